"""A directory of courts, read from a workbook or a text with separators; docs/courts.md describes its columns."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from backend.domain.courts import Court
from backend.domain.errors import Unreadable
from backend.domain.folding import fold_words
from backend.domain.portfolio import CellValue, read_date, read_text
from backend.registers.table import Cells, tables_in

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "code": ("код", "код суда", "code"),
    "kind": ("вид", "вид суда", "kind"),
    "name": ("наименование", "суд", "name"),
    "name_to": ("кому", "адресат", "addressed to"),
    "address": ("адрес", "address"),
    "above": ("вышестоящий суд", "районный суд", "above"),
    "place": ("населенный пункт", "место", "place"),
    "territory": ("территория", "территориальная подсудность", "territory"),
    "since": ("действует с", "дата редакции", "since"),
    "source": ("источник", "source"),
    "fee_recipient": ("получатель", "получатель пошлины", "recipient"),
    "fee_inn": ("инн", "инн получателя", "inn"),
    "fee_kpp": ("кпп", "кпп получателя", "kpp"),
    "fee_bank": ("банк", "банк получателя", "bank"),
    "fee_bic": ("бик", "bic"),
    "fee_account": ("казначейский счет", "счет получателя", "account"),
    "fee_bank_account": ("единый казначейский счет", "корр счет", "bank account"),
    "fee_kbk": ("кбк", "kbk"),
    "fee_oktmo": ("октмо", "oktmo"),
}
_NEEDED = ("code", "name")
LONGEST_TERRITORY = 200_000
_CODE = re.compile(r"\d{2}(?:MS|RS)\d{4}")
_KINDS = {"MS": Court.MAGISTRATE, "RS": Court.DISTRICT}
_LONGEST = {"name": 300, "name_to": 300, "address": 300, "place": 300, "source": 300}
_DIGITS = {"fee_inn": (10, 12), "fee_kpp": (9,), "fee_bic": (9,), "fee_account": (20,), "fee_bank_account": (20,)}
_DIGITS |= {"fee_kbk": (20,), "fee_oktmo": (8, 11)}


@dataclass(frozen=True)
class CourtRow:
    """One court as its row says it. `values` holds the columns that are kept as they are, only those filled."""

    row: int
    code: str
    kind: Court
    above: str
    place: str
    territory: str
    since: date | None
    source: str
    values: Mapping[str, str]

    @property
    def region(self) -> str:
        return self.code[:2]


@dataclass(frozen=True)
class FaultyRow:
    """A row that cannot be taken: its number in the file and the column at fault."""

    row: int
    column: str


@dataclass
class CourtRows:
    rows: list[CourtRow] = field(default_factory=list)
    faulty: list[FaultyRow] = field(default_factory=list)


def read_courts(file: Path, latest_year: int) -> CourtRows:
    """Raises Unreadable `courts-no-headings` where no row names the code and the name of a court."""
    for table in tables_in(file):
        rows = table.rows()
        for number, cells in enumerate(rows, 1):
            headings = _headings(cells)
            if all(key in headings for key in _NEEDED):
                return _read(headings, enumerate(rows, number + 1), latest_year)
    raise Unreadable("courts-no-headings")


def _headings(cells: Cells) -> dict[str, int]:
    known = {name: key for key, names in COLUMNS.items() for name in names}
    said = [fold_words(read_text(cell)).replace(".", "") for cell in cells]
    return {known[name]: place for place, name in enumerate(said) if name in known}


def _read(headings: Mapping[str, int], rows: Iterable[tuple[int, Cells]], latest_year: int) -> CourtRows:
    found, codes = CourtRows(), set[str]()
    for number, cells in rows:
        given = {key: cells[place] for key, place in headings.items() if place < len(cells)}
        if not any(read_text(cell) for cell in given.values()):
            continue
        row = _row(number, given, latest_year)
        if isinstance(row, CourtRow) and row.code in codes:
            row = FaultyRow(number, "code")
        if isinstance(row, FaultyRow):
            found.faulty.append(row)
            continue
        codes.add(row.code)
        found.rows.append(row)
    return found


def _row(number: int, given: Mapping[str, CellValue], latest_year: int) -> CourtRow | FaultyRow:
    said = {key: read_text(cell) for key, cell in given.items() if key != "since"}
    said |= {key: said.get(key, "").upper() for key in ("code", "above")}
    # Its lines say what belongs together, so that their ends are kept.
    said["territory"] = str(given.get("territory") or "").strip()
    try:
        since = read_date(given["since"], latest_year=latest_year) if given.get("since") else None
    except ValueError:
        return FaultyRow(number, "since")
    if fault := _fault(said, since):
        return FaultyRow(number, fault)
    values = {key: value for key, value in said.items() if key not in _APART}
    place, territory, source = (said.get(name, "") for name in ("place", "territory", "source"))
    return CourtRow(
        number, said["code"], _KINDS[said["code"][2:4]], said["above"], place, territory, since, source, values
    )


def _fault(said: Mapping[str, str], since: date | None) -> str:
    """The first column that cannot be so; a text of a territory needs the day from which it holds."""
    if not _CODE.fullmatch(said["code"]):
        return "code"
    if said["above"] and not (_CODE.fullmatch(said["above"]) and said["above"][2:4] == "RS" != said["code"][2:4]):
        return "above"
    if not said["name"]:
        return "name"
    wrong = (key for key, value in said.items() if value and not _fits(key, value))
    return next(wrong, "") or ("since" if said.get("territory") and since is None else "")


def _fits(key: str, value: str) -> bool:
    lengths = _DIGITS.get(key)
    if lengths is not None:
        return value.isdecimal() and len(value) in lengths
    return len(value) <= _LONGEST.get(key, LONGEST_TERRITORY)


_APART = frozenset({"code", "kind", "above", "place", "territory", "source"})

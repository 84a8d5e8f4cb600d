"""A list of letters: pasted lines, a workbook, or the form 103 that the Post gave back, each row with what it says.

A heading names its columns; without one a row is read by what its cells look like, so that any list will do that has
a track number and the number of a case in a row.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from backend.domain.check_digits import track_is_right
from backend.domain.folding import fold_words
from backend.domain.money import parse_money
from backend.domain.portfolio import CellValue, read_date, read_text
from backend.domain.state_numbers import normalise_track

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "track": ("шпи", "шки", "рпо", "номер рпо", "трек", "трек номер", "номер отправления", "идентификатор", "track"),
    "case": ("дело", "номер дела", "примечание", "договор", "номер договора", "case", "note"),
    "recipient": ("адресат", "получатель", "кому", "фио", "фио адресата", "наименование адресата", "recipient"),
    "price": ("плата", "плата за пересылку", "сумма платы", "пересылка", "стоимость", "тариф", "price"),
    "day": ("дата", "дата приема", "дата сдачи", "дата отправки", "отправлено", "sent"),
}
_BY_NAME = {name: key for key, names in COLUMNS.items() for name in names}
_TRACK = re.compile(r"(?<!\d)(?:\d[ \u00a0]?){13}\d(?!\d)|\b[A-Z]{2}\s?\d{9}\s?[A-Z]{2}\b")
_CASE = re.compile(r"\b[CС]\s?[-–]?\s?(\d{1,9})\b")  # both alphabets write it alike
_DAY = re.compile(r"(?<!\d)\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})(?!\d)")
_PRICE = re.compile(r"(?<![\d.,])\d{1,5}[.,]\d{2}(?![\d.,])")
_MANY_DIGITS = re.compile(r"\d{10,}")
_APART = re.compile(r"[;\t|]")


@dataclass(frozen=True, slots=True)
class ListedLetter:
    """A row. `case_id` is the number of ours; else `said` may name the case by a contract, `recipient` by a debtor.

    `fits`: the check digit of the track number is right. A row whose number has not the shape of one keeps what stood.
    """

    row: int
    barcode: str
    shaped: bool = True
    fits: bool = True
    case_id: int | None = None
    said: str = ""
    recipient: str = ""
    sent_on: date | None = None
    price: Decimal | None = None


def read_lines(text: str, latest_year: int) -> tuple[ListedLetter, ...]:
    """Pasted text, a letter a line."""
    return read_rows(([*_APART.split(line)] for line in text.splitlines()), latest_year)


def read_rows(rows: Iterable[Sequence[CellValue]], latest_year: int) -> tuple[ListedLetter, ...]:
    """Rows that hold a track number, or digits enough to be a misread one; the others are headings, sums and words."""
    found: list[ListedLetter] = []
    headings: Mapping[int, str] = {}
    for number, cells in enumerate(rows, 1):
        named = _headings(cells)
        if "track" in named.values():
            headings = named
            continue
        if (listed := _listed(number, cells, headings, latest_year)) is not None:
            found.append(listed)
    return tuple(found)


def _headings(cells: Sequence[CellValue]) -> dict[int, str]:
    said = [fold_words(read_text(cell)).replace(".", "").strip() for cell in cells]
    return {place: _BY_NAME[name] for place, name in enumerate(said) if name in _BY_NAME}


def _listed(row: int, cells: Sequence[CellValue], headings: Mapping[int, str], latest_year: int) -> ListedLetter | None:
    given = {key: cells[place] for place, key in headings.items() if place < len(cells)}
    words = [_written(cell) for cell in cells]
    line = " ; ".join(words)
    found = _TRACK.search(_written(given["track"]) if given.get("track") else line)
    if found is None:
        odd = _MANY_DIGITS.search(line)
        return ListedLetter(row, odd[0][:40], shaped=False, fits=False) if odd else None
    barcode = normalise_track(found[0])
    rest = line.replace(found[0], " ")
    case = _CASE.search(rest)
    return ListedLetter(
        row,
        barcode,
        fits=track_is_right(barcode),
        case_id=int(case[1]) if case else None,
        said=_written(given.get("case")) if headings else _other_words(rest),
        recipient=_written(given.get("recipient")),
        sent_on=_day(given.get("day"), rest, latest_year),
        price=_price(given.get("price"), "" if headings else rest),
    )


def _written(cell: CellValue | None) -> str:
    return "" if cell is None else read_text(cell)


def _other_words(rest: str) -> str:
    """What may be a contract's number, once days and sums are out."""
    return " ".join(_PRICE.sub(" ", _DAY.sub(" ", rest)).replace(";", " ").split())


def _day(cell: CellValue | None, rest: str, latest_year: int) -> date | None:
    told = cell or (found[0] if (found := _DAY.search(rest)) else None)
    try:
        return read_date(told, latest_year=latest_year) if told else None
    except ValueError:
        return None


def _price(cell: CellValue | None, rest: str) -> Decimal | None:
    told = _written(cell) or (found[0] if (found := _PRICE.search(_DAY.sub(" ", rest))) else "")
    try:
        amount = parse_money(told) if told else None
    except ValueError:
        return None
    return amount if amount and amount > 0 else None

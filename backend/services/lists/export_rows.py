"""The columns of an export, and the rows of a few hundred cases at a time, as plain values for a workbook."""

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from typing import Any

from backend.domain.identifiers import number_of
from backend.domain.ledger import OWN_COSTS, Component
from backend.domain.money import ZERO
from backend.domain.people import Actor, Permission, may
from backend.domain.stages import Hold, Stage
from backend.models import Debtor
from backend.papers.workbooks import Cell, CellKind, Column
from backend.services.lists.facets import region_name
from backend.services.lists.where import rows_of
from backend.texts import Texts

TEXT, SUM, DAY = CellKind.TEXT, CellKind.SUM, CellKind.DAY
PERSONAL: Mapping[str, Permission] = {
    "phones": Permission.SEE_CONTACTS,
    "registration_address": Permission.SEE_CONTACTS,
    "residence_address": Permission.SEE_CONTACTS,
    "passport": Permission.SEE_IDENTITY,
    "inn": Permission.SEE_IDENTITY,
}


@dataclass(frozen=True, slots=True)
class Line:
    """What is known of one case: its row, what is owed by component in kopecks, its latest letter, its tags."""

    row: Mapping[str, Any]
    owed: Mapping[str, int]
    letter: Mapping[str, Any]
    tags: Sequence[str]
    texts: Texts

    @property
    def balance(self) -> Decimal:
        return _sum(self.row["balance"])


@dataclass(frozen=True)
class Shown:
    """One column: the key of its heading, its kind and width, what stands in it, who may see it."""

    key: str
    kind: CellKind
    width: int
    value: Callable[[Line], Cell]
    needs: Permission | None = None


def shown_to(actor: Actor) -> Sequence[Shown]:
    """The columns that this person's role may see."""
    return [one for one in COLUMNS if one.needs is None or may(actor, one.needs)]


def headings(shown: Iterable[Shown], texts: Texts) -> list[Column]:
    return [Column(texts(one.key), one.kind, one.width) for one in shown]


async def lines_of(ids: Sequence[int], actor: Actor, texts: Texts, today: date) -> list[Line]:
    """In the order of the ids; cases that are gone meanwhile are left out."""
    listed = ", ".join(map(str, map(int, ids)))
    personal = "".join(f", d.{name}" for name, needed in PERSONAL.items() if may(actor, needed))
    rows = {row["id"]: row for row in await rows_of(CASES.format(personal=personal, ids=listed))}
    asked = OWED.format(parts=PARTS, costs=COSTS, ids=listed, today=today.isoformat())
    owed = {row["case_id"]: row for row in await rows_of(asked)}
    letters = {row["case_id"]: row for row in await rows_of(LETTERS.format(ids=listed))}
    tags: dict[int, list[str]] = defaultdict(list)
    for row in await rows_of(TAGS.format(ids=listed)):
        tags[row["case_id"]].append(row["tag"])
    nothing: dict[str, int] = {}
    return [
        Line(rows[one], owed.get(one, nothing), letters.get(one, nothing), tags.get(one, ()), texts)
        for one in ids
        if one in rows
    ]


def cells_of(lines: Iterable[Line], shown: Sequence[Shown]) -> list[tuple[Cell, ...]]:
    """Opens what lies sealed: work for a thread."""
    values = [one.value for one in shown]
    return [tuple(value(line) for value in values) for line in lines]


# Numbers and days of ours alone go into these.
CASES = """
SELECT c.id, d.full_name, d.birth_date, c.contract_number, c.contract_date, cr.name AS creditor, c.stage, c.stage_since,
       c.due_on, p.name AS responsible, c.balance, c.court_name, c.court_case_number, c.enforcement_number, c.region,
       c.holds{personal}
FROM debt_case AS c JOIN debtor AS d ON d.id = c.debtor_id JOIN creditor AS cr ON cr.id = c.creditor_id
LEFT JOIN person AS p ON p.id = c.responsible_id WHERE c.id IN ({ids})
"""
OWED = """
SELECT case_id, {parts} FROM ledger_entry
WHERE case_id IN ({ids}) AND "on" <= '{today}' AND kind NOT IN ({costs}) GROUP BY case_id
"""
PARTS = ", ".join(f"SUM(CASE WHEN component = '{one}' THEN amount ELSE 0 END) AS {one}" for one in Component)
COSTS = ", ".join(f"'{kind}'" for kind in sorted(OWN_COSTS))
LETTERS = """
SELECT case_id, kind, status, sent_on FROM letter WHERE id IN (
    SELECT max(id) FROM letter WHERE case_id IN ({ids}) GROUP BY case_id
)
"""
TAGS = "SELECT case_id, tag FROM case_tag WHERE case_id IN ({ids}) ORDER BY case_id, tag"


def _text(name: str) -> Callable[[Line], Cell]:
    return lambda line: line.row[name]


def _day(name: str) -> Callable[[Line], Cell]:
    return lambda line: _as_day(line.row[name])


def _as_day(value: Any) -> date | None:
    """One database gives days, the other writes them."""
    if isinstance(value, str):
        return date.fromisoformat(value[:10])
    return value.date() if isinstance(value, datetime) else value


def _owed(part: Component) -> Callable[[Line], Cell]:
    sign, name = (-1 if part is Component.OVERPAYMENT else 1), part.value
    return lambda line: _sum(sign * int(line.owed[name])) if line.owed else None


def _sum(amount: int) -> Decimal:
    return Decimal(amount).scaleb(-2) if amount else ZERO


def _sealed(name: str) -> Callable[[Line], Cell]:
    opened = Debtor._meta.fields_map[name].to_python_value  # noqa: SLF001 - Tortoise names its fields so
    return lambda line: opened(line.row[name])


def _phones(line: Line) -> Cell:
    opened = Debtor._meta.fields_map["phones"].to_python_value  # noqa: SLF001 - as above
    return ", ".join(opened(line.row["phones"]).get("phones", ()))


def _stage(line: Line) -> Cell:
    return _said(line.texts, f"{_stage_key(line.row['stage'])}.short")


@cache
def _stage_key(stage: str) -> str:
    return Stage(stage).text_key


@cache
def _said(texts: Texts, key: str) -> str:
    return texts(key)


def _letter(line: Line) -> Cell:
    if not line.letter:
        return None
    kind = _said(line.texts, f"letter-kind-{line.letter['kind'].replace('_', '-')}")
    return f"{kind}: {_said(line.texts, 'mail-status-' + line.letter['status'].replace('_', '-'))}"


def _region(line: Line) -> Cell:
    return region_name(line.row["region"]) if line.row["region"] else None


def _holds(line: Line) -> Cell:
    held = line.row["holds"]
    if held in ("[]", []):
        return None
    names = json.loads(held) if isinstance(held, str) else held
    return ", ".join(_said(line.texts, Hold(name).text_key) for name in names)


COLUMNS: tuple[Shown, ...] = (
    Shown("export-case", TEXT, 10, lambda line: number_of(line.row["id"])),
    Shown("export-debtor", TEXT, 32, _text("full_name")),
    Shown("export-born", DAY, 12, _day("birth_date")),
    Shown("export-contract", TEXT, 18, _text("contract_number")),
    Shown("export-contract-date", DAY, 12, _day("contract_date")),
    Shown("export-creditor", TEXT, 26, _text("creditor")),
    Shown("export-stage", TEXT, 24, _stage),
    Shown("export-since", DAY, 12, _day("stage_since")),
    Shown("export-due", DAY, 12, _day("due_on")),
    Shown("export-responsible", TEXT, 22, _text("responsible")),
    *(Shown(part.key, SUM, 14, _owed(part)) for part in Component),
    Shown("export-balance", SUM, 14, lambda line: line.balance),
    Shown("export-court", TEXT, 36, _text("court_name")),
    Shown("export-court-number", TEXT, 16, _text("court_case_number")),
    Shown("export-enforcement", TEXT, 18, _text("enforcement_number")),
    Shown("export-region", TEXT, 22, _region),
    Shown("export-letter", TEXT, 36, _letter),
    Shown("export-letter-on", DAY, 12, lambda line: _as_day(line.letter["sent_on"]) if line.letter else None),
    Shown("export-tags", TEXT, 18, lambda line: ", ".join(line.tags)),
    Shown("export-holds", TEXT, 22, _holds),
    Shown("export-phones", TEXT, 20, _phones, Permission.SEE_CONTACTS),
    Shown("export-registered", TEXT, 40, _sealed("registration_address"), Permission.SEE_CONTACTS),
    Shown("export-lives", TEXT, 40, _sealed("residence_address"), Permission.SEE_CONTACTS),
    Shown("export-passport", TEXT, 14, _sealed("passport"), Permission.SEE_IDENTITY),
    Shown("export-inn", TEXT, 14, _sealed("inn"), Permission.SEE_IDENTITY),
)

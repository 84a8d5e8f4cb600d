"""Cases for deeds over many, read plainly: a fraction of what an object costs, and nothing sealed is opened."""

import json
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from backend.dialect import on_postgres
from backend.domain.identifiers import number_of
from backend.domain.money import roubles
from backend.domain.people import Actor, Permission, Role, may
from backend.domain.stages import Stage
from backend.models import Case
from backend.services.access import creditors_of
from backend.services.raw_sql import ask, ids, listed

spelled = json.JSONEncoder(separators=(",", ":")).encode
"""JSON as the fields of the models write it."""

COLUMNS = (
    "id, debtor_id, creditor_id, responsible_id, stage, stage_since, due_on, is_open, holds, evidence, noted,"
    " court_name, balance, version"
)
READ = "SELECT {columns} FROM debt_case WHERE {listed} ORDER BY id{lock}"


@dataclass(slots=True)
class CaseRow:
    """What a deed over many reads of a case and may change of it."""

    id: int
    debtor_id: int
    creditor_id: int
    responsible_id: int | None
    stage: str
    stage_since: date
    due_on: date | None
    is_open: bool
    holds: list[str]
    evidence: dict[str, str]
    noted: dict[str, str]
    court_name: str
    balance: Decimal
    version: int

    @property
    def at(self) -> Stage:
        return Stage(self.stage)

    @property
    def number(self) -> str:
        return number_of(self.id)


AnyCase = Case | CaseRow
"""The rules of a step read and change the same names of both."""


async def case_rows(case_ids: Collection[int], *, lock: bool = False) -> list[CaseRow]:
    """In the order of their ids. `lock` holds them until the deed ends."""
    held = " FOR UPDATE" if lock and on_postgres() else ""  # SQLite's transaction holds the whole store already
    statement = READ.format(columns=COLUMNS, listed=listed("id", 1), lock=held)
    return [_row(**row) for row in await ask(statement, ids(case_ids))]


async def case_rows_for(actor: Actor, case_ids: Collection[int], *, lock: bool = False) -> list[CaseRow]:
    """Those that this colleague may see."""
    if actor.role is not Role.SYSTEM and not may(actor, Permission.SEE_CASES):
        return []
    found, creditors = await case_rows(case_ids, lock=lock), await creditors_of(actor)
    return found if creditors is None else [row for row in found if row.creditor_id in creditors]


def _row(**given: Any) -> CaseRow:
    for name in ("holds", "evidence", "noted"):
        given[name] = read_json(given[name])
    given["stage_since"], given["due_on"] = _day(given["stage_since"]), _day(given["due_on"])
    given["balance"], given["is_open"] = roubles(given["balance"]), bool(given["is_open"])
    return CaseRow(**given)


def read_json(value: Any) -> Any:
    """The drivers give it as text."""
    return json.loads(value) if isinstance(value, str) else value


def _day(value: Any) -> Any:
    return date.fromisoformat(value) if isinstance(value, str) else value

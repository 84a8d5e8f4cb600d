"""The dry run of a deed over many cases: what will become of each, written down, with a workbook of all."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from io import BytesIO
from typing import Any

from tortoise.transactions import atomic

from backend.domain.calendar import day_in
from backend.domain.money import ZERO
from backend.domain.progress import Progress, ProgressTeller, tell_nobody
from backend.domain.stages import Stage
from backend.models import Bulk, BulkItem, BulkState, Person
from backend.papers.workbooks import Cell, CellKind, Column, Sheet, Workbook
from backend.services import files
from backend.services.case_rows import case_rows
from backend.services.lists.views import Day, ids_in
from backend.services.many.bulk_items import add_items
from backend.services.many.bulk_kinds import AT_ONCE, KINDS, Office, Verdict, portions
from backend.services.notices import plain
from backend.services.raw_sql import ask, ids, listed
from backend.services.work.staffing import Shifts
from backend.settings import Settings
from backend.texts import Texts, texts_for

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
NAMES = "SELECT id, full_name FROM debtor WHERE {listed}"


@dataclass
class Found:
    """What the dry run has seen so far."""

    count: int = 0
    refused: int = 0
    amount: Decimal = ZERO
    steps: set[str] = field(default_factory=set)
    rows: list[Sequence[Cell]] = field(default_factory=list)

    def add(self, verdict: Verdict) -> None:
        self.count += 1
        if verdict.refusal:
            self.refused += 1
            return
        self.amount += verdict.case.balance
        if verdict.step:
            self.steps.add(verdict.step)


async def try_out(settings: Settings, bulk_id: int, now: datetime, *, tell: ProgressTeller = tell_nobody) -> None:
    """Look at every case of the view and change none. Begun anew where a crash cut it short."""
    bulk = await Bulk.get(id=bulk_id)
    if bulk.state is not BulkState.TRYING:
        return
    asker = await Person.get(id=bulk.asked_by)
    office = await office_of(bulk, asker, now, settings)
    case_ids = sorted(await ids_in(office.actor, bulk.view, Day.named(bulk.day, asker.timezone)))
    found = await _look_at_all(bulk, case_ids, office, texts_for(asker.language, asker.timezone), tell)
    content = await asyncio.to_thread(_workbook, found.rows, texts_for(asker.language, asker.timezone))
    file = await files.keep(settings, content, _name(bulk, asker, office.today), XLSX, now)
    await _tried(bulk_id, found, file.id)


async def office_of(bulk: Bulk, asker: Person, now: datetime, settings: Settings | None = None) -> Office:
    """As things stand now: a role that was taken away in between no longer counts."""
    return Office(asker.actor(), day_in(asker.timezone, now), await Shifts.now(), bulk.params, settings=settings)


async def _look_at_all(
    bulk: Bulk, case_ids: Sequence[int], office: Office, texts: Texts, tell: ProgressTeller
) -> Found:
    await _forget(bulk.id)
    kind, found, told = KINDS[bulk.kind], Found(), _Told(texts, await _names_of_colleagues())
    await kind.prepare(office, case_ids)
    for some in portions(case_ids):
        cases = await case_rows(some)
        verdicts = await kind.look(cases, office)
        debtors = await _names_of_debtors({case.debtor_id for case in cases})
        for verdict in verdicts:
            found.add(verdict)
            found.rows.append(told.row(verdict, debtors))
        await _note(bulk.id, verdicts)
        await tell(Progress(found.count, len(case_ids)))
        await asyncio.sleep(0)
    return found


async def _forget(bulk_id: int) -> None:
    """In portions, for the sake of whoever writes beside it."""
    while some := await BulkItem.filter(bulk_id=bulk_id).limit(2 * AT_ONCE).values_list("id", flat=True):
        await BulkItem.filter(id__in=list(some)).delete()


@atomic()
async def _note(bulk_id: int, verdicts: Sequence[Verdict]) -> None:
    found = [(one.case.id, one.case.version, one.refusal, _said(one)) for one in verdicts]
    await add_items(bulk_id, found)


def _said(verdict: Verdict) -> dict[str, Any]:
    return {"step": verdict.step, "to": verdict.stage, "owner": verdict.owner, "lack": plain(verdict.lack)}


@atomic()
async def _tried(bulk_id: int, found: Found, file_id: int) -> None:
    bulk = await Bulk.select_for_update().get(id=bulk_id)
    if bulk.state is not BulkState.TRYING:
        return  # given up meanwhile
    bulk.state, bulk.count, bulk.refused, bulk.amount = BulkState.TRIED, found.count, found.refused, found.amount
    bulk.workbook_id, bulk.version = file_id, bulk.version + 1
    bulk.params = {**bulk.params, "steps": sorted(found.steps)}
    await bulk.save()


async def _names_of_debtors(debtor_ids: set[int]) -> dict[int, str]:
    rows = await ask(NAMES.format(listed=listed("id", 1)), ids(debtor_ids))
    return {row["id"]: row["full_name"] for row in rows}


async def _names_of_colleagues() -> dict[int | None, str]:
    rows = await Person.exclude(name="").filter(debtor_id=None).values_list("id", "name")
    return {int(str(person_id)): str(name) for person_id, name in rows}


class _Told:
    """Verdicts in words. Sentences repeat themselves thousandfold, so each is made once."""

    def __init__(self, texts: Texts, colleagues: dict[int | None, str]) -> None:
        self._colleagues = colleagues
        self._texts = texts
        self._stage = cache(lambda code: texts(Stage(code).text_key))
        self._bare = cache(texts)
        self._verdicts = {refused: texts(f"bulk-verdict-{refused}") for refused in ("done", "refused")}

    def row(self, verdict: Verdict, debtors: dict[int, str]) -> tuple[Cell, ...]:
        case = verdict.case
        return (
            case.number,
            debtors.get(case.debtor_id, ""),
            case.balance,
            self._stage(case.stage),
            self._stage(verdict.stage),
            self._colleagues.get(case.responsible_id, ""),
            self._colleagues.get(verdict.owner, ""),
            self._verdicts["refused" if verdict.refusal else "done"],
            self._why(verdict),
        )

    def _why(self, verdict: Verdict) -> str:
        if not verdict.refusal:
            return ""
        return self._texts(verdict.refusal, **verdict.lack) if verdict.lack else str(self._bare(verdict.refusal))


WIDTHS = {
    "number": 11,
    "debtor": 34,
    "sum": 15,
    "now": 30,
    "after": 30,
    "whose": 22,
    "next": 22,
    "verdict": 14,
    "why": 60,
}


def _workbook(rows: Sequence[Sequence[Cell]], texts: Texts) -> bytes:
    columns = [
        Column(texts(f"bulk-column-{name}"), CellKind.SUM if name == "sum" else CellKind.TEXT, width)
        for name, width in WIDTHS.items()
    ]
    made = BytesIO()
    with Workbook(made, [Sheet(texts("bulk-sheet"), columns)]) as book:
        book.add(rows)
    return made.getvalue()


def _name(bulk: Bulk, asker: Person, today: date) -> str:
    return texts_for(asker.language, asker.timezone)("bulk-file", number=bulk.id, on=today) + ".xlsx"

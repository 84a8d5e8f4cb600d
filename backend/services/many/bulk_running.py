"""A confirmed deed over many cases, some at a time: each case in the same transaction as the word that it is done."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from tortoise.transactions import atomic

from backend.dialect import on_postgres
from backend.domain import bulk as rules
from backend.domain.errors import Refused
from backend.domain.people import Actor
from backend.domain.stages import Step
from backend.models import Bulk, BulkKind, BulkOutcome, BulkState, CaseTag, Person
from backend.services import journal
from backend.services import stages as moving
from backend.services.case_rows import CaseRow, case_rows_for
from backend.services.many.bulk_items import Item, Mark, items_after, mark_ended
from backend.services.many.bulk_kinds import KINDS, Deed, Matter, Office
from backend.services.many.bulk_trying import office_of
from backend.services.notices import Button, News, owe, plain
from backend.services.policies import bulk_limits
from backend.services.raw_sql import ask
from backend.services.work import tasks
from backend.settings import Settings

AT_ONCE = 100
"""Cases in one transaction: a store of one writer is given back within a tenth of a second."""

OWNERS = {
    "sqlite": "SELECT CAST(json_extract(details, '$.owner') AS INTEGER) AS owner, COUNT(*) AS many FROM bulk_item"
    " WHERE bulk_id = $1 AND outcome = 'done' AND json_extract(details, '$.run') = $2"
    " AND json_extract(details, '$.given') = 1 GROUP BY 1",
    "postgres": "SELECT CAST(details->>'owner' AS BIGINT) AS owner, COUNT(*) AS many FROM bulk_item"
    " WHERE bulk_id = $1 AND outcome = 'done' AND CAST(details->>'run' AS INT) = $2"
    " AND details->>'given' = '1' GROUP BY 1",
}


ACTIONS: Mapping[BulkKind, Callable[[Mapping[str, Any]], str]] = {
    BulkKind.ADVANCE: lambda _: moving.STEP,
    BulkKind.ASSIGN: lambda _: moving.ASSIGNED,
    BulkKind.HOLD: lambda _: moving.HOLDS,
    BulkKind.TAG: lambda params: "case.tagged" if params["put"] else "case.untagged",
    BulkKind.DOCUMENTS: lambda _: "case.exported",
    BulkKind.PACKAGES: lambda _: "case.exported",
}


MADE_TO_BE_SENT = frozenset({BulkKind.DOCUMENTS, BulkKind.PACKAGES})
"""What leaves every case as it is, and ends with a file."""


@dataclass(slots=True)
class Done:
    """An item with what became of it."""

    item: Item
    outcome: BulkOutcome
    refusal: str = ""
    lack: Mapping[str, Any] | None = None
    before: Mapping[str, Any] | None = None
    case: CaseRow | None = None
    deed: Deed | None = None
    owner_before: int | None = None
    seq: int | None = None


async def begin_run(bulk_id: int, runs: int, now: datetime, settings: Settings | None = None) -> Office | None:
    """Who acts, on which day, with whom. None: it was stopped, or another run has its turn."""
    bulk = await Bulk.get(id=bulk_id)
    if bulk.state is not BulkState.RUNNING or bulk.runs != runs:
        return None
    return await office_of(bulk, await Person.get(id=bulk.asked_by), now, settings)


@atomic()
async def run_some(bulk_id: int, runs: int, office: Office, now: datetime, *, count: int | None = None) -> Bulk | None:
    """The next `count` cases, or as many as are done at once. None when there is nothing left, or it was stopped."""
    bulk = await Bulk.select_for_update().get(id=bulk_id)
    if bulk.state is not BulkState.RUNNING or bulk.runs != runs:
        return None
    items = await items_after(bulk_id, BulkOutcome.WAITING, 0, count or AT_ONCE)
    if not items:
        return None
    ended = await _deal_with(items, bulk, office)
    done = [one for one in ended if one.outcome is BulkOutcome.DONE]
    await _write_cases(done, bulk, office, now)
    await mark_ended([_marked(one, runs) for one in ended])
    bulk.done += len(done)
    bulk.failed += len(ended) - len(done)
    await bulk.save(update_fields=["done", "failed"])
    return bulk


@atomic()
async def end_run(
    bulk_id: int, runs: int, now: datetime, *, lasted: timedelta = timedelta(), workbook_id: int | None = None
) -> None:
    """All is done, or it was stopped: each colleague is told once of all that is theirs now. Again adds nothing."""
    bulk = await Bulk.select_for_update().get(id=bulk_id)
    if bulk.runs != runs or bulk.state not in {BulkState.RUNNING, BulkState.STOPPED} or bulk.finished_at:
        return
    if bulk.state is BulkState.RUNNING:
        bulk.state, bulk.version = BulkState.DONE, bulk.version + 1
    bulk.finished_at, bulk.workbook_id = now, workbook_id or bulk.workbook_id
    if can_be_undone(bulk):
        bulk.undo_until = rules.undo_until(now + lasted, await bulk_limits())
    await bulk.save()
    asker = (await Person.get(id=bulk.asked_by)).actor()
    await _tell_colleagues(bulk, asker, now)
    if bulk.state is BulkState.DONE:
        await journal.write(asker, "bulk.done", now, bulk=bulk.id, done=bulk.done, failed=bulk.failed)


def can_be_undone(bulk: Bulk) -> bool:
    """Something was done, and at least a part of it may be taken back."""
    steps = [Step(step) for step in bulk.params.get("steps", [])]
    lawful = bulk.kind is not BulkKind.ADVANCE or not all(map(rules.why_it_stays, steps))
    return bulk.kind not in MADE_TO_BE_SENT and bulk.done > 0 and lawful


async def _deal_with(items: Sequence[Item], bulk: Bulk, office: Office) -> list[Done]:
    kind = KINDS[bulk.kind]
    theirs = await case_rows_for(office.actor, [item.case_id for item in items], lock=True)
    cases = {case.id: case for case in theirs}
    present = [case for item in items if (case := cases.get(item.case_id)) and case.version == item.version]
    known = await kind.beside_now(present, office)
    still = {case.id: Matter(case, known.get(case.id), office) for case in present}
    return [_deal(item, still.get(item.case_id), bulk.kind) for item in items]


def _deal(item: Item, matter: Matter | None, kind: BulkKind) -> Done:
    """Somebody was quicker, or a rule says no by now, or it is done."""
    if matter is None:
        return Done(item, BulkOutcome.MOVED_ON, "bulk-refusal-moved-on")
    case, owner = matter.case, matter.case.responsible_id
    before = moving.as_it_is(case)
    try:
        deed = KINDS[kind].act(Matter(case, matter.known, matter.office, item.details))
    except Refused as refused:
        return Done(item, BulkOutcome.REFUSED, refused.key, plain(refused.details))
    return Done(item, BulkOutcome.DONE, before=before, case=case, deed=deed, owner_before=owner)


async def _write_cases(done: Sequence[Done], bulk: Bulk, office: Office, now: datetime) -> None:
    changed = [one.case for one in done if one.case and one.deed and one.deed.is_row]
    await moving.save_many(changed)
    if bulk.kind is BulkKind.TAG:
        await set_tags([one.item.case_id for one in done], bulk.params["tag"], put=bulk.params["put"])
    told: list[tuple[int | None, Mapping[str, Any]]] = [
        (one.item.case_id, {**one.deed.details, "bulk": bulk.id}) for one in done if one.deed
    ]
    if not told:
        return
    numbers = await journal.write_many(office.actor, ACTIONS[bulk.kind](bulk.params), now, told)
    await _pass_on(done, numbers, bulk.kind, now, office.today)


async def _pass_on(done: Sequence[Done], numbers: Sequence[int], kind: BulkKind, now: datetime, today: date) -> None:
    """Tasks go with their case, and what a step left to do is asked for."""
    if kind is BulkKind.ADVANCE:
        for one, seq in zip(done, numbers, strict=True):
            one.seq = seq
        steps = [
            tasks.Step(one.case, one.owner_before, one.deed.duties, one.seq)
            for one in done
            if one.case and one.deed and one.seq
        ]
        await tasks.after_steps(steps, now, today)
    if kind is BulkKind.ASSIGN:
        for (before, after), case_ids in moves_of(done).items():
            await tasks.follow(case_ids, before, after)


def moves_of(done: Sequence[Done]) -> dict[tuple[int | None, int | None], list[int]]:
    moves: dict[tuple[int | None, int | None], list[int]] = defaultdict(list)
    for one in done:
        if one.case:
            moves[one.owner_before, one.case.responsible_id].append(one.case.id)
    return moves


async def set_tags(case_ids: Sequence[int], tag: str, *, put: bool) -> None:
    if put:
        await CaseTag.bulk_create([CaseTag(case_id=one, tag=tag) for one in case_ids], ignore_conflicts=True)
    else:
        await CaseTag.filter(case_id__in=list(case_ids), tag=tag).delete()


def _marked(one: Done, runs: int) -> Mark:
    owner = one.case.responsible_id if one.case else one.item.details.get("owner")
    given = int(one.case is not None and owner is not None and owner != one.owner_before)
    details = {**one.item.details, "owner": owner, "given": given, "run": runs, "seq": one.seq}
    if one.lack is not None:
        details["lack"] = one.lack
    version = one.case.version if one.case else None
    return Mark(one.item.id, one.outcome, one.refusal, details, one.before or {}, version)


async def _tell_colleagues(bulk: Bulk, asker: Actor, now: datetime) -> None:
    rows = await ask(OWNERS["postgres" if on_postgres() else "sqlite"], bulk.id, bulk.runs)
    for row in rows:
        if row["owner"] != asker.id:
            mine = Button("button-my-cases", "list", {"view": "mine"})
            news = News("bulk-notice-yours", notice_key(bulk.id, bulk.runs), {"count": int(row["many"])}, ((mine,),))
            await owe(int(row["owner"]), news, now)


def notice_key(bulk_id: int, runs: int) -> str:
    return f"bulk:{bulk_id}:{runs}"

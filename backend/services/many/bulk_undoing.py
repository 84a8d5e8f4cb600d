"""A deed over many cases taken back: only what nobody touched since, and only what the law lets be taken back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from tortoise.transactions import atomic

from backend.dialect import on_postgres
from backend.domain import bulk as rules
from backend.domain.people import Actor
from backend.domain.stages import Step
from backend.domain.tasks import TaskState
from backend.models import (
    Bulk,
    BulkItem,
    BulkKind,
    BulkOutcome,
    BulkState,
    CaseTag,
    Notice,
    NoticeState,
    Person,
    Task,
)
from backend.services import journal
from backend.services import stages as moving
from backend.services.case_rows import CaseRow, case_rows
from backend.services.many.bulk_items import Item, items_after, mark_turned
from backend.services.many.bulk_running import AT_ONCE, notice_key, set_tags
from backend.services.notices import Button, News, owe
from backend.services.raw_sql import ask
from backend.services.work import tasks

UNDONE = "case.undone"
TAKEN_BACK = "taken back"
OWNERS = {
    "sqlite": "SELECT CAST(json_extract(details, '$.owner') AS INTEGER) AS owner, outcome, COUNT(*) AS many"
    " FROM bulk_item WHERE bulk_id = $1 AND json_extract(details, '$.given') = 1 GROUP BY 1, 2",
    "postgres": "SELECT CAST(details->>'owner' AS BIGINT) AS owner, outcome, COUNT(*) AS many"
    " FROM bulk_item WHERE bulk_id = $1 AND details->>'given' = '1' GROUP BY 1, 2",
}


@dataclass(slots=True)
class Turned:
    """A case that was put back, and whose it was in between."""

    item: Item
    case: CaseRow
    stage: str
    owner: int | None


@atomic()
async def undo_some(bulk_id: int, after: int, now: datetime) -> int | None:
    """The next so many items after this one. Gives the last one looked at; None when there is nothing left."""
    bulk = await Bulk.select_for_update().get(id=bulk_id)
    if bulk.state is not BulkState.UNDOING:
        return None
    items = await items_after(bulk_id, BulkOutcome.DONE, after, AT_ONCE)
    if not items:
        return None
    asker = (await Person.get(id=bulk.asked_by)).actor()
    if bulk.kind is BulkKind.TAG:
        await _take_tags_back(items, bulk, asker, now)
    else:
        await _put_back(items, bulk, asker, now)
    return items[-1].id


@atomic()
async def end_undo(bulk_id: int, now: datetime) -> None:
    """Again adds nothing."""
    bulk = await Bulk.select_for_update().get(id=bulk_id)
    if bulk.state is not BulkState.UNDOING:
        return
    bulk.state, bulk.undo_until, bulk.finished_at, bulk.version = BulkState.UNDONE, None, now, bulk.version + 1
    await bulk.save()
    asker = (await Person.get(id=bulk.asked_by)).actor()
    await _tell_colleagues(bulk, asker, now)
    undone = await BulkItem.filter(bulk_id=bulk_id, outcome=BulkOutcome.UNDONE).count()
    await journal.write(asker, "bulk.undone", now, bulk=bulk.id, undone=undone)


async def _put_back(items: Sequence[Item], bulk: Bulk, asker: Actor, now: datetime) -> None:
    cases = {case.id: case for case in await case_rows([item.case_id for item in items], lock=True)}
    turned: list[Turned] = []
    marks: list[tuple[BulkOutcome, str, int]] = []
    for item in items:
        case, step = cases.get(item.case_id), item.details.get("step")
        if step and rules.why_it_stays(Step(step)):
            marks.append((BulkOutcome.DONE, "bulk-refusal-stays", item.id))
        elif case is None or case.version != item.version_after:
            marks.append((BulkOutcome.DONE, "bulk-refusal-moved-on", item.id))
        else:
            turned.append(Turned(item, case, case.stage, case.responsible_id))
            moving.put_back(case, item.before)
            marks.append((BulkOutcome.UNDONE, "", item.id))
    await moving.save_many([one.case for one in turned])
    await mark_turned(marks)
    await _write_down([_entry(one, bulk.id) for one in turned], asker, now)
    await _take_back_work(turned)


async def _take_back_work(turned: Sequence[Turned]) -> None:
    """Tasks go back with their case; those that the step had asked for and nobody has touched are dropped."""
    moves: dict[tuple[int | None, int | None], list[int]] = {}
    for one in turned:
        moves.setdefault((one.owner, one.case.responsible_id), []).append(one.case.id)
    for (before, after), case_ids in moves.items():
        await tasks.follow(case_ids, before, after)
    asked = {one.case.id: f"duty:{one.case.id}:{one.item.details['seq']}:" for one in turned if one.item.details["seq"]}
    left = await Task.filter(case_id__in=list(asked), state=TaskState.OPEN, key__startswith="duty:")
    ids = [task.id for task in left if (task.key or "").startswith(asked[task.case_id])]
    await Task.filter(id__in=ids, postponed=0).update(state=TaskState.DROPPED)


async def _take_tags_back(items: Sequence[Item], bulk: Bulk, asker: Actor, now: datetime) -> None:
    """A tag that is gone already, or there again, is somebody else's by now."""
    tag, put = bulk.params["tag"], bulk.params["put"]
    ids = [item.case_id for item in items]
    there = {int(str(one)) for one in await CaseTag.filter(case_id__in=ids, tag=tag).values_list("case_id", flat=True)}
    back = [item for item in items if (item.case_id in there) == put]
    await set_tags([item.case_id for item in back], tag, put=not put)
    await mark_turned([(BulkOutcome.UNDONE, "", item.id) for item in back])
    await _write_down([(item.case_id, {"bulk": bulk.id, "tag": tag}) for item in back], asker, now)


async def _write_down(entries: list[tuple[int | None, Mapping[str, Any]]], asker: Actor, now: datetime) -> None:
    if entries:
        await journal.write_many(asker, UNDONE, now, entries)


def _entry(one: Turned, bulk_id: int) -> tuple[int, Mapping[str, Any]]:
    """Names the entry that it takes back, so that a report that follows from that one is not made."""
    return one.case.id, {
        "bulk": bulk_id,
        "undoes": one.item.details["seq"],
        "before": one.stage,
        "after": one.case.stage,
        "responsible": [one.owner, one.case.responsible_id],
    }


async def _tell_colleagues(bulk: Bulk, asker: Actor, now: datetime) -> None:
    """News not sent yet is taken back; whoever has read it is told how many went back."""
    keys = [notice_key(bulk.id, run) for run in range(1, bulk.runs + 1)]
    await Notice.filter(key__in=keys, state=NoticeState.OWED).update(state=NoticeState.REFUSED, reason=TAKEN_BACK)
    sent = await Notice.filter(key__in=keys, state=NoticeState.SENT).only("person_id")
    told = {notice.person_id for notice in sent}
    rows = await ask(OWNERS["postgres" if on_postgres() else "sqlite"], bulk.id)
    for row in (row for row in rows if row["owner"] is not None and row["owner"] != asker.id):
        owner, count, outcome = int(row["owner"]), int(row["many"]), row["outcome"]
        if outcome == BulkOutcome.UNDONE and owner in told:
            await owe(owner, _news("bulk-notice-undone", f"bulk-undone:{bulk.id}", count), now)
        if outcome == BulkOutcome.DONE and owner not in told:
            await owe(owner, _news("bulk-notice-yours", f"bulk-kept:{bulk.id}", count), now)


def _news(text: str, key: str, count: int) -> News:
    return News(text, key, {"count": count}, ((Button("button-my-cases", "list", {"view": "mine"}),),))

"""Waits for papers, folded from the journal: a step to an awaiting stage begins one, the step from it ends it.

The journal is the outbox, as for teams: a deed pays nothing, and a place in the line is all that is remembered.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from tortoise.expressions import Subquery
from tortoise.transactions import atomic

from backend.domain.calendar import day_in
from backend.domain.folding import fold_words
from backend.domain.silence import AWAITED_AT, Awaited, is_answer
from backend.domain.stages import Stage
from backend.models import AnswerWait, Case, JournalEntry, JournalHead, Policy

SEEN = "silence-seen"
STEP, UNDONE = "case.step", "case.undone"
AT_ONCE = 2_000
PLACE_LENGTH = 120
AWAITING = tuple(stage.value for stage in AWAITED_AT)


@dataclass(frozen=True)
class Where:
    """Of whom the paper is awaited, as waits are told apart."""

    place: str
    region: str


async def follow(now: datetime, timezone: str) -> None:
    """Take in what the journal tells since the last time, then the cases that came to stand here without a step."""
    while await _follow_some(now, timezone):
        pass
    await _begin_unseen()


@atomic()
async def _follow_some(now: datetime, timezone: str) -> bool:
    """One stretch of the journal. True while there is more of it."""
    first = Policy(name=SEEN, value={"seq": 0}, changed_at=now)
    await Policy.bulk_create([first], ignore_conflicts=True)
    seen = int((await Policy.select_for_update().get(name=SEEN)).value["seq"])
    head = await JournalHead.get_or_none(id=1)
    if head is None or head.seq <= seen:
        return False
    end = min(head.seq, seen + AT_ONCE)
    entries = JournalEntry.filter(seq__gt=seen, seq__lte=end, action__in=[STEP, UNDONE])
    await _write_down([entry for entry in await entries.order_by("seq") if _concerns(entry)], timezone)
    await Policy.filter(name=SEEN).update(value={"seq": end}, changed_at=now)
    return bool(end < head.seq)


def _concerns(entry: JournalEntry) -> bool:
    return entry.action == UNDONE or not {entry.details.get("before"), entry.details.get("after")}.isdisjoint(AWAITING)


async def _write_down(entries: Sequence[JournalEntry], timezone: str) -> None:
    where = await _places({entry.case_id for entry in entries if entry.case_id is not None})
    for entry in entries:
        if entry.action == UNDONE:
            await _take_back(entry.details.get("undoes"))
            continue
        if entry.case_id not in where:
            continue
        on = day_in(timezone, entry.at)
        before, after = Stage(entry.details["before"]), Stage(entry.details["after"])
        if before in AWAITED_AT and before is not after:
            await _end(entry.case_id, before, after, on, entry.seq)
        if after in AWAITED_AT and before is not after:
            await _begin([_wait(entry.case_id, after, where[entry.case_id], on, entry.seq)])


async def _places(case_ids: Iterable[int]) -> dict[int, Where]:
    rows = Case.filter(id__in=sorted(case_ids)).values("id", "court__code", "court_name", "region")
    return {row["id"]: _where(row) for row in await rows}


def _where(row: Mapping[str, Any]) -> Where:
    return Where((row["court__code"] or fold_words(row["court_name"]))[:PLACE_LENGTH], row["region"])


def _wait(case_id: int, stage: Stage, where: Where, since: date, seq: int | None) -> AnswerWait:
    awaited: Awaited = AWAITED_AT[stage]
    return AnswerWait(
        case_id=case_id,
        awaited=awaited,
        stage=stage.value,
        place=where.place if awaited.of_court else "",
        region=where.region,
        since=since,
        begun_seq=seq,
    )


async def _begin(waits: Sequence[AnswerWait]) -> None:
    await AnswerWait.bulk_create(waits, batch_size=500, ignore_conflicts=True)


async def _end(case_id: int, stage: Stage, led_to: Stage, on: date, seq: int) -> None:
    wait = await AnswerWait.filter(case_id=case_id, stage=stage.value, ended_on=None).order_by("-since").first()
    if wait is None:
        return
    wait.ended_on, wait.ended_seq, wait.at_risk = on, seq, None
    wait.days, wait.answered = max(0, (on - wait.since).days), is_answer(wait.awaited, led_to)
    await wait.save()


async def _take_back(step: int | None) -> None:
    """A step was undone: what it began never was, what it ended goes on."""
    if step is None:
        return
    await AnswerWait.filter(begun_seq=step).delete()
    await AnswerWait.filter(ended_seq=step).update(ended_on=None, ended_seq=None, days=None, answered=False)


@atomic()
async def _begin_unseen() -> None:
    """Cases that were bought at such a stage, or stood there before the journal began."""
    waiting = AnswerWait.filter(ended_on=None).values("case_id")
    found = Case.filter(stage__in=AWAITING).exclude(id__in=Subquery(waiting))
    rows = await found.values("id", "stage", "stage_since", "court__code", "court_name", "region")
    await _begin([_wait(row["id"], Stage(row["stage"]), _where(row), row["stage_since"], None) for row in rows])

"""Deeds over many cases as durable work: in portions, with a breath between them, so that chats stay quick."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from time import perf_counter

from backend.domain.progress import Progress, ProgressTeller, tell_nobody
from backend.models import Bulk
from backend.services.many import bulk_running, bulk_trying, bulk_undoing
from backend.services.many.bulk_documents import merge_workbook
from backend.wiring import Outside

GiveWay = Callable[[], Awaitable[None]]
"""Waits while somebody's tap is being answered; whoever runs the chats gives it."""

SHARE = 0.1
"""Of the time that a portion took, the chats get so much more before the next one."""
LONGEST, LEAST = 0.06, 5
"""Seconds that a portion may hold the store; never fewer cases at once than a fifth."""


async def no_chats_here() -> None:
    """Where the chats run in another process."""


async def try_out(
    things: Outside,
    now: datetime,
    bulk_id: int,
    *,
    tell: ProgressTeller = tell_nobody,
    give_way: GiveWay = no_chats_here,
) -> None:
    async def told(progress: Progress) -> None:
        await give_way()
        await tell(progress)

    await bulk_trying.try_out(things.settings, bulk_id, now, tell=told)


async def run(
    things: Outside,
    now: datetime,
    bulk_id: int,
    runs: int,
    *,
    tell: ProgressTeller = tell_nobody,
    give_way: GiveWay = no_chats_here,
) -> None:
    """From where it stood: what is done is marked with its case, so that nothing is done twice."""
    began, size = perf_counter(), bulk_running.AT_ONCE
    office = await bulk_running.begin_run(bulk_id, runs, now)
    while office is not None:
        started = perf_counter()
        bulk = await bulk_running.run_some(bulk_id, runs, office, now, count=size)
        if bulk is None:
            break
        took = perf_counter() - started
        await tell(_progress(bulk))
        size = _next_size(size, took)
        await _breathe(took, give_way)
    workbook_id = await merge_workbook(things.settings, bulk_id, now, office.today, tell=tell) if office else None
    lasted = timedelta(seconds=perf_counter() - began)
    await bulk_running.end_run(bulk_id, runs, now, lasted=lasted, workbook_id=workbook_id)


async def undo(
    _: Outside,
    now: datetime,
    bulk_id: int,
    *,
    tell: ProgressTeller = tell_nobody,
    give_way: GiveWay = no_chats_here,
) -> None:
    last: int | None = 0
    whole, turns = (await Bulk.get(id=bulk_id)).done, 0
    while last is not None:
        started = perf_counter()
        last = await bulk_undoing.undo_some(bulk_id, last, now)
        turns += 1
        await tell(Progress(min(turns * bulk_running.AT_ONCE, whole), whole))
        await _breathe(perf_counter() - started, give_way)
    await bulk_undoing.end_undo(bulk_id, now)


def _next_size(size: int, took: float) -> int:
    """A busy machine does fewer at once, so that whoever taps waits no longer for the store."""
    most = bulk_running.AT_ONCE
    return max(most // LEAST, 1, min(most, int(size * LONGEST / took)))


def _progress(bulk: Bulk) -> Progress:
    return Progress(bulk.done + bulk.failed, bulk.count - bulk.refused)


async def _breathe(took: float, give_way: GiveWay) -> None:
    await asyncio.sleep(took * SHARE)
    await give_way()

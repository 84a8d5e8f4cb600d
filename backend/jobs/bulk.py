"""Deeds over many cases as durable work: in portions, with a breath between them, so that chats stay quick."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from time import perf_counter, thread_time

from backend.dialect import on_postgres
from backend.domain.progress import Progress, ProgressTeller, tell_nobody
from backend.models import Bulk, BulkKind
from backend.papers.press import Press
from backend.services.many import bulk_packages, bulk_running, bulk_trying, bulk_undoing
from backend.services.many.bulk_documents import merge_workbook
from backend.services.many.bulk_kinds import Office
from backend.settings import Settings
from backend.wiring import Outside

GiveWay = Callable[[float], Awaitable[None]]
"""Waits while somebody's tap is being answered, so many seconds at most; whoever runs the chats gives it."""

BREATH = 0.1
"""Of the time that a portion took: for writers in other processes, which only look from time to time."""


@dataclass(frozen=True)
class Portions:
    """Cases in one transaction: at most, at least, and so many that it ends within these seconds if it can."""

    most: int
    least: int
    seconds: float

    def next(self, size: int, took: float) -> int:
        return max(self.least, min(self.most, int(size * self.seconds / took)))


OF_ONE_WRITER = Portions(100, 50, 0.05)
OF_MANY_WRITERS = Portions(250, 100, 0.15)
"""On SQLite a portion holds up every other writer; on PostgreSQL only for the journal, but each question is a way.
On a machine that is busy with other things a portion of few cases takes nearly as long as one of many."""


async def no_chats_here(_: float) -> None:
    """Where the chats run in another process."""


async def try_out(
    things: Outside,
    now: datetime,
    bulk_id: int,
    *,
    tell: ProgressTeller = tell_nobody,
    give_way: GiveWay = no_chats_here,
) -> None:
    breath = _Breath(give_way)

    async def told(progress: Progress) -> None:
        await tell(progress)
        await breath()

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
    began = perf_counter()
    office = await bulk_running.begin_run(bulk_id, runs, now, things.settings)
    file_id = await _worked_off(things.settings, office, now, bulk_id, runs, tell, give_way) if office else None
    lasted = timedelta(seconds=perf_counter() - began)
    await bulk_running.end_run(bulk_id, runs, now, lasted=lasted, workbook_id=file_id)


async def _worked_off(
    settings: Settings,
    office: Office,
    now: datetime,
    bulk_id: int,
    runs: int,
    tell: ProgressTeller,
    give_way: GiveWay,
) -> int | None:
    """All that waits, and the file that comes of it where the deed is one that ends with a file."""
    if (await Bulk.get(id=bulk_id).only("id", "kind")).kind is BulkKind.PACKAGES:
        return await _printed(settings, office, now, bulk_id, runs, tell, give_way)
    portions, breath = OF_MANY_WRITERS if on_postgres() else OF_ONE_WRITER, _Breath(give_way)
    size = portions.most
    while bulk := await bulk_running.run_some(bulk_id, runs, office, now, count=size):
        await tell(_progress(bulk))
        size = portions.next(size, await breath())
    return await merge_workbook(settings, bulk_id, now, office.today, tell=tell)


async def _printed(
    settings: Settings,
    office: Office,
    now: datetime,
    bulk_id: int,
    runs: int,
    tell: ProgressTeller,
    give_way: GiveWay,
) -> int | None:
    """Papers are made before their cases are marked, some at a time; then all are bound."""
    breath = _Breath(give_way)
    with Press() as press:
        while count := await bulk_packages.make_some(settings, bulk_id, office, now, press):
            bulk = await bulk_running.run_some(bulk_id, runs, office, now, count=count)
            if bulk is None:
                return None
            await tell(_progress(bulk))
            await breath()
    volumes = await bulk_packages.bound_files(settings, bulk_id, office, now, tell=tell)
    await bulk_packages.tell_of_volumes(bulk_id, volumes, now)
    return int(volumes[0].id) if volumes else None


async def undo(
    _: Outside,
    now: datetime,
    bulk_id: int,
    *,
    tell: ProgressTeller = tell_nobody,
    give_way: GiveWay = no_chats_here,
) -> None:
    last: int | None = 0
    whole, turns, breath = (await Bulk.get(id=bulk_id)).done, 0, _Breath(give_way)
    while last is not None:
        last = await bulk_undoing.undo_some(bulk_id, last, now)
        turns += 1
        await tell(Progress(min(turns * bulk_running.AT_ONCE, whole), whole))
        await breath()
    await bulk_undoing.end_undo(bulk_id, now)


def _progress(bulk: Bulk) -> Progress:
    return Progress(bulk.done + bulk.failed, bulk.count - bulk.refused)


class _Breath:
    """Between two portions: whoever taps has the thread as long as the portion had it, so that each has its half."""

    def __init__(self, give_way: GiveWay) -> None:
        self._give_way = give_way
        self._begin()

    def _begin(self) -> None:
        self._began, self._worked = perf_counter(), thread_time()

    async def __call__(self) -> float:
        """Gives the seconds from the portion's beginning to its end."""
        took, worked = perf_counter() - self._began, thread_time() - self._worked
        await asyncio.sleep(took * BREATH)
        await self._give_way(worked)
        self._begin()
        return took

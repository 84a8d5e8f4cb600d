"""The clock: at each planned time it enqueues the job once, however many clocks run, and catches up after a sleep."""

import asyncio
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from tortoise.connection import get_connection
from tortoise.transactions import in_transaction

from backend.jobs.schedule import Scheduled
from backend.models import Firing
from backend.queue import Clock, bell, enqueue

LOOK_EVERY = 30.0
KEPT = timedelta(days=14)
log = structlog.get_logger(__name__)

# Whichever clock writes the planned time has fired it; one that runs behind does not fire what others passed over.
CLAIM = """
INSERT INTO firing (schedule, planned_at, fired_at) SELECT {name}, {planned_at}, {now}
WHERE NOT EXISTS (SELECT 1 FROM firing WHERE schedule = {name} AND planned_at >= {planned_at})
ON CONFLICT (schedule, planned_at) DO NOTHING RETURNING id
"""


async def run(
    schedule: Sequence[Scheduled], zone: ZoneInfo, stop: asyncio.Event, clock: Clock, look_every: float = LOOK_EVERY
) -> None:
    """Fire what is planned until `stop` is set.

    APScheduler only wakes us. What is due is read from the store each time, and every `look_every` seconds too: its
    timers stand still while the machine sleeps, and a firing that met a store out of reach must not be lost.
    """
    with _alarm(schedule, zone) as ring:
        while not stop.is_set():
            ring.clear()
            for scheduled in schedule:
                await _fire_or_wait(scheduled, clock(), zone)
            await bell.any_of(ring, stop, within=look_every)


async def fire(scheduled: Scheduled, now: datetime, zone: ZoneInfo) -> bool:
    """Enqueue the job for its last planned time, if nobody has. A schedule seen for the first time starts from now on.

    Of many planned times that were slept through, only the last is made up for.
    """
    planned_at = scheduled.last_planned(now, zone)
    if planned_at is None:
        return False
    last = await Firing.filter(schedule=scheduled.name).order_by("-planned_at").first()
    if last and last.planned_at >= planned_at:
        return False
    async with in_transaction():
        if not await _claim(scheduled.name, planned_at, now):
            return False
        await Firing.filter(schedule=scheduled.name, planned_at__lt=planned_at - KEPT).delete()
        if last:
            told = {"planned_at": planned_at.isoformat()}
            # One key a schedule: planned times do not pile up behind workers that are away or busy with the last one.
            await enqueue(scheduled.name, told, run_at=planned_at, key=f"schedule:{scheduled.name}")
    return last is not None


async def _fire_or_wait(scheduled: Scheduled, now: datetime, zone: ZoneInfo) -> None:
    try:
        await fire(scheduled, now, zone)
    except Exception as error:
        log.warning("a planned job is not enqueued yet", job=scheduled.name, exc_info=error)


async def _claim(name: str, planned_at: datetime, now: datetime) -> bool:
    connection = get_connection("default")
    moments = [planned_at.astimezone(UTC), now.astimezone(UTC)]
    if connection.capabilities.dialect == "sqlite":
        statement = CLAIM.format(name="?1", planned_at="?2", now="?3")
    else:
        statement = CLAIM.format(name="$1::varchar", planned_at="$2::timestamptz", now="$3::timestamptz")
    return bool(await connection.execute_query_dict(statement, [name, *moments]))


@contextmanager
def _alarm(schedule: Sequence[Scheduled], zone: ZoneInfo) -> Iterator[asyncio.Event]:
    """An event that is set at each planned time."""
    ring = asyncio.Event()

    async def wake() -> None:
        ring.set()

    alarm = AsyncIOScheduler(timezone=zone)
    for scheduled in schedule:
        trigger = scheduled.trigger(zone)
        alarm.add_job(wake, trigger, id=scheduled.name, coalesce=True, max_instances=1, misfire_grace_time=None)
    alarm.start()
    try:
        yield ring
    finally:
        alarm.shutdown(wait=False)

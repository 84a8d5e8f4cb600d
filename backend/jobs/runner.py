"""Runs the worker and the clock on an open store: both beside the bot, or each as a process of its own."""

import asyncio
import signal
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from backend import queue
from backend.jobs import clock
from backend.jobs.schedule import Scheduled
from backend.settings import Settings


def now() -> datetime:
    return datetime.now(UTC)


def stop_by_signal() -> asyncio.Event:
    """An event that SIGTERM and SIGINT set, for a process that has no bot to do it."""
    stop = asyncio.Event()
    for sign in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(sign, stop.set)
    return stop


async def run_worker(
    handlers: Mapping[str, queue.Handler], stop: asyncio.Event, on_dead: queue.OnDead | None = None
) -> None:
    """Do the jobs that have a handler here until `stop` is set; what runs then may end first."""
    await queue.work(handlers, stop, clock=now, on_dead=on_dead)


async def run_clock(settings: Settings, schedule: Sequence[Scheduled], stop: asyncio.Event) -> None:
    """Enqueue what is planned, by the time zone of the settings, until `stop` is set. Any number may run."""
    await clock.run(schedule, ZoneInfo(settings.timezone), stop, now)

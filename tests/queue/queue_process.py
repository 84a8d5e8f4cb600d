"""A worker or a clock as a process of its own, to be killed and paused."""

import asyncio
import json
import os
import signal
import sys
from asyncio.subprocess import Process
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from tortoise.connection import get_connection

from backend import queue, store
from backend.jobs import clock
from backend.jobs.schedule import Scheduled
from backend.settings import Settings

Start = Callable[..., Awaitable[Process]]


def now() -> datetime:
    return datetime.now(UTC)


def stop_by_signal() -> asyncio.Event:
    """An event that SIGTERM and SIGINT set."""
    stop = asyncio.Event()
    for sign in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(sign, stop.set)
    return stop


async def said(process: Process, words: str) -> None:
    """Wait until the process writes a line with these words."""
    assert process.stdout
    lines = []
    async with asyncio.timeout(20):
        while line := await process.stdout.readline():
            lines.append(line.decode())
            if words in lines[-1]:
                return
    raise AssertionError(f"it never said {words!r} but: {''.join(lines)}")


async def note_effect(_: datetime, *, effect: str, worker: str, seconds: float = 0) -> None:
    """Leaves a trace of each run, and the effect under its key."""
    await write("INSERT INTO run (effect, worker) VALUES ($1, $2)", effect, worker)
    await asyncio.sleep(seconds)
    await write("INSERT INTO effect (name) VALUES ($1) ON CONFLICT DO NOTHING", effect)


async def write(statement: str, *values: str) -> None:
    if get_connection("default").capabilities.dialect == "sqlite":
        statement = statement.replace("$", "?")
    await get_connection("default").execute_query_dict(statement, list(values))


async def die(_: datetime) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


async def tick(_: datetime, planned_at: str) -> None:
    raise NotImplementedError


async def worker(told: dict[str, Any]) -> None:
    async def effect(moment: datetime, effect: str) -> None:
        await note_effect(moment, effect=effect, worker=told["name"], seconds=told["seconds"])

    await queue.work(
        {"effect": effect, "die": die},
        stop_by_signal(),
        clock=now,
        concurrency=told["concurrency"],
        lease=timedelta(seconds=told["lease"]),
        poll=0.1,
    )


async def every_second(_: dict[str, Any]) -> None:
    await clock.run([Scheduled("tick", "* * * * * *", "to be counted", tick)], ZoneInfo("UTC"), stop_by_signal(), now)


async def main(told: dict[str, Any]) -> None:
    settings = Settings(
        _env_file=None, database_url=told["database"], secret_keys=told["ring"], data_dir=Path(told["folder"])
    )
    await store.open_store(settings)
    queue.use(queue.Engine(told["engine"]))
    print("ready", datetime.now(UTC).isoformat(), flush=True)  # noqa: T201 - the test waits for it
    try:
        await {"worker": worker, "clock": every_second}[told["part"]](told)
    finally:
        await store.close_store()


if __name__ == "__main__":
    asyncio.run(main(json.loads(sys.argv[1])))

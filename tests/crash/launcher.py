"""Starts the house as a process of its own, forked from one that has imported everything: a start costs a moment.

A started process carries a fuse: once it lies in its folder, the process is killed before its n-th statement that
writes to the store. The product knows nothing of it: SQLite itself tells of each statement.
"""

import asyncio
import json
import os
import signal
import sys
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from time import monotonic
from typing import Any

from backend import sqlite
from backend.settings import Settings
from bot import run

WHOLE = frozenset({"bot", "worker", "scheduler", "web"})
WRITES = frozenset({"BEGIN", "COMMIT", "INSERT", "UPDATE", "DELETE", "WITH", "REPLACE"})
FUSE = "fuse"
SEEN = "seen"
READY = "ready"


class Fuse:
    """Counts the statements that write from the moment when it lies there; a dot for each in the file `seen`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.seen = 0

    def __call__(self, statement: str) -> None:
        if statement.split(None, 1)[0].upper() not in WRITES:
            return
        try:
            deadly = int((self.folder / FUSE).read_text())
        except FileNotFoundError:
            return
        self.seen += 1
        with (self.folder / SEEN).open("ab") as file:
            file.write(b".")
        if self.seen == deadly:
            os.kill(os.getpid(), signal.SIGKILL)


def traced(fuse: Fuse) -> type[sqlite.ImmediateClient]:
    class TracedClient(sqlite.ImmediateClient):
        async def create_connection(self, with_db: bool) -> None:
            await super().create_connection(with_db)
            if self._connection:
                await self._connection.set_trace_callback(fuse)

    return TracedClient


def clock_from(moment: datetime) -> Callable[[], datetime]:
    """A clock that says `moment` now, and goes on."""
    started = monotonic()
    return lambda: moment + timedelta(seconds=monotonic() - started)


async def serve(told: dict[str, Any]) -> None:
    folder = Path(told["folder"])
    sqlite.client_class = traced(Fuse(folder))
    process = run.Process(Settings(), WHOLE, clock_from(datetime.fromisoformat(told["moment"])))

    async def tell() -> None:
        await process.started.wait()
        (folder / READY).touch()

    telling = asyncio.create_task(tell())
    await process.run()
    await telling


def child(told: dict[str, Any]) -> None:
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    log = os.open(Path(told["folder"]) / "log", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    nothing = os.open(os.devnull, os.O_RDONLY)
    for descriptor, stream in ((nothing, 0), (log, 1), (log, 2)):
        os.dup2(descriptor, stream)
    os.environ.update(told["environment"])
    os.chdir(told["folder"])
    try:
        asyncio.run(serve(told))
    finally:
        os._exit(0)


def main() -> None:
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # who dies is buried by the system
    for line in sys.stdin:
        pid = os.fork()
        if pid == 0:
            child(json.loads(line))
        print(pid, flush=True)  # noqa: T201 - whoever asked reads it


if __name__ == "__main__":
    main()

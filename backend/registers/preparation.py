"""The side of the caller: starts the processes that read a register, hears how far they are, answers what they ask."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from backend.crypto import KeyRing
from backend.domain.errors import Unreadable
from backend.registers.frames import LENGTH, framed, unframed
from backend.registers.preparing import KnownPerson
from backend.registers.process import WRITTEN, Moment, Order
from backend.registers.report import RegisterReport

_PROJECT = Path(__file__).resolve().parents[2]
_PASSED_ON = ("PATH", "HOME", "LANG", "LC_ALL", "LD_LIBRARY_PATH", "TMPDIR", "VIRTUAL_ENV")


class ReaderBroke(RuntimeError):
    """The processes ended before they gave a report: killed, or a mistake of ours."""


class Preparation:
    """`async for moment in preparation` until the report is there; a moment that asks waits for `answer`."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self.report: RegisterReport | None = None

    def __aiter__(self) -> "Preparation":
        return self

    async def __anext__(self) -> Moment:
        """Raises Unreadable when the file as a whole cannot be taken."""
        message = await self._receive()
        if isinstance(message, Moment):
            return message
        if isinstance(message, RegisterReport):
            self.report = message
            raise StopAsyncIteration
        key, details = message
        raise Unreadable(key, **details)

    async def workbook(self) -> None:
        """Waits until the rejected rows are in theirs. The report is there by then."""
        if await self._receive() != WRITTEN:
            raise ReaderBroke

    async def begin(self, order: Order, ring: KeyRing) -> None:
        await self._send(_from_anywhere(order))
        await self._send(ring)

    async def answer(self, people: dict[str, KnownPerson]) -> None:
        await self._send(people)

    async def _send(self, message: object) -> None:
        assert self._process.stdin is not None  # noqa: S101 - it was asked for
        try:
            self._process.stdin.write(framed(message))
            await self._process.stdin.drain()
        except (BrokenPipeError, ConnectionResetError) as error:
            raise ReaderBroke from error

    async def _receive(self) -> Any:
        assert self._process.stdout is not None  # noqa: S101 - it was asked for
        try:
            (length,) = LENGTH.unpack(await self._process.stdout.readexactly(LENGTH.size))
            return unframed(await self._process.stdout.readexactly(length))
        except asyncio.IncompleteReadError as error:
            raise ReaderBroke from error

    async def end(self) -> None:
        with suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        if self._process.stdin:
            self._process.stdin.close()
        await self._process.wait()


def _from_anywhere(order: Order) -> Order:
    """The process works in another folder than the caller."""
    rejected_to = order.rejected_to.absolute() if order.rejected_to else None
    scratch = order.scratch.absolute() if order.scratch else None
    staged = order.staged.absolute() if order.staged else None
    return replace(order, file=order.file.absolute(), rejected_to=rejected_to, scratch=scratch, staged=staged)


@asynccontextmanager
async def preparing(order: Order, ring: KeyRing) -> AsyncIterator[Preparation]:
    """Both processes are gone when it ends, however it ends."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "backend.registers",
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        env={name: os.environ[name] for name in _PASSED_ON if name in os.environ} | {"PYTHONPATH": str(_PROJECT)},
        cwd=_PROJECT,
        start_new_session=True,  # so that the reader, which it forks, is killed with it
    )
    preparation = Preparation(process)
    try:
        await preparation.begin(order, ring)
        yield preparation
    finally:
        await preparation.end()

"""Reading in a process of its own, under limits of time and memory, so that a hostile file brings down nothing else.

The child is told what to read in pickles, for it trusts its parent; it answers in JSON and bytes, for its parent does
not trust what a hostile file may have made of it. It is given none of the parent's secrets.
"""

import asyncio
import contextlib
import json
import logging
import os
import pickle
import signal
import sys
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, NoReturn

from backend.domain.errors import OutsideDown, TradeError, Unreadable
from backend.domain.reading import Known, OcrEngine, Reading
from backend.recognition.served import LENGTH, MEGABYTE, PAGE_BYTES, Asked, Limits
from backend.recognition.wire import unpacked

_log = logging.getLogger(__name__)

_LARGEST_ANSWER = 64 * 1024 * 1024
_LOOK_SECONDS = 0.05
_PATIENCE = 3
_START_SECONDS = 60
_NANOSECONDS = 1e9
_PASSED_ON = ("PATH", "HOME", "LANG", "LC_ALL", "TESSDATA_PREFIX", "LD_LIBRARY_PATH", "TMPDIR", "VIRTUAL_ENV")
_PROJECT = Path(__file__).resolve().parents[2]


class Readers:
    """A few warm processes that read one paper at a time each; starting one costs a second, a warm one nothing."""

    def __init__(self, engine: OcrEngine, *, processes: int = 1, limits: Limits | None = None) -> None:
        self._engine = engine
        self._limits = limits or Limits()
        self._turn = asyncio.Semaphore(processes)
        self._idle: list[_Child] = []

    async def read(self, files: Sequence[bytes | Path], *, known: Known | None = None) -> Reading:
        """All pages as those of one paper; raises Unreadable also when the file broke the process, or its limits.

        Raises OutsideDown when the process does not start, or its engine is not installed.
        """
        (reading,) = await self._read(files, known, several=False)
        return reading

    async def read_papers(self, files: Sequence[bytes | Path], *, known: Known | None = None) -> list[Reading]:
        """Every paper that the files hold, as `reader.read_papers`; raises as `read` does."""
        return await self._read(files, known, several=True)

    async def _read(self, files: Sequence[bytes | Path], known: Known | None, *, several: bool) -> list[Reading]:
        async with self._turn:
            child = self._idle.pop() if self._idle else await _Child.started(self._engine, self._limits)
            try:
                readings = await child.read(Asked(files, known, several))
            except TradeError:
                self._idle.append(child)
                raise
            except (_Broken, _TooMuch, TimeoutError) as error:
                await child.kill()
                raise self._unreadable(error) from error
            except BaseException:
                await child.kill()
                raise
            self._idle.append(child)
            return readings

    def _unreadable(self, error: Exception) -> Unreadable:
        if isinstance(error, TimeoutError):
            return Unreadable("paper-too-slow", seconds=int(self._limits.seconds))
        if isinstance(error, _TooMuch):
            return Unreadable("paper-too-much-memory")
        _log.warning("the reading process broke: %s", error)
        return Unreadable("paper-breaks-the-reader")

    async def close(self) -> None:
        while self._idle:
            await self._idle.pop().kill()


async def read_in_process(
    files: Sequence[bytes | Path], engine: OcrEngine, *, known: Known | None = None, limits: Limits | None = None
) -> Reading:
    """One paper in a process that lives for it alone."""
    readers = Readers(engine, limits=limits)
    try:
        return await readers.read(files, known=known)
    finally:
        await readers.close()


class _Broken(Exception):
    """The child ended, or answered what no child of ours answers."""


class _TooMuch(Exception):
    """The child holds more memory than it may."""


class _Child:
    def __init__(self, process: asyncio.subprocess.Process, limits: Limits) -> None:
        self._process = process
        self._limits = limits
        self._pages = 0

    @classmethod
    async def started(cls, engine: OcrEngine, limits: Limits) -> "_Child":
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "backend.recognition",
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
            env=_environment(),
            cwd=_PROJECT,
            start_new_session=True,  # so that a program that it called is killed with it
        )
        child = cls(process, limits)
        try:
            await child._send((engine, limits))
            async with asyncio.timeout(_START_SECONDS):
                await child._frame()  # what it imports is work too, and not the paper's
        except (_Broken, TimeoutError) as error:
            await child.kill()
            raise OutsideDown("reader", reason="the process did not start") from error
        except BaseException:
            await child.kill()
            raise
        return child

    async def read(self, asked: Asked) -> list[Reading]:
        files = [file if isinstance(file, bytes) else file.resolve() for file in asked.files]
        self._pages = 0
        answering = asyncio.create_task(self._answer(replace(asked, files=files)))
        watching = asyncio.create_task(self._watch())
        try:
            await asyncio.wait({answering, watching}, return_when=asyncio.FIRST_COMPLETED)
            return answering.result() if answering.done() else watching.result()
        finally:
            answering.cancel()
            watching.cancel()
            await asyncio.gather(answering, watching, return_exceptions=True)

    async def _answer(self, asked: Asked) -> list[Reading]:
        await self._send(asked)
        while "page" in (answer := json.loads(await self._frame())):
            self._pages = int(answer["page"])
        if (refusal := answer.get("refused")) is not None:
            raise _refusal(refusal)
        try:
            return [unpacked(one, [await self._frame() for _ in one["sheets"]]) for one in answer["papers"]]
        except (KeyError, TypeError, ValueError) as error:
            raise _Broken("an answer that is no reading") from error

    async def _watch(self) -> NoReturn:
        """Look at the child's work and memory until it answers, or has had its share."""
        pid = self._process.pid
        began, worked_before, queued_before = time.monotonic(), _seconds_of(pid), _seconds_queued(pid)
        while True:
            await asyncio.sleep(_LOOK_SECONDS)
            share = self._limits.seconds + self._pages * self._limits.page_seconds
            worked = _seconds_of(pid) - worked_before
            lasted = time.monotonic() - began - (_seconds_queued(pid) - queued_before)
            if worked > share or lasted > _PATIENCE * share:
                raise TimeoutError
            if _megabytes_of(pid) > self._limits.megabytes:
                raise _TooMuch

    async def kill(self) -> None:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        if self._process.stdin:
            self._process.stdin.close()
        await self._process.wait()

    async def _send(self, message: object) -> None:
        data = pickle.dumps(message)
        assert self._process.stdin is not None  # noqa: S101 - it was asked for
        try:
            self._process.stdin.write(LENGTH.pack(len(data)) + data)
            await self._process.stdin.drain()
        except (BrokenPipeError, ConnectionResetError) as error:
            raise _Broken("it ended before it was asked") from error

    async def _frame(self) -> bytes:
        assert self._process.stdout is not None  # noqa: S101 - it was asked for
        try:
            (length,) = LENGTH.unpack(await self._process.stdout.readexactly(LENGTH.size))
            if length > _LARGEST_ANSWER:
                raise _Broken("an answer too large")
            return await self._process.stdout.readexactly(length)
        except asyncio.IncompleteReadError as error:
            raise _Broken("it ended in the middle") from error


def _seconds_of(pid: int) -> float:
    """Work of the processor so far; nought where the system does not tell."""
    try:
        after_name = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(after_name[11]) + int(after_name[12])) / os.sysconf("SC_CLK_TCK")


def _seconds_queued(pid: int) -> float:
    """Ready to work, and waiting for a processor; nought where the system does not tell."""
    try:
        return int(Path(f"/proc/{pid}/schedstat").read_text(encoding="ascii").split()[1]) / _NANOSECONDS
    except (OSError, IndexError):
        return 0.0


def _megabytes_of(pid: int) -> float:
    """What the process holds in memory; nought where the system does not tell."""
    try:
        resident = Path(f"/proc/{pid}/statm").read_text(encoding="ascii").split()[1]
    except (OSError, IndexError):
        return 0.0
    return int(resident) * PAGE_BYTES / MEGABYTE


def _refusal(told: dict[str, Any]) -> TradeError:
    if told["error"] == "down":
        return OutsideDown(str(told["service"]), retry=bool(told["retry"]), reason=str(told["reason"]))
    return Unreadable(str(told["key"]), **told["details"])


def _environment() -> dict[str, str]:
    passed = {name: os.environ[name] for name in _PASSED_ON if name in os.environ}
    # A thread pool reserves address space for each core, and gives a single page nothing.
    return passed | {
        "PYTHONPATH": str(_PROJECT),
        "OMP_THREAD_LIMIT": "1",
        "OPENBLAS_NUM_THREADS": "1",
        "MALLOC_ARENA_MAX": "1",
    }

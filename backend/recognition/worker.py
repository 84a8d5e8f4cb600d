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
import resource
import signal
import struct
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import cv2

from backend.domain.errors import OutsideDown, TradeError, Unreadable
from backend.domain.reading import Known, OcrEngine, Reading
from backend.recognition.reader import read_paper
from backend.recognition.wire import packed, unpacked

_log = logging.getLogger(__name__)

_LENGTH = struct.Struct(">Q")
_LARGEST_ANSWER = 64 * 1024 * 1024
_PASSED_ON = ("PATH", "HOME", "LANG", "LC_ALL", "TESSDATA_PREFIX", "LD_LIBRARY_PATH", "TMPDIR", "VIRTUAL_ENV")
_PROJECT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Limits:
    """`seconds` of wall clock for one paper; `megabytes` of address space, of which less than a half is touched."""

    seconds: float = 60.0
    megabytes: int = 1024


class Readers:
    """A few warm processes that read one paper at a time each; starting one costs a second, a warm one nothing."""

    def __init__(self, engine: OcrEngine, *, processes: int = 1, limits: Limits | None = None) -> None:
        self._engine = engine
        self._limits = limits or Limits()
        self._turn = asyncio.Semaphore(processes)
        self._idle: list[_Child] = []

    async def read(self, files: Sequence[bytes | Path], *, known: Known | None = None) -> Reading:
        """As `read_paper`; raises Unreadable also when the file took too long or broke the process that read it."""
        async with self._turn:
            child = self._idle.pop() if self._idle else await _Child.started(self._engine, self._limits)
            try:
                reading = await asyncio.wait_for(child.read(files, known), self._limits.seconds)
            except TradeError:
                self._idle.append(child)
                raise
            except TimeoutError as error:
                await child.kill()
                raise Unreadable("paper-too-slow", seconds=int(self._limits.seconds)) from error
            except _Broken as error:
                await child.kill()
                _log.warning("the reading process broke: %s", error)
                raise Unreadable("paper-breaks-the-reader") from error
            except BaseException:
                await child.kill()
                raise
            self._idle.append(child)
            return reading

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


class _Child:
    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process

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
        child = cls(process)
        await child._send((engine, limits))
        return child

    async def read(self, files: Sequence[bytes | Path], known: Known | None) -> Reading:
        await self._send(([file if isinstance(file, bytes) else file.resolve() for file in files], known))
        answer = json.loads(await self._frame())
        if (refusal := answer.get("refused")) is not None:
            raise _refusal(refusal)
        try:
            jpegs = [await self._frame() for _ in answer["sheets"]]
            return unpacked(answer, jpegs)
        except (KeyError, TypeError, ValueError) as error:
            raise _Broken("an answer that is no reading") from error

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
            self._process.stdin.write(_LENGTH.pack(len(data)) + data)
            await self._process.stdin.drain()
        except (BrokenPipeError, ConnectionResetError) as error:
            raise _Broken("it ended before it was asked") from error

    async def _frame(self) -> bytes:
        assert self._process.stdout is not None  # noqa: S101 - it was asked for
        try:
            (length,) = _LENGTH.unpack(await self._process.stdout.readexactly(_LENGTH.size))
            if length > _LARGEST_ANSWER:
                raise _Broken("an answer too large")
            return await self._process.stdout.readexactly(length)
        except asyncio.IncompleteReadError as error:
            raise _Broken("it ended in the middle") from error


def _refusal(told: dict[str, Any]) -> TradeError:
    if told["error"] == "down":
        return OutsideDown(str(told["service"]), retry=bool(told["retry"]), reason=str(told["reason"]))
    return Unreadable(str(told["key"]), **told["details"])


def _environment() -> dict[str, str]:
    passed = {name: os.environ[name] for name in _PASSED_ON if name in os.environ}
    # A thread pool reserves address space for each core, and gives a single page nothing.
    return passed | {"PYTHONPATH": str(_PROJECT), "OMP_THREAD_LIMIT": "1", "OPENBLAS_NUM_THREADS": "1"}


def _serve(incoming: IO[bytes], outgoing: IO[bytes]) -> None:
    """The child's life: an engine, then paper after paper until nobody asks."""
    engine, limits = _receive(incoming)
    _limit(limits)
    cv2.setNumThreads(1)
    while True:
        try:
            files, known = _receive(incoming)
        except EOFError:
            return
        for frame in _frames(files, engine, known):
            outgoing.write(_LENGTH.pack(len(frame)) + frame)
        outgoing.flush()


def _frames(files: Sequence[bytes | Path], engine: OcrEngine, known: Known | None) -> list[bytes]:
    """The answer, and after a reading the pictures of its sheets."""
    try:
        reading = read_paper(files, engine, known=known)
    except OutsideDown as error:
        told = {"error": "down", "service": error.service, "retry": error.retry, "reason": error.reason}
    except TradeError as error:
        told = {"error": "unreadable", "key": error.key, "details": dict(error.details)}
    except (MemoryError, cv2.error):
        told = {"error": "unreadable", "key": "paper-too-much-memory", "details": {}}
    else:
        return [json.dumps(packed(reading)).encode(), *(sheet.jpeg for sheet in reading.sheets)]
    return [json.dumps({"refused": told}).encode()]


def _receive(incoming: IO[bytes]) -> Any:
    head = incoming.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        raise EOFError
    return pickle.loads(incoming.read(_LENGTH.unpack(head)[0]))  # noqa: S301 - from the parent alone


def _limit(limits: Limits) -> None:
    size = limits.megabytes * 1024 * 1024
    # Not every system keeps these limits; the clock of the parent holds everywhere.
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_AS, (size, size))
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def main() -> None:
    # What a library prints must not get between the answers.
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    _serve(sys.stdin.buffer, answers)

"""The reading process itself: an engine, then paper after paper until its parent, worker.py, asks no more."""

import contextlib
import ctypes
import json
import os
import pickle
import resource
import struct
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import IO, Any

import cv2

from backend.domain.errors import OutsideDown, TradeError
from backend.domain.reading import Known, OcrEngine
from backend.recognition.reader import read_paper, read_papers
from backend.recognition.wire import packed

LENGTH = struct.Struct(">Q")
"""Stands before each message, either way, and tells its bytes."""
MEGABYTE = 1024 * 1024
PAGE_BYTES = resource.getpagesize()
# Megabytes of what libraries have reserved before the limit is set, and touch after it.
_LIBRARIES_GROW = 24


@dataclass(frozen=True, slots=True)
class Limits:
    """`seconds` of work for what was sent, and `page_seconds` more with each page that has been read.

    Work is the processor's, for a machine with much to do is not the paper's fault; on the clock it may take three
    times that, the time in the queue for a processor not counted. `megabytes` is what the process may hold in memory,
    all libraries included.
    """

    seconds: float = 20.0
    page_seconds: float = 8.0
    megabytes: int = 512


@dataclass(frozen=True, slots=True)
class Asked:
    """What a child is to read; `several`: the files may hold several papers."""

    files: Sequence[bytes | Path]
    known: Known | None
    several: bool


def _serve(incoming: IO[bytes], outgoing: IO[bytes]) -> None:
    """The child's life: an engine, then paper after paper until nobody asks."""
    engine, limits = _receive(incoming)
    _limit(limits)
    cv2.setNumThreads(1)
    _put(outgoing, b"ready")
    while True:
        try:
            asked = _receive(incoming)
        except EOFError:
            return
        for frame in _frames(asked, engine, partial(_after_page, outgoing)):
            _put(outgoing, frame)
        del asked
        _give_memory_back()


def _frames(asked: Asked, engine: OcrEngine, after_page: Callable[[int], None]) -> list[bytes]:
    """The answer, and after it the pictures of the sheets of each paper."""
    try:
        if asked.several:
            readings = read_papers(asked.files, engine, known=asked.known, after_page=after_page)
        else:
            readings = [read_paper(asked.files, engine, known=asked.known, after_page=after_page)]
    except OutsideDown as error:
        told = {"error": "down", "service": error.service, "retry": error.retry, "reason": error.reason}
    except TradeError as error:
        told = {"error": "unreadable", "key": error.key, "details": dict(error.details)}
    except (MemoryError, cv2.error) as error:
        lacked = isinstance(error, MemoryError) or error.code == cv2.Error.StsNoMem
        key = "paper-too-much-memory" if lacked else "paper-breaks-the-reader"
        told = {"error": "unreadable", "key": key, "details": {}}
    else:
        sheets = [sheet.jpeg for reading in readings for sheet in reading.sheets]
        return [json.dumps({"papers": [packed(reading) for reading in readings]}).encode(), *sheets]
    return [json.dumps({"refused": told}).encode()]


def _after_page(outgoing: IO[bytes], pages: int) -> None:
    _put(outgoing, json.dumps({"page": pages}).encode())
    _give_memory_back()


def _put(outgoing: IO[bytes], frame: bytes) -> None:
    outgoing.write(LENGTH.pack(len(frame)) + frame)
    outgoing.flush()


def _give_memory_back() -> None:
    """What a large page took is not kept for the next one, where the system's library can be asked."""
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).malloc_trim(0)


def _receive(incoming: IO[bytes]) -> Any:
    head = incoming.read(LENGTH.size)
    if len(head) < LENGTH.size:
        raise EOFError
    return pickle.loads(incoming.read(LENGTH.unpack(head)[0]))  # noqa: S301 - from the parent alone


def _limit(limits: Limits) -> None:
    """Address space for as much as memory may still grow: libraries have reserved theirs, and touch little of it."""
    # Not every system keeps these limits; the clock of the parent holds everywhere.
    with contextlib.suppress(ValueError, OSError):
        reserved, held = (int(n) * PAGE_BYTES for n in Path("/proc/self/statm").read_text("ascii").split()[:2])
        size = reserved - held + (limits.megabytes - _LIBRARIES_GROW) * MEGABYTE
        resource.setrlimit(resource.RLIMIT_AS, (size, size))
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def main() -> None:
    # What a library prints must not get between the answers.
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    _serve(sys.stdin.buffer, answers)

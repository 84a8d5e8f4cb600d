"""Scratch folders: beside the data, open to their owner alone, and gone with the process that made them.

What lies there is in the clear. A process that was killed cannot clear up after itself, so the next one does it: the
folder of a living process is locked, and the system takes the lock away with the process.
"""

import fcntl
import os
import secrets
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class _Holder:
    folder: Path | None = None


def use_folder(folder: Path) -> None:
    """Where this process keeps its scratch; the store says it once when it opens. What the dead left goes."""
    _Holder.folder = folder
    sweep(folder)


@contextmanager
def scratch_folder() -> Iterator[Path]:
    """A folder of one's own for as long as it lasts."""
    if _Holder.folder is None:
        with tempfile.TemporaryDirectory(prefix="cessio-") as folder:
            yield Path(folder)
        return
    own, lock = _new_folder(_Holder.folder)
    try:
        yield own
    finally:
        shutil.rmtree(own, ignore_errors=True)
        os.close(lock)


def sweep(folder: Path) -> None:
    if not folder.is_dir():
        return
    with _locked(folder):
        for left in folder.iterdir():
            if left.is_dir() and (lock := _lock(left)) is not None:
                shutil.rmtree(left, ignore_errors=True)
                os.close(lock)


def _new_folder(parent: Path) -> tuple[Path, int]:
    parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with _locked(parent):  # nobody sweeps between the making and the lock
        own = parent / secrets.token_hex(8)
        own.mkdir(mode=0o700)
        lock = _lock(own)
    assert lock is not None  # noqa: S101 - nobody else knows of it yet
    return own, lock


def _lock(folder: Path) -> int | None:
    """None while another holds it."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(descriptor)
        return None
    return descriptor


@contextmanager
def _locked(folder: Path) -> Iterator[None]:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)

"""Files as they came: the original bytes, sealed, written and synced before any row speaks of them."""

import asyncio
import hashlib
import os
import secrets
from datetime import datetime
from pathlib import Path

from backend import crypto
from backend.models import StoredFile
from backend.settings import Settings


async def keep(settings: Settings, content: bytes, name: str, mime: str, now: datetime) -> StoredFile:
    """Seal the bytes into DATA_DIR/files and add the row. Call it before the transaction that refers to the row."""
    path = f"{now:%Y/%m}/{secrets.token_hex(16)}"  # names are our own, never the sender's
    await asyncio.to_thread(put, settings.data_dir / "files", path, content)
    return await StoredFile.create(
        sha256=hashlib.sha256(content).hexdigest(), path=path, size=len(content), mime=mime, name=name, stored_at=now
    )


async def content_of(settings: Settings, file: StoredFile) -> bytes:
    return await asyncio.to_thread(taken, settings.data_dir / "files", file.path)


def put(folder: Path, path: str, content: bytes) -> None:
    """Seal and sync: after a loss of power too, the file is whole under its name, or as it was before."""
    target = folder / path
    target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    draft = target.with_suffix(f".{secrets.token_hex(4)}.draft")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(crypto.ring().seal(content, path))
        file.flush()
        os.fsync(file.fileno())
    draft.replace(target)
    _sync_folder(target.parent)


def taken(folder: Path, path: str) -> bytes:
    """The bytes as they came. Raises KeyMissing when they were altered, or lie under another name."""
    return crypto.ring().open((folder / path).read_bytes(), path)


def remove(folder: Path, path: str) -> None:
    """Gone, now or already. The row goes after the bytes."""
    (folder / path).unlink(missing_ok=True)


def _sync_folder(folder: Path) -> None:
    """A new name is on the disk only once its folder is."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)

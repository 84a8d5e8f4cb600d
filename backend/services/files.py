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
    path = await asyncio.to_thread(_write, settings.data_dir / "files", content, now)
    return await StoredFile.create(
        sha256=hashlib.sha256(content).hexdigest(), path=path, size=len(content), mime=mime, name=name, stored_at=now
    )


async def content_of(settings: Settings, file: StoredFile) -> bytes:
    sealed = await asyncio.to_thread((settings.data_dir / "files" / file.path).read_bytes)
    return crypto.ring().open(sealed, file.path)


def _write(folder: Path, content: bytes, now: datetime) -> str:
    """Names are our own, never the sender's; the file is whole under its name or not there at all."""
    relative = f"{now:%Y/%m}/{secrets.token_hex(16)}"
    target = folder / relative
    target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    draft = target.with_suffix(".draft")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(crypto.ring().seal(content, relative))
        file.flush()
        os.fsync(file.fileno())
    draft.replace(target)
    return relative

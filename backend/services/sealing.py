"""Sealing everything anew with the current key: values, blind indexes and files."""

import asyncio
from datetime import datetime
from pathlib import Path

from tortoise import Tortoise
from tortoise.models import Model
from tortoise.transactions import in_transaction

from backend.domain.people import SYSTEM
from backend.models import CourtChoice, Debtor, DebtorKey, StoredFile
from backend.models.fields import Sealed
from backend.services import files, journal
from backend.services.courts.naming import digest_anew
from backend.services.debtors import keys_of
from backend.settings import Settings

ROWS_AT_ONCE = 500


async def seal_anew(settings: Settings, now: datetime) -> int:
    """Give how many rows and files were sealed. It may be broken off and run again: old and new keys both open."""
    count = 0
    for model in Tortoise.apps["models"].values():
        sealed = [name for name, field in model._meta.fields_map.items() if isinstance(field, Sealed)]  # noqa: SLF001
        if sealed:
            count += await _seal_rows(model, sealed)
    count += await _seal_files(settings.data_dir / "files")
    await journal.write(SYSTEM, "keys.rotated", now, rows=count)
    return count


async def _seal_rows(model: type[Model], sealed: list[str]) -> int:
    last, count = None, 0
    key = model._meta.pk_attr  # noqa: SLF001 - Tortoise names its metadata so
    while True:
        async with in_transaction():
            # Held until they are written: what somebody else writes meanwhile must not be undone.
            query = model.all().order_by(key).limit(ROWS_AT_ONCE).select_for_update()
            rows = await (query.filter(**{f"{key}__gt": last}) if last is not None else query)
            if not rows:
                return count
            if model is CourtChoice:
                digest_anew([row for row in rows if isinstance(row, CourtChoice)])
            await model.bulk_update(rows, fields=[*sealed, *(["digest"] if model is CourtChoice else [])])
            if model is Debtor:
                await _index_anew([row for row in rows if isinstance(row, Debtor)])
        last, count = rows[-1].pk, count + len(rows)


async def _index_anew(debtors: list[Debtor]) -> None:
    await DebtorKey.filter(debtor_id__in=[debtor.id for debtor in debtors]).delete()
    await DebtorKey.bulk_create([key for debtor in debtors for key in keys_of(debtor)])


async def _seal_files(folder: Path) -> int:
    paths = [file.path for file in await StoredFile.all().only("path")]
    for path in paths:
        await asyncio.to_thread(_seal_file, folder, path)
    return len(paths)


def _seal_file(folder: Path, path: str) -> None:
    files.put(folder, path, files.taken(folder, path))

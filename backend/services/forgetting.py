"""Workbooks made only to be sent: they hold personal data and go out of date, so they are not kept for ever."""

import asyncio
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from tortoise.transactions import atomic

from backend.domain.people import SYSTEM
from backend.models import Bulk, Notice, NoticeState, OutgoingPaper, QualityReport, RegisterImport, StoredFile
from backend.services import files, journal
from backend.settings import Settings

KEPT = timedelta(days=30)
AT_ONCE = 200


async def forget_sent(settings: Settings, now: datetime) -> int:
    """Throw away exports, quality books, dry runs and lists of rejected rows older than KEPT; gives how many went.

    What somebody brought, papers and registers, stays; so does what is still owed to somebody.
    """
    made = await _made_to_be_sent()
    old = await StoredFile.filter(stored_at__lt=now - KEPT).order_by("id").only("id")
    gone = [file.id for file in old if file.id in made]
    for start in range(0, len(gone), AT_ONCE):
        await _forget(settings, gone[start : start + AT_ONCE], now)
    return len(gone)


async def _made_to_be_sent() -> set[Any]:
    sent = await Notice.filter(file_id__not_isnull=True).values_list("file_id", flat=True)
    tried = await Bulk.filter(workbook_id__not_isnull=True).values_list("workbook_id", flat=True)
    owed = await Notice.filter(file_id__not_isnull=True, state=NoticeState.OWED).values_list("file_id", flat=True)
    # A paper that left is kept, whoever got a copy of it in the chat.
    papers = await OutgoingPaper.all().values_list("file_id", flat=True)
    return {*sent, *tried} - {*owed, *papers}


async def _forget(settings: Settings, ids: Sequence[int], now: datetime) -> None:
    """The bytes first: when this is broken off, the rows that are left lead the next night to them again."""
    for file in await StoredFile.filter(id__in=ids).only("path"):
        await asyncio.to_thread(files.remove, settings.data_dir / "files", file.path)
    await _forget_rows(ids, now)


@atomic()
async def _forget_rows(ids: Sequence[int], now: datetime) -> None:
    await Notice.filter(file_id__in=ids).update(file_id=None)
    await Bulk.filter(workbook_id__in=ids).update(workbook_id=None)
    await QualityReport.filter(file_id__in=ids).update(file_id=None)
    await RegisterImport.filter(quality_file_id__in=ids).update(quality_file_id=None)
    await RegisterImport.filter(rejected_file_id__in=ids).update(rejected_file_id=None)
    await StoredFile.filter(id__in=ids).delete()
    await journal.write(SYSTEM, "files.forgotten", now, files=list(ids))

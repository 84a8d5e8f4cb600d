"""Several papers that came as one: each becomes a paper of its own, and all of them a batch."""

from collections.abc import Sequence
from datetime import datetime

from tortoise.transactions import atomic

from backend.domain.reading import Reading
from backend.models import Paper, PaperBatch, PaperPage
from backend.services.paperwork.paper_view import reading_of
from backend.services.paperwork.papers import still_to_read, take_over

_PART = ":p"
Read = tuple[Reading, Sequence[int]]
"""A reading, and the files of its straightened sheets."""


@atomic()
async def record_readings(paper_id: int, version: int, found: Sequence[Read], now: datetime) -> Paper | None:
    """Write down what was read of the files of one paper. None when it has gone on since.

    Read again, a part of a split file takes its own pages alone, and no part is made twice.
    """
    paper = await still_to_read(paper_id, version)
    if paper is None:
        return None
    if _PART in paper.source_key or len(found) == 1:
        reading, sheets = _own(paper, found)
        await take_over(paper, reading, sheets, now)
        return paper
    await _into_a_batch(paper, now)
    pages = await PaperPage.filter(paper_id=paper.id).order_by("position")
    one_a_page = len(pages) == sum(len(reading.file_pages) for reading, _ in found)
    for number, (reading, sheets) in enumerate(found[1:], 1):
        own = [pages[page] for page in reading.file_pages] if one_a_page else pages
        await _part(paper, own, reading, sheets, now, number, is_moved=one_a_page)
    await take_over(paper, *found[0], now)
    return paper


def _own(paper: Paper, found: Sequence[Read]) -> Read:
    """Of its own pages; of several on one page, the one with its number."""
    before = reading_of(paper)
    same = [one for one in found if one[0].file_pages == before.file_pages] or list(found)
    track = before.value("track_number")
    return next((one for one in same if one[0].value("track_number") == track), same[0])


async def _into_a_batch(paper: Paper, now: datetime) -> None:
    """The message that was to show the one paper shows how all of them fare."""
    if paper.batch_id is not None or paper.chat_id is None:
        return
    batch = await PaperBatch.create(
        opened_by=paper.uploaded_by, chat_id=paper.chat_id, message_id=paper.message_id, opened_at=now, last_at=now
    )
    paper.batch_id, paper.message_id = batch.id, None


async def _part(
    whole: Paper,
    pages: Sequence[PaperPage],
    reading: Reading,
    sheets: Sequence[int],
    now: datetime,
    number: int,
    *,
    is_moved: bool,
) -> None:
    """Two papers of one page, such as letters on one receipt, are told apart by their number."""
    first = pages[0].position if is_moved else f"{reading.file_pages[0]}.{number}"
    row = Paper(
        source_key=f"{whole.source_key}{_PART}{first}",
        uploaded_by=whole.uploaded_by,
        uploaded_at=whole.uploaded_at,
        chat_id=whole.chat_id,
        batch_id=whole.batch_id,
    )
    if await Paper.exists(source_key=row.source_key):
        return
    await row.save()
    for page in pages:
        if is_moved:
            page.paper_id = row.id
            await page.save(update_fields=["paper_id"])
        else:
            await PaperPage.create(
                paper_id=row.id, position=page.position, file_id=page.file_id, compressed=page.compressed
            )
    await take_over(row, reading, sheets, now)

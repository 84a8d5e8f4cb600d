"""Reading a paper that came in: in a process of its own, outside any transaction, recorded whatever comes of it."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import datetime

from backend.domain.errors import OutsideDown, Unreadable
from backend.integrations.ocr import TesseractMissing
from backend.recognition import Reading
from backend.recognition.receipts import receipts_in
from backend.services import files
from backend.services.paperwork import papers
from backend.services.paperwork.paper_matching import known_to
from backend.services.paperwork.splitting import record_readings
from backend.wiring import Outside

Tell = Callable[[int, int], Awaitable[None]]
"""`(paper_id, ticks)`: called each few seconds while a paper is being read."""

TICK_SECONDS = 2.5
SHEET_NAME, SHEET_MIME = "sheet.jpg", "image/jpeg"


async def read(things: Outside, now: datetime, paper_id: int, version: int, tell: Tell | None = None) -> None:
    """Nothing is done when the paper has gone on since: a part of its album came, or it was read already."""
    pages = await papers.pages_to_read(paper_id, version)
    if not pages:
        return
    contents = [await files.content_of(things.settings, page) for page in pages]
    try:
        async with _telling(tell, paper_id):
            readings = await things.readers.read_papers(contents, known=await known_to(things.settings))
            readings = [one for read in readings for one in await asyncio.to_thread(receipts_in, read)]
    except Unreadable as error:
        await papers.record_trouble(paper_id, version, error.key, error.details, now)
    except OutsideDown as error:
        if error.retry:
            raise
        await papers.record_trouble(paper_id, version, _named(error), error.details, now)
    else:
        found = [(reading, await _kept(things, reading, now)) for reading in readings]
        await record_readings(paper_id, version, found, now)


def _named(error: OutsideDown) -> str:
    # On its way from the other process the error has lost its own name.
    return TesseractMissing.default_key if error.service == "tesseract" else error.key


async def _kept(things: Outside, reading: Reading, now: datetime) -> list[int]:
    """The straightened sheets, from which crops are cut when a person looks at a field."""
    sheets = [await files.keep(things.settings, sheet.jpeg, SHEET_NAME, SHEET_MIME, now) for sheet in reading.sheets]
    return [sheet.id for sheet in sheets]


@asynccontextmanager
async def _telling(tell: Tell | None, paper_id: int) -> AsyncIterator[None]:
    if tell is None:
        yield
        return
    ticking = asyncio.create_task(_tick(tell, paper_id))
    try:
        yield
    finally:
        ticking.cancel()
        await asyncio.gather(ticking, return_exceptions=True)


async def _tick(tell: Tell, paper_id: int) -> None:
    ticks = 0
    while True:
        await asyncio.sleep(TICK_SECONDS)
        ticks += 1
        await tell(paper_id, ticks)

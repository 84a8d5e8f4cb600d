"""Files of one paper in, a Reading out."""

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import count
from pathlib import Path

import cv2
import numpy as np

from backend.domain.errors import Unreadable
from backend.domain.reading import Box, Field, Known, OcrEngine, Reading, Sheet
from backend.recognition.confidence import probability
from backend.recognition.flaws import flaws
from backend.recognition.flow import Flow
from backend.recognition.letters import Pixels
from backend.recognition.load import LoadedPage, load
from backend.recognition.memory import give_back
from backend.recognition.paper import Found
from backend.recognition.read import ReadPage, read
from backend.recognition.split import papers_of
from backend.recognition.understand import understand

_SHEET_QUALITY = 70
_CROP_AIR = 0.6
_WIDEST_CROP = 4  # times its height
# Ten megabytes or twenty each; further ones are packed, and drawn again when their values are looked at.
_SHEETS_AS_THEY_ARE = 2


def read_paper(
    files: Sequence[bytes | Path],
    engine: OcrEngine,
    *,
    known: Known | None = None,
    after_page: Callable[[int], None] = lambda _: None,
) -> Reading:
    """The pages of one paper, in order. Raises Unreadable when a file cannot be opened; an illegible page is no error.

    Heavy: seconds of one core and hundreds of megabytes. `Readers` keeps that out of the caller's process.
    `after_page` is called with the number of pages read so far.
    """
    timed = list(_timed(files, engine, after_page))
    return _reading(timed, tuple(range(len(timed))), engine, known)


def read_papers(
    files: Sequence[bytes | Path],
    engine: OcrEngine,
    *,
    known: Known | None = None,
    after_page: Callable[[int], None] = lambda _: None,
) -> list[Reading]:
    """Every paper in these files, for one PDF may hold five; each tells its `file_pages`. As `read_paper` otherwise."""
    timed = list(_timed(files, engine, after_page))
    papers = papers_of([page.page for page, _ in timed], [page.codes for page, _ in timed])
    return [_reading([timed[number] for number in paper], tuple(paper), engine, known) for paper in papers]


Timed = tuple[ReadPage, float]


def _timed(files: Sequence[bytes | Path], engine: OcrEngine, after_page: Callable[[int], None]) -> Iterator[Timed]:
    """Pages with the seconds that each took. What a page was loaded with is let go before the next one is loaded."""
    began = time.perf_counter()
    for number, page in enumerate(map(partial(_read, engine), load(files), count()), 1):
        give_back()
        after_page(number)
        yield page, time.perf_counter() - began
        began = time.perf_counter()


def _read(engine: OcrEngine, loaded: LoadedPage, before: int) -> ReadPage:
    """The page that so many others came `before`."""
    page = read(loaded, engine)
    return page if before < _SHEETS_AS_THEY_ARE else replace(page, sheet=page.sheet.packed())


def _reading(timed: Sequence[Timed], file_pages: tuple[int, ...], engine: OcrEngine, known: Known | None) -> Reading:
    began = time.perf_counter()
    pages = [page for page, _ in timed]
    paper = understand(pages, engine, known)
    fields = {name: _field(one, paper.flow, pages) for name, one in paper.found.items()}
    for one in paper.stamped:
        fields[one.found.name] = _field(one.found, one.flow, [pages[one.page]], one.page)
    told = flaws(pages, paper.verdict.kind)
    return Reading(
        kind=paper.verdict.kind,
        kind_confidence=paper.verdict.confidence,
        fields=fields,
        text="\f".join(page.page.text for page in pages),
        pages=len(pages),
        seconds=round(sum(seconds for _, seconds in timed) + time.perf_counter() - began, 2),
        sheets=tuple(_sheet(page.sheet.grey) for page in pages),
        warnings=tuple(dict.fromkeys(flaw.key for flaw in told)),
        remarks=tuple(paper.remarks),
        flaws=tuple(told),
        file_pages=file_pages,
        codes=tuple(dict.fromkeys(code for page in pages for code in page.codes)),
    )


def crop(sheet: Sheet, box: Box) -> bytes:
    """PNG of the box with air around it, to be shown beside its value. Raises Unreadable when the sheet is no JPEG."""
    grey = cv2.imdecode(np.frombuffer(sheet.jpeg, np.uint8), cv2.IMREAD_GRAYSCALE)
    if grey is None:
        raise Unreadable("paper-not-a-picture")
    air = int(max(12, box.height * _CROP_AIR))
    part = grey[max(0, box.y - air) : box.bottom + air, max(0, box.x - air) : box.right + air]
    # What is wider a messenger shows with its ends cut off.
    above = max(0, part.shape[1] // _WIDEST_CROP - part.shape[0]) // 2
    done, png = cv2.imencode(".png", cv2.copyMakeBorder(part, above, above, 0, 0, cv2.BORDER_CONSTANT, value=255))
    if not done:
        raise Unreadable("paper-not-a-picture")
    return bytes(png)


def _field(one: Found, flow: Flow, pages: Sequence[ReadPage], first: int = 0) -> Field:
    """`first` is the number of the first of these pages."""
    confidence = probability(one.name, one.evidence)
    if one.end <= one.start:
        return Field(one.value, confidence)
    number, box = flow.place(one.start, one.end)
    derived = "derived" in one.evidence
    place = pages[number].sheet.on_photo(box) if box else None
    return Field(one.value, confidence, first + number, None if derived else box, None if derived else place, derived)


def _sheet(grey: Pixels) -> Sheet:
    _, data = cv2.imencode(".jpg", grey, [cv2.IMWRITE_JPEG_QUALITY, _SHEET_QUALITY])
    return Sheet(bytes(data), grey.shape[1], grey.shape[0])

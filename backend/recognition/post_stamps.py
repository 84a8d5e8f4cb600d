"""What the Post stamped on a letter or wrote by hand beside a caption, read apart from the print."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cached_property

from backend.domain.reading import Box, Layout, OcrEngine, Page, Word
from backend.recognition.dates import seen_dates
from backend.recognition.flow import Flow
from backend.recognition.frames import frames
from backend.recognition.letters import Pixels
from backend.recognition.paper import Stamped, found
from backend.recognition.post_events import what_happened
from backend.recognition.read import ReadPage
from backend.recognition.stamps import after_label, both_layers, day_under, day_written, unread
from backend.recognition.straighten import picture_of
from backend.recognition.written_days import Window

_MOST_FRAMES = 4
_FIGURE = re.compile(r"\d")
# Kept for thirty days at most, and then a month or two on the way back.
_LONGEST_WAY = timedelta(days=180)
_CAPTIONS = {
    "delivery_date": re.compile(r"\b(?:дата\s+(?:вручени|получени)|вручен|получил|доставлен)\w*(?:\s+\w+)?\W*$"),
    "return_date": re.compile(r"\b(?:дата\s+возврат|возвра[тщ])\w*\W*$"),
}
# A word read into a hand is doubtful.
_BY_HAND = 0.5


@dataclass(frozen=True)
class Stamp:
    """Lines of one with a frame, their picture, and its place on the sheet."""

    lines: Sequence[Sequence[Word]]
    picture: Pixels
    place: Box

    @cached_property
    def flow(self) -> Flow:
        words = tuple(replace(word, line=number) for number, line in enumerate(self.lines) for word in line)
        return Flow([Page(words, self.place.width, self.place.height)])

    @property
    def tells_an_end(self) -> bool:
        return what_happened(self.flow.folded) is not None

    def day(self, window: Window) -> date | None:
        days = [seen.value for seen in seen_dates(self.flow.folded) if window.is_usual(seen.value)]
        return days[0] if len(days) == 1 else None


def with_stamps(page: ReadPage, engine: OcrEngine) -> ReadPage:
    """With the words of the stamp that tells what became of the letter under all others; days are read apart."""
    stamp = next((one for one in _stamps(page, engine) if one.tells_an_end), None)
    if stamp is None:
        return page
    last = max((word.line for word in page.page.words), default=0)
    lines = [line for line in stamp.lines if not _FIGURE.search("".join(word.text for word in line))]
    words = [
        replace(word, box=stamp.place, line=last + number) for number, line in enumerate(lines, 1) for word in line
    ]
    return replace(page, page=replace(page.page, words=(*page.page.words, *words)))


def day_by_hand(pages: Sequence[ReadPage], engine: OcrEngine, name: str, sent: date | None) -> Stamped | None:
    """The day of delivery or of return beside its caption or in a stamp."""
    window = Window(sent, sent + _LONGEST_WAY, told=True) if sent else Window()
    for number, page in enumerate(pages):
        for day, place in _days(page, engine, name, window):
            flow = Flow([Page((Word(f"{day:%d.%m.%Y}", place, _BY_HAND, 0),), page.page.width, page.page.height)])
            return Stamped(found(name, day.isoformat(), (0, len(flow.text) - 1), "stamped"), number, flow)
    return None


def _days(page: ReadPage, engine: OcrEngine, name: str, window: Window) -> Iterator[tuple[date, Box]]:
    for words in page.page.lines:
        if not _CAPTIONS[name].search(" ".join(word.text for word in words).lower()):
            continue
        # A speck after the caption is where the hand begins.
        last = max((number for number, word in enumerate(words) if word.text.strip(":.,").isalpha()), default=0)
        if (place := after_label(words[: last + 1], page.sheet.grey.shape[1])) is None:
            continue
        grey = page.sheet.grey[place.y : place.bottom, place.x : place.right]
        if day := day_written([both_layers(page, place), grey], engine, window):
            yield day, place
    for stamp in _stamps(page, engine):
        if stamp.tells_an_end and (day := day_under(stamp.picture, engine, window) or stamp.day(window)):
            yield day, stamp.place


def _stamps(page: ReadPage, engine: OcrEngine) -> Iterator[Stamp]:
    """In the ink, and where there is no colour in what is left when the words are taken off."""
    ink, sheet = page.sheet.ink, page.sheet.grey
    layers = [(unread(page), sheet, Box(0, 0, sheet.shape[1], sheet.shape[0]))]
    for seen, shown, area in [(ink.pixels, ink.pixels, ink.area), *layers] if ink.area else layers:
        for frame in frames(seen, _MOST_FRAMES):
            picture = frame.inside(shown)
            yield Stamp(engine.read(picture_of(picture), Layout.BLOCK).lines, picture, frame.place(area))

"""Who signed electronically: a box stamped in colour on a copy; it names a judge whole whom the print abbreviates."""

import re
from collections.abc import Iterator
from dataclasses import replace

from backend.domain.reading import Layout, OcrEngine, Page, Word
from backend.recognition.frames import frames
from backend.recognition.ink import Ink
from backend.recognition.names import SeenName, seen_names
from backend.recognition.read import ReadPage
from backend.recognition.straighten import picture_of

_MOST_BOXES = 3
_SAYS_SO = re.compile(r"электронн|сертификат|подписан", re.IGNORECASE)
_INITIALS = re.compile(r"([А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?) ([А-ЯЁ])\.([А-ЯЁ])\.")


def is_abbreviated(judge: str) -> bool:
    """Surname and initials, or nobody at all."""
    return not judge or _INITIALS.fullmatch(judge) is not None


def boxes_of_signatures(page: ReadPage, engine: OcrEngine) -> Page:
    """Lines of all such boxes on the page; each word bears the place of its box on the sheet."""
    height, width = page.sheet.grey.shape
    lines = list(_lines(page.sheet.ink, engine))
    words = tuple(replace(word, line=number) for number, line in enumerate(lines) for word in line)
    return Page(words, width, height)


def _lines(ink: Ink, engine: OcrEngine) -> Iterator[list[Word]]:
    if ink.area is None:
        return
    for frame in frames(ink.pixels, _MOST_BOXES):
        read = engine.read(picture_of(frame.inside(ink.pixels)), Layout.BLOCK)
        if _SAYS_SO.search(read.text):
            place = frame.place(ink.area)
            yield from ([replace(word, box=place) for word in line] for line in read.lines)


def owner(text: str, judge: str) -> tuple[str, SeenName] | None:
    """The `judge`, known by initials or not at all, named whole, and where; the print has the better surname."""
    whole = [name for name in seen_names(text) if not name.short]
    printed = _INITIALS.fullmatch(judge)
    if printed:
        whole = [name for name in whole if (name.given[0], name.father[0]) == (printed[2], printed[3])]
    if len(whole) != 1:
        return None
    (name,) = whole
    return f"{printed[1] if printed else name.surname} {name.given} {name.father}", name


def hides_owner(text: str) -> bool:
    """Whether it tells of a signature and names nobody whom one could read."""
    return bool(text.strip()) and not seen_names(text)

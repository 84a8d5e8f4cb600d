"""What was stamped or written by hand, read apart from the print: piece by piece, each turned level."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

import cv2
import numpy as np
from rapidfuzz import fuzz, process

from backend.domain.folding import TO_DIGITS
from backend.domain.reading import Box, Layout, OcrEngine, Page, Word, around
from backend.recognition.dates import MONTHS, seen_dates
from backend.recognition.letters import Numbers, Pixels
from backend.recognition.lines import slope_of
from backend.recognition.read import ReadPage
from backend.recognition.straighten import X_HEIGHT, picture_of

_DARK = 150
_JOINED = round(1.6 * X_HEIGHT)
_LEAST_WIDTH, _LEAST_HEIGHT = 7 * X_HEIGHT, 1.2 * X_HEIGHT
_MOST_PIECES = 5
_ROUND, _SEAL = 0.8, 28 * X_HEIGHT
_LEAST_FILLED = 0.1
_STEEPEST = 0.27  # about 15 degrees
_UNDER = 2.6
_LABEL = re.compile(r"законн\w*\s+сил|вступил\w*\s+в\s+зак")
_WORDED = re.compile(r"(?<!\S)[«\"]?(\S{1,2}?)[»\"]?\s+([а-я][а-я .,-]{2,11}?)\W*(20\d\d)(?!\d)")
_LIKE_A_MONTH = 75
_SIZES = (1.0, 1.5, 0.75)
_HAND_ABOVE, _HAND_BELOW = 1.1, 0.8  # of the height of the line: a hand is larger than print
_REACH = 34  # small letters: how far from its label a day is written


def read_ink(page: ReadPage, engine: OcrEngine) -> Page:
    """Lines of stamps, and days written beside printed labels; boxes lie on the sheet."""
    lines = [*_days_written(page, engine), *_pieces(page, engine)]
    height, width = page.sheet.grey.shape
    words = tuple(replace(word, line=number) for number, line in enumerate(lines) for word in line)
    return Page(words, width, height)


def _days_written(page: ReadPage, engine: OcrEngine) -> Iterator[Sequence[Word]]:
    """«Вступил в законную силу» is printed, and the day after it written: the place is known, and that it is a day."""
    for label in _labels(page.page):
        place = _after(label, page.sheet.grey.shape[1])
        if place is None:
            continue
        both = _both_layers(page, place)
        layers = [both, page.sheet.grey[place.y : place.bottom, place.x : place.right]]
        if (told := _most_told(layers, engine)) is not None:
            yield [*label, Word(told, place, 0.5, 0)]


def _labels(page: Page) -> Iterator[list[Word]]:
    lines: dict[int, list[Word]] = {}
    for word in page.words:
        lines.setdefault(word.line, []).append(word)
    for words in lines.values():
        if _LABEL.search(_text(words)):
            last = max((i for i, word in enumerate(words) if re.match(r"сил|зак", word.text.lower())), default=None)
            if last is not None:
                yield words[: last + 1]


def _after(label: Sequence[Word], width: int) -> Box | None:
    line = around([word.box for word in label])
    right = min(width, line.right + int(_REACH * X_HEIGHT))
    if right - line.right < _LEAST_WIDTH:
        return None
    height = min(line.height, int(2 * X_HEIGHT))
    top, bottom = int(line.y - _HAND_ABOVE * height), int(line.bottom + _HAND_BELOW * height)
    return Box(line.right + 4, max(0, top), right - line.right - 4, bottom - max(0, top))


def _both_layers(page: ReadPage, place: Box) -> Pixels:
    """The print with the ink laid back on it."""
    part = page.sheet.grey[place.y : place.bottom, place.x : place.right].copy()
    area = page.sheet.ink.area
    if area is None:
        return part
    left, top = max(place.x, area.x), max(place.y, area.y)
    right, bottom = min(place.right, area.right), min(place.bottom, area.bottom)
    if left < right and top < bottom:
        ink = page.sheet.ink.pixels[top - area.y : bottom - area.y, left - area.x : right - area.x]
        seen = part[top - place.y : bottom - place.y, left - place.x : right - place.x]
        height, width = min(ink.shape[0], seen.shape[0]), min(ink.shape[1], seen.shape[1])
        seen[:height, :width] = np.minimum(seen[:height, :width], ink[:height, :width])
    return part


def _most_told(layers: Sequence[Pixels], engine: OcrEngine) -> str | None:
    """The day that most readings tell, as figures."""
    told: Counter[str] = Counter()
    for layer in layers:
        for size in _SIZES:
            shown = cv2.resize(
                layer, None, fx=size, fy=size, interpolation=cv2.INTER_AREA if size < 1 else cv2.INTER_CUBIC
            )
            text = " ".join(
                word.text for word in engine.read(picture_of(np.asarray(shown, np.uint8)), Layout.LINE).words
            )
            if day := _day_in(text):
                told[day] += 1
    return told.most_common(1)[0][0] if told else None


def _day_in(text: str) -> str | None:
    """A written day as figures; a month whose letters came apart is told by its likeness."""
    if dates := seen_dates(text):
        return f"{dates[0].value:%d.%m.%Y}"
    if (worded := _WORDED.search(text)) is None:
        return None
    letters = re.sub(r"[^а-я]", "", worded[2])
    month, likeness, _ = process.extractOne(letters, MONTHS, scorer=fuzz.ratio)
    day = worded[1].translate(TO_DIGITS)
    if likeness < _LIKE_A_MONTH or not day.isdigit():
        return None
    dates = seen_dates(f"{day} {month} {worded[3]}")
    return f"{dates[0].value:%d.%m.%Y}" if dates else None


def _pieces(page: ReadPage, engine: OcrEngine) -> Iterator[Sequence[Word]]:
    ink = page.sheet.ink
    if ink.area is None:
        return
    for place, angle in _places(ink.pixels):
        part, back = _level(ink.pixels, place, angle)
        for words in _lines_of(part, engine):
            yield [replace(word, box=_on_sheet(word.box, back, ink.area)) for word in words]


def _lines_of(part: Pixels, engine: OcrEngine) -> Iterator[list[Word]]:
    """Lines of one piece; where it tells of the entry into force and no day, the day is looked for under the words."""
    lines: dict[int, list[Word]] = {}
    for word in engine.read(picture_of(part), Layout.SPARSE).words:
        lines.setdefault(word.line, []).append(word)
    dated = seen_dates(_text(word for words in lines.values() for word in words))
    for words in lines.values():
        yield words
        if not dated and _LABEL.search(_text(words)):
            line = around([word.box for word in words])
            under = Box(line.x, line.bottom, line.width, int(_UNDER * line.height))
            below = part[under.y : under.bottom, under.x : under.right]
            if below.size and (told := _most_told([below], engine)):
                yield [*words, Word(told, under, 0.5, 0)]


def _text(words: Iterable[Word]) -> str:
    return " ".join(word.text for word in words).lower().replace("ё", "е")


def _places(ink: Pixels) -> Iterator[tuple[Box, float]]:
    """Boxes of stamps and writing, the largest first, with the degrees by which each is turned; seals are left out."""
    dark = np.asarray(cv2.threshold(ink, _DARK, 255, cv2.THRESH_BINARY_INV)[1], np.uint8)
    joined = cv2.morphologyEx(dark, cv2.MORPH_CLOSE, np.ones((_JOINED, _JOINED), np.uint8))
    _, _, pieces, _ = cv2.connectedComponentsWithStats(np.asarray(joined, np.uint8), connectivity=8)
    for left, top, width, height, area in sorted(pieces[1:].tolist(), key=lambda piece: -piece[4])[:_MOST_PIECES]:
        is_seal = height > _ROUND * width and width < _SEAL
        if width < _LEAST_WIDTH or height < _LEAST_HEIGHT or is_seal or area < _LEAST_FILLED * width * height:
            continue
        rows, columns = (found.astype(float) for found in np.nonzero(dark[top : top + height, left : left + width]))
        slope = slope_of(rows, columns, _STEEPEST, 0.0)
        yield Box(left, top, width, height), float(np.degrees(np.arctan(slope)))


def _level(ink: Pixels, place: Box, angle: float) -> tuple[Pixels, Numbers]:
    """The piece turned level, and the matrix from its pixels back to the ink's."""
    middle = (place.x + place.width / 2, place.y + place.height / 2)
    matrix = cv2.getRotationMatrix2D(middle, angle, 1.0)
    air = int(X_HEIGHT)
    matrix[:, 2] += (air - place.x, air - place.y)
    size = (place.width + 2 * air, place.height + 2 * air)
    part = cv2.warpAffine(ink, matrix, size, flags=cv2.INTER_LINEAR, borderValue=255)
    stretched = cv2.normalize(part, None, 0, 255, cv2.NORM_MINMAX)
    return np.asarray(stretched, np.uint8), np.asarray(cv2.invertAffineTransform(matrix), np.float64)


def _on_sheet(box: Box, back: Numbers, area: Box) -> Box:
    corners = np.array([(box.x, box.y, 1), (box.right, box.y, 1), (box.right, box.bottom, 1), (box.x, box.bottom, 1)])
    there = corners @ back.T
    (left, top), (right, bottom) = there.min(0), there.max(0)
    return Box(max(0, int(left) + area.x), max(0, int(top) + area.y), int(right - left), int(bottom - top))

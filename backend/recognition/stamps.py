"""What was stamped or written by hand, read apart from the print: piece by piece, each turned level."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

import cv2
import numpy as np
from rapidfuzz import fuzz

from backend.domain.reading import Box, Layout, OcrEngine, Page, Word, around
from backend.recognition.dates import seen_dates
from backend.recognition.frames import Frame, frames
from backend.recognition.letters import Numbers, Pixels
from backend.recognition.line_model import LineModel
from backend.recognition.lines import slope_of
from backend.recognition.read import ReadPage
from backend.recognition.straighten import X_HEIGHT, picture_of
from backend.recognition.written_days import Window, told_day

_DARK = 190
_JOINED = round(1.6 * X_HEIGHT)
_LEAST_WIDTH, _LEAST_HEIGHT = 7 * X_HEIGHT, 1.2 * X_HEIGHT
_MOST_PIECES, _MOST_FRAMES = 5, 4
_ROUND, _SEAL = 0.8, 28 * X_HEIGHT
_LEAST_FILLED = 0.1
_STEEPEST = 0.27  # about 15 degrees
_UNDER = 2.6
_LABELS, _LIKE_A_LABEL = ("вступил в законную силу", "вступило в законную силу", "вступления в законную силу"), 78
_SHORT_LABEL, _LIKE_SHORT = "вступил в силу", 88
_LIKE_IN_A_FRAME = 58
_LABEL_WORD = re.compile(r"сил|зак|снл")
_OF_SENTENCE = re.compile(r"(?:дня|после|до|момента)\s+вступлен|вступа|вступивш")
_MOST_BESIDE, _READ_WELL = 3, 0.7
_FIGURE_HEIGHTS = (24, 32, 42)
_RULE, _STROKE_DARK, _AIR = 2.2 * X_HEIGHT, 165, 12
_LEAST_DAY, _GAP, _LINE_GAP = 4 * X_HEIGHT, 4 * X_HEIGHT, 5
_HAND_ABOVE, _HAND_BELOW = 1.1, 0.8  # of the height of the line: a hand is larger than print
_READ_AT_ALL, _EDGE = 0.3, 2
_LEAST_ROW, _MOST_ROWS, _SIDE, _FEWEST_SIGNS = X_HEIGHT / 2, 2, 3 * X_HEIGHT, 2
_REACH = 34  # small letters: how far from its label a day is written


def read_ink(page: ReadPage, engine: OcrEngine, window: Window = Window()) -> Page:  # noqa: B008 - it is frozen
    """Lines of stamps, and days written beside printed labels; boxes lie on the sheet.

    A day of which there are several readings is one of the `window`.
    """
    height, width = page.sheet.grey.shape
    lines: list[Sequence[Word]] = []
    for eye in (_days_written, _framed, _pieces):
        lines += eye(page, engine, window)
        if any(window.holds(seen.value) for line in lines for seen in seen_dates(_text(line))):
            break
    words = tuple(replace(word, line=number) for number, line in enumerate(lines) for word in line)
    return Page(words, width, height)


def _days_written(page: ReadPage, engine: OcrEngine, window: Window) -> Iterator[Sequence[Word]]:
    """«Вступил в законную силу» is printed, and the day after it written: the place is known, and that it is a day."""
    for label in _labels(page.page):
        for place in (after_label(label, page.sheet.grey.shape[1]), _below(label)):
            if place is None:
                continue
            grey = page.sheet.grey[place.y : place.bottom, place.x : place.right]
            # Under the last line of a sheet there is nothing.
            if grey.size and (told := day_written([both_layers(page, place), grey], engine, window)):
                yield _told(told, place)
                break


def _labels(page: Page) -> Iterator[list[Word]]:
    """Words up to the last one of the label, where little that reads well follows."""
    for words in page.lines:
        if not _is_label(_text(words)) or _OF_SENTENCE.search(_text(words)):
            continue
        last = max((i for i, word in enumerate(words) if _LABEL_WORD.match(word.text.lower())), default=len(words) - 1)
        beside = [word for word in words[last + 1 :] if word.confidence > _READ_WELL and word.text.isalpha()]
        if len(beside) < _MOST_BESIDE and words[last].text[-1] not in ".,;":
            yield words[: last + 1]


def _is_label(text: str, least: float = _LIKE_A_LABEL) -> bool:
    likeness = max(fuzz.partial_ratio(label, text) for label in _LABELS)
    return likeness >= least or fuzz.partial_ratio(_SHORT_LABEL, text) >= _LIKE_SHORT


def after_label(label: Sequence[Word], width: int) -> Box | None:
    line = around([word.box for word in label])
    right = min(width, line.right + int(_REACH * X_HEIGHT))
    if right - line.right < _LEAST_WIDTH:
        return None
    height = min(line.height, int(2 * X_HEIGHT))
    top, bottom = int(line.y - _HAND_ABOVE * height), int(line.bottom + _HAND_BELOW * height)
    return Box(line.right + 4, max(0, top), right - line.right - 4, bottom - max(0, top))


def _below(label: Sequence[Word]) -> Box | None:
    line = around([word.box for word in label])
    return Box(line.x, line.bottom, line.width, int(_UNDER * min(line.height, 2 * X_HEIGHT)))


def both_layers(page: ReadPage, place: Box) -> Pixels:
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


def day_written(layers: Sequence[Pixels], engine: OcrEngine, window: Window) -> date | None:
    """The day that readings of these pictures of one line tell, each at several sizes and by all models."""
    readings = []
    for number, layer in enumerate(layers):
        if number and np.array_equal(layer, layers[0]):
            continue
        line, high = _tight(_without_rule(layer))
        readings += [LineModel.load().read(one).text for one in (line, _tight(layer)[0]) if high]
        for wanted in _FIGURE_HEIGHTS if high else ():
            size = wanted / high
            way = cv2.INTER_AREA if size < 1 else cv2.INTER_CUBIC
            shown = picture_of(np.asarray(cv2.resize(line, None, fx=size, fy=size, interpolation=way), np.uint8))
            readings += [
                " ".join(word.text for word in engine.read(shown, layout).words)
                for layout in (Layout.LINE, Layout.NUMBER, Layout.BLOCK)
            ]
    return told_day(readings, window)


def _without_rule(line: Pixels) -> Pixels:
    """Without the stroke that is written upon, and with what it cut through joined again."""
    dark = cv2.threshold(line, _DARK, 255, cv2.THRESH_BINARY_INV)[1]
    rule = cv2.morphologyEx(dark, cv2.MORPH_OPEN, np.ones((1, int(_RULE)), np.uint8))
    bare = cv2.bitwise_or(line, cv2.dilate(rule, np.ones((3, 3), np.uint8)))
    return np.asarray(cv2.morphologyEx(bare, cv2.MORPH_OPEN, np.ones((3, 1), np.uint8)), np.uint8)


def _tight(line: Pixels) -> tuple[Pixels, float]:
    """The first run of what is dark, up to a wide gap, and how high its signs are; 0 where there is nothing."""
    stretched = np.asarray(cv2.normalize(line, None, 0, 255, cv2.NORM_MINMAX), np.uint8)
    dark = stretched < _STROKE_DARK
    # Tails of the line above and below stand apart from it.
    across = dark.sum(axis=1)
    filled = np.flatnonzero(across > 1)
    rows = max(np.split(filled, np.flatnonzero(np.diff(filled) > _LINE_GAP) + 1), key=lambda run: across[run].sum())
    if not len(rows):
        return line, 0.0
    columns = np.flatnonzero(dark[rows[0] : rows[-1] + 1].sum(axis=0) > 1)
    runs = np.split(columns, np.flatnonzero(np.diff(columns) > _GAP) + 1)
    run = next((one for one in runs if len(one) and one[-1] - one[0] > _LEAST_DAY), None)
    if run is None:
        return line, 0.0
    part = stretched[max(0, rows[0] - _AIR) : rows[-1] + _AIR, max(0, run[0] - _AIR) : run[-1] + _AIR]
    return part, float(max(rows[-1] - rows[0], X_HEIGHT / 2))


def _framed(page: ReadPage, engine: OcrEngine, window: Window) -> Iterator[Sequence[Word]]:
    """Of stamps with a frame: in the ink, and where there is no colour in what is printed."""
    ink, sheet = page.sheet.ink, page.sheet.grey
    if ink.area is not None:
        yield from _of_frames(ink.pixels, ink.pixels, ink.area, engine, window)
    whole = Box(0, 0, sheet.shape[1], sheet.shape[0])
    yield from _of_frames(unread(page), sheet, whole, engine, window)


def _of_frames(seen: Pixels, shown: Pixels, area: Box, engine: OcrEngine, window: Window) -> Iterator[Sequence[Word]]:
    """Frames are looked for in `seen` and read in `shown`."""
    for frame in frames(seen, _MOST_FRAMES):
        place = frame.place(area)
        lines = _in_frame(frame, shown, engine, window)
        if seen_dates(_text(word for words in lines for word in words)) and not any(map(_has_label, lines)):
            lines = _in_frame(frame.higher(), shown, engine, window)  # what was taken for its edge is a row of letters
        yield from ([replace(word, box=place) for word in words] for words in lines)


def _in_frame(frame: Frame, shown: Pixels, engine: OcrEngine, window: Window) -> list[list[Word]]:
    return list(_lines_of(frame.inside(shown), engine, window, Layout.BLOCK, _LIKE_IN_A_FRAME))


def _has_label(words: Sequence[Word]) -> bool:
    return _is_label(_text(words))


def unread(page: ReadPage) -> Pixels:
    """The sheet without the words that were read: strokes, seals, what is askew."""
    rest = page.sheet.grey.copy()
    for word in page.page.words:
        if word.confidence > _READ_AT_ALL:
            box = word.box
            rest[max(0, box.y - _EDGE) : box.bottom + _EDGE, max(0, box.x - _EDGE) : box.right + _EDGE] = 255
    return rest


def _pieces(page: ReadPage, engine: OcrEngine, window: Window) -> Iterator[Sequence[Word]]:
    ink = page.sheet.ink
    if ink.area is None:
        return
    for place, angle in _places(ink.pixels):
        part, back = _level(ink.pixels, place, angle)
        for words in _lines_of(part, engine, window, Layout.SPARSE, _LIKE_A_LABEL):
            yield [replace(word, box=_on_sheet(word.box, back, ink.area)) for word in words]


def _lines_of(part: Pixels, engine: OcrEngine, window: Window, layout: Layout, likeness: float) -> Iterator[list[Word]]:
    """Lines of one piece; where it tells of the entry into force and no day, the day is looked for under the words."""
    lines = engine.read(picture_of(part), layout).lines
    label = next((words for words in lines if _is_label(_text(words), likeness)), None)
    days = {seen.value for seen in seen_dates(" \n".join(map(_text, lines))) if window.holds(seen.value)}
    if label is None or len(days) > 1:
        yield from lines
        return
    place = around([word.box for word in label])
    # One look may be wrong: the same line is read by others too, who are believed where they agree.
    told = day_under(part[place.bottom :], engine, window) or next(filter(window.is_usual, days), None)
    if told:
        yield _told(told, place)


def day_under(part: Pixels, engine: OcrEngine, window: Window) -> date | None:
    """The day is the last line of a stamp as a rule; under it there may be specks."""
    for top, bottom in reversed(_rows(part)):
        if told := day_written([part[max(0, top - _AIR) : bottom + _AIR]], engine, window):
            return told
    return None


def _rows(part: Pixels) -> list[tuple[int, int]]:
    """Where the last lines of signs stand, from above; the sides of a frame are no signs."""
    if not part.size:
        return []
    dark = cv2.threshold(_without_rule(part), _STROKE_DARK, 255, cv2.THRESH_BINARY_INV)[1]
    sides = cv2.morphologyEx(dark, cv2.MORPH_OPEN, np.ones((int(_SIDE), 1), np.uint8))
    signs = cv2.subtract(dark, cv2.dilate(sides, np.ones((3, 5), np.uint8)))
    filled = np.flatnonzero((signs > 0).sum(axis=1) > _FEWEST_SIGNS)
    runs = np.split(filled, np.flatnonzero(np.diff(filled) > _FEWEST_SIGNS) + 1)
    return [(int(run[0]), int(run[-1])) for run in runs if len(run) > _LEAST_ROW][-_MOST_ROWS:]


def _told(day: date, place: Box) -> list[Word]:
    """Words of a label that the engine broke are written out, for what reads them looks for the words."""
    return [Word(text, place, 0.5, 0) for text in (*_LABELS[0].split(), f"{day:%d.%m.%Y}")]


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

"""Lines that the engine left out: letters on the sheet that no word covers, and where such a line belongs."""

from collections.abc import Sequence
from dataclasses import replace

import cv2
import numpy as np

from backend.domain.reading import Box, Page, Word, around
from backend.recognition.letters import Numbers, Pixels
from backend.recognition.straighten import X_HEIGHT

_DARK = 165
_AROUND_WORD = (6, 4)
_A_WORD_IS_AS_TALL = 6 * X_HEIGHT
# Of a letter: heights and widths in small letters, and how much of its box is black. Rules and strokes of a pen differ.
_SHORTEST, _TALLEST, _NARROWEST, _WIDEST = 0.6 * X_HEIGHT, 2.2 * X_HEIGHT, 0.25 * X_HEIGHT, 8 * X_HEIGHT
_THINNEST, _FULLEST = 0.15, 0.8
_COARSE = 3
_GAP = round(2.6 * X_HEIGHT / _COARSE)
_FEWEST_LETTERS, _LEAST_LENGTH, _MOST_DEPTH = 4, 4 * X_HEIGHT, 2.6 * X_HEIGHT
_MOST_LINES = 30
_SAME_LINE, _SAME_SENTENCE = 0.5, 4 * X_HEIGHT


def lines_left_out(grey: Pixels, page: Page) -> list[Box]:
    """From the top, at most as many as cost half a second; with air for the sign that ends a line."""
    blobs = _letters_not_read(grey, page)
    if len(blobs) < _FEWEST_LETTERS:
        return []
    # Coarsely: letters run together into their line, and a large sheet takes little memory.
    stripes = np.zeros([side // _COARSE + 1 for side in grey.shape], np.uint8)
    for left, top, width, height in blobs:
        rows = slice((top + height // 4) // _COARSE, (top + 3 * height // 4) // _COARSE + 1)
        stripes[rows, left // _COARSE : (left + width) // _COARSE + 1] = 1
    stripes = np.asarray(cv2.dilate(stripes, np.ones((1, _GAP), np.uint8)), np.uint8)
    _, places = cv2.connectedComponents(stripes, connectivity=8)
    of = places[(blobs[:, 1] + blobs[:, 3] // 2) // _COARSE, (blobs[:, 0] + blobs[:, 2] // 2) // _COARSE]
    found = [box for place in np.unique(of) if (box := _line(blobs[of == place])) is not None]
    return sorted(found, key=lambda box: box.y)[:_MOST_LINES]


def _letters_not_read(grey: Pixels, page: Page) -> Numbers:
    """Boxes of letter-like blobs, as rows of left, top, width and height."""
    dark = (cv2.GaussianBlur(grey, (0, 0), 1.0) < _DARK).astype(np.uint8)
    across, down = _AROUND_WORD
    for box in (word.box for word in page.words):
        if box.height <= _A_WORD_IS_AS_TALL:
            dark[max(0, box.y - down) : box.bottom + down, max(0, box.x - across) : box.right + across] = 0
    _, _, stats, _ = cv2.connectedComponentsWithStats(dark, connectivity=8)
    width, height, black = (stats[1:, column] for column in (2, 3, 4))
    fits = (height >= _SHORTEST) & (height <= _TALLEST) & (width >= _NARROWEST) & (width <= _WIDEST)
    fits &= (black > _THINNEST * width * height) & (black < _FULLEST * width * height)
    return np.asarray(stats[1:][fits, :4])


def _line(blobs: Numbers) -> Box | None:
    left, right = int(blobs[:, 0].min()), int((blobs[:, 0] + blobs[:, 2]).max())
    top, bottom = np.percentile(blobs[:, 1], 10), np.percentile(blobs[:, 1] + blobs[:, 3], 90)
    if len(blobs) < _FEWEST_LETTERS or right - left < _LEAST_LENGTH or bottom - top > _MOST_DEPTH:
        return None
    air = round(X_HEIGHT)
    return Box(max(0, left - air), int(top), right - left + 2 * air, int(bottom - top))


def with_lines(page: Page, more: Sequence[Sequence[Word]]) -> Page:
    """The page with these lines where they stand: within the line that they are a part of, or below the one above."""
    lines = page.lines
    for words in more:
        _put(lines, list(words))
    told = tuple(replace(word, line=number) for number, words in enumerate(lines) for word in words)
    return replace(page, words=told)


def _put(lines: list[list[Word]], words: list[Word]) -> None:
    box = around([word.box for word in words])
    middle = box.y + box.height / 2
    boxes = [around([word.box for word in line]) for line in lines]
    for line, there in zip(lines, boxes, strict=True):
        if _shared(box, there) and max(box.x - there.right, there.x - box.right) <= _SAME_SENTENCE:
            line[:] = sorted([*line, *words], key=lambda word: word.box.x)
            return
    above = [n for n, there in enumerate(boxes) if there.y + there.height / 2 <= middle and _one_column(box, there)]
    nearest = max(above, key=lambda n: boxes[n].bottom, default=-1)
    lines.insert(nearest + 1, words)


def _shared(box: Box, there: Box) -> bool:
    """Whether both stand on one line, and neither over the other."""
    shared = min(box.bottom, there.bottom) - max(box.y, there.y)
    apart = box.x >= there.right - X_HEIGHT or there.x >= box.right - X_HEIGHT
    return apart and shared >= _SAME_LINE * min(box.height, there.height)


def _one_column(box: Box, there: Box) -> bool:
    return box.x < there.right and there.x < box.right

"""A photograph taken by a hand that shook: which way and how far it moved, found by our own eye, and undone.

The movement smears every letter along one line. Of the ways that it may have gone, that is taken which leaves the
letters of a few lines easiest to read; Richardson and Lucy's iterations then put the smeared ink back.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from statistics import median

import cv2
import numpy as np
import numpy.typing as npt

from backend.domain.reading import Box, Page, around
from backend.recognition.letters import Pixels
from backend.recognition.line_model import LineModel

# How sure our own eye is of a letter, from which on a page is not taken for a shaken one.
_SURE = 0.93
_LINES, _LONGEST, _FEWEST = 6, 500, 20
_TALLEST = 1.6
_AIR = 24
# Degrees from the line of print, and pixels of the sheet.
_TURNS, _REACH = range(0, 180, 30), 8
_NEARER = ((15, 2), (8, 1), (4, 1))
_MOST_LOST = 0.8
_ROUNDS = 14
_FINE = 8
_ROWS = 512
_PALEST = 0.01

Numbers = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Move:
    """`turn` in degrees from the line of print, `reach` in pixels of the sheet."""

    turn: int
    reach: int


@dataclass(frozen=True)
class Steadied:
    """`gain` is by how much surer our own eye is of a letter, 0 to 1."""

    grey: Pixels
    gain: float


@dataclass(frozen=True)
class _Line:
    crop: Pixels
    box: Box


def steadied(grey: Pixels, page: Page) -> Steadied | None:
    """The sheet as it would be had the hand been still; None when it was, or when nothing makes the letters clearer."""
    lines = list(_some_lines(grey, page))
    before, letters = _sureness(lines)
    if not letters or before >= _SURE:
        return None
    best, after = _likeliest(lines, letters)
    return Steadied(undone(grey, best), after - before) if after > before else None


def _some_lines(grey: Pixels, page: Page) -> Iterator[_Line]:
    """A few lines of text from all over the page."""
    long = [words for words in page.lines if sum(len(word.text) for word in words) >= _FEWEST]
    boxes = [around([word.box for word in words]) for words in long]
    usual = median([box.height for box in boxes]) if boxes else 0
    boxes = [box for box in boxes if box.height < usual * _TALLEST]
    apart = max(1, len(boxes) // _LINES)
    for box in boxes[apart // 2 :: apart][:_LINES]:
        left, top, wide = max(0, box.x - _AIR), max(0, box.y - _AIR), min(box.width, _LONGEST)
        crop = grey[top : box.bottom + _AIR, left : box.x + wide + _AIR]
        yield _Line(crop, Box(box.x - left, box.y - top, wide, box.height))


def _sureness(lines: Sequence[_Line]) -> tuple[float, int]:
    """Of a letter, 0 to 1, and how many were seen."""
    told = [token for line in lines for token in LineModel.load().words_in(line.crop, line.box)]
    letters = sum(len(token.text) for token in told)
    return sum(token.sure * len(token.text) for token in told) / max(1, letters), letters


def _likeliest(lines: Sequence[_Line], letters: int) -> tuple[Move, float]:
    """First by wide steps, then nearer and nearer. A move under which letters vanish made them no clearer."""

    @cache
    def clear(move: Move) -> float:
        sure, seen = _sureness([_Line(undone(line.crop, move), line.box) for line in lines])
        return sure * min(1.0, seen / (_MOST_LOST * letters))

    best = max((Move(turn, _REACH) for turn in _TURNS), key=clear)
    for turn, reach in _NEARER:
        beside = [Move((best.turn + step) % 180, best.reach) for step in (turn, -turn)]
        beside += [Move(best.turn, best.reach + step) for step in (reach, -reach)]
        best = max((best, *beside), key=clear)
    return best, clear(best)


def undone(grey: Pixels, move: Move) -> Pixels:
    """The picture, dark on white, without this move."""
    smear = _smear(move)
    margin = _ROUNDS * move.reach // 2
    told = np.empty_like(grey)
    # In bands: numbers of a whole sheet would take four times its memory, several times over.
    for top in range(0, grey.shape[0], _ROWS):
        first, last = max(0, top - margin), min(grey.shape[0], top + _ROWS + margin)
        told[top : top + _ROWS] = _put_back(grey[first:last], smear)[top - first : top - first + _ROWS]
    return told


@lru_cache(maxsize=1)  # the lines of a page are tried one after another
def _smear(move: Move) -> Numbers:
    """What the move makes of a point, in as few pixels as hold it; drawn large first, so that its slope shows."""
    angle = math.radians(move.turn)
    half = (move.reach / 2 * math.cos(angle), move.reach / 2 * math.sin(angle))
    width, height = (2 * math.ceil(abs(one)) + 3 for one in half)
    first, last = (
        (round((width / 2 + sign * half[0]) * _FINE), round((height / 2 + sign * half[1]) * _FINE)) for sign in (-1, 1)
    )
    large = np.zeros((height * _FINE, width * _FINE), np.float32)
    cv2.line(large, first, last, 1.0, _FINE, cv2.LINE_AA)
    small = cv2.resize(large, (width, height), interpolation=cv2.INTER_AREA)
    return np.asarray(small / small.sum(), np.float32)


def _put_back(grey: Pixels, smear: Numbers) -> Pixels:
    """W. H. Richardson 1972, L. B. Lucy 1974; a straight smear is its own mirror image."""
    ink = (255 - grey).astype(np.float32) / 255 + _PALEST
    still = ink.copy()
    for _ in range(_ROUNDS):
        still *= cv2.filter2D(ink / np.maximum(cv2.filter2D(still, -1, smear), _PALEST), -1, smear)
    return np.asarray(255 - np.clip((still - _PALEST) * 255, 0, 255), np.uint8)

"""Printed letters, which are black, apart from the ink of seals and pens, which is coloured."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import cv2
import numpy as np

from backend.domain.reading import Box
from backend.recognition.layer import Layer
from backend.recognition.letters import Pixels, background, even

# Compression keeps colour at half the detail of light, and colours black letters a little: colour is looked at
# coarsely, and only what is clearly coloured counts.
_COARSE = 3
_NEUTRAL, _STEEP, _PALE = 0.17, 7.0, 14
_BLACK, _BRIGHT = 60, 150
_COLOURED = 6
_NOISE = 1.2
_BAND = 384


_DARK, _LITTLE = 190, 1500
_STROKE, _AIR = 14, 160


@dataclass(frozen=True)
class Ink:
    """What was stamped or written in colour, dark on white, and the part of the sheet where it is; None: nowhere."""

    layer: Layer
    area: Box | None = None

    @property
    def pixels(self) -> Pixels:
        return self.layer.pixels

    def packed(self) -> "Ink":
        return replace(self, layer=self.layer.packed())


NO_INK = Ink(Layer(np.full((1, 1), 255, np.uint8)))


def layers(colour: Pixels, cleared: Callable[[Pixels], Pixels] = lambda part: part) -> tuple[Pixels, Ink]:
    """The print and the ink, each dark on white, light made even; `cleared` whitens what is not the sheet."""
    printed, ink = _apart(colour)
    del colour  # it takes as much memory as finding the ink does
    return cleared(printed), _where_it_is(cleared(ink))


def _apart(colour: Pixels) -> tuple[Pixels, Pixels]:
    height, width = colour.shape[:2]
    printed = even(np.asarray(cv2.cvtColor(colour, cv2.COLOR_BGR2GRAY), np.uint8))
    ink = np.full_like(printed, 255)
    small = np.asarray(cv2.resize(colour, (max(1, width // _COARSE), max(1, height // _COARSE)), None, 0, 0, 3))
    paper = _paper(small)
    share = _colour_share(np.asarray(cv2.divide(small, paper, scale=255), np.uint8), paper)
    # In bands, and only where there is colour: most of a sheet has none.
    for top in range(0, height, _BAND):
        bottom = min(height, top + _BAND)
        rows = slice(top, bottom)
        part = _of_band(share, rows, height, width)
        if part.max() < _COLOURED:
            continue
        light = _of_band(paper, rows, height, width)
        balanced = np.asarray(cv2.divide(colour[rows], light, scale=255), np.uint8)
        printed[rows], ink[rows] = _parted(balanced, printed[rows], part)
    return printed, ink


def _where_it_is(ink: Pixels) -> Ink:
    dark = cv2.threshold(ink, _DARK, 255, cv2.THRESH_BINARY_INV)[1]
    if cv2.countNonZero(dark) < _LITTLE:
        return NO_INK
    # Specks are left aside: the edges of black letters are coloured a little by lens and compression.
    _, _, stats, _ = cv2.connectedComponentsWithStats(np.asarray(dark, np.uint8), connectivity=8)
    marks = stats[1:][np.maximum(stats[1:, cv2.CC_STAT_WIDTH], stats[1:, cv2.CC_STAT_HEIGHT]) >= _STROKE]
    if int(marks[:, cv2.CC_STAT_AREA].sum()) < _LITTLE:
        return NO_INK
    left, top = int(marks[:, cv2.CC_STAT_LEFT].min()), int(marks[:, cv2.CC_STAT_TOP].min())
    right = int((marks[:, cv2.CC_STAT_LEFT] + marks[:, cv2.CC_STAT_WIDTH]).max())
    bottom = int((marks[:, cv2.CC_STAT_TOP] + marks[:, cv2.CC_STAT_HEIGHT]).max())
    left, top, bottom, right = max(0, left - _AIR), max(0, top - _AIR), bottom + _AIR, right + _AIR
    part = ink[top:bottom, left:right].copy()
    return Ink(Layer(part), Box(left, top, part.shape[1], part.shape[0]))


def _paper(small: Pixels) -> Pixels:
    channels = [background(np.ascontiguousarray(small[..., i])) for i in range(3)]
    return np.maximum(np.stack(channels, axis=-1), 1)


def _colour_share(balanced: Pixels, paper: Pixels) -> Pixels:
    """How surely each place holds coloured ink, 0 to 255."""
    brightest, darkest = balanced.max(2).astype(np.float32), balanced.min(2).astype(np.float32)
    chroma, depth = cv2.GaussianBlur(brightest - darkest, (0, 0), 0.8), cv2.GaussianBlur(255 - darkest, (0, 0), 0.8)
    # What is coloured everywhere is the camera's noise, the stronger the less light there is.
    light = paper.min(axis=2).astype(np.float32)
    noise = np.maximum(float(np.median(chroma * light)) / light, 1)
    share = np.clip((chroma / np.maximum(depth, _PALE) - _NEUTRAL) * _STEEP, 0, 1)
    share *= np.clip(chroma / noise - _NOISE, 0, 1)
    return np.asarray(cv2.dilate(share * 255, np.ones((3, 3), np.uint8)), np.uint8)


def _of_band(small: Pixels, rows: slice, height: int, width: int) -> Pixels:
    """The rows of what is known at a coarser scale, at full size."""
    known = small.shape[0] / height
    first, last = int(rows.start * known), min(small.shape[0], int(np.ceil(rows.stop * known)) + 1)
    fill = np.array(
        [[width / small.shape[1], 0, 0], [0, 1 / known, (first + 0.5) / known - 0.5 - rows.start]], np.float64
    )
    size = (width, rows.stop - rows.start)
    return np.asarray(
        cv2.warpAffine(small[first:last], fill, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE),
        np.uint8,
    )


def _parted(balanced: Pixels, grey: Pixels, share: Pixels) -> tuple[Pixels, Pixels]:
    blue, green, red = cv2.split(balanced)
    brightest, darkest = cv2.max(cv2.max(blue, green), red), cv2.min(cv2.min(blue, green), red)
    # Ink leaves one colour bright; a black letter under a seal is dark in all, and stays.
    lifted = cv2.subtract(cv2.LUT(brightest, _WITHOUT_INK), grey)
    printed = cv2.add(grey, cv2.multiply(lifted, share, scale=1 / 255))
    ink = cv2.bitwise_not(cv2.multiply(cv2.bitwise_not(darkest), share, scale=1 / 255))
    return np.asarray(printed, np.uint8), np.asarray(ink, np.uint8)


_WITHOUT_INK = np.clip((np.arange(256) - _BLACK) * 255.0 / (_BRIGHT - _BLACK), 0, 255).astype(np.uint8)

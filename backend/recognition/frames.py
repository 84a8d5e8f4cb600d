"""Frames of stamps: two long strokes one above the other, level or askew, as far apart as a few lines of words."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

import cv2
import numpy as np

from backend.domain.reading import Box
from backend.recognition.letters import Pixels
from backend.recognition.straighten import X_HEIGHT

_COARSE = 2
_DARK = 215
_STEEPEST, _PARALLEL = math.radians(16), math.radians(2.2)
_LEAST_STROKE, _GAP, _SAME_STROKE = 6 * X_HEIGHT, 6, 8
_HIDDEN = 12 * X_HEIGHT  # by a seal or a word
_NARROWEST, _WIDEST = 15 * X_HEIGHT, 48 * X_HEIGHT
_LOWEST, _HIGHEST = 3.2 * X_HEIGHT, 17 * X_HEIGHT
_ABOVE_EACH_OTHER = 0.55
_LARGER = 1.5
_APART, _TALLER, _HIGHER = 3 * X_HEIGHT, 3.0, 1.8


@dataclass(frozen=True)
class Stroke:
    """Level within 16 degrees, from left to right."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def angle(self) -> float:
        return math.atan2(self.bottom - self.top, self.right - self.left)

    @property
    def length(self) -> float:
        return self.right - self.left

    def at(self, x: float) -> float:
        return self.top + (x - self.left) * math.tan(self.angle)


@dataclass(frozen=True)
class Frame:
    """`x`, `y` is the middle; radians clockwise."""

    x: float
    y: float
    width: float
    height: float
    angle: float

    def inside(self, layer: Pixels, inset: int = 8) -> Pixels:
        """What stands in the frame, level, enlarged, without its strokes."""
        matrix = cv2.getRotationMatrix2D((self.x, self.y), math.degrees(self.angle), 1.0)
        width, height = int(self.width - 2 * inset), int(self.height - 2 * inset)
        matrix[:, 2] += (width / 2 - self.x, height / 2 - self.y)
        level = cv2.warpAffine(layer, matrix, (width, height), flags=cv2.INTER_LINEAR, borderValue=255)
        even = cv2.normalize(level, None, 0, 255, cv2.NORM_MINMAX)
        return np.asarray(cv2.resize(even, None, fx=_LARGER, fy=_LARGER, interpolation=cv2.INTER_CUBIC), np.uint8)

    def place(self, area: Box) -> Box:
        """On the sheet, of which the layer is this `area`."""
        left, top = int(self.x - self.width / 2), int(self.y - self.height / 2)
        return Box(area.x + max(0, left), area.y + max(0, top), int(self.width), int(self.height))

    def higher(self) -> "Frame":
        return replace(self, height=_HIGHER * self.height)


def frames(layer: Pixels, most: int) -> list[Frame]:
    """The largest first, for rows of letters make strokes too; `layer` is dark on white."""
    found: list[Frame] = []
    for frame in sorted(_pairs(_strokes(layer)), key=lambda one: -one.width - _TALLER * one.height):
        if all(math.hypot(frame.x - one.x, frame.y - one.y) > _APART for one in found):
            found.append(frame)
        if len(found) == most:
            break
    return found


def _strokes(layer: Pixels) -> list[Stroke]:
    small = cv2.resize(layer, None, fx=1 / _COARSE, fy=1 / _COARSE, interpolation=cv2.INTER_AREA)
    dark = cv2.threshold(small, _DARK, 255, cv2.THRESH_BINARY_INV)[1]
    seen = cv2.HoughLinesP(dark, 1, math.pi / 360, 60, minLineLength=_LEAST_STROKE / _COARSE, maxLineGap=_GAP)
    if seen is None:
        return []
    strokes = [Stroke(*(float(_COARSE * end) for end in line)) for line in np.reshape(seen, (-1, 4))]
    return _joined([one for one in strokes if one.length > 0 and abs(one.angle) < _STEEPEST])


def _joined(strokes: Sequence[Stroke]) -> list[Stroke]:
    """A worn stroke comes in pieces."""
    whole: list[Stroke] = []
    for piece in sorted(strokes, key=lambda one: -one.length):
        for place, one in enumerate(whole):
            middle = (piece.left + piece.right) / 2
            near = max(piece.left - one.right, one.left - piece.right) < _HIDDEN
            if (
                near
                and abs(piece.angle - one.angle) < _PARALLEL
                and abs(one.at(middle) - piece.at(middle)) < _SAME_STROKE
            ):
                left, right = min(one.left, piece.left), max(one.right, piece.right)
                whole[place] = Stroke(left, one.at(left), right, one.at(right))
                break
        else:
            whole.append(piece)
    return whole


def _pairs(strokes: Sequence[Stroke]) -> Iterator[Frame]:
    fitting = [one for one in strokes if _NARROWEST <= one.length <= _WIDEST]
    for first, second in combinations(fitting, 2):
        common = min(first.right, second.right) - max(first.left, second.left)
        longer = max(first.length, second.length)
        if abs(first.angle - second.angle) > _PARALLEL or common < _ABOVE_EACH_OTHER * longer:
            continue
        angle = (first.angle + second.angle) / 2
        left, right = min(first.left, second.left), max(first.right, second.right)
        x = (left + right) / 2
        high = abs(first.at(x) - second.at(x)) * math.cos(angle)
        if _LOWEST <= high <= _HIGHEST:
            yield Frame(x, (first.at(x) + second.at(x)) / 2, (right - left) / math.cos(angle), high, angle)

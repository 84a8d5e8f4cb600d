"""A photograph made into a sheet: page found, turned upright, lines level, light even, letters of the right size.

The whole way from a sheet's pixel to the photograph's is kept: the picture is resampled once, and a box can be
shown on either.
"""

from dataclasses import dataclass, field, replace

import cv2
import numpy as np
import numpy.typing as npt

from backend.domain.reading import Box, Picture
from backend.recognition.edges import outline_of_page, page_corners
from backend.recognition.ink import Ink, layers
from backend.recognition.layer import Layer
from backend.recognition.letters import LOOK, Letters, Numbers, Pixels, even, letters, scaled_to
from backend.recognition.lines import Slopes, slopes_of_lines, stripes_run_across

# Tesseract reads best when a small letter is about this tall; more costs time and gives nothing.
X_HEIGHT = 21.0
MAX_PIXELS = 12_000_000
_MAX_ENLARGEMENT = 4.0
_MARGIN = 0.06
_FEWEST_LETTERS = 40
_GRID = 16
_ROWS = 512
_BAND = 16
_TALL, _PIECE, _WHOLE = 80, 0.5, 0.75
_STEPS_BACK = 3


@dataclass(frozen=True)
class Way:
    """From a sheet's pixel back to the photograph: divide by `scale`, follow the slope of the line, then `matrix`."""

    matrix: Numbers
    size: tuple[int, int]
    slopes: Slopes = field(default_factory=Slopes)
    scale: float = 1.0
    # The sheet's edge on the photograph, where it is known and the picture holds more than the sheet.
    outline: Numbers | None = None

    def to_photo(self, points: Numbers) -> Numbers:
        """Rows of (x, y) on the sheet to rows on the photograph."""
        x, y = points[:, 0] / self.scale, points[:, 1] / self.scale
        flat = np.stack([x, y + self.slopes.rise(x, y), np.ones_like(x)])
        there = self.matrix @ flat
        return np.asarray((there[:2] / there[2]).T)

    def from_photo(self, points: Numbers) -> Numbers:
        """Rows of (x, y) on the photograph to rows on the sheet."""
        there = np.linalg.inv(self.matrix) @ np.concatenate([points, np.ones((len(points), 1))], axis=1).T
        x, flat = there[0] / there[2], there[1] / there[2]
        y = flat.copy()
        for _ in range(_STEPS_BACK):
            y = flat - self.slopes.rise(x, y)
        return np.asarray(np.stack([x, y], 1) * self.scale)

    def turned(self, clockwise: int) -> "Way":
        """The same sheet, turned by a multiple of 90 degrees."""
        width, height = self.size
        quarter = clockwise // 90 % 4
        back = {
            0: np.eye(3),
            1: np.array([[0, 1, 0], [-1, 0, height], [0, 0, 1]]),
            2: np.array([[-1, 0, width], [0, -1, height], [0, 0, 1]]),
            3: np.array([[0, -1, width], [1, 0, 0], [0, 0, 1]]),
        }[quarter]
        return replace(self, matrix=self.matrix @ back, size=(height, width) if quarter % 2 else self.size)


@dataclass(frozen=True)
class Straight:
    """`grey` is what is read: printed letters only; `ink` holds what was stamped or written in colour.

    `letter_height` is of a small letter on the photograph, in its pixels; nought when there are too few to tell.
    """

    printed: Layer
    ink: Ink
    way: Way
    letter_height: float
    densest: tuple[int, int]

    @property
    def grey(self) -> Pixels:
        return self.printed.pixels

    def packed(self) -> "Straight":
        return replace(self, printed=self.printed.packed(), ink=self.ink.packed())

    def band(self) -> Picture:
        """A few lines of much text: enough to tell whether the sheet stands upright."""
        return picture_of(self.grey[self.densest[0] : self.densest[1]])

    def picture(self) -> Picture:
        return picture_of(self.grey)

    def on_sheet(self, box: Box) -> Box:
        """The place of a part of the photograph, as far as it is on the sheet."""
        corners = np.array([(box.x, box.y), (box.right, box.y), (box.right, box.bottom), (box.x, box.bottom)], float)
        there = self.way.from_photo(corners)
        height, width = self.grey.shape
        (left, top), (right, bottom) = there.min(0).clip(0), there.max(0).clip(0, (width, height))
        return Box(int(left), int(top), max(0, int(right - left)), max(0, int(bottom - top)))

    def on_photo(self, box: Box) -> Box:
        corners = np.array([(box.x, box.y), (box.right, box.y), (box.right, box.bottom), (box.x, box.bottom)], float)
        there = self.way.to_photo(corners)
        (left, top), (right, bottom) = there.min(0), there.max(0)
        return Box(max(0, int(left)), max(0, int(top)), int(right - left), int(bottom - top))


def picture_of(grey: Pixels) -> Picture:
    return Picture(np.ascontiguousarray(grey).tobytes(), grey.shape[1], grey.shape[0])


def flatten(photo: Pixels) -> Way:
    """The way to a flat sheet not yet turned."""
    small, scale = scaled_to(photo, LOOK)
    seen = letters(np.asarray(cv2.cvtColor(small, cv2.COLOR_BGR2GRAY), np.uint8))
    height, width = small.shape[:2]
    shrink = np.diag([1 / scale, 1 / scale, 1.0])
    if seen.count < _FEWEST_LETTERS:
        return Way(shrink, (width, height))
    outline = outline_of_page(small, seen)
    corners = None if outline is None else page_corners(outline, seen)
    if corners is None:
        left, top, right, bottom = _box_of(seen, outline, width, height)
        shift = np.array([[1, 0, left], [0, 1, top], [0, 0, 1]], float)
        outside = None if outline is None else outline / scale
        return Way(shrink @ shift, (int(right - left), int(bottom - top)), outline=outside)
    size = _size_of(corners)
    target = np.array([(0, 0), (size[0], 0), size, (0, size[1])], np.float32)
    matrix = np.asarray(cv2.getPerspectiveTransform(target, corners.astype(np.float32)), float)
    return Way(shrink @ matrix, size, outline=corners / scale)


def _box_of(seen: Letters, outline: Numbers | None, width: int, height: int) -> tuple[float, float, float, float]:
    """Where the letters stand, with a margin; the farthest hundredth may be the grain of a table."""
    (left, top), (right, bottom) = np.percentile(seen.middles, 0.3, axis=0), np.percentile(seen.middles, 99.7, axis=0)
    margin = _MARGIN * max(width, height)
    (least_x, least_y), (most_x, most_y) = ((0, 0), (width, height)) if outline is None else _ends(outline)
    return (
        max(least_x, left - margin),
        max(least_y, top - margin),
        min(most_x, right + margin),
        min(most_y, bottom + margin),
    )


def _ends(outline: Numbers) -> tuple[tuple[float, float], tuple[float, float]]:
    (left, top), (right, bottom) = outline.min(0), outline.max(0)
    return (float(left), float(top)), (float(right), float(bottom))


def _size_of(corners: Numbers) -> tuple[int, int]:
    edges = [float(np.linalg.norm(corners[i] - corners[(i + 1) % 4])) for i in range(4)]
    return int(max(edges[0], edges[2])), int(max(edges[1], edges[3]))


def view(photo: Pixels, way: Way) -> Pixels:
    """The sheet's pixels, taken from the photograph along the way; grey photographs stay grey."""
    width, height = (max(1, round(side * way.scale)) for side in way.size)
    columns, rows = np.meshgrid(np.arange(0, width + _GRID, _GRID), np.arange(0, height + _GRID, _GRID))
    there = way.to_photo(np.stack([columns.ravel(), rows.ravel()], 1).astype(float)).reshape(*columns.shape, 2)
    sheet = np.empty((height, width, *photo.shape[2:]), np.uint8)
    # In bands: the places of all pixels at once would take eight times the memory of the sheet.
    for top in range(0, height, _ROWS):
        deep = min(_ROWS, height - top)
        xs, ys = (_dense(there[..., axis], width, deep, top) for axis in (0, 1))
        sheet[top : top + deep] = cv2.remap(photo, xs, ys, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return sheet


def _dense(grid: Numbers, width: int, height: int, top: int) -> npt.NDArray[np.float32]:
    """Values known at every _GRID-th pixel, filled in between, from row `top` on."""
    fill = np.array([[1 / _GRID, 0, 0], [0, 1 / _GRID, top / _GRID]], np.float64)
    return np.asarray(
        cv2.warpAffine(
            grid.astype(np.float32),
            fill,
            (width, height),
            flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
            borderMode=cv2.BORDER_REPLICATE,
        ),
        np.float32,
    )


def without_table(grey: Pixels, way: Way) -> Pixels:
    """White wherever the picture shows what lies around the sheet."""
    if way.outline is None:
        return grey
    ahead = np.roll(way.outline, -1, axis=0)
    steps = np.linspace(0, 1, _EDGE_STEPS, endpoint=False)[:, None, None]
    edge = way.from_photo((way.outline + steps * (ahead - way.outline)).swapaxes(0, 1).reshape(-1, 2))
    sheet = np.zeros_like(grey)
    cv2.fillPoly(sheet, [edge.round().astype(np.int32)], 255)
    air = 2 * round(_EDGE_AIR * max(grey.shape) / 2) + 1
    sheet = cv2.erode(sheet, np.ones((air, air), np.uint8), borderValue=255)
    return np.asarray(cv2.bitwise_or(grey, cv2.bitwise_not(sheet)), np.uint8)


_EDGE_STEPS, _EDGE_AIR = 12, 0.006


@dataclass(frozen=True)
class Flat:
    """A sheet before its lines are made level, with the letters seen on it."""

    way: Way
    seen: Letters


def flat_along(photo: Pixels, way: Way) -> Flat:
    grey = even(cv2.cvtColor(view(photo, way), cv2.COLOR_BGR2GRAY))
    return Flat(way, letters(without_table(grey, way)))


def across(photo: Pixels, way: Way) -> Flat:
    """The sheet with lines running from left to right; upside down still possible."""
    flat = flat_along(photo, way)
    return flat if stripes_run_across(flat.seen) else flat_along(photo, way.turned(90))


def straight(photo: Pixels, flat: Flat) -> Straight:
    """The sheet with lines made level and letters scaled to X_HEIGHT."""
    way, seen = flat.way, flat.seen
    if seen.count < _FEWEST_LETTERS:
        grey, ink = layers(view(photo, way))
        return Straight(Layer(grey), ink, way, 0.0, (0, grey.shape[0]))
    tall = max(_usual(seen.heights), 3.0) if len(seen.heights) else X_HEIGHT
    enlarged = min(X_HEIGHT / tall, _MAX_ENLARGEMENT, float(np.sqrt(MAX_PIXELS / (way.size[0] * way.size[1]))))
    on_photo = tall * float(np.sqrt(abs(np.linalg.det(way.matrix[:2, :2]))))
    way = replace(way, slopes=slopes_of_lines(seen), scale=enlarged)
    grey, ink = layers(view(photo, way), lambda part: without_table(part, way))
    top, bottom = _densest(seen, tall)
    return Straight(Layer(grey), ink, way, on_photo, (int(top * enlarged), int(bottom * enlarged)))


def _usual(heights: Numbers) -> float:
    """The height of a letter; where most blobs are pieces of letters, or grain, the height of those that are not."""
    usual = float(np.median(heights))
    whole = float(np.median(heights[heights > _PIECE * np.percentile(heights, _TALL)]))
    return usual if usual >= _WHOLE * whole else whole


def _densest(seen: Letters, tall: float) -> tuple[float, float]:
    """The band of the sheet where most letters stand: about six lines."""
    rows = np.sort(seen.middles[:, 1])
    height = _BAND * tall
    counts = np.searchsorted(rows, rows + height) - np.arange(len(rows))
    top = float(rows[int(np.argmax(counts))])
    return max(0.0, top - 2 * tall), top + height + 2 * tall

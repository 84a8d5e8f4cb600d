"""The edge of the sheet on a photograph. A wrong one is worse than none: it cuts the text."""

import cv2
import numpy as np
import numpy.typing as npt

from backend.recognition.letters import Letters, Numbers, Pixels, scaled_to

_INSIDE = 0.985
_PALE = 0.6
_LOOK = 700
_SMALLEST, _LARGEST = 0.2, 0.97
_WHOLE = 0.92
_SQUARE_WITHIN = 22.0
_CORNERS_FIT = 0.96
_GAPS = np.ones((13, 13), np.uint8)
# Change of light, as a share of it, from one pixel to the next at _LOOK: an edge is sudden, a shadow is not.
_SUDDEN = (0.02, 0.01, 0.0065)
_LEAKS = np.ones((5, 5), np.uint8)
_BLACK = 8


def outline_of_page(small: Pixels, seen: Letters) -> Numbers | None:
    """The hull of the sheet, as (x, y) rows; the tightest of those that hold the letters. None when there is none."""
    look, scale = scaled_to(np.asarray(cv2.cvtColor(small, cv2.COLOR_BGR2GRAY), np.uint8), _LOOK)
    change = _change_of_light(look)
    found = [hull / scale for limit in _SUDDEN if (hull := _hull(change < limit, seen.middles * scale)) is not None]
    held = [hull for hull in found if _holds(hull, seen)]
    return min(held, key=lambda hull: cv2.contourArea(hull.astype(np.float32)), default=None)


def _change_of_light(look: Pixels) -> Numbers:
    """How suddenly the light changes from place to place, letters left out."""
    paper = cv2.medianBlur(cv2.dilate(look, np.ones((7, 7), np.uint8)), 15)
    light = cv2.GaussianBlur(np.log(np.maximum(paper, _BLACK).astype(np.float32)), (0, 0), 1.0)
    x, y = (cv2.Sobel(light, cv2.CV_32F, 1 - axis, axis, scale=1 / 8) for axis in (0, 1))
    return np.asarray(cv2.magnitude(x, y), np.float64)


def _hull(calm: npt.NDArray[np.bool_], middles: Numbers) -> Numbers | None:
    """Around the place without a sudden change in which most letters stand, if it is in one piece."""
    _, places = cv2.connectedComponents(cv2.erode(calm.astype(np.uint8), _LEAKS), connectivity=4)
    x, y = middles.astype(int).T
    under = places[y.clip(0, calm.shape[0] - 1), x.clip(0, calm.shape[1] - 1)]
    if not under.any():
        return None
    sheet = (places == np.bincount(under[under > 0]).argmax()).astype(np.uint8)
    sheet = cv2.morphologyEx(cv2.morphologyEx(sheet, cv2.MORPH_CLOSE, _GAPS), cv2.MORPH_OPEN, _GAPS)
    pieces, _ = cv2.findContours(sheet, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    if not pieces:
        return None
    largest = max(pieces, key=cv2.contourArea)
    hull = cv2.convexHull(largest)
    area = cv2.contourArea(hull)
    if not _SMALLEST * calm.size <= area <= _LARGEST * calm.size or cv2.contourArea(largest) < _WHOLE * area:
        return None
    return np.asarray(hull[:, 0, :], np.float64)


def page_corners(outline: Numbers, seen: Letters) -> Numbers | None:
    """Four corners, clockwise from the top left; None unless they hold the letters and are nearly square."""
    hull = outline.astype(np.float32).reshape(-1, 1, 2)
    rough = cv2.approxPolyDP(hull, 0.02 * cv2.arcLength(hull, closed=True), closed=True)
    if len(rough) != 4:  # noqa: PLR2004 - a sheet has four corners
        return None
    corners = _clockwise(rough[:, 0, :].astype(float))
    fits = cv2.contourArea(rough) >= _CORNERS_FIT * cv2.contourArea(hull)
    return corners if fits and _nearly_square(corners) and _holds(corners, seen) else None


def _clockwise(corners: Numbers) -> Numbers:
    middle = corners.mean(0)
    order = np.argsort(np.arctan2(corners[:, 1] - middle[1], corners[:, 0] - middle[0]))
    ordered = corners[order]
    return np.asarray(np.roll(ordered, -int(np.argmin(ordered.sum(1))), axis=0))


def _nearly_square(corners: Numbers) -> bool:
    for i in range(4):
        a, b = corners[i - 1] - corners[i], corners[(i + 1) % 4] - corners[i]
        cosine = float(a @ b) / (float(np.linalg.norm(a) * np.linalg.norm(b)) or 1.0)
        if abs(90 - np.degrees(np.arccos(np.clip(cosine, -1, 1)))) > _SQUARE_WITHIN:
            return False
    return True


def _holds(outline: Numbers, seen: Letters) -> bool:
    """Letters within; what is much paler than they are is the grain of a table, and may lie without."""
    edge = outline.astype(np.float32).reshape(-1, 1, 2)
    inside = np.array(
        [cv2.pointPolygonTest(edge, (float(x), float(y)), measureDist=False) >= 0 for x, y in seen.middles]
    )
    if not inside.any():
        return False
    black = seen.contrasts >= _PALE * float(np.median(seen.contrasts[inside]))
    return float(inside[black].mean()) >= _INSIDE

"""Lines of text as stripes: which way they run, and how they slope over the sheet."""

from dataclasses import dataclass

import numpy as np

from backend.recognition.letters import Letters, Numbers

_STEEPEST = 0.21  # about 12 degrees
_STEPS = 43
_FINE_STEPS = 17
_BLOCKS_DOWN, _BLOCKS_ACROSS = 8, 5
_FEWEST_PIXELS = 400
_MOST_PIXELS = 12_000
_ROUNDS = 4


@dataclass(frozen=True)
class Slopes:
    """The slope of lines as a plane over the sheet: level + across * x + down * y, with x counted from `middle`."""

    level: float = 0.0
    across: float = 0.0
    down: float = 0.0
    middle: float = 0.0

    def rise(self, x: Numbers, y: Numbers) -> Numbers:
        """How much lower than y the line that is y in the middle of the sheet lies at x."""
        run = x - self.middle
        return np.asarray((self.level + self.down * y) * run + self.across * run * run / 2)


def stripes_run_across(seen: Letters) -> bool:
    """True when lines run from left to right, upright or upside down; a photograph held askew is allowed for."""
    rows, columns = (places.astype(float) for places in np.nonzero(seen.mask))
    if len(rows) < _FEWEST_PIXELS:
        return True
    return _comb(rows, columns) >= _comb(columns, rows)


def _comb(along: Numbers, over: Numbers) -> float:
    """How unevenly ink lies along one direction: lines and gaps alternate, columns of letters do not."""
    y, x = _thinned(along, over)
    best = 0.0
    for slope in np.linspace(-_STEEPEST, _STEEPEST, _STEPS):
        profile = _profile(y, x, slope)
        filled = np.flatnonzero(np.cumsum(profile) >= profile.sum() * 0.03)
        body = profile[filled[0] : int(np.searchsorted(np.cumsum(profile), profile.sum() * 0.97)) + 1]
        best = max(best, float(np.square(body).sum() * len(body) / np.square(body.sum())))
    return best


def slopes_of_lines(seen: Letters) -> Slopes:
    """One slope for the sheet first, then a plane through those of overlapping blocks, outliers left out."""
    rows, columns = (places.astype(float) for places in np.nonzero(seen.mask))
    if len(rows) < _FEWEST_PIXELS:
        return Slopes()
    height, width = seen.mask.shape
    middle = width / 2
    overall = slope_of(rows, columns, _STEEPEST, 0.0)
    places = []
    for top in np.linspace(0, height * (1 - 1.5 / _BLOCKS_DOWN), _BLOCKS_DOWN):
        for left in np.linspace(0, width * (1 - 1.6 / _BLOCKS_ACROSS), _BLOCKS_ACROSS):
            inside = (
                (rows >= top)
                & (rows < top + 1.5 * height / _BLOCKS_DOWN)
                & (columns >= left)
                & (columns < left + 1.6 * width / _BLOCKS_ACROSS)
            )
            if inside.sum() > _FEWEST_PIXELS:
                y, x = rows[inside], columns[inside]
                places.append((x.mean() - middle, y.mean(), slope_of(y, x, 0.09, overall), float(inside.sum())))
    plane = _plane(np.array(places)) if len(places) >= 2 * _BLOCKS_ACROSS else None
    return Slopes(overall, 0.0, 0.0, middle) if plane is None else Slopes(*plane, middle)


def slope_of(rows: Numbers, columns: Numbers, reach: float, start: float) -> float:
    """The shear under which the rows' profile is sharpest."""
    y, x = _thinned(rows, columns)
    best = _sharpest(y, x, np.linspace(start - reach, start + reach, _STEPS))
    fine = 2 * reach / (_STEPS - 1)
    return _sharpest(y, x, np.linspace(best - fine, best + fine, _FINE_STEPS))


def _sharpest(y: Numbers, x: Numbers, slopes: Numbers) -> float:
    scores = [np.square(_profile(y, x, slope)).sum() for slope in slopes]
    return float(slopes[int(np.argmax(scores))])


def _thinned(rows: Numbers, columns: Numbers) -> tuple[Numbers, Numbers]:
    step = max(1, len(rows) // _MOST_PIXELS)
    x = columns[::step].astype(float)
    return rows[::step].astype(float), x - x.mean()


def _profile(y: Numbers, x: Numbers, slope: float) -> Numbers:
    shifted = (y - slope * x).astype(int)
    return np.bincount(shifted - shifted.min()).astype(float)


def _plane(places: Numbers) -> tuple[float, float, float] | None:
    """(level, across, down), fitted without the blocks that lie far from it; None when too few agree."""
    x, y, slope, weight = places.T
    terms = np.stack([np.ones_like(x), x, y], 1)
    trust = np.sqrt(weight)
    for _ in range(_ROUNDS):
        found, *_rest = np.linalg.lstsq(terms * trust[:, None], slope * trust, rcond=None)
        away = np.abs(terms @ found - slope)
        trust = np.sqrt(weight) / (1 + np.square(away / 0.006))
    if float((away < 0.012).mean()) < 0.5:  # noqa: PLR2004 - a plane that fits less than half is none
        return None
    return float(found[0]), float(found[1]), float(found[2])

"""Whether a sheet stands on its head, told by our own eye from a few lines: it was never shown a letter upside down."""

import numpy as np

from backend.recognition.letters import Pixels
from backend.recognition.line_model import LineModel
from backend.recognition.line_score import best
from backend.recognition.straighten import X_HEIGHT, Straight

_DARK = 170
_LINES = 3
# Of the row with most ink: above it there are small letters, below it tails, points and nothing.
_INKED = 0.35
_LEAST_DEPTH, _AIR, _LONGEST = 0.5 * X_HEIGHT, round(0.7 * X_HEIGHT), round(40 * X_HEIGHT)
# Nats by which a sheet turned round must read likelier, for a line at a time.
_SURELY = 5.0


def is_upside_down(sheet: Straight) -> bool:
    """Tens of milliseconds; false where there are too few lines to tell."""
    lines = _lines(sheet.grey[sheet.densest[0] : sheet.densest[1]])
    eye = LineModel.load()
    gains = [best(eye.look(line[::-1, ::-1]).signs) - best(eye.look(line).signs) for line in lines]
    return sum(gains) > _SURELY * max(1, len(gains))


def _lines(band: Pixels) -> list[Pixels]:
    """The fullest lines of the band, cut to a length that the eye sees well."""
    ink = (band < _DARK).sum(axis=1)
    if not ink.any():
        return []
    rows = np.flatnonzero(ink > _INKED * ink.max())
    runs = [run for run in np.split(rows, np.flatnonzero(np.diff(rows) > 1) + 1) if len(run) > _LEAST_DEPTH]
    fullest = sorted(runs, key=lambda run: -int(ink[run].sum()))[:_LINES]
    left = max(0, (band.shape[1] - _LONGEST) // 2)
    return [band[max(0, run[0] - _AIR) : run[-1] + _AIR, left : left + _LONGEST] for run in fullest]

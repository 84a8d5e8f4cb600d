"""A small net that reads one line of print: an eye of our own beside Tesseract, made by scripts/line_model.

It was taught on drawn lines in which every digit is as likely as any other: it has no opinion on what a number should
be, and says which of two readings the picture bears out.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from importlib import resources
from itertools import groupby, pairwise

import cv2
import numpy as np
import numpy.typing as npt

from backend.domain.reading import Box
from backend.recognition.letters import Pixels
from backend.recognition.line_letters import LETTERS, SPACE, numbered, unfolded
from backend.recognition.line_score import best, log_probability

HEIGHT, STEP, BUCKET = 32, 4, 64
"""Pixels of a line's height as the net sees it, of its width for one step of the answer, and of a line's widths."""
_WIDEST, _SMALLEST = 2048, 2
# Levels of grey between ink and paper, below which the crop is taken to be empty rather than pale.
_PALEST = 50.0
_INK, _PAPER = 3, 85
_BEYOND = (-0.25, 1.25)
_AIR_ABOVE, _AIR_BESIDE = 6, 4
_FILE = "line_model.onnx"
_PARTING = tuple(LETTERS.index(sign) + 1 for sign in ' ,.;:()«»"„“№')

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Told:
    """What is read, and how sure the model is of each letter of it, 0 to 1."""

    text: str
    confidence: tuple[float, ...]

    @property
    def least(self) -> float:
        """A number is as sure as its worst digit; nought where nothing is read."""
        return min(self.confidence, default=0.0)


@dataclass(frozen=True)
class Token:
    """A word of a line from its left to its right edge in pixels; `sure` is of its least sure letter, 0 to 1."""

    text: str
    left: int
    right: int
    sure: float


@dataclass(frozen=True)
class _Run:
    """One sign, the steps from `first` to before `after` that it was seen for, and how sure the best of them is."""

    sign: int
    first: int
    after: int
    sure: float


@dataclass(frozen=True)
class Seen:
    """One line as the model sees it, to be asked several things; `signs` are log-probabilities, (steps, signs)."""

    signs: Floats

    @cached_property
    def _runs(self) -> list[_Run]:
        """The likeliest sign of each step, repetitions made one and silence left out."""
        likeliest, sure = self.signs.argmax(axis=1), np.exp(self.signs.max(axis=1))
        edges = np.flatnonzero(np.diff(likeliest, prepend=-1, append=-1)).tolist()
        return [
            _Run(int(likeliest[first]), first, after, float(sure[first:after].max()))
            for first, after in pairwise(edges)
            if likeliest[first]
        ]

    @cached_property
    def told(self) -> Told:
        last = len(self._runs) - 1
        letters = [run for n, run in enumerate(self._runs) if run.sign != SPACE or 0 < n < last]
        return Told(_spelt(letters), tuple(run.sure for run in letters))

    def tokens(self, height: int, left: int = 0) -> list[Token]:
        """The words with their places, on a crop of this height that begins at `left`."""
        scale = height / HEIGHT * STEP
        words = [list(word) for blank, word in groupby(self._runs, key=lambda run: run.sign == SPACE) if not blank]
        return [
            Token(
                _spelt(word),
                left + int(word[0].first * scale),
                left + int(word[-1].after * scale),
                min(run.sure for run in word),
            )
            for word in words
        ]

    def log_probability(self, text: str, *, anywhere: bool = False) -> float:
        return self.log_probabilities([text], anywhere=anywhere)[0]

    def log_probabilities(self, texts: Sequence[str], *, anywhere: bool = False) -> list[float]:
        """How likely the line says exactly this, in nats; nought is certain.

        The gap between two texts is what the model holds for the one against the other, whatever their lengths.
        `anywhere`: it may be a part of the line, between blanks or points; the rest may say what it likes.
        """
        return [log_probability(self.signs, numbered(text), _PARTING if anywhere else ()) for text in texts]

    def doubt(self, text: str, *, anywhere: bool = False) -> float:
        """How much less likely this is than what the model itself would read, in nats; nought: it reads the same."""
        told = self.log_probability(text, anywhere=anywhere)
        return max(0.0, best(self.signs) - told)


def _spelt(runs: Sequence[_Run]) -> str:
    return unfolded("".join(LETTERS[run.sign - 1] for run in runs))


class LineModel:
    """Not for two threads at once; its answers are the same for the same crop."""

    def __init__(self, weights: bytes) -> None:
        self._net = cv2.dnn.readNetFromONNX(np.frombuffer(weights, np.uint8))

    @staticmethod
    def load() -> "LineModel":
        """The model of this process, read at the first call. Raises FileNotFoundError if its file did not ship."""
        return _loaded()

    def look(self, grey: Pixels) -> Seen:
        """The crop of one line, dark on white, at any size; an empty one says nothing."""
        if min(grey.shape) < _SMALLEST:
            return Seen(_SILENCE)
        line = prepared(grey)
        wide = line.shape[1]
        padded = np.zeros((1, 1, HEIGHT, -(-wide // BUCKET) * BUCKET), np.float32)
        padded[0, 0, :, :wide] = line
        self._net.setInput(padded)
        told = np.asarray(self._net.forward(), np.float32)[0, :, 0, : -(-wide // STEP)].T
        most = told.max(axis=1, keepdims=True)
        return Seen(told - most - np.log(np.exp(told - most).sum(axis=1, keepdims=True)))

    def words_in(self, sheet: Pixels, box: Box) -> list[Token]:
        """The words of the line in this box, with their places on the sheet."""
        line = line_of(sheet, box)
        return self.look(line).tokens(line.shape[0], _with_air(box).x)

    def read(self, grey: Pixels) -> Told:
        return self.look(grey).told

    def log_probability(self, grey: Pixels, text: str) -> float:
        """As Seen.log_probabilities; who asks for several texts of one crop looks once."""
        return self.look(grey).log_probability(text)


@cache
def _loaded() -> LineModel:
    return LineModel(resources.files(__package__).joinpath(_FILE).read_bytes())


_SILENCE: Floats = np.log(np.array([[1.0, *([1e-9] * len(LETTERS))]], np.float32))


def prepared(grey: Pixels) -> Floats:
    """The crop as the net sees it: 32 pixels tall, paper 0 and ink 1, whatever the light."""
    height, width = grey.shape
    scale = HEIGHT / height
    wide = min(_WIDEST, max(8, round(width * scale)))
    way = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    small = cv2.resize(grey, (wide, HEIGHT), interpolation=way).astype(np.float32)
    ink, paper = np.percentile(small, (_INK, _PAPER))
    return np.asarray(np.clip((paper - small) / max(paper - ink, _PALEST), *_BEYOND), np.float32)


def line_of(grey: Pixels, box: Box) -> Pixels:
    """The words in this box with less air than Tesseract needs: more of it is the lines above and below."""
    part = _with_air(box)
    return grey[part.y : part.bottom, part.x : part.right]


def _with_air(box: Box) -> Box:
    top, left = max(0, box.y - _AIR_ABOVE), max(0, box.x - _AIR_BESIDE)
    return Box(left, top, box.right + _AIR_BESIDE - left, box.bottom + _AIR_ABOVE - top)

"""A net of one hidden layer over sparse features, taught by Adam: the same weights for the same seed.

Of every example half is hidden each time, so that no few words decide, and none is ever to be told without a doubt:
without the one it knew papers of an unseen part less well, without the other it was sure of what it had wrong.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from backend.recognition.learned import BUCKETS, Learned, Numbers, Places, shares_of

WIDTH = 64
_BATCH, _RATE = 256, 0.003
# Each example is looked at so often, and the more there are, the less often.
_MOST_ROUNDS, _LEAST_ROUNDS, _LOOKS = 16, 6, 500_000
_FEATURES_HIDDEN, _INNER_HIDDEN = 0.5, 0.3
_DOUBT = 0.02  # of a share that is left to all names alike
_LEAST_PARTS = 2
_MOST = 15  # of five bits: what they leave out no paper misses
_LEAST = 1e-6


@dataclass(frozen=True)
class Example:
    """`part` is where the paper was made: what one part alone says tells of its own customs."""

    part: str
    name: str
    seen: Places


def fit(examples: Sequence[Example], seed: int = 1) -> Learned:
    names = sorted({one.name for one in examples})
    rng = np.random.default_rng(seed)
    net = _Net.begun(len(names), rng)
    told = np.array([names.index(one.name) for one in examples])
    net.taught(_Seen.of(examples), told, rng)
    first = net.weights["first"]
    scale = np.maximum(np.abs(first).max(0), _LEAST) / _MOST
    whole = np.rint(first / scale).astype(np.int8)
    return Learned(tuple(names), whole, scale, net.weights["begin"], net.weights["second"], net.weights["start"])


@dataclass(frozen=True)
class _Seen:
    """Features of many examples; one counts by how many there are in all, kept or not, as when papers are read."""

    places: Sequence[Places]
    strength: Numbers

    @classmethod
    def of(cls, examples: Sequence[Example]) -> "_Seen":
        kept = _of_several_parts(examples)
        strength = np.array([1 / max(1, len(one.seen)) ** 0.5 for one in examples], np.float32)
        return cls([one.seen[kept[one.seen]] for one in examples], strength)

    def some_of(self, batch: Places, rng: np.random.Generator) -> tuple[Places, Places, Numbers]:
        """Places, the row of the batch to which each belongs, its strength: those that are left in sight."""
        places = np.concatenate([self.places[one] for one in batch])
        rows = np.repeat(np.arange(len(batch)), [len(self.places[one]) for one in batch])
        left = rng.random(len(places)) >= _FEATURES_HIDDEN
        strength = self.strength[batch] / (1 - _FEATURES_HIDDEN)
        return places[left], rows[left], strength[rows[left], None]


def _of_several_parts(examples: Sequence[Example]) -> npt.NDArray[np.bool_]:
    count = np.zeros(BUCKETS, np.int32)
    for part in {one.part for one in examples}:
        count[np.unique(np.concatenate([one.seen for one in examples if one.part == part]))] += 1
    return count >= _LEAST_PARTS


@dataclass
class _Net:
    """`first` (BUCKETS, WIDTH) and `begin` before the hidden layer, `second` (WIDTH, names) and `start` behind it."""

    weights: dict[str, Numbers]
    descent: "_Adam" = field(init=False)

    def __post_init__(self) -> None:
        self.descent = _Adam(self.weights)

    @classmethod
    def begun(cls, names: int, rng: np.random.Generator) -> "_Net":
        drawn = {"first": rng.normal(0, 0.05, (BUCKETS, WIDTH)), "second": rng.normal(0, WIDTH**-0.5, (WIDTH, names))}
        zeros = {"begin": np.zeros(WIDTH), "start": np.zeros(names)}
        return cls({name: one.astype(np.float32) for name, one in (drawn | zeros).items()})

    def taught(self, seen: _Seen, told: Places, rng: np.random.Generator) -> None:
        rounds = max(_LEAST_ROUNDS, min(_MOST_ROUNDS, _LOOKS // len(told)))
        for done in range(rounds):
            order = rng.permutation(len(told))
            for batch in np.array_split(order, -(-len(order) // _BATCH)):
                slopes = self._slopes(*seen.some_of(batch, rng), told[batch], rng)
                self.descent.step(slopes, _RATE * (1 - done / rounds))
        self.weights["first"][~_seen_at_all(seen.places)] = 0

    def _slopes(
        self, places: Places, rows: Places, strength: Numbers, told: Places, rng: np.random.Generator
    ) -> dict[str, Numbers]:
        inner = self.weights["begin"] + _by_row(self.weights["first"][places] * strength, rows, len(told))
        in_sight = (rng.random(inner.shape) >= _INNER_HIDDEN) * np.float32(1 / (1 - _INNER_HIDDEN))
        alive = np.where(inner > 0, in_sight, np.float32(0)).astype(np.float32)
        inner *= alive
        off = shares_of(self.weights["start"] + inner @ self.weights["second"])
        off -= _DOUBT / off.shape[1]
        off[np.arange(len(told)), told] -= 1 - _DOUBT
        off /= len(told)
        back = (off @ self.weights["second"].T) * alive
        first = np.zeros_like(self.weights["first"])
        touched, told_back = _by_place(back, places, rows, strength)
        first[touched] = told_back
        return {"first": first, "begin": back.sum(0), "second": inner.T @ off, "start": off.sum(0)}


class _Adam:
    """Kingma and Ba, 2015, with their constants."""

    def __init__(self, weights: dict[str, Numbers]) -> None:
        self.weights = weights
        self.mean = {name: np.zeros_like(one) for name, one in weights.items()}
        self.square = {name: np.zeros_like(one) for name, one in weights.items()}
        self.steps = 0

    def step(self, slopes: dict[str, Numbers], rate: float) -> None:
        self.steps += 1
        rate *= (1 - 0.999**self.steps) ** 0.5 / (1 - 0.9**self.steps)
        for name, slope in slopes.items():
            mean, square = self.mean[name], self.square[name]
            mean += 0.1 * (slope - mean)
            square += 0.001 * (slope * slope - square)
            self.weights[name] -= rate * mean / (np.sqrt(square) + 1e-8)


def _seen_at_all(seen: Sequence[Places]) -> npt.NDArray[np.bool_]:
    at_all = np.zeros(BUCKETS, np.bool_)
    at_all[np.concatenate(seen)] = True
    return at_all


def _by_row(values: Numbers, rows: Places, many: int) -> Numbers:
    told = np.zeros((many, values.shape[1]), np.float32)
    present, first = np.unique(rows, return_index=True)
    told[present] = np.add.reduceat(values, first)
    return told


def _by_place(back: Numbers, places: Places, rows: Places, strength: Numbers) -> tuple[Places, Numbers]:
    """The slope of each place that was seen."""
    order = np.argsort(places, kind="stable")
    touched, first = np.unique(places[order], return_index=True)
    return touched, np.add.reduceat(back[rows[order]] * strength[order], first)

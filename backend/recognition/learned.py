"""Weights learned from made papers: how much the words around a thing speak for each of the names that it may have.

The file is written by scripts/learned/train.py. No feature is spelt out in it: a feature falls into the bucket of its
checksum, and a bucket has a weight for each cell of a hidden layer.
"""

import zlib
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path

import numpy as np
import numpy.typing as npt

FILE = Path(__file__).with_name("learned.npz")
BUCKETS = 1 << 16

Numbers = npt.NDArray[np.float32]
Places = npt.NDArray[np.int64]


def places(features: Iterable[str]) -> Places:
    """The bucket of each feature, each told once."""
    return np.unique(np.fromiter((zlib.crc32(one.encode()) % BUCKETS for one in features), np.int64))


@dataclass(frozen=True)
class Learned:
    """`first` (BUCKETS, cells) times `scale`, from `begin` on, makes the hidden layer.

    `second` (cells, names), from `start` on, makes log-odds of it.
    """

    names: tuple[str, ...]
    first: npt.NDArray[np.int8]
    scale: Numbers
    begin: Numbers
    second: Numbers
    start: Numbers

    @classmethod
    def load(cls, model: str, path: Path = FILE) -> "Learned":
        with np.load(path, allow_pickle=False) as kept:
            names, *weights = (kept[f"{model}_{one.name}"] for one in fields(cls))
            return cls(tuple(map(str, names)), *weights)

    def shares(self, seen: Places, among: Collection[str] = ()) -> Mapping[str, float]:
        """The probability of each name, all or `among` these; of many features each weighs less."""
        strength = self.scale / max(1, len(seen)) ** 0.5
        inner = np.maximum(self.first[seen].sum(0, dtype=np.int64) * strength + self.begin, 0)
        odds = inner @ self.second + self.start
        chosen = [at for at, name in enumerate(self.names) if not among or name in among]
        return {self.names[at]: float(share) for at, share in zip(chosen, shares_of(odds[chosen]), strict=True)}


def shares_of(odds: Numbers) -> Numbers:
    """Of log-odds along the last axis."""
    told = np.exp(odds - odds.max(-1, keepdims=True))
    return np.asarray(told / told.sum(-1, keepdims=True), np.float32)


@cache
def learned(model: str) -> Learned:
    """Loaded at the first paper that asks."""
    return Learned.load(model)

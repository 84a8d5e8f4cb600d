"""Batches of lines of about one width, drawn by a process of their own into the folder that training takes from.

python -m scripts.line_model.batches FOLDER --dictionary ru_RU.dic [--fonts FOLDER] [--seed 1] [--count 0]
"""

import argparse
from collections import deque
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from random import Random

import cv2
import numpy as np
import numpy.typing as npt

from backend.recognition.line_letters import numbered
from backend.recognition.line_model import BUCKET, HEIGHT, prepared
from scripts.line_model.degrade import crop
from scripts.line_model.drawn import drawn
from scripts.line_model.fonts import Fonts
from scripts.line_model.texts import Texts

PIXELS = 9600
"""Of width in one batch."""
WIDEST, KEPT = 768, 5000
_CROPS = 2
_LOW, _SPAN = -0.25, 1.5


@dataclass(frozen=True)
class Batch:
    """`lines` are (count, HEIGHT, width), paper 0 and ink 1; `signs` of all texts in a row, `lengths` of each."""

    lines: npt.NDArray[np.float32]
    signs: npt.NDArray[np.int64]
    lengths: npt.NDArray[np.int64]


def taken(file: Path) -> Batch:
    with np.load(file) as kept:
        lines = kept["lines"].astype(np.float32) * (_SPAN / 255) + _LOW
        return Batch(lines, kept["signs"], kept["lengths"])


def put(file: Path, lines: list[tuple[npt.NDArray[np.float32], list[int]]], width: int) -> None:
    told = np.zeros((len(lines), HEIGHT, width), np.float32)
    for number, (line, _) in enumerate(lines):
        told[number, :, : line.shape[1]] = line
    packed = np.round((told - _LOW) * (255 / _SPAN)).astype(np.uint8)
    signs = [sign for _, of_line in lines for sign in of_line]
    beside = file.with_suffix(".part")
    with beside.open("wb") as out:
        np.savez(out, lines=packed, signs=np.array(signs, np.int64), lengths=np.array([len(s) for _, s in lines]))
    beside.rename(file)


def make(folder: Path, texts: Texts, fonts: Fonts, seed: int, count: int = 0) -> None:
    """So many batches, or for ever; the oldest make room."""
    rng = Random(seed)
    waiting: dict[int, list[tuple[npt.NDArray[np.float32], list[int]]]] = {}
    kept: deque[Path] = deque()
    made = 0
    while not count or made < count:
        text = "" if rng.random() < 0.01 else texts.line(rng)
        one = drawn(text, fonts, rng, lambda: texts.running(rng, 3))
        for _ in range(_CROPS):
            line, signs = prepared(crop(one, rng)), numbered(text)
            width = -(-line.shape[1] // BUCKET) * BUCKET
            if width > WIDEST or line.shape[1] < 4 * (len(signs) + _repeats(signs)):
                continue
            waiting.setdefault(width, []).append((line, signs))
            if len(waiting[width]) * width >= PIXELS:
                kept.append(folder / f"{seed:04}-{made:07}.npz")
                put(kept[-1], waiting.pop(width), width)
                made += 1
        if not count and len(kept) > KEPT:
            kept.popleft().unlink(missing_ok=True)


def _repeats(signs: list[int]) -> int:
    """Between two that are the same the net needs one more step, to say nothing."""
    return sum(one == other for one, other in pairwise(signs))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--dictionary", type=Path, required=True)
    parser.add_argument("--fonts", type=Path, action="append", default=[], help="a folder of more fonts")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=0)
    chosen = parser.parse_args()
    cv2.setNumThreads(1)
    chosen.folder.mkdir(parents=True, exist_ok=True)
    make(chosen.folder, Texts(chosen.dictionary), Fonts(*chosen.fonts), chosen.seed, chosen.count)


if __name__ == "__main__":
    main()

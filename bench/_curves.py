"""Risk against coverage, and how far a confidence keeps its word, as pictures for docs."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from pathlib import Path

import matplotlib as mpl

mpl.use("Agg")
import matplotlib.pyplot as plt

from bench._score import Record, is_right

_PROMISE = 0.001
_BINS = (0.0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.97, 0.99, 1.0001)
Judged = tuple[float, bool]
"""Confidence of a given field, and whether it was right."""


def judged(records: Iterable[Record]) -> list[Judged]:
    return [
        (one["confidence"], is_right(record, name, one["value"]))
        for record in records
        for name, one in record["ours"]["fields"].items()
    ]


def risk_coverage(fields: Sequence[Judged], printed: int, threshold: float, file: Path) -> None:
    ranked = sorted(fields, key=lambda one: -one[0])
    wrong = 0
    coverage, risk = [], []
    for number, (confidence, right) in enumerate(ranked, 1):
        wrong += not right
        # Fields of one confidence are accepted together or not at all.
        if number == len(ranked) or ranked[number][0] != confidence:
            coverage.append(100 * number / printed)
            risk.append(100 * wrong / number)
    figure, axes = plt.subplots(figsize=(6.4, 4))
    axes.plot(coverage, risk, color="#1f5fa8", drawstyle="steps-post")
    accepted = sum(confidence >= threshold for confidence, _ in ranked)
    axes.axvline(100 * accepted / printed, color="#999999", linestyle=":", label=f"threshold {threshold}")
    axes.axhline(100 * _PROMISE, color="#b04030", linestyle="--", label="promise: 0.1 %")
    axes.set(xlabel="fields accepted, % of printed", ylabel="wrong among accepted, %", xlim=(0, 100))
    axes.set_yscale("symlog", linthresh=0.1)
    axes.set_ylim(bottom=0)
    axes.legend()
    _save(figure, file)


def reliability(fields: Sequence[Judged], file: Path) -> None:
    said, was, sizes = [], [], []
    for low, high in pairwise(_BINS):
        inside = [one for one in fields if low <= one[0] < high]
        if inside:
            said.append(sum(confidence for confidence, _ in inside) / len(inside))
            was.append(sum(right for _, right in inside) / len(inside))
            sizes.append(len(inside))
    figure, axes = plt.subplots(figsize=(4.6, 4.4))
    axes.plot((0, 1), (0, 1), color="#999999", linestyle=":")
    axes.plot(said, was, marker="o", color="#1f5fa8")
    for x, y, size in zip(said, was, sizes, strict=True):
        axes.annotate(str(size), (x, y), textcoords="offset points", xytext=(6, -10), fontsize=7)
    axes.set(xlabel="confidence told", ylabel="share that was right", xlim=(0, 1.02), ylim=(0, 1.02))
    _save(figure, file)


def _save(figure: plt.Figure, file: Path) -> None:
    figure.tight_layout()
    figure.savefig(file, dpi=110, metadata={"Software": None})
    plt.close(figure)

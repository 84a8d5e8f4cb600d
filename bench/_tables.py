"""The figures as tables: for the terminal, and as a page of docs."""

import platform
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from bench._score import Record, Tally, is_right, share
from scripts.sample_papers.contract import KINDS

_COLUMNS = (
    "",
    "papers",
    "kind",
    "strangers taken",
    "exact",
    "precision",
    "coverage",
    "accepted wrong",
    "key fields",
    "s/page",
    "p95",
)
_PLAIN = ("", "kind", "strangers taken", "exact", "precision", "key fields", "s/page")
Row = tuple[str, ...]


def ours(tallies: Mapping[str, Tally]) -> Iterator[Row]:
    yield _COLUMNS
    for name in _order(tallies):
        t = tallies[name]
        yield (
            name, str(t.papers), share(t.kinds, t.papers), _strangers(t), share(t.right, t.printed),
            share(t.right, t.given), share(t.accepted, t.printed),
            f"{t.accepted_wrong} ({share(t.accepted_wrong, t.accepted, 2)})", share(t.keys_right, t.keyed),
            f"{t.median:.1f}", f"{t.p95:.1f}",
        )  # fmt: skip


def plain(tallies: Mapping[str, Tally]) -> Iterator[Row]:
    yield _PLAIN
    for name in _order(tallies):
        t = tallies[name]
        yield (
            name, share(t.kinds, t.papers), _strangers(t), share(t.right, t.printed), share(t.right, t.given),
            share(t.keys_right, t.keyed), f"{t.median:.1f}",
        )  # fmt: skip


def _strangers(tally: Tally) -> str:
    return f"{tally.strangers_taken}/{tally.strangers}" if tally.strangers else "–"


def by_field(records: Iterable[Record], threshold: float) -> Iterator[Row]:
    """For each field: printed, exactly right, coverage, wrong among the accepted; the worst first."""
    printed, right, accepted, wrong = (Counter[str]() for _ in range(4))
    for record in records:
        printed.update(record["fields"].keys())
        for name, one in record["ours"]["fields"].items():
            correct = is_right(record, name, one["value"])
            right[name] += correct
            if one["confidence"] >= threshold:
                accepted[name] += 1
                wrong[name] += not correct
    yield ("field", "printed", "exact", "coverage", "accepted wrong")
    for name in sorted(printed, key=lambda name: right[name] / printed[name]):
        yield (
            name,
            str(printed[name]),
            share(right[name], printed[name]),
            share(accepted[name], printed[name]),
            str(wrong[name]),
        )


def _order(tallies: Mapping[str, Tally]) -> Sequence[str]:
    kinds = [kind for kind in KINDS if kind in tallies]
    conditions = sorted(set(tallies) - {"all", *kinds})
    return ["all", *conditions, *kinds]


def terminal(rows: Iterable[Row]) -> str:
    rows = list(rows)
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    return "\n".join(
        "  ".join(
            cell.ljust(width) if i == 0 else cell.rjust(width)
            for i, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        for row in rows
    )


def markdown(rows: Iterable[Row]) -> str:
    first, *rest = rows
    return "\n".join("| " + " | ".join(row) + " |" for row in (first, ("---",) * len(first), *rest))


def machine() -> str:
    names = [
        line.split(":")[1].strip()
        for line in Path("/proc/cpuinfo").read_text().splitlines()
        if line.startswith("model name")
    ]
    return f"{names[0] if names else platform.machine()}, Python {platform.python_version()}"

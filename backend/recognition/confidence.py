"""From evidence to probability: log-odds that add up, from a start of the group of fields and a field's distance to it.

A mark may weigh more or less than elsewhere in one group: another eye that reads the same tells more of a long name
than of three figures.

The weights lie in confidence.toml, fitted by scripts/fit_confidence.py on papers made for fitting; those that no paper
of that set could tell apart keep the value stated there. The threshold bounds the share of wrong values from above.
"""

import math
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

TABLE = Path(__file__).with_name("confidence.toml")

_LEAST, _MOST, _IN_DOUBT = 0.02, 0.9995, 0.97


@dataclass(frozen=True)
class Table:
    """`scale` and `shift` correct the sum of weights to what papers of other folds bore out.

    `apart` is what marks weigh more or less than their `weights` in a group. With one of its `doubts` no value is
    accepted, whatever else speaks for it.
    """

    accepted: float
    doubts: frozenset[str]
    scale: float
    shift: float
    starts: Mapping[str, float]
    fields: Mapping[str, float]
    weights: Mapping[str, float]
    apart: Mapping[str, Mapping[str, float]]
    groups: Mapping[str, str]

    def odds(self, name: str, evidence: Iterable[str]) -> float:
        group = self.groups.get(name, "other")
        start, apart = self.starts[group] + self.fields.get(name, 0.0), self.apart.get(group, {})
        told = sum(self.weights[mark] + apart.get(mark, 0.0) for mark in sorted(set(evidence)))
        return self.shift + self.scale * (start + told)


@cache
def table(path: Path = TABLE) -> Table:
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    groups = {name: group for group, names in data["groups"].items() for name in names}
    return Table(
        data["accepted"],
        frozenset(data["doubts"]),
        data["correction"]["scale"],
        data["correction"]["shift"],
        data["starts"],
        data["fields"],
        data["weights"],
        data.get("apart", {}),
        groups,
    )


ACCEPTED: float = table().accepted
"""A field at or above it may be taken without a person's look."""

SURE: float = (1 + ACCEPTED) / 2
"""Of what another source than the reader bears out, such as the bars of a letter or the case."""


def probability(name: str, evidence: Iterable[str]) -> float:
    """Of the value being right, 0 to 1, four decimals."""
    marks = frozenset(evidence)
    most = _IN_DOUBT if marks & table().doubts else _MOST
    return round(min(most, max(_LEAST, 1 / (1 + math.exp(-table().odds(name, marks))))), 4)


def weight(evidence: Iterable[str]) -> float:
    """What speaks for one reading against another of the same field."""
    weights = table().weights
    return sum(weights[mark] for mark in evidence)

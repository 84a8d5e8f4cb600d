"""A paper under extraction: its text, its parts, its kind, and what was found in it so far."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property

from backend.domain.reading import PaperKind
from backend.recognition.dates import SeenDate, masked, seen_dates
from backend.recognition.flow import Flow
from backend.recognition.names import SeenName, seen_names
from backend.recognition.sections import Sections
from backend.recognition.sums import SeenSum, seen_sums


@dataclass(frozen=True)
class Found:
    """One value read at a place; `evidence` are names of rows in the table of confidence.py.

    `others` are what else was read there, by other eyes or in the words beside the figures.
    """

    name: str
    value: str
    start: int
    end: int
    evidence: frozenset[str] = frozenset()
    others: tuple[str, ...] = ()

    def also(self, *evidence: str) -> "Found":
        return replace(self, evidence=self.evidence | set(evidence))

    def without(self, *evidence: str) -> "Found":
        return replace(self, evidence=self.evidence - set(evidence))


@dataclass(frozen=True)
class Stamped:
    """A value read apart from the print, in a flow of its own, on the page of that number."""

    found: Found
    page: int
    flow: Flow


@dataclass(frozen=True)
class Paper:
    flow: Flow
    parts: Sections
    kind: PaperKind
    decree: str = ""

    @cached_property
    def dates(self) -> list[SeenDate]:
        return seen_dates(self.flow.folded)

    @cached_property
    def masked(self) -> str:
        """The folded text with every date as a run of `¤`, so that a pattern may stop at full stops."""
        return masked(self.flow.folded, self.dates)

    @cached_property
    def without_dates(self) -> str:
        """The text as printed, dates masked."""
        return masked(self.flow.text, self.dates)

    @cached_property
    def names(self) -> list[SeenName]:
        return seen_names(self.flow.text)

    @cached_property
    def sums(self) -> list[SeenSum]:
        return seen_sums(self.flow.folded)

    def date_at(self, start: int) -> SeenDate | None:
        return next((date for date in self.dates if date.start == start), None)


def found(name: str, value: str, span: tuple[int, int], *evidence: str) -> Found:
    return Found(name, value, span[0], span[1], frozenset(evidence))


def mark(fields: dict[str, Found], names: Iterable[str], evidence: str) -> None:
    """Those of these fields that the paper bears."""
    for name in names:
        if name in fields:
            fields[name] = fields[name].also(evidence)

"""What a list of cases is narrowed to and how it is sorted, as one value that a button can name."""

from dataclasses import dataclass, field, fields
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any

from backend.domain.stages import EvidenceKind, Stage


class Sort(StrEnum):
    """The order of a list. Cases alike in it stand newest first."""

    NEWEST = "newest"
    LARGEST = "largest"
    SMALLEST = "smallest"
    DUE = "due"
    STILLEST = "stillest"
    OLDEST_DEBT = "oldest_debt"


class LetterIs(StrEnum):
    """How the latest letter of a case stands."""

    NONE = "none"
    ON_ITS_WAY = "on_its_way"
    DELIVERED = "delivered"
    RETURNED = "returned"
    IN_TROUBLE = "in_trouble"


class Whose(StrEnum):
    ANYBODY = "anybody"
    MINE = "mine"
    NOBODY = "nobody"
    SOMEBODY = "somebody"


@dataclass(frozen=True)
class Filter:
    """Everything that is set must hold. Sums in roubles, both ends included; `still_days` without movement.

    `stages` and `stage_groups` (letters A to G) together name the stages; `responsible_id` goes with SOMEBODY.
    `only_open` leaves closed cases out. `lacks` names a paper that the usual step waits for.
    """

    stages: frozenset[Stage] = field(default_factory=frozenset)
    stage_groups: frozenset[str] = field(default_factory=frozenset)
    creditor_id: int | None = None
    cession_id: int | None = None
    whose: Whose = Whose.ANYBODY
    responsible_id: int | None = None
    regions: frozenset[str] = field(default_factory=frozenset)
    sum_from: Decimal | None = None
    sum_to: Decimal | None = None
    overdue: bool = False
    due_by: date | None = None
    still_days: int | None = None
    letter: LetterIs | None = None
    lacks: EvidenceKind | None = None
    hold: str = ""
    tag: str = ""
    court: str = ""
    no_court: bool = False
    only_open: bool = True
    sort: Sort = Sort.NEWEST


def spec_of(chosen: Filter) -> dict[str, Any]:
    """What is set, in plain JSON and one fixed spelling; `filter_of` reads it back."""
    blank = Filter()
    given = {one.name: getattr(chosen, one.name) for one in fields(Filter)}
    return {name: _plain(value) for name, value in sorted(given.items()) if value != getattr(blank, name)}


def filter_of(spec: dict[str, Any]) -> Filter:
    """Raises ValueError for what no filter of ours says."""
    unknown = spec.keys() - READERS.keys()
    if unknown:
        raise ValueError(f"no filter knows {sorted(unknown)}")
    return Filter(**{name: READERS[name](value) for name, value in spec.items()})


def _plain(value: Any) -> Any:
    match value:
        case frozenset():
            return sorted(str(one) for one in value)
        case StrEnum() | Decimal() | date():
            return str(value)
        case _:
            return value


READERS: dict[str, Any] = {
    "stages": lambda codes: frozenset(Stage(code) for code in codes),
    "stage_groups": frozenset,
    "creditor_id": int,
    "cession_id": int,
    "whose": Whose,
    "responsible_id": int,
    "regions": frozenset,
    "sum_from": Decimal,
    "sum_to": Decimal,
    "overdue": bool,
    "due_by": date.fromisoformat,
    "still_days": int,
    "letter": LetterIs,
    "lacks": EvidenceKind,
    "hold": str,
    "tag": str,
    "court": str,
    "no_court": bool,
    "only_open": bool,
    "sort": Sort,
}

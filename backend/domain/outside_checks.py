"""What is asked of registers outside before anything is filed, how old an answer may be, and what it means (§8)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any, Protocol

from backend.domain import dated
from backend.domain.dated import Row


class Path(StrEnum):
    """What is about to be filed."""

    ORDER = "order"
    CLAIM = "claim"
    ENFORCEMENT = "enforcement"


class OutsideCheck(StrEnum):
    """What is asked of whom."""

    BANKRUPTCY = "bankruptcy"
    DEATH = "death"
    COURT_CASES = "court_cases"
    BAILIFFS = "bailiffs"

    @property
    def text_key(self) -> str:
        return f"outside-{self.value.replace('_', '-')}"

    @property
    def of_the_debt(self) -> bool:
        """Claims that the answer is about this debt alone; the others are about the person, whatever they owe."""
        return self in {OutsideCheck.COURT_CASES, OutsideCheck.BAILIFFS}


class Verdict(StrEnum):
    CLEAR = "clear"
    FOUND = "found"


@dataclass(frozen=True)
class Answer:
    """The newest answer that was recorded, and the day on which it was asked for."""

    verdict: Verdict
    on: date


@dataclass(frozen=True)
class Demand:
    """`good_for` so long an answer is leaned on; `bars`: without one nothing is filed, else it is only said."""

    check: OutsideCheck
    good_for: timedelta
    before: frozenset[Path]
    bars: bool
    basis: str


@dataclass(frozen=True)
class Subject:
    """Whom a register is asked about; the contract only where the answer is about one debt."""

    name: str
    born: date
    inn: str = ""
    contract: str = ""


@dataclass(frozen=True)
class Said:
    """What a register answered, its own words kept as they came."""

    verdict: Verdict
    words: Mapping[str, Any]


class OutsideRegister(Protocol):
    """Raises OutsideDown where it does not answer as agreed."""

    name: str

    async def ask(self, check: OutsideCheck, subject: Subject) -> Said: ...


class Doubt(StrEnum):
    """What is wrong with what is known."""

    NEVER_ASKED = "never"
    OLD = "old"
    FOUND = "found"


def doubts(answers: Mapping[OutsideCheck, Answer], path: Path, today: date) -> Iterator[tuple[Demand, Doubt]]:
    """What has to be asked, asked again, or looked at, before filing on this path."""
    for demand in demands():
        if path not in demand.before:
            continue
        known = answers.get(demand.check)
        if known is None:
            yield demand, Doubt.NEVER_ASKED
        elif known.verdict is Verdict.FOUND:
            yield demand, Doubt.FOUND
        elif today - known.on > demand.good_for:
            yield demand, Doubt.OLD


@dated.table("outside_checks")
def demands(data: Row) -> tuple[Demand, ...]:
    """Give what is asked, in the order of the file."""
    return tuple(
        Demand(
            OutsideCheck(row["check"]),
            timedelta(days=row["good_for_days"]),
            frozenset(Path(path) for path in row["before"]),
            bars=row["bars"],
            basis=row["article"],
        )
        for row in data["check"]
    )

"""Lives of letters: what happens to one from its number to its end, hour by hour, by a script or by chance."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from random import Random

HOUR = timedelta(hours=1)
OFFICES = ("101000", "190000", "236006", "350000", "443001", "614000", "630099", "644010", "664003", "690001")


class Fate(StrEnum):
    """How a letter's life ends."""

    DELIVERED = "delivered"
    REFUSED = "refused"
    EXPIRED = "expired"
    LOST = "lost"
    NEW_NUMBER = "new_number"
    CANCELLED = "cancelled"  # delivered, taken back by the operator, delivered again
    UNKNOWN_CODE = "unknown_code"
    STUCK = "stuck"
    REGISTERED = "registered"  # never handed over


# Chances of letters that travel by themselves, in hundredths.
CHANCES: Mapping[Fate, int] = {
    Fate.DELIVERED: 80,
    Fate.EXPIRED: 9,
    Fate.REFUSED: 4,
    Fate.LOST: 2,
    Fate.STUCK: 2,
    Fate.NEW_NUMBER: 1,
    Fate.CANCELLED: 1,
    Fate.UNKNOWN_CODE: 1,
}


@dataclass(frozen=True, slots=True)
class Step:
    """An operation to come: so long after the number was given, at this office (`origin`, `hub` or `destination`)."""

    after: timedelta
    code: str
    where: str


def _way(*steps: tuple[float, str, str]) -> tuple[Step, ...]:
    return tuple(Step(HOUR * hours, code, where) for hours, code, where in steps)


_TAKEN = ((0, "28/0", "origin"), (6, "1/2", "origin"), (12, "8/1", "origin"))
_SORTED = ((18, "8/3", "hub"), (22, "8/0", "hub"), (26, "8/4", "hub"))
_ARRIVED = ((62, "8/2", "destination"),)
_AT_THE_DOOR = (*_TAKEN, *_SORTED, *_ARRIVED)


def _back(start: float) -> tuple[tuple[float, str, str], ...]:
    travel = ((2, "8/20", "destination"), (30, "8/3", "hub"), (36, "8/4", "hub"), (70, "8/2", "origin"))
    return (*((start + hours, code, where) for hours, code, where in travel), (start + 90, "2/2", "origin"))


SCRIPTS: Mapping[Fate, tuple[Step, ...]] = {
    Fate.DELIVERED: _way(*_AT_THE_DOOR, (66, "8/18", "destination"), (70, "2/1", "destination")),
    Fate.REFUSED: _way(*_AT_THE_DOOR, (68, "12/6", "destination"), (90, "3/4", "destination"), *_back(90)),
    Fate.EXPIRED: _way(
        *_AT_THE_DOOR,
        (66, "8/18", "destination"),
        (70, "12/1", "destination"),
        (72, "8/25", "destination"),
        (662, "8/28", "destination"),
        (782, "8/40", "destination"),
        (790, "3/1", "destination"),
        *_back(790),
    ),
    Fate.LOST: _way(*_TAKEN, *_SORTED, (900, "5/1", "hub")),
    Fate.NEW_NUMBER: _way(*_TAKEN, (18, "8/3", "hub"), (24, "8/26", "hub"), (26, "8/4", "hub"), *_ARRIVED)
    + _way((70, "2/6", "destination")),
    Fate.CANCELLED: _way(
        *_AT_THE_DOOR, (70, "2/1", "destination"), (72, "26/2", "destination"), (96, "2/6", "destination")
    ),
    Fate.UNKNOWN_CODE: _way(*_AT_THE_DOOR, (70, "2/99", "destination")),
    Fate.STUCK: _way(*_TAKEN, *_SORTED),
    Fate.REGISTERED: _way((0, "28/0", "origin")),
}

# The registered notice goes back to the sender after the hand-over.
NOTICE = _way((2, "1/1", "destination"), (10, "8/4", "hub"), (60, "8/2", "origin"), (80, "2/1", "origin"))


def by_chance(random: Random) -> Fate:
    return random.choices(tuple(CHANCES), weights=tuple(CHANCES.values()))[0]


def unevenly(script: tuple[Step, ...], random: Random) -> tuple[Step, ...]:
    """The same life, quicker or slower from step to step, in the same order."""
    uneven: list[Step] = []
    before, at = timedelta(), timedelta()
    for step in script:
        at += (step.after - before) * random.uniform(0.7, 1.3)
        before = step.after
        uneven.append(Step(at, step.code, step.where))
    return tuple(uneven)

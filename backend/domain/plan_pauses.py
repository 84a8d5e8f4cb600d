"""A pause of a plan: whole months in which nothing falls due and nothing grows late."""

from calendar import monthrange
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from backend.domain.plans import on_day
from backend.domain.terms import add_months

ALONE_MONTHS = 1
"""So many a debtor takes himself, once in a plan; more is a manager's word."""
MOST_MONTHS = 6


@dataclass(frozen=True, slots=True)
class Pause:
    """Both days are its own."""

    since: date
    until: date

    @property
    def days(self) -> int:
        return (self.until - self.since).days + 1


def pause_of(since: date, months: int) -> Pause:
    return Pause(since, add_months(since, months) - timedelta(days=1))


def moved(due_on: date, pause: Pause, months: int, pay_days: Sequence[int]) -> date:
    """When an instalment falls due after a pause that begins on or before it: so many months later.

    A month's last day, to which a short month had moved a pay-day, becomes that pay-day again.
    """
    if due_on < pause.since:
        return due_on
    day, is_last = due_on.day, due_on.day == monthrange(due_on.year, due_on.month)[1]
    own = max((one for one in pay_days if one >= day), default=day) if is_last else day
    return on_day(add_months(due_on.replace(day=1), months), own)


def paused_days(pauses: Iterable[Pause], after: date, until: date) -> int:
    """Days of pauses later than the one and up to the other: they make nobody late. Pauses do not overlap."""
    return sum(max(0, (min(one.until, until) - max(one.since, after + timedelta(days=1))).days + 1) for one in pauses)


def counted_day(pauses: Iterable[Pause], due_on: date, today: date) -> date:
    """The day that it would be for an instalment if the clock had stood still in pauses since it fell due."""
    return today - timedelta(days=paused_days(pauses, due_on, today))

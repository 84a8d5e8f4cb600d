"""How a plan stands on a day: kept, slipped once, or broken. One slip does not kill it, a pause makes nobody late."""

from collections.abc import Sequence
from datetime import date, timedelta
from enum import StrEnum

from backend.domain.plan_pauses import Pause, counted_day
from backend.domain.plans import InstalmentState
from backend.domain.terms import add_months

SLIPS_THAT_BREAK = 2


class PlanStanding(StrEnum):
    KEPT = "kept"
    SLIPPED = "slipped"
    BROKEN = "broken"


def standing_on(
    states: Sequence[InstalmentState], today: date, grace_days: int, pauses: Sequence[Pause] = ()
) -> PlanStanding:
    """A plan outlives one missed instalment; with the next missed too, or a month after the last one, it is broken."""
    missed = slipped(states, today, grace_days, pauses)
    if not missed:
        return PlanStanding.KEPT
    oldest = min(state.instalment.due_on for state in missed)
    is_over = counted_day(pauses, oldest, today) > add_months(oldest, 1) + timedelta(days=grace_days)
    return PlanStanding.BROKEN if len(missed) >= SLIPS_THAT_BREAK or is_over else PlanStanding.SLIPPED


def slipped(
    states: Sequence[InstalmentState], today: date, grace_days: int, pauses: Sequence[Pause] = ()
) -> tuple[InstalmentState, ...]:
    """Instalments still open after their day and the days of grace: on the last day of grace nothing has slipped."""
    grace = timedelta(days=grace_days)
    return tuple(
        state
        for state in missed_promises(states, today, pauses)
        if counted_day(pauses, state.instalment.due_on, today) > state.instalment.due_on + grace
    )


def missed_promises(
    states: Sequence[InstalmentState], today: date, pauses: Sequence[Pause] = ()
) -> tuple[InstalmentState, ...]:
    """Instalments whose day has passed without the whole of the money: somebody should ask what has happened."""
    return tuple(
        state
        for state in states
        if state.closed_on is None and state.instalment.due_on < counted_day(pauses, state.instalment.due_on, today)
    )

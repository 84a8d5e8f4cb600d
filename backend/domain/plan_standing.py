"""How a plan stands on a day: kept, slipped once, or broken. One slip does not kill it."""

from collections.abc import Sequence
from datetime import date, timedelta
from enum import StrEnum

from backend.domain.plans import InstalmentState, slipped
from backend.domain.terms import add_months

SLIPS_THAT_BREAK = 2


class PlanStanding(StrEnum):
    KEPT = "kept"
    SLIPPED = "slipped"
    BROKEN = "broken"


def standing_on(states: Sequence[InstalmentState], today: date, grace_days: int) -> PlanStanding:
    """A plan outlives one missed instalment; with the next missed too, or a month after the last one, it is broken."""
    missed = slipped(states, today, grace_days)
    if not missed:
        return PlanStanding.KEPT
    oldest = min(state.instalment.due_on for state in missed)
    is_over = today > add_months(oldest, 1) + timedelta(days=grace_days)
    return PlanStanding.BROKEN if len(missed) >= SLIPS_THAT_BREAK or is_over else PlanStanding.SLIPPED


def missed_promises(states: Sequence[InstalmentState], today: date) -> tuple[InstalmentState, ...]:
    """Instalments whose day has passed without the whole of the money: somebody should ask what has happened."""
    return tuple(state for state in states if state.closed_on is None and state.instalment.due_on < today)

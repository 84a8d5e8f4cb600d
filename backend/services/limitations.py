"""The limitation of a case, instalment by instalment, from the days of its loan and from what courts were asked."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from backend.domain.calendar import day_in, working_calendar
from backend.domain.limitation import Event, EventKind, Instalment, Limitation, limitation
from backend.domain.people import Actor, Permission
from backend.domain.quality import CLOCK_RUNS, Loan, instalments_of
from backend.domain.stages import Stage
from backend.models import Case, JournalEntry
from backend.services.access import case_for

HAPPENED_AT: Mapping[Stage, EventKind] = {
    Stage.C40_ORDER_SENT: EventKind.FILED,
    Stage.C70_ORDER_RETURNED: EventKind.RETURNED,
    Stage.C71_ORDER_REFUSED: EventKind.REFUSED,
    Stage.C72_ORDER_CANCELLED: EventKind.CANCELLED,
    Stage.D40_CLAIM_SENT: EventKind.FILED,
    Stage.D56_CLAIM_RETURNED: EventKind.RETURNED,
    Stage.D57_CLAIM_REFUSED: EventKind.REFUSED,
    Stage.D73_LEFT: EventKind.LEFT,
    Stage.D74_TERMINATED: EventKind.LEFT,
}
"""What coming to a stage means for the clock (ГК ст. 204; Plenum 43 п. 17, 18)."""


@dataclass(frozen=True)
class Part:
    """A part of the debt that fell due on one day, and when it expires."""

    instalment: Instalment
    limitation: Limitation


@dataclass(frozen=True)
class Limitations:
    """`parts` by the day on which they fell due; none where no day of the loan is known.

    `filing_is_unknown`: a court was asked, and nobody wrote down when, as in cases that came along from elsewhere.
    """

    case: Case
    parts: Sequence[Part]
    filing_is_unknown: bool

    def nearest(self, today: date) -> Part | None:
        """The first that has not expired, else the last that did."""
        alive = [part for part in self.parts if not part.limitation.has_expired(today)]
        return alive[0] if alive else self.parts[-1] if self.parts else None


async def limitations_of(actor: Actor, case_id: int) -> Limitations:
    case = await case_for(actor, case_id, Permission.SEE_CASES)
    events = await _events(case, actor.timezone)
    unknown = case.at not in CLOCK_RUNS and not any(event.kind is EventKind.FILED for event in events)
    calendar = working_calendar()
    parts = [Part(one, limitation(one.due, events, calendar)) for one in instalments_of(_loan(case))]
    return Limitations(case, [] if unknown else parts, unknown)


async def _events(case: Case, timezone: str) -> Sequence[Event]:
    """From the steps that were taken here; a day of filing that came along counts where no step tells of one."""
    steps = await JournalEntry.filter(case_id=case.id, action="case.step").order_by("seq")
    reached = [(Stage(step.details["after"]), day_in(timezone, step.at)) for step in steps]
    events = [Event(HAPPENED_AT[stage], on) for stage, on in reached if stage in HAPPENED_AT]
    filed = case.noted.get("filed_on")
    if filed and not any(event.kind is EventKind.FILED for event in events):
        events.insert(0, Event(EventKind.FILED, date.fromisoformat(filed)))
    return events


def _loan(case: Case) -> Loan:
    return Loan(
        birth_date=case.debtor.birth_date,
        contract_date=case.contract_date,
        owed=case.balance,
        principal=case.balance,
        due_date=case.loan_due_on,
        overdue_since=case.overdue_since,
        last_payment_date=case.last_payment_on,
    )

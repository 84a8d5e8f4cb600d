"""The limitation of a case, instalment by instalment, from the days of its loan and from what happened to it since."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from backend.domain.calendar import day_in, working_calendar
from backend.domain.limitation import Event, EventKind, Instalment, Limitation, limitation
from backend.domain.money import roubles
from backend.domain.people import Actor, Permission
from backend.domain.quality import CLOCK_RUNS, Loan, instalments_of
from backend.domain.stages import Stage
from backend.models import Case
from backend.services.access import case_for
from backend.services.case_rows import AnyCase, read_json
from backend.services.raw_sql import ask, ids, listed

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
        return _nearest(self.parts, today)


async def limitations_of(actor: Actor, case_id: int) -> Limitations:
    case = await case_for(actor, case_id, Permission.SEE_CASES)
    parts = (await parts_of_many([case]))[case.id]
    return Limitations(case, parts or (), parts is None)


@dataclass(frozen=True, slots=True)
class Ends:
    """When the debt expires: the last day of its nearest part, or, with all of them gone, of the last.

    `on` is None where the clock stands, and where it cannot be told.
    """

    on: date | None = None
    stands: bool = False


async def ends_of_many(cases: Sequence[AnyCase], today: date) -> dict[int, Ends]:
    """Counted anew each time, so that no step, plan or payment can leave an old day behind."""
    found = await parts_of_many([case for case in cases if case.at.group not in PAST_IT])
    return {case.id: _ends(found.get(case.id), today) for case in cases}


def _ends(parts: Sequence[Part] | None, today: date) -> Ends:
    nearest = _nearest(parts or (), today)
    if nearest is None:
        return Ends()
    return Ends(nearest.limitation.last_day, nearest.limitation.last_day is None)


def _nearest(parts: Sequence[Part], today: date) -> Part | None:
    alive = [part for part in parts if not part.limitation.has_expired(today)]
    return alive[0] if alive else parts[-1] if parts else None


async def parts_of_many(cases: Sequence[AnyCase]) -> dict[int, Sequence[Part] | None]:
    """By a few questions to the store. None: a court was asked, and nobody wrote down when."""
    if not cases:
        return {}
    found = [case.id for case in cases]
    loans, events, calendar = await _loans(found), await _events(cases), working_calendar()
    undisturbed: dict[date, Limitation] = {}
    parts: dict[int, Sequence[Part] | None] = {}
    for case in cases:
        happened = events[case.id]
        if case.at not in CLOCK_RUNS and not any(event.kind is EventKind.FILED for event in happened):
            parts[case.id] = None
            continue
        due = instalments_of(loans[case.id])
        if happened:
            parts[case.id] = [Part(one, limitation(one.due, happened, calendar)) for one in due]
            continue
        # Days of one portfolio repeat.
        for day in {one.due for one in due} - undisturbed.keys():
            undisturbed[day] = limitation(day, (), calendar)
        parts[case.id] = [Part(one, undisturbed[one.due]) for one in due]
    return parts


async def _events(cases: Sequence[AnyCase]) -> Mapping[int, Sequence[Event]]:
    """From the steps that were taken here and the plans that were agreed on.

    A day of filing that came along counts where no step tells of one. Whoever agrees on a plan admits the debt (ГК
    ст. 203; Plenum 43 п. 20). A payment alone admits nothing beyond itself.
    """
    found = [case.id for case in cases]
    events: defaultdict[int, list[Event]] = defaultdict(list)
    for row in await ask(STEPS.format(listed=listed("case_id", 1)), ids(found)):
        stage = Stage(read_json(row["details"])["after"])
        if stage in HAPPENED_AT:
            events[row["case_id"]].append(Event(HAPPENED_AT[stage], _day_of(row["at"])))
    for case in cases:
        filed = case.noted.get("filed_on")
        if filed and not any(event.kind is EventKind.FILED for event in events[case.id]):
            events[case.id].append(Event(EventKind.FILED, date.fromisoformat(filed)))
    for row in await ask(ADMITTED.format(listed=listed("case_id", 1)), ids(found)):
        events[row["case_id"]].append(Event(EventKind.ADMITTED, _day_of(row["accepted_at"])))
    return events


async def _loans(case_ids: Collection[int]) -> Mapping[int, Loan]:
    return {row["id"]: _loan(row) for row in await ask(LOANS.format(listed=listed("id", 1)), ids(case_ids))}


def _loan(row: Mapping[str, Any]) -> Loan:
    contract = _day(row["contract_date"])
    assert contract is not None  # noqa: S101 - the column is never empty
    owed = roubles(row["balance"])
    return Loan(
        birth_date=contract,
        contract_date=contract,
        owed=owed,
        principal=owed,
        due_date=_day(row["loan_due_on"]),
        overdue_since=_day(row["overdue_since"]),
        last_payment_date=_day(row["last_payment_on"]),
    )


def _day(value: Any) -> date | None:
    return date.fromisoformat(value) if isinstance(value, str) else value


def _day_of(value: Any) -> date:
    moment = datetime.fromisoformat(value) if isinstance(value, str) else value
    return day_in(ZONE, moment if moment.tzinfo else moment.replace(tzinfo=UTC))


PAST_IT = frozenset({"E", "G"})
"""Groups of stages at which nobody asks: an act is enforced within a term of its own, or no work is left."""
ZONE = "Europe/Moscow"
LOANS = """
SELECT id, contract_date, loan_due_on, overdue_since, last_payment_on, balance FROM debt_case WHERE {listed}"""
STEPS = "SELECT case_id, at, details FROM journal_entry WHERE {listed} AND action = 'case.step' ORDER BY seq"
ADMITTED = "SELECT case_id, accepted_at FROM plan WHERE {listed} AND accepted_at IS NOT NULL ORDER BY id"

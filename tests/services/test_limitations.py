"""The limitation of a case: from the days of its loan and the steps that were taken."""

from datetime import date, timedelta

from backend.domain.people import SYSTEM, Role
from backend.domain.stages import Stage
from backend.services import journal
from backend.services.limitations import limitations_of
from backend.settings import Settings
from tests.factories import NOW, make_case, make_person

DUE = date(2024, 3, 4)


async def test_a_debt_expires_three_years_after_it_fell_due_and_says_why(opened: Settings) -> None:
    officer = await make_person(Role.OFFICER)
    case = await make_case(loan_due_on=DUE)

    found = await limitations_of(officer.actor(), case.id)

    (part,) = found.parts
    assert (part.instalment.amount, part.limitation.last_day) == (case.balance, date(2027, 3, 4))
    assert [why.key for why in part.limitation.trace] == ["limitation-begins", "limitation-ends"]


async def test_the_clock_stands_from_the_day_of_filing_and_goes_on_when_the_order_is_cancelled(
    opened: Settings,
) -> None:
    officer = await make_person(Role.OFFICER)
    case = await make_case(stage=Stage.C72_ORDER_CANCELLED, loan_due_on=DUE)
    for after, days in ((Stage.C40_ORDER_SENT, 40), (Stage.C50_ORDER_AT_COURT, 35), (Stage.C72_ORDER_CANCELLED, 10)):
        at = NOW - timedelta(days=days)
        await journal.write(SYSTEM, "case.step", at, case_id=case.id, before="", after=after.value, step="")

    (part,) = (await limitations_of(officer.actor(), case.id)).parts

    assert part.limitation.last_day == date(2027, 5, 13), "four months were left: six are given (Plenum 43 п. 18)"
    assert "limitation-tail" in [why.key for why in part.limitation.trace]


async def test_a_case_that_came_along_from_a_court_without_the_day_of_filing_promises_nothing(opened: Settings) -> None:
    officer = await make_person(Role.OFFICER)
    strange = await make_case(stage=Stage.C60_ORDER_ISSUED, loan_due_on=DUE)
    known = await make_case(stage=Stage.C60_ORDER_ISSUED, loan_due_on=DUE, noted={"filed_on": "2026-10-01"})

    assert (await limitations_of(officer.actor(), strange.id)).filing_is_unknown
    (part,) = (await limitations_of(officer.actor(), known.id)).parts
    assert part.limitation.last_day is None

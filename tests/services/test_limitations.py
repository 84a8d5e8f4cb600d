"""The limitation of a case: from the days of its loan and the steps that were taken."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from backend.domain.errors import Refused
from backend.domain.payments import PaymentChannel
from backend.domain.people import SYSTEM, Role
from backend.domain.stages import Stage, Step
from backend.models import Case, Plan, PlanState
from backend.services import journal, stages
from backend.services.facts import facts_of, facts_of_many
from backend.services.limitations import limitations_of
from backend.services.money import payments
from backend.settings import Settings
from tests.factories import NOW, TODAY, make_case, make_person

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


async def test_the_rules_of_steps_know_when_a_debt_expires_and_that_the_clock_stands_before_a_court(
    opened: Settings,
) -> None:
    cases = [
        await make_case(loan_due_on=DUE),
        await make_case(loan_due_on=date(2023, 3, 6)),
        await make_case(loan_due_on=None, overdue_since=None, last_payment_on=None),
        await make_case(stage=Stage.C50_ORDER_AT_COURT, loan_due_on=DUE, noted={"filed_on": "2026-11-02"}),
        await make_case(stage=Stage.E10_ROUTE, loan_due_on=DUE),
    ]

    known = await facts_of_many(await Case.all(), TODAY)

    assert [known[case.id].limitation_ends_on for case in cases] == [date(2027, 3, 4), date(2026, 3, 6), *[None] * 3]
    assert [known[case.id].limitation_stands for case in cases] == [False, False, False, True, False]
    assert known == {case.id: await facts_of(await Case.get(id=case.id), TODAY) for case in cases}


async def test_a_debt_is_called_time_barred_on_the_day_after_its_term_and_no_sooner(opened: Settings) -> None:
    lawyer = await make_person(Role.LAWYER)
    case = await make_case(stage=Stage.A40_STOP_CHECK, loan_due_on=DUE)
    last = date(2027, 3, 4)

    with pytest.raises(Refused, match="limitation-runs"):
        await stages.take_step(lawyer.actor(), case.id, Step.TERM_EXPIRED, NOW, last)
    moved = await stages.take_step(lawyer.actor(), case.id, Step.TERM_EXPIRED, NOW, last + timedelta(days=1))

    assert moved.at is Stage.F50_EXPIRED


async def test_of_a_debt_in_parts_the_next_to_expire_counts_and_the_last_when_all_are_gone(opened: Settings) -> None:
    case = await make_case(
        contract_date=date(2023, 1, 10), overdue_since=date(2023, 11, 21), loan_due_on=date(2024, 1, 20)
    )

    days = [(await facts_of(case, on)).limitation_ends_on for on in (TODAY, date(2026, 12, 25), date(2027, 6, 1))]

    assert days == [date(2026, 12, 21), date(2027, 1, 20), date(2027, 1, 20)]


async def test_whoever_agrees_on_a_plan_admits_the_debt_and_its_term_begins_anew(opened: Settings) -> None:
    case = await make_case(loan_due_on=DUE)
    await Plan.create(
        case_id=case.id,
        state=PlanState.ACCEPTED,
        total=Decimal(100),
        proposed_at=NOW,
        accepted_at=NOW - timedelta(days=9),
    )

    assert (await facts_of(case, TODAY)).limitation_ends_on == date(2029, 11, 14)


async def test_a_payment_to_us_is_not_the_day_on_which_the_debt_fell_due(opened: Settings) -> None:
    accountant = await make_person(Role.ACCOUNTANT)
    case = await make_case(loan_due_on=None, overdue_since=None, last_payment_on=date(2024, 5, 6))

    await payments.record(accountant.actor(), case.id, Decimal(10), TODAY, PaymentChannel.BANK, "1", NOW, TODAY)

    assert (await facts_of(await Case.get(id=case.id), TODAY)).limitation_ends_on == date(2027, 5, 6)

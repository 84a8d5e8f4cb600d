"""The debt on any day with its reasons, what was earned posted once, and sums that stay as they were frozen."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from backend.domain.errors import Refused
from backend.domain.ledger import Component
from backend.domain.payments import PaymentChannel
from backend.domain.people import SYSTEM
from backend.domain.stages import Hold
from backend.models import Calculation, Case
from backend.services import stages
from backend.services.money import calculations, ledger, payments
from backend.services.money.calculations import Purpose, Told
from backend.settings import Settings
from tests.factories import NOW, TODAY, make_case

BOUGHT = date(2026, 10, 1)


async def loan(**given: Any) -> Case:
    """10 000 at 292 % a year, bought with 12 000 of interest: 1 000 are left under the cap of 1.3."""
    values = {
        "principal": "10000.00",
        "interest": "12000.00",
        "penalty": "0.00",
        "annual_rate": "292",
        "loan_amount": Decimal(10_000),
        "loan_due_on": date(2025, 6, 10),
        **given,
    }
    return await make_case(**values)


async def on_day(case: Case, on: date) -> Told:
    return await calculations.on_day(SYSTEM, case.id, on, TODAY)


async def test_interest_goes_on_after_the_cession_until_the_cap(opened: Settings) -> None:
    case = await loan()

    after_a_day = await on_day(case, BOUGHT + timedelta(days=1))
    in_a_year = await on_day(case, BOUGHT + timedelta(days=365))

    assert after_a_day.projection.total == Decimal("22080.00")
    (line,) = in_a_year.projection.earned
    assert line.amount == 1000
    assert (line.segment.days, line.cap_reached_on) == (13, BOUGHT + timedelta(days=13))
    assert line.cap is not None
    assert line.cap.article.startswith("353-ФЗ ст. 5")
    (silence,) = in_a_year.projection.silences
    assert (silence.key, silence.first) == ("accrual-why-capped", BOUGHT + timedelta(days=14))
    assert in_a_year.projection.total == Decimal("23000.00")


async def test_a_day_gone_by_shows_what_was_owed_then(opened: Settings) -> None:
    case = await loan()
    await payments.record(SYSTEM, case.id, Decimal(2000), TODAY, PaymentChannel.BANK, "1", NOW, TODAY)

    assert (await on_day(case, BOUGHT)).projection.total == Decimal("22000.00")
    assert (await on_day(case, BOUGHT - timedelta(days=1))).projection.total == 0
    assert (await on_day(case, TODAY)).projection.total == Decimal("21000.00")


async def test_what_was_earned_is_posted_once(opened: Settings) -> None:
    case = await loan()

    assert await calculations.post(SYSTEM, case.id, NOW, TODAY) == Decimal("1000.00")
    assert await calculations.post(SYSTEM, case.id, NOW, TODAY) == 0

    assert (await ledger.balance_of(case.id, TODAY)).parts[Component.INTEREST] == Decimal("13000.00")
    assert (await Case.get(id=case.id)).balance == Decimal("23000.00")
    assert (await on_day(case, TODAY)).projection.total == Decimal("23000.00")


async def test_a_frozen_sum_stays_whatever_comes_after(opened: Settings) -> None:
    case = await loan()
    made = await calculations.freeze(SYSTEM, case.id, Purpose.ORDER, TODAY, NOW, TODAY)
    await payments.record(SYSTEM, case.id, Decimal(2000), TODAY, PaymentChannel.BANK, "1", NOW, TODAY)

    kept = (await calculations.frozen_of(SYSTEM, case.id))[0]

    assert (kept.id, kept.total, kept.lines["earned"][0]["sum"]) == (made.id, Decimal("23000.00"), "1000.00")
    assert calculations.is_intact(kept)
    await Calculation.filter(id=kept.id).update(total=Decimal("1.00"))
    assert not calculations.is_intact(await Calculation.get(id=kept.id))


async def test_charges_stop_on_the_day_of_a_hold_and_go_on_when_it_is_lifted(opened: Settings) -> None:
    case = await loan(interest="0.00")
    held, lifted = NOW - timedelta(days=20), NOW - timedelta(days=10)
    await stages.set_holds(SYSTEM, case.id, [Hold.SVO], held)
    await stages.set_holds(SYSTEM, case.id, [], lifted)

    found = (await on_day(case, TODAY)).projection

    assert [line.segment.days for line in found.earned] == [32, 10]
    (silence,) = found.silences
    assert (silence.key, silence.first, silence.last) == ("accrual-why-service", held.date(), lifted.date())


async def test_without_a_rate_nothing_is_invented(opened: Settings) -> None:
    case = await loan(annual_rate="")

    found = await on_day(case, TODAY + timedelta(days=100))

    assert (found.has_rate, found.projection.earned, found.projection.total) == (False, (), Decimal("22000.00"))


async def test_nobody_counts_a_hundred_years_ahead(opened: Settings) -> None:
    case = await loan()

    with pytest.raises(Refused, match="refusal-calculation-far"):
        await on_day(case, date(2126, 1, 1))

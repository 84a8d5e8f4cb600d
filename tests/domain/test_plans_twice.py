"""Plans of two payments a month: the same sum and the same limits, on two days that lie apart."""

from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.domain.errors import Refused
from backend.domain.plan_words import Wish, read_wish
from backend.domain.plans import (
    LEAST_DAYS_BETWEEN,
    PlanLimits,
    Proposal,
    nearest_proposal,
    offers_by_means,
    propose,
    three_offers,
)

TODAY = date(2026, 11, 20)
LIMITS = PlanLimits(12, Decimal("1000.00"), 31, pay_day_from=1, pay_day_to=28)
BALANCES = st.decimals("0.01", "900000", places=2)
DAYS = st.tuples(st.integers(1, 28), st.integers(1, 28))


def test_six_thousand_a_month_is_three_thousand_on_the_fifth_and_on_the_twentieth() -> None:
    plan = propose(
        Decimal("12000.00"),
        pay_day=5,
        second_day=20,
        first_on=date(2026, 12, 5),
        limits=LIMITS,
        today=TODAY,
        per_month=Decimal("6000.00"),
    )

    assert [(one.due_on.isoformat(), str(one.amount)) for one in plan.instalments] == [
        ("2026-12-05", "3000.00"),
        ("2026-12-20", "3000.00"),
        ("2027-01-05", "3000.00"),
        ("2027-01-20", "3000.00"),
    ]
    assert (plan.per_month, plan.ordinary, plan.months) == (Decimal("6000.00"), Decimal("3000.00"), 2)


def test_two_days_in_one_week_are_refused_with_the_nearest_that_is_not() -> None:
    with pytest.raises(Refused, match="refusal-plan-two-days") as refusal:
        propose(
            Decimal(12000), pay_day=5, second_day=10, first_on=date(2026, 12, 5), limits=LIMITS, today=TODAY, months=3
        )

    assert refusal.value.details["nearest"].second_day is None


def test_the_end_of_one_month_and_the_beginning_of_the_next_are_a_week_too() -> None:
    with pytest.raises(Refused, match="refusal-plan-two-days"):
        propose(
            Decimal(12000), pay_day=28, second_day=1, first_on=date(2026, 11, 28), limits=LIMITS, today=TODAY, months=3
        )


@given(BALANCES, DAYS, st.none() | st.decimals("0.01", "50000", places=2))
def test_the_three_offers_sum_to_the_debt_keep_the_limits_and_lie_apart(
    balance: Decimal, days: tuple[int, int], per_month: Decimal | None
) -> None:
    first, second = days
    found = (
        three_offers(balance, first, LIMITS, TODAY, second)
        if per_month is None
        else offers_by_means(balance, first, per_month, LIMITS, TODAY, second)
    )

    assert 1 <= len(found) <= 3
    for plan in found:
        due = [one.due_on for one in plan.instalments]
        assert plan.total == balance
        assert plan.months <= LIMITS.max_months
        assert due == sorted(set(due))
        if plan.second_day is not None:
            least = min(LIMITS.min_instalment / 2, balance)
            assert all(one.amount >= least for one in plan.instalments[:-1])
            gaps = [(later - earlier).days for earlier, later in pairwise(due)]
            assert all(gap >= LEAST_DAYS_BETWEEN - 2 for gap in gaps)  # a February is two days short of thirty
            assert {day.day for day in due[1:]} <= {first, second}


@given(BALANCES, DAYS, st.integers(-5, 60), st.integers(0, 400), st.none() | st.decimals("0", "50000", places=2))
def test_whatever_is_asked_for_the_nearest_plan_is_within_the_limits(
    balance: Decimal, days: tuple[int, int], ahead: int, months: int, per_month: Decimal | None
) -> None:
    first_on = TODAY + timedelta(days=ahead)
    asked = Proposal(days[0], first_on, per_month, months if per_month is None else None, second_day=days[1])

    nearest = nearest_proposal(balance, asked, LIMITS, TODAY)
    plan = propose(
        balance,
        pay_day=nearest.pay_day,
        second_day=nearest.second_day,
        first_on=nearest.first_on,
        per_month=nearest.per_month,
        months=nearest.months,
        limits=LIMITS,
        today=TODAY,
    )

    assert plan.total == balance
    assert nearest_proposal(balance, nearest, LIMITS, TODAY) == nearest


@pytest.mark.parametrize(
    "said",
    [
        "6000 в месяц 5 и 20 числа",
        "5-го и 20-го числа, 6000 в месяц",
        "6000 a month on the 5th and 20th",
        "6 тыс, 5 и 20 числа",
    ],
)
def test_two_days_are_heard_in_one_sentence(said: str) -> None:
    assert read_wish(said) == Wish(per_month=Decimal(6000), pay_day=5, second_day=20)

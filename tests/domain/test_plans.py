"""Plans that a debtor proposes, limits that a manager sets, payments that close instalments."""

import dataclasses
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.domain.errors import Refused
from backend.domain.money import ZERO
from backend.domain.plan_standing import slipped
from backend.domain.plans import (
    Instalment,
    Plan,
    PlanLimits,
    Proposal,
    close_instalments,
    nearest_proposal,
    propose,
    three_offers,
)

TODAY = date(2026, 11, 20)
LIMITS = PlanLimits(max_months=12, min_instalment=Decimal(1000), max_first_delay_days=30)

money = st.integers(1, 50_000_000).map(lambda whole: Decimal(whole) / 100)
limits_of_a_manager = st.builds(
    PlanLimits,
    max_months=st.integers(1, 36),
    min_instalment=money,
    max_first_delay_days=st.integers(0, 60),
    min_first_share=st.integers(0, 100).map(lambda percent: Decimal(percent) / 100),
    pay_day_from=st.integers(1, 10),
    pay_day_to=st.integers(10, 31),
)
asked_by_sum = st.builds(
    Proposal,
    pay_day=st.integers(-3, 40),
    first_on=st.dates(TODAY - timedelta(days=20), TODAY + timedelta(days=120)),
    per_month=st.integers(-100, 50_000_000).map(lambda whole: Decimal(whole) / 100),
    first_payment=st.none() | money,
)
asked_by_months = st.builds(
    Proposal,
    pay_day=st.integers(1, 31),
    first_on=st.dates(TODAY, TODAY + timedelta(days=120)),
    months=st.integers(-1, 60),
    first_payment=st.none() | money,
)


def ask(balance: Decimal | str, asked: Proposal, limits: PlanLimits = LIMITS) -> Plan:
    return propose(Decimal(balance), **dataclasses.asdict(asked), limits=limits, today=TODAY)


def by_sum(per_month: str, first_payment: str | None = None) -> Proposal:
    first = Decimal(first_payment) if first_payment else None
    return Proposal(pay_day=5, first_on=date(2026, 12, 5), per_month=Decimal(per_month), first_payment=first)


def by_months(months: int) -> Proposal:
    return Proposal(pay_day=5, first_on=date(2026, 12, 5), months=months)


def amounts(plan: Plan) -> list[str]:
    return [str(instalment.amount) for instalment in plan.instalments]


def test_a_sum_a_month_is_paid_until_the_last_takes_the_rest() -> None:
    plan = ask("10000.50", by_sum("3000.00"))
    assert amounts(plan) == ["3000.00", "3000.00", "3000.00", "1000.50"]
    assert plan.ends_on == date(2027, 3, 5)


def test_months_divide_the_debt_and_the_last_takes_the_kopecks() -> None:
    assert amounts(ask("10000.00", by_months(3))) == ["3333.33", "3333.33", "3333.34"]


def test_a_first_payment_may_be_larger() -> None:
    assert amounts(ask("10000.00", by_sum("2500.00", "5000.00"))) == ["5000.00", "2500.00", "2500.00"]


def test_the_first_payment_rises_to_the_share_that_is_asked() -> None:
    limits = dataclasses.replace(LIMITS, min_first_share=Decimal("0.4"))
    assert amounts(ask("10000.00", by_months(4), limits)) == ["4000.00", "2000.00", "2000.00", "2000.00"]


def test_a_debt_below_the_least_instalment_is_paid_at_once() -> None:
    assert amounts(ask("700.00", by_sum("700.00"))) == ["700.00"]


def test_pay_day_31_falls_on_the_last_day_of_short_months() -> None:
    plan = ask("4000.00", Proposal(pay_day=31, first_on=date(2026, 11, 30), months=4))
    assert [one.due_on for one in plan.instalments] == [
        date(2026, 11, 30),
        date(2026, 12, 31),
        date(2027, 1, 31),
        date(2027, 2, 28),
    ]


def test_the_second_instalment_is_not_due_within_days_of_the_first() -> None:
    plan = ask("4000.00", Proposal(pay_day=1, first_on=date(2026, 11, 30), months=2))
    assert plan.instalments[1].due_on == date(2027, 1, 1)


@pytest.mark.parametrize(
    ("asked", "key", "nearest"),
    [
        (by_sum("500.00"), "refusal-plan-too-small", {"per_month": Decimal("1666.67"), "months": 12}),
        (by_sum("1200.00"), "refusal-plan-too-long", {"per_month": Decimal("1666.67"), "months": 12}),
        (by_months(13), "refusal-plan-too-long", {"months": 12}),
        (by_months(0), "refusal-plan-too-short", {"months": 1}),
        (Proposal(31, date(2026, 12, 5), months=3), "refusal-plan-pay-day", {"pay_day": 28}),
        (Proposal(5, date(2026, 11, 19), months=3), "refusal-plan-first-past", {"first_on": TODAY}),
        (Proposal(5, date(2026, 12, 21), months=3), "refusal-plan-first-late", {"first_on": date(2026, 12, 20)}),
        (by_sum("5000.00", "500.00"), "refusal-plan-first-small", {"first_payment": Decimal(1000)}),
    ],
)
def test_outside_the_limits_the_nearest_acceptable_terms_are_told(
    asked: Proposal, key: str, nearest: dict[str, object]
) -> None:
    limits = dataclasses.replace(LIMITS, pay_day_to=28)
    with pytest.raises(Refused) as refusal:
        ask("20000.00", asked, limits)
    assert refusal.value.key == key
    assert nearest.items() <= refusal.value.details.items()


def test_the_last_acceptable_day_and_sum_are_accepted() -> None:
    assert ask("12000.00", by_sum("1000.00")).instalments[-1].amount == Decimal("1000.00")
    assert ask("12000.00", Proposal(5, TODAY + timedelta(days=30), months=12)).total == Decimal("12000.00")
    assert ask("12000.00", Proposal(5, TODAY, months=12)).instalments[0].due_on == TODAY


@pytest.mark.parametrize(
    "unmet",
    [
        {"max_months": 0},
        {"min_instalment": ZERO},
        {"max_first_delay_days": -1},
        {"min_first_share": Decimal("1.1")},
        {"pay_day_from": 20, "pay_day_to": 10},
    ],
)
def test_limits_that_no_plan_could_meet_are_refused(unmet: dict[str, Any]) -> None:
    with pytest.raises(Refused) as refusal:
        dataclasses.replace(LIMITS, **unmet)
    assert refusal.value.key == "refusal-plan-limits"


def test_nothing_is_planned_where_nothing_is_owed() -> None:
    with pytest.raises(Refused) as refusal:
        ask("0.00", by_months(3))
    assert refusal.value.key == "refusal-plan-nothing-owed"


def test_a_plan_needs_a_sum_or_months_and_not_both() -> None:
    with pytest.raises(ValueError, match="sum a month or by months"):
        ask("100.00", Proposal(5, TODAY))


@given(money, asked_by_sum | asked_by_months, limits_of_a_manager)
def test_the_nearest_terms_are_always_accepted_and_sum_to_the_debt(
    balance: Decimal, asked: Proposal, limits: PlanLimits
) -> None:
    nearest = nearest_proposal(balance, asked, limits, TODAY)
    plan = ask(balance, nearest, limits)

    assert plan.total == balance
    assert len(plan.instalments) <= limits.max_months
    assert all(one.amount > ZERO for one in plan.instalments)
    assert all(one.amount >= min(limits.min_instalment, balance) for one in plan.instalments[:-1])
    assert plan.instalments[0].amount >= min(balance, balance * limits.min_first_share)
    days = [one.due_on for one in plan.instalments]
    assert days == sorted(set(days))
    assert nearest_proposal(balance, nearest, limits, TODAY) == nearest


@given(money, asked_by_sum | asked_by_months, limits_of_a_manager)
def test_what_is_asked_is_either_given_or_refused_with_better_terms(
    balance: Decimal, asked: Proposal, limits: PlanLimits
) -> None:
    try:
        plan = ask(balance, asked, limits)
    except Refused as refusal:
        terms = refusal.details["nearest"]
    else:
        terms = asked
        assert plan.instalments[0].due_on == asked.first_on
    assert nearest_proposal(balance, asked, limits, TODAY) == terms
    assert ask(balance, terms, limits).total == balance


@given(money, st.integers(1, 31), limits_of_a_manager)
def test_offers_differ_and_all_are_within_the_limits(balance: Decimal, pay_day: int, limits: PlanLimits) -> None:
    day = min(max(pay_day, limits.pay_day_from), limits.pay_day_to)
    offers = three_offers(balance, day, limits, TODAY)
    lengths = [len(plan.instalments) for plan in offers]
    assert 1 <= len(offers) <= 3
    assert lengths == sorted(set(lengths))
    assert {plan.total for plan in offers} == {balance}


def test_three_offers_are_a_quarter_a_half_and_the_longest() -> None:
    offers = three_offers(Decimal("24000.00"), 5, LIMITS, TODAY)
    assert [len(plan.instalments) for plan in offers] == [3, 6, 12]
    assert {plan.instalments[0].due_on for plan in offers} == {date(2026, 12, 5)}


def plan_of(*sums: str) -> list[Instalment]:
    return [Instalment(number, date(2026, number, 5), Decimal(amount)) for number, amount in enumerate(sums, start=1)]


def test_a_payment_closes_the_oldest_first_and_keeps_a_part() -> None:
    progress = close_instalments(plan_of("100.00", "100.00", "50.00"), [(date(2026, 1, 4), Decimal("130.00"))])

    first, second, third = progress.states
    assert (first.closed_on, first.left) == (date(2026, 1, 4), ZERO)
    assert (second.closed_on, second.paid, second.left) == (None, Decimal("30.00"), Decimal("70.00"))
    assert third.paid == ZERO
    assert progress.next_open == second
    assert progress.completed_on is None


def test_the_plan_ends_with_its_last_instalment_and_the_rest_is_told() -> None:
    paid = [(date(2026, 2, 1), Decimal("200.00")), (date(2026, 1, 4), Decimal("60.00"))]
    progress = close_instalments(plan_of("100.00", "100.00", "50.00"), paid)
    assert progress.completed_on == date(2026, 2, 1)
    assert progress.surplus == Decimal("10.00")


@given(st.lists(money, min_size=1, max_size=8), st.lists(money, max_size=8), st.randoms())
def test_no_kopeck_of_a_payment_is_lost(dues: list[Decimal], paid: list[Decimal], chance: object) -> None:
    instalments = [Instalment(number, TODAY + timedelta(days=30 * number), due) for number, due in enumerate(dues)]
    receipts = [(TODAY, amount) for amount in paid]
    progress = close_instalments(instalments, receipts)

    assert sum((state.paid for state in progress.states), progress.surplus) == sum(paid, ZERO)
    assert all(ZERO <= state.paid <= state.instalment.amount for state in progress.states)
    assert (progress.completed_on is None) is (sum(paid, ZERO) < sum(dues, ZERO))

    chance.shuffle(receipts)  # type: ignore[attr-defined]
    assert close_instalments(instalments, receipts) == progress


def test_an_instalment_slips_on_the_day_after_its_grace() -> None:
    states = close_instalments(plan_of("100.00", "100.00"), [(date(2026, 1, 4), Decimal("60.00"))]).states
    assert slipped(states, date(2026, 1, 8), grace_days=3) == ()
    assert slipped(states, date(2026, 1, 9), grace_days=3) == (states[0],)
    assert slipped(states, date(2026, 1, 6), grace_days=0) == (states[0],)


def test_a_closed_instalment_does_not_slip() -> None:
    states = close_instalments(plan_of("100.00"), [(date(2026, 1, 20), Decimal("100.00"))]).states
    assert slipped(states, date(2026, 3, 1), grace_days=0) == ()

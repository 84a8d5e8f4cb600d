"""What of a payment goes where, by the law that holds for the contract."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.domain.allocation import (
    Channel,
    CostsPosition,
    OrderScope,
    Part,
    Regime,
    allocate,
    parts_of,
    regime_for,
    set_off,
)
from backend.domain.ledger import OWED_COMPONENTS, Basis, Component, Entry, EntryKind, balance
from backend.domain.money import ZERO

DAY = date(2026, 3, 2)
BEFORE, SINCE = date(2024, 6, 30), date(2024, 7, 1)

money = st.integers(0, 3_000_000).map(lambda whole: Decimal(whole) / 100)
payments = st.integers(1, 3_000_000).map(lambda whole: Decimal(whole) / 100)
debts = st.dictionaries(st.sampled_from(Part), money)
regimes = st.builds(
    regime_for,
    contract_date=st.dates(date(2013, 1, 1), date(2026, 1, 1)),
    paid_on=st.dates(date(2023, 1, 1), date(2026, 6, 1)),
    consumer=st.booleans(),
    channel=st.sampled_from(Channel),
    costs=st.none() | st.sampled_from(CostsPosition),
    scope=st.sampled_from(OrderScope),
)


def regime(contract_date: date = SINCE, **others: object) -> Regime:
    return regime_for(contract_date=contract_date, paid_on=DAY, **others)  # type: ignore[arg-type]


def overdue_and_current() -> dict[Part, Decimal]:
    return {
        Part.OVERDUE_INTEREST: Decimal(3000),
        Part.OVERDUE_PRINCIPAL: Decimal(5000),
        Part.PENALTY: Decimal(2000),
        Part.CURRENT_INTEREST: Decimal(1200),
        Part.CURRENT_PRINCIPAL: Decimal(4000),
    }


def granted() -> dict[Part, Decimal]:
    return {
        Part.OVERDUE_PRINCIPAL: Decimal(10000),
        Part.OVERDUE_INTEREST: Decimal(13000),
        Part.STATE_FEE: Decimal(2000),
        Part.POSTAGE: Decimal("263.04"),
    }


def test_until_july_2024_penalties_came_before_what_is_current() -> None:
    credited = allocate(overdue_and_current(), Decimal(10500), regime(BEFORE)).credited
    assert credited == {
        Part.OVERDUE_INTEREST: Decimal(3000),
        Part.OVERDUE_PRINCIPAL: Decimal(5000),
        Part.PENALTY: Decimal(2000),
        Part.CURRENT_INTEREST: Decimal(500),
    }


def test_since_july_2024_penalties_come_after_it() -> None:
    credited = allocate(overdue_and_current(), Decimal(10500), regime(SINCE)).credited
    assert credited == {
        Part.OVERDUE_INTEREST: Decimal(3000),
        Part.OVERDUE_PRINCIPAL: Decimal(5000),
        Part.CURRENT_INTEREST: Decimal(1200),
        Part.CURRENT_PRINCIPAL: Decimal(1300),
    }


def test_costs_first_or_last_is_a_choice() -> None:
    first = allocate(granted(), Decimal(2500), regime(costs=CostsPosition.FIRST)).credited
    last = allocate(granted(), Decimal(2500), regime(costs=CostsPosition.LAST)).credited

    assert first == {
        Part.STATE_FEE: Decimal(2000),
        Part.POSTAGE: Decimal("263.04"),
        Part.OVERDUE_INTEREST: Decimal("236.96"),
    }
    assert last == {Part.OVERDUE_INTEREST: Decimal(2500)}


def test_costs_come_first_by_the_civil_code_and_from_a_bailiff() -> None:
    assert regime(consumer=False).order[0] is Part.STATE_FEE
    assert regime(channel=Channel.BAILIFF).order[0] is Part.STATE_FEE
    assert regime().order[-1] is Part.OTHER_COSTS


def test_the_civil_code_pays_interest_then_principal_then_penalty() -> None:
    parts = overdue_and_current()
    credited = allocate(parts, Decimal(13200), regime(consumer=False)).credited
    assert credited[Part.OVERDUE_PRINCIPAL] + credited[Part.CURRENT_PRINCIPAL] == Decimal(9000)
    assert Part.PENALTY not in credited


def test_the_order_follows_the_contract_or_the_payment_as_set() -> None:
    by_contract = regime_for(contract_date=BEFORE, paid_on=SINCE)
    by_payment = regime_for(contract_date=BEFORE, paid_on=SINCE, scope=OrderScope.PAYMENT_DATE)
    paid_before = regime_for(contract_date=BEFORE, paid_on=BEFORE, scope=OrderScope.PAYMENT_DATE)

    assert by_contract.basis is paid_before.basis is Basis.CONSUMER_BEFORE_2024
    assert by_payment.basis is Basis.CONSUMER


def test_loans_older_than_the_consumer_law_follow_the_civil_code() -> None:
    assert regime(date(2014, 6, 30)).basis is Basis.CIVIL_CODE
    assert regime(date(2014, 7, 1)).basis is Basis.CONSUMER_BEFORE_2024


def test_every_order_holds_every_part_once() -> None:
    for contract_date in (date(2014, 1, 1), BEFORE, SINCE):
        for costs in CostsPosition:
            assert sorted(regime(contract_date, costs=costs).order) == sorted(Part)


def test_a_payment_of_nothing_is_a_mistake() -> None:
    for amount in ("0", "-1", "0.001"):
        with pytest.raises(ValueError, match="kopeck"):
            allocate(granted(), Decimal(amount), regime())


@given(debts, payments, regimes)
def test_what_is_credited_and_overpaid_sums_to_the_payment(
    parts: dict[Part, Decimal], amount: Decimal, chosen: Regime
) -> None:
    paid = allocate(parts, amount, chosen)
    assert sum(paid.credited.values(), paid.overpayment) == amount
    assert all(ZERO < credited <= parts[part] for part, credited in paid.credited.items())
    owed = sum(parts.values(), ZERO)
    assert paid.overpayment == max(amount - owed, ZERO)
    assert -sum((entry.amount for entry in paid.entries(DAY)), ZERO) == amount


@given(debts, st.lists(payments, min_size=2, max_size=5), regimes, st.randoms())
def test_payments_of_a_day_may_come_in_any_sequence(
    parts: dict[Part, Decimal], amounts: list[Decimal], chosen: Regime, chance: object
) -> None:
    shuffled = list(amounts)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert left_after(parts, amounts, chosen) == left_after(parts, shuffled, chosen)


def left_after(
    parts: dict[Part, Decimal], amounts: list[Decimal], chosen: Regime
) -> tuple[dict[Part, Decimal], Decimal]:
    left, overpaid = dict(parts), ZERO
    for amount in amounts:
        paid = allocate(left, amount, chosen)
        left = {part: owed - paid.credited.get(part, ZERO) for part, owed in left.items()}
        overpaid += paid.overpayment
    return left, overpaid


def test_entries_of_a_payment_bring_the_balance_to_zero_and_hold_the_rest() -> None:
    entries = [
        Entry(Component.PRINCIPAL, EntryKind.OPENING, Decimal("1000.00"), DAY),
        Entry(Component.INTEREST, EntryKind.OPENING, Decimal("200.00"), DAY),
    ]
    paid = allocate(parts_of(balance(entries, DAY)), Decimal("1250.00"), regime()).entries(DAY, payment_id=4)

    after = balance([*entries, *paid], DAY)

    assert after.nothing_is_owed
    assert after.overpayment == Decimal("50.00")
    assert {entry.payment_id for entry in paid} == {4}


def test_what_is_current_is_taken_out_of_what_is_overdue() -> None:
    entries = [Entry(Component.INTEREST, EntryKind.OPENING, Decimal("200.00"), DAY)]
    parts = parts_of(balance(entries, DAY), current_interest=Decimal("50.00"))
    assert (parts[Part.OVERDUE_INTEREST], parts[Part.CURRENT_INTEREST]) == (Decimal("150.00"), Decimal("50.00"))


def test_an_overpayment_pays_for_a_fee_that_is_awarded_later() -> None:
    entries = [
        Entry(Component.OVERPAYMENT, EntryKind.OVERPAYMENT, Decimal("-500.00"), DAY),
        Entry(Component.STATE_FEE, EntryKind.STATE_FEE_AWARDED, Decimal("2000.00"), DAY),
    ]
    after = balance([*entries, *set_off(balance(entries, DAY), regime(), DAY)], DAY)
    assert after.parts[Component.STATE_FEE] == Decimal("1500.00")
    assert after.overpayment == ZERO


@given(
    st.dictionaries(st.sampled_from(OWED_COMPONENTS), st.integers(-900, 900).map(Decimal)),
    st.integers(0, 900).map(Decimal),
    regimes,
)
def test_a_set_off_leaves_nothing_below_zero_and_changes_no_sum(
    owed: dict[Component, Decimal], held: Decimal, chosen: Regime
) -> None:
    entries = [Entry(component, EntryKind.OPENING, amount, DAY) for component, amount in owed.items()]
    entries.append(Entry(Component.OVERPAYMENT, EntryKind.OVERPAYMENT, -held, DAY))
    before = balance(entries, DAY)

    moved = set_off(before, chosen, DAY)
    after = balance([*entries, *moved], DAY + timedelta(days=1))

    assert sum((entry.amount for entry in moved), ZERO) == ZERO
    assert after.total - after.overpayment == before.total - before.overpayment
    assert min(after.parts.values()) >= ZERO
    assert ZERO in (after.overpayment, after.total)
    assert set_off(after, chosen, DAY) == ()

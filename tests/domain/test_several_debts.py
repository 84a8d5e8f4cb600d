"""One payment among several debts (ГК ст. 319.1)."""

from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from backend.domain.several_debts import OneDebt, split

EARLY, LATE = date(2025, 1, 10), date(2025, 3, 10)
debts = st.lists(
    st.builds(
        OneDebt,
        st.integers(1, 9),
        st.integers(0, 100_000).map(lambda whole: Decimal(whole) / 100),
        st.sampled_from([EARLY, LATE]),
        st.booleans(),
    ),
    max_size=6,
    unique_by=lambda debt: debt.case_id,
)


def test_the_payer_names_the_debt() -> None:
    two = [OneDebt(1, Decimal(100), EARLY), OneDebt(2, Decimal(100), LATE)]

    assert split(Decimal(120), two, named=[2]).shares == {2: Decimal(100), 1: Decimal(20)}


def test_what_is_not_secured_comes_first_and_then_what_fell_due_first() -> None:
    three = [
        OneDebt(1, Decimal(100), EARLY, is_secured=True),
        OneDebt(2, Decimal(100), LATE),
        OneDebt(3, Decimal(100), EARLY),
    ]

    assert split(Decimal(150), three).shares == {3: Decimal(100), 2: Decimal(50)}


def test_debts_of_one_day_are_paid_in_proportion_to_the_kopeck() -> None:
    three = [OneDebt(number, Decimal(100), EARLY) for number in (1, 2, 3)]

    assert split(Decimal(100), three).shares == {1: Decimal("33.34"), 2: Decimal("33.33"), 3: Decimal("33.33")}


@given(debts, st.integers(1, 300_000), st.lists(st.integers(1, 9), max_size=3))
def test_shares_and_what_is_left_make_the_payment(owed: list[OneDebt], whole: int, named: list[int]) -> None:
    found = split(Decimal(whole) / 100, owed, named)

    assert sum(found.shares.values()) + found.left == Decimal(whole) / 100
    assert all(found.shares.get(debt.case_id, 0) <= debt.owed for debt in owed)
    assert not found.left or all(found.shares.get(debt.case_id, 0) == debt.owed for debt in owed)

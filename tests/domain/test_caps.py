from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.domain.caps import Cap, CapCovers, cap_after_default, cap_of, cap_rules, highest_daily_rate

TEN_THOUSAND = Decimal(10_000)
SUMS = st.integers(1, 10_000_000).map(lambda kopecks: Decimal(kopecks) / 100)
CONTRACTS = st.dates(date(2016, 3, 29), date(2030, 1, 1))


def cap(contract_date: date, principal: Decimal = TEN_THOUSAND, *, small_for: int | None = None) -> Cap:
    found = cap_of(principal, contract_date, term_days=small_for, is_small_special=small_for is not None)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("contract", "most"),
    [
        (date(2016, 3, 29), 40_000),
        (date(2016, 12, 31), 40_000),
        (date(2017, 1, 1), 30_000),
        (date(2019, 1, 27), 30_000),
        (date(2019, 1, 28), 25_000),
        (date(2019, 6, 30), 25_000),
        (date(2019, 7, 1), 20_000),
        (date(2019, 12, 31), 20_000),
        (date(2020, 1, 1), 15_000),
        (date(2023, 6, 30), 15_000),
        (date(2023, 7, 1), 13_000),
        (date(2026, 3, 31), 13_000),
        (date(2026, 4, 1), 10_000),
    ],
)
def test_the_cap_goes_by_the_day_of_the_contract(contract: date, most: int) -> None:
    assert cap(contract).most == most


@pytest.mark.parametrize(
    ("contract", "rate", "day"),
    [
        (date(2025, 5, 10), "0.008", 163),
        (date(2026, 5, 10), "0.008", 125),
        (date(2019, 9, 10), "0.01", 200),
    ],
)
def test_the_cap_is_reached_on_the_day_of_the_worked_example(contract: date, rate: str, day: int) -> None:
    assert cap(contract).reached_on_day(Decimal(rate)) == day


def test_the_day_that_fills_the_cap_adds_only_what_is_left() -> None:
    kept = cap(date(2025, 5, 10)).cut([Decimal(80)] * 164)

    assert kept[161:] == (Decimal(80), Decimal(40), Decimal(0))
    assert sum(kept) == 13_000


def test_before_the_first_law_and_beyond_a_year_there_is_no_cap() -> None:
    assert cap_of(TEN_THOUSAND, date(2016, 3, 28)) is None
    assert cap_of(TEN_THOUSAND, date(2025, 5, 10), term_days=367) is None
    assert cap_of(TEN_THOUSAND, date(2025, 5, 10), term_days=365) is not None


def test_a_small_special_loan_has_a_cap_of_its_own() -> None:
    assert cap(date(2023, 6, 30), small_for=15).most == 3000
    assert cap(date(2023, 7, 1), small_for=15).most == 1500
    assert cap(date(2023, 7, 1), Decimal("10000.01"), small_for=15).most == Decimal("13000.01")
    assert cap(date(2023, 7, 1), small_for=16).most == 13_000


def test_the_rate_a_day_is_capped_since_2019() -> None:
    assert highest_daily_rate(date(2019, 1, 27)) is None
    assert highest_daily_rate(date(2019, 1, 28)) == Decimal("0.015")
    assert highest_daily_rate(date(2019, 7, 1)) == Decimal("0.01")
    assert highest_daily_rate(date(2023, 7, 1)) == Decimal("0.008")


def test_contracts_of_2017_and_2018_limit_interest_after_default() -> None:
    assert cap(date(2018, 5, 1)).rule.covers is CapCovers.INTEREST
    assert cap_after_default(Decimal(4000), date(2018, 5, 1)) == 8000
    assert cap_after_default(Decimal(4000), date(2019, 1, 28)) is None


def test_a_kopeck_more_breaks_the_cap() -> None:
    found = cap(date(2025, 5, 10))

    assert not found.is_broken_by(Decimal("13000.00"))
    assert found.is_broken_by(Decimal("13000.01"))
    assert found.room(Decimal("12999.99")) == Decimal("0.01")


@given(SUMS, CONTRACTS, st.lists(SUMS, max_size=20))
def test_charges_cut_to_the_cap_fit_and_lose_nothing_that_fits(
    principal: Decimal, contract: date, charges: list[Decimal]
) -> None:
    found = cap(contract, principal)

    kept = found.cut(charges)

    assert sum(kept) == min(sum(charges), found.most)
    assert all(one <= charge for one, charge in zip(kept, charges, strict=True))


@given(CONTRACTS)
def test_each_new_law_lowers_the_cap(contract: date) -> None:
    assert cap(contract).most >= cap(contract + timedelta(days=1)).most


def test_every_row_says_where_it_comes_from() -> None:
    assert all(rule.basis.source and rule.basis.article for rule in cap_rules().caps)

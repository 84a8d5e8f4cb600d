from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.domain.dated import Certainty
from backend.domain.errors import Refused
from backend.domain.interest import Per, Rate, days_in_year, interest, key_rate_interest, key_rate_on, late_penalty

DAYS = st.dates(date(2017, 1, 1), date(2026, 2, 28))
SUMS = st.integers(1, 50_000_000).map(lambda kopecks: Decimal(kopecks) / 100)


def test_a_year_of_366_days_is_counted_apart() -> None:
    found = interest(Decimal(30_000), Rate(Decimal(292)), date(2023, 12, 21), date(2024, 1, 20))

    assert [(line.days, line.days_in_year) for line in found.segments] == [(11, 365), (20, 366)]
    assert found.total == Decimal("7426.89")


def test_a_rate_a_day_asks_for_no_year() -> None:
    found = interest(Decimal(30_000), Rate(Decimal("0.8"), Per.DAY), date(2023, 12, 21), date(2024, 1, 20))

    assert found.total == Decimal("7440.00")
    assert [line.days for line in found.segments] == [31]


def test_years_of_one_length_are_not_cut() -> None:
    found = interest(Decimal(50_000), Rate(Decimal(20)), date(2025, 12, 1), date(2026, 3, 30))

    assert [line.days for line in found.segments] == [120]


def test_interest_by_the_key_rate_agrees_with_the_worked_example() -> None:
    found = key_rate_interest(Decimal(40_000), date(2025, 9, 1), date(2026, 2, 28))

    assert [(line.days, line.rate.percent, line.amount) for line in found.segments] == [
        (14, Decimal(18), Decimal("276.16")),
        (42, Decimal(17), Decimal("782.47")),
        (56, Decimal("16.5"), Decimal("1012.60")),
        (56, Decimal(16), Decimal("981.92")),
        (13, Decimal("15.5"), Decimal("220.82")),
    ]
    assert found.total == Decimal("3273.97")
    assert found.unknown_from is None


def test_a_key_rate_beyond_the_table_is_marked() -> None:
    found = key_rate_interest(Decimal(40_000), date(2026, 2, 1), date(2026, 3, 1))

    assert found.unknown_from == date(2026, 3, 1)
    assert found.basis is not None
    assert found.basis.certainty is Certainty.UNSURE


def test_before_the_table_of_key_rates_there_is_no_answer() -> None:
    with pytest.raises(Refused):
        key_rate_interest(Decimal(1000), date(2016, 6, 13), date(2016, 7, 1))


@pytest.mark.parametrize(("goes_on", "total"), [(True, "3287.67"), (False, "6000.00")])
def test_the_penalty_agrees_with_the_worked_example(goes_on: bool, total: str) -> None:
    found = late_penalty(Decimal(50_000), date(2025, 12, 1), date(2026, 3, 30), interest_goes_on=goes_on)

    assert found.days == 120
    assert found.total == Decimal(total)


def test_nothing_runs_in_the_moratorium_of_2022() -> None:
    inside = late_penalty(Decimal(1000), date(2022, 4, 1), date(2022, 10, 1), interest_goes_on=False)
    around = late_penalty(Decimal(1000), date(2022, 3, 31), date(2022, 10, 2), interest_goes_on=False)

    assert inside.total == 0
    assert [(line.first, line.last) for line in around.segments] == [
        (date(2022, 3, 31), date(2022, 3, 31)),
        (date(2022, 10, 2), date(2022, 10, 2)),
    ]
    assert key_rate_interest(Decimal(1000), date(2022, 4, 1), date(2022, 10, 1)).segments == ()


def test_the_moratorium_does_not_touch_interest_of_the_contract() -> None:
    assert interest(Decimal(1000), Rate(Decimal("0.1"), Per.DAY), date(2022, 4, 1), date(2022, 4, 30)).total == 30


@pytest.mark.parametrize(
    ("day", "percent"), [(date(2022, 2, 27), "9.5"), (date(2022, 2, 28), "20"), (date(2025, 12, 22), "16")]
)
def test_the_key_rate_changes_on_its_day(day: date, percent: str) -> None:
    assert key_rate_on(day).rate.percent == Decimal(percent)


def test_nothing_runs_over_no_days() -> None:
    assert interest(Decimal(1000), Rate(Decimal(10)), date(2026, 1, 2), date(2026, 1, 1)).total == 0


def test_leap_years_are_known() -> None:
    assert [days_in_year(year) for year in (2023, 2024, 2100, 2000)] == [365, 366, 365, 366]


@given(SUMS, DAYS, st.integers(0, 1500))
def test_every_day_is_charged_once(base: Decimal, first: date, length: int) -> None:
    last = min(first + timedelta(days=length), date(2026, 2, 28))

    lines = interest(base, Rate(Decimal(20)), first, last).segments

    assert sum(line.days for line in lines) == (last - first).days + 1
    assert all(a.last + timedelta(days=1) == b.first for a, b in pairwise(lines))
    assert all(days_in_year(line.first.year) == days_in_year(line.last.year) for line in lines)


@given(SUMS, DAYS, st.integers(0, 600))
def test_a_longer_delay_never_costs_less(base: Decimal, first: date, length: int) -> None:
    last = first + timedelta(days=length)
    rate = Rate(Decimal(20))

    assert interest(base, rate, first, last).total <= interest(base, rate, first, last + timedelta(days=1)).total


@given(SUMS, DAYS, DAYS)
def test_key_rate_lines_never_cross_a_change_of_rate_or_a_moratorium(base: Decimal, one: date, two: date) -> None:
    first, last = min(one, two), max(one, two)

    lines = key_rate_interest(base, first, last).segments

    frozen = max(0, (min(last, date(2022, 10, 1)) - max(first, date(2022, 4, 1))).days + 1)
    assert sum(line.days for line in lines) == (last - first).days + 1 - frozen
    assert all(key_rate_on(line.first) == key_rate_on(line.last) for line in lines)
    assert all(key_rate_on(line.first).rate == line.rate for line in lines)


@given(SUMS, DAYS, st.integers(0, 400), st.integers(0, 400))
def test_a_day_rate_cut_in_two_loses_at_most_a_kopeck(base: Decimal, first: date, one: int, two: int) -> None:
    rate = Rate(Decimal("0.8"), Per.DAY)
    middle = first + timedelta(days=one)
    last = middle + timedelta(days=two)

    whole = interest(base, rate, first, last).total
    parts = interest(base, rate, first, middle).total + interest(base, rate, middle + timedelta(days=1), last).total

    assert abs(whole - parts) <= Decimal("0.01")

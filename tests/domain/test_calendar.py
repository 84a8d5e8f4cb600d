from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.domain.calendar import DayKind, working_calendar
from backend.domain.dated import Certainty

CALENDAR = working_calendar()
DAYS = st.dates(date(2016, 1, 1), date(2030, 12, 31))
REGIONS = st.sampled_from([None, "02", "16", "14", "77"])


def days_of(year: int) -> list[date]:
    first = date(year, 1, 1)
    return [first + timedelta(n) for n in range((date(year + 1, 1, 1) - first).days)]


def test_2026_has_the_working_days_of_each_month() -> None:
    months = [sum(CALENDAR.is_working(day) for day in days_of(2026) if day.month == month) for month in range(1, 13)]

    assert months == [15, 19, 21, 22, 19, 21, 23, 21, 22, 22, 20, 22]
    assert sum(months) == 247


@pytest.mark.parametrize(
    ("year", "working"),
    [
        (2018, 247),
        (2019, 247),
        (2020, 247),
        (2021, 247),
        (2022, 247),
        (2023, 247),
        (2024, 248),
        (2025, 247),
        (2027, 247),
    ],
)
def test_a_year_has_the_known_number_of_working_days(year: int, working: int) -> None:
    decreed = sum(CALENDAR.day_kind(day) is DayKind.DECREED for day in days_of(year))

    # Days of paid rest by decree are working days for terms, and the yearly totals count them so.
    assert sum(CALENDAR.is_working(day) for day in days_of(year)) == working
    assert decreed == {2020: 28, 2021: 7}.get(year, 0)


@pytest.mark.parametrize(
    ("day", "kind"),
    [
        (date(2018, 4, 28), DayKind.SHORT),
        (date(2018, 12, 29), DayKind.SHORT),
        (date(2020, 4, 1), DayKind.DECREED),
        (date(2021, 2, 20), DayKind.SHORT),
        (date(2024, 4, 27), DayKind.WORKING),
        (date(2024, 11, 2), DayKind.SHORT),
        (date(2024, 12, 28), DayKind.WORKING),
        (date(2025, 11, 1), DayKind.SHORT),
        (date(2026, 1, 3), DayKind.HOLIDAY),
        (date(2026, 1, 9), DayKind.DAY_OFF),
        (date(2026, 3, 8), DayKind.HOLIDAY),
        (date(2026, 3, 9), DayKind.DAY_OFF),
        (date(2026, 5, 8), DayKind.SHORT),
        (date(2026, 5, 9), DayKind.HOLIDAY),
        (date(2026, 5, 11), DayKind.DAY_OFF),
        (date(2026, 11, 3), DayKind.SHORT),
        (date(2026, 11, 21), DayKind.DAY_OFF),
        (date(2026, 11, 23), DayKind.WORKING),
        (date(2026, 12, 31), DayKind.DAY_OFF),
        (date(2027, 2, 20), DayKind.SHORT),
        (date(2027, 11, 5), DayKind.DAY_OFF),
    ],
)
def test_a_day_has_its_kind(day: date, kind: DayKind) -> None:
    assert CALENDAR.day_kind(day) is kind


def test_a_saturday_that_is_worked_counts() -> None:
    assert CALENDAR.add_working_days(date(2024, 12, 27), 1) == date(2024, 12, 28)
    assert CALENDAR.add_working_days(date(2024, 12, 27), 2) == date(2025, 1, 9)


@pytest.mark.parametrize(
    ("event", "count", "last"),
    [
        (date(2026, 11, 2), 10, date(2026, 11, 17)),
        (date(2026, 10, 26), 10, date(2026, 11, 10)),
        (date(2026, 4, 27), 10, date(2026, 5, 13)),
        (date(2026, 4, 30), 10, date(2026, 5, 18)),
        (date(2026, 2, 20), 3, date(2026, 2, 26)),
        (date(2026, 11, 21), 5, date(2026, 11, 27)),
        (date(2026, 12, 24), 10, date(2027, 1, 18)),
    ],
)
def test_terms_in_days_end_where_the_worked_examples_say(event: date, count: int, last: date) -> None:
    assert CALENDAR.add_working_days(event, count) == last


def test_a_regional_holiday_is_a_day_off_there_alone() -> None:
    day = date(2026, 5, 27)

    assert CALENDAR.day_kind(day, "16") is DayKind.HOLIDAY
    assert CALENDAR.is_working(day, "77")
    assert CALENDAR.is_working(day)
    assert CALENDAR.add_working_days(date(2026, 5, 26), 1, "16") == date(2026, 5, 28)


def test_people_rest_on_decreed_days_while_terms_run() -> None:
    day = date(2021, 5, 4)

    assert CALENDAR.is_rest(day)
    assert CALENDAR.is_working(day)


def test_a_year_without_an_act_follows_the_labour_code() -> None:
    assert CALENDAR.certainty(2028) is Certainty.UNSURE
    assert CALENDAR.day_kind(date(2017, 2, 23)) is DayKind.HOLIDAY
    # 12 June 2016 and 8 May 2016: Sunday holidays move to Monday; the January ones do not move by themselves.
    assert CALENDAR.day_kind(date(2016, 6, 13)) is DayKind.DAY_OFF
    assert CALENDAR.day_kind(date(2028, 1, 10)) is DayKind.WORKING


def test_known_years_say_how_sure_they_are() -> None:
    assert CALENDAR.certainty(2026) is Certainty.SOURCED
    assert CALENDAR.certainty(2027) is Certainty.FAIRLY_SURE


@given(DAYS, st.integers(1, 80), REGIONS)
def test_counting_there_and_back_agrees(start: date, count: int, region: str | None) -> None:
    end = CALENDAR.add_working_days(start, count, region)

    assert CALENDAR.is_working(end, region)
    assert CALENDAR.working_days_between(start, end, region) == count
    assert CALENDAR.add_working_days(end, -count, region) <= start or not CALENDAR.is_working(start, region)


@given(DAYS, st.integers(0, 60), REGIONS)
def test_more_days_never_end_earlier(start: date, count: int, region: str | None) -> None:
    assert CALENDAR.add_working_days(start, count, region) < CALENDAR.add_working_days(start, count + 1, region)


@given(DAYS, REGIONS)
def test_the_next_working_day_is_the_nearest(day: date, region: str | None) -> None:
    found = CALENDAR.next_working_day(day, region)

    assert CALENDAR.is_working(found, region)
    assert all(not CALENDAR.is_working(day + timedelta(n), region) for n in range((found - day).days))
    assert (found == day) == CALENDAR.is_working(day, region)


@given(DAYS, DAYS, DAYS)
def test_spans_of_working_days_add_up(first: date, second: date, third: date) -> None:
    whole = CALENDAR.working_days_between(first, third)

    assert whole == CALENDAR.working_days_between(first, second) + CALENDAR.working_days_between(second, third)

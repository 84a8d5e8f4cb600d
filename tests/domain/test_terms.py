from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.domain.calendar import DayKind, working_calendar
from backend.domain.dated import Certainty
from backend.domain.errors import Refused
from backend.domain.terms import (
    PartPayment,
    Presentation,
    PresentationEnd,
    add_months,
    objection_window,
    presentable_again,
    presentation_term,
    storage_ends,
    term,
    term_rules,
)

CALENDAR = working_calendar()
DAYS = st.dates(date(2019, 10, 1), date(2027, 6, 30))
NAMES = st.sampled_from(sorted(term_rules().terms))


def test_the_court_has_had_ten_days_for_an_order_since_september_2024() -> None:
    assert term("order_issue", date(2024, 8, 31), CALENDAR).last_day == date(2024, 9, 6)
    assert term("order_issue", date(2024, 9, 1), CALENDAR).last_day == date(2024, 9, 13)


def test_a_term_runs_on_its_last_day_and_has_passed_the_day_after() -> None:
    window = term("order_objections", date(2026, 10, 26), CALENDAR)

    assert not window.has_passed(date(2026, 11, 10))
    assert window.has_passed(date(2026, 11, 11))
    assert window.days_left(date(2026, 11, 10)) == 0


def test_a_term_explains_its_last_day() -> None:
    appeal = term("appeal", date(2026, 1, 31), CALENDAR)

    assert [why.key for why in appeal.trace] == [
        "term-begins",
        "term-months",
        "term-last-day-of-month",
        "term-moved-from-day-off",
    ]
    assert [why.day for why in appeal.trace] == [
        date(2026, 2, 1),
        date(2026, 2, 28),
        date(2026, 2, 28),
        date(2026, 3, 2),
    ]
    assert appeal.articles == ("ГПК ст. 321 ч. 2, ст. 209",)


def test_a_term_into_a_year_whose_calendar_is_not_final_says_so() -> None:
    found = term("order_objections", date(2027, 12, 24), CALENDAR)

    assert found.trace[-1].key == "term-calendar-not-final"
    assert found.trace[-1].details == {"year": "2028"}
    assert found.certainty is Certainty.UNSURE


def test_a_term_of_a_time_before_the_rule_is_refused() -> None:
    with pytest.raises(Refused) as refused:
        term("simplified_appeal", date(2010, 1, 1), CALENDAR)

    assert refused.value.key == "refusal-law-no-rule"


@pytest.mark.parametrize(
    ("arrived", "last"),
    [
        (date(2026, 11, 16), date(2026, 11, 23)),
        (date(2026, 10, 30), date(2026, 11, 7)),  # 4 November is not counted
        (date(2026, 5, 6), date(2026, 5, 14)),  # 9 May is not counted, Monday 11 May is
        (date(2025, 12, 30), date(2026, 1, 14)),  # neither are 1-8 January
    ],
)
def test_court_mail_waits_seven_days_without_holidays(arrived: date, last: date) -> None:
    assert storage_ends(arrived, CALENDAR) == last


def test_other_letters_wait_thirty_days() -> None:
    assert storage_ends(date(2026, 11, 1), CALENDAR, "letter") == date(2026, 12, 1)


def test_the_window_of_a_collected_order_opens_with_receipt() -> None:
    window = objection_window(CALENDAR, received=date(2026, 10, 26), arrived=date(2026, 10, 20))

    assert window.term.last_day == date(2026, 11, 10)
    assert window.safe_from == date(2026, 11, 15)
    assert window.term.trace[0].key == "term-order-received"


def test_the_window_of_an_order_nobody_collected_opens_when_storage_ends() -> None:
    window = objection_window(CALENDAR, arrived=date(2026, 10, 30))

    assert window.opened_by == date(2026, 11, 7)
    assert window.term.last_day == date(2026, 11, 20)
    assert window.safe_from == date(2026, 11, 25)
    assert window.term.trace[0].key == "term-order-not-collected"


def test_without_receipt_or_arrival_there_is_no_window() -> None:
    with pytest.raises(ValueError, match="neither"):
        objection_window(CALENDAR)


def test_a_writ_may_be_presented_for_three_years() -> None:
    found = presentation_term(date(2023, 11, 20), [], CALENDAR)

    assert found is not None
    assert found.last_day == date(2026, 11, 20)


def test_a_returned_writ_gets_three_new_years() -> None:
    stay = Presentation(date(2024, 2, 1), date(2025, 6, 16))
    found = presentation_term(date(2023, 11, 20), [stay], CALENDAR)

    assert found is not None
    assert found.last_day == date(2028, 6, 16)
    assert presentable_again(date(2025, 6, 16)) == date(2025, 12, 16)


def test_a_withdrawn_writ_gains_nothing_from_its_stay() -> None:
    stay = Presentation(date(2024, 2, 1), date(2024, 8, 1), PresentationEnd.WITHDRAWN)
    found = presentation_term(date(2023, 11, 20), [stay], CALENDAR)

    assert found is not None
    # Three years from the withdrawal less the 182 days of the stay; Sunday 31 January 2027 goes to Monday.
    assert found.last_day == date(2027, 2, 1)


def test_a_part_payment_starts_the_three_years_anew() -> None:
    found = presentation_term(date(2023, 11, 20), [PartPayment(date(2025, 3, 3))], CALENDAR)

    assert found is not None
    assert found.last_day == date(2028, 3, 3)


def test_while_the_writ_is_with_the_bailiffs_no_term_runs() -> None:
    assert presentation_term(date(2023, 11, 20), [Presentation(date(2024, 2, 1))], CALENDAR) is None


@given(NAMES, DAYS)
def test_every_term_ends_on_a_working_day_after_its_event(name: str, event: date) -> None:
    found = term(name, event, CALENDAR)

    assert CALENDAR.is_working(found.last_day)
    assert found.last_day > event


@given(NAMES, DAYS)
def test_a_later_event_never_ends_a_term_earlier(name: str, event: date) -> None:
    assert term(name, event, CALENDAR).last_day <= term(name, event + timedelta(days=1), CALENDAR).last_day


@given(DAYS)
def test_storage_counts_seven_days_that_are_no_holidays(arrived: date) -> None:
    last = storage_ends(arrived, CALENDAR)
    waited = [arrived + timedelta(days=n) for n in range(1, (last - arrived).days + 1)]

    assert sum(CALENDAR.day_kind(day) is not DayKind.HOLIDAY for day in waited) == 7


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.integers(0, 120))
def test_months_there_and_back_never_pass_the_start(day: date, count: int) -> None:
    later = add_months(day, count)

    assert (later.year - day.year) * 12 + later.month - day.month == count
    assert later.day == day.day or (later + timedelta(days=1)).day == 1
    assert add_months(later, -count) <= day

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.domain.calendar import working_calendar
from backend.domain.limitation import Event, EventKind, Instalment, Limitation, expires_by, limitation, melting
from backend.domain.terms import add_months

K = EventKind
CALENDAR = working_calendar()
DUES = st.dates(date(2019, 1, 1), date(2024, 1, 1))
OFFSETS = st.integers(-100, 1400)


def counted(due: date, *events: Event) -> Limitation:
    return limitation(due, events, CALENDAR)


def keys(found: Limitation) -> list[str]:
    return [why.key for why in found.trace]


def test_three_years_run_from_the_day_after_the_instalment_was_due() -> None:
    found = counted(date(2023, 11, 20))

    assert found.last_day == date(2026, 11, 20)
    assert not found.has_expired(date(2026, 11, 20))
    assert found.has_expired(date(2026, 11, 21))
    assert found.days_left(date(2026, 11, 18)) == 2
    assert [(s.first, s.last, s.runs) for s in found.segments] == [(date(2023, 11, 21), date(2026, 11, 20), True)]


def test_a_last_day_off_goes_to_the_next_working_day() -> None:
    # 9 May 2026 is a Saturday and Monday the 11th is off.
    assert counted(date(2023, 5, 9)).last_day == date(2026, 5, 12)
    assert counted(date(2020, 2, 29)).last_day == date(2023, 2, 28)


def test_an_order_stops_the_clock_and_its_cancellation_lets_it_go_on() -> None:
    found = counted(date(2023, 11, 20), Event(K.FILED, date(2024, 3, 1)), Event(K.CANCELLED, date(2024, 6, 1)))

    # 92 days stood: 1 March to 31 May.
    assert found.last_day == date(2027, 2, 20)  # a Saturday that is worked
    assert [(s.first, s.last, s.runs) for s in found.segments] == [
        (date(2023, 11, 21), date(2024, 2, 29), True),
        (date(2024, 3, 1), date(2024, 5, 31), False),
        (date(2024, 6, 1), date(2027, 2, 20), True),
    ]


def test_less_than_six_months_become_six_after_a_cancelled_order() -> None:
    found = counted(date(2023, 11, 20), Event(K.FILED, date(2026, 10, 1)), Event(K.CANCELLED, date(2026, 11, 16)))

    assert found.last_day == date(2027, 5, 17)  # 16 May 2027 is a Sunday
    assert "limitation-tail" in keys(found)


def test_who_let_the_claim_be_left_gets_no_six_months() -> None:
    filed = Event(K.FILED, date(2026, 10, 1))

    assert counted(date(2023, 11, 20), filed, Event(K.LEFT, date(2026, 11, 16))).last_day == date(2027, 5, 17)
    own = counted(date(2023, 11, 20), filed, Event(K.LEFT_BY_CLAIMANT, date(2026, 11, 16)))
    assert own.last_day == date(2027, 1, 11)  # 20 November 2026 + 46 days falls into the holidays


@pytest.mark.parametrize("kind", [K.RETURNED, K.REFUSED])
def test_an_application_that_was_not_accepted_never_stopped_the_clock(kind: EventKind) -> None:
    found = counted(date(2023, 11, 20), Event(K.FILED, date(2024, 3, 1)), Event(kind, date(2024, 6, 1)))

    assert found.last_day == date(2026, 11, 20)
    assert [segment.runs for segment in found.segments] == [True]


def test_while_the_application_is_in_court_the_clock_stands() -> None:
    found = counted(date(2023, 11, 20), Event(K.FILED, date(2026, 11, 20)))

    assert found.last_day is None
    assert found.days_left(date(2030, 1, 1)) is None
    assert not found.has_expired(date(2030, 1, 1))
    assert found.segments[-1].last is None


def test_an_application_after_the_last_day_stops_nothing() -> None:
    found = counted(date(2023, 11, 20), Event(K.FILED, date(2026, 11, 21)), Event(K.CANCELLED, date(2026, 12, 15)))

    assert found.last_day == date(2026, 11, 20)
    assert keys(found)[1:3] == ["limitation-filed-too-late", "limitation-nothing-was-filed"]


def test_an_application_on_the_working_day_after_a_last_day_off_is_in_time() -> None:
    assert counted(date(2023, 5, 9), Event(K.FILED, date(2026, 5, 12))).last_day is None
    assert counted(date(2023, 5, 9), Event(K.FILED, date(2026, 5, 13))).last_day == date(2026, 5, 12)


def test_an_admission_starts_three_new_years() -> None:
    found = counted(date(2023, 11, 20), Event(K.ADMITTED, date(2025, 2, 3)))

    assert found.last_day == date(2028, 2, 3)
    assert [segment.first for segment in found.segments] == [date(2023, 11, 21), date(2025, 2, 4)]


def test_after_the_last_day_only_a_written_admission_helps() -> None:
    assert counted(date(2020, 2, 3), Event(K.ADMITTED, date(2025, 2, 3))).last_day == date(2023, 2, 3)
    assert counted(date(2020, 2, 3), Event(K.ADMITTED_IN_WRITING, date(2025, 2, 3))).last_day == date(2028, 2, 3)


def test_an_admission_while_the_claim_is_in_court_waits_for_its_end() -> None:
    # Three years from 1 April 2024, and the ten days from the 2nd to the 11th; 11 April 2027 is a Sunday.
    found = counted(
        date(2023, 11, 20),
        Event(K.FILED, date(2024, 3, 1)),
        Event(K.ADMITTED, date(2024, 4, 1)),
        Event(K.CANCELLED, date(2024, 4, 12)),
    )

    assert found.last_day == date(2027, 4, 12)
    assert [segment.runs for segment in found.segments] == [True, False, False, True]


def test_a_stay_counts_only_when_it_reaches_the_last_six_months() -> None:
    early = Event(K.STAYED, date(2024, 1, 10), date(2026, 5, 19))
    late = Event(K.STAYED, date(2024, 1, 10), date(2026, 8, 20))

    assert counted(date(2023, 11, 20), early).last_day == date(2026, 11, 20)
    assert counted(date(2023, 11, 20), late).last_day == date(2027, 2, 20)


def test_a_stay_that_lasts_keeps_the_clock_standing() -> None:
    found = counted(date(2023, 11, 20), Event(K.STAYED, date(2026, 9, 1)))

    assert found.last_day is None
    assert found.segments[-1].first == date(2026, 9, 1)


def test_events_may_be_told_in_any_order() -> None:
    filed, cancelled = Event(K.FILED, date(2024, 3, 1)), Event(K.CANCELLED, date(2024, 6, 1))

    assert counted(date(2023, 11, 20), cancelled, filed) == counted(date(2023, 11, 20), filed, cancelled)


def test_money_melts_by_the_day() -> None:
    instalments = [
        Instalment(date(2023, 11, 20), Decimal("1000.00")),
        Instalment(date(2023, 12, 20), Decimal("500.00")),
        Instalment(date(2023, 12, 21), Decimal("250.50")),
    ]

    assert melting(instalments, [], CALENDAR) == (
        (date(2026, 11, 20), Decimal("1000.00")),
        (date(2026, 12, 21), Decimal("750.50")),
    )
    assert melting(instalments, [Event(K.FILED, date(2026, 1, 12))], CALENDAR) == ()


def test_what_expires_soon_is_found() -> None:
    found = [counted(date(2023, 11, 20)), counted(date(2023, 12, 20)), counted(date(2022, 12, 20))]

    assert expires_by(found, date(2026, 11, 20), timedelta(days=7)) == (found[0],)


def test_a_claim_for_the_whole_debt_stops_the_clock_of_what_falls_due_later() -> None:
    filed, cancelled = Event(K.FILED, date(2024, 3, 1)), Event(K.CANCELLED, date(2024, 6, 3))

    assert counted(date(2024, 5, 20), filed).last_day is None
    # 13 days stood, from 21 May to 2 June; after the cancellation the later instalment knows nothing of it.
    assert counted(date(2024, 5, 20), filed, cancelled).last_day == date(2027, 6, 2)
    assert counted(date(2024, 7, 1), filed, cancelled).last_day == date(2027, 7, 1)


@st.composite
def histories(draw: st.DrawFn) -> tuple[date, Sequence[Event]]:
    due = draw(DUES)
    kinds = draw(
        st.lists(st.sampled_from([K.FILED, K.RETURNED, K.REFUSED, K.CANCELLED, K.LEFT, K.ADMITTED]), max_size=8)
    )
    days = sorted(draw(st.lists(OFFSETS, min_size=len(kinds), max_size=len(kinds), unique=True)))
    return due, [Event(kind, due + timedelta(days=n)) for kind, n in zip(kinds, days, strict=True)]


@given(histories())
def test_segments_follow_each_other_without_a_gap(history: tuple[date, Sequence[Event]]) -> None:
    due, events = history

    segments = limitation(due, events, CALENDAR).segments

    assert segments[0].first == due + timedelta(days=1)
    for one, following in pairwise(segments):
        assert one.last is not None
        assert following.first == one.last + timedelta(days=1)


@given(histories())
def test_no_history_ends_the_term_before_its_three_years(history: tuple[date, Sequence[Event]]) -> None:
    due, events = history

    last_day = limitation(due, events, CALENDAR).last_day

    assert last_day is None or last_day >= CALENDAR.next_working_day(add_months(due, 36))


@given(DUES, OFFSETS, st.integers(1, 400))
def test_days_in_court_are_added_or_six_months_are(due: date, filed_after: int, in_court: int) -> None:
    plain = add_months(due, 36)
    filed = due + timedelta(days=filed_after)
    cancelled = filed + timedelta(days=in_court)

    found = counted(due, Event(K.FILED, filed), Event(K.CANCELLED, cancelled)).last_day

    in_time = filed <= CALENDAR.next_working_day(plain)
    stood = max((cancelled - max(filed, due + timedelta(days=1))).days, 0)
    expected = max(plain, filed) + timedelta(days=stood) if in_time else plain
    if in_time:
        expected = max(expected, add_months(cancelled, 6))
    assert found == CALENDAR.next_working_day(expected)


@given(DUES, OFFSETS, st.integers(1, 400))
def test_a_later_instalment_never_expires_earlier(due: date, filed_after: int, in_court: int) -> None:
    filed = due + timedelta(days=filed_after)
    events = [Event(K.FILED, filed), Event(K.CANCELLED, filed + timedelta(days=in_court))]
    one, other = (limitation(day, events, CALENDAR).last_day for day in (due, due + timedelta(days=1)))

    assert one is not None
    assert other is not None
    assert one <= other

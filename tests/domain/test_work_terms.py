"""Work with a term: when it is late, when a manager hears of it; what stages and letters ask for."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.domain.calendar import working_calendar
from backend.domain.errors import Refused
from backend.domain.hearings import Reminder, read_appointed, reminder_due, zone_of_court
from backend.domain.letters import Alarm, LetterKind
from backend.domain.stages import Duty, Stage
from backend.domain.tasks import (
    DUTIES,
    ESCALATED_AFTER,
    TaskKind,
    Term,
    days_late,
    due_before,
    due_by,
    escalation_step,
    late_since,
    task_of_alarm,
)
from backend.domain.work import ANSWERS, FILINGS, TASK_SECTIONS, Section, stages_of

CALENDAR = working_calendar()
FRIDAY, SATURDAY, MONDAY = date(2026, 11, 20), date(2026, 11, 21), date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
days = st.dates(date(2024, 1, 1), date(2028, 12, 31))


def test_a_term_that_ends_on_friday_is_one_day_late_on_monday() -> None:
    assert [days_late(FRIDAY, FRIDAY + timedelta(days=number), CALENDAR) for number in range(5)] == [0, 0, 0, 1, 2]


@given(due=days, today=days)
def test_what_ended_on_the_border_or_before_is_late_by_so_many_days(due: date, today: date) -> None:
    for number in ESCALATED_AFTER:
        assert (due <= late_since(number, today, CALENDAR)) == (days_late(due, today, CALENDAR) >= number)


@given(due=days, length=st.integers(0, 40))
def test_each_step_of_escalation_is_reached_once(due: date, length: int) -> None:
    steps = [escalation_step(due, due + timedelta(days=number), CALENDAR) for number in range(length)]

    assert steps == sorted(steps)
    assert steps[:1] in ([], [0])


@given(today=days, last=st.integers(0, 60))
def test_an_answer_is_asked_for_before_its_term_ends(today: date, last: int) -> None:
    ends = today + timedelta(days=last)

    assert today <= due_before(ends, today, CALENDAR) <= max(today, ends)


@given(today=days)
def test_usual_terms_are_working_days_in_order(today: date) -> None:
    dues = [due_by(term, today, CALENDAR) for term in Term]

    assert dues == sorted(dues)
    assert all(CALENDAR.is_working(day) and day >= today for day in dues)


def test_every_duty_of_a_step_becomes_a_task() -> None:
    assert set(DUTIES) == set(Duty)


@pytest.mark.parametrize(
    ("alarm", "kind", "phone", "address", "asked"),
    [
        (Alarm.RETURNED, LetterKind.ASSIGNMENT_NOTICE, True, True, TaskKind.CALL),
        (Alarm.RETURNED, LetterKind.ASSIGNMENT_NOTICE, False, True, TaskKind.VISIT),
        (Alarm.RETURNED, LetterKind.ASSIGNMENT_NOTICE, False, False, None),
        (Alarm.LOST, LetterKind.ORDER_PACK, True, True, TaskKind.FILING),
        (Alarm.DEATH, LetterKind.ORDER_COPY, True, True, TaskKind.PAPER),
        (Alarm.SILENCE, LetterKind.ORDER_COPY, True, True, None),
    ],
)
def test_a_letter_in_trouble_asks_for_the_work_that_mends_it(
    alarm: Alarm, kind: LetterKind, phone: bool, address: bool, asked: TaskKind | None
) -> None:
    wanted = task_of_alarm(alarm, kind, has_phone=phone, has_address=address)

    assert (wanted.kind if wanted else None) is asked


def test_each_open_stage_stands_under_one_line_of_the_morning() -> None:
    named = [stages_of(section) for section in (Section.FILINGS, Section.ANSWERS, Section.STEPS)]

    assert not FILINGS & ANSWERS
    assert sum(map(len, named)) == len([stage for stage in Stage if not stage.final])
    assert set(TASK_SECTIONS) == set(TaskKind)


# Hearings


@pytest.mark.parametrize(
    ("typed", "at", "room"),
    [
        ("15.12.2026 10:30 зал 305", "2026-12-15T10:30+07:00", "зал 305"),
        ("15.12 10:30", "2026-12-15T10:30+07:00", ""),
        ("5.1.27, 9.05, каб.  7", "2027-01-05T09:05+07:00", "каб. 7"),
        ("15.12.2026 в 10:30", "2026-12-15T10:30+07:00", ""),
    ],
)
def test_a_hearing_is_read_by_the_courts_clock(typed: str, at: str, room: str) -> None:
    appointed = read_appointed(typed, zone_of_court("54MS0003-01-2026-000123-45", "77"), NOW)

    assert (appointed.at, appointed.room) == (datetime.fromisoformat(at), room)


@pytest.mark.parametrize("typed", ["завтра", "31.02 10:00", "15.12 25:00", "22.11.2026 10:00", "15.12.2030 10:00", ""])
def test_what_is_no_day_to_come_is_refused(typed: str) -> None:
    with pytest.raises(Refused):
        read_appointed(typed, "Europe/Moscow", NOW)


def test_reminders_come_on_the_eve_two_hours_before_and_after_the_end() -> None:
    at = datetime(2026, 11, 25, 10, 30, tzinfo=ZoneInfo("Asia/Novosibirsk"))  # 06:30 in Moscow
    moments = {
        "2026-11-24T08:59+03:00": None,
        "2026-11-24T09:00+03:00": Reminder.EVE,
        "2026-11-24T23:59+03:00": Reminder.EVE,
        "2026-11-25T04:29+03:00": None,
        "2026-11-25T04:30+03:00": Reminder.SOON,
        "2026-11-25T06:30+03:00": None,
        "2026-11-25T08:30+03:00": Reminder.OUTCOME,
    }

    told = {text: reminder_due(at, datetime.fromisoformat(text), "Europe/Moscow", 9) for text in moments}

    assert told == moments

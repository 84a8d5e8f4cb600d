"""Work with a term: what kinds there are, when it is late, when a manager hears of it, how often it may be put off."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from backend.domain.calendar import ONE_DAY, WorkingCalendar
from backend.domain.letters import TO_COURT, TO_DEBTOR, Alarm, LetterKind
from backend.domain.stages import Duty

# After the first whole working day, and again when it has plainly been left lying.
ESCALATED_AFTER = (1, 5)
MOST_POSTPONEMENTS = 3
LONGEST_TERM = timedelta(days=366)
# A term of procedure that was missed cannot be mended: the work is asked for before its last day.
AHEAD_OF_A_TERM = 2


class TaskKind(StrEnum):
    CALL = "call"
    VISIT = "visit"
    FILING = "filing"
    ANSWER = "answer"
    PAPER = "paper"
    DUTY = "duty"
    OTHER = "other"

    @property
    def text_key(self) -> str:
        return f"task-kind-{self.value}"


class TaskState(StrEnum):
    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


class Term(StrEnum):
    """The usual terms, in working days after today."""

    TODAY = "today"
    TOMORROW = "tomorrow"
    IN_3 = "in3"
    IN_7 = "in7"

    @property
    def text_key(self) -> str:
        return f"task-term-{self.value}"


class Result(StrEnum):
    """What usually comes of work, so that it is said by one press."""

    DONE = "done"
    REACHED = "reached"
    NO_ANSWER = "no-answer"
    PROMISED = "promised"
    MET = "met"
    NOBODY_THERE = "nobody-there"
    FILED = "filed"

    @property
    def text_key(self) -> str:
        return f"task-result-{self.value}"


RESULTS: dict[TaskKind, tuple[Result, ...]] = {
    TaskKind.CALL: (Result.REACHED, Result.NO_ANSWER, Result.PROMISED),
    TaskKind.VISIT: (Result.MET, Result.NOBODY_THERE, Result.PROMISED),
    TaskKind.FILING: (Result.FILED, Result.DONE),
    TaskKind.ANSWER: (Result.FILED, Result.DONE),
}
_DAYS = {Term.TODAY: 0, Term.TOMORROW: 1, Term.IN_3: 3, Term.IN_7: 7}


@dataclass(frozen=True)
class Wanted:
    """A task that the rules ask for: its title is a text of locales, its term is in working days."""

    kind: TaskKind
    title_key: str
    days: int


DUTIES: dict[Duty, Wanted] = {
    Duty.WITHDRAW_DOCUMENT: Wanted(TaskKind.FILING, Duty.WITHDRAW_DOCUMENT.text_key, 2),
    Duty.CHECK_REVERSAL: Wanted(TaskKind.DUTY, Duty.CHECK_REVERSAL.text_key, 3),
    Duty.CLAIM_IN_REGISTER: Wanted(TaskKind.FILING, Duty.CLAIM_IN_REGISTER.text_key, 5),
}


def results_of(kind: TaskKind) -> tuple[Result, ...]:
    return RESULTS.get(kind, (Result.DONE,))


def due_in(days: int, today: date, calendar: WorkingCalendar) -> date:
    """A working day: `days` of them after today; none gives today, or the next one that is worked."""
    return calendar.add_working_days(today, days) if days else calendar.next_working_day(today)


def due_by(term: Term, today: date, calendar: WorkingCalendar) -> date:
    return due_in(_DAYS[term], today, calendar)


def due_before(last_day: date, today: date, calendar: WorkingCalendar) -> date:
    """The day on which to answer so that a term which ends on `last_day` is kept; today when it is close already."""
    return max(today, calendar.add_working_days(last_day, -AHEAD_OF_A_TERM))


def is_a_term(due_on: date, today: date) -> bool:
    return today <= due_on <= today + LONGEST_TERM


def days_late(due_on: date, today: date, calendar: WorkingCalendar) -> int:
    """Whole working days since the term ended; 0 on its last day and before it."""
    return max(0, calendar.working_days_between(due_on, today))


def escalation_step(due_on: date, today: date, calendar: WorkingCalendar) -> int:
    """How many of the steps of escalation have been reached by today."""
    return sum(days_late(due_on, today, calendar) >= days for days in ESCALATED_AFTER)


def late_since(days: int, today: date, calendar: WorkingCalendar) -> date:
    """The latest term that is late by so many working days today: what ended on it or before is."""
    last_worked = calendar.previous_working_day(today)
    return calendar.add_working_days(last_worked, 1 - days) - ONE_DAY


def task_of_alarm(alarm: Alarm, kind: LetterKind, *, has_phone: bool, has_address: bool) -> Wanted | None:
    """What a letter in trouble asks for: the court gets it again, the debtor is called, or visited without a phone."""
    if alarm is Alarm.DEATH:
        return Wanted(TaskKind.PAPER, "task-title-death", 3)
    if alarm not in {Alarm.RETURNED, Alarm.LOST, Alarm.UNCLAIMED, Alarm.NOT_ACCEPTED}:
        return None
    if kind in TO_COURT:
        return Wanted(TaskKind.FILING, "task-title-court-again", 1)
    if kind not in TO_DEBTOR:
        return Wanted(TaskKind.PAPER, "task-title-letter-again", 2)
    if has_phone:
        return Wanted(TaskKind.CALL, "task-title-ask-address", 2)
    return Wanted(TaskKind.VISIT, "task-title-see-address", 5) if has_address else None

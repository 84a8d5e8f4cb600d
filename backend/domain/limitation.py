"""Limitation of action for one instalment: the last day, and the segments in which the clock ran or stood (ГК гл. 12).

It is a risk and no ban: courts apply it only when the debtor asks (ст. 199). A cession does not restart it (ст. 201),
and interest or a penalty expires with its principal (ст. 207). The cap of ten years (ст. 196 п. 2) is not counted here.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum

from backend.domain.calendar import ONE_DAY, WorkingCalendar
from backend.domain.money import ZERO
from backend.domain.terms import Why, add_months, term_rule


class EventKind(StrEnum):
    FILED = "filed"
    """An application for an order, or a claim, was handed in: the clock stands (ст. 204 п. 1)."""
    RETURNED = "returned"
    REFUSED = "refused"
    """Not accepted: the clock never stood (Plenum 43 п. 17)."""
    CANCELLED = "cancelled"
    """The order was cancelled: the clock goes on, with six months at least (Plenum 43 п. 18)."""
    LEFT = "left"
    """Left without consideration or ended: as for a cancelled order (ст. 204 п. 2, 3)."""
    LEFT_BY_CLAIMANT = "left_by_claimant"
    """The same through the claimant's own doing: no six months are added (ст. 204 п. 3)."""
    ADMITTED = "admitted"
    """The debtor admitted this debt by his deeds within the term: it begins anew (ст. 203)."""
    ADMITTED_IN_WRITING = "admitted_in_writing"
    """Admitted in writing: begins anew even after it had expired (ст. 206 п. 2)."""
    STAYED = "stayed"
    """A moratorium or the like from `on` to `until`: counts when it reaches the last six months (ст. 202)."""


@dataclass(frozen=True)
class Event:
    """`until` is the last day of a stay; None while it lasts. Other kinds have none."""

    kind: EventKind
    on: date
    until: date | None = None


@dataclass(frozen=True)
class Segment:
    """Days, both counted, on which the clock ran or stood; `last` is None for one that lasts."""

    first: date
    last: date | None
    runs: bool


@dataclass(frozen=True)
class Limitation:
    """When an instalment expires; `last_day` is None while the clock stands. `trace` gives the reasons in order."""

    due: date
    last_day: date | None
    segments: tuple[Segment, ...]
    trace: tuple[Why, ...]
    articles: tuple[str, ...]

    def has_expired(self, today: date) -> bool:
        return self.last_day is not None and today > self.last_day

    def days_left(self, today: date) -> int | None:
        """Calendar days until the last day; None while the clock stands."""
        return None if self.last_day is None else (self.last_day - today).days


@dataclass(frozen=True)
class Instalment:
    due: date
    amount: Decimal


def limitation(due: date, events: Iterable[Event], calendar: WorkingCalendar) -> Limitation:
    """Count the limitation of an instalment from the day after it was due, through what happened since."""
    clock = _Clock(due, calendar)
    for event in sorted(events, key=lambda event: event.on):
        clock.take(event)
    return clock.reading()


def melting(
    instalments: Sequence[Instalment], events: Sequence[Event], calendar: WorkingCalendar
) -> tuple[tuple[date, Decimal], ...]:
    """Sum by last day what will expire, earliest first; instalments whose clock stands are left out."""
    lost: dict[date, Decimal] = {}
    for instalment in instalments:
        last_day = limitation(instalment.due, events, calendar).last_day
        if last_day is not None:
            lost[last_day] = lost.get(last_day, ZERO) + instalment.amount
    return tuple(sorted(lost.items()))


@dataclass
class _Clock:
    """The clock while the events are told to it. `deadline` is not yet moved off a day off."""

    due: date
    calendar: WorkingCalendar
    deadline: date = field(init=False)
    stands_since: date | None = None
    is_stayed: bool = False
    runs_from: date = field(init=False)
    segments: list[Segment] = field(default_factory=list)
    trace: list[Why] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._begin(self.due)
        self._note("limitation-begins", self.runs_from, due=self.due)

    def take(self, event: Event) -> None:
        if event.kind is EventKind.FILED:
            self._file(event.on)
        elif event.kind in (EventKind.ADMITTED, EventKind.ADMITTED_IN_WRITING):
            self._admit(event)
        elif event.kind is EventKind.STAYED:
            self._stay(event)
        elif self.stands_since is None or self.is_stayed:
            self._note("limitation-nothing-was-filed", event.on)
        elif event.kind in (EventKind.RETURNED, EventKind.REFUSED):
            self._never_stood(event.on)
        else:
            self._go_on(event, self.stands_since)

    def reading(self) -> Limitation:
        rules = term_rule("limitation", self.due), term_rule("limitation_tail", self.due)
        last_day = None
        if self.stands_since is None:
            last_day = self._last_day()
            self.segments.append(Segment(self.runs_from, last_day, runs=True))
            self._note("limitation-ends", self.deadline)
            if last_day != self.deadline:
                self._note("term-moved-from-day-off", last_day, off=self.deadline)
        else:
            self._close_run(self.stands_since - ONE_DAY)
            self.segments.append(Segment(self.stands_since, None, runs=False))
            self._note("limitation-stands", self.stands_since)
        articles = tuple(rule.basis.article for rule in rules)
        return Limitation(self.due, last_day, tuple(self.segments), tuple(self.trace), articles)

    def _begin(self, event_day: date) -> None:
        self.runs_from = event_day + ONE_DAY
        self.deadline = add_months(event_day, term_rule("limitation", event_day).length * 12)

    def _last_day(self) -> date:
        return self.calendar.next_working_day(self.deadline)

    def _tail_from(self, day: date) -> date:
        return add_months(day, term_rule("limitation_tail", day).length)

    def _file(self, on: date) -> None:
        if self.stands_since is not None:
            self._note("limitation-stood-already", on)
        elif on > self._last_day():
            self._note("limitation-filed-too-late", on, last=self._last_day())
        else:
            # A claim for the whole debt may come before an instalment is due: its clock then stands from the first day.
            self.stands_since = max(on, self.runs_from)
            self._note("limitation-filed", on)

    def _never_stood(self, on: date) -> None:
        self.stands_since = None
        self._note("limitation-never-stood", on)

    def _go_on(self, event: Event, stood_from: date) -> None:
        stood = max(event.on - stood_from, timedelta())
        self._close_standing(stood_from, event.on - ONE_DAY)
        self.deadline = max(self.deadline, stood_from) + stood
        self._note(f"limitation-{event.kind.replace('_', '-')}", event.on, days=stood.days)
        tail = self._tail_from(event.on)
        if event.kind is not EventKind.LEFT_BY_CLAIMANT and self.deadline < tail:
            self._note("limitation-tail", tail, left=(self.deadline - event.on).days)
            self.deadline = tail

    def _admit(self, event: Event) -> None:
        if event.on < self.runs_from and not self.segments:
            self._note("limitation-admitted-before-due", event.on)
        elif event.on > self._last_day() and self.stands_since is None and event.kind is EventKind.ADMITTED:
            self._note("limitation-admitted-too-late", event.on)
        else:
            self._start_anew(event)

    def _start_anew(self, event: Event) -> None:
        stood_from = self.stands_since
        if stood_from is None:
            self._close_run(event.on)
        else:
            self._close_standing(stood_from, event.on)
        self._begin(event.on)
        # While the application is before the court the new term stands from its first day.
        self.stands_since = None if stood_from is None else self.runs_from
        self._note("limitation-admitted", event.on, writing="yes" if event.kind.endswith("writing") else "no")

    def _stay(self, event: Event) -> None:
        window = add_months(self.deadline, -term_rule("limitation_tail", self.due).length)
        if self.stands_since is not None or event.on > self._last_day() or (event.until and event.until < window):
            self._note("limitation-stay-without-effect", event.on)
            return
        stood_from = max(event.on, window, self.runs_from)
        if event.until is None:
            self.stands_since, self.is_stayed = stood_from, True
            self._note("limitation-stayed", stood_from)
            return
        self._close_standing(stood_from, event.until)
        self.deadline = self._tail_from(event.until)
        self._note("limitation-stay-ended", event.until, until=self.deadline)

    def _close_standing(self, stood_from: date, stood_to: date) -> None:
        self._close_run(stood_from - ONE_DAY)
        if stood_from <= stood_to:
            self.segments.append(Segment(stood_from, stood_to, runs=False))
            self.runs_from = stood_to + ONE_DAY
        self.stands_since = None

    def _close_run(self, last: date) -> None:
        if self.runs_from <= last:
            self.segments.append(Segment(self.runs_from, last, runs=True))
            self.runs_from = last + ONE_DAY

    def _note(self, key: str, day: date, **details: date | int | str) -> None:
        self.trace.append(Why(key, day, details))


def expires_by(limitations: Iterable[Limitation], today: date, within: timedelta) -> tuple[Limitation, ...]:
    """Pick those that expire within a span from today, today's included and those gone left out."""
    return tuple(one for one in limitations if one.last_day is not None and today <= one.last_day <= today + within)

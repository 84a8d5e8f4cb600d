"""Terms of procedure: which day is the last one, and why (ГПК ст. 107-108, 229-ФЗ ст. 15-16, ГК ст. 190-194).

A term begins on the day after its event. Days are working days, months and years are calendar; a term that ends on a
day off ends on the next working day, at 24:00, and a paper handed to the post by then is in time.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from backend.domain import dated
from backend.domain.calendar import ONE_DAY, DayKind, WorkingCalendar
from backend.domain.dated import Basis, Certainty, Row

_LAST_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


class Unit(StrEnum):
    WORKING_DAYS = "working_days"
    CALENDAR_DAYS = "calendar_days"
    MONTHS = "months"
    YEARS = "years"


@dataclass(frozen=True)
class TermRule:
    name: str
    since: date
    length: int
    unit: Unit
    basis: Basis


@dataclass(frozen=True)
class StorageRule:
    since: date
    days: int
    skips_holidays: bool
    basis: Basis


@dataclass(frozen=True)
class TermRules:
    terms: Mapping[str, tuple[TermRule, ...]]
    storage: Mapping[str, tuple[StorageRule, ...]]
    mail_margin: int
    mail_basis: Basis


@dataclass(frozen=True)
class Why:
    """One step of the reasoning: a key of law.ftl with its arguments, and the day reached."""

    key: str
    day: date
    details: Mapping[str, Any] = field(default_factory=dict)

    @property
    def arguments(self) -> dict[str, Any]:
        """Give what the text of `key` asks for."""
        return {"day": self.day, **self.details}


@dataclass(frozen=True)
class Term:
    """A term with its last day; `trace` explains the day step by step, `articles` are what it rests on."""

    name: str
    event: date
    last_day: date
    articles: tuple[str, ...]
    certainty: Certainty
    trace: tuple[Why, ...]

    def has_passed(self, today: date) -> bool:
        """Tell whether the last day is over: on the last day itself the term still runs, until 24:00."""
        return today > self.last_day

    def days_left(self, today: date) -> int:
        """Calendar days until the last day; negative when it has passed."""
        return (self.last_day - today).days


@dataclass(frozen=True)
class ObjectionWindow:
    """When a debtor may object to an order, and when it is safe to ask for the second copy.

    `opened_by` is the day of receipt, or the last day of storage of a letter that was not collected.
    """

    opened_by: date
    term: Term
    safe_from: date


class PresentationEnd(StrEnum):
    RETURNED = "returned"
    """Came back unrecovered: the term begins anew (229-ФЗ ст. 22 ч. 3)."""
    WITHDRAWN = "withdrawn"
    """The creditor took it back: the time it spent there is taken off the new term (ст. 22 ч. 3.1)."""


@dataclass(frozen=True)
class Presentation:
    """One stay of the document with a bank or bailiff; `ended` is None while it is there."""

    presented: date
    ended: date | None = None
    how: PresentationEnd = PresentationEnd.RETURNED


@dataclass(frozen=True)
class PartPayment:
    paid: date


def add_months(day: date, count: int) -> date:
    """Go to the same number of a later (or earlier) month, or to that month's last day (ГПК ст. 108 ч. 1)."""
    months = day.year * 12 + day.month - 1 + count
    year, month = divmod(months, 12)
    last = _LAST_DAYS[month] if month != 1 or _is_leap(year) else 28
    return date(year, month + 1, min(day.day, last))


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def term_rule(name: str, day: date) -> TermRule:
    """Find the rule in force on the event's day. Raises KeyError for a name that the table lacks."""
    return dated.in_force(term_rules().terms[name], day, what=f"terms.toml, {name}")


def term(name: str, event: date, calendar: WorkingCalendar, region: str | None = None) -> Term:
    """Count a named term of the table from the day of its event.

    Our own deadlines are counted without `region`: a regional holiday could only make them later.
    """
    return count(term_rule(name, event), event, calendar, region)


def count(rule: TermRule, event: date, calendar: WorkingCalendar, region: str | None = None) -> Term:
    """Count a term by a rule given in hand, such as one set by a judge."""
    trace = [Why("term-begins", event + ONE_DAY, {"event": event})]
    last = _reckoned(rule, event, calendar, region, trace)
    moved = calendar.next_working_day(last, region)
    if moved != last:
        trace.append(Why("term-moved-from-day-off", moved, {"off": last}))
    years = {event.year, moved.year} if rule.unit is Unit.WORKING_DAYS else {moved.year}
    trace.extend(_calendar_warnings(calendar, years))
    sure = dated.least_certain([rule.basis.certainty, *map(calendar.certainty, years)])
    return Term(rule.name, event, moved, (rule.basis.article,), sure, tuple(trace))


def _reckoned(rule: TermRule, event: date, calendar: WorkingCalendar, region: str | None, trace: list[Why]) -> date:
    if rule.unit is Unit.WORKING_DAYS:
        last = calendar.add_working_days(event, rule.length, region)
        skipped = (last - event).days - rule.length
        trace.append(Why("term-working-days", last, {"days": rule.length, "skipped": skipped}))
        return last
    if rule.unit is Unit.CALENDAR_DAYS:
        last = event + timedelta(days=rule.length)
        trace.append(Why("term-calendar-days", last, {"days": rule.length}))
        return last
    last = add_months(event, rule.length * (12 if rule.unit is Unit.YEARS else 1))
    trace.append(Why(f"term-{rule.unit}", last, {"count": rule.length}))
    if last.day != event.day:
        trace.append(Why("term-last-day-of-month", last, {"number": event.day}))
    return last


def _calendar_warnings(calendar: WorkingCalendar, years: Iterable[int]) -> list[Why]:
    unsure = (Certainty.FAIRLY_SURE, Certainty.UNSURE)
    doubtful = [year for year in sorted(years) if calendar.certainty(year) in unsure]
    return [Why("term-calendar-not-final", date(year, 1, 1), {"year": str(year)}) for year in doubtful]


def storage_ends(arrived: date, calendar: WorkingCalendar, kind: str = "court", region: str | None = None) -> date:
    """Give the last day a letter waits at the office: arrival does not count, nor do holidays for court mail."""
    rule = dated.in_force(term_rules().storage[kind], arrived, what=f"terms.toml, {kind}")
    day, left = arrived, rule.days
    while left:
        day += ONE_DAY
        left -= not (rule.skips_holidays and calendar.day_kind(day, region) is DayKind.HOLIDAY)
    return day


def objection_window(
    calendar: WorkingCalendar,
    *,
    received: date | None = None,
    arrived: date | None = None,
    region: str | None = None,
) -> ObjectionWindow:
    """Count the debtor's ten days from receipt, or from the end of storage when the letter was not collected.

    `received` wins over `arrived` (the letter's arrival at the office); one of them is needed, else ValueError
    (ГПК ст. 128; Plenum 62 of 2016 п. 30-34; ГК ст. 165.1).
    """
    rules = term_rules()
    if received is not None:
        opened_by, why = received, Why("term-order-received", received)
    elif arrived is not None:
        opened_by = storage_ends(arrived, calendar, region=region)
        why = Why("term-order-not-collected", opened_by, {"arrived": arrived})
    else:
        raise ValueError("neither receipt nor arrival is known")
    window = term("order_objections", opened_by, calendar, region)
    safe = window.last_day + timedelta(days=rules.mail_margin)
    trace = (why, *window.trace, Why("term-objection-may-travel", safe, {"days": rules.mail_margin}))
    articles = (*window.articles, rules.mail_basis.article)
    explained = Term(window.name, opened_by, window.last_day, articles, window.certainty, trace)
    return ObjectionWindow(opened_by, explained, safe)


def presentation_term(
    opens: date, history: Sequence[Presentation | PartPayment], calendar: WorkingCalendar
) -> Term | None:
    """Tell until when a writ or order may be presented (229-ФЗ ст. 21-22); None while it lies with a bank or bailiff.

    `opens`: the day an order was issued to the creditor, or the day the act behind a writ entered into force.
    A stay, or a part payment, starts the three years anew; after the creditor's own withdrawal the stay is taken off.
    """
    start, taken_off = opens, timedelta()
    steps = [Why("presentation-opens", opens)]
    for event in sorted(history, key=_begun):
        if isinstance(event, PartPayment):
            start, taken_off = event.paid, timedelta()
            steps.append(Why("presentation-part-payment", start))
        elif event.ended is None:
            return None
        else:
            start, taken_off = event.ended, _taken_off(taken_off, event, event.ended)
            steps.append(
                Why(f"presentation-{event.how}", start, {"presented": event.presented, "days": taken_off.days})
            )
    rule = term_rule("presentation", start)
    last = add_months(start, rule.length * 12) - taken_off
    moved = calendar.next_working_day(last)
    steps.append(Why("term-years", last, {"count": rule.length}))
    if moved != last:
        steps.append(Why("term-moved-from-day-off", moved, {"off": last}))
    return Term("presentation", start, moved, (rule.basis.article,), rule.basis.certainty, tuple(steps))


def _begun(event: Presentation | PartPayment) -> date:
    return event.paid if isinstance(event, PartPayment) else event.presented


def _taken_off(before: timedelta, stay: Presentation, ended: date) -> timedelta:
    # Stays that the creditor ends himself add up, so that taking the document back cannot prolong the term for ever.
    if stay.how is PresentationEnd.WITHDRAWN:
        return before + (ended - stay.presented)
    return timedelta()


def presentable_again(returned: date) -> date:
    """First day on which a document that came back unrecovered may go to the bailiffs again (229-ФЗ ст. 46 ч. 5)."""
    return add_months(returned, term_rule("presentation_again", returned).length)


@dated.table("terms")
def term_rules(data: Row) -> TermRules:
    """Give the table of terms in use."""
    terms: dict[str, list[TermRule]] = {}
    for row in data["term"]:
        rule = TermRule(row["name"], row["since"], row["length"], Unit(row["unit"]), dated.basis(row))
        terms.setdefault(rule.name, []).append(rule)
    storage: dict[str, list[StorageRule]] = {}
    for row in data["storage"]:
        kept = StorageRule(row["since"], row["days"], row["skips_holidays"], dated.basis(row))
        storage.setdefault(row["kind"], []).append(kept)
    margin = data["objection_mail"]
    return TermRules(
        MappingProxyType({name: dated.by_since(rules) for name, rules in terms.items()}),
        MappingProxyType({kind: dated.by_since(rules) for kind, rules in storage.items()}),
        margin["days"],
        dated.basis(margin),
    )

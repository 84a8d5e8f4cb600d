"""The gate of 230-ФЗ: may a debtor be contacted in this way at this moment, and if not, from when.

The limits bind contact that the creditor starts (ст. 7 ч. 3, 5); an answer to the debtor's own turn is outside them.
Where the debtor may live by several clocks, contact has to be lawful by each of them.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from itertools import islice
from typing import Any
from zoneinfo import ZoneInfo

from backend.domain.calendar import ONE_DAY, DayKind, WorkingCalendar
from backend.domain.contact.rules import Bar, Channel, ContactRules, Item, Limit, Period, Span, Way, rules_on

# Past the longest rolling period and the longest row of days off there is nothing left to wait for.
_HORIZON = timedelta(days=70)

_PROCEDURAL_CHANNELS = frozenset({Channel.LETTER, Channel.EMAIL, Channel.PORTAL})


class Initiator(StrEnum):
    CREDITOR = "creditor"
    DEBTOR = "debtor"


class Purpose(StrEnum):
    COLLECTION = "collection"
    PROCEDURAL = "procedural"
    """Pleadings, copies for a court: not aimed at the return of the debt; only in writing."""


class Recipient(StrEnum):
    DEBTOR = "debtor"
    REPRESENTATIVE = "representative"
    HEIR = "heir"
    THIRD_PERSON = "third_person"


@dataclass(frozen=True)
class PastContact:
    """A contact made before. One later than the moment asked about counts as made at that moment."""

    moment: datetime
    way: Way
    by_creditor: bool = True
    reached: bool = True
    procedural: bool = False


@dataclass(frozen=True)
class Content:
    """What is to be said: the key of the text, whether it is an approved one, and what its words name."""

    template: str
    is_approved: bool
    names: frozenset[Item]


@dataclass(frozen=True)
class ContactQuestion:
    """What is to be judged. `past` holds contacts over all debts to this creditor, of 31 days at least.

    `zones`: every IANA zone that may be the debtor's (regions.zones_of). `region`: the code for regional holidays.
    `agreements`: channels agreed with the debtor for this debt; `revoked`: channels whose agreement he has left.
    `content`: None where no words are settled yet, and it is only asked whether the way is open.
    `closed_by`: the article that closes this very service to the operator, whoever begins (41-ФЗ); `service` names it.
    Raises ValueError for a moment without a zone, or without zones.
    """

    channel: Channel
    moment: datetime
    zones: tuple[str, ...]
    region: str | None = None
    initiator: Initiator = Initiator.CREDITOR
    purpose: Purpose = Purpose.COLLECTION
    recipient: Recipient = Recipient.DEBTOR
    past: tuple[PastContact, ...] = ()
    bars: frozenset[Bar] = frozenset()
    agreements: frozenset[Channel] = frozenset()
    revoked: frozenset[Channel] = frozenset()
    third_person_consent: bool = False
    content: Content | None = None
    service: str = ""
    closed_by: str = ""

    def __post_init__(self) -> None:
        moments = [self.moment, *(contact.moment for contact in self.past)]
        if any(moment.utcoffset() is None for moment in moments):
            raise ValueError("a moment without a zone")
        if not self.zones:
            raise ValueError("no zone of the debtor")

    @property
    def way(self) -> Way:
        return self.channel.way


@dataclass(frozen=True)
class Reason:
    """Why contact is refused: a key of law.ftl with its arguments; `passes` when waiting cures it."""

    key: str
    details: Mapping[str, Any] = field(default_factory=dict)
    passes: bool = False


@dataclass(frozen=True)
class Counter:
    """Contacts of one period already made; another is lawful while `made` is below `most`."""

    way: Way
    period: Period
    kind: Span
    made: int
    most: int


@dataclass(frozen=True)
class LocalTime:
    """What the debtor's clock says in one of his zones, and the lawful hours of that day there."""

    zone: str
    at: datetime
    kind: DayKind
    opens: time
    closes: time

    @property
    def is_open(self) -> bool:
        return self.opens <= self.at.time() < self.closes


@dataclass(frozen=True)
class Verdict:
    """The answer, with all it rests on; `earliest` is the first lawful moment, None when waiting does not help.

    `contact_certificate.certificate` turns it into a record that can be replayed.
    """

    question: ContactQuestion
    rules: ContactRules
    local: tuple[LocalTime, ...]
    counters: tuple[Counter, ...]
    reasons: tuple[Reason, ...]
    earliest: datetime | None

    @property
    def allowed(self) -> bool:
        return not self.reasons

    @property
    def refusal(self) -> Reason | None:
        return self.reasons[0] if self.reasons else None


KindOfDay = Callable[[date], DayKind]


def may_contact(question: ContactQuestion, calendar: WorkingCalendar) -> Verdict:
    """Judge one contact by the rules in force at its moment.

    Raises Refused("refusal-law-no-rule") for a moment before 2017, when the law did not exist.
    """

    def kind_of(day: date) -> DayKind:
        return calendar.day_kind(day, question.region)

    moment = question.moment
    rules = rules_on(moment.date())
    reasons = reasons_against(question, moment, rules, kind_of)
    return Verdict(
        question=question,
        rules=rules,
        local=local_times(question, moment, rules, kind_of),
        counters=tuple(counters(question, moment, rules)),
        reasons=reasons,
        earliest=_earliest(question, reasons, kind_of),
    )


def reasons_against(
    question: ContactQuestion, moment: datetime, rules: ContactRules, kind_of: KindOfDay
) -> tuple[Reason, ...]:
    """List every reason against contact at a moment, those that waiting does not cure first."""
    lasting = (
        *_closed(question),
        *_barred(question, rules),
        *_not_theirs_to_hear(question),
        *_not_agreed(question, rules),
        *_not_in_these_words(question, rules),
    )
    if _is_outside_limits(question, rules):
        return lasting
    passing = (*_out_of_hours(question, moment, rules, kind_of), *_too_often(question, moment, rules))
    return lasting + passing


def local_times(
    question: ContactQuestion, moment: datetime, rules: ContactRules, kind_of: KindOfDay
) -> tuple[LocalTime, ...]:
    found = []
    for zone in question.zones:
        at = moment.astimezone(ZoneInfo(zone))
        kind = kind_of(at.date())
        found.append(LocalTime(zone, at, kind, *rules.hours(kind)))
    return tuple(found)


def counters(question: ContactQuestion, moment: datetime, rules: ContactRules) -> Iterator[Counter]:
    """Count what was made in each limited period that holds the moment: the most by any of the debtor's clocks."""
    made = _counted(question, moment, rules)
    for limit in rules.limits:
        if limit.way is question.way:
            for kind in limit.kinds:
                yield Counter(
                    limit.way, limit.period, kind, _made_in(limit, kind, made, moment, question.zones), limit.most
                )


def _counted(question: ContactQuestion, moment: datetime, rules: ContactRules) -> list[datetime]:
    return [
        min(contact.moment, moment)
        for contact in question.past
        if contact.way is question.way
        and contact.by_creditor
        and not contact.procedural
        and (contact.reached or rules.counts_unreached)
    ]


def _made_in(limit: Limit, kind: Span, made: list[datetime], moment: datetime, zones: tuple[str, ...]) -> int:
    if kind is Span.ROLLING:
        return sum(moment - one < timedelta(days=limit.rolling_days) for one in made)
    return max(_in_same_period(limit.period, made, moment, ZoneInfo(zone)) for zone in zones)


def _in_same_period(period: Period, made: list[datetime], moment: datetime, zone: ZoneInfo) -> int:
    now = _period_of(period, moment.astimezone(zone).date())
    return sum(_period_of(period, one.astimezone(zone).date()) == now for one in made)


def _period_of(period: Period, day: date) -> tuple[int, ...]:
    if period is Period.WEEK:
        return tuple(day.isocalendar())[:2]
    return (day.year, day.month) if period is Period.MONTH else (day.year, day.month, day.day)


def _is_outside_limits(question: ContactQuestion, rules: ContactRules) -> bool:
    """Answers, papers of procedure and letters know no hours and no counts."""
    return question.initiator is Initiator.DEBTOR or _is_procedural(question) or question.way in rules.unlimited


def _is_procedural(question: ContactQuestion) -> bool:
    return question.purpose is Purpose.PROCEDURAL and question.channel in _PROCEDURAL_CHANNELS


def _closed(question: ContactQuestion) -> Iterator[Reason]:
    """A service that is closed to the operator is closed for answers too, and for papers of procedure."""
    if question.closed_by:
        details = {"service": question.service, "article": question.closed_by}
        yield Reason("contact-refused-service-closed", details)


def _barred(question: ContactQuestion, rules: ContactRules) -> Iterator[Reason]:
    if _is_procedural(question):
        return
    for bar in sorted(question.bars, key=list(Bar).index):
        line = rules.bars[bar]
        is_heirs = question.recipient is Recipient.HEIR and line.answers_heirs
        if question.initiator is Initiator.DEBTOR and (is_heirs or not line.closes_answers):
            continue
        if question.recipient is Recipient.REPRESENTATIVE and line.spares_representative:
            continue
        if question.way in line.closes:
            yield Reason(f"contact-refused-{bar.value.replace('_', '-')}", {"article": line.basis.article})


def _not_theirs_to_hear(question: ContactQuestion) -> Iterator[Reason]:
    if question.recipient is Recipient.THIRD_PERSON and not question.third_person_consent:
        yield Reason("contact-refused-third-person", {"article": "230-ФЗ ст. 4 ч. 5"})


def _not_agreed(question: ContactQuestion, rules: ContactRules) -> Iterator[Reason]:
    if question.initiator is Initiator.DEBTOR or _is_procedural(question):
        return
    details = {"channel": str(question.channel), "article": "230-ФЗ ст. 4 ч. 2-4"}
    if question.channel in question.revoked:
        yield Reason("contact-refused-channel-revoked", details)
    elif question.channel in rules.needs_agreement and question.channel not in question.agreements:
        yield Reason("contact-refused-no-agreement", details)


def _not_in_these_words(question: ContactQuestion, rules: ContactRules) -> Iterator[Reason]:
    """An answer says what was asked; what the creditor begins with says what the law wants, in approved words."""
    content = question.content
    if content is None or question.initiator is Initiator.DEBTOR or _is_procedural(question):
        return
    if not content.is_approved:
        yield Reason("contact-refused-template", {"template": content.template})
    for item in sorted(rules.required.get(question.way, frozenset()) - content.names, key=list(Item).index):
        article = rules.basis.article
        yield Reason("contact-refused-content", {"item": str(item), "template": content.template, "article": article})


def _out_of_hours(
    question: ContactQuestion, moment: datetime, rules: ContactRules, kind_of: KindOfDay
) -> Iterator[Reason]:
    """Name the first clock by which it is too early or too late; the certificate holds all of them."""
    closed = (local for local in local_times(question, moment, rules, kind_of) if not local.is_open)
    for local in islice(closed, 1):
        details = {
            "local": f"{local.at:%H:%M}",
            "zone": local.zone,
            "opens": f"{local.opens:%H:%M}",
            "closes": f"{local.closes:%H:%M}",
            "day": "working" if local.kind in (DayKind.WORKING, DayKind.SHORT) else "rest",
        }
        yield Reason("contact-refused-hours", details, passes=True)


def _too_often(question: ContactQuestion, moment: datetime, rules: ContactRules) -> Iterator[Reason]:
    for counter in counters(question, moment, rules):
        if counter.made >= counter.most:
            yield Reason(
                f"contact-refused-count-{counter.period}",
                {"way": str(counter.way), "made": counter.made, "most": counter.most, "span": str(counter.kind)},
                passes=True,
            )


def _earliest(question: ContactQuestion, reasons: tuple[Reason, ...], kind_of: KindOfDay) -> datetime | None:
    if not reasons:
        return question.moment
    if not all(reason.passes for reason in reasons):
        return None
    for moment in sorted(_turning_points(question, kind_of)):
        if not reasons_against(question, moment, rules_on(moment.date()), kind_of):
            return moment
    return None


def _turning_points(question: ContactQuestion, kind_of: KindOfDay) -> set[datetime]:
    """Collect the moments at which contact may become lawful: when hours open, and when a past contact grows old."""
    start, end = question.moment, question.moment + _HORIZON
    rules = rules_on(start.date())
    points = {
        contact.moment + timedelta(days=limit.rolling_days)
        for contact in question.past
        for limit in rules.limits
        if Span.ROLLING in limit.kinds
    }
    for zone in map(ZoneInfo, question.zones):
        day = start.astimezone(zone).date()
        while day <= end.date():
            points.add(datetime.combine(day, rules_on(day).hours(kind_of(day))[0], zone))
            day += ONE_DAY
    return {point.astimezone(start.tzinfo) for point in points if start < point <= end}

"""What 230-ФЗ limits: ways, hours, counts and bars, as dated data."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum
from types import MappingProxyType

from backend.domain import dated
from backend.domain.calendar import DayKind
from backend.domain.dated import Basis, Row
from backend.domain.terms import add_months


class Way(StrEnum):
    """What the law counts together."""

    CALL = "call"
    MESSAGE = "message"
    VISIT = "visit"
    LETTER = "letter"


class Channel(StrEnum):
    CALL = "call"
    ROBOT_CALL = "robot_call"
    VISIT = "visit"
    SMS = "sms"
    MESSENGER = "messenger"
    EMAIL = "email"
    PORTAL = "portal"
    VOICE_MESSAGE = "voice_message"
    LETTER = "letter"

    @property
    def way(self) -> Way:
        return _WAYS.get(self, Way.MESSAGE)


_WAYS = {
    Channel.CALL: Way.CALL,
    Channel.ROBOT_CALL: Way.CALL,
    Channel.VISIT: Way.VISIT,
    Channel.LETTER: Way.LETTER,
}


class Item(StrEnum):
    """What the law wants to be told in a contact by itself, whatever else is said."""

    CREDITOR = "creditor"
    OVERDUE = "overdue"
    PHONE = "phone"
    CONTRACT = "contract"
    SUM = "sum"
    DETAILS = "details"


class Bar(StrEnum):
    """What closes ways to a debtor while it lasts; which ways, says the table."""

    BANKRUPT = "bankrupt"
    EXTRAJUDICIAL_BANKRUPTCY = "extrajudicial_bankruptcy"
    INCAPABLE = "incapable"
    HOSPITAL = "hospital"
    DISABLED_GROUP_1 = "disabled_group_1"
    MINOR = "minor"
    REFUSED_CONTACT = "refused_contact"
    REPRESENTATIVE_ONLY = "representative_only"
    DEAD = "dead"
    SVO = "svo"
    DISPUTED = "disputed"
    NOTHING_OWED = "nothing_owed"


_BARS_OF_HOLDS = {
    "H_BANKRUPT": Bar.BANKRUPT,
    "H_DEAD": Bar.DEAD,
    "H_SVO": Bar.SVO,
    "H_HOSPITAL_OR_INCAPABLE": Bar.HOSPITAL,
    "H_REFUSED_CONTACT": Bar.REFUSED_CONTACT,
    "H_REPRESENTATIVE_ONLY": Bar.REPRESENTATIVE_ONLY,
    "H_DISPUTE_IDENTITY": Bar.DISPUTED,
    "H_DISPUTED_SUM": Bar.DISPUTED,
    "H_OVERPAID": Bar.NOTHING_OWED,
}


class Period(StrEnum):
    DAY = "day"
    WEEK = "week"
    MONTH = "month"


class Span(StrEnum):
    CALENDAR = "calendar"
    ROLLING = "rolling"


@dataclass(frozen=True)
class Limit:
    way: Way
    period: Period
    most: int
    kinds: tuple[Span, ...]
    rolling_days: int = 0


@dataclass(frozen=True)
class BarLine:
    """What a bar closes.

    `closes_answers`: not even the debtor's own turn may be answered. `spares_representative`: he may be talked to.
    `answers_heirs`: who has come into the debtor's place is answered, and not written to first.
    """

    closes: frozenset[Way]
    basis: Basis
    closes_answers: bool = False
    spares_representative: bool = False
    answers_heirs: bool = False


@dataclass(frozen=True)
class ContactRules:
    """Hours are half-open: contact at `until` is already late."""

    since: date
    working: tuple[time, time]
    rest: tuple[time, time]
    limits: tuple[Limit, ...]
    needs_agreement: frozenset[Channel]
    unlimited: frozenset[Way]
    counts_unreached: bool
    bars: Mapping[Bar, BarLine]
    basis: Basis
    required: Mapping[Way, frozenset[Item]] = field(default_factory=dict)

    def hours(self, kind: DayKind) -> tuple[time, time]:
        """Give the lawful hours; decreed rest is a day off here, the stricter reading."""
        return self.working if kind in (DayKind.WORKING, DayKind.SHORT) else self.rest


def rules_on(day: date) -> ContactRules:
    return dated.in_force(contact_rules(), day, what="contact.toml")


def bars_of_holds(holds: Iterable[str]) -> frozenset[Bar]:
    """Translate holds of a case (`H_BANKRUPT` …) into bars; holds that do not concern contact add nothing."""
    return frozenset(_BARS_OF_HOLDS[hold] for hold in holds if hold in _BARS_OF_HOLDS)


def refusal_may_be_declared_from(overdue_since: date) -> date:
    """First day on which the debtor may refuse contact for good (230-ФЗ ст. 8 ч. 5); a representative, at any time."""
    return add_months(overdue_since, _refusal_months()[0])


def refusal_is_suspended(act_in_force: date, day: date) -> bool:
    """Tell whether an act of court that entered into force suspends a refusal on this day (230-ФЗ ст. 8 ч. 8)."""
    return act_in_force <= day < add_months(act_in_force, _refusal_months()[1])


@dated.table("contact")
def _refusal_months(data: Row) -> tuple[int, int]:
    return data["refusal"]["earliest_months"], data["refusal"]["suspended_months"]


@dated.table("contact")
def contact_rules(data: Row) -> tuple[ContactRules, ...]:
    """Give the rules in use, by the day since which they hold."""
    bars = MappingProxyType({Bar(row["name"]): _bar_line(row) for row in data["bar"]})
    missing = set(Bar) - set(bars)
    if missing:
        raise ValueError(f"no bar {min(missing)}")
    return dated.by_since(_rules(row, bars) for row in data["rules"])


def _rules(row: Row, bars: Mapping[Bar, BarLine]) -> ContactRules:
    return ContactRules(
        since=row["since"],
        working=(row["working_from"], row["working_until"]),
        rest=(row["rest_from"], row["rest_until"]),
        limits=tuple(_limit(limit) for limit in row["limit"]),
        needs_agreement=frozenset(map(Channel, row["needs_agreement"])),
        unlimited=frozenset(map(Way, row["unlimited"])),
        counts_unreached=row["counts_unreached"],
        bars=bars,
        basis=dated.basis(row),
        required={Way(way): frozenset(map(Item, items)) for way, items in row["required"].items()},
    )


def _limit(row: Row) -> Limit:
    kinds = tuple(map(Span, row["kinds"]))
    days = row["rolling_days"] if Span.ROLLING in kinds else 0
    return Limit(Way(row["way"]), Period(row["period"]), row["most"], kinds, days)


def _bar_line(row: Row) -> BarLine:
    closes = frozenset(map(Way, row["closes"]))
    flags = (row.get(name, False) for name in ("closes_answers", "spares_representative", "answers_heirs"))
    return BarLine(closes, dated.basis(row), *flags)

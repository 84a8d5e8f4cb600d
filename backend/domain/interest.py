"""Interest and penalties by the day: actual days of the year, key rate periods, windows in which nothing runs.

`first` and `last` are both charged days. Interest on a loan runs from the day after it was given (ГК ст. 191, 809),
so `first` is that day. A segment is rounded to the kopeck, half up, and totals add rounded segments, as courts'
calculators do; a period is cut at New Year only where the length of the year changes.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from backend.domain import dated
from backend.domain.calendar import ONE_DAY
from backend.domain.dated import Basis, Certainty, Row
from backend.domain.money import ZERO, rounded

HUNDRED = Decimal(100)


class Per(StrEnum):
    YEAR = "year"
    DAY = "day"


@dataclass(frozen=True)
class Rate:
    """Percent a year or a day."""

    percent: Decimal
    per: Per = Per.YEAR


@dataclass(frozen=True)
class Segment:
    """One line of a calculation: `amount` = base · percent / 100 · days (/ days in the year), to the kopeck."""

    first: date
    last: date
    days: int
    base: Decimal
    rate: Rate
    days_in_year: int | None
    amount: Decimal


@dataclass(frozen=True)
class Accrual:
    """A calculation with its lines. `unknown_from`: from this day the key rate is no longer in the table."""

    segments: tuple[Segment, ...]
    basis: Basis | None = None
    unknown_from: date | None = None

    @property
    def total(self) -> Decimal:
        return sum((segment.amount for segment in self.segments), ZERO)

    @property
    def days(self) -> int:
        return sum(segment.days for segment in self.segments)


@dataclass(frozen=True)
class KeyRate:
    since: date
    rate: Rate
    basis: Basis


@dataclass(frozen=True)
class PenaltyRule:
    since: date
    a_year: Rate
    a_day: Rate
    basis: Basis


@dataclass(frozen=True)
class Moratorium:
    first: date
    last: date
    basis: Basis


@dataclass(frozen=True)
class InterestRules:
    key_rates: tuple[KeyRate, ...]
    known_until: date
    penalties: tuple[PenaltyRule, ...]
    moratoria: tuple[Moratorium, ...]


Span = tuple[date, date]


def interest(base: Decimal, rate: Rate, first: date, last: date) -> Accrual:
    """Count interest of a contract; nothing when `last` is before `first`."""
    return Accrual(tuple(_segments(base, rate, [(first, last)])))


def key_rate_interest(base: Decimal, first: date, last: date) -> Accrual:
    """Count interest on money withheld by the key rate of each period (ГК ст. 395), moratoria left out.

    Not to be asked together with a contractual penalty for the same breach (п. 4). Raises Refused for days before the
    table begins.
    """
    rules = interest_rules()
    dated.in_force(rules.key_rates, first, what="interest.toml, key_rate")
    spans = _outside_moratoria([(first, last)], rules)
    lines = tuple(segment for key, span in _key_periods(rules, spans) for segment in _segments(base, key.rate, [span]))
    used = [key for key, _ in _key_periods(rules, spans)]
    unknown = max(first, rules.known_until + ONE_DAY) if last > rules.known_until else None
    return Accrual(lines, _joint(used, unknown is not None), unknown)


def late_penalty(base: Decimal, first: date, last: date, *, interest_goes_on: bool) -> Accrual:
    """Count the penalty on a consumer loan: 20 % a year while interest runs, else 0.1 % a day (353-ФЗ ст. 5 ч. 21)."""
    rules = interest_rules()
    rule = dated.in_force(rules.penalties, first, what="interest.toml, penalty")
    rate = rule.a_year if interest_goes_on else rule.a_day
    spans = _outside_moratoria([(first, last)], rules)
    return Accrual(tuple(_segments(base, rate, spans)), rule.basis)


def key_rate_on(day: date) -> KeyRate:
    """Find the key rate of a day; after the table's end it is the last one known."""
    return dated.in_force(interest_rules().key_rates, day, what="interest.toml, key_rate")


def days_in_year(year: int) -> int:
    return (date(year + 1, 1, 1) - date(year, 1, 1)).days


def _segments(base: Decimal, rate: Rate, spans: Iterable[Span]) -> Iterator[Segment]:
    for span in spans:
        for first, last in _by_year_length(*span) if rate.per is Per.YEAR else [span]:
            if first <= last:
                yield segment(base, rate, first, last)


def segment(base: Decimal, rate: Rate, first: date, last: date) -> Segment:
    """One line: days of one length of year where the rate is a year's; the caller has cut it so."""
    days = (last - first).days + 1
    whole = base * rate.percent * days / HUNDRED
    if rate.per is Per.DAY:
        return Segment(first, last, days, base, rate, None, rounded(whole))
    length = days_in_year(first.year)
    return Segment(first, last, days, base, rate, length, rounded(whole / length))


def _by_year_length(first: date, last: date) -> Iterator[Span]:
    """Cut a span where a leap year begins or ends."""
    for year in range(first.year, last.year):
        if days_in_year(year) != days_in_year(year + 1) and first <= date(year, 12, 31):
            yield first, date(year, 12, 31)
            first = date(year + 1, 1, 1)
    yield first, last


def _outside_moratoria(spans: list[Span], rules: InterestRules) -> list[Span]:
    for window in rules.moratoria:
        spans = [part for span in spans for part in _without(span, window)]
    return spans


def _without(span: Span, window: Moratorium) -> Iterator[Span]:
    first, last = span
    before, after = min(last, window.first - ONE_DAY), max(first, window.last + ONE_DAY)
    if first <= before:
        yield first, before
    if after <= last:
        yield after, last


def _key_periods(rules: InterestRules, spans: list[Span]) -> Iterator[tuple[KeyRate, Span]]:
    ends = [*(key.since - ONE_DAY for key in rules.key_rates[1:]), date.max]
    for span in spans:
        for key, end in zip(rules.key_rates, ends, strict=True):
            first, last = max(span[0], key.since), min(span[1], end)
            if first <= last:
                yield key, (first, last)


def _joint(used: list[KeyRate], has_unknown: bool) -> Basis | None:
    if not used:
        return None
    certainties = [key.basis.certainty for key in used]
    sure = Certainty.UNSURE if has_unknown else dated.least_certain(certainties)
    return Basis(used[-1].basis.article, used[-1].basis.source, sure)


@dated.table("interest")
def interest_rules(data: Row) -> InterestRules:
    """Give the table of rates in use."""
    keys = data["key_rate"]
    return InterestRules(
        key_rates=dated.by_since(
            KeyRate(row["since"], Rate(Decimal(row["percent"])), dated.basis(row, keys)) for row in keys["rates"]
        ),
        known_until=data["known_until"],
        penalties=dated.by_since(map(_penalty, data["penalty"])),
        moratoria=tuple(Moratorium(row["first"], row["last"], dated.basis(row)) for row in data["moratorium"]),
    )


def _penalty(row: Row) -> PenaltyRule:
    a_year, a_day = Decimal(row["percent_a_year"]), Decimal(row["percent_a_day"])
    return PenaltyRule(row["since"], Rate(a_year), Rate(a_day, Per.DAY), dated.basis(row))

"""Payment plans: instalments that sum to the debt to the kopeck, within limits that a manager sets."""

import calendar
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from typing import TypeAlias

from backend.domain.errors import Refused
from backend.domain.money import KOPECK, ZERO, kopecks, rounded

LATEST_PAY_DAY = 31
LEAST_DAYS_TO_SECOND = 15
"""The second instalment is due on the first pay-day at least so many days after the first: never two within a week."""
TWICE = 2
LEAST_DAYS_BETWEEN = 7
"""Two pay-days of one month are at least so far apart, and the second instalment from the first."""


@dataclass(frozen=True, slots=True)
class PlanLimits:
    """What a debtor may propose without a person's consent. `min_first_share` is a share of the debt, 0 to 1.

    Limits that no plan could meet are Refused.
    """

    max_months: int
    min_instalment: Decimal
    max_first_delay_days: int
    min_first_share: Decimal = ZERO
    pay_day_from: int = 1
    pay_day_to: int = 31

    def __post_init__(self) -> None:
        days = 1 <= self.pay_day_from <= self.pay_day_to <= LATEST_PAY_DAY
        times = self.max_months >= 1 and self.max_first_delay_days >= 0
        if not (days and times and self.min_instalment >= KOPECK and 0 <= self.min_first_share <= 1):
            raise Refused("refusal-plan-limits")


@dataclass(frozen=True, slots=True)
class Proposal:
    """What is asked for: a sum a month, or a number of months. In a short month day 31 is its last day.

    With a `second_day` it is paid twice a month, half of the sum each time.
    """

    pay_day: int
    first_on: date
    per_month: Decimal | None = None
    months: int | None = None
    first_payment: Decimal | None = None
    second_day: int | None = None

    @property
    def days(self) -> tuple[int, ...]:
        return (self.pay_day,) if self.second_day is None else (self.pay_day, self.second_day)


@dataclass(frozen=True, slots=True)
class Instalment:
    number: int
    due_on: date
    amount: Decimal


@dataclass(frozen=True, slots=True)
class Plan:
    instalments: tuple[Instalment, ...]
    pay_day: int
    second_day: int | None = None

    @property
    def months(self) -> int:
        """Whole months, a begun one too."""
        return len(self.instalments) if self.second_day is None else -(-len(self.instalments) // TWICE)

    @property
    def total(self) -> Decimal:
        return sum((instalment.amount for instalment in self.instalments), ZERO)

    @property
    def ordinary(self) -> Decimal:
        """The usual instalment: the second one, since the first may be larger."""
        return self.instalments[min(1, len(self.instalments) - 1)].amount

    @property
    def per_month(self) -> Decimal:
        return self.ordinary * (1 if self.second_day is None else TWICE)

    @property
    def ends_on(self) -> date:
        return self.instalments[-1].due_on


def propose(
    balance: Decimal,
    *,
    pay_day: int,
    first_on: date,
    limits: PlanLimits,
    today: date,
    per_month: Decimal | None = None,
    months: int | None = None,
    first_payment: Decimal | None = None,
    second_day: int | None = None,
) -> Plan:
    """The plan that is asked for, by a sum a month or by months; the first payment is raised to its least if not given.

    Outside the limits Refused is raised with the nearest acceptable terms: `nearest` (a Proposal), `per_month`,
    `months`, `first_on`, `first_payment`, `pay_day`, and the range `pay_day_from`, `pay_day_to`.
    """
    asked = Proposal(pay_day, first_on, per_month, months, first_payment, second_day)
    _check_form(balance, asked)
    if refusal := _refusal(balance, asked, limits, today):
        raise Refused(refusal, **_nearest_terms(balance, asked, limits, today))
    return _plan(balance, asked, limits)


def nearest_proposal(balance: Decimal, asked: Proposal, limits: PlanLimits, today: date) -> Proposal:
    """The acceptable proposal that changes least of what was asked; an acceptable one comes back as it is."""
    fitted = replace(
        asked,
        pay_day=min(max(asked.pay_day, limits.pay_day_from), limits.pay_day_to),
        first_on=min(max(asked.first_on, today), today + timedelta(days=limits.max_first_delay_days)),
    )
    if fitted.second_day is not None:
        second = min(max(fitted.second_day, limits.pay_day_from), limits.pay_day_to)
        fitted = replace(fitted, second_day=second if _are_apart(fitted.pay_day, second) else None)
    if asked.first_payment is not None:
        _, least = by_steps(fitted, limits)
        fitted = replace(fitted, first_payment=max(asked.first_payment, _least_first_payment(balance, least)))
    if fitted.per_month is not None:
        least_sum = _least_per_month(balance, *by_steps(fitted, limits)) * len(fitted.days)
        return replace(fitted, per_month=max(fitted.per_month, least_sum))
    at_most = min(max(fitted.months or 1, 1), limits.max_months)
    shorter = (replace(fitted, months=months) for months in range(at_most, 0, -1))
    return next(one for one in shorter if not _is_too_small(balance, *by_steps(one, limits)))


def by_steps(asked: Proposal, limits: PlanLimits) -> tuple[Proposal, PlanLimits]:
    """The same counted in instalments instead of months: twice as many of half the sum where there are two pay-days."""
    if asked.second_day is None:
        return asked, limits
    steps = replace(
        asked,
        per_month=None if asked.per_month is None else _up(asked.per_month, TWICE),
        months=None if asked.months is None else asked.months * TWICE,
    )
    least = replace(limits, max_months=limits.max_months * TWICE, min_instalment=_up(limits.min_instalment, TWICE))
    return steps, least


def _are_apart(one: int, other: int) -> bool:
    gap = abs(one - other)
    return min(gap, LATEST_PAY_DAY - 1 - gap) >= LEAST_DAYS_BETWEEN


def three_offers(
    balance: Decimal, pay_day: int, limits: PlanLimits, today: date, second_day: int | None = None
) -> tuple[Plan, ...]:
    """Up to three plans that differ, the quickest first: a quarter, a half and all of the longest time allowed."""
    asked = _from_tomorrow(pay_day, second_day, limits, today)
    longest_one = nearest_proposal(balance, _checked(balance, replace(asked, months=limits.max_months)), limits, today)
    longest = longest_one.months or 1
    spans = sorted({-(-longest // 4), -(-longest // 2), longest})
    fitted = (nearest_proposal(balance, replace(longest_one, months=months), limits, today) for months in spans)
    return tuple(dict.fromkeys(_plan(balance, one, limits) for one in fitted))


def _from_tomorrow(pay_day: int, second_day: int | None, limits: PlanLimits, today: date) -> Proposal:
    """On the first of his pay-days from tomorrow on, as late as the limits let it."""
    days = Proposal(pay_day, today, second_day=second_day).days
    latest = today + timedelta(days=limits.max_first_delay_days)
    return Proposal(pay_day, min(next_pay_day(today + timedelta(days=1), days), latest), second_day=second_day)


def _checked(balance: Decimal, asked: Proposal) -> Proposal:
    _check_form(balance, asked)
    return asked


def offers_by_means(
    balance: Decimal,
    pay_day: int,
    per_month: Decimal,
    limits: PlanLimits,
    today: date,
    second_day: int | None = None,
) -> tuple[Plan, ...]:
    """Up to three plans around what a person can pay a month, the quickest first: half as much more, that, less."""
    wished = (rounded(per_month * share) for share in (Decimal("1.5"), Decimal(1), Decimal("0.75")))
    start = _from_tomorrow(pay_day, second_day, limits, today)
    asked = [_checked(balance, replace(start, per_month=sum_a_month)) for sum_a_month in wished]
    fitted = (nearest_proposal(balance, one, limits, today) for one in asked)
    return tuple(dict.fromkeys(_plan(balance, one, limits) for one in fitted))


def _check_form(balance: Decimal, asked: Proposal) -> None:
    if kopecks(balance) <= 0:
        raise Refused("refusal-plan-nothing-owed")
    if (asked.per_month is None) is (asked.months is None):
        raise ValueError("a plan is asked for by a sum a month or by months")
    kopecks(asked.per_month or ZERO)
    kopecks(asked.first_payment or ZERO)


def _refusal(balance: Decimal, asked: Proposal, limits: PlanLimits, today: date) -> str | None:
    _, steps = by_steps(asked, limits)
    checks = (
        ("refusal-plan-pay-day", not all(limits.pay_day_from <= day <= limits.pay_day_to for day in asked.days)),
        ("refusal-plan-two-days", asked.second_day is not None and not _are_apart(asked.pay_day, asked.second_day)),
        ("refusal-plan-first-past", asked.first_on < today),
        ("refusal-plan-first-late", asked.first_on > today + timedelta(days=limits.max_first_delay_days)),
        ("refusal-plan-first-small", _first_is_too_small(balance, asked, steps)),
        ("refusal-plan-too-short", asked.months is not None and asked.months < 1),
    )
    wrong = next((key for key, is_wrong in checks if is_wrong), None)
    return wrong or _refusal_of_amounts(balance, *by_steps(asked, limits))


def _refusal_of_amounts(balance: Decimal, asked: Proposal, limits: PlanLimits) -> str | None:
    # A sum of nothing a month would make a plan without end, so the smallest sum is looked at before the length.
    if asked.per_month is not None and asked.per_month < min(limits.min_instalment, balance):
        return "refusal-plan-too-small"
    if _length(balance, asked, limits) > limits.max_months:
        return "refusal-plan-too-long"
    return "refusal-plan-too-small" if _is_too_small(balance, asked, limits) else None


def _first_is_too_small(balance: Decimal, asked: Proposal, limits: PlanLimits) -> bool:
    return asked.first_payment is not None and asked.first_payment < _least_first_payment(balance, limits)


def _nearest_terms(balance: Decimal, asked: Proposal, limits: PlanLimits, today: date) -> dict[str, object]:
    nearest = nearest_proposal(balance, asked, limits, today)
    plan = _plan(balance, nearest, limits)
    return {
        "nearest": nearest,
        "per_month": plan.per_month,
        "months": plan.months,
        "first_on": nearest.first_on,
        "first_payment": plan.instalments[0].amount,
        "pay_day": nearest.pay_day,
        "pay_day_from": limits.pay_day_from,
        "pay_day_to": limits.pay_day_to,
    }


def _least_first_payment(balance: Decimal, limits: PlanLimits) -> Decimal:
    if limits.max_months == 1:
        return balance
    share = (balance * limits.min_first_share).quantize(KOPECK, ROUND_CEILING)
    return min(balance, max(share, limits.min_instalment))


def _least_per_month(balance: Decimal, asked: Proposal, limits: PlanLimits) -> Decimal:
    """The smallest sum a month that still ends in time, after a first payment that may be larger."""
    smallest = min(limits.min_instalment, balance)
    first = asked.first_payment or _least_first_payment(balance, limits)
    evenly = _up(balance, limits.max_months)
    if asked.first_payment is None and evenly >= first:
        return max(smallest, evenly)
    if first >= balance:
        return smallest
    return max(smallest, _up(balance - first, limits.max_months - 1))


def _is_too_small(balance: Decimal, asked: Proposal, limits: PlanLimits) -> bool:
    """Any instalment but the last, which takes what remains, is below the least."""
    least = min(limits.min_instalment, balance)
    return any(amount < least for amount in _amounts(balance, asked, limits)[:-1])


def _length(balance: Decimal, asked: Proposal, limits: PlanLimits) -> int:
    if asked.per_month is None:
        return asked.months or 1
    rest = balance - _first_payment(balance, asked.per_month, asked, limits)
    return 1 + int((rest / asked.per_month).to_integral_value(ROUND_CEILING))


def _first_payment(balance: Decimal, ordinary: Decimal, asked: Proposal, limits: PlanLimits) -> Decimal:
    first = asked.first_payment
    return min(balance, max(ordinary, _least_first_payment(balance, limits)) if first is None else first)


def _amounts(balance: Decimal, asked: Proposal, limits: PlanLimits) -> tuple[Decimal, ...]:
    length = _length(balance, asked, limits)
    ordinary = asked.per_month or _down(balance, length)
    first = _first_payment(balance, ordinary, asked, limits)
    rest = balance - first
    if length == 1 or not rest:
        return (balance,)
    each = asked.per_month or _down(rest, length - 1)
    return (first, *[each] * (length - 2), rest - each * (length - 2))


def _plan(balance: Decimal, asked: Proposal, limits: PlanLimits) -> Plan:
    amounts = _amounts(balance, *by_steps(asked, limits))
    days = _due_dates(asked.first_on, asked.days, len(amounts))
    numbered = enumerate(zip(days, amounts, strict=True), start=1)
    rows = tuple(Instalment(number, due_on, amount) for number, (due_on, amount) in numbered)
    return Plan(rows, asked.pay_day, asked.second_day)


def _due_dates(first_on: date, pay_days: Sequence[int], length: int) -> list[date]:
    days = [first_on]
    wait = LEAST_DAYS_TO_SECOND if len(pay_days) == 1 else LEAST_DAYS_BETWEEN
    earliest = first_on + timedelta(days=wait)
    while len(days) < length:
        days.append(next_pay_day(earliest, pay_days))
        earliest = days[-1] + timedelta(days=1)
    return days


def next_pay_day(earliest: date, pay_days: Sequence[int]) -> date:
    """The first of these days of the month that is not before that day."""
    return min(_pay_day_from(earliest, day) for day in pay_days)


def _pay_day_from(earliest: date, pay_day: int) -> date:
    """The first pay-day that is not before that day."""
    this_month = on_day(earliest, pay_day)
    return this_month if this_month >= earliest else on_day(earliest.replace(day=1) + timedelta(days=31), pay_day)


def on_day(month: date, day: int) -> date:
    """That day of the month, or its last where it is shorter."""
    return month.replace(day=min(max(day, 1), calendar.monthrange(month.year, month.month)[1]))


def _up(amount: Decimal, parts: int) -> Decimal:
    return (amount / parts).quantize(KOPECK, ROUND_CEILING)


def _down(amount: Decimal, parts: int) -> Decimal:
    return (amount / parts).quantize(KOPECK, ROUND_FLOOR)


Receipt: TypeAlias = tuple[date, Decimal]
"""A payment as a plan sees it: the day and the sum."""


@dataclass(frozen=True, slots=True)
class InstalmentState:
    instalment: Instalment
    paid: Decimal = ZERO
    closed_on: date | None = None

    @property
    def left(self) -> Decimal:
        return self.instalment.amount - self.paid


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a plan is paid: its instalments in the order in which they fall due, and money beyond the last."""

    states: tuple[InstalmentState, ...]
    surplus: Decimal

    @property
    def next_open(self) -> InstalmentState | None:
        return next((state for state in self.states if state.closed_on is None), None)

    @property
    def completed_on(self) -> date | None:
        """The day on which the last instalment was closed; a plan ends then."""
        return self.states[-1].closed_on if self.next_open is None else None


def close_instalments(instalments: Iterable[Instalment], payments: Iterable[Receipt]) -> Progress:
    """Lay payments over instalments: the oldest due first, a part is kept, one payment may close several in advance."""
    states = [InstalmentState(one) for one in sorted(instalments, key=lambda one: (one.due_on, one.number))]
    surplus = ZERO
    for on, amount in sorted(payments, key=lambda payment: payment[0]):
        surplus += _pay(states, on, amount)
    return Progress(tuple(states), surplus)


def _pay(states: list[InstalmentState], on: date, amount: Decimal) -> Decimal:
    """Change the states by one payment; what is left of it comes back."""
    if amount <= 0:
        raise ValueError("a payment is more than nothing")
    left = amount
    for index, state in enumerate(states):
        taken = min(left, state.left)
        if taken:
            left -= taken
            closed_on = on if taken == state.left else None
            states[index] = InstalmentState(state.instalment, state.paid + taken, closed_on)
    return left

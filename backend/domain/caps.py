"""Caps on what a consumer loan may cost: charges ever made, paid or not, against the principal (353-ФЗ ст. 5 ч. 24).

The cap binds whoever holds the claim, the new creditor too; costs awarded by a court lie outside it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_CEILING, Decimal
from enum import StrEnum

from backend.domain import dated
from backend.domain.dated import Basis, Row
from backend.domain.money import ZERO, rounded


class CapCovers(StrEnum):
    ALL = "all"
    """Interest, penalties and paid services together."""
    INTEREST = "interest"


@dataclass(frozen=True)
class CapRule:
    """`times` of the principal given; `daily_rate` is the highest lawful rate a day, as a part of one.

    `after_default`: interest after default stops at so many times the unpaid principal (contracts of 2017-2019).
    """

    since: date
    times: Decimal
    covers: CapCovers
    daily_rate: Decimal | None
    after_default: Decimal | None
    basis: Basis


@dataclass(frozen=True)
class SmallLoanRule:
    """Special loans of ст. 6.2, within `most_principal` and `most_days`."""

    cap: CapRule
    most_principal: Decimal
    most_days: int

    @property
    def since(self) -> date:
        return self.cap.since


@dataclass(frozen=True)
class CapRules:
    caps: tuple[CapRule, ...]
    small: tuple[SmallLoanRule, ...]
    longest_term_days: int


@dataclass(frozen=True)
class Cap:
    """The cap of one loan: `most` may be charged in all by `rule`."""

    rule: CapRule
    principal: Decimal
    most: Decimal

    def room(self, charged: Decimal) -> Decimal:
        """Give what may still be charged after so much was; never below zero."""
        return max(self.most - charged, ZERO)

    def is_broken_by(self, charged: Decimal) -> bool:
        return charged > self.most

    def cut(self, charges: Sequence[Decimal]) -> tuple[Decimal, ...]:
        """Cut charges, in the order they were made, to what fits under the cap."""
        kept: list[Decimal] = []
        for charge in charges:
            kept.append(min(charge, self.room(sum(kept, ZERO))))
        return tuple(kept)

    def reached_on_day(self, daily_rate: Decimal) -> int:
        """Tell on which day of charging, from 1, a daily rate on the principal first fills the cap."""
        return int((self.most / rounded(self.principal * daily_rate)).to_integral_value(rounding=ROUND_CEILING))


def cap_of(
    principal: Decimal, contract_date: date, *, term_days: int | None = None, is_small_special: bool = False
) -> Cap | None:
    """Find the cap of a loan by the day of its contract; None when the law sets none.

    `principal` is the sum given out, not what is left. None for loans longer than a year (`term_days`; unknown counts
    as short, the stricter reading) and for contracts before 2016-03-29. `is_small_special`: the contract says ст. 6.2;
    where its sum or term does not fit, the general cap holds.
    """
    rules = cap_rules()
    if term_days is not None and term_days > rules.longest_term_days:
        return None
    rule = _small(rules, principal, contract_date, term_days) if is_small_special else None
    rule = rule or _latest(rules, contract_date)
    return Cap(rule, principal, rounded(principal * rule.times)) if rule else None


def highest_daily_rate(contract_date: date) -> Decimal | None:
    """Give the highest lawful rate a day, as a part of one; None for contracts before 2019-01-28."""
    rule = _latest(cap_rules(), contract_date)
    return rule.daily_rate if rule else None


def cap_after_default(unpaid_principal: Decimal, contract_date: date) -> Decimal | None:
    """Give the limit on interest charged after default by its own rule of 2017-2019; None when it does not hold."""
    rule = _latest(cap_rules(), contract_date)
    return rounded(unpaid_principal * rule.after_default) if rule and rule.after_default is not None else None


def _latest(rules: CapRules, contract_date: date) -> CapRule | None:
    return max((rule for rule in rules.caps if rule.since <= contract_date), key=lambda rule: rule.since, default=None)


def _small(rules: CapRules, principal: Decimal, contract_date: date, term_days: int | None) -> CapRule | None:
    held = [rule for rule in rules.small if rule.since <= contract_date]
    if not held or principal > held[-1].most_principal or (term_days or 0) > held[-1].most_days:
        return None
    return held[-1].cap


@dated.table("caps")
def cap_rules(data: Row) -> CapRules:
    """Give the table of caps in use."""
    small = (SmallLoanRule(_cap(row), Decimal(row["most_principal"]), row["most_days"]) for row in data["small"])
    return CapRules(dated.by_since(map(_cap, data["cap"])), dated.by_since(small), data["longest_term_days"])


def _cap(row: Row) -> CapRule:
    return CapRule(
        since=row["since"],
        times=Decimal(row["times"]),
        covers=CapCovers(row.get("what", "all")),
        daily_rate=_part(row, "daily_rate"),
        after_default=_part(row, "after_default"),
        basis=dated.basis(row),
    )


def _part(row: Row, name: str) -> Decimal | None:
    return Decimal(row[name]) if name in row else None

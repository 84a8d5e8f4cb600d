"""State fee: what an application to a court costs on the day it is sent (НК ст. 333.19, 333.20, 333.40).

Fees are whole roubles, half up (НК ст. 52 п. 6). An order costs half of a claim; the law does not say whether the
half is taken before or after rounding, so the larger of both is paid: a rouble too little returns the whole pack.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from types import MappingProxyType

from backend.domain import dated
from backend.domain.dated import Basis, Row
from backend.domain.errors import Refused
from backend.domain.money import ZERO, rounded
from backend.domain.terms import add_months

ROUBLE = Decimal(1)


class FeeKind(StrEnum):
    CLAIM = "claim"
    ORDER = "order"


class FixedFee(StrEnum):
    NON_PROPERTY = "non_property"
    APPEAL = "appeal"
    PRIVATE_COMPLAINT = "private_complaint"
    CASSATION = "cassation"
    SUPREME_COURT = "supreme_court"
    SUCCESSION = "succession"
    EXPLANATION = "explanation"
    NEW_CIRCUMSTANCES = "new_circumstances"


class Payer(StrEnum):
    PERSON = "person"
    ORGANISATION = "organisation"


class Instance(StrEnum):
    FIRST = "first_instance"
    APPEAL = "appeal"
    CASSATION = "cassation"


@dataclass(frozen=True)
class Bracket:
    """Holds for prices over `over` up to the next bracket's; the fee is `base` plus `rate` of what is over."""

    over: Decimal
    base: Decimal
    rate: Decimal


@dataclass(frozen=True)
class Schedule:
    since: date
    brackets: tuple[Bracket, ...]
    least: Decimal
    most: Decimal
    order_share: Decimal
    basis: Basis


@dataclass(frozen=True)
class Ceiling:
    since: date
    most: Decimal
    basis: Basis


@dataclass(frozen=True)
class FixedRow:
    since: date
    by_payer: Mapping[Payer, Decimal]
    basis: Basis


@dataclass(frozen=True)
class SettlementRow:
    since: date
    shares: Mapping[Instance, Decimal]
    basis: Basis


@dataclass(frozen=True)
class FeeRules:
    schedules: tuple[Schedule, ...]
    ceilings: tuple[Ceiling, ...]
    fixed: Mapping[FixedFee, tuple[FixedRow, ...]]
    settlement: tuple[SettlementRow, ...]
    refund_years: int


@dataclass(frozen=True)
class Fee:
    """What is to be paid, in whole roubles, and how it came about; `exact` is the fee before any rounding."""

    kind: FeeKind
    amount: Decimal
    exact: Decimal
    price: Decimal
    sent: date
    bracket: Bracket
    basis: Basis


def price_of_claim(principal: Decimal, interest: Decimal = ZERO, penalty: Decimal = ZERO) -> Decimal:
    """Add up what the fee is counted on; fee, postage and lawyers stay outside (ГПК ст. 91)."""
    return principal + interest + penalty


def claim_fee(price: Decimal, sent: date) -> Fee:
    """Count the fee of a claim for money sent to the court on a day. Raises ValueError unless the price is positive."""
    schedule = _schedule(sent)
    exact, bracket = _exact(price, schedule)
    return Fee(FeeKind.CLAIM, _whole(exact), exact, price, sent, bracket, schedule.basis)


def order_fee(price: Decimal, sent: date) -> Fee:
    """Count the fee of an order. Raises Refused("refusal-order-ceiling") for a price over what an order allows."""
    ceiling = order_ceiling(sent)
    if price > ceiling.most:
        raise Refused("refusal-order-ceiling", price=price, most=ceiling.most)
    schedule = _schedule(sent)
    exact, bracket = _exact(price, schedule)
    half, half_of_whole = exact * schedule.order_share, _whole(exact) * schedule.order_share
    amount = max(_whole(half), _whole(half_of_whole))
    return Fee(FeeKind.ORDER, amount, half, price, sent, bracket, schedule.basis)


def order_ceiling(sent: date) -> Ceiling:
    """Find up to which price of claim an order is issued (ГПК ст. 121 ч. 1)."""
    return dated.in_force(fee_rules().ceilings, sent, what="fees.toml, order_ceiling")


def fixed_fee(kind: FixedFee, payer: Payer, sent: date) -> tuple[Decimal, Basis]:
    row = dated.in_force(fee_rules().fixed[kind], sent, what=f"fees.toml, {kind}")
    return row.by_payer[payer], row.basis


def top_up(fee: Fee, paid_before: Decimal) -> Decimal:
    """Give what is left to pay when a fee paid for a refused or cancelled order is offset (НК ст. 333.20 п. 1 пп. 13).

    Never below zero: what was paid beyond comes back by `overpaid`.
    """
    return max(fee.amount - paid_before, ZERO)


def overpaid(fee: Fee, paid: Decimal) -> Decimal:
    """Give what was paid beyond the fee and may be asked back (НК ст. 333.40 п. 1 пп. 1)."""
    return max(paid - fee.amount, ZERO)


def refund_may_be_asked_until(paid: date) -> date:
    """Last day to ask for a fee back: three years from its payment (НК ст. 333.40 п. 3)."""
    return add_months(paid, fee_rules().refund_years * 12)


def awarded_part(fee: Decimal, claimed: Decimal, granted: Decimal) -> Decimal:
    """Give the part of a fee that the debtor bears, to the kopeck, by what was granted (ГПК ст. 98 ч. 1).

    Not for a penalty cut under ст. 333 ГК: there the fee is awarded whole. Raises ValueError when more is granted
    than was claimed, or nothing was claimed.
    """
    if not ZERO <= granted <= claimed or claimed == ZERO:
        raise ValueError("granted must lie between nothing and what was claimed")
    return rounded(fee * granted / claimed)


def settlement_refund(fee: Decimal, instance: Instance, day: date) -> Decimal:
    """Give the part of a fee that comes back on settlement, waiver or admission (НК ст. 333.40 п. 1 пп. 3)."""
    return rounded(fee * dated.in_force(fee_rules().settlement, day, what="fees.toml, settlement").shares[instance])


def _schedule(sent: date) -> Schedule:
    return dated.in_force(fee_rules().schedules, sent, what="fees.toml, schedule")


def _exact(price: Decimal, schedule: Schedule) -> tuple[Decimal, Bracket]:
    if price <= ZERO:
        raise ValueError("a claim has a price")
    bracket = [row for row in schedule.brackets if row.over < price][-1]
    exact = bracket.base + (price - bracket.over) * bracket.rate
    return min(max(exact, schedule.least), schedule.most), bracket


def _whole(amount: Decimal) -> Decimal:
    return amount.quantize(ROUBLE, rounding=ROUND_HALF_UP)


@dated.table("fees")
def fee_rules(data: Row) -> FeeRules:
    """Give the table of fees in use."""
    fixed: dict[FixedFee, list[FixedRow]] = {}
    for row in data["fixed"]:
        payers = {payer: Decimal(row[payer]) for payer in Payer}
        fixed.setdefault(FixedFee(row["kind"]), []).append(
            FixedRow(row["since"], MappingProxyType(payers), dated.basis(row))
        )
    return FeeRules(
        schedules=dated.by_since(map(_read_schedule, data["schedule"])),
        ceilings=dated.by_since(
            Ceiling(row["since"], Decimal(row["most"]), dated.basis(row)) for row in data["order_ceiling"]
        ),
        fixed=MappingProxyType({kind: dated.by_since(rows) for kind, rows in fixed.items()}),
        settlement=dated.by_since(map(_read_settlement, data["settlement"])),
        refund_years=data["refund"]["years"],
    )


def _read_schedule(row: Row) -> Schedule:
    brackets = tuple(
        Bracket(Decimal(line["over"]), Decimal(line["base"]), Decimal(line["rate"])) for line in row["brackets"]
    )
    if brackets[0].over != ZERO or list(brackets) != sorted(brackets, key=lambda line: line.over):
        raise ValueError("brackets must begin at nothing and rise")
    return Schedule(
        since=row["since"],
        brackets=brackets,
        least=Decimal(row["least"]),
        most=Decimal(row["most"]),
        order_share=Decimal(row["order_share"]),
        basis=dated.basis(row),
    )


def _read_settlement(row: Row) -> SettlementRow:
    shares = {instance: Decimal(row[instance]) for instance in Instance}
    return SettlementRow(row["since"], MappingProxyType(shares), dated.basis(row))

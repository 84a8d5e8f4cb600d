"""All that a paper may say of a case on a day, as plain values: kept sealed beside the paper it was made with."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from decimal import Decimal
from typing import Any

from pydantic import TypeAdapter

from backend.domain.money import ZERO


@dataclass(frozen=True)
class Earned:
    """A line of the calculation; `percent` of `base` a day or a year, `days_in_year` where it is a year."""

    charge: str
    first: date
    last: date
    days: int
    base: Decimal
    percent: Decimal
    per: str
    days_in_year: int | None
    sum: Decimal
    capped: bool


@dataclass(frozen=True)
class Movement:
    """An entry of the ledger: what raised or lowered which part of the debt, and when."""

    on: date
    part: str
    kind: str
    sum: Decimal


@dataclass(frozen=True)
class Share:
    """An instalment of a plan."""

    number: int
    due_on: date
    sum: Decimal


@dataclass(frozen=True)
class Posted:
    """A letter that was sent."""

    kind: str
    barcode: str
    sent_on: date


@dataclass(frozen=True)
class Misprint:
    """A slip of the court as `domain/slips.py` found it; `right` is empty where only the court knows."""

    kind: str
    printed: str
    right: str


@dataclass(frozen=True)
class Facts:
    """Sums in roubles as they stand at the end of `day`; an empty text or None is what is not known.

    `price` is the price of the claim (ГПК ст. 91), `owed` all that the debtor owes, awarded costs included; `sold_…`
    is what the register of the cession transferred. `paid` is every rouble that ever came, those after the day too:
    a payment of tomorrow makes the paper of today wrong. `entry_link` opens the chat for the debtor, once.
    `court_posted_on` and `court_barcode` are of the newest letter to the court.
    """

    day: date
    number: str
    debtor_name: str = ""
    debtor_born: date | None = None
    debtor_birth_place: str = ""
    debtor_passport: str = ""
    debtor_inn: str = ""
    debtor_snils: str = ""
    debtor_address: str = ""
    debtor_residence: str = ""
    debtor_employer: str = ""
    claimant_name: str = ""
    claimant_inn: str = ""
    claimant_kpp: str = ""
    claimant_ogrn: str = ""
    claimant_address: str = ""
    claimant_phone: str = ""
    claimant_email: str = ""
    claimant_account: str = ""
    claimant_bank: str = ""
    claimant_bic: str = ""
    claimant_corr_account: str = ""
    signer_name: str = ""
    signer_basis: str = ""
    seller_name: str = ""
    seller_inn: str = ""
    cession_number: str = ""
    cession_date: date | None = None
    contract_number: str = ""
    contract_date: date | None = None
    loan_amount: Decimal | None = None
    loan_rate: str = ""
    loan_due_on: date | None = None
    overdue_since: date | None = None
    deal_uid: str = ""
    court_name: str = ""
    court_to: str = ""
    court_address: str = ""
    court_case_number: str = ""
    court_uid: str = ""
    act_date: date | None = None
    force_date: date | None = None
    cancelled_on: date | None = None
    enforcement_number: str = ""
    bank_name: str = ""
    principal: Decimal = ZERO
    interest: Decimal = ZERO
    penalty: Decimal = ZERO
    fees: Decimal = ZERO
    price: Decimal = ZERO
    awarded_costs: Decimal = ZERO
    owed: Decimal = ZERO
    paid: Decimal = ZERO
    sold_principal: Decimal = ZERO
    sold_interest: Decimal = ZERO
    sold_penalty: Decimal = ZERO
    sold_fees: Decimal = ZERO
    sold: Decimal = ZERO
    order_fee: Decimal | None = None
    claim_fee: Decimal | None = None
    fee_paid: Decimal = ZERO
    claim_fee_left: Decimal | None = None
    postage: Decimal = ZERO
    plan_total: Decimal | None = None
    plan_day: date | None = None
    plan_forgiven: Decimal | None = None
    plan_signature: str = ""
    earned: tuple[Earned, ...] = ()
    movements: tuple[Movement, ...] = ()
    shares: tuple[Share, ...] = ()
    posted: tuple[Posted, ...] = ()
    slips: tuple[Misprint, ...] = ()
    entry_link: str = ""
    court_posted_on: date | None = None
    court_barcode: str = ""


_AS_JSON = TypeAdapter(Facts)


def as_plain(facts: Facts) -> dict[str, Any]:
    """Values that JSON can hold; the same facts always give the same."""
    plain: dict[str, Any] = _AS_JSON.dump_python(facts, mode="json")
    return plain


def from_plain(plain: Mapping[str, Any]) -> Facts:
    return _AS_JSON.validate_python(plain)


def changed_between(then: Facts, now: Facts) -> tuple[str, ...]:
    """Names of the facts that are no longer what they were, in their own order.

    A paper that carries no code for the debtor lacks nothing when one could be made.
    """
    now = now if then.entry_link else without_code(now)
    return tuple(one.name for one in fields(Facts) if getattr(then, one.name) != getattr(now, one.name))


def without_code(facts: Facts) -> Facts:
    """The same for a reader who is not the debtor."""
    return replace(facts, entry_link="")


def addressed_to(court: str) -> str:
    """The head of an application to a court of this name, where the court's own way is not known."""
    name = f"с{court[1:]}" if court.startswith("Судебный участок") else court
    return f"В {name}" if court else ""

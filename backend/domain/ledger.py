"""The ledger of a debt: entries are only added, and what is owed on any day follows from them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from backend.domain.money import ZERO, kopecks


class Component(StrEnum):
    """What a debt is made of. `OVERPAYMENT` is the debtor's money that we hold, never a part of what is owed."""

    PRINCIPAL = "principal"
    INTEREST = "interest"
    PENALTY = "penalty"
    FEES = "fees"
    STATE_FEE = "state_fee"
    POSTAGE = "postage"
    OTHER_COSTS = "other_costs"
    OVERPAYMENT = "overpayment"

    @property
    def key(self) -> str:
        """Of its name in locales."""
        return f"ledger-component-{self.replace('_', '-')}"


OWED_COMPONENTS = tuple(component for component in Component if component is not Component.OVERPAYMENT)


class EntryKind(StrEnum):
    OPENING = "opening"
    ACCRUAL = "accrual"
    STATE_FEE_PLANNED = "state_fee_planned"
    STATE_FEE_PAID = "state_fee_paid"
    STATE_FEE_AWARDED = "state_fee_awarded"
    STATE_FEE_OFFSET = "state_fee_offset"
    STATE_FEE_RETURNED = "state_fee_returned"
    POSTAGE_PAID = "postage_paid"
    POSTAGE_AWARDED = "postage_awarded"
    COURT_GRANTED = "court_granted"
    PAYMENT = "payment"
    OVERPAYMENT = "overpayment"
    REFUND = "refund"
    SET_OFF = "set_off"
    CORRECTION = "correction"
    WRITE_OFF = "write_off"
    REVERSAL = "reversal"

    @property
    def key(self) -> str:
        """Of the words that explain such an entry, in locales."""
        return f"ledger-entry-{self.replace('_', '-')}"

    @property
    def is_own_cost(self) -> bool:
        """Spent by the creditor and not yet awarded: remembered here, owed by nobody."""
        return self in OWN_COSTS


OWN_COSTS = frozenset(
    (
        EntryKind.STATE_FEE_PLANNED,
        EntryKind.STATE_FEE_PAID,
        EntryKind.STATE_FEE_OFFSET,
        EntryKind.STATE_FEE_RETURNED,
        EntryKind.POSTAGE_PAID,
    )
)
_MONEY = frozenset((EntryKind.PAYMENT, EntryKind.OVERPAYMENT, EntryKind.REFUND, EntryKind.SET_OFF))
_AWARDED = {Component.STATE_FEE: EntryKind.STATE_FEE_AWARDED, Component.POSTAGE: EntryKind.POSTAGE_AWARDED}


class Origin(StrEnum):
    """Who brought an entry in."""

    IMPORT = "import"
    PERSON = "person"
    PAPER = "paper"
    PAYMENT = "payment"
    SYSTEM = "system"

    @property
    def key(self) -> str:
        return f"ledger-origin-{self}"


class Basis(StrEnum):
    """Articles that entries rest on; an entry's `basis` may be another key, which then needs its text in locales."""

    CESSION = "gk-384"
    CONTRACT = "gk-809"
    CIVIL_CODE = "gk-319"
    CONSUMER_BEFORE_2024 = "353-5-20-before-2024"
    CONSUMER = "353-5-20"
    ENFORCEMENT = "229-110"
    STATE_FEE = "nk-333-19"
    FEE_OFFSET = "nk-333-20"
    FEE_RETURN = "nk-333-40"
    COURT_COSTS = "gpk-98"
    POST_RECEIPT = "post-receipt"
    FEE_RECEIPT = "fee-receipt"
    COURT = "court"
    CANCELLED = "gpk-129"
    UNJUST_ENRICHMENT = "gk-1102"
    MISTAKE = "mistake"

    @property
    def key(self) -> str:
        return basis_key(self)


def basis_key(basis: str) -> str:
    """The key in locales of what an entry rests on."""
    return f"ledger-basis-{basis}"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line. `amount` raises what is owed when positive, lowers it when negative; finer than a kopeck is refused.

    Own costs stand with a positive amount and change nothing that is owed.
    """

    component: Component
    kind: EntryKind
    amount: Decimal
    on: date
    basis: str = ""
    origin: Origin = Origin.SYSTEM
    id: int | None = None
    paper_id: int | None = None
    payment_id: int | None = None
    reverses_id: int | None = None

    def __post_init__(self) -> None:
        kopecks(self.amount)


@dataclass(frozen=True, slots=True)
class Balance:
    """What was owed at the end of a day: every component of the debt, zeros too, and what we hold of the debtor's."""

    on: date
    parts: Mapping[Component, Decimal]
    overpayment: Decimal

    @property
    def total(self) -> Decimal:
        return sum(self.parts.values(), ZERO)

    @property
    def nothing_is_owed(self) -> bool:
        return self.total <= 0


@dataclass(frozen=True, slots=True)
class Line:
    """A component with the entries that made it; `amount` is their sum. An overpayment stands below zero."""

    component: Component
    amount: Decimal
    entries: tuple[Entry, ...]


def balance(entries: Iterable[Entry], on: date) -> Balance:
    """The debt at the end of that day, entries of the day among it."""
    sums = dict.fromkeys(Component, ZERO)
    for entry in _owed(entries, on):
        sums[entry.component] += entry.amount
    overpayment = -sums.pop(Component.OVERPAYMENT)
    return Balance(on, sums, overpayment)


def explain(entries: Iterable[Entry], on: date) -> tuple[Line, ...]:
    """Components that ever had an entry, each with its entries by date; the lines sum to total less overpayment."""
    told = sorted(_owed(entries, on), key=lambda entry: entry.on)
    grouped = {component: tuple(e for e in told if e.component is component) for component in Component}
    return tuple(Line(component, _sum(group), group) for component, group in grouped.items() if group)


def own_costs(entries: Iterable[Entry], on: date) -> Mapping[EntryKind, Decimal]:
    """What the creditor planned, paid, offset and got back, by kind; none of it is owed until a court awards it."""
    sums = dict.fromkeys(sorted(OWN_COSTS), ZERO)
    for entry in entries:
        if entry.on <= on and entry.kind.is_own_cost:
            sums[entry.kind] += entry.amount
    return sums


def grant(
    entries: Iterable[Entry],
    granted: Mapping[Component, Decimal],
    on: date,
    paper_id: int | None = None,
    counted_on: date | None = None,
) -> tuple[Entry, ...]:
    """The differences that make what is owed what the court granted; a component left out was not granted.

    `on` is the day of the paper. `counted_on` is the day to which the claim was counted (else the same day): money
    that came later was unknown to the court, so it still lowers the debt.
    """
    counted = counted_on or on
    known = (entry for entry in entries if entry.on <= counted or not _is_money(entry))
    standing = balance(known, on).parts
    differences = ((component, granted.get(component, ZERO) - standing[component]) for component in OWED_COMPONENTS)
    return tuple(
        Entry(
            component, _grant_kind(component, difference), difference, on, Basis.COURT, Origin.PAPER, paper_id=paper_id
        )
        for component, difference in differences
        if difference
    )


def reverse(
    entries: Iterable[Entry],
    on: date,
    basis: str = Basis.MISTAKE,
    origin: Origin = Origin.PERSON,
    paper_id: int | None = None,
) -> tuple[Entry, ...]:
    """Entries that undo these, each naming the one that it undoes. An own cost is undone in its own kind."""
    return tuple(
        Entry(
            component=entry.component,
            kind=entry.kind if entry.kind.is_own_cost else EntryKind.REVERSAL,
            amount=-entry.amount,
            on=on,
            basis=basis,
            origin=origin,
            paper_id=paper_id,
            payment_id=entry.payment_id,
            reverses_id=entry.id,
        )
        for entry in entries
    )


def _owed(entries: Iterable[Entry], on: date) -> Iterable[Entry]:
    return (entry for entry in entries if entry.on <= on and entry.kind not in OWN_COSTS)


def _is_money(entry: Entry) -> bool:
    return entry.kind in _MONEY or entry.payment_id is not None


def _grant_kind(component: Component, difference: Decimal) -> EntryKind:
    return _AWARDED.get(component, EntryKind.COURT_GRANTED) if difference > 0 else EntryKind.COURT_GRANTED


def _sum(entries: Iterable[Entry]) -> Decimal:
    return sum((entry.amount for entry in entries), ZERO)

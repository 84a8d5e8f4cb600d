"""The order in which money that came pays off a debt, by the law that holds for its contract and the way it came."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from backend.domain.ledger import OWED_COMPONENTS, Balance, Basis, Component, Entry, EntryKind, Origin
from backend.domain.money import ZERO, kopecks


class Part(StrEnum):
    """A component as the order of crediting sees it: what is overdue apart from what is not yet due."""

    STATE_FEE = "state_fee"
    POSTAGE = "postage"
    OTHER_COSTS = "other_costs"
    OVERDUE_INTEREST = "overdue_interest"
    OVERDUE_PRINCIPAL = "overdue_principal"
    CURRENT_INTEREST = "current_interest"
    CURRENT_PRINCIPAL = "current_principal"
    PENALTY = "penalty"
    FEES = "fees"

    @property
    def component(self) -> Component:
        return _COMPONENT[self]


_COMPONENT = {
    Part.STATE_FEE: Component.STATE_FEE,
    Part.POSTAGE: Component.POSTAGE,
    Part.OTHER_COSTS: Component.OTHER_COSTS,
    Part.OVERDUE_INTEREST: Component.INTEREST,
    Part.OVERDUE_PRINCIPAL: Component.PRINCIPAL,
    Part.CURRENT_INTEREST: Component.INTEREST,
    Part.CURRENT_PRINCIPAL: Component.PRINCIPAL,
    Part.PENALTY: Component.PENALTY,
    Part.FEES: Component.FEES,
}
_OVERDUE = {
    Component.INTEREST: Part.OVERDUE_INTEREST,
    Component.PRINCIPAL: Part.OVERDUE_PRINCIPAL,
    Component.PENALTY: Part.PENALTY,
    Component.FEES: Part.FEES,
    Component.STATE_FEE: Part.STATE_FEE,
    Component.POSTAGE: Part.POSTAGE,
    Component.OTHER_COSTS: Part.OTHER_COSTS,
}

_COSTS = (Part.STATE_FEE, Part.POSTAGE, Part.OTHER_COSTS)
# ГК ст. 319; penalties come after the principal (Plenum of the Supreme Court 54 of 2016, п. 37). The place of a
# loan's commissions is not named there: before penalties is our reading.
_CIVIL_CODE = (
    Part.OVERDUE_INTEREST,
    Part.CURRENT_INTEREST,
    Part.OVERDUE_PRINCIPAL,
    Part.CURRENT_PRINCIPAL,
    Part.FEES,
    Part.PENALTY,
)
# 353-ФЗ ст. 5 ч. 20 as it stood until 2024-06-30.
_CONSUMER_BEFORE_2024 = (
    Part.OVERDUE_INTEREST,
    Part.OVERDUE_PRINCIPAL,
    Part.PENALTY,
    Part.CURRENT_INTEREST,
    Part.CURRENT_PRINCIPAL,
    Part.FEES,
)
# The same by 607-ФЗ of 2023-12-19, in force from 2024-07-01.
_CONSUMER = (
    Part.OVERDUE_INTEREST,
    Part.OVERDUE_PRINCIPAL,
    Part.CURRENT_INTEREST,
    Part.CURRENT_PRINCIPAL,
    Part.PENALTY,
    Part.FEES,
)
CONSUMER_LAW_FROM = date(2014, 7, 1)
CONSUMER_ORDERS: tuple[tuple[date, tuple[Part, ...], Basis], ...] = (
    (CONSUMER_LAW_FROM, _CONSUMER_BEFORE_2024, Basis.CONSUMER_BEFORE_2024),
    (date(2024, 7, 1), _CONSUMER, Basis.CONSUMER),
)


class CostsPosition(StrEnum):
    """Whether court fee and postage are paid off before the claim or after it."""

    FIRST = "first"
    LAST = "last"


class Channel(StrEnum):
    """How the money came: paid by the debtor, or collected by a bailiff."""

    VOLUNTARY = "voluntary"
    BAILIFF = "bailiff"


class OrderScope(StrEnum):
    """Which date chooses between the orders of 353-ФЗ. Sources differ on 607-ФЗ, so it is a setting."""

    CONTRACT_DATE = "contract_date"
    PAYMENT_DATE = "payment_date"


@dataclass(frozen=True, slots=True)
class Regime:
    """An order of crediting, and the article that it rests on."""

    order: tuple[Part, ...]
    basis: Basis


def regime_for(
    *,
    contract_date: date,
    paid_on: date,
    consumer: bool = True,
    channel: Channel = Channel.VOLUNTARY,
    costs: CostsPosition | None = None,
    scope: OrderScope = OrderScope.CONTRACT_DATE,
) -> Regime:
    """The order for a payment. Costs come first by ГК ст. 319 and from a bailiff, else last, unless `costs` says so."""
    order: tuple[Part, ...] = _CIVIL_CODE
    basis = Basis.CIVIL_CODE
    if consumer and contract_date >= CONSUMER_LAW_FROM:
        chosen_by = contract_date if scope is OrderScope.CONTRACT_DATE else paid_on
        order, basis = [(order, basis) for since, order, basis in CONSUMER_ORDERS if since <= chosen_by][-1]
    position = costs or _usual_position(basis, channel)
    return Regime((*_COSTS, *order) if position is CostsPosition.FIRST else (*order, *_COSTS), basis)


def _usual_position(basis: Basis, channel: Channel) -> CostsPosition:
    # A bailiff collects the act as a whole, awarded costs within it (229-ФЗ ст. 110).
    if basis is Basis.CIVIL_CODE or channel is Channel.BAILIFF:
        return CostsPosition.FIRST
    return CostsPosition.LAST


def parts_of(
    owed: Balance, *, current_interest: Decimal = ZERO, current_principal: Decimal = ZERO
) -> dict[Part, Decimal]:
    """A balance as parts; after a demand of the whole debt nothing is current, which is the ordinary case."""
    parts = {_OVERDUE[component]: amount for component, amount in owed.parts.items()}
    parts[Part.OVERDUE_INTEREST] -= current_interest
    parts[Part.OVERDUE_PRINCIPAL] -= current_principal
    return parts | {Part.CURRENT_INTEREST: current_interest, Part.CURRENT_PRINCIPAL: current_principal}


@dataclass(frozen=True, slots=True)
class Allocation:
    """What of a payment went where, in the order of crediting, and what was too much."""

    credited: Mapping[Part, Decimal]
    overpayment: Decimal
    basis: Basis

    def entries(self, on: date, payment_id: int | None = None, origin: Origin = Origin.PAYMENT) -> tuple[Entry, ...]:
        """One entry for each component that was paid, and one for what was too much."""
        sums: dict[Component, Decimal] = {}
        for part, amount in self.credited.items():
            sums[part.component] = sums.get(part.component, ZERO) + amount
        paid = [
            Entry(component, EntryKind.PAYMENT, -amount, on, self.basis, origin, payment_id=payment_id)
            for component, amount in sums.items()
        ]
        if self.overpayment:
            too_much = -self.overpayment
            held = Entry(
                Component.OVERPAYMENT, EntryKind.OVERPAYMENT, too_much, on, self.basis, origin, payment_id=payment_id
            )
            paid.append(held)
        return tuple(paid)


def allocate(parts: Mapping[Part, Decimal], amount: Decimal, regime: Regime) -> Allocation:
    """Credit a payment: credited and overpaid sum to it, and no part falls below zero.

    Payments of one day under one regime may be credited in any sequence: the sums come out the same.
    Raises ValueError when the payment is less than a kopeck, or finer.
    """
    if kopecks(amount) <= 0:
        raise ValueError("a payment is at least a kopeck")
    credited, left = _poured(parts, amount, regime.order)
    return Allocation(credited, left, regime.basis)


def _poured(
    parts: Mapping[Part, Decimal], amount: Decimal, order: Sequence[Part]
) -> tuple[dict[Part, Decimal], Decimal]:
    credited: dict[Part, Decimal] = {}
    left = amount
    for part in order:
        taken = min(left, max(parts.get(part, ZERO), ZERO))
        if taken:
            credited[part] = taken
            left -= taken
    return credited, left


def set_off(owed: Balance, regime: Regime, on: date) -> tuple[Entry, ...]:
    """Entries that use what stands to the debtor's credit against what is owed, in the order of crediting.

    Such credit is an overpayment, or a component below zero after a court granted less than had been paid. What no
    part needs becomes, or stays, an overpayment; what is owed less what we hold does not change.
    """
    credit = {component: -amount for component, amount in owed.parts.items() if amount < 0}
    held = max(owed.overpayment, ZERO)
    available = sum(credit.values(), held)
    used, left = _poured(parts_of(owed), available, regime.order)
    moved = dict.fromkeys((*OWED_COMPONENTS, Component.OVERPAYMENT), ZERO) | credit
    for part, amount in used.items():
        moved[part.component] -= amount
    moved[Component.OVERPAYMENT] = held - left
    return tuple(
        Entry(component, EntryKind.SET_OFF, amount, on, regime.basis) for component, amount in moved.items() if amount
    )

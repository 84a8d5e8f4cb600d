"""The order in which money that came pays off a debt, by the law that holds for its contract and the way it came."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from backend.domain import dated
from backend.domain.dated import Row
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
_SCOPE = "crediting.toml, scope"


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
class OrderRow:
    """Parts of the claim in the order in which money pays them off, costs apart."""

    since: date
    parts: tuple[Part, ...]
    basis: Basis
    law: dated.Basis


@dataclass(frozen=True, slots=True)
class ScopeRow:
    since: date
    by: OrderScope
    law: dated.Basis


@dataclass(frozen=True, slots=True)
class CostsRow:
    since: date
    civil: CostsPosition
    consumer: CostsPosition
    bailiff: CostsPosition
    law: dated.Basis


@dataclass(frozen=True, slots=True)
class CreditingRules:
    civil: tuple[OrderRow, ...]
    consumer: tuple[OrderRow, ...]
    scopes: tuple[ScopeRow, ...]
    costs: tuple[CostsRow, ...]


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
    scope: OrderScope | None = None,
) -> Regime:
    """The order for a payment, by crediting.toml unless `costs` or `scope` says otherwise."""
    rules = crediting_rules()
    scope = scope or dated.in_force(rules.scopes, max(paid_on, rules.scopes[0].since), what=_SCOPE).by
    chosen_by = contract_date if scope is OrderScope.CONTRACT_DATE else paid_on
    held = [row for row in rules.consumer if consumer and rules.consumer[0].since <= contract_date]
    lawful = [row for row in held if row.since <= chosen_by]
    row = lawful[-1] if lawful else dated.in_force(rules.civil, contract_date, what="crediting.toml, civil")
    position = costs or _usual_position(rules, paid_on, channel, is_consumer=bool(lawful))
    return Regime((*_COSTS, *row.parts) if position is CostsPosition.FIRST else (*row.parts, *_COSTS), row.basis)


def _usual_position(rules: CreditingRules, paid_on: date, channel: Channel, *, is_consumer: bool) -> CostsPosition:
    row = dated.in_force(rules.costs, paid_on, what="crediting.toml, costs")
    if channel is Channel.BAILIFF:
        return row.bailiff
    return row.consumer if is_consumer else row.civil


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


@dated.table("crediting")
def crediting_rules(data: Row) -> CreditingRules:
    """Give the orders of crediting in use."""
    return CreditingRules(
        civil=dated.by_since(_read_order(row) for row in data["order"] if row["law"] == "civil"),
        consumer=dated.by_since(_read_order(row) for row in data["order"] if row["law"] == "consumer"),
        scopes=dated.by_since(ScopeRow(row["since"], OrderScope(row["by"]), dated.basis(row)) for row in data["scope"]),
        costs=dated.by_since(
            CostsRow(
                row["since"],
                CostsPosition(row["civil"]),
                CostsPosition(row["consumer"]),
                CostsPosition(row["bailiff"]),
                dated.basis(row),
            )
            for row in data["costs"]
        ),
    )


def _read_order(row: Row) -> OrderRow:
    parts = tuple(map(Part, row["parts"]))
    if sorted(parts) != sorted(set(Part) - set(_COSTS)):
        raise ValueError("an order holds every part of the claim once")
    return OrderRow(row["since"], parts, Basis(row["basis"]), dated.basis(row))

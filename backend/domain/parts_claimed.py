"""An order that grants one sum and prints no parts of it: they are those claimed, where these make that very sum."""

from collections.abc import Mapping
from decimal import Decimal

from backend.domain.ledger import Component
from backend.domain.money import ZERO

PARTS: Mapping[str, Component] = {
    "principal": Component.PRINCIPAL,
    "interest": Component.INTEREST,
    "penalty": Component.PENALTY,
    "fees": Component.FEES,
}


def parts_as_claimed(values: Mapping[str, str], claimed: Mapping[Component, Decimal]) -> Mapping[str, Decimal]:
    """The parts that the order does not print; none unless the total and every part that it prints are as claimed."""
    parts = {name: claimed.get(component, ZERO) for name, component in PARTS.items()}
    printed = {name: Decimal(values[name]) for name in PARTS if name in values}
    total = values.get("total_amount")
    if total is None or sum(parts.values(), ZERO) != Decimal(total):
        return {}
    if any(parts[name] != sum_ for name, sum_ in printed.items()):
        return {}
    return {name: sum_ for name, sum_ in parts.items() if name not in printed and (sum_ or name != "fees")}

"""What a letter costs to send, by its kind, weight and day, where an operator has put the tariffs into the table."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from backend.domain import dated
from backend.domain.dated import Basis, Row


class PostKind(StrEnum):
    REGISTERED = "registered"
    NOTICE = "notice"
    """The card that says when it was handed over, on top of a letter's price."""
    VALUED = "valued"
    ELECTRONIC = "electronic"


@dataclass(frozen=True)
class Tariff:
    kind: PostKind
    up_to_grams: int
    since: date
    price: Decimal
    basis: Basis


def tariff(kind: PostKind, grams: int, sent: date) -> Tariff | None:
    """The tariff in force for such a letter; None when the table has none, and the receipt has to tell."""
    held = [row for row in tariffs() if row.kind is kind and row.since <= sent and grams <= row.up_to_grams]
    newest = max((row.since for row in held), default=None)
    return min((row for row in held if row.since == newest), key=lambda row: row.up_to_grams, default=None)


@dated.table("postage")
def tariffs(data: Row) -> tuple[Tariff, ...]:
    """Give the tariffs in use."""
    return tuple(
        Tariff(PostKind(row["kind"]), row["up_to_grams"], row["since"], Decimal(row["price"]), dated.basis(row))
        for row in data["tariff"]
    )

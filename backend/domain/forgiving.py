"""What is forgiven to whoever keeps a plan to its end: a share of the penalty, and of nothing else (ГК ст. 415)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_FLOOR, Decimal

from backend.domain.errors import Refused
from backend.domain.ledger import Component, Entry, EntryKind, Origin, balance
from backend.domain.money import KOPECK, ZERO

BASIS = "gk-415"


@dataclass(frozen=True, slots=True)
class Forgiveness:
    """`share` of the penalty, 0 to 1, in plans of at most `within_months` payments."""

    share: Decimal = ZERO
    within_months: int = 6

    def __post_init__(self) -> None:
        if not (0 <= self.share <= 1 and self.within_months >= 1):
            raise Refused("refusal-plan-forgiveness")

    def of(self, penalty: Decimal) -> Decimal:
        """What a plan would forgive now, in whole kopecks."""
        return max(ZERO, (penalty * self.share).quantize(KOPECK, ROUND_FLOOR))


def forgiving_entries(entries: Iterable[Entry], promised: Decimal, on: date) -> tuple[Entry, ...]:
    """What is written off at the end of a plan: no more than was promised, nor than is left of the penalty."""
    left = balance(entries, on).parts[Component.PENALTY]
    amount = min(promised, left)
    if amount <= 0:
        return ()
    return (Entry(Component.PENALTY, EntryKind.WRITE_OFF, -amount, on, BASIS, Origin.SYSTEM),)

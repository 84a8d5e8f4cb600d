"""Which of several ways to a debtor is taken: the cheapest lawful one on which what we say is read."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from backend.domain.channels import DebtorChannel
from backend.domain.contact.gate import Verdict


@dataclass(frozen=True)
class PossibleWay:
    """A service with an address. `is_read`: what went there lately came through; `cost` of one message, in roubles."""

    service: DebtorChannel
    address: str
    cost: Decimal
    is_read: bool
    verdict: Verdict


def best_way(ways: Iterable[PossibleWay], not_after: datetime | None = None) -> PossibleWay | None:
    """The way that is or will be lawful in time: one that is read before one that may not be, then the cheaper.

    None where no way will be lawful while the words are still true.
    """
    open_ways = [way for way in ways if _in_time(way.verdict.earliest, not_after)]
    return min(open_ways, key=lambda way: (not way.is_read, way.cost, way.verdict.earliest), default=None)


def _in_time(earliest: datetime | None, not_after: datetime | None) -> bool:
    return earliest is not None and (not_after is None or earliest <= not_after)

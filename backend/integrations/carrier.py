"""The port through which words go to an address outside: mail, short messages. A messenger with screens has its own."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from typing import Protocol

from backend.domain.channels import DebtorChannel


class Fate(StrEnum):
    """What a carrier says became of a message. «Accepted» is not «delivered»."""

    ACCEPTED = "accepted"
    DELIVERED = "delivered"
    READ = "read"
    FAILED = "failed"

    @property
    def is_final(self) -> bool:
        return self is not Fate.ACCEPTED


@dataclass(frozen=True)
class Parcel:
    """`own_id` is ours and never used again, so that a carrier that is asked twice knows it is the same."""

    own_id: int
    address: str
    words: str
    subject: str
    given_at: datetime


@dataclass(frozen=True)
class Awaited:
    """A message of which no end is known yet."""

    own_id: int
    outside_id: str
    address: str
    given_at: datetime


@dataclass(frozen=True)
class Report:
    own_id: int
    fate: Fate
    at: datetime
    reason: str = ""


class Rejected(Exception):
    """It will never be taken: no such address, forbidden words. `reason` in the carrier's code."""

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(reason)


class CutOff(Exception):
    """The line was cut after the words had gone: they may have been taken, or not."""


class Carrier(Protocol):
    """`send` raises OutsideDown where nothing was taken and later may help, Rejected, or CutOff."""

    @property
    def service(self) -> DebtorChannel: ...

    @property
    def cost(self) -> Decimal: ...

    async def send(self, parcel: Parcel) -> str:
        """Hand over; what the carrier calls it."""

    async def find(self, parcel: Parcel) -> str | None:
        """Whether it was taken before: its name there, None if surely not. Raises CutOff where nobody can tell."""

    async def reports(self, awaited: Sequence[Awaited]) -> list[Report]:
        """What became of them, as far as is known. May be late, twice, out of order."""

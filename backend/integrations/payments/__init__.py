"""Providers of links to pay by: asked for a link and what became of it; their notices prove themselves."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from typing import Protocol

from backend.domain.pay_links import Provider


@dataclass(frozen=True)
class Asked:
    """A payment that is wanted. The same `key` again is the same payment. `purpose` holds nothing personal."""

    key: str
    amount: Decimal
    purpose: str
    ends_at: datetime


@dataclass(frozen=True)
class Opened:
    outside_id: str
    url: str


class Became(StrEnum):
    OPEN = "open"
    PAID = "paid"
    ENDED = "ended"


@dataclass(frozen=True)
class Standing:
    """What the provider says now. `amount` is what was really paid; `refunded` of it went back."""

    became: Became
    amount: Decimal
    refunded: Decimal
    paid_at: datetime | None = None


@dataclass(frozen=True)
class Notice:
    """A call from outside as it came: nothing in it is believed but which payment to ask about."""

    body: bytes
    headers: Mapping[str, str]
    remote: str


class Forged(Exception):
    """A notice that does not prove whose it is."""


class PayProvider(Protocol):
    """Each question raises OutsideDown where it is not answered as agreed; then it may be asked again."""

    @property
    def name(self) -> Provider: ...
    async def open(self, asked: Asked) -> Opened: ...
    async def look(self, outside_id: str) -> Standing: ...
    async def refund(self, outside_id: str, amount: Decimal, key: str) -> str: ...
    def payment_in(self, notice: Notice) -> str:
        """Which payment the notice is about, in the provider's words. Raises Forged."""
        ...

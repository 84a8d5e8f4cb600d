"""Payments of the simulated providers, and what becomes of them."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from itertools import count

from backend.domain.money import ZERO
from backend.domain.pay_links import Provider
from backend.integrations.payments import Became


@dataclass
class OutsidePayment:
    id: str
    provider: Provider
    key: str
    amount: Decimal
    purpose: str
    ends_at: datetime | None = None
    became: Became = Became.OPEN
    paid: Decimal = ZERO
    paid_at: datetime | None = None
    refunds: dict[str, Decimal] = field(default_factory=dict)

    @property
    def refunded(self) -> Decimal:
        return sum(self.refunds.values(), ZERO)


class World:
    """One payment for each key. It is paid once: with another sum and after its end too, if a test wants it."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self.now = now
        self.payments: dict[str, OutsidePayment] = {}
        self._by_key: dict[tuple[Provider, str], OutsidePayment] = {}
        self._numbers = count(1)

    def open(
        self, provider: Provider, key: str, amount: Decimal, purpose: str, ends_at: datetime | None = None
    ) -> OutsidePayment | None:
        """None where the same key was given for another sum."""
        known = self._by_key.get((provider, key))
        if known is not None:
            return known if known.amount == amount else None
        made = OutsidePayment(f"{provider.value}-{next(self._numbers):06d}", provider, key, amount, purpose, ends_at)
        self.payments[made.id] = self._by_key[provider, key] = made
        return made

    def pay(self, payment_id: str, amount: Decimal | None = None) -> OutsidePayment:
        payment = self.payments[payment_id]
        if payment.became is not Became.PAID:
            payment.became, payment.paid, payment.paid_at = Became.PAID, amount or payment.amount, self.now()
        return payment

    def end(self, payment_id: str) -> OutsidePayment:
        payment = self.payments[payment_id]
        if payment.became is Became.OPEN:
            payment.became = Became.ENDED
        return payment

    def refund(self, payment_id: str, amount: Decimal, key: str) -> bool:
        payment = self.payments[payment_id]
        if key not in payment.refunds and payment.refunded + amount > payment.paid:
            return False
        payment.refunds.setdefault(key, amount)
        return True

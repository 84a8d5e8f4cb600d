"""What was paid on a case, and what each payment went to, line by line."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from backend.domain.ledger import Component
from backend.domain.money import ZERO
from backend.domain.payments import PaymentChannel
from backend.domain.people import Actor, Permission
from backend.models import Case, LedgerEntry, Payment
from backend.services.access import case_for, require

SHOWN = 10


@dataclass(frozen=True)
class Receipt:
    """`parts` lower what is owed, each by its sum; what is above zero was too much. Empty once it was undone."""

    payment: Payment
    parts: Mapping[Component, Decimal]

    @property
    def channel(self) -> PaymentChannel:
        return PaymentChannel(self.payment.channel)


async def receipts_of(actor: Actor, case_id: int) -> tuple[Case, Sequence[Receipt]]:
    """The newest first. Raises NotFound for anybody else's case."""
    require(actor, Permission.SEE_OWN_DEBT)
    case = await case_for(actor, case_id, Permission.SEE_OWN_DEBT)
    paid = await Payment.filter(case_id=case.id).order_by("-received_on", "-id").limit(SHOWN)
    parts: dict[int, dict[Component, Decimal]] = defaultdict(lambda: defaultdict(lambda: ZERO))
    for entry in await LedgerEntry.filter(case_id=case.id, payment_id__in=[one.id for one in paid]).order_by("id"):
        parts[entry.payment_id or 0][Component(entry.component)] -= entry.amount
    return case, [
        Receipt(one, {part: amount for part, amount in parts[one.id].items() if amount and one.reversed_on is None})
        for one in paid
    ]

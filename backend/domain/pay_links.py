"""Links to pay by: who offers them, and what becomes of one."""

from enum import StrEnum

from backend.domain.payments import PaymentChannel


class Provider(StrEnum):
    """Through whom a debtor may pay by a link."""

    SBP = "sbp"
    YOOKASSA = "yookassa"

    @property
    def text_key(self) -> str:
        return f"payments-provider-{self.value}"

    @property
    def channel(self) -> PaymentChannel:
        return PaymentChannel.SBP if self is Provider.SBP else PaymentChannel.CARD


class LinkState(StrEnum):
    """`ASKED`: the provider has not answered yet. Paid after its end, a link is paid all the same."""

    ASKED = "asked"
    OPEN = "open"
    PAID = "paid"
    REFUSED = "refused"
    ENDED = "ended"


class RefundState(StrEnum):
    ASKED = "asked"
    DONE = "done"
    REFUSED = "refused"

"""How money comes to us, and what that means for the order in which it pays a debt off."""

from enum import StrEnum

from backend.domain import allocation


class PaymentChannel(StrEnum):
    """Where a payment got its number: with it the payment is known, and is not recorded twice."""

    BANK = "bank"
    CARD = "card"
    SBP = "sbp"
    CASH = "cash"
    BAILIFF = "bailiff"
    CEDENT = "cedent"

    @property
    def text_key(self) -> str:
        return f"payments-channel-{self.value}"

    @property
    def credited_as(self) -> allocation.Channel:
        """A bailiff collects an act as a whole (229-ФЗ ст. 110); whatever else comes, the debtor paid himself."""
        return allocation.Channel.BAILIFF if self is PaymentChannel.BAILIFF else allocation.Channel.VOLUNTARY

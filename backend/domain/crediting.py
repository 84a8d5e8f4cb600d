"""What a payment adds to a ledger: what stands to the debtor's credit goes first, then the money, as the law says."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from backend.domain.allocation import allocate, parts_of, regime_for, set_off
from backend.domain.ledger import Entry, balance
from backend.domain.payments import PaymentChannel


def credited(
    entries: Sequence[Entry],
    amount: Decimal,
    channel: PaymentChannel,
    contract_date: date,
    received_on: date,
    today: date,
    payment_id: int,
) -> tuple[Entry, ...]:
    """The new entries. The order of crediting is that of the contract and of the day on which the money came."""
    regime = regime_for(contract_date=contract_date, paid_on=received_on, channel=channel.credited_as)
    used = set_off(balance(entries, today), regime, received_on)
    owed = balance((*entries, *used), today)
    return (*used, *allocate(parts_of(owed), amount, regime).entries(received_on, payment_id))

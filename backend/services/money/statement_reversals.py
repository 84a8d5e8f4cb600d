"""A bank takes back what it had booked to us: the payment is undone by new entries, or a person is asked."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from backend.domain.people import Actor
from backend.domain.statement_matching import Match
from backend.domain.statements import (
    Document,
    DocumentState,
    Incoming,
    incoming_of,
    reversal_key,
    undone_numbers,
)
from backend.models import BankDocument, Payment
from backend.services.money import payments, statement_rows
from backend.services.money.statement_rows import New

REVERSAL = "reversal"
UNDONE_ALREADY = (DocumentState.REVERSED, DocumentState.NOT_OURS, DocumentState.SENT_BACK, DocumentState.RETURNED)


async def follow(actor: Actor, statement_id: int, reversals: Sequence[Document], now: datetime, today: date) -> int:
    """Give how many were undone. The same reversal again does nothing; one of an unknown payment waits for a person."""
    told = _as_incoming(reversals)
    known = await statement_rows.known([one.key for one in told])
    undone = 0
    for one in told:
        if one.key in known:
            continue
        original = await _original(one.document)
        state = DocumentState.REVERSED if original else DocumentState.WAITING
        [document_id] = await statement_rows.write(statement_id, [New(one, state, Match(None, None))])
        await BankDocument.filter(id=document_id).update(rule=REVERSAL)
        if original is not None:
            await undo(actor, original, now, today)
            undone += 1
    return undone


def _as_incoming(reversals: Sequence[Document]) -> list[Incoming]:
    """As if the money came again, so that it is known as payments are, by a key of its own."""
    turned = [replace(one, payer=one.payee, payee=one.payer, is_reversal=False) for one in reversals]
    accounts = {one.payee.account for one in turned}
    return [replace(one, key=reversal_key(one.key)) for one in incoming_of(turned, accounts)]


async def _original(reversal: Document) -> BankDocument | None:
    """By the bank's own reference, else by number; of this account, sum and payer.

    None where not exactly one fits; of equal payments it is the last, for either is as good.
    """
    same = (
        BankDocument.filter(account=reversal.payee.account, amount=reversal.amount)
        .exclude(rule=REVERSAL)
        .order_by("id")
    )
    rows = [one for one in await same if one.state not in UNDONE_ALREADY]
    by_payer = [one for one in rows if _is_of(one, reversal)]
    for fits in (
        [one for one in by_payer if reversal.reference and one.reference == reversal.reference],
        [one for one in by_payer if one.number in undone_numbers(reversal)],
    ):
        if len({(one.on, one.number, one.payer, one.purpose) for one in fits}) == 1:
            return fits[-1]
    return None


def _is_of(document: BankDocument, reversal: Document) -> bool:
    """Banks leave the payer out at times; another one is another payment."""
    account = reversal.payer.account
    return not account or not document.payer_account or account == document.payer_account


async def undo(actor: Actor, document: BankDocument, now: datetime, today: date) -> None:
    """Within the caller's deed: every payment that came of it, and those of its rows where it was a registry's."""
    rows = await BankDocument.filter(registry_id=document.id)
    for payment in await Payment.filter(document_id__in=[document.id, *(row.id for row in rows)], reversed_on=None):
        await payments.reverse(actor, payment.id, now, today)
    for one in (document, *rows):
        one.state = DocumentState.REVERSED
        one.version += 1
        await one.save(update_fields=["state", "version"])

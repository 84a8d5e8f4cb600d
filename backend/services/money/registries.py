"""A registry payment: one sum for many people, which becomes rows when its registry comes."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from backend.domain.errors import Unreadable
from backend.domain.statements import DocumentState, Incoming, Kind, Party, Registry, row_key
from backend.models import BankDocument
from backend.services.money import statement_rows


async def payment_of(registry: Registry) -> BankDocument:
    """The oldest registry payment of this very sum that waits, else one that this registry has been posted for.

    Raises Unreadable where none is known: the money comes before its rows.
    """
    paid = BankDocument.filter(amount=registry.total).order_by("id")
    for state in (DocumentState.SHARED_OUT, DocumentState.REGISTRY):
        for document in await paid.filter(state=state):
            keys = [one.key for one in rows_of(registry, document)]
            if state is DocumentState.REGISTRY or len(await statement_rows.known(keys)) == len(keys):
                return document
    raise Unreadable("statement-no-registry-payment", sum=registry.total)


def rows_of(registry: Registry, paid: BankDocument) -> Sequence[Incoming]:
    """Each row as a payment that came with the whole, to the same account."""
    ours = Party(account=paid.account)
    rows = [
        replace(
            row, payee=ours, on=row.on if row.on > date.min else paid.on, came_on=paid.came_on, reference=paid.number
        )
        for row in registry.rows
    ]
    return [Incoming(row, Kind.PAYMENT, paid.account, row_key(paid.key, number)) for number, row in enumerate(rows, 1)]


async def share_out(paid: BankDocument | None) -> None:
    """Within the deed that has posted its rows."""
    if paid is not None and paid.state is DocumentState.REGISTRY:
        paid.state = DocumentState.SHARED_OUT
        paid.version += 1
        await paid.save(update_fields=["state", "version"])

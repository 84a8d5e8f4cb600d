"""The ledger of a case in the store: entries in, the balance and its explanation out."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date, datetime

from backend.domain import ledger
from backend.domain.people import Actor
from backend.models import Case, LedgerEntry


async def entries_of(case_id: int) -> tuple[ledger.Entry, ...]:
    return tuple(row.as_entry() for row in await LedgerEntry.filter(case_id=case_id).order_by("on", "id"))


async def entries_of_many(case_ids: Collection[int]) -> dict[int, tuple[ledger.Entry, ...]]:
    """Of each case, by one question."""
    found: dict[int, list[ledger.Entry]] = {case_id: [] for case_id in case_ids}
    for row in await LedgerEntry.filter(case_id__in=list(found)).order_by("on", "id"):
        found[row.case_id].append(row.as_entry())
    return {case_id: tuple(entries) for case_id, entries in found.items()}


async def balance_of(case_id: int, on: date) -> ledger.Balance:
    return ledger.balance(await entries_of(case_id), on)


async def explanation_of(case_id: int, on: date) -> tuple[ledger.Line, ...]:
    return ledger.explain(await entries_of(case_id), on)


async def add(case: Case, entries: Iterable[ledger.Entry], actor: Actor, now: datetime, today: date) -> ledger.Balance:
    """Write entries within the caller's deed, which has locked the case. Gives what is owed after them."""
    rows = [row_of(case.id, entry, actor, now) for entry in entries]
    await LedgerEntry.bulk_create(rows)
    owed = await balance_of(case.id, today)
    case.balance = owed.total - owed.overpayment
    await case.save(update_fields=["balance"])
    return owed


def row_of(case_id: int, entry: ledger.Entry, actor: Actor, now: datetime) -> LedgerEntry:
    return LedgerEntry(
        case_id=case_id,
        component=entry.component.value,
        kind=entry.kind.value,
        amount=entry.amount,
        on=entry.on,
        basis=str(entry.basis),
        origin=entry.origin.value,
        paper_id=entry.paper_id,
        payment_id=entry.payment_id,
        reverses_id=entry.reverses_id,
        created_by=actor.id,
        created_at=now,
    )


def parts_claimed(owed: ledger.Balance) -> Sequence[ledger.Component]:
    """What makes the price of the claim: not the fee, not postage (ГПК ст. 91)."""
    return tuple(part for part in owed.parts if part in CLAIMED)


CLAIMED = frozenset(
    {ledger.Component.PRINCIPAL, ledger.Component.INTEREST, ledger.Component.PENALTY, ledger.Component.FEES}
)

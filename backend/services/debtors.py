"""Debtors of the store: the blind indexes by which they are found."""

from collections.abc import Iterable

from backend import crypto
from backend.models import Debtor, DebtorKey
from backend.registers.preparing import searched_values


def keys_of(debtor: Debtor) -> Iterable[DebtorKey]:
    """The blind indexes of a saved debtor."""
    papers = (debtor.inn, debtor.snils, debtor.passport, debtor.email)
    addresses = (debtor.registration_address, debtor.residence_address)
    for kind, value in searched_values(debtor.phone_numbers, *papers, addresses):
        yield DebtorKey(debtor_id=debtor.id, kind=kind, digest=crypto.ring().blind(value, kind))


async def debtors_with(kind: str, value: str) -> list[int]:
    """Ids of debtors whose normalised phone, inn, snils, passport or e-mail or look-up is exactly this."""
    digests = crypto.ring().blinds(value, kind)
    rows = await DebtorKey.filter(kind=kind, digest__in=digests).only("debtor_id")
    return sorted({row.debtor_id for row in rows})

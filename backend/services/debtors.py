"""Debtors: who they are, the blind indexes by which they are found, the region by whose clock they live."""

from collections.abc import Iterable

from backend import crypto
from backend.domain.people_names import fold_name
from backend.domain.regions import region_of_address
from backend.models import Debtor, DebtorKey
from backend.registers.rows import RegisterRow


def debtor_of(row: RegisterRow) -> Debtor:
    """A new debtor, not saved yet, as the creditor's register describes him."""
    return Debtor(
        full_name=row.full_name,
        search_name=fold_name(row.full_name),
        birth_date=row.birth_date,
        birth_place=row.birth_place,
        passport=row.passport,
        inn=row.inn,
        snils=row.snils,
        registration_address=row.registration_address,
        residence_address=row.residence_address,
        phones={"phones": list(row.phones)},
        email=row.email,
        region=region_code(row.residence_address, row.registration_address),
    )


def region_code(*addresses: str) -> str:
    """Two digits of the first address that names a region; empty when none does."""
    regions = (region_of_address(address) for address in addresses if address)
    return next((region.code for region in regions if region), "")


def keys_of(debtor: Debtor) -> Iterable[DebtorKey]:
    """The blind indexes of a saved debtor."""
    values = [("phone", phone) for phone in debtor.phone_numbers]
    values += [
        ("inn", debtor.inn),
        ("snils", debtor.snils),
        ("passport", debtor.passport),
        ("email", debtor.email.lower()),
    ]
    for kind, value in values:
        if value:
            yield DebtorKey(debtor_id=debtor.id, kind=kind, digest=crypto.ring().blind(value, kind))


async def debtors_with(kind: str, value: str) -> list[int]:
    """Ids of debtors whose normalised phone, inn, snils, passport or e-mail is exactly this."""
    digests = crypto.ring().blinds(value, kind)
    rows = await DebtorKey.filter(kind=kind, digest__in=digests).only("debtor_id")
    return sorted({row.debtor_id for row in rows})


async def same_person_as(rows: Iterable[RegisterRow]) -> dict[tuple[str, str], int]:
    """Debtors of the store who are the people of these rows, by (kind, value) of an identity document."""
    papers = {paper for row in rows for paper in identity_papers(row)}
    wanted = {digest: paper for paper in papers for digest in crypto.ring().blinds(paper[1], paper[0])}
    found = await DebtorKey.filter(digest__in=list(wanted)) if wanted else []
    return {wanted[key.digest]: key.debtor_id for key in found}


def identity_papers(row: RegisterRow) -> list[tuple[str, str]]:
    """What names a person for sure: (kind, value) of each identity document that the row holds."""
    papers = (("passport", row.passport), ("inn", row.inn), ("snils", row.snils))
    return [(kind, value) for kind, value in papers if value]

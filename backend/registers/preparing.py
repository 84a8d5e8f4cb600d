"""Accepted rows on their way into the store: who the person is, what is sealed, by what each is found again."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import TypeAlias

from backend.crypto import KeyRing
from backend.domain.folding import fold_contract
from backend.domain.lookups import LOOKUPS, lookups
from backend.domain.money import kopecks
from backend.domain.people_names import fold_name
from backend.domain.portfolio import contract_key
from backend.domain.regions import region_of_address
from backend.registers.rows import RegisterRow
from backend.registers.staging import Sheaf, Staging

_json = json.JSONEncoder(ensure_ascii=False).encode
_REMEMBERED = 20_000
SEALED = (
    "birth_place",
    "passport",
    "inn",
    "snils",
    "registration_address",
    "residence_address",
    "phones",
    "email",
)
"""Columns of a debtor, in their order."""
PARTS = ("principal", "interest", "penalty", "fees")

Papers: TypeAlias = Mapping[str, Sequence[str]]
"""Kind of an identity document to the digests of its number, the one under the current key first."""


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """A debtor of the store (`id`) or of this very register (`number`)."""

    birth_date: str
    region: str
    id: int | None = None
    number: int | None = None


class Preparer:
    """Numbers debtors and cases in the order of the rows. One debtor a person: known by a document and a birth date."""

    def __init__(self, ring: KeyRing) -> None:
        self._ring = ring
        self._seal_debtor = [(name, ring.sealer(f"debtor.{name}")) for name in SEALED]
        self._seal_before = ring.sealer("brought.told")
        self._seal_extra = ring.sealer("debt_case.extra")
        # The ends of telephones, and houses of some streets, come again and again.
        self._look_up = lru_cache(_REMEMBERED)(ring.blind)
        self._people: dict[str, KnownPerson] = {}
        self.debtors = 0
        self.cases = 0

    def go_on(self, debtors: int, cases: int, people: Mapping[str, KnownPerson]) -> None:
        """After so many that lie ready; `people` are those of them, by a digest of a document."""
        self.debtors, self.cases = debtors, cases
        self._people.update(people)

    def papers_of(self, row: RegisterRow) -> Papers:
        """Digests of the identity documents that the row holds, under every key, to look for in the store."""
        return {kind: self._ring.blinds(value, kind) for kind, value in identity_papers(row)}

    def prepare(self, rows: Sequence[tuple[RegisterRow, Papers]], stored: Mapping[str, KnownPerson]) -> Sheaf:
        """`stored` names the debtors of the store by a digest of `papers_of`."""
        for digest, person in stored.items():
            self._people.setdefault(digest, person)
        sheaf = Sheaf()
        for row, papers in rows:
            self._add(row, papers, sheaf)
        return sheaf

    def _add(self, row: RegisterRow, papers: Papers, sheaf: Sheaf) -> None:
        person = self._known(row, papers) or self._new_debtor(row, papers, sheaf)
        self.cases += 1
        opening = [(part, kopecks(amount)) for part in PARTS if (amount := getattr(row, part))]
        sheaf.records["ledger_entry"] += [(self.cases, part, amount) for part, amount in opening]
        if row.before:
            told = self._seal_before(_json(row.before))
            sheaf.records["brought"].append((self.cases, told, _iso(row.last_payment_date)))
        sheaf.records["debt_case"].append(
            (
                self.cases,
                person.number,
                person.id,
                row.contract_number,
                contract_key(row.contract_number),
                fold_contract(row.contract_number),
                row.contract_date.isoformat(),
                row.external_id,
                row.deal_uid,
                _kopecks(row.loan_amount),
                str(row.annual_rate or ""),
                _iso(row.due_date),
                _iso(row.overdue_since),
                _iso(row.last_payment_date),
                self._seal_extra(_json(row.extra)),
                sum(amount for _, amount in opening),
                person.region,
            )
        )

    def _known(self, row: RegisterRow, papers: Papers) -> KnownPerson | None:
        digests = (digest for each in papers.values() for digest in each)
        person = next((self._people[digest] for digest in digests if digest in self._people), None)
        return person if person and person.birth_date == row.birth_date.isoformat() else None

    def _new_debtor(self, row: RegisterRow, papers: Papers, sheaf: Sheaf) -> KnownPerson:
        self.debtors += 1
        number, birth = self.debtors, row.birth_date.isoformat()
        region = region_code(row.residence_address, row.registration_address)
        name = fold_name(row.full_name)
        sheaf.words.update(name.split(" "))
        sheaf.records["debtor"].append(
            (
                number,
                row.full_name,
                name,
                birth,
                *(
                    seal(_json({"phones": row.phones}) if column == "phones" else getattr(row, column))
                    for column, seal in self._seal_debtor
                ),
                region,
            )
        )
        person = KnownPerson(birth, region, number=number)
        addresses = (row.registration_address, row.residence_address)
        for kind, value in searched_values(row.phones, row.inn, row.snils, row.passport, row.email, addresses):
            digest = papers[kind][0] if kind in papers else self._blind(value, kind)
            sheaf.records["debtor_key"].append((number, kind, digest))
            if kind in papers:
                self._people[digest] = person
        return person

    def _blind(self, value: str, kind: str) -> str:
        return (self._look_up if kind in LOOKUPS else self._ring.blind)(value, kind)


IDENTITY = ("passport", "inn", "snils")


def identity_papers(row: RegisterRow) -> list[tuple[str, str]]:
    """What names a person for sure: (kind, value) of each identity document that the row holds."""
    return [(kind, value) for kind in IDENTITY if (value := getattr(row, kind))]


def searched_values(
    phones: Sequence[str], inn: str, snils: str, passport: str, email: str, addresses: Iterable[str]
) -> Iterator[tuple[str, str]]:
    """By what a debtor is found: (kind, normalised value) of each blind index."""
    for phone in phones:
        yield "phone", phone
    for kind, value in (("inn", inn), ("snils", snils), ("passport", passport), ("email", email.lower())):
        if value:
            yield kind, value
    yield from lookups(phones, addresses)


def region_code(*addresses: str) -> str:
    """Two digits of the first address that names a region; empty when none does."""
    regions = (region_of_address(address) for address in addresses if address)
    return next((region.code for region in regions if region), "")


def people_in(staging: Staging) -> dict[str, KnownPerson]:
    """Debtors that lie ready, by a digest of each identity document; the last of several bears it."""
    return {
        digest: KnownPerson(birth, region, number=number) for digest, number, birth, region in staging.bearers(IDENTITY)
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _kopecks(amount: Decimal | None) -> int | None:
    return None if amount is None else kopecks(amount)

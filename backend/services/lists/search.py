"""Finding a case among all by whatever a person typed."""

from collections.abc import Awaitable, Callable, Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from tortoise.expressions import Q

from backend.dialect import on_postgres
from backend.domain.addresses import address_keys, address_words
from backend.domain.court_numbers import fold_case_number
from backend.domain.folding import fold_contract
from backend.domain.identifiers import Guess, guess_identifier
from backend.domain.identifiers import IdentifierKind as Kind
from backend.domain.lookups import ADDRESS, TAIL, tail_of
from backend.domain.people import Actor
from backend.models import Debtor
from backend.services.access import cases_of
from backend.services.debtors import debtors_with
from backend.services.lists.names import MOST_NAMESAKES, Alike, born_on, debtors_named, debtors_named_alike
from backend.services.lists.pages import PAGE, Page, page_of
from backend.services.lists.where import Where

__all__ = ["debtors_named", "find"]

BETWEEN = ".."


@dataclass(frozen=True)
class Matching:
    """`is_cut`: more people than these are called so. `by_typo`: nobody is, these are called alike."""

    condition: Q
    is_cut: bool = False
    by_typo: bool = False


async def find(actor: Actor, typed: str, *, after: str | int | None = None, size: int = PAGE) -> Page:
    """Cases that the typed text may mean: the first reading of it that finds any wins. Newest first.

    Where nothing is exactly so, people whose names are a slip or two away (`by_typo`).
    """
    guesses, theirs = guess_identifier(typed), await cases_of(actor)
    for look in (_matching, _matching_alike):
        for guess in guesses:
            if matching := await look(guess):
                page = await page_of(theirs.filter(matching.condition), after, size=size)
                if page.count:
                    return replace(page, is_more=page.is_more or matching.is_cut, by_typo=matching.by_typo)
    return Page((), 0)


async def _matching(guess: Guess) -> Matching | None:
    """What to look for; None when this kind of text is not in the store or names nobody."""
    if guess.kind in BY_COLUMN:
        return Matching(BY_COLUMN[guess.kind](guess.value))
    if guess.kind not in BY_DEBTOR:
        return None
    people = await BY_DEBTOR[guess.kind](guess.value)
    return Matching(_of_people(people), is_cut=len(people) == MOST_NAMESAKES) if people else None


async def _matching_alike(guess: Guess) -> Matching | None:
    alike = await debtors_named_alike(guess.value) if guess.kind is Kind.NAME else Alike()
    return Matching(_of_people(alike.debtors), is_cut=alike.is_cut, by_typo=True) if alike.debtors else None


def _of_people(debtors: Collection[int]) -> Q:
    """Cases of these people. Thousands of namesakes go in as one value: one by one they take longer than the search."""
    listed = ",".join(map(str, debtors))
    if on_postgres():
        return Where(f'"debt_case"."debtor_id" = ANY(\'{{{listed}}}\'::bigint[])')
    return Where(f'"debt_case"."debtor_id" IN (SELECT value FROM json_each(\'[{listed}]\'))')  # noqa: S608 - whole numbers


def _court_number(number: str) -> Q:
    """Of any year, in a range by which the index is read: «2-1234/» and whatever follows."""
    begins = f"{number}/"
    if on_postgres():
        return Q(court_case_key__startswith=begins)
    return Q(court_case_key__gte=begins, court_case_key__lt=f"{number}0")


def _between(value: str) -> Q:
    least, _, most = value.partition(BETWEEN)
    bounds = [Q(balance__gte=Decimal(least))] if least else []
    bounds += [Q(balance__lte=Decimal(most))] if most else []
    return Q(*bounds)


async def _by_tail(digits: str) -> list[int]:
    """Whoever shares the last four digits is opened, as long as more were typed."""
    debtors = await debtors_with(TAIL, tail_of(digits))
    if digits == tail_of(digits):
        return debtors
    people = await Debtor.filter(id__in=debtors).only("id", "phones")
    return [one.id for one in people if any(phone.endswith(digits) for phone in one.phone_numbers)]


async def _by_address(value: str) -> list[int]:
    """People of the house, and of them those in whose address every word of the question stands."""
    found = {debtor for key in address_keys(value) for debtor in await debtors_with(ADDRESS, key)}
    people = Debtor.filter(id__in=found).only("id", "registration_address", "residence_address")
    wanted = set(address_words(value))
    return [
        one.id
        for one in await people
        if any(wanted <= set(address_words(text)) for text in (one.registration_address, one.residence_address))
    ]


async def _by_birth(value: str) -> list[int]:
    day, _, name = value.partition(" ")
    return await born_on(date.fromisoformat(day), name)


def _by_key(kind: str) -> Callable[[str], Awaitable[list[int]]]:
    async def look(value: str) -> list[int]:
        return await debtors_with(kind, value)

    return look


BY_COLUMN: Mapping[Kind, Callable[[str], Q]] = {
    Kind.CASE: lambda number: Q(id=int(number.removeprefix("C-"))),
    Kind.COURT_CASE: lambda number: Q(court_case_key=fold_case_number(number)),
    Kind.COURT_NUMBER: _court_number,
    Kind.COURT_UID: lambda uid: Q(court_uid=uid),
    Kind.PROCEEDING: lambda number: Q(enforcement_number=number),
    Kind.DEAL_UID: lambda uid: Q(deal_uid=uid),
    Kind.CONTRACT: lambda number: Q(contract_fold=fold_contract(number)),
    Kind.TRACK: lambda barcode: Q(letters__barcode=barcode),
    Kind.AMOUNT: lambda amount: Q(balance=Decimal(amount)),
    Kind.SUMS: _between,
}
BY_DEBTOR: Mapping[Kind, Callable[[str], Awaitable[list[int]]]] = {
    Kind.NAME: debtors_named,
    Kind.DATE: _by_birth,
    Kind.BORN: _by_birth,
    Kind.PHONE: _by_key("phone"),
    Kind.TAIL: _by_tail,
    Kind.EMAIL: _by_key("email"),
    Kind.INN: _by_key("inn"),
    Kind.SNILS: _by_key("snils"),
    Kind.PASSPORT: _by_key("passport"),
    Kind.ADDRESS: _by_address,
}

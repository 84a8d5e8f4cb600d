"""Who of the debtors is writing: told by two proofs, with one and the same answer to everything that is wrong."""

import secrets
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from tortoise.expressions import F
from tortoise.transactions import atomic

from backend import crypto
from backend.domain.errors import NotAllowed, Refused
from backend.domain.folding import fold_contract
from backend.domain.letter_codes import LIVES, MOST_TRIES
from backend.domain.people import Actor, Permission, Role, may
from backend.domain.regions import region_of_code, zone_of
from backend.models import AccessCode, Case, Debtor, IdentityTry, Person, Spokesperson
from backend.models.people import HAS_ACCOUNT
from backend.services import consents, journal, letter_codes, spokespeople
from backend.services.access import case_for
from backend.services.debtors import debtors_with

CODE_DIGITS = 10
CODE_LIVES = LIVES
TRIES = 5
TRIES_WITHIN = timedelta(hours=1)
LOCKED_FOR = timedelta(days=1)
NOT_KNOWN = "identify-not-known"
"""The one answer: no such contract, another birth date, a wrong, used or late code, or the door is locked."""

_NOBODY = 0
_CODE_KIND = "access_code"


@dataclass(frozen=True)
class Proved:
    """Whose debts may be seen: by a code from a letter, or by whoever speaks for the debtor."""

    debtor: Debtor
    code: AccessCode | None = None
    spokesperson: Spokesperson | None = None


Search = Callable[[Person, datetime], Awaitable[Proved | None]]


@atomic()
async def new_code(actor: Actor, case_id: int, now: datetime) -> str:
    """A one-time code for the letter to the debtor, shown this once; its digest lives 60 days."""
    case = await case_for(actor, case_id, Permission.REGISTER_LETTER)
    code = f"{secrets.randbelow(10**CODE_DIGITS):0{CODE_DIGITS}}"
    await AccessCode.create(
        case_id=case.id,
        code_digest=crypto.ring().blind(code, _CODE_KIND),
        created_at=now,
        expires_at=now + CODE_LIVES,
    )
    await journal.write(actor, "debtor.code_made", now, case_id=case.id)
    return f"{code[:5]}-{code[5:]}"


async def by_phone(person_id: int, phone: str, birth_date: date, now: datetime) -> Person:
    """Own phone, which the messenger vouches for, and the debtor's birth date. Raises Refused(NOT_KNOWN) otherwise.

    A number may have been somebody else's before, so it must be exactly one debtor's, or of one who speaks for him.
    """

    async def search(_: Person, at: datetime) -> Proved | None:
        owners = await debtors_with("phone", phone)
        speakers = await spokespeople.with_phone(phone, at.date())
        named = [*owners, *(one.debtor_id for one in speakers)]
        debtors = await Debtor.filter(id__in=named or [_NOBODY], birth_date=birth_date)
        own = [Proved(one) for one in debtors if owners == [one.id]]
        found = own or [
            Proved(one, spokesperson=speaker) for one in debtors for speaker in speakers if speaker.debtor_id == one.id
        ]
        return found[0] if len(found) == 1 else None

    return await _identify(person_id, search, "phone", now)


async def by_code(person_id: int, contract_number: str, birth_date: date, code: str, now: datetime) -> Person:
    """Contract number, birth date and the one-time code from the letter. Raises Refused(NOT_KNOWN) otherwise."""

    async def search(person: Person, at: datetime) -> Proved | None:
        # Both questions are asked whatever the first one gives, so that the time taken tells nothing.
        cases = await Case.filter(
            contract_fold=fold_contract(contract_number), debtor__birth_date=birth_date
        ).select_related("debtor")
        digits = "".join(letter for letter in code if letter.isdigit())
        codes = await _codes_with(crypto.ring().blinds(digits, _CODE_KIND))
        return _opened_by(cases, codes, person, at)

    return await _identify(person_id, search, "code", now)


async def by_letter(person_id: int, token: str, birth_date: date, now: datetime) -> Person:
    """The code that a letter leads here with, and the birth date. Raises Refused(NOT_KNOWN) otherwise."""

    async def search(person: Person, at: datetime) -> Proved | None:
        codes = await _codes_with(letter_codes.digests_of(token))
        named = [code.case_id for code in codes] or [_NOBODY]
        cases = await Case.filter(id__in=named, debtor__birth_date=birth_date).select_related("debtor")
        return _opened_by(cases, codes, person, at)

    return await _identify(person_id, search, "letter", now)


async def _codes_with(digests: Sequence[str]) -> Sequence[AccessCode]:
    """Held, with this try counted: the store is asked and told the same of a code that nobody printed."""
    found = AccessCode.filter(code_digest__in=list(digests))
    await found.update(tries=F("tries") + 1)
    return await found.select_for_update()


def _opened_by(cases: Sequence[Case], codes: Sequence[AccessCode], person: Person, at: datetime) -> Proved | None:
    for case in cases:
        for code in codes:
            fresh = code.used_at is None and at < code.expires_at and code.tries <= MOST_TRIES
            # The same person's message, delivered again, is answered as it was.
            repeated = code.used_by == person.id and person.debtor_id == case.debtor_id
            if code.case_id == case.id and (fresh or repeated):
                return Proved(case.debtor, code)
    return None


async def _identify(person_id: int, search: Search, way: str, now: datetime) -> Person:
    """A wrong try has to be remembered, so the refusal is raised only after the transaction that wrote it."""
    person = await _try(person_id, search, way, now)
    if person is None:
        raise Refused(NOT_KNOWN)
    return person


@atomic()
async def _try(person_id: int, search: Search, way: str, now: datetime) -> Person | None:
    person = await Person.select_for_update().get(id=person_id)
    if not may(person.actor(), Permission.IDENTIFY):
        raise NotAllowed
    # A shut door does all that an open one does, a search and a write: neither words nor time tell them apart.
    locked = await _is_locked(person_id, now)
    found = await search(person, now)
    proved = None if locked else found
    await IdentityTry.create(person_id=person_id, at=now, succeeded=proved is not None)
    if proved is None:
        return None
    if proved.code is not None and proved.code.used_at is None:
        proved.code.used_at, proved.code.used_by = now, person.id
        await proved.code.save(update_fields=["used_at", "used_by"])
    return await _let_in(person, proved, way, now)


async def _is_locked(person_id: int, now: datetime) -> bool:
    """So many wrong tries within the hour shut the door for a day, counted from the last of them."""
    since = now - LOCKED_FOR - TRIES_WITHIN
    wrong = [
        one.at for one in await IdentityTry.filter(person_id=person_id, succeeded=False, at__gt=since).order_by("at")
    ]
    return any(
        last - first < TRIES_WITHIN and now - last < LOCKED_FOR
        for first, last in zip(wrong, wrong[TRIES - 1 :], strict=False)
    )


async def _let_in(person: Person, proved: Proved, way: str, now: datetime) -> Person:
    """One debtor, one account of his own in each messenger: an earlier one is a guest's again.

    Who speaks for him stands beside it.
    """
    debtor, speaker = proved.debtor, proved.spokesperson
    if (person.role, person.debtor_id) == (Role.DEBTOR, debtor.id):
        return person
    earlier = [] if speaker else await _own_accounts(debtor, person)
    await Person.filter(id__in=earlier).update(role=Role.GUEST, debtor_id=None)
    if speaker is not None:
        speaker.person_id = person.id
        await speaker.save(update_fields=["person_id"])
    person.role, person.debtor_id = Role.DEBTOR, debtor.id
    region = region_of_code(debtor.region)
    person.timezone = zone_of(region) if region else person.timezone
    await person.save(update_fields=["role", "debtor_id", "timezone"])
    await consents.bind(person.id, debtor.id)
    told = {"debtor": debtor.id, "way": way, "speaks": speaker.id if speaker else None}
    await journal.write(person.actor(), "debtor.identified", now, **told, instead_of=earlier or None)
    return person


async def _own_accounts(debtor: Debtor, person: Person) -> list[int]:
    apart = [person.id, *await spokespeople.accounts_for(debtor.id)]
    accounts = await Person.filter(HAS_ACCOUNT, debtor_id=debtor.id, role=Role.DEBTOR).exclude(id__in=apart)
    return [one.id for one in accounts if one.messenger is person.messenger]

"""What debtors agreed to, by the very words, and what they took back: honoured at once."""

import hashlib
from datetime import datetime

from tortoise.transactions import atomic

from backend.domain.channels import DebtorChannel
from backend.domain.people import Actor, Permission, Role
from backend.models import Consent, ConsentKind, ConsentWay, Person
from backend.models.people import ACCOUNT_FIELDS
from backend.services import journal
from backend.services.access import require


@atomic()
async def give(
    actor: Actor, kind: ConsentKind, words: str, now: datetime, way: ConsentWay = ConsentWay.BUTTON
) -> Consent:
    """Keep the consent with the words that were agreed to. To the same words again it is the same consent."""
    require(actor, Permission.IDENTIFY)
    digest = hashlib.sha256(words.encode()).hexdigest()
    standing = await Consent.filter(person_id=actor.id, kind=kind, revoked_at=None).order_by("-id").first()
    if standing is not None and (standing.text_digest, standing.debtor_id) == (digest, actor.debtor_id):
        return standing
    consent = await Consent.create(
        person_id=actor.id,
        debtor_id=actor.debtor_id,
        kind=kind,
        text_digest=digest,
        words=words,
        way=way,
        given_at=now,
    )
    await journal.write(actor, "consent.given", now, kind=kind.value, text=digest, way=way.value)
    return consent


@atomic()
async def revoke(actor: Actor, kind: ConsentKind, now: datetime, way: ConsentWay = ConsentWay.BUTTON) -> None:
    """Nothing that needs this consent is done from now on. Again, it changes nothing.

    The law lets a creditor insist on paper; we do not (230-ФЗ ст. 4 ч. 4).
    """
    require(actor, Permission.IDENTIFY)
    revoked = Consent.filter(person_id=actor.id, kind=kind, revoked_at=None)
    if await revoked.update(revoked_at=now, revoked_way=way.value):
        await journal.write(actor, "consent.revoked", now, kind=kind.value, way=way.value)


async def bind(person_id: int, debtor_id: int) -> None:
    """What a guest agreed to on the way in is the debtor's from now on."""
    await Consent.filter(person_id=person_id, debtor_id=None).update(debtor_id=debtor_id)


async def stands(person_id: int, kind: ConsentKind) -> bool:
    return await Consent.filter(person_id=person_id, kind=kind, revoked_at=None).exists()


async def channel_of(debtor_id: int, messenger: DebtorChannel | None = None) -> tuple[bool, bool]:
    """Whether the debtor agreed to be written to at his present account, and whether he has left that agreement.

    Each messenger is agreed to by itself; without one, it is asked of all.
    """
    accounts = Person.filter(debtor_id=debtor_id, role=Role.DEBTOR)
    if messenger in ACCOUNT_FIELDS:
        accounts = accounts.filter(**{f"{ACCOUNT_FIELDS[messenger]}__not_isnull": True})
    people = await accounts.values_list("id", flat=True)
    given = Consent.filter(person_id__in=people, debtor_id=debtor_id, kind=ConsentKind.CHANNEL)
    last = await given.order_by("-id").first()
    return last is not None and last.revoked_at is None, last is not None and last.revoked_at is not None


async def third_person_may_hear(debtor_id: int) -> bool:
    """Whether the debtor agreed, in a document of its own, that others are spoken to (230-ФЗ ст. 4 ч. 5)."""
    return await Consent.filter(debtor_id=debtor_id, kind=ConsentKind.THIRD_PERSON, revoked_at=None).exists()


async def of_person(person_id: int) -> list[Consent]:
    """All that were given at this account, those taken back too, newest first."""
    return await Consent.filter(person_id=person_id).order_by("-id")

"""Consents to speak with others about a debt: each a paper of its own, for one named person (230-ФЗ ст. 4 ч. 5)."""

import hashlib
from datetime import datetime

from tortoise.queryset import QuerySet
from tortoise.transactions import atomic

from backend.domain.errors import NotFound, Refused
from backend.domain.people import Actor, Permission
from backend.models import Consent, ConsentKind, ConsentWay
from backend.services import contacts, journal
from backend.services.access import case_for

LONGEST = 500


@atomic()
async def allow(actor: Actor, case_id: int, paper: str, now: datetime) -> Consent:
    """`paper` names whom, and the document. The same paper again is the same consent."""
    case = await case_for(actor, case_id, Permission.HOLD_CASE)
    said = " ".join(paper.split())
    if not said or len(said) > LONGEST:
        raise Refused("thirds-refusal-words", longest=LONGEST)
    digest = hashlib.sha256(said.encode()).hexdigest()
    known = await _standing(case.debtor_id).filter(text_digest=digest).first()
    if known is not None:
        return known
    made = await Consent.create(
        person_id=(await contacts.addressee_of(case.debtor)).id,
        debtor_id=case.debtor_id,
        kind=ConsentKind.THIRD_PERSON,
        text_digest=digest,
        words=said,
        way=ConsentWay.PAPER,
        given_at=now,
    )
    await journal.write(actor, "consent.third_person", now, case_id=case.id, consent=made.id, text=digest)
    return made


@atomic()
async def end(actor: Actor, case_id: int, consent_id: int, now: datetime) -> None:
    """The debtor took it back, or the person objects. Again, it changes nothing."""
    case = await case_for(actor, case_id, Permission.HOLD_CASE)
    row = await Consent.get_or_none(id=consent_id, debtor_id=case.debtor_id, kind=ConsentKind.THIRD_PERSON)
    if row is None:
        raise NotFound
    if row.revoked_at is None:
        row.revoked_at, row.revoked_way = now, ConsentWay.PAPER.value
        await row.save(update_fields=["revoked_at", "revoked_way"])
        await journal.write(actor, "consent.third_person_ended", now, case_id=case.id, consent=row.id)


async def of_case(actor: Actor, case_id: int) -> list[Consent]:
    """Those that stand, in the order in which they came."""
    case = await case_for(actor, case_id, Permission.SEE_CONTACTS)
    return await _standing(case.debtor_id).order_by("id")


def _standing(debtor_id: int) -> QuerySet[Consent]:
    return Consent.filter(debtor_id=debtor_id, kind=ConsentKind.THIRD_PERSON, revoked_at=None)

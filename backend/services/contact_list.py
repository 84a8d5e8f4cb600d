"""Why a debtor was written to or called, and why not: contacts with their certificates, and what never left."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from tortoise.expressions import Q
from tortoise.queryset import QuerySet

from backend.domain.channels import DebtorChannel
from backend.domain.contact import Channel, Verdict, is_borne_out
from backend.domain.errors import NotFound
from backend.domain.people import Actor, Permission
from backend.models import Case, Contact, Notice, NoticeState, Person
from backend.services import contacts
from backend.services.access import case_for, cases_of
from backend.services.contacts import Approach
from backend.settings import Settings

SHOWN = 6
WAYS = (Channel.CALL, Channel.MESSENGER, Channel.VISIT)
"""Of each kind that is counted, the channel that is used most; a letter by post is bound to no hour."""


@dataclass(frozen=True)
class Outlook:
    """What the gate says of the ways to a debtor now; the latest contacts; notices that have not left, latest first."""

    case: Case
    now: Sequence[Verdict]
    made: Sequence[Contact]
    unsent: Sequence[Notice]
    has_more: bool


@dataclass(frozen=True)
class Certified:
    """A contact with whoever made it. `is_intact`: its record still leads to its own verdict."""

    contact: Contact
    case: Case
    colleague: str
    is_intact: bool


@dataclass(frozen=True)
class Unsent:
    """A notice that has not left, and what the gate says of its way now."""

    notice: Notice
    case: Case
    verdict: Verdict


async def outlook(settings: Settings, actor: Actor, case_id: int, now: datetime, *, page: int = 0) -> Outlook:
    case = await case_for(actor, case_id, Permission.SEE_CONTACTS)
    messenger = await contacts.messenger_of(case.debtor_id)
    ways = [Approach(way, messenger if way is Channel.MESSENGER else None, case_id=case.id) for way in WAYS]
    verdicts = [await contacts.judge(case.debtor_id, way, now, settings=settings) for way in ways]
    made = (await _made(actor, case)).order_by("-at", "-id").offset(page * SHOWN).limit(SHOWN + 1)
    unsent = [] if page else await (await _unsent(actor, case)).order_by("-id").limit(SHOWN)
    found = await made
    return Outlook(case, verdicts, found[:SHOWN], unsent, len(found) > SHOWN)


async def certified(actor: Actor, case_id: int, contact_id: int) -> Certified:
    """Raises NotFound for a contact with somebody else."""
    case = await case_for(actor, case_id, Permission.SEE_CONTACTS)
    contact = await (await _made(actor, case)).filter(id=contact_id).first()
    if contact is None:
        raise NotFound
    person = await Person.get_or_none(id=contact.person_id or 0)
    is_intact = not contact.certificate or is_borne_out(contact.certificate)
    return Certified(contact, case, person.name if person else "", is_intact=is_intact)


async def unsent_one(settings: Settings, actor: Actor, case_id: int, notice_id: int, now: datetime) -> Unsent:
    """Raises NotFound for a notice to somebody else, and for one that has left meanwhile."""
    case = await case_for(actor, case_id, Permission.SEE_CONTACTS)
    notice = await (await _unsent(actor, case)).filter(id=notice_id).first()
    if notice is None:
        raise NotFound
    service = DebtorChannel(notice.service) if notice.service else await contacts.messenger_of(case.debtor_id)
    approach = Approach(contacts.CHANNEL_OF[service], service, case_id=notice.case_id)
    return Unsent(notice, case, await contacts.judge(case.debtor_id, approach, now, settings=settings))


async def _theirs(actor: Actor, case: Case) -> Q:
    """Of debts to creditors of others, a colleague whose work is bound to some sees nothing."""
    seen = await (await cases_of(actor)).filter(debtor_id=case.debtor_id).values_list("id", flat=True)
    return Q(case_id=None) | Q(case_id__in=list(seen))


async def _made(actor: Actor, case: Case) -> QuerySet[Contact]:
    return Contact.filter(await _theirs(actor, case), debtor_id=case.debtor_id)


async def _unsent(actor: Actor, case: Case) -> QuerySet[Notice]:
    """Talk that we would begin: owed still, out of time, or refused."""
    people = await Person.filter(debtor_id=case.debtor_id).values_list("id", flat=True)
    unsent = Notice.filter(await _theirs(actor, case), person_id__in=list(people), is_contact=True)
    return unsent.exclude(state=NoticeState.SENT)

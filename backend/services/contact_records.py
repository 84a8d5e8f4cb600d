"""A call or a visit written down by whoever made it: the gate is asked before, and its verdict stays with it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from tortoise.transactions import atomic

from backend import crypto
from backend.domain.contact import Channel, Initiator, Recipient, Verdict, certificate
from backend.domain.errors import Refused
from backend.domain.people import Actor, Permission, Role
from backend.models import Case, Contact, ContactState, Debtor
from backend.services import contacts, journal, sending, spokespeople
from backend.services.access import case_for, require
from backend.services.contacts import Approach
from backend.services.notices import Button, News, owe_to_roles
from backend.settings import Settings

LONGEST = 2_000
MANAGERS = frozenset({Role.MANAGER.value})


class HandWay(StrEnum):
    """What people do without the system: it can only be told of it."""

    CALL = "call"
    VISIT = "visit"
    THEIR_CALL = "their_call"

    @property
    def text_key(self) -> str:
        return f"contact-hand-{self.value.replace('_', '-')}"

    @property
    def channel(self) -> Channel:
        return Channel.VISIT if self is HandWay.VISIT else Channel.CALL

    @property
    def initiator(self) -> Initiator:
        return Initiator.DEBTOR if self is HandWay.THEIR_CALL else Initiator.CREDITOR


@dataclass(frozen=True)
class Talked:
    """`address` numbers the places of `addresses_of`; `reached`: somebody answered, or was met."""

    way: HandWay
    recipient: Recipient = Recipient.DEBTOR
    address: int = 0
    reached: bool = True


@dataclass(frozen=True)
class Asked:
    """What the gate says before it is done, and where it could be done."""

    case: Case
    talked: Talked
    verdict: Verdict
    addresses: Sequence[str]


async def ask(settings: Settings, actor: Actor, case_id: int, talked: Talked, now: datetime) -> Asked:
    """May it be done now, and if not, from when."""
    require(actor, Permission.ANSWER_DEBTOR)
    case = await case_for(actor, case_id, Permission.ANSWER_DEBTOR)
    verdict = await _judge(settings, case, talked, now)
    return Asked(case, talked, verdict, await _addresses(case, talked, now))


@atomic()
async def record(
    settings: Settings, actor: Actor, case_id: int, talked: Talked, words: str, source: str, now: datetime
) -> Contact:
    """It has happened. The same `source`, such as one message of a chat, is the same contact.

    One that the law had forbidden is written down too, as what it was: a register that left it out would count wrongly
    the next day. Managers are told of it.
    """
    require(actor, Permission.ANSWER_DEBTOR)
    case = await case_for(actor, case_id, Permission.ANSWER_DEBTOR)
    await Debtor.select_for_update().get(id=case.debtor_id)
    known = await Contact.get_or_none(debtor_id=case.debtor_id, outside_id=source, person_id=actor.id)
    if known is not None:
        return known
    said = words.strip()
    if len(said) > LONGEST:
        raise Refused("contact-hand-refusal-long", most=LONGEST)
    verdict = await _judge(settings, case, talked, now)
    addresses = await _addresses(case, talked, now)
    address = addresses[talked.address] if talked.address < len(addresses) else ""
    made = await Contact.create(
        debtor_id=case.debtor_id,
        case_id=case.id,
        channel=talked.way.channel.value,
        kind=talked.way.channel.way.value,
        by_creditor=talked.way.initiator is Initiator.CREDITOR,
        at=now,
        certificate=certificate(verdict),
        state=ContactState.DELIVERED if talked.reached else ContactState.FAILED,
        recipient=talked.recipient.value,
        address=address or None,
        address_digest=crypto.ring().blind(address, sending.ADDRESS_KIND) if address else "",
        words=said or None,
        outside_id=source,
        settled_at=now,
        person_id=actor.id,
    )
    await journal.write(
        actor,
        "contact.recorded",
        now,
        case_id=case.id,
        contact=made.id,
        channel=made.channel,
        reached=talked.reached,
        lawful=verdict.allowed,
    )
    if not verdict.allowed:
        await _tell_managers(case, made, now)
    return made


async def _judge(settings: Settings, case: Case, talked: Talked, now: datetime) -> Verdict:
    approach = Approach(talked.way.channel, initiator=talked.way.initiator, recipient=talked.recipient, case_id=case.id)
    return await contacts.judge(case.debtor_id, approach, now, settings=settings)


async def _addresses(case: Case, talked: Talked, now: datetime) -> Sequence[str]:
    """Numbers to call or places to come to: of whoever speaks for the debtor, else his own."""
    if talked.recipient in (Recipient.REPRESENTATIVE, Recipient.HEIR):
        found = await spokespeople.of_debtor(case.debtor_id, now.date())
        wanted = [one for one in found if contacts.RECIPIENT_OF[one.kind] is talked.recipient]
        return [one.phone for one in wanted if one.phone] if talked.way is not HandWay.VISIT else []
    if talked.recipient is Recipient.THIRD_PERSON:
        return []
    debtor = case.debtor
    if talked.way is not HandWay.VISIT:
        return list(debtor.phone_numbers)
    return [one for one in (debtor.residence_address, debtor.registration_address) if one]


async def _tell_managers(case: Case, made: Contact, now: datetime) -> None:
    news = News(
        "contact-notice-unlawful",
        f"contact:{made.id}:unlawful",
        {"number": case.number, "at": made.at},
        ((Button("contact-open", "contact", {"case_id": case.id, "contact_id": made.id}),),),
        case_id=case.id,
    )
    await owe_to_roles(MANAGERS, news, now)


def to(talked: Talked, recipient: Recipient) -> Talked:
    """The same with somebody else: their numbers are others."""
    return replace(talked, recipient=recipient, address=0)

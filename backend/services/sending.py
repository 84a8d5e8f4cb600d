"""A notice to a debtor on its way: a way chosen, judged by the gate, and reserved before a word leaves."""

from collections.abc import AsyncIterator, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal

from tortoise.transactions import atomic

from backend import crypto
from backend.domain.channels import DebtorChannel
from backend.domain.contact import (
    SHORT,
    Initiator,
    PossibleWay,
    Recipient,
    approved,
    bare,
    best_way,
    certificate,
    content_of,
)
from backend.domain.money import ZERO
from backend.integrations.carrier import Carrier
from backend.models import Case, Contact, ContactState, Debtor, Notice, NoticeState, Person
from backend.models.contacts import OPEN_STATES
from backend.services import contacts, notices, spokespeople
from backend.services.contacts import CHANNEL_OF, RECIPIENT_OF, Approach
from backend.services.notices import vivid
from backend.settings import Settings
from backend.texts import texts_for

STUB = "notice-stub"
FRESH = timedelta(days=180)
ADDRESS_KIND = "contact_address"
"""Of the blind index by which a number, mailbox or account is found again."""
_LATEST_FIRST = "-id"


@dataclass(frozen=True)
class Office:
    """What sends: the settings, and what a message costs on each service that is switched on here."""

    settings: Settings
    costs: Mapping[DebtorChannel, Decimal]


def office_of(settings: Settings, carriers: Mapping[DebtorChannel, Carrier], now: datetime) -> Office:
    """The messengers and these carriers, less what the law or the office itself closes."""
    wanted = contacts.open_services(settings, now)
    carried = {name: one.cost for name, one in carriers.items() if name in wanted}
    return Office(settings, dict.fromkeys(contacts.messengers_of(settings, now), ZERO) | carried)


@dataclass(frozen=True)
class Passage:
    """What may leave now, with its contact already in the counts.

    `is_repeat`: an earlier try ended in the dark, so the carrier is to be asked first whether it was taken.
    """

    contact: Contact
    service: DebtorChannel
    address: str
    words: str
    subject: str
    is_repeat: bool = False


@dataclass(frozen=True)
class _Words:
    key: str
    text: str
    subject: str = ""


@atomic()
async def begin(office: Office, notice_id: int, now: datetime) -> Passage | None:
    """The passage of a notice that is owed to a debtor; None where it is settled, put off or goes another way now.

    The debtor's row is held, so that two messages at once cannot both be the last that is lawful.
    """
    notice = await Notice.select_for_update().get(id=notice_id)
    person = await Person.get(id=notice.person_id)
    if notice.state is not NoticeState.OWED:
        return None
    if person.debtor_id is None:
        await _refuse(notice, "no-debtor")
        return None
    debtor = await Debtor.select_for_update().get(id=person.debtor_id)
    begun = await _begun_before(notice)
    if begun is not None and not DebtorChannel(begun.service).is_messenger:
        return await _again(begun, notice, person)
    case = await Case.get_or_none(id=notice.case_id).select_related("creditor") if notice.case_id else None
    return await _begin(office, notice, person, debtor, case, now)


async def _begun_before(notice: Notice) -> Contact | None:
    """The reservation of a try whose end nobody knows. A stub that may have been shown stays in the counts."""
    contact = await Contact.get_or_none(notice_id=notice.id, state=ContactState.RESERVED)
    if contact is not None and DebtorChannel(contact.service).is_messenger:
        stray = {"notice_id": None, "state": ContactState.UNCERTAIN, "template": STUB, "words": None}
        contact.update_from_dict({**stray, "reason": f"notice:{notice.id}"})
        await contact.save(update_fields=[*stray, "reason"])
    return contact


async def _again(contact: Contact, notice: Notice, person: Person) -> Passage:
    service = DebtorChannel(contact.service)
    words = _words(notice, person, service)
    return Passage(contact, service, contact.address or "", contact.words or words.text, words.subject, is_repeat=True)


async def _begin(
    office: Office, notice: Notice, person: Person, debtor: Debtor, case: Case | None, now: datetime
) -> Passage | None:
    ways = [way async for way in _ways(office, notice, person, debtor, case, now)]
    way = best_way(ways, notice.not_after)
    if way is None:
        reasons = [way.verdict.refusal.key for way in ways if way.verdict.refusal]
        await _refuse(notice, reasons[0] if reasons else "unreachable")
        return None
    if not way.verdict.allowed and way.verdict.earliest is not None:
        await notices.put_off(notice.id, way.verdict.earliest)
        return None
    words = _words(notice, person, way.service)
    contact = await Contact.create(
        debtor_id=debtor.id,
        case_id=notice.case_id,
        channel=CHANNEL_OF[way.service].value,
        kind=CHANNEL_OF[way.service].way.value,
        by_creditor=notice.is_contact,
        at=now,
        notice_id=notice.id,
        certificate=certificate(way.verdict),
        service=way.service.value,
        state=ContactState.RESERVED,
        recipient=way.verdict.question.recipient.value,
        address=way.address,
        address_digest=_digest(way.address),
        template=words.key,
        words=words.text,
    )
    notice.service = way.service.value
    await notice.save(update_fields=["service"])
    return Passage(contact, way.service, way.address, words.text, words.subject)


async def _ways(
    office: Office, notice: Notice, person: Person, debtor: Debtor, case: Case | None, now: datetime
) -> AsyncIterator[PossibleWay]:
    """Every way that is switched on, has an address and words for this notice, and has not failed before."""
    spokes = await spokespeople.behind(person.id)
    recipient = RECIPIENT_OF[spokes.kind] if spokes else Recipient.DEBTOR
    named = contacts.named_of(office.settings, case)
    tried = await _tried(notice)
    accounts = await _accounts(person, debtor.id, is_own=notice.is_contact and spokes is None)
    for service, address in _addresses(accounts, debtor, is_answer=not notice.is_contact):
        if service not in office.costs or service in tried or not _has_words(notice, service, now):
            continue
        known = await _latest(debtor.id, service, address)
        if known is not None and known.state is ContactState.FAILED:
            continue
        words = _words(notice, person, service)
        approach = Approach(
            channel=CHANNEL_OF[service],
            service=service,
            initiator=Initiator.CREDITOR if notice.is_contact else Initiator.DEBTOR,
            recipient=recipient,
            content=content_of(words.key, words.text, named, now.date()),
            case_id=notice.case_id,
        )
        verdict = await contacts.judge(debtor.id, approach, now, settings=office.settings)
        yield PossibleWay(service, address, office.costs[service], _is_read(service, known, now), verdict)


async def outlook(office: Office, debtor_id: int, case_id: int | None, now: datetime) -> datetime | None:
    """The first moment at which any way to this debtor is lawful, whatever the words; None where none ever is."""
    debtor, accounts = await Debtor.get(id=debtor_id), await contacts.accounts_of(debtor_id)
    found = []
    for service in {service for service, _ in _addresses(accounts, debtor, is_answer=False)} & office.costs.keys():
        approach = Approach(CHANNEL_OF[service], service, case_id=case_id)
        found.append((await contacts.judge(debtor_id, approach, now, settings=office.settings)).earliest)
    return min((moment for moment in found if moment is not None), default=None)


async def _accounts(person: Person, debtor_id: int, *, is_own: bool) -> list[Person]:
    """The account that the notice is owed to; where we begin with the debtor himself, his in other messengers too."""
    others = await contacts.accounts_of(debtor_id) if is_own else []
    return [person, *(one for one in others if one.id != person.id)]


def _addresses(accounts: Iterable[Person], debtor: Debtor, *, is_answer: bool) -> Iterable[tuple[DebtorChannel, str]]:
    """Where the debtor can be found. An answer goes where the question came from, and nowhere else."""
    for person in accounts:
        if person.messenger is not None and person.is_reachable:
            yield person.messenger, str(person.account)
    if is_answer:
        return
    if debtor.email:
        yield DebtorChannel.EMAIL, debtor.email
    for phone in debtor.phone_numbers:
        if phone.startswith("+79"):
            yield DebtorChannel.SMS, phone


def _is_read(service: DebtorChannel, known: Contact | None, now: datetime) -> bool:
    """Who talks to us in a messenger reads it; elsewhere the last message must have come through not long ago."""
    if service.is_messenger:
        return True
    arrived = known is not None and known.state in (ContactState.DELIVERED, ContactState.READ)
    return arrived and known is not None and now - known.at < FRESH


async def _latest(debtor_id: int, service: DebtorChannel, address: str) -> Contact | None:
    digests = crypto.ring().blinds(address, ADDRESS_KIND)
    there = Contact.filter(debtor_id=debtor_id, service=service.value, address_digest__in=digests)
    return await there.exclude(state__in=list(OPEN_STATES)).order_by(_LATEST_FIRST).first()


async def _tried(notice: Notice) -> set[str]:
    """Services by which the same news did not come through."""
    tried: set[str] = set()
    before = notice.instead_of
    while before is not None:
        row = await Notice.get(id=before)
        tried.add(row.service)
        before = row.instead_of
    return tried


def _has_words(notice: Notice, service: DebtorChannel, now: datetime) -> bool:
    if service.is_messenger:
        return True
    text = approved(notice.text, now.date())
    return text is not None and service in text.services and texts_for("ru").has(notice.text + SHORT)


def _words(notice: Notice, person: Person, service: DebtorChannel) -> _Words:
    texts = texts_for(person.language, person.timezone)
    if service.is_messenger:
        return _Words(notice.text, texts(notice.text, **vivid(notice.args)))
    key = notice.text + SHORT
    return _Words(key, bare(texts(key, **vivid(notice.args))), texts("mail-subject"))


def _digest(address: str) -> str:
    return crypto.ring().blind(address, ADDRESS_KIND)


async def _refuse(notice: Notice, reason: str) -> None:
    notice.state, notice.reason = NoticeState.REFUSED, reason[:80]
    await notice.save(update_fields=["state", "reason"])

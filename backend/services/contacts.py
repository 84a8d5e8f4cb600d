"""The one gate before anything is said to a debtor: what the rules of 230-ФЗ are asked, on behalf of one debtor."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from html import escape
from typing import Any

from backend.domain.calendar import working_calendar
from backend.domain.channels import DebtorChannel, closed_by, debtor_channels
from backend.domain.contact import (
    Bar,
    Channel,
    ContactQuestion,
    Content,
    Initiator,
    Named,
    PastContact,
    Purpose,
    Recipient,
    Verdict,
    bars_of_holds,
    may_contact,
    refusal_is_suspended,
)
from backend.domain.people import Role
from backend.domain.regions import region_of_address, region_of_code, zones_of
from backend.domain.terms import add_months
from backend.models import Case, Contact, ContactState, Debtor, Person, SpokesKind
from backend.models.people import HAS_ACCOUNT
from backend.services import consents, spokespeople
from backend.settings import Settings

LOOK_BACK = timedelta(days=62)
CHANNEL_OF = {
    DebtorChannel.TELEGRAM: Channel.MESSENGER,
    DebtorChannel.MAX: Channel.MESSENGER,
    DebtorChannel.EMAIL: Channel.EMAIL,
    DebtorChannel.SMS: Channel.SMS,
    DebtorChannel.POST: Channel.LETTER,
}
RECIPIENT_OF = {SpokesKind.REPRESENTATIVE: Recipient.REPRESENTATIVE, SpokesKind.HEIR: Recipient.HEIR}

# Of one debt alone: another debt of the same person may still be asked for.
_OF_ONE_DEBT = frozenset({Bar.DISPUTED, Bar.NOTHING_OWED})
_OF_AGE = 18 * 12


@dataclass(frozen=True)
class Approach:
    """What is about to be done with a debtor: by which channel, who began, to whom, in which words."""

    channel: Channel
    service: DebtorChannel | None = None
    initiator: Initiator = Initiator.CREDITOR
    purpose: Purpose = Purpose.COLLECTION
    recipient: Recipient = Recipient.DEBTOR
    content: Content | None = None
    case_id: int | None = None


async def account_of(debtor_id: int) -> int | None:
    """The id of the person under whose account this debtor talks to us; None while he has not identified."""
    accounts = await accounts_of(debtor_id)
    return accounts[0].id if accounts else None


async def accounts_of(debtor_id: int) -> list[Person]:
    """His own accounts, one in each messenger at most: the newest first, for there he came last."""
    apart = await spokespeople.accounts_for(debtor_id)
    accounts = Person.filter(HAS_ACCOUNT, debtor_id=debtor_id, role=Role.DEBTOR, is_active=True)
    return await accounts.exclude(id__in=apart or [0]).order_by("-id")


async def messenger_of(debtor_id: int) -> DebtorChannel:
    """Where he came to us last; Telegram for who never came."""
    accounts = await accounts_of(debtor_id)
    return (accounts[0].messenger if accounts else None) or DebtorChannel.TELEGRAM


async def addressee_of(debtor: Debtor) -> Person:
    """The person to whom notices for this debtor are owed: his account, or a row without one that stands for him."""
    account_id = await account_of(debtor.id)
    if account_id is not None:
        return await Person.get(id=account_id)
    silent = await Person.filter(~HAS_ACCOUNT, debtor_id=debtor.id, role=Role.DEBTOR).order_by("id").first()
    return silent or await Person.create(debtor_id=debtor.id, role=Role.DEBTOR)


def open_services(settings: Settings, now: datetime) -> frozenset[DebtorChannel]:
    """The services on which debtors may be spoken to. Raises Refused where the office lists what the law closes."""
    return debtor_channels(
        settings.operator_kind, settings.debtor_channels, accept_risk=settings.accept_legal_risk, today=now.date()
    )


def messengers_of(settings: Settings, now: datetime) -> frozenset[DebtorChannel]:
    """The messengers in which debtors may be spoken to, of those that are switched on. Raises as `open_services`."""
    switched_on = {DebtorChannel.TELEGRAM} | ({DebtorChannel.MAX} if settings.max_token.get_secret_value() else set())
    return open_services(settings, now) & switched_on


def names_of(settings: Settings, case: Case) -> dict[str, Any]:
    """What every message to a debtor has to name: who demands, by which contract, where to call (230-ФЗ ст. 7)."""
    return {
        "creditor": escape(_creditor(settings, case)),
        "contract": escape(case.contract_number),
        "signed": case.contract_date,
        "phone": settings.operator_phone,
    }


def named_of(settings: Settings, case: Case | None) -> Named:
    """The same as the gate looks for it in the words."""
    creditor = _creditor(settings, case) if case else settings.operator_name
    return Named(creditor, settings.operator_phone, case.contract_number if case else "")


def _creditor(settings: Settings, case: Case) -> str:
    return settings.operator_name or case.creditor.name


async def verdict_on(debtor_id: int, channel: Channel, now: datetime) -> Verdict:
    """Judge a contact that the creditor would start with this debtor now, over all his debts here."""
    return await judge(debtor_id, Approach(channel), now)


async def judge(
    debtor_id: int,
    approach: Approach,
    now: datetime,
    *,
    settings: Settings | None = None,
    apart_from: int | None = None,
) -> Verdict:
    """Ask the gate. `apart_from` is a contact that is not counted, being the very one that is asked about.

    With `settings` it is asked too whether the service is open to this kind of operator.
    """
    debtor = await Debtor.get(id=debtor_id)
    agreed, left = await consents.channel_of(debtor_id, approach.service)
    channel, is_messenger = approach.channel, approach.channel is Channel.MESSENGER
    return may_contact(
        ContactQuestion(
            channel=channel,
            moment=now,
            zones=zones_of_debtor(debtor),
            region=debtor.region or None,
            initiator=approach.initiator,
            purpose=approach.purpose,
            recipient=approach.recipient,
            past=await _past(debtor_id, now, apart_from),
            bars=await _bars(debtor, approach.case_id, now),
            agreements=frozenset({channel} if agreed or not is_messenger else ()),
            revoked=frozenset({channel} if left and is_messenger else ()),
            third_person_consent=await consents.third_person_may_hear(debtor_id),
            content=approach.content,
            service=approach.service.value if approach.service else "",
            closed_by=_closed_by(settings, approach.service, now),
        ),
        working_calendar(),
    )


def zones_of_debtor(debtor: Debtor) -> tuple[str, ...]:
    """Every clock that may be his: of the region of residence and, where he lives elsewhere by an address, of that too.

    Where neither is known, every clock of the country: contact has to be lawful by each.
    """
    known = (region_of_code(debtor.region), region_of_address(debtor.residence_address or ""))
    zones = dict.fromkeys(zone for region in known if region is not None for zone in zones_of(region))
    return tuple(zones) or zones_of(None)


def _closed_by(settings: Settings | None, service: DebtorChannel | None, now: datetime) -> str:
    if settings is None or service is None or settings.accept_legal_risk:
        return ""
    return closed_by(settings.operator_kind, service, now.date())


async def _bars(debtor: Debtor, case_id: int | None, now: datetime) -> frozenset[Bar]:
    """What closes ways to him: holds of his cases, a representative whom he wants to be spoken to through, his age."""
    cases = await Case.filter(debtor_id=debtor.id)
    found: set[Bar] = set()
    for case in cases:
        bars = bars_of_holds(case.holds)
        found |= bars if case_id in (None, case.id) else bars - _OF_ONE_DEBT
    if any(_refusal_waits(case, now.date()) for case in cases):
        found.discard(Bar.REFUSED_CONTACT)
    if await spokespeople.is_the_only_way(debtor.id, now.date()):
        found.add(Bar.REPRESENTATIVE_ONLY)
    if now.date() < add_months(debtor.birth_date, _OF_AGE):
        found.add(Bar.MINOR)
    return frozenset(found)


def _refusal_waits(case: Case, today: date) -> bool:
    """An act of court in force suspends the refusal for two months (230-ФЗ ст. 8 ч. 8)."""
    in_force = case.noted.get("force_date")
    return in_force is not None and refusal_is_suspended(date.fromisoformat(in_force), today)


async def _past(debtor_id: int, now: datetime, apart_from: int | None) -> tuple[PastContact, ...]:
    rows = Contact.filter(debtor_id=debtor_id, at__gt=now - LOOK_BACK).exclude(id=apart_from or 0)
    return tuple(_counted(await rows.order_by("at", "id")))


def _counted(rows: Iterable[Contact]) -> Iterable[PastContact]:
    for row in rows:
        reached = row.state is not ContactState.FAILED
        yield PastContact(row.at, Channel(row.channel).way, by_creditor=row.by_creditor, reached=reached)

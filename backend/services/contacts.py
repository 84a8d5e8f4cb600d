"""Talk with debtors under 230-ФЗ: asked of the rules before each contact, recorded with the verdict beside it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from html import escape
from typing import Any

from tortoise.transactions import atomic

from backend.domain.calendar import working_calendar
from backend.domain.channels import DebtorChannel, debtor_channels
from backend.domain.contact import (
    Channel,
    ContactQuestion,
    PastContact,
    Verdict,
    bars_of_holds,
    certificate,
    may_contact,
)
from backend.domain.people import Role
from backend.domain.regions import region_of_code, zones_of
from backend.models import Case, Contact, Debtor, Notice, Person
from backend.services import consents
from backend.settings import Settings

LOOK_BACK = timedelta(days=62)


@dataclass(frozen=True)
class Permit:
    """May this notice be shown now; if not, from when, and for what reason (a key)."""

    allowed: bool
    earliest: datetime | None = None
    reason: str = ""


async def account_of(debtor_id: int) -> int | None:
    """The id of the person under whose account this debtor talks to us; None while he has not identified."""
    person = await Person.filter(debtor_id=debtor_id, role=Role.DEBTOR, is_active=True).order_by("-id").first()
    return person.id if person else None


def messenger_is_open(settings: Settings, now: datetime) -> bool:
    """Whether debtors may be spoken to here. Raises Refused where the office lists what the law closes."""
    channels = debtor_channels(
        settings.operator_kind, settings.debtor_channels, accept_risk=settings.accept_legal_risk, today=now.date()
    )
    return DebtorChannel.TELEGRAM in channels


def names_of(settings: Settings, case: Case) -> dict[str, Any]:
    """What every message to a debtor has to name: who demands, by which contract, where to call (230-ФЗ ст. 7)."""
    return {
        "creditor": escape(settings.operator_name or case.creditor.name),
        "contract": escape(case.contract_number),
        "signed": case.contract_date,
        "phone": settings.operator_phone,
    }


async def verdict_on(debtor_id: int, channel: Channel, now: datetime) -> Verdict:
    """Judge a contact that the creditor would start with this debtor now, over all his debts here."""
    debtor = await Debtor.get(id=debtor_id)
    cases = await Case.filter(debtor_id=debtor_id)
    agreed, left = await consents.channel_of(debtor_id)
    return may_contact(
        ContactQuestion(
            channel=channel,
            moment=now,
            zones=zones_of(region_of_code(debtor.region)),
            region=debtor.region or None,
            past=await _past(debtor_id, now),
            bars=bars_of_holds(hold for case in cases for hold in case.holds),
            agreements=frozenset({channel} if agreed or channel is not Channel.MESSENGER else ()),
            revoked=frozenset({channel} if left and channel is Channel.MESSENGER else ()),
        ),
        working_calendar(),
    )


async def permit(notice: Notice, now: datetime) -> Permit:
    """The same for a notice that waits to be sent to a debtor over the messenger in which he identified."""
    debtor_id = await _debtor_of(notice)
    if debtor_id is None:
        return Permit(allowed=False, reason="no-debtor")
    verdict = await verdict_on(debtor_id, Channel.MESSENGER, now)
    return Permit(verdict.allowed, verdict.earliest, verdict.refusal.key if verdict.refusal else "")


@atomic()
async def stub_was_shown(notice: Notice, chat_id: int, message_id: int, now: datetime) -> None:
    """The messenger took the stub: keep its id, and count the contact if it was one, in the same transaction."""
    notice.chat_id, notice.message_id = chat_id, message_id
    await notice.save(update_fields=["chat_id", "message_id"])
    if not notice.is_contact:
        return
    debtor_id = await _debtor_of(notice)
    if debtor_id is None:
        return
    verdict = await verdict_on(debtor_id, Channel.MESSENGER, now)
    await Contact.create(
        debtor_id=debtor_id,
        case_id=notice.case_id,
        channel=Channel.MESSENGER.value,
        kind=Channel.MESSENGER.way.value,
        by_creditor=True,
        at=now,
        notice_id=notice.id,
        certificate=certificate(verdict),
    )


async def _debtor_of(notice: Notice) -> int | None:
    person = await Person.get_or_none(id=notice.person_id)
    return person.debtor_id if person else None


async def _past(debtor_id: int, now: datetime) -> tuple[PastContact, ...]:
    rows = await Contact.filter(debtor_id=debtor_id, at__gt=now - LOOK_BACK)
    return tuple(PastContact(row.at, Channel(row.channel).way, by_creditor=row.by_creditor) for row in rows)

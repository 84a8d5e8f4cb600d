"""What became of a message to a debtor: taken, cut off, delivered, dead; kept with its contact and its notice."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from tortoise.transactions import atomic

from backend.domain.channels import DebtorChannel
from backend.integrations.carrier import Fate, Report
from backend.models import Contact, ContactState, Notice, NoticeState
from backend.models.contacts import OPEN_STATES
from backend.services import notices

SILENCE = timedelta(days=1)
"""After so long without a word of a message that was cut off, it is taken for lost and another way is tried."""


@atomic()
async def not_taken(contact_id: int) -> None:
    """Surely nothing left: the reservation is given back, and the job tries again."""
    await Contact.filter(id=contact_id, state=ContactState.RESERVED).delete()


@atomic()
async def cut_off(contact_id: int) -> None:
    """It may have gone: it is not sent this way again, and its report is waited for."""
    await _end_notice(contact_id, ContactState.UNCERTAIN, "", None)


@atomic()
async def taken(contact_id: int, outside_id: str, now: datetime) -> None:
    await Contact.filter(id=contact_id).update(outside_id=outside_id)
    await _end_notice(contact_id, ContactState.ACCEPTED, "", now)


@atomic()
async def stub_was_shown(notice: Notice, contact_id: int, chat_id: int, message_id: int) -> None:
    """The messenger took the stub: keep its id with the contact that it is, in the same transaction."""
    notice.chat_id, notice.message_id = chat_id, message_id
    await notice.save(update_fields=["chat_id", "message_id"])
    await Contact.filter(id=contact_id).update(state=ContactState.ACCEPTED, outside_id=str(message_id))


@atomic()
async def words_were_shown(notice_id: int, now: datetime) -> None:
    """The words stand in the chat: the notice is settled, and the contact that it was, delivered."""
    await Contact.filter(notice_id=notice_id, state=ContactState.ACCEPTED).update(
        state=ContactState.DELIVERED, settled_at=now
    )
    await Notice.filter(id=notice_id).update(
        state=NoticeState.SENT, reason="", sent_at=now, delivery=Fate.DELIVERED.value
    )


@atomic()
async def failed_after_stub(notice_id: int, now: datetime) -> None:
    """The account was closed to us between the stub and the words; a stub alone tells nobody anything."""
    contact = await Contact.get_or_none(notice_id=notice_id)
    if contact is not None:
        await did_not_come_through(contact.id, "unreachable", now)


@atomic()
async def did_not_come_through(contact_id: int, reason: str, now: datetime) -> None:
    """This way is dead: the contact reached nobody, and the news goes another way if there is one."""
    contact = await Contact.select_for_update().get(id=contact_id)
    if contact.state is ContactState.FAILED or contact.notice_id is None:
        return
    contact.state, contact.reason, contact.settled_at = ContactState.FAILED, reason[:80], now
    await contact.save(update_fields=["state", "reason", "settled_at"])
    notice = await Notice.select_for_update().get(id=contact.notice_id)
    notice.state, notice.delivery, notice.reason = NoticeState.REFUSED, Fate.FAILED.value, reason[:80]
    await notice.save(update_fields=["state", "delivery", "reason"])
    await notices.owe_instead(notice, now)


@atomic()
async def told(report: Report, service: DebtorChannel) -> bool:
    """Take a carrier's report in; False for one that is late, repeated or of nothing we know. A final state stays."""
    contact = await Contact.select_for_update().get_or_none(notice_id=report.own_id, service=service.value)
    if contact is None or contact.state not in (*OPEN_STATES, ContactState.DELIVERED):
        return False
    if report.fate is Fate.FAILED:
        if contact.state is ContactState.DELIVERED:
            return False
        await did_not_come_through(contact.id, report.reason, report.at)
        return True
    state = ContactState(report.fate.value)
    if state is contact.state or (state is ContactState.ACCEPTED and contact.state is ContactState.DELIVERED):
        return False
    await Contact.filter(id=contact.id).update(state=state, settled_at=report.at if report.fate.is_final else None)
    await Notice.filter(id=report.own_id).update(state=NoticeState.SENT, delivery=report.fate.value)
    return True


async def awaited(service: DebtorChannel, since: datetime) -> list[Contact]:
    """Messages of which no end is known yet, oldest first."""
    waiting = (ContactState.ACCEPTED.value, ContactState.UNCERTAIN.value)
    rows = Contact.filter(service=service.value, state__in=waiting, at__gt=since, notice_id__not_isnull=True)
    return await rows.order_by("at", "id")


async def give_up_silent(services: Iterable[DebtorChannel], now: datetime) -> int:
    """What was cut off a day ago, and of which no report has come, goes another way; how many."""
    named = [service.value for service in services]
    silent = Contact.filter(service__in=named, state=ContactState.UNCERTAIN, at__lte=now - SILENCE)
    rows = await silent.filter(notice_id__not_isnull=True).order_by("id")
    for row in rows:
        await did_not_come_through(row.id, "no report", now)
    return len(rows)


async def _end_notice(contact_id: int, state: ContactState, reason: str, sent_at: datetime | None) -> None:
    contact = await Contact.get(id=contact_id)
    contact.state = state
    await contact.save(update_fields=["state"])
    await Notice.filter(id=contact.notice_id).update(
        state=NoticeState.SENT, delivery=state.value, reason=reason, sent_at=sent_at
    )

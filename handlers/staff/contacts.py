"""Contacts with a debtor before a colleague: what may be done now, what was lawful and why, what never left."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from html import escape
from typing import Any

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from backend.domain.contact import Verdict
from backend.domain.contact.messages import SHORT
from backend.domain.people import Actor, Permission, may
from backend.models import Contact, ContactState, Notice, NoticeState
from backend.services import contact_list
from backend.services.contact_list import Certified, Unsent
from backend.services.contact_records import HandWay
from backend.settings import Settings
from backend.texts import Texts
from handlers.callbacks import OpenContacts
from handlers.clock import utc_offset
from handlers.screens import Row, Screen, button, home_row, needs, show
from handlers.staff.contact_callbacks import (
    AskContact,
    OpenContact,
    OpenContactList,
    OpenSpokespeople,
    OpenUnsent,
    SeeContactWords,
)

router = Router(name="staff.contacts")
SEES = needs(Permission.SEE_CONTACTS)
LONGEST_WORDS = 3_000


@router.callback_query(OpenContactList.filter(), flags=SEES)
async def open_list(
    query: CallbackQuery,
    callback_data: OpenContactList,
    actor: Actor,
    settings: Settings,
    now: datetime,
    texts: Texts,
    state: FSMContext,
) -> None:
    await state.set_state(None)
    case_id, page = callback_data.case_id, callback_data.page
    found = await contact_list.outlook(settings, actor, case_id, now, page=page)
    lines = [texts("contacts-list-head", number=found.case.number), ""]
    lines.append("\n\n".join(_now(verdict, texts) for verdict in found.now))
    if not found.made and not found.unsent:
        lines += ["", texts("contacts-list-none")]
    rows: list[Row] = [
        [button(_unsent_label(one, texts), OpenUnsent(case_id=case_id, notice_id=one.id))] for one in found.unsent
    ]
    rows += [[button(_label(one, texts), OpenContact(case_id=case_id, contact_id=one.id))] for one in found.made]
    turns = [
        *([button(texts("contacts-newer"), OpenContactList(case_id=case_id, page=page - 1))] if page else []),
        *([button(texts("contacts-older"), OpenContactList(case_id=case_id, page=page + 1))] if found.has_more else []),
    ]
    back = button(texts("button-back"), OpenContacts(case_id=case_id))
    await show(query, Screen("\n".join(lines), [*rows, turns, home_row(texts, back)]))


@router.callback_query(OpenContact.filter(), flags=SEES)
async def open_one(query: CallbackQuery, callback_data: OpenContact, actor: Actor, texts: Texts) -> None:
    found = await contact_list.certified(actor, callback_data.case_id, callback_data.contact_id)
    await show(query, certificate_screen(found, texts))


@router.callback_query(SeeContactWords.filter(), flags=SEES)
async def see_words(query: CallbackQuery, callback_data: SeeContactWords, actor: Actor, texts: Texts) -> None:
    found = await contact_list.certified(actor, callback_data.case_id, callback_data.contact_id)
    words = texts("contact-words", at=found.contact.at, words=escape((found.contact.words or "")[:LONGEST_WORDS]))
    back = OpenContact(case_id=found.case.id, contact_id=found.contact.id)
    await show(query, Screen(words, [home_row(texts, button(texts("button-back"), back))]))


@router.callback_query(OpenUnsent.filter(), flags=SEES)
async def open_unsent(
    query: CallbackQuery, callback_data: OpenUnsent, actor: Actor, settings: Settings, now: datetime, texts: Texts
) -> None:
    found = await contact_list.unsent_one(settings, actor, callback_data.case_id, callback_data.notice_id, now)
    back = button(texts("button-back"), OpenContactList(case_id=found.case.id))
    await show(query, Screen("\n".join(_why_unsent(found, texts)), [home_row(texts, back)]))


def contact_rows(actor: Actor, case_id: int, texts: Texts) -> list[Row]:
    """From the debtor's numbers and addresses: what was done with them, what may be done now, who speaks for him."""
    rows: list[Row] = [[button(texts("contacts-list"), OpenContactList(case_id=case_id))]]
    if may(actor, Permission.ANSWER_DEBTOR):
        rows.append(
            [button(texts(one.text_key), AskContact(case_id=case_id, way=one)) for one in (HandWay.CALL, HandWay.VISIT)]
        )
    if may(actor, Permission.HOLD_CASE):
        rows.append([button(texts("spokes-open"), OpenSpokespeople(case_id=case_id))])
    return rows


def certificate_screen(found: Certified, texts: Texts) -> Screen:
    contact, case = found.contact, found.case
    lines = [
        texts(
            "contact-head",
            channel=_channel(contact, texts),
            at=contact.at,
            recipient=texts(f"register-contact-to-{contact.recipient.replace('_', '-')}"),
            state=_state(contact, texts),
        ),
        *([texts("contact-colleague", name=escape(found.colleague))] if found.colleague else []),
        *([texts("contact-failed", reason=escape(contact.reason))] if contact.reason else []),
        *([texts("contact-approved-text", name=name)] if (name := _name_of(contact.template or "", texts)) else []),
        "",
        *certificate_lines(contact.certificate, contact.by_creditor, texts),
        *([] if found.is_intact else ["", texts("contact-broken")]),
    ]
    rows: list[Row] = []
    if contact.words:
        words = SeeContactWords(case_id=case.id, contact_id=contact.id)
        rows.append([button(texts("contact-see-words"), words)])
    back = button(texts("button-back"), OpenContactList(case_id=case.id))
    return Screen("\n".join(lines), [*rows, home_row(texts, back)])


def certificate_lines(record: Mapping[str, Any], by_creditor: bool, texts: Texts) -> Iterator[str]:
    """Why it was lawful, or was not: the rules in force, each clock that may be his, what had been done before."""
    if not record:
        yield texts("contact-no-certificate")
        return
    yield texts("contact-was-lawful" if record["allowed"] else "contact-was-unlawful")
    yield from (texts(reason["key"], **reason["details"]) for reason in record["reasons"])
    if not by_creditor:
        yield texts("contact-outside-limits")
    yield texts("contact-rules", article=record["rules"]["article"], since=_day(record["rules"]["since"]))
    yield from (_clock(one, texts) for one in record["local"])
    if record["counters"]:
        yield texts("contact-made-before")
    yield from (_counter(one, texts) for one in record["counters"])


def verdict_lines(verdict: Verdict, texts: Texts) -> Iterator[str]:
    """What the gate says of something that is not done yet, and from when it may be."""
    if verdict.allowed:
        yield texts("contact-allowed")
    for reason in verdict.reasons:
        yield texts(reason.key, **reason.details)
    if not verdict.allowed:
        yield until_when(verdict, texts)


def until_when(verdict: Verdict, texts: Texts) -> str:
    if verdict.earliest is None:
        return texts("contact-never")
    return texts("contact-earliest", at=verdict.earliest)


def _now(verdict: Verdict, texts: Texts) -> str:
    way = texts(f"contact-way-{verdict.question.way.value}")
    if verdict.allowed:
        return texts("contacts-now-open", way=way, counts=_counts(verdict, texts))
    refusal = verdict.reasons[0]
    return texts(
        "contacts-now-shut", way=way, why=texts(refusal.key, **refusal.details), when=until_when(verdict, texts)
    )


def _counts(verdict: Verdict, texts: Texts) -> str:
    """By period, the stricter of the two ways to count it."""
    nearest = {one.period: one for one in sorted(verdict.counters, key=lambda one: one.made)}
    return ", ".join(
        texts("contacts-count", period=str(period), made=one.made, most=one.most) for period, one in nearest.items()
    )


def _label(contact: Contact, texts: Texts) -> str:
    lawful = contact.certificate.get("allowed", True)
    args = {
        "at": contact.at,
        "channel": _channel(contact, texts),
        "state": _state(contact, texts),
    }
    return texts("contacts-line", lawful=bool(lawful), theirs=not contact.by_creditor, **args)


def _unsent_label(notice: Notice, texts: Texts) -> str:
    return texts("contacts-unsent-line", on=notice.created_at.date(), waits=notice.state is NoticeState.OWED)


def _why_unsent(found: Unsent, texts: Texts) -> Sequence[str]:
    notice = found.notice
    lines = [texts("contact-unsent-head", name=_name_of(notice.text, texts) or notice.text, at=notice.created_at), ""]
    if notice.state is NoticeState.OWED:
        lines.append(texts("contact-unsent-waits", at=notice.not_before))
    elif notice.state is NoticeState.EXPIRED:
        lines.append(texts("contact-unsent-expired", at=notice.not_after or notice.not_before))
    elif all(one.key != notice.reason for one in found.verdict.reasons):
        known = {"unreachable": "contact-unsent-unreachable", "no-debtor": "contact-unsent-nobody"}
        lines.append(texts(known.get(notice.reason, "contact-unsent-refused")))
    else:
        return [*lines, *verdict_lines(found.verdict, texts)]
    return [*lines, "", texts("contact-unsent-now"), *verdict_lines(found.verdict, texts)]


def _name_of(text: str, texts: Texts) -> str:
    """What an approved text is called; nothing for words of another kind."""
    key = f"approved-{text.removesuffix(SHORT)}"
    return texts(key) if texts.has(key) else ""


def _state(contact: Contact, texts: Texts) -> str:
    """A call or a visit is not delivered: it took place or did not."""
    if contact.kind == "message":
        return texts(f"contact-state-{contact.state.value}")
    return texts("contact-state-held" if contact.state is ContactState.DELIVERED else "contact-state-not-held")


def _channel(contact: Contact, texts: Texts) -> str:
    return texts(f"contact-service-{contact.service}" if contact.service else f"contact-channel-{contact.channel}")


def _clock(one: Mapping[str, Any], texts: Texts) -> str:
    at = datetime.fromisoformat(one["at"])
    return texts(
        "contact-clock",
        zone=utc_offset(at),
        on=at.date(),
        local=f"{at:%H:%M}",
        day=texts(f"day-kind-{one['day_kind'].replace('_', '-')}"),
        opens=one["opens"][:5],
        closes=one["closes"][:5],
        open=bool(one["is_open"]),
    )


def _counter(one: Mapping[str, Any], texts: Texts) -> str:
    return texts("register-contact-count", period=one["period"], span=one["span"], made=one["made"], most=one["most"])


def _day(text: str) -> Any:
    return datetime.fromisoformat(text).date()

"""A call or a visit: the gate is asked before, and what came of it is written down."""

from datetime import datetime
from html import escape
from typing import Any

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from backend.domain.contact import Recipient
from backend.domain.errors import Stale
from backend.domain.people import Actor, Permission
from backend.services import contact_list, contact_records
from backend.services.contact_records import Asked, HandWay, Talked
from backend.settings import Settings
from backend.texts import Texts
from handlers.callbacks import OpenContacts
from handlers.filters import WORDS, May
from handlers.said import source_of
from handlers.screens import Row, Screen, button, copy_button, cut_to_row, home_row, needs, show
from handlers.staff.contact_callbacks import AskContact, ContactDone, NoContactWords
from handlers.staff.contacts import certificate_screen, verdict_lines

router = Router(name="staff.contact_records")
router.message.filter(May(Permission.ANSWER_DEBTOR))
ANSWERS = needs(Permission.ANSWER_DEBTOR)
MOST_ADDRESSES = 4


class RecordingContact(StatesGroup):
    """The one question: what was said."""

    words = State()


@router.callback_query(AskContact.filter(), flags=ANSWERS)
async def ask(
    query: CallbackQuery,
    callback_data: AskContact,
    actor: Actor,
    settings: Settings,
    now: datetime,
    texts: Texts,
    state: FSMContext,
) -> None:
    await state.clear()
    asked = await contact_records.ask(settings, actor, callback_data.case_id, callback_data.talked, now)
    await show(query, _ask_screen(asked, texts))


@router.callback_query(ContactDone.filter(), flags=ANSWERS)
async def done(
    query: CallbackQuery,
    callback_data: ContactDone,
    actor: Actor,
    settings: Settings,
    now: datetime,
    texts: Texts,
    state: FSMContext,
) -> None:
    """The gate is asked again when it is written; meanwhile the colleague is asked what was said."""
    asked = await contact_records.ask(settings, actor, callback_data.case_id, callback_data.talked, now)
    await state.set_state(RecordingContact.words)
    await state.set_data(callback_data.model_dump(mode="json"))
    rows: list[Row] = [[button(texts("contact-hand-no-words"), NoContactWords(case_id=asked.case.id))]]
    back = button(texts("button-back"), AskContact(case_id=asked.case.id, way=callback_data.way))
    asks = texts("contact-hand-ask-words" if callback_data.reached else "contact-hand-ask-why")
    await show(query, Screen(asks, [*rows, home_row(texts, back)]))


@router.message(RecordingContact.words, WORDS, flags=ANSWERS)
async def take_words(
    message: Message, actor: Actor, settings: Settings, now: datetime, texts: Texts, state: FSMContext
) -> None:
    known = ContactDone(**await state.get_data())
    await show(
        message, await _record(known, message.text or "", source_of(message), actor, settings, now, texts, state)
    )


@router.callback_query(NoContactWords.filter(), flags=ANSWERS)
async def take_none(
    query: CallbackQuery,
    callback_data: NoContactWords,
    actor: Actor,
    settings: Settings,
    now: datetime,
    texts: Texts,
    state: FSMContext,
) -> None:
    """A press after the question was left finds nothing to write down."""
    data: dict[str, Any] = await state.get_data()
    if await state.get_state() != RecordingContact.words.state or data.get("case_id") != callback_data.case_id:
        raise Stale
    source = f"press:{query.id}"
    await show(query, await _record(ContactDone(**data), "", source, actor, settings, now, texts, state))


async def _record(
    known: ContactDone,
    words: str,
    source: str,
    actor: Actor,
    settings: Settings,
    now: datetime,
    texts: Texts,
    state: FSMContext,
) -> Screen:
    made = await contact_records.record(settings, actor, known.case_id, known.talked, words, source, now)
    await state.clear()
    return certificate_screen(await contact_list.certified(actor, known.case_id, made.id), texts)


def _ask_screen(asked: Asked, texts: Texts) -> Screen:
    talked, case = asked.talked, asked.case
    address = asked.addresses[talked.address] if talked.address < len(asked.addresses) else ""
    lines = [
        texts("contact-hand-head", number=case.number, way=talked.way, to=_to(talked.recipient, texts)),
        *([escape(address)] if address else []),
        "",
        *verdict_lines(asked.verdict, texts),
    ]
    if not asked.verdict.allowed:
        lines += ["", texts("contact-hand-already")]
    back = button(texts("button-back"), OpenContacts(case_id=case.id))
    return Screen("\n".join(lines), [*_done_rows(asked, texts), *_other_rows(asked, texts), home_row(texts, back)])


def _done_rows(asked: Asked, texts: Texts) -> list[Row]:
    """Forbidden now, it may still have happened: then it is written down as what it was."""
    talked, case_id = asked.talked, asked.case.id
    to = {"case_id": case_id, "way": talked.way, "to": talked.recipient, "at": talked.address}
    kind = "met" if talked.way is HandWay.VISIT else "reached"
    if not asked.verdict.allowed:
        return [[button(texts("contact-hand-was"), ContactDone(**to, reached=True))]]
    rows: list[Row] = [[button(texts(f"contact-hand-{kind}"), ContactDone(**to, reached=True))]]
    if talked.way is not HandWay.THEIR_CALL:
        rows.append([button(texts(f"contact-hand-not-{kind}"), ContactDone(**to, reached=False))])
    return rows


def _other_rows(asked: Asked, texts: Texts) -> list[Row]:
    """Another number, another person, another way."""
    talked, case_id = asked.talked, asked.case.id
    rows: list[Row] = []
    if talked.way is HandWay.CALL and asked.addresses:
        rows.append(
            [copy_button(texts("contact-hand-copy"), asked.addresses[min(talked.address, len(asked.addresses) - 1)])]
        )
    rows += [
        [
            button(
                cut_to_row(texts("contact-hand-other", address=address)),
                _asks(case_id, Talked(talked.way, talked.recipient, at)),
            )
        ]
        for at, address in enumerate(asked.addresses[:MOST_ADDRESSES])
        if at != talked.address
    ]
    rows += [
        [button(texts("contact-hand-with", to=_to(one, texts)), _asks(case_id, contact_records.to(talked, one)))]
        for one in Recipient
        if one is not talked.recipient
    ]
    if talked.way is HandWay.CALL:
        rows.append([button(texts(HandWay.THEIR_CALL.text_key), AskContact(case_id=case_id, way=HandWay.THEIR_CALL))])
    return rows


def _asks(case_id: int, talked: Talked) -> AskContact:
    return AskContact(case_id=case_id, way=talked.way, to=talked.recipient, at=talked.address)


def _to(recipient: Recipient, texts: Texts) -> str:
    return texts(f"contact-hand-to-{recipient.value.replace('_', '-')}")

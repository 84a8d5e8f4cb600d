"""Handing one case to a colleague in the chat: whom, then a note, then it is theirs; and back."""

from contextlib import suppress
from datetime import datetime
from html import escape

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, InlineKeyboardButton, Message

from backend.domain.errors import Refused, Stale
from backend.domain.people import Actor, Permission
from backend.models import Case
from backend.services.notes import names_of
from backend.services.work import passing
from backend.services.work.passing import Receiver
from backend.texts import Texts
from handlers.callbacks import OpenCase, OpenMore
from handlers.filters import FOR_STAFF, WORDS
from handlers.screens import Row, Screen, button, home_row, needs, show, toast
from handlers.staff.callbacks import GiveBack, HandNow, HandTo, OpenHandover
from handlers.staff.cases import card

router = Router(name="staff.handover")
router.message.filter(FOR_STAFF)


class Handing(StatesGroup):
    words = State()


@router.callback_query(OpenHandover.filter(), flags=needs(Permission.TAKE_STEP))
async def choose(query: CallbackQuery, callback_data: OpenHandover, actor: Actor, texts: Texts) -> None:
    case = await passing.to_hand_over(actor, callback_data.case_id)
    receivers = await passing.receivers_of(case)
    rows = [*await _back_to_giver(actor, case, texts), *([_receiver(case, one, texts)] for one in receivers)]
    back = button(texts("button-back"), OpenMore(case_id=case.id))
    text = texts("handover-whom" if receivers else "handover-nobody", number=case.number)
    await show(query, Screen(text, [*rows, home_row(texts, back)]))


@router.callback_query(HandTo.filter(), flags=needs(Permission.TAKE_STEP))
async def chosen(query: CallbackQuery, callback_data: HandTo, actor: Actor, texts: Texts, state: FSMContext) -> None:
    case = await passing.to_hand_over(actor, callback_data.case_id)
    given = HandNow(**callback_data.model_dump())
    await _ask_for_note(query, case, given, texts, state)


@router.callback_query(GiveBack.filter(), flags=needs(Permission.TAKE_STEP))
async def give_back(
    query: CallbackQuery, callback_data: GiveBack, actor: Actor, texts: Texts, state: FSMContext
) -> None:
    case = await passing.to_hand_over(actor, callback_data.case_id)
    giver = await passing.giver_of(actor, case.id)
    given = HandNow(case_id=case.id, person_id=giver, version=case.version, back=True)
    await _ask_for_note(query, case, given, texts, state)


@router.callback_query(HandNow.filter(), flags=needs(Permission.TAKE_STEP))
async def without_note(
    query: CallbackQuery, callback_data: HandNow, actor: Actor, now: datetime, texts: Texts, state: FSMContext
) -> None:
    await state.clear()
    try:
        await show(query, await _hand(actor, callback_data, "", now, texts))
    except Stale:
        await toast(query, texts("refusal-stale"), alert=True)
        await show(query, await card(actor, callback_data.case_id, now, texts))


@router.message(Handing.words, WORDS, flags=needs(Permission.TAKE_STEP))
async def with_note(message: Message, actor: Actor, now: datetime, texts: Texts, state: FSMContext) -> None:
    data = await state.get_data()
    given = HandNow.model_validate(data)
    screen = await _hand(actor, given, message.text or "", now, texts)
    await state.clear()
    await show(message, screen)


async def _hand(actor: Actor, given: HandNow, words: str, now: datetime, texts: Texts) -> Screen:
    case = await passing.pass_on(
        actor,
        given.case_id,
        given.person_id,
        now,
        version=given.version,
        words=words,
        is_return=given.back,
    )
    name = (await names_of({given.person_id})).get(given.person_id, "—")
    opens = button(texts("button-open-case"), OpenCase(case_id=case.id))
    return Screen(texts("handover-done", number=case.number, name=escape(name)), [home_row(texts, opens)])


async def _ask_for_note(query: CallbackQuery, case: Case, given: HandNow, texts: Texts, state: FSMContext) -> None:
    await state.set_state(Handing.words)
    await state.set_data(given.model_dump())
    name = (await names_of({given.person_id})).get(given.person_id, "—")
    rows: list[Row] = [
        [button(texts("handover-without-note"), given)],
        home_row(texts, button(texts("button-back"), OpenMore(case_id=case.id))),
    ]
    text = texts("handover-ask-note", number=case.number, name=escape(name), back="yes" if given.back else "no")
    await show(query, Screen(text, rows))


async def _back_to_giver(actor: Actor, case: Case, texts: Texts) -> list[Row]:
    """Above all others whoever handed the case over: the notice with its button may be far up, or gone."""
    with suppress(Refused):
        giver = await passing.giver_of(actor, case.id)
        name = (await names_of({giver})).get(giver, "—")
        return [[button(texts("handover-back-to", name=name), GiveBack(case_id=case.id))]]
    return []


def _receiver(case: Case, one: Receiver, texts: Texts) -> InlineKeyboardButton:
    key = "handover-away" if one.person.is_away else "handover-to"
    data = HandTo(case_id=case.id, person_id=one.person.id, version=case.version)
    return button(texts(key, name=one.person.name, count=one.load), data)

"""Holds and tags of one case."""

from datetime import datetime

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, InlineKeyboardButton, Message

from backend.domain.bulk import LONGEST_TAG
from backend.domain.errors import Refused, Stale
from backend.domain.people import Actor, Permission
from backend.domain.stages import Hold
from backend.models import Case
from backend.services import stages, tags
from backend.services.access import case_for
from backend.texts import Texts
from handlers.callbacks import OpenMore
from handlers.filters import WORDS, May
from handlers.screens import Row, Screen, button, home_row, needs, show, toast
from handlers.staff.bulk.callbacks import HOLD_CODES
from handlers.staff.mark_callbacks import AddTag, OpenHolds, OpenTags, TakeTag, TurnHold

router = Router(name="staff.marks")
router.message.filter(May(Permission.TAG_CASE))
LONGEST_REASON = 500


class Marking(StatesGroup):
    reason = State()
    tag = State()


@router.callback_query(OpenHolds.filter(), flags=needs(Permission.HOLD_CASE))
async def open_holds(query: CallbackQuery, callback_data: OpenHolds, actor: Actor, texts: Texts) -> None:
    await show(query, await _holds(actor, callback_data.case_id, texts))


@router.callback_query(TurnHold.filter(), flags=needs(Permission.HOLD_CASE))
async def turn_hold(
    query: CallbackQuery, callback_data: TurnHold, actor: Actor, now: datetime, texts: Texts, state: FSMContext
) -> None:
    """A hold is set for a reason; lifted it explains itself by what is done next."""
    case = await case_for(actor, callback_data.case_id, Permission.HOLD_CASE)
    hold = _hold(callback_data.hold)
    if callback_data.put:
        await state.set_state(Marking.reason)
        await state.set_data({"case_id": case.id, "hold": hold.value, "version": callback_data.version})
        back = button(texts("button-back"), OpenHolds(case_id=case.id))
        await show(query, Screen(texts("holds-ask-reason", number=case.number, hold=hold), [home_row(texts, back)]))
        return
    left = [Hold(one) for one in case.holds if one != hold.value]
    try:
        await stages.set_holds(actor, case.id, left, now, version=callback_data.version)
        await toast(query, texts("holds-lifted", hold=hold))
    except Stale:
        await toast(query, texts("refusal-stale"), alert=True)
    await show(query, await _holds(actor, case.id, texts))


@router.message(Marking.reason, WORDS, flags=needs(Permission.HOLD_CASE))
async def take_reason(message: Message, actor: Actor, now: datetime, texts: Texts, state: FSMContext) -> None:
    data = await state.get_data()
    case = await case_for(actor, int(data["case_id"]), Permission.HOLD_CASE)
    hold, reason = Hold(data["hold"]), (message.text or "").strip()[:LONGEST_REASON]
    await state.clear()
    holds = {Hold(one) for one in case.holds} | {hold}
    await stages.set_holds(actor, case.id, holds, now, version=int(data["version"]), reason=reason)
    await show(message, await _holds(actor, case.id, texts))


@router.callback_query(OpenTags.filter(), flags=needs(Permission.TAG_CASE))
async def open_tags(query: CallbackQuery, callback_data: OpenTags, actor: Actor, texts: Texts) -> None:
    await show(query, await _tags(actor, callback_data.case_id, texts))


@router.callback_query(AddTag.filter(), flags=needs(Permission.TAG_CASE))
async def ask_tag(query: CallbackQuery, callback_data: AddTag, actor: Actor, texts: Texts, state: FSMContext) -> None:
    case = await case_for(actor, callback_data.case_id, Permission.TAG_CASE)
    await state.set_state(Marking.tag)
    await state.set_data({"case_id": case.id})
    back = button(texts("button-back"), OpenTags(case_id=case.id))
    await show(query, Screen(texts("bulk-ask-tag", longest=LONGEST_TAG), [home_row(texts, back)]))


@router.message(Marking.tag, WORDS, flags=needs(Permission.TAG_CASE))
async def take_word(message: Message, actor: Actor, now: datetime, texts: Texts, state: FSMContext) -> None:
    case_id = int((await state.get_data())["case_id"])
    await tags.put_tag(actor, case_id, message.text or "", now)
    await state.clear()
    await show(message, await _tags(actor, case_id, texts))


@router.callback_query(TakeTag.filter(), flags=needs(Permission.TAG_CASE))
async def take_tag(query: CallbackQuery, callback_data: TakeTag, actor: Actor, now: datetime, texts: Texts) -> None:
    await tags.take_tag(actor, callback_data.case_id, callback_data.tag_id, now)
    await show(query, await _tags(actor, callback_data.case_id, texts))


async def _holds(actor: Actor, case_id: int, texts: Texts) -> Screen:
    case = await case_for(actor, case_id, Permission.HOLD_CASE)
    rows: list[Row] = [[_turn(case, code, hold, texts)] for code, hold in HOLD_CODES.items()]
    return Screen(texts("holds-head", number=case.number), [*rows, _back(case_id, texts)])


def _turn(case: Case, code: str, hold: Hold, texts: Texts) -> InlineKeyboardButton:
    put = hold.value not in case.holds
    data = TurnHold(case_id=case.id, hold=code, put=put, version=case.version)
    return button(texts("holds-put" if put else "holds-lift", hold=hold), data)


async def _tags(actor: Actor, case_id: int, texts: Texts) -> Screen:
    case, found = await case_for(actor, case_id), await tags.tags_of(actor, case_id)
    rows: list[Row] = [
        [button(texts("tags-line", tag=tag.tag), TakeTag(case_id=case_id, tag_id=tag.id))] for tag in found
    ]
    rows.append([button(texts("tags-add"), AddTag(case_id=case_id))])
    head = texts("tags-head" if found else "tags-none", number=case.number)
    return Screen(head, [*rows, _back(case_id, texts)])


def _back(case_id: int, texts: Texts) -> Row:
    return home_row(texts, button(texts("button-back"), OpenMore(case_id=case_id)))


def _hold(code: str) -> Hold:
    if code not in HOLD_CODES:
        raise Refused("refusal-stale")
    return HOLD_CODES[code]

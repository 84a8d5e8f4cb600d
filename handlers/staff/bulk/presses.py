"""The presses under a deed over many cases. What a job is doing the job shows: two would write over each other."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import datetime

from aiogram import Router
from aiogram.exceptions import TelegramBadRequest
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from backend.domain.errors import Stale
from backend.domain.people import Actor, Permission
from backend.models import BulkState
from backend.services.many import bulk
from backend.texts import Texts
from handlers.callbacks import ApproveBulk, DeclineBulk
from handlers.filters import WORDS, May
from handlers.screens import Screen, button, home_row, needs, show, toast
from handlers.staff.bulk.callbacks import Confirm, DeclineNow, Drop, GoOn, ShowBulk, StopBulk, Undo
from handlers.staff.bulk.screen import bulk_screen, said

router = Router(name="staff.bulk.presses")
router.message.filter(May(Permission.APPROVE_BULK))


class Declining(StatesGroup):
    why = State()


@router.callback_query(Confirm.filter(), flags=needs(Permission.TAKE_STEP))
async def confirm(query: CallbackQuery, callback_data: Confirm, actor: Actor, now: datetime, texts: Texts) -> None:
    async with _or_as_it_stands(query, actor, callback_data.bulk_id, texts):
        deed = await bulk.confirm(actor, callback_data.bulk_id, callback_data.version, now)
        if deed.state is BulkState.ASKING_SECOND:
            await toast(query, texts("bulk-asked-second"))
            await _show(query, actor, deed.id, texts)
            return
        await toast(query, texts("bulk-started"))


@router.callback_query(Drop.filter(), flags=needs(Permission.TAKE_STEP))
async def drop(query: CallbackQuery, callback_data: Drop, actor: Actor, texts: Texts) -> None:
    async with _or_as_it_stands(query, actor, callback_data.bulk_id, texts):
        await bulk.drop(actor, callback_data.bulk_id, callback_data.version)
        await _show(query, actor, callback_data.bulk_id, texts)


@router.callback_query(StopBulk.filter(), flags=needs(Permission.TAKE_STEP))
async def stop(query: CallbackQuery, callback_data: StopBulk, actor: Actor, now: datetime, texts: Texts) -> None:
    async with _or_as_it_stands(query, actor, callback_data.bulk_id, texts):
        await bulk.stop(actor, callback_data.bulk_id, now)
        await toast(query, texts("bulk-stopping"))


@router.callback_query(GoOn.filter(), flags=needs(Permission.TAKE_STEP))
async def go_on(query: CallbackQuery, callback_data: GoOn, actor: Actor, now: datetime, texts: Texts) -> None:
    async with _or_as_it_stands(query, actor, callback_data.bulk_id, texts):
        await bulk.go_on(actor, callback_data.bulk_id, callback_data.version, now)
        await toast(query, texts("bulk-started"))


@router.callback_query(Undo.filter(), flags=needs(Permission.TAKE_STEP))
async def undo(query: CallbackQuery, callback_data: Undo, actor: Actor, now: datetime, texts: Texts) -> None:
    async with _or_as_it_stands(query, actor, callback_data.bulk_id, texts):
        await bulk.undo(actor, callback_data.bulk_id, callback_data.version, now)
        await toast(query, texts("bulk-started"))


@router.callback_query(ShowBulk.filter(), flags=needs(Permission.TAKE_STEP))
async def show_bulk(query: CallbackQuery, callback_data: ShowBulk, actor: Actor, texts: Texts) -> None:
    await _show(query, actor, callback_data.bulk_id, texts)


@router.callback_query(ApproveBulk.filter(), flags=needs(Permission.APPROVE_BULK))
async def approve(query: CallbackQuery, callback_data: ApproveBulk, actor: Actor, now: datetime, texts: Texts) -> None:
    async with _or_as_it_stands(query, actor, callback_data.bulk_id, texts):
        await bulk.approve(actor, callback_data.bulk_id, callback_data.version, now)
        await put(query, Screen(texts("bulk-approved"), [home_row(texts)]))


@router.callback_query(DeclineBulk.filter(), flags=needs(Permission.APPROVE_BULK))
async def ask_why(
    query: CallbackQuery, callback_data: DeclineBulk, actor: Actor, texts: Texts, state: FSMContext
) -> None:
    """Whoever asked has to know what to change; a refusal without a word is possible too."""
    picture = await bulk.picture_for(actor, callback_data.bulk_id)
    await state.set_state(Declining.why)
    await state.set_data(callback_data.model_dump())
    silent = button(texts("bulk-decline-silent"), DeclineNow(**callback_data.model_dump()))
    agree = button(texts("bulk-approve"), ApproveBulk(**callback_data.model_dump()))
    await put(query, Screen(texts("bulk-ask-why", what=said(picture.bulk, texts)), [[silent], home_row(texts, agree)]))


@router.callback_query(DeclineNow.filter(), flags=needs(Permission.APPROVE_BULK))
async def decline(
    query: CallbackQuery, callback_data: DeclineNow, actor: Actor, now: datetime, texts: Texts, state: FSMContext
) -> None:
    await state.clear()
    async with _or_as_it_stands(query, actor, callback_data.bulk_id, texts):
        deed = await bulk.decline(actor, callback_data.bulk_id, callback_data.version, "", now)
        await put(query, Screen(texts("bulk-declined", what=said(deed, texts)), [home_row(texts)]))


@router.message(Declining.why, WORDS, flags=needs(Permission.APPROVE_BULK))
async def decline_in_words(message: Message, actor: Actor, now: datetime, texts: Texts, state: FSMContext) -> None:
    data = await state.get_data()
    await state.clear()
    deed = await bulk.decline(actor, int(data["bulk_id"]), int(data["version"]), message.text or "", now)
    await show(message, Screen(texts("bulk-declined", what=said(deed, texts)), [home_row(texts)]))


@asynccontextmanager
async def _or_as_it_stands(query: CallbackQuery, actor: Actor, bulk_id: int, texts: Texts) -> AsyncIterator[None]:
    """A press that comes too late does nothing, and shows how the deed stands now."""
    try:
        yield
    except Stale:
        await toast(query, texts("refusal-stale"), alert=True)
        await _show(query, actor, bulk_id, texts)


async def _show(query: CallbackQuery, actor: Actor, bulk_id: int, texts: Texts) -> None:
    await put(query, bulk_screen(await bulk.picture_for(actor, bulk_id), texts))


async def put(query: CallbackQuery, screen: Screen) -> None:
    """Under the workbook when it hangs on the message, else as its words."""
    if not isinstance(query.message, Message) or query.message.document is None:
        await show(query, screen)
        return
    with suppress(TelegramBadRequest):  # it says this already, or is too old to be changed
        await query.message.edit_caption(caption=screen.text, reply_markup=screen.markup)

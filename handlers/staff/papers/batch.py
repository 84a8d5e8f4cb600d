"""Many papers in one go: opened by a press, stopped by a press, gone through from the summary."""

from datetime import datetime

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from backend.domain.people import Actor, Permission
from backend.services.paperwork import batches
from backend.texts import Texts
from handlers.screens import needs, show
from handlers.staff.papers.batch_presses import GoOnBatch, OpenBatch, OpenGroup, OpenMany, StopBatch
from handlers.staff.papers.batch_screen import batch_screen, group_screen
from handlers.staff.papers.door import router


@router.callback_query(OpenMany.filter(), flags=needs(Permission.FILE_PAPER))
async def open_many(query: CallbackQuery, actor: Actor, now: datetime, texts: Texts, state: FSMContext) -> None:
    """The pressed message becomes that of the batch."""
    await state.clear()
    if query.message is not None:
        batch = await batches.open_batch(actor, query.message.chat.id, query.message.message_id, now)
        await show(query, batch_screen(await batches.standing_of(actor, batch.id), texts))


@router.callback_query(OpenBatch.filter(), flags=needs(Permission.FILE_PAPER))
async def open_batch(
    query: CallbackQuery, callback_data: OpenBatch, actor: Actor, texts: Texts, state: FSMContext
) -> None:
    await state.clear()
    await show(query, batch_screen(await batches.standing_of(actor, callback_data.batch_id), texts))


@router.callback_query(OpenGroup.filter(), flags=needs(Permission.FILE_PAPER))
async def open_group(query: CallbackQuery, callback_data: OpenGroup, actor: Actor, texts: Texts) -> None:
    standing = await batches.standing_of(actor, callback_data.batch_id)
    await show(query, group_screen(standing, callback_data.group, callback_data.after, texts))


@router.callback_query(StopBatch.filter(), flags=needs(Permission.FILE_PAPER))
async def stop(query: CallbackQuery, callback_data: StopBatch, actor: Actor, now: datetime, texts: Texts) -> None:
    await batches.stop(actor, callback_data.batch_id, now)
    await show(query, batch_screen(await batches.standing_of(actor, callback_data.batch_id), texts))


@router.callback_query(GoOnBatch.filter(), flags=needs(Permission.FILE_PAPER))
async def go_on(query: CallbackQuery, callback_data: GoOnBatch, actor: Actor, now: datetime, texts: Texts) -> None:
    await batches.go_on(actor, callback_data.batch_id, now)
    await show(query, batch_screen(await batches.standing_of(actor, callback_data.batch_id), texts))

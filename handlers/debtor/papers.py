"""Photographs and files from people who do not file papers: refused politely, and nothing of them is kept."""

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import Message

from backend.domain.people import STAFF, Actor, Permission
from backend.texts import Texts
from handlers.filters import May
from handlers.screens import needs

router = Router(name="debtor.papers")
router.message.filter(~May(Permission.FILE_PAPER))


@router.message(F.photo | F.document, flags=needs(Permission.TALK))
async def refuse(message: Message, actor: Actor, texts: Texts, state: FSMContext) -> None:
    """An album is several messages and one answer."""
    album = message.media_group_id
    if album is not None and (await state.get_data()).get("refused_album") == album:
        return
    if album is not None:
        await state.update_data(refused_album=album)
    await message.answer(texts("refusal-not-allowed" if actor.role in STAFF else "paper-not-taken-here"))

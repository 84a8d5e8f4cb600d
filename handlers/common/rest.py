"""What no conversation understood: pressed, it is answered like what is not there; said, by what can be said."""

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from backend.domain.errors import NotFound
from backend.domain.people import Actor, Permission
from backend.texts import Texts
from handlers.common.home import help_
from handlers.screens import needs

router = Router(name="rest")


@router.callback_query(flags=needs(Permission.TALK))
async def press(_: CallbackQuery) -> None:
    """A button of a version long gone, or one that was made up."""
    raise NotFound


@router.message(flags=needs(Permission.TALK))
async def word(message: Message, actor: Actor, texts: Texts) -> None:
    await help_(message, actor, texts)

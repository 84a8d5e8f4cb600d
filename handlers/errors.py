"""Every refusal and failure, turned into words once."""

import structlog
from aiogram import Router
from aiogram.enums import ChatType
from aiogram.types import CallbackQuery, ErrorEvent, Message

from backend.domain.errors import NotAllowed, NotFound, TradeError
from backend.domain.people import Actor
from backend.texts import Texts, texts_for
from handlers.screens import toast

log = structlog.get_logger("cessio.errors")
router = Router(name="errors")
TOAST_LENGTH = 200


@router.error()
async def tell(error: ErrorEvent, texts: Texts | None = None, actor: Actor | None = None) -> bool:
    """Say what happened in the trade; anything else is logged by its kind alone and apologised for.

    Whoever reaches for what is not theirs leaves a line: many of them are an attempt.
    """
    texts = texts or texts_for("ru")
    if isinstance(error.exception, NotFound | NotAllowed):
        wanted = error.exception.details.get("permission")
        log.warning("refused", key=error.exception.key, permission=wanted, person=actor.id if actor else None)
    if isinstance(error.exception, TradeError):
        sentence = texts(error.exception.key, **error.exception.details)
    else:
        log.error("failed", kind=type(error.exception).__name__, exc_info=error.exception)
        sentence = texts("error-unexpected")
    update = error.update
    if update.callback_query is not None:
        await _answer_press(update.callback_query, sentence)
    elif update.message is not None and update.message.chat.type == ChatType.PRIVATE:
        await update.message.answer(sentence)
    return True


async def _answer_press(query: CallbackQuery, sentence: str) -> None:
    """In a group only as a toast, which nobody else sees."""
    if len(sentence) <= TOAST_LENGTH or (query.message and query.message.chat.type != ChatType.PRIVATE):
        await toast(query, sentence, alert=True)
        return
    await toast(query, "")
    if isinstance(query.message, Message):
        await query.message.answer(sentence)

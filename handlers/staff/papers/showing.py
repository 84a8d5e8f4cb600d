"""A paper's messages: the one that shows it, and the one that asks about a field."""

from contextlib import suppress

from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import BufferedInputFile, CallbackQuery, InputMediaPhoto, Message

from backend.models import Paper
from backend.services.paperwork import papers
from handlers.screens import Screen, show

CROP = "field.png"


async def say_anew(message: Message, bot: Bot, paper: Paper, screen_id: int, screen: Screen) -> None:
    """After words of the person the screen stands below them; the old one above goes, so that there is one."""
    told = await message.answer(screen.text, reply_markup=screen.markup)
    if screen_id:
        await remove(bot, message.chat.id, screen_id)
    if (message.chat.id, screen_id) == (paper.chat_id, paper.message_id):
        await papers.told_in(paper.id, message.chat.id, told.message_id)


async def ask_beside(query: CallbackQuery, bot: Bot, screen_id: int, crop: bytes | None, question: Screen) -> None:
    """Ask about a field below the screen, in the message that asked about the one before where there is one."""
    message = query.message
    if not isinstance(message, Message):
        return
    is_screen = message.message_id == screen_id
    if not is_screen and crop is None and message.text is not None:
        await show(query, question)
        return
    if not is_screen and crop is not None and message.photo:
        media = InputMediaPhoto(media=BufferedInputFile(crop, CROP), caption=question.text)
        await message.edit_media(media, reply_markup=question.markup)
        return
    await send_question(message, crop, question)
    if not is_screen:
        await remove(bot, message.chat.id, message.message_id)


async def send_question(message: Message, crop: bytes | None, question: Screen) -> Message:
    if crop is None:
        return await message.answer(question.text, reply_markup=question.markup)
    return await message.answer_photo(
        BufferedInputFile(crop, CROP), caption=question.text, reply_markup=question.markup, protect_content=True
    )


async def refresh(query: CallbackQuery, bot: Bot, screen_id: int, screen: Screen) -> None:
    """The questions are over: the asking message goes, the screen above shows the answers."""
    message = query.message
    if not isinstance(message, Message):
        return
    if message.message_id == screen_id:
        await show(query, screen)
        return
    try:
        await bot.edit_message_text(
            screen.text, chat_id=message.chat.id, message_id=screen_id, reply_markup=screen.markup
        )
    except TelegramBadRequest as error:
        if "not modified" not in error.message:
            await message.answer(screen.text, reply_markup=screen.markup)
    await remove(bot, message.chat.id, message.message_id)


async def remove(bot: Bot, chat_id: int, message_id: int) -> None:
    """A message older than two days stays; it is a pity and no harm."""
    with suppress(TelegramBadRequest):
        await bot.delete_message(chat_id, message_id)

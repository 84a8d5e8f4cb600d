"""A page arrives: kept as it came, answered at once; parts of an album gather into one paper."""

import asyncio
from contextlib import suppress
from dataclasses import replace
from datetime import datetime

import aiohttp
from aiogram import Bot, F
from aiogram.exceptions import TelegramAPIError, TelegramNetworkError
from aiogram.types import CallbackQuery, Document, Message, PhotoSize

from backend.domain.errors import Refused, TradeError, Unreadable
from backend.domain.people import Actor, Permission
from backend.services.paperwork import batches, papers
from backend.services.paperwork.batches import Joined
from backend.services.paperwork.papers import How, Received, Sent
from backend.settings import Settings
from backend.texts import Texts
from handlers.callbacks import Go, OpenPaper
from handlers.screens import Screen, button, home_row, needs, show
from handlers.staff.papers.batch_presses import OpenMany
from handlers.staff.papers.door import router
from handlers.staff.papers.screen import late_screen, reading_words
from handlers.staff.papers.showing import remove

MEGABYTES = 20
LARGEST_FILE = MEGABYTES * 2**20
"""What the messenger lets a bot download."""
DOWNLOAD_TRIES = 3
IS_PAPER = F.document.mime_type.regexp(r"^image/|^application/pdf$") | F.document.file_name.lower().regexp(
    r".+\.(jpe?g|png|webp|heic|heif|tiff?|bmp|pdf)$"
)
IS_TAKEN_ELSEWHERE = F.document.file_name.lower().regexp(r".+\.(xlsx|xls|csv|zip)$")


@router.callback_query(Go.filter(F.screen == "paper"), flags=needs(Permission.FILE_PAPER))
async def how(query: CallbackQuery, texts: Texts) -> None:
    many = button(texts("paper-many", count=batches.MOST_FILES), OpenMany())
    await show(query, Screen(texts("paper-how"), [[many], home_row(texts)]))


@router.message(F.photo | IS_PAPER, flags=needs(Permission.FILE_PAPER))
async def receive(message: Message, bot: Bot, actor: Actor, settings: Settings, now: datetime, texts: Texts) -> None:
    """Said at once that it is being read; that very message becomes the result. One of many is told by their bar."""
    if not await papers.is_known(source_key(message)):
        joined = await batches.joining(actor, message.chat.id, now)
        if joined is not None:
            await receive_one_of_many(message, bot, actor, settings, joined, now, texts)
            return
    key = source_key(message)
    stub = None if await papers.is_known(key) else await message.answer(reading_words(texts))
    try:
        sent = await _sent(message, bot, key, stub)
        received = await papers.receive(settings, actor, sent, now)
    except TradeError as error:
        if stub is None:
            raise
        await stub.edit_text(texts(error.key, **error.details))
        return
    await _answer(message, bot, received, stub, texts)


async def receive_one_of_many(
    message: Message, bot: Bot, actor: Actor, settings: Settings, joined: Joined, now: datetime, texts: Texts
) -> None:
    """A file that cannot be taken is refused by itself and stops none of the others."""
    batch = joined.batch
    for stub in joined.stubs:
        await remove(bot, message.chat.id, stub)
    key = source_key(message, alone=batch.asked)
    try:
        sent = replace(await _sent(message, bot, key, None), batch_id=batch.id)
        received = await papers.receive(settings, actor, sent, now)
    except TradeError as error:
        await message.reply(texts(error.key, **error.details))
        return
    if received.how is How.DOUBLE:
        await batches.note_double(batch.id, message.message_id, received.paper.id)
    await batches.tell_soon(batch.id, message.message_id, now)


@router.message(F.document, ~IS_TAKEN_ELSEWHERE, flags=needs(Permission.FILE_PAPER))
async def refuse_other_files(_message: Message) -> None:
    raise Refused("refusal-paper-file")


@router.edited_message(F.photo | F.document, flags=needs(Permission.FILE_PAPER))
async def say_that_edits_change_nothing(message: Message, texts: Texts) -> None:
    if await papers.of_message(source_key(message)) is not None:
        await message.reply(texts("paper-edited"))


def source_key(message: Message, *, alone: bool = False) -> str:
    """The album, or the message itself: the same again is the same paper. A PDF is a paper of its own in any album."""
    is_pdf = message.document is not None and message.document.mime_type == "application/pdf"
    group = None if alone or is_pdf else message.media_group_id
    return f"{message.chat.id}:g{group}" if group else f"{message.chat.id}:m{message.message_id}"


async def _sent(message: Message, bot: Bot, key: str, stub: Message | None) -> Sent:
    file, document = message.photo[-1] if message.photo else message.document, message.document
    if file is None or (file.file_size or 0) > LARGEST_FILE:
        raise Refused("refusal-paper-too-large", megabytes=MEGABYTES)
    return Sent(
        source_key=key,
        position=message.message_id,
        content=await download(bot, file),
        name=(document.file_name if document else "") or f"{message.message_id}.jpg",
        mime=(document.mime_type if document else "") or "image/jpeg",
        of_album=":g" in key,
        chat_id=message.chat.id,
        told_id=stub.message_id if stub else None,
        compressed=bool(message.photo),
    )


async def download(bot: Bot, file: PhotoSize | Document) -> bytes:
    for tries_left in reversed(range(DOWNLOAD_TRIES)):
        try:
            stream = await bot.download(file)
            return stream.read() if stream else b""
        except (TelegramNetworkError, aiohttp.ClientError, TimeoutError) as error:
            if not tries_left:
                raise Unreadable("refusal-paper-not-downloaded") from error
            await asyncio.sleep(1)
        except TelegramAPIError as error:
            raise Unreadable("refusal-paper-not-downloaded") from error
    raise AssertionError


async def _answer(message: Message, bot: Bot, received: Received, stub: Message | None, texts: Texts) -> None:
    paper = received.paper
    if received.how is How.DOUBLE and stub is not None:
        opens = button(texts("button-open-paper"), OpenPaper(paper_id=paper.id))
        screen = Screen(texts("paper-double-file"), [[opens], home_row(texts)])
        await stub.edit_text(screen.text, reply_markup=screen.markup)
    elif received.how is How.LATE:
        await show(message, late_screen(paper, texts))
    elif received.how is How.JOINED and paper.read_at is not None and paper.message_id is not None:
        with suppress(TelegramAPIError):  # the result will be put there all the same
            await bot.edit_message_text(reading_words(texts), chat_id=paper.chat_id, message_id=paper.message_id)

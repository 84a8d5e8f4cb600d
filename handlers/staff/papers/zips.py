"""A ZIP of papers: one message for all of them, each a paper of its own."""

import asyncio
from datetime import datetime
from pathlib import PurePosixPath

from aiogram import Bot, F
from aiogram.types import Message

from backend.domain.errors import Refused, TradeError
from backend.domain.people import Actor, Permission
from backend.services.paperwork import batches, papers
from backend.services.paperwork.papers import How, Sent
from backend.services.paperwork.unpacking import MIMES, papers_in
from backend.settings import Settings
from backend.texts import Texts
from handlers.screens import needs
from handlers.staff.papers.door import router
from handlers.staff.papers.sending import LARGEST_FILE, MEGABYTES, download, source_key

IS_ZIP = F.document.file_name.lower().endswith(".zip")


@router.message(IS_ZIP, flags=needs(Permission.FILE_PAPER))
async def receive_zip(
    message: Message, bot: Bot, actor: Actor, settings: Settings, now: datetime, texts: Texts
) -> None:
    """The same message again adds nothing."""
    file, key = message.document, source_key(message, alone=True)
    if file is None or (file.file_size or 0) > LARGEST_FILE:
        raise Refused("refusal-paper-too-large", megabytes=MEGABYTES)
    if await papers.is_known(_key(key, 0)):
        return
    stub = await message.answer(texts("batch-unpacking"))
    try:
        found = await asyncio.to_thread(lambda content: list(papers_in(content)), await download(bot, file))
    except TradeError as error:
        await stub.edit_text(texts(error.key, **error.details))
        return
    batch = await batches.open_batch(actor, message.chat.id, stub.message_id, now)
    for number, (name, content) in enumerate(found):
        mime = MIMES.get(PurePosixPath(name).suffix.lower(), "image/jpeg")
        sent = Sent(
            _key(key, number), message.message_id, content, name, mime, chat_id=message.chat.id, batch_id=batch.id
        )
        received = await papers.receive(settings, actor, sent, now)
        if received.how is How.DOUBLE:
            await batches.note_double(batch.id, number, received.paper.id)
    await batches.tell_soon(batch.id, message.message_id, now)


def _key(message_key: str, number: int) -> str:
    return f"{message_key}:z{number}"

"""In the topic of a talk: what a colleague writes goes to the debtor; one press ends it."""

from datetime import datetime
from typing import Any

from aiogram import Router
from aiogram.filters import Filter
from aiogram.types import CallbackQuery, Message

from backend.domain.errors import TradeError
from backend.domain.people import Actor, Permission
from backend.models import Talk
from backend.services import talks
from backend.settings import Settings
from backend.texts import Texts
from handlers.filters import WORDS
from handlers.said import source_of
from handlers.screens import toast
from handlers.team.callbacks import CloseTalk
from handlers.team.group import GROUP, in_group

router = Router(name="team.talks")


class InTalk(Filter):
    """Lets through what is written in the topic of a talk."""

    async def __call__(self, message: Message) -> dict[str, Any] | bool:
        talk = await talks.in_topic(message.chat.id, message.message_thread_id)
        return {"talk": talk} if talk else False


router.message.filter(GROUP, InTalk())


@router.message(WORDS, flags=in_group(Permission.ANSWER_DEBTOR))
async def hear(message: Message, talk: Talk, actor: Actor, settings: Settings, now: datetime, texts: Texts) -> None:
    """Refused aloud here, or the colleague would believe that the debtor has read it."""
    try:
        await talks.answer(settings, actor, talk.id, message.text or "", source_of(message), now)
    except TradeError as error:
        key = "talks-is-over" if talk.closed_at is not None else error.key
        await message.reply(texts(key, **({} if talk.closed_at is not None else error.details)))
        return
    await message.reply(texts("talks-sent"))


@router.message(flags=in_group(Permission.ANSWER_DEBTOR))
async def hear_something_else(message: Message, texts: Texts) -> None:
    """Only words go to the debtor: whoever sends a picture is told so. What the messenger itself notes is nobody's."""
    if message.photo or message.document or message.voice or message.video or message.sticker:
        await message.reply(texts("talks-words-only"))


@router.callback_query(CloseTalk.filter(), flags=in_group(Permission.ANSWER_DEBTOR))
async def close(query: CallbackQuery, callback_data: CloseTalk, actor: Actor, now: datetime, texts: Texts) -> None:
    await talks.close(actor, callback_data.talk_id, now)
    await toast(query, texts("talks-is-over"))

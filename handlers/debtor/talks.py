"""A person to talk to: called by one press, heard while the talk is open, ended by either side."""

from datetime import datetime
from typing import Any

from aiogram import Bot, F, Router
from aiogram.filters import Filter, StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from backend.domain.people import Actor, Permission
from backend.models import Talk
from backend.services import talks
from backend.settings import Settings
from backend.texts import Texts
from handlers.callbacks import Go
from handlers.debtor.adding import kept_file
from handlers.debtor.callbacks import CallPerson, EndTalk
from handlers.filters import FOR_DEBTORS, WORDS
from handlers.said import source_of
from handlers.screens import Screen, button, home_row, needs, show, today_of

router = Router(name="debtor.talks")
words_router = Router(name="debtor.talks.words")
"""Asked last: what a question asks for, or a word means, comes before what is said to a person."""
SEES = needs(Permission.SEE_OWN_DEBT)


class Talking(Filter):
    """Lets through what is said while a talk is open."""

    async def __call__(self, _: Message, actor: Actor) -> dict[str, Any] | bool:
        talk = await talks.open_of(actor.id)
        return {"talk": talk} if talk else False


router.message.filter(FOR_DEBTORS, StateFilter(None), Talking())
words_router.message.filter(FOR_DEBTORS, Talking())


@router.callback_query(CallPerson.filter(), flags=SEES)
async def call(
    query: CallbackQuery, callback_data: CallPerson, actor: Actor, now: datetime, texts: Texts, state: FSMContext
) -> None:
    await state.clear()
    await show(query, open_screen(await talks.call(actor, callback_data.case_id, now, today_of(actor, now)), texts))


@router.callback_query(Go.filter(F.screen == "talk"), flags=SEES)
async def go_on(query: CallbackQuery, actor: Actor, now: datetime, texts: Texts, state: FSMContext) -> None:
    await state.clear()
    await show(query, open_screen(await talks.call(actor, 0, now, today_of(actor, now)), texts))


@router.callback_query(EndTalk.filter(), flags=SEES)
async def end(query: CallbackQuery, callback_data: EndTalk, actor: Actor, now: datetime, texts: Texts) -> None:
    await talks.close(actor, callback_data.talk_id, now)
    await show(query, Screen(texts("talks-ended"), [home_row(texts)]))


@router.message(F.photo | F.document, flags=SEES)
async def take_picture(
    message: Message, talk: Talk, bot: Bot, actor: Actor, settings: Settings, now: datetime, texts: Texts
) -> None:
    file_id = await kept_file(message, bot, settings, now)
    await talks.say(actor, talk.id, message.caption or "", source_of(message), now, file_id=file_id)
    await show(message, _heard(talk, texts))


@words_router.message(WORDS, flags=SEES)
async def take_words(message: Message, talk: Talk, actor: Actor, now: datetime, texts: Texts) -> None:
    await talks.say(actor, talk.id, message.text or "", source_of(message), now)
    await show(message, _heard(talk, texts))


def open_screen(talk: Talk, texts: Texts) -> Screen:
    end = button(texts("talks-end"), EndTalk(talk_id=talk.id))
    return Screen(texts("talks-opened"), [[end], home_row(texts)])


def _heard(talk: Talk, texts: Texts) -> Screen:
    return Screen(texts("talks-heard"), [[button(texts("talks-end"), EndTalk(talk_id=talk.id))], home_row(texts)])

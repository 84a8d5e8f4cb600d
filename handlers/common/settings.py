"""A person's own settings: the language of the chat."""

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from backend.domain.people import Permission
from backend.models import Person
from backend.services import people
from handlers.callbacks import Go, SetLanguage
from handlers.screens import Screen, button, home_row, needs, show
from handlers.texts import LANGUAGES, Texts, texts_for

router = Router(name="settings")


@router.message(Command("settings"), flags=needs(Permission.TALK))
async def settings(message: Message, texts: Texts) -> None:
    await show(message, _screen(texts))


@router.callback_query(Go.filter(F.screen == "settings"), flags=needs(Permission.TALK))
async def open_settings(query: CallbackQuery, texts: Texts) -> None:
    await show(query, _screen(texts))


@router.callback_query(SetLanguage.filter(), flags=needs(Permission.TALK))
async def set_language(query: CallbackQuery, callback_data: SetLanguage, person: Person) -> None:
    await people.set_language(person.id, callback_data.language)
    await show(query, _screen(texts_for(callback_data.language, person.timezone)))


def _screen(texts: Texts) -> Screen:
    languages = [button(texts_for(name)("language-name"), SetLanguage(language=name)) for name in LANGUAGES]
    return Screen(texts("settings"), [languages, home_row(texts)])

"""The commands behind the slash: everybody's, and in the private chat of those who see the digest theirs as well."""

from aiogram import Bot
from aiogram.types import BotCommand, BotCommandScopeAllPrivateChats, BotCommandScopeChat

from backend.domain.people import Permission, may
from backend.models import Person
from backend.texts import LANGUAGES, texts_for

COMMANDS = ("start", "help", "cancel", "settings", "privacy")
OF_MANAGERS = ("start", "quality", "help", "cancel", "settings", "privacy")


async def tell_everybody(bot: Bot) -> None:
    for language in LANGUAGES:
        code = None if language == "ru" else language
        await bot.set_my_commands(_in(language, COMMANDS), scope=BotCommandScopeAllPrivateChats(), language_code=code)


async def tell_own(bot: Bot, person: Person) -> None:
    """In the language of the person's own choice. Whoever has no more than everybody has is told nothing."""
    if person.telegram_id is not None and may(person.actor(), Permission.SEE_DIGEST):
        scope = BotCommandScopeChat(chat_id=person.telegram_id)
        await bot.set_my_commands(_in(person.language, OF_MANAGERS), scope=scope)


def _in(language: str, names: tuple[str, ...]) -> list[BotCommand]:
    texts = texts_for(language)
    return [BotCommand(command=name, description=texts(f"command-{name}")) for name in names]

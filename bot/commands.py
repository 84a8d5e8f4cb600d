"""The menu of commands, in each language; roles see their screens behind /start, not as commands."""

from aiogram import Bot
from aiogram.types import BotCommand, BotCommandScopeAllPrivateChats

from handlers.texts import LANGUAGES, texts_for

COMMANDS = ("start", "help", "cancel", "settings", "privacy")


async def tell_commands(bot: Bot) -> None:
    for language in LANGUAGES:
        texts = texts_for(language)
        commands = [BotCommand(command=name, description=texts(f"command-{name}")) for name in COMMANDS]
        code = None if language == "ru" else language
        await bot.set_my_commands(commands, scope=BotCommandScopeAllPrivateChats(), language_code=code)

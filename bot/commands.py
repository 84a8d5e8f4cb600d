"""The menu of commands, in each language; roles see their screens behind /start, not as commands."""

import structlog
from aiogram import Bot
from aiogram.exceptions import ClientDecodeError, TelegramAPIError
from aiogram.types import BotCommand, BotCommandScopeAllPrivateChats

from backend.texts import LANGUAGES, texts_for

log = structlog.get_logger("cessio.commands")
COMMANDS = ("start", "help", "cancel", "settings", "privacy")


async def tell_commands(bot: Bot) -> None:
    for language in LANGUAGES:
        texts = texts_for(language)
        commands = [BotCommand(command=name, description=texts(f"command-{name}")) for name in COMMANDS]
        code = None if language == "ru" else language
        try:
            await bot.set_my_commands(commands, scope=BotCommandScopeAllPrivateChats(), language_code=code)
        except (TelegramAPIError, ClientDecodeError) as error:
            # A menu is a comfort: a server that lacks it, or is out of reach for a moment, stops nobody's work.
            log.warning("the menu of commands was not taken", error=type(error).__name__)
            return

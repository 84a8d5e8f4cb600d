"""The menu of commands is told to the messenger at each start."""

import structlog
from aiogram import Bot
from aiogram.exceptions import ClientDecodeError, TelegramAPIError, TelegramBadRequest, TelegramForbiddenError

from backend.domain.people import GRANTS, Permission
from backend.models import Person
from handlers.common.commands import tell_everybody, tell_own

log = structlog.get_logger("cessio.commands")


async def tell_commands(bot: Bot) -> None:
    """A menu is a comfort: a server that lacks it, or is out of reach for a moment, stops nobody's work."""
    roles = [role.value for role in GRANTS[Permission.SEE_DIGEST]]
    try:
        await tell_everybody(bot)
        for person in await Person.filter(role__in=roles, is_active=True, telegram_id__not_isnull=True):
            await _tell(bot, person)
    except (TelegramAPIError, ClientDecodeError) as error:
        log.warning("the menu of commands was not taken", error=type(error).__name__)


async def tell_commands_to_all(bot: Bot) -> None:
    """The same where nobody has a menu of their own."""
    try:
        await tell_everybody(bot)
    except (TelegramAPIError, ClientDecodeError) as error:
        log.warning("the menu of commands was not taken", error=type(error).__name__)


async def _tell(bot: Bot, person: Person) -> None:
    """Who has not opened the chat yet, or blocked the bot, gets the menu at a later start."""
    try:
        await tell_own(bot, person)
    except (TelegramBadRequest, TelegramForbiddenError) as error:
        log.info("a menu of commands was not taken", person=person.id, error=type(error).__name__)

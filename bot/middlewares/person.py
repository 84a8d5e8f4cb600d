"""Who is writing, in which language, at what moment: read once for each update."""

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any

import structlog
from aiogram import BaseMiddleware
from aiogram.types import TelegramObject, Update, User

from backend.domain.people import STAFF, Role
from backend.models import Person
from backend.services import people, teams
from backend.settings import Settings
from backend.texts import texts_for
from bot.max.session import messenger_of
from bot.middlewares.group import is_group
from bot.throttle import Throttle

log = structlog.get_logger("cessio.person")
Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]


class PersonMiddleware(BaseMiddleware):
    """Reads the role anew each time, so that a right that was taken away is gone with the next press.

    In a group only colleagues are heard, and nobody is written down; what the group does with the bot itself is heard
    from whoever does it. Which conversations answer there is GroupMiddleware's.
    """

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        user: User | None = data.get("event_from_user")
        now = data["clock"]()
        if is_group(data.get("event_chat")):
            person = await teams.colleague(user.id) if user and not user.is_bot else None
            if person is None and not _is_of_the_group_itself(event):
                return None
            return await handler(event, _told(data, person or STRANGER, now))
        if user is None or user.is_bot:
            return None
        settings: Settings = data["settings"]
        throttle: Throttle = data["throttle"]
        messenger = messenger_of(data["bot"])
        person = await people.met(settings, user.id, user.full_name, user.language_code or "", now, messenger)
        if person.role not in STAFF and not await throttle.admits(person.id, now):
            log.warning("too many updates", person=person.id)
            return None
        return await handler(event, _told(data, person, now))


STRANGER = Person(id=0, role=Role.GUEST)


def _told(data: dict[str, Any], person: Person, now: datetime) -> dict[str, Any]:
    """What every conversation is given."""
    data["now"] = now
    data["person"] = person
    data["actor"] = person.actor()
    data["texts"] = texts_for(person.language, person.timezone)
    return data


def _is_of_the_group_itself(event: TelegramObject) -> bool:
    """The bot was taken in or thrown out, or the group got another number."""
    if not isinstance(event, Update):
        return False
    return event.my_chat_member is not None or bool(event.message and event.message.migrate_to_chat_id)

"""Who is writing, in which language, at what moment: read once for each update."""

from collections.abc import Awaitable, Callable
from typing import Any

import structlog
from aiogram import BaseMiddleware
from aiogram.enums import ChatType
from aiogram.types import Chat, TelegramObject, User

from backend.domain.people import STAFF
from backend.services import people
from backend.settings import Settings
from backend.texts import texts_for
from bot.throttle import Throttle

log = structlog.get_logger("cessio.person")
Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]


class PersonMiddleware(BaseMiddleware):
    """Reads the role anew each time, so that a right that was taken away is gone with the next press.

    In a group nothing is said: everybody there would read of somebody's debts.
    """

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        user: User | None = data.get("event_from_user")
        chat: Chat | None = data.get("event_chat")
        if user is None or user.is_bot or (chat is not None and chat.type != ChatType.PRIVATE):
            return None
        settings: Settings = data["settings"]
        now = data["clock"]()
        throttle: Throttle = data["throttle"]
        person = await people.met(settings, user.id, user.full_name, user.language_code or "", now)
        if person.role not in STAFF and not await throttle.admits(person.id, now):
            log.warning("too many updates", person=person.id)
            return None
        data["now"] = now
        data["person"] = person
        data["actor"] = person.actor()
        data["texts"] = texts_for(person.language, person.timezone)
        return await handler(event, data)

"""No conversation without a row in the table of roles, and no press without an answer."""

from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

from aiogram import BaseMiddleware
from aiogram.dispatcher.flags import get_flag
from aiogram.exceptions import TelegramAPIError
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, TelegramObject

from backend.domain.errors import NotFound
from backend.domain.people import Actor, Permission, may

LARGEST_ID = 10**15 - 1
Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]


class PermissionMiddleware(BaseMiddleware):
    """Inner middleware: refuses what the role does not grant with the same words as what is not there."""

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        permission: Permission | None = get_flag(data, "permission")
        actor: Actor = data["actor"]
        if permission is None or not may(actor, permission):
            raise NotFound(permission=permission)
        if _is_made_up(data.get("callback_data")):
            raise NotFound
        return await handler(event, data)


def _is_made_up(pressed: CallbackData | None) -> bool:
    """No number of ours is so large: the databases would refuse it with an error of their own."""
    numbers = [value for _, value in pressed or () if isinstance(value, int)]
    return any(abs(number) > LARGEST_ID for number in numbers)


class AnswerMiddleware(BaseMiddleware):
    """A press is always answered: the spinner on the button ends even when the conversation said nothing itself.

    A press that ended in a refusal is answered with its words by handlers/errors.py.
    """

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        result = await handler(event, data)
        if isinstance(event, CallbackQuery):
            with suppress(TelegramAPIError):  # answered already, or too late: both are fine
                await event.answer()
        return result

"""In a group everybody reads: whatever is not flagged for groups is silent there."""

from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import BaseMiddleware
from aiogram.dispatcher.flags import get_flag
from aiogram.enums import ChatType
from aiogram.types import Chat, TelegramObject

Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]


def is_group(chat: Chat | None) -> bool:
    """A channel is one too, for all that we say there."""
    return chat is not None and chat.type != ChatType.PRIVATE


class GroupMiddleware(BaseMiddleware):
    """Inner middleware, before all others: nothing is refused aloud either."""

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        if is_group(data.get("event_chat")) and not get_flag(data, "in_groups"):
            return None
        return await handler(event, data)

"""The dispatcher: every conversation, in the order in which they are asked, behind the same middlewares."""

from functools import cache

from aiogram import Bot, Dispatcher
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.enums import ParseMode
from aiogram.methods import Response
from aiogram.types import Message, Update

from backend.integrations.max import MaxClient
from backend.settings import Settings
from bot.dialogs import StoreStorage
from bot.max.session import BOT_ID, MaxSession
from bot.middlewares.group import GroupMiddleware
from bot.middlewares.permission import AnswerMiddleware, PermissionMiddleware
from bot.middlewares.person import PersonMiddleware
from bot.presence import OwnPresence
from handlers import ROUTERS

ANSWERS = (Response[list[Update]], Response[bool], Response[Message], Response[Message | bool])
"""Held for good: pydantic forgets a shape that nobody holds, and making one again costs more than the call."""


@cache
def dispatcher() -> Dispatcher:
    """One a process: aiogram attaches a router once. What differs by settings goes in as workflow data."""
    made = Dispatcher(storage=StoreStorage(), disable_fsm=False)
    made["presence"] = OwnPresence()
    made.update.outer_middleware(PersonMiddleware())
    for router in ROUTERS:
        for observer in (
            router.message,
            router.edited_message,
            router.callback_query,
            router.inline_query,
            router.my_chat_member,
        ):
            observer.middleware(GroupMiddleware())
            observer.middleware(PermissionMiddleware())
        router.callback_query.middleware(AnswerMiddleware())
        made.include_router(router)
    return made


def bot_for(settings: Settings) -> Bot:
    """A client of the Bot API that the settings name."""
    session = AiohttpSession(
        api=TelegramAPIServer.from_base(settings.telegram_api.rstrip("/")),
        proxy=settings.telegram_proxy.get_secret_value() or None,
    )
    return Bot(
        settings.telegram_token.get_secret_value(),
        session=session,
        default=DefaultBotProperties(parse_mode=ParseMode.HTML, link_preview_is_disabled=True),
    )


def max_bot_for(client: MaxClient) -> Bot:
    """The same library over MAX: its token is the client's alone."""
    return Bot(f"{BOT_ID}:max", session=MaxSession(client), default=DefaultBotProperties(parse_mode=ParseMode.HTML))

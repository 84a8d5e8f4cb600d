"""Conversations: read the message, call one service, choose the words. Asked in this order; the last hears the rest."""

from aiogram import Router

from handlers import errors
from handlers.common import home, settings

ROUTERS: tuple[Router, ...] = (
    errors.router,
    home.router,
    settings.router,
)

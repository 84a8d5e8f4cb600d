"""Conversations: read the message, call one service, choose the words. Asked in this order; the last hears the rest."""

from aiogram import Router

from handlers import errors
from handlers.common import home, settings
from handlers.debtor import papers as debtor_papers
from handlers.manager import digest
from handlers.staff import cases, letters, papers, registers

ROUTERS: tuple[Router, ...] = (
    errors.router,
    home.router,
    settings.router,
    registers.router,
    digest.router,
    letters.router,
    papers.router,
    debtor_papers.router,
    cases.router,
    cases.search_router,
)

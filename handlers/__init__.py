"""Conversations: read the message, call one service, choose the words. Asked in this order; the last hears the rest."""

from aiogram import Router

from handlers import errors
from handlers.admin import staff as admin_staff
from handlers.common import home, settings
from handlers.common import rest as common_rest
from handlers.debtor import consents, debts, door, identify, pay, plans, rest
from handlers.debtor import papers as debtor_papers
from handlers.manager import digest, policy
from handlers.staff import access_code, cases, gaps, letters, papers, payments, registers

ROUTERS: tuple[Router, ...] = (
    errors.router,
    door.router,
    home.router,
    settings.router,
    registers.router,
    digest.router,
    admin_staff.router,
    gaps.router,
    letters.router,
    papers.router,
    debtor_papers.router,
    consents.router,
    identify.router,
    debts.router,
    pay.router,
    plans.router,
    policy.router,
    access_code.router,
    payments.router,
    cases.router,
    cases.search_router,
    rest.router,
    common_rest.router,
)

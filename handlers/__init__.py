"""Conversations: read the message, call one service, choose the words. Asked in this order; the last hears the rest."""

from aiogram import Router

from handlers import errors
from handlers.admin import staff as admin_staff
from handlers.common import home, settings
from handlers.common import rest as common_rest
from handlers.debtor import consents, debts, door, identify, pay, plan_signing, plans, rest
from handlers.debtor import papers as debtor_papers
from handlers.manager import bulk_policy, digest, load, policy, quality
from handlers.manager import plans as manager_plans
from handlers.staff import (
    absence,
    access_code,
    bulk,
    case_marks,
    cases,
    costs,
    courts,
    export,
    filters,
    gaps,
    handover,
    hearings,
    history,
    inline,
    ledger,
    letters,
    lists,
    more,
    morning,
    notes,
    outgoing,
    papers,
    payments,
    register_stages,
    registers,
    saved_views,
    task_terms,
    tasks,
    templates,
)
from handlers.team import door as team_door
from handlers.team import group
from handlers.team import notes as team_notes

ROUTERS: tuple[Router, ...] = (
    errors.router,
    group.router,
    team_notes.router,
    team_door.router,
    door.router,
    home.router,
    settings.router,
    courts.router,
    registers.router,
    register_stages.router,
    digest.router,
    quality.router,
    admin_staff.router,
    gaps.router,
    letters.router,
    templates.router,
    outgoing.router,
    papers.router,
    debtor_papers.router,
    consents.router,
    identify.router,
    debts.router,
    pay.router,
    plans.router,
    policy.router,
    bulk_policy.router,
    access_code.router,
    payments.router,
    plan_signing.router,
    manager_plans.router,
    more.router,
    bulk.router,
    case_marks.router,
    morning.router,
    tasks.router,
    task_terms.router,
    hearings.router,
    absence.router,
    load.router,
    notes.router,
    handover.router,
    history.router,
    costs.router,
    ledger.router,
    cases.router,
    lists.router,
    filters.router,
    saved_views.router,
    export.router,
    inline.router,
    lists.search_router,
    rest.router,
    common_rest.router,
)

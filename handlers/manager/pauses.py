"""Pauses of plans that wait for a manager's word."""

from datetime import datetime
from html import escape

from aiogram import Router
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery

from backend.domain.errors import Stale
from backend.domain.people import Actor, Permission
from backend.domain.people_names import parse_name
from backend.models import PauseState
from backend.services.money import plan_pausing
from backend.texts import Texts
from handlers.callbacks import Go, OpenCase
from handlers.manager.pause_callbacks import OpenPause
from handlers.screens import Row, Screen, button, home_row, needs, show, toast, today_of

router = Router(name="manager.pauses")
APPROVES = needs(Permission.APPROVE_PLAN)


class AnswerPause(CallbackData, prefix="pau"):
    pause_id: int
    grants: bool


async def pause_rows(actor: Actor, texts: Texts) -> list[Row]:
    """For the list of what debtors ask of managers."""
    return [
        [button(texts("pauses-line", number=one.plan.case.number, count=one.months), OpenPause(pause_id=one.id))]
        for one in await plan_pausing.waiting(actor)
    ]


@router.callback_query(OpenPause.filter(), flags=APPROVES)
async def open_one(query: CallbackQuery, callback_data: OpenPause, actor: Actor, texts: Texts) -> None:
    pause, case = await plan_pausing.pause_for(actor, callback_data.pause_id)
    words = texts(
        "pauses-screen",
        number=case.number,
        name=escape(parse_name(case.debtor.full_name).short),
        count=pause.months,
        state=pause.state,
        reason=escape(pause.reason or ""),
    )
    rows: list[Row] = []
    if pause.state is PauseState.ASKED:
        rows = [
            [button(texts("pauses-grant"), AnswerPause(pause_id=pause.id, grants=True))],
            [button(texts("pauses-decline"), AnswerPause(pause_id=pause.id, grants=False))],
        ]
    rows.append([button(texts("button-open-case"), OpenCase(case_id=case.id))])
    back = button(texts("button-back"), Go(screen="plans-asked"))
    await show(query, Screen(words, [*rows, home_row(texts, back)]))


@router.callback_query(AnswerPause.filter(), flags=APPROVES)
async def answer(query: CallbackQuery, callback_data: AnswerPause, actor: Actor, now: datetime, texts: Texts) -> None:
    data, today = callback_data, today_of(actor, now)
    try:
        await plan_pausing.answer(actor, data.pause_id, grants=data.grants, now=now, today=today)
        await toast(query, texts("plans-answered"))
    except Stale:
        await toast(query, texts("refusal-stale"), alert=True)
    await open_one(query, OpenPause(pause_id=data.pause_id), actor, texts)

"""The debtor's side of a case, as the office sees it: lines called wrong, hardships, talks."""

from datetime import datetime

from aiogram import Router
from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from backend.domain.disputes import DisputeState
from backend.domain.hardship import HardshipState
from backend.domain.people import Actor, Permission
from backend.services import disputes, hardship, talks
from backend.services.access import case_for
from backend.texts import Texts
from handlers.callbacks import OpenCase, OpenDisputed, OpenHardship, OpenMore, OpenTalk
from handlers.screens import Row, Screen, button, home_row, needs, show

router = Router(name="staff.debtor_side")
ANSWERS = needs(Permission.ANSWER_DEBTOR)


class OpenDebtorSide(CallbackData, prefix="ds1"):
    case_id: int


@router.callback_query(OpenDebtorSide.filter(), flags=ANSWERS)
async def open_side(
    query: CallbackQuery, callback_data: OpenDebtorSide, actor: Actor, now: datetime, texts: Texts, state: FSMContext
) -> None:
    _ = now
    await state.clear()
    case = await case_for(actor, callback_data.case_id, Permission.ANSWER_DEBTOR)
    rows: list[Row] = []
    for one in await disputes.of_case(actor, case.id):
        label = texts("side-dispute", open=one.state is DisputeState.OPEN, reason=one.reason, on=one.due_on)
        rows.append([button(label, OpenDisputed(dispute_id=one.id))])
    for told in await hardship.of_case(actor, case.id):
        label = texts("side-hardship", open=told.state is HardshipState.REPORTED, kind=told.kind)
        rows.append([button(label, OpenHardship(hardship_id=told.id))])
    for talk in await talks.of_case(actor, case.id):
        label = texts("side-talk", open=talk.closed_at is None, on=talk.opened_at.date())
        rows.append([button(label, OpenTalk(talk_id=talk.id))])
    words = texts("side-head", number=case.number, count=len(rows))
    back = button(texts("button-back"), OpenMore(case_id=case.id))
    to_case = button(texts("button-open-case"), OpenCase(case_id=case.id))
    await show(query, Screen(words, [*rows, [to_case], home_row(texts, back)]))

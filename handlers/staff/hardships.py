"""A hardship before an officer: what was told, what it has stopped, which papers came; borne out, or lifted."""

from datetime import datetime
from html import escape

from aiogram import Router
from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, InlineKeyboardButton

from backend.domain.hardship import HardshipState
from backend.domain.people import Actor, Permission
from backend.domain.people_names import parse_name
from backend.domain.stages import Hold
from backend.models import Case, Hardship
from backend.services import hardship
from backend.settings import Settings
from backend.texts import Texts
from handlers.callbacks import OpenCase, OpenHardship
from handlers.screens import Row, Screen, button, home_row, needs, show
from handlers.staff.debtor_side import OpenDebtorSide
from handlers.staff.disputes import send_files

router = Router(name="staff.hardships")
ANSWERS = needs(Permission.ANSWER_DEBTOR)


class ConfirmReport(CallbackData, prefix="hs1"):
    hardship_id: int
    version: int


class LiftReport(CallbackData, prefix="hs2"):
    hardship_id: int
    version: int


class SeeReportFiles(CallbackData, prefix="hs3"):
    hardship_id: int


@router.callback_query(OpenHardship.filter(), flags=ANSWERS)
async def open_one(
    query: CallbackQuery, callback_data: OpenHardship, actor: Actor, texts: Texts, state: FSMContext
) -> None:
    await state.clear()
    await show(query, _screen(*await hardship.hardship_for(actor, callback_data.hardship_id), texts))


@router.callback_query(ConfirmReport.filter(), flags=ANSWERS)
async def confirm(
    query: CallbackQuery, callback_data: ConfirmReport, actor: Actor, now: datetime, texts: Texts
) -> None:
    await hardship.confirm(actor, callback_data.hardship_id, callback_data.version, now)
    await show(query, _screen(*await hardship.hardship_for(actor, callback_data.hardship_id), texts))


@router.callback_query(LiftReport.filter(), flags=ANSWERS)
async def lift(query: CallbackQuery, callback_data: LiftReport, actor: Actor, now: datetime, texts: Texts) -> None:
    await hardship.lift(actor, callback_data.hardship_id, callback_data.version, now)
    await show(query, _screen(*await hardship.hardship_for(actor, callback_data.hardship_id), texts))


@router.callback_query(SeeReportFiles.filter(), flags=ANSWERS)
async def see_files(
    query: CallbackQuery, callback_data: SeeReportFiles, actor: Actor, settings: Settings, texts: Texts
) -> None:
    told, _ = await hardship.hardship_for(actor, callback_data.hardship_id)
    back = button(texts("button-back"), OpenHardship(hardship_id=told.id))
    await send_files(query, told.files, settings, texts, back)


def _screen(told: Hardship, case: Case, texts: Texts) -> Screen:
    name = escape(parse_name(case.debtor.full_name).short)
    lines = [
        texts("hardship-head", name=name, kind=told.kind, state=told.state, at=told.reported_at),
        *(texts("hardship-holds", hold=Hold(hold), basis=told.kind.flow.basis) for hold in told.holds),
        texts("hardship-papers-due", on=told.papers_due_on, count=len(told.files)),
        *([texts("disputes-words", words=escape(told.words))] if told.words else []),
        texts(f"hardship-next-{told.kind.value}"),
    ]
    rows: list[Row] = []
    if told.files:
        rows.append([button(texts("disputes-see-files"), SeeReportFiles(hardship_id=told.id))])
    if told.state is HardshipState.REPORTED:
        to = {"hardship_id": told.id, "version": told.version}
        rows += [
            [button(texts("hardship-confirm"), ConfirmReport(**to))],
            [button(texts("hardship-lift"), LiftReport(**to))],
        ]
    rows.append([button(texts("button-open-case"), OpenCase(case_id=case.id))])
    return Screen("\n\n".join(lines), [*rows, home_row(texts, _back(case, texts))])


def _back(case: Case, texts: Texts) -> InlineKeyboardButton:
    return button(texts("button-back"), OpenDebtorSide(case_id=case.id))

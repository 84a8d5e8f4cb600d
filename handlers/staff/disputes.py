"""An objection before an officer: the line itself, the reason, and the two answers, both reasoned and both kept."""

from datetime import datetime
from decimal import Decimal
from html import escape

from aiogram import Router
from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, InlineKeyboardButton, Message

from backend.domain.disputes import DisputeState
from backend.domain.errors import NotFound
from backend.domain.people import Actor, Permission
from backend.domain.people_names import parse_name
from backend.models import StoredFile
from backend.services import disputes, files
from backend.services.disputes import Disputed
from backend.settings import Settings
from backend.texts import Texts
from handlers.callbacks import AskPayment, OpenCase, OpenDisputed, OpenLedger
from handlers.debtor.disputes import line_words
from handlers.debtor.pay import amount_of
from handlers.filters import FOR_STAFF, WORDS
from handlers.screens import Row, Screen, button, home_row, needs, show, show_file, show_picture, today_of
from handlers.staff.debtor_side import OpenDebtorSide

router = Router(name="staff.disputes")
router.message.filter(FOR_STAFF)
ANSWERS = needs(Permission.ANSWER_DEBTOR)


class AgreeDispute(CallbackData, prefix="dq3"):
    """Another sum is right: it is asked for."""

    dispute_id: int
    version: int


class UndoDisputed(CallbackData, prefix="dq6"):
    """The line should not be there at all."""

    dispute_id: int
    version: int


class DisagreeDispute(CallbackData, prefix="dq4"):
    dispute_id: int
    version: int


class SeeDisputeFiles(CallbackData, prefix="dq5"):
    dispute_id: int


class AnsweringDispute(StatesGroup):
    right = State()
    reasons = State()


@router.callback_query(OpenDisputed.filter(), flags=ANSWERS)
async def open_one(
    query: CallbackQuery, callback_data: OpenDisputed, actor: Actor, now: datetime, texts: Texts, state: FSMContext
) -> None:
    await state.clear()
    found = await disputes.disputed(actor, callback_data.dispute_id, today_of(actor, now))
    await show(query, dispute_screen(found, texts))


@router.callback_query(SeeDisputeFiles.filter(), flags=ANSWERS)
async def see_files(
    query: CallbackQuery, callback_data: SeeDisputeFiles, actor: Actor, settings: Settings, now: datetime, texts: Texts
) -> None:
    found = await disputes.disputed(actor, callback_data.dispute_id, today_of(actor, now))
    await send_files(query, found.dispute.files, settings, texts, _back(found.dispute.id, texts))


@router.callback_query(UndoDisputed.filter(), flags=ANSWERS)
async def agree_whole(
    query: CallbackQuery, callback_data: UndoDisputed, actor: Actor, now: datetime, texts: Texts
) -> None:
    data, today = callback_data, today_of(actor, now)
    await disputes.agree(actor, data.dispute_id, data.version, Decimal(0), "", now, today)
    await show(query, dispute_screen(await disputes.disputed(actor, data.dispute_id, today), texts))


@router.callback_query(AgreeDispute.filter(), flags=ANSWERS)
async def ask_right(query: CallbackQuery, callback_data: AgreeDispute, texts: Texts, state: FSMContext) -> None:
    await state.set_state(AnsweringDispute.right)
    await state.set_data(callback_data.model_dump())
    await show(query, Screen(texts("disputes-ask-right"), [home_row(texts, _back(callback_data.dispute_id, texts))]))


@router.callback_query(DisagreeDispute.filter(), flags=ANSWERS)
async def ask_reasons(query: CallbackQuery, callback_data: DisagreeDispute, texts: Texts, state: FSMContext) -> None:
    await state.set_state(AnsweringDispute.reasons)
    await state.set_data(callback_data.model_dump())
    await show(query, Screen(texts("disputes-ask-reasons"), [home_row(texts, _back(callback_data.dispute_id, texts))]))


@router.message(AnsweringDispute.right, WORDS, flags=ANSWERS)
async def take_right(message: Message, actor: Actor, now: datetime, texts: Texts, state: FSMContext) -> None:
    data, today = await state.get_data(), today_of(actor, now)
    right = amount_of(message.text or "")
    await disputes.agree(actor, int(data["dispute_id"]), int(data["version"]), right, "", now, today)
    await state.clear()
    await show(message, dispute_screen(await disputes.disputed(actor, int(data["dispute_id"]), today), texts))


@router.message(AnsweringDispute.reasons, WORDS, flags=ANSWERS)
async def take_reasons(message: Message, actor: Actor, now: datetime, texts: Texts, state: FSMContext) -> None:
    data, today = await state.get_data(), today_of(actor, now)
    await disputes.disagree(actor, int(data["dispute_id"]), int(data["version"]), message.text or "", now)
    await state.clear()
    await show(message, dispute_screen(await disputes.disputed(actor, int(data["dispute_id"]), today), texts))


def dispute_screen(found: Disputed, texts: Texts) -> Screen:
    one, case = found.dispute, found.case
    lines = [
        texts(
            "disputes-head",
            number=case.number,
            name=escape(parse_name(case.debtor.full_name).short),
            state=one.state,
            on=one.due_on,
        ),
        f"👉 {line_words(found, texts)}",
        texts("disputes-reason", reason=one.reason),
        *([texts("disputes-words", words=escape(one.words))] if one.words else []),
        *([texts("disputes-files", count=len(one.files))] if one.files else []),
        *([texts("disputes-answer", words=escape(one.answer))] if one.answer else []),
    ]
    return Screen("\n\n".join(lines), _rows(found, texts))


async def send_files(
    query: CallbackQuery, file_ids: list[int], settings: Settings, texts: Texts, back: InlineKeyboardButton
) -> None:
    """What a debtor sent, as he sent it."""
    if not file_ids:
        raise NotFound
    for number, file_id in enumerate(file_ids, 1):
        kept = await StoredFile.get(id=file_id)
        content = await files.content_of(settings, kept)
        words = Screen(texts("disputes-file", number=number, count=len(file_ids)), [[back]])
        if kept.mime in {"image/jpeg", "image/png"}:
            await show_picture(query, content, kept.name, words)
        else:
            await show_file(query, content, kept.name, words)


def _rows(found: Disputed, texts: Texts) -> list[Row]:
    one, case_id = found.dispute, found.case.id
    rows: list[Row] = [[button(texts("disputes-see-files"), SeeDisputeFiles(dispute_id=one.id))]] if one.files else []
    if one.state is DisputeState.OPEN:
        to = {"dispute_id": one.id, "version": one.version}
        is_money = found.entry is not None and found.entry.payment_id is not None
        if not is_money:
            rows += [
                [button(texts("disputes-agree-sum"), AgreeDispute(**to))],
                *([[button(texts("disputes-agree-whole"), UndoDisputed(**to))]] if found.entry else []),
            ]
        rows += [
            [button(texts("disputes-payment"), AskPayment(case_id=case_id))],
            [button(texts("disputes-disagree"), DisagreeDispute(**to))],
        ]
    return [
        *rows,
        [
            button(texts("button-open-case"), OpenCase(case_id=case_id)),
            button(texts("disputes-ledger"), OpenLedger(case_id=case_id)),
        ],
        home_row(texts, button(texts("button-back"), OpenDebtorSide(case_id=case_id))),
    ]


def _back(dispute_id: int, texts: Texts) -> InlineKeyboardButton:
    return button(texts("button-back"), OpenDisputed(dispute_id=dispute_id))

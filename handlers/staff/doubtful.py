"""Payments that wait for a person: what came, whose it may be, and one press that says so."""

from datetime import datetime
from html import escape

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from backend.domain.people import Actor, Permission
from backend.domain.people_names import parse_name
from backend.domain.statements import DocumentState
from backend.models import BankDocument, Case
from backend.services.lists import search
from backend.services.money import doubtful
from backend.services.money.doubtful import Doubtful
from backend.texts import Texts
from handlers.callbacks import Go, OpenCase
from handlers.filters import WORDS, May
from handlers.screens import Row, Screen, button, home_row, needs, show, today_of
from handlers.staff.statement_callbacks import (
    AssignDocument,
    FindCaseFor,
    OpenDoubtful,
    SetAside,
    ShareDocument,
    TakeDocumentBack,
)

router = Router(name="staff.doubtful")
router.message.filter(May(Permission.RECORD_PAYMENT))

MOST_BUTTONS = 8
LONGEST_PURPOSE = 500


class FindingCaseOfMoney(StatesGroup):
    """The one question: which case."""

    case = State()


@router.callback_query(Go.filter(F.screen == "doubtful"), flags=needs(Permission.RECORD_PAYMENT))
async def open_list(query: CallbackQuery, actor: Actor, texts: Texts, state: FSMContext) -> None:
    await state.clear()
    queue = await doubtful.waiting(actor)
    if not queue.count:
        await show(query, Screen(texts("statements-nothing-waits"), [home_row(texts)]))
        return
    rows: list[Row] = [[button(_label(one, texts), OpenDoubtful(document_id=one.id))] for one in queue.shown]
    words = texts("statements-waiting", count=queue.count, sum=queue.total)
    await show(
        query, Screen(words, [*rows, home_row(texts, button(texts("menu-statements"), Go(screen="statements")))])
    )


@router.callback_query(OpenDoubtful.filter(), flags=needs(Permission.RECORD_PAYMENT))
async def open_one(
    query: CallbackQuery, callback_data: OpenDoubtful, actor: Actor, now: datetime, texts: Texts, state: FSMContext
) -> None:
    await state.clear()
    found = await doubtful.look(actor, callback_data.document_id, today_of(actor, now))
    await show(query, _card(found, texts))


@router.callback_query(AssignDocument.filter(), flags=needs(Permission.RECORD_PAYMENT))
async def assign(
    query: CallbackQuery, callback_data: AssignDocument, actor: Actor, now: datetime, texts: Texts, state: FSMContext
) -> None:
    data, today = callback_data, today_of(actor, now)
    done = await doubtful.assign(actor, data.document_id, data.case_id, data.version, now, today)
    await state.clear()
    told = texts("statements-assigned", sum=done.payment.amount, number=done.case.number, left=done.owed.total)
    await _show_decided(query, data.document_id, told, actor, now, texts)


@router.callback_query(ShareDocument.filter(), flags=needs(Permission.RECORD_PAYMENT))
async def share(query: CallbackQuery, callback_data: ShareDocument, actor: Actor, now: datetime, texts: Texts) -> None:
    data, today = callback_data, today_of(actor, now)
    done = await doubtful.share_out(actor, data.document_id, data.version, now, today)
    lines = [texts("statements-share", number=one.case.number, sum=one.payment.amount) for one in done]
    told = "\n".join((texts("statements-shared"), *lines))
    await _show_decided(query, data.document_id, told, actor, now, texts)


@router.callback_query(SetAside.filter(), flags=needs(Permission.RECORD_PAYMENT))
async def set_aside(query: CallbackQuery, callback_data: SetAside, actor: Actor, now: datetime, texts: Texts) -> None:
    data = callback_data
    document = await doubtful.set_aside(actor, data.document_id, data.state, data.version, now)
    await _show_decided(query, document.id, texts(document.state.text_key), actor, now, texts)


@router.callback_query(TakeDocumentBack.filter(), flags=needs(Permission.RECORD_PAYMENT))
async def take_back(
    query: CallbackQuery, callback_data: TakeDocumentBack, actor: Actor, now: datetime, texts: Texts
) -> None:
    data, today = callback_data, today_of(actor, now)
    document = await doubtful.take_back(actor, data.document_id, data.version, now, today)
    await show(query, _card(await doubtful.look(actor, document.id, today), texts))


@router.callback_query(FindCaseFor.filter(), flags=needs(Permission.RECORD_PAYMENT))
async def ask_case(
    query: CallbackQuery, callback_data: FindCaseFor, actor: Actor, now: datetime, texts: Texts, state: FSMContext
) -> None:
    found = await doubtful.look(actor, callback_data.document_id, today_of(actor, now))
    await state.set_state(FindingCaseOfMoney.case)
    await state.set_data(callback_data.model_dump())
    back = button(texts("button-back"), OpenDoubtful(document_id=found.document.id))
    await show(query, Screen(texts("statements-which-case", sum=found.document.amount), [home_row(texts, back)]))


@router.message(FindingCaseOfMoney.case, WORDS, flags=needs(Permission.RECORD_PAYMENT))
async def find_case(message: Message, actor: Actor, now: datetime, texts: Texts, state: FSMContext) -> None:
    """The question stays open until a case is pressed."""
    asked = FindCaseFor(**await state.get_data())
    found = await doubtful.look(actor, asked.document_id, today_of(actor, now))
    page = await search.find(actor, message.text or "")
    back = button(texts("button-back"), OpenDoubtful(document_id=asked.document_id))
    rows = [_choice(one, found.document) for one in page.cases[:MOST_BUTTONS]]
    words = texts("statements-choose-case" if rows else "statements-no-such-case")
    words = "\n".join((words, *(_candidate(one, texts) for one in page.cases[:MOST_BUTTONS])))
    await show(message, Screen(words, [*rows, home_row(texts, back)]))


def _card(found: Doubtful, texts: Texts, told: str = "") -> Screen:
    document = found.document
    words = texts(
        "statements-document",
        sum=document.amount,
        on=document.came_on,
        number=escape(document.number) or "none",
        payer=escape(document.payer) or "none",
        inn=document.payer_inn or "none",
        purpose=escape(document.purpose[:LONGEST_PURPOSE]) or "none",
        state=texts("statements-reversal") if found.is_reversal else texts(document.state.text_key),
        candidates=len(found.candidates) if document.state is DocumentState.WAITING else 0,
    )
    rows = _decisions(found, texts) if document.state is DocumentState.WAITING else _after(found, texts)
    queue = button(texts("statements-back"), Go(screen="doubtful"))
    if document.state is DocumentState.WAITING and not found.is_reversal:
        words = "\n".join((words, *(_candidate(case, texts) for case in found.candidates[:MOST_BUTTONS])))
    return Screen("\n\n".join(filter(None, (told, words))), [*rows, home_row(texts, queue)])


def _decisions(found: Doubtful, texts: Texts) -> list[Row]:
    document = found.document
    aside = [
        button(texts(f"statements-set-{key}"), SetAside(document_id=document.id, version=document.version, state=state))
        for key, state in (("sent-back", DocumentState.SENT_BACK), ("not-ours", DocumentState.NOT_OURS))
    ]
    if found.is_reversal:
        return [_next_row(found, texts)]
    rows: list[Row] = [_choice(case, document) for case in found.candidates[:MOST_BUTTONS]]
    if found.shares:
        label = texts("statements-share-out", count=len(found.shares))
        rows.append([button(label, ShareDocument(document_id=document.id, version=document.version))])
    find = button(texts("statements-find-case"), FindCaseFor(document_id=document.id, version=document.version))
    return [*rows, [find], aside, _next_row(found, texts)]


def _after(found: Doubtful, texts: Texts) -> list[Row]:
    document = found.document
    undo = button(texts("statements-undo"), TakeDocumentBack(document_id=document.id, version=document.version))
    may_be_undone = document.state in {*doubtful.SET_ASIDE, DocumentState.MATCHED}
    return [[undo] if may_be_undone else [], _next_row(found, texts)]


def _next_row(found: Doubtful, texts: Texts) -> Row:
    if found.following is None:
        return []
    return [button(texts("statements-next"), OpenDoubtful(document_id=found.following))]


def _choice(case: Case, document: BankDocument) -> Row:
    press = AssignDocument(document_id=document.id, case_id=case.id, version=document.version)
    return [button(case.number, press), button("👁", OpenCase(case_id=case.id))]


def _candidate(case: Case, texts: Texts) -> str:
    name = parse_name(case.debtor.full_name).short
    return texts("statements-candidate", number=case.number, name=escape(name), left=case.balance)


def _label(document: BankDocument, texts: Texts) -> str:
    who = document.payer.split("//")[0] or document.purpose
    return texts("statements-line", sum=document.amount, on=document.came_on, who=who[:40])


async def _show_decided(
    query: CallbackQuery, document_id: int, told: str, actor: Actor, now: datetime, texts: Texts
) -> None:
    found = await doubtful.look(actor, document_id, today_of(actor, now))
    await show(query, _card(found, texts, told))

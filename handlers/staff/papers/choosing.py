"""What a paper is and whose: kinds by a press, the case by a press or in words, the parts of its sum as claimed."""

from datetime import datetime

from aiogram import Bot
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from backend.domain.errors import Stale
from backend.domain.people import Actor, Permission
from backend.domain.reading import PaperKind
from backend.services.lists.search import find
from backend.services.paperwork import papers
from backend.services.paperwork.paper_view import paper_for
from backend.services.paperwork.parts_claimed import take_parts_as_claimed
from backend.texts import Texts
from handlers.callbacks import OpenPaper
from handlers.filters import WORDS
from handlers.screens import Row, Screen, button, home_row, needs, show, toast, today_of
from handlers.staff.papers.door import router
from handlers.staff.papers.presses import (
    AskCase,
    DiscardPaper,
    ListKinds,
    NameCase,
    NameKind,
    ReadAgain,
    TakeClaimed,
)
from handlers.staff.papers.screen import back_to, candidate, present_screen
from handlers.staff.papers.showing import say_anew
from handlers.staff.papers.words import kind_name


class Choosing(StatesGroup):
    """The question whose paper it is."""

    case = State()


@router.callback_query(OpenPaper.filter(), flags=needs(Permission.SEE_CASES))
async def open_paper(
    query: CallbackQuery, callback_data: OpenPaper, actor: Actor, now: datetime, texts: Texts, state: FSMContext
) -> None:
    await state.clear()
    await show(query, await present(actor, callback_data.paper_id, now, texts))


@router.callback_query(ListKinds.filter(), flags=needs(Permission.FILE_PAPER))
async def list_kinds(query: CallbackQuery, callback_data: ListKinds, actor: Actor, texts: Texts) -> None:
    paper = await paper_for(actor, callback_data.paper_id, Permission.FILE_PAPER)
    rows: list[Row] = [
        [button(kind_name(kind, texts), NameKind(paper_id=paper.id, version=paper.version, kind=kind))]
        for kind in PaperKind
    ]
    await show(query, Screen(texts("paper-which-kind"), [*rows, home_row(texts, back_to(paper, texts))]))


@router.callback_query(NameKind.filter(), flags=needs(Permission.FILE_PAPER))
async def name_kind(
    query: CallbackQuery, callback_data: NameKind, actor: Actor, now: datetime, texts: Texts, state: FSMContext
) -> None:
    await state.clear()
    try:
        await papers.name_kind(actor, callback_data.paper_id, callback_data.version, callback_data.kind, now)
    except Stale:
        await toast(query, texts("refusal-stale"), alert=True)
    await show(query, await present(actor, callback_data.paper_id, now, texts))


@router.callback_query(AskCase.filter(), flags=needs(Permission.FILE_PAPER))
async def ask_case(query: CallbackQuery, callback_data: AskCase, actor: Actor, texts: Texts, state: FSMContext) -> None:
    paper = await paper_for(actor, callback_data.paper_id, Permission.FILE_PAPER)
    await state.set_state(Choosing.case)
    screen = query.message.message_id if query.message else 0
    await state.set_data({"paper_id": paper.id, "version": paper.version, "screen": screen})
    await show(query, Screen(texts("paper-which-case"), [home_row(texts, back_to(paper, texts))]))


@router.message(Choosing.case, WORDS, flags=needs(Permission.FILE_PAPER))
async def hear_case(message: Message, bot: Bot, actor: Actor, now: datetime, texts: Texts, state: FSMContext) -> None:
    """One case found is it; of several a press chooses; of none the question stands."""
    data = await state.get_data()
    paper = await paper_for(actor, int(data["paper_id"]), Permission.FILE_PAPER)
    page = await find(actor, message.text or "")
    if not page.count:
        await show(message, Screen(texts("find-nothing"), [home_row(texts, back_to(paper, texts))]))
        return
    await state.clear()
    if page.count > 1:
        rows: list[Row] = [[candidate(paper, case, texts)] for case in page.cases]
        head = texts("paper-which-of", count=page.count)
        await show(message, Screen(head, [*rows, home_row(texts, back_to(paper, texts))]))
        return
    try:
        paper = await papers.name_case(actor, paper.id, int(data["version"]), page.cases[0].id, now)
    except Stale:
        await message.answer(texts("refusal-stale"))
    screen = await present_screen(actor, paper, today_of(actor, now), texts)
    await say_anew(message, bot, paper, int(data["screen"]), screen)


@router.callback_query(NameCase.filter(), flags=needs(Permission.FILE_PAPER))
async def name_case(
    query: CallbackQuery, callback_data: NameCase, actor: Actor, now: datetime, texts: Texts, state: FSMContext
) -> None:
    await state.clear()
    try:
        await papers.name_case(actor, callback_data.paper_id, callback_data.version, callback_data.case_id, now)
    except Stale:
        await toast(query, texts("refusal-stale"), alert=True)
    await show(query, await present(actor, callback_data.paper_id, now, texts))


@router.callback_query(TakeClaimed.filter(), flags=needs(Permission.FILE_PAPER))
async def take_claimed(
    query: CallbackQuery, callback_data: TakeClaimed, actor: Actor, now: datetime, texts: Texts, state: FSMContext
) -> None:
    await state.clear()
    paper_id, today = callback_data.paper_id, today_of(actor, now)
    try:
        await take_parts_as_claimed(actor, paper_id, callback_data.version, now, today)
    except Stale:
        await toast(query, texts("refusal-stale"), alert=True)
    await show(query, await present(actor, paper_id, now, texts))


@router.callback_query(DiscardPaper.filter(), flags=needs(Permission.FILE_PAPER))
async def discard(
    query: CallbackQuery, callback_data: DiscardPaper, actor: Actor, now: datetime, texts: Texts, state: FSMContext
) -> None:
    await state.clear()
    try:
        await papers.discard(actor, callback_data.paper_id, callback_data.version, now)
    except Stale:
        await toast(query, texts("refusal-stale"), alert=True)
    await show(query, await present(actor, callback_data.paper_id, now, texts))


@router.callback_query(ReadAgain.filter(), flags=needs(Permission.FILE_PAPER))
async def read_again(query: CallbackQuery, callback_data: ReadAgain, actor: Actor, now: datetime, texts: Texts) -> None:
    """The pressed message is the one that will show what is read."""
    told = query.message
    try:
        if told is not None:
            await papers.read_again(actor, callback_data.paper_id, callback_data.version, now)
            await papers.told_in(callback_data.paper_id, told.chat.id, told.message_id)
    except Stale:
        await toast(query, texts("refusal-stale"), alert=True)
    await show(query, await present(actor, callback_data.paper_id, now, texts))


async def present(actor: Actor, paper_id: int, now: datetime, texts: Texts) -> Screen:
    return await present_screen(actor, await paper_for(actor, paper_id), today_of(actor, now), texts)

"""Notes on a case in the chat: read them newest first, write one."""

from datetime import datetime
from html import escape

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from backend.domain.people import Actor, Permission
from backend.services import notes
from backend.services.access import case_for
from backend.texts import Texts
from handlers.callbacks import OpenMore
from handlers.filters import FOR_STAFF, WORDS
from handlers.screens import Row, Screen, button, home_row, needs, show
from handlers.staff.callbacks import OpenNotes, WriteNote

router = Router(name="staff.notes")
router.message.filter(FOR_STAFF)


class Writing(StatesGroup):
    words = State()


@router.callback_query(OpenNotes.filter(), flags=needs(Permission.NOTE_CASE))
async def open_notes(query: CallbackQuery, callback_data: OpenNotes, actor: Actor, texts: Texts) -> None:
    await show(query, await notes_screen(actor, callback_data.case_id, callback_data.after, texts))


@router.callback_query(WriteNote.filter(), flags=needs(Permission.NOTE_CASE))
async def ask(query: CallbackQuery, callback_data: WriteNote, actor: Actor, texts: Texts, state: FSMContext) -> None:
    case = await case_for(actor, callback_data.case_id, Permission.NOTE_CASE)
    await state.set_state(Writing.words)
    await state.set_data({"case_id": case.id})
    back = button(texts("button-back"), OpenNotes(case_id=case.id))
    await show(query, Screen(texts("notes-ask", number=case.number), [home_row(texts, back)]))


@router.message(Writing.words, WORDS, flags=needs(Permission.NOTE_CASE))
async def write(message: Message, actor: Actor, now: datetime, texts: Texts, state: FSMContext) -> None:
    case_id = int((await state.get_data())["case_id"])
    await notes.write(actor, case_id, message.text or "", now)
    await state.clear()
    await show(message, await notes_screen(actor, case_id, 0, texts))


async def notes_screen(actor: Actor, case_id: int, after: int, texts: Texts) -> Screen:
    page = await notes.notes_of(actor, case_id, after=after or None)
    said = [texts("notes-line", name=escape(one.author), at=one.at, words=escape(one.words)) for one in page.notes]
    head = texts("notes-head", number=page.case.number, count=page.count)
    rows: list[Row] = [[button(texts("notes-write"), WriteNote(case_id=case_id))]]
    if page.after:
        rows.append([button(texts("list-more"), OpenNotes(case_id=case_id, after=page.after))])
    back = button(texts("button-back"), OpenMore(case_id=case_id))
    return Screen("\n\n".join([head, *said]), [*rows, home_row(texts, back)])

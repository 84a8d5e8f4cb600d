"""Questions about a task, in a row: what kind, by when, what to do; or until when it is put off, and why."""

from collections.abc import Callable, Sequence
from datetime import date, datetime

from aiogram import Router
from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, InlineKeyboardButton, Message

from backend.domain.calendar import working_calendar
from backend.domain.errors import Stale
from backend.domain.people import Actor, Permission
from backend.domain.tasks import TaskKind, Term, due_by
from backend.services.access import case_for
from backend.services.work import tasks
from backend.texts import Texts
from handlers.callbacks import OpenTask
from handlers.filters import FOR_STAFF, WORDS
from handlers.screens import Row, Screen, button, home_row, needs, show, toast, today_of
from handlers.staff.days import pressed_day, typed_day
from handlers.staff.tasks import task_screen
from handlers.staff.work_callbacks import (
    AddTask,
    AskPostpone,
    ChooseKind,
    OpenCaseTasks,
    PostponeTo,
    SaveTask,
    SetTerm,
)

router = Router(name="staff.task_terms")
router.message.filter(FOR_STAFF)
PLANS = needs(Permission.PLAN_WORK)
# Duties come from the rules alone.
KINDS = tuple(kind for kind in TaskKind if kind is not TaskKind.DUTY)


class Planning(StatesGroup):
    term = State()
    words = State()


class Postponing(StatesGroup):
    term = State()
    reason = State()


@router.callback_query(ChooseKind.filter(), flags=PLANS)
async def choose_kind(query: CallbackQuery, callback_data: ChooseKind, actor: Actor, texts: Texts) -> None:
    case = await case_for(actor, callback_data.case_id, Permission.PLAN_WORK)
    buttons = [button(texts(kind.text_key), AddTask(case_id=case.id, kind=kind)) for kind in KINDS]
    rows: list[Row] = [buttons[start : start + 2] for start in range(0, len(buttons), 2)]
    words = texts("task-choose-kind", number=case.number)
    await show(query, Screen(words, [*rows, home_row(texts, _back_to_case(case.id, texts))]))


@router.callback_query(AddTask.filter(), flags=PLANS)
async def ask_term(
    query: CallbackQuery, callback_data: AddTask, actor: Actor, now: datetime, texts: Texts, state: FSMContext
) -> None:
    case = await case_for(actor, callback_data.case_id, Permission.PLAN_WORK)
    kind, today = callback_data.kind, today_of(actor, now)
    await state.set_state(Planning.term)
    await state.set_data({"case_id": case.id, "kind": kind.value})
    rows = _terms(today, texts, lambda due: SetTerm(case_id=case.id, kind=kind, due=due.isoformat()))
    asked = texts("task-ask-term", kind=kind, number=case.number)
    await show(query, Screen(asked, [*rows, home_row(texts, _back_to_case(case.id, texts))]))


@router.callback_query(SetTerm.filter(), flags=PLANS)
async def ask_words(
    query: CallbackQuery, callback_data: SetTerm, actor: Actor, texts: Texts, state: FSMContext
) -> None:
    case = await case_for(actor, callback_data.case_id, Permission.PLAN_WORK)
    due = pressed_day(callback_data.due)
    await _ask_words(query, case.id, callback_data.kind, due, texts, state)


@router.message(Planning.term, WORDS, flags=PLANS)
async def type_term(message: Message, actor: Actor, now: datetime, texts: Texts, state: FSMContext) -> None:
    data, due = await state.get_data(), typed_day(message.text or "", today_of(actor, now))
    await _ask_words(message, int(data["case_id"]), TaskKind(data["kind"]), due, texts, state)


@router.callback_query(SaveTask.filter(), flags=PLANS)
async def save(
    query: CallbackQuery, callback_data: SaveTask, actor: Actor, now: datetime, texts: Texts, state: FSMContext
) -> None:
    """The same press again gives the same task."""
    await state.clear()
    shown = query.message.message_id if query.message else 0
    due, today = pressed_day(callback_data.due), today_of(actor, now)
    source = f"press:{shown}:{callback_data.pack()}"
    task = await tasks.add(actor, callback_data.case_id, callback_data.kind, due, now, today, source=source)
    await toast(query, texts("task-added", on=task.due_on))
    await show(query, await task_screen(actor, task.id, now, texts))


@router.message(Planning.words, WORDS, flags=PLANS)
async def save_with_words(message: Message, actor: Actor, now: datetime, texts: Texts, state: FSMContext) -> None:
    data, words = await state.get_data(), message.text or ""
    task = await tasks.add(
        actor,
        int(data["case_id"]),
        TaskKind(data["kind"]),
        date.fromisoformat(data["due"]),
        now,
        today_of(actor, now),
        words=words,
        source=f"message:{message.message_id}",
    )
    await state.clear()
    await show(message, await task_screen(actor, task.id, now, texts))


@router.callback_query(AskPostpone.filter(), flags=PLANS)
async def ask_until(
    query: CallbackQuery, callback_data: AskPostpone, actor: Actor, now: datetime, texts: Texts, state: FSMContext
) -> None:
    task = await tasks.task_for(actor, callback_data.task_id)
    await state.set_state(Postponing.term)
    await state.set_data(callback_data.model_dump())
    to = callback_data.model_dump()
    later = [term for term in Term if term is not Term.TODAY]
    rows = _terms(today_of(actor, now), texts, lambda due: PostponeTo(due=due.isoformat(), **to), later)
    back = button(texts("button-back"), OpenTask(task_id=task.id))
    await show(query, Screen(texts("task-ask-until", on=task.due_on), [*rows, home_row(texts, back)]))


@router.callback_query(PostponeTo.filter(), flags=PLANS)
async def ask_reason(
    query: CallbackQuery, callback_data: PostponeTo, actor: Actor, texts: Texts, state: FSMContext
) -> None:
    task = await tasks.task_for(actor, callback_data.task_id)
    due = pressed_day(callback_data.due)
    await _ask_reason(query, task.id, callback_data.version, due, texts, state)


@router.message(Postponing.term, WORDS, flags=PLANS)
async def type_until(message: Message, actor: Actor, now: datetime, texts: Texts, state: FSMContext) -> None:
    data, due = await state.get_data(), typed_day(message.text or "", today_of(actor, now))
    await _ask_reason(message, int(data["task_id"]), int(data["version"]), due, texts, state)


@router.message(Postponing.reason, WORDS, flags=PLANS)
async def postpone(message: Message, actor: Actor, now: datetime, texts: Texts, state: FSMContext) -> None:
    data, reason = await state.get_data(), message.text or ""
    await state.clear()
    task_id, due = int(data["task_id"]), date.fromisoformat(data["due"])
    try:
        await tasks.postpone(actor, task_id, int(data["version"]), due, reason, now, today_of(actor, now))
    except Stale:
        await message.answer(texts("refusal-stale"))
    await show(message, await task_screen(actor, task_id, now, texts))


async def _ask_words(
    event: CallbackQuery | Message, case_id: int, kind: TaskKind, due: date, texts: Texts, state: FSMContext
) -> None:
    await state.set_state(Planning.words)
    await state.set_data({"case_id": case_id, "kind": kind.value, "due": due.isoformat()})
    plain = button(texts("task-without-words"), SaveTask(case_id=case_id, kind=kind, due=due.isoformat()))
    asked = texts("task-ask-words", kind=kind, on=due)
    await show(event, Screen(asked, [[plain], home_row(texts, _back_to_case(case_id, texts))]))


async def _ask_reason(
    event: CallbackQuery | Message, task_id: int, version: int, due: date, texts: Texts, state: FSMContext
) -> None:
    await state.set_state(Postponing.reason)
    await state.set_data({"task_id": task_id, "version": version, "due": due.isoformat()})
    back = button(texts("button-back"), OpenTask(task_id=task_id))
    await show(event, Screen(texts("task-ask-reason", on=due), [home_row(texts, back)]))


def _terms(
    today: date, texts: Texts, made: Callable[[date], CallbackData], terms: Sequence[Term] = tuple(Term)
) -> list[Row]:
    """Each term once, with its day: before a weekend two of them may be one."""
    days = {due_by(term, today, working_calendar()): term for term in reversed(terms)}
    return [[button(_term(days[due], due, today, texts), made(due))] for due in sorted(days)]


def _term(term: Term, due: date, today: date, texts: Texts) -> str:
    """On a Friday the next working day is not tomorrow."""
    name = texts("task-term-next") if term is Term.TOMORROW and (due - today).days > 1 else term
    return texts("task-term", term=name, on=due)


def _back_to_case(case_id: int, texts: Texts) -> InlineKeyboardButton:
    return button(texts("button-back"), OpenCaseTasks(case_id=case_id))

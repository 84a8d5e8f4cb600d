"""Tasks in the chat: lists of them, one of them with the facts that it needs, done, dropped, handed to a colleague."""

from collections.abc import Callable
from datetime import date, datetime
from html import escape

from aiogram import Router
from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, InlineKeyboardButton, Message

from backend.domain.errors import Stale
from backend.domain.people import Actor, Permission, may
from backend.domain.people_names import parse_name
from backend.domain.tasks import Result, TaskKind, TaskState, results_of
from backend.models import Task
from backend.services.access import case_for
from backend.services.lists.views import Day
from backend.services.work import task_lists, tasks
from backend.texts import Texts
from handlers.callbacks import (
    Go,
    OpenAskedPlan,
    OpenCase,
    OpenDisputed,
    OpenHardship,
    OpenMore,
    OpenTalk,
    OpenTask,
    OpenTasks,
)
from handlers.filters import FOR_STAFF, WORDS
from handlers.screens import Row, Screen, button, copy_button, cut_to_row, home_row, needs, show, toast, today_of
from handlers.staff.work_callbacks import (
    AskHand,
    AskPostpone,
    AskResult,
    ChooseKind,
    DropTask,
    FinishTask,
    HandTask,
    OpenCaseTasks,
)

router = Router(name="staff.tasks")
router.message.filter(FOR_STAFF)
SEES, PLANS = needs(Permission.SEE_CASES), needs(Permission.PLAN_WORK)
MOST_COLLEAGUES = 40
ASKED_BY: dict[str, Callable[[int], CallbackData]] = {
    "dispute": lambda number: OpenDisputed(dispute_id=number),
    "plan-asked": lambda number: OpenAskedPlan(plan_id=number),
    "hardship": lambda number: OpenHardship(hardship_id=number),
    "talk": lambda number: OpenTalk(talk_id=number),
}
"""By how the key of a task begins: what it was asked for by, and the button that opens it."""


class Finishing(StatesGroup):
    result = State()


@router.callback_query(OpenTasks.filter(), flags=SEES)
async def open_list(query: CallbackQuery, callback_data: OpenTasks, actor: Actor, now: datetime, texts: Texts) -> None:
    today = today_of(actor, now)
    day = Day.named(callback_data.day or today.isoformat(), actor.timezone)
    page = await task_lists.open_list(actor, callback_data.name, day, after=callback_data.after or None)
    rows: list[Row] = [[_line(task, today, texts)] for task in page.tasks]
    if page.after:
        rows.append([button(texts("list-more"), callback_data.model_copy(update={"after": page.after}))])
    head = texts("task-list", title=texts(f"task-list-{callback_data.name}"), count=page.count)
    await show(query, Screen(head, [*rows, home_row(texts, _today_button(texts))]))


@router.callback_query(OpenCaseTasks.filter(), flags=SEES)
async def open_of_case(
    query: CallbackQuery, callback_data: OpenCaseTasks, actor: Actor, now: datetime, texts: Texts, state: FSMContext
) -> None:
    await state.clear()
    case = await case_for(actor, callback_data.case_id)
    found, today = await task_lists.tasks_on(actor, case.id), today_of(actor, now)
    rows: list[Row] = [[_line(task, today, texts, of_case=True)] for task in found]
    if may(actor, Permission.PLAN_WORK):
        rows.append([button(texts("task-add"), ChooseKind(case_id=case.id))])
    back = button(texts("button-back"), OpenMore(case_id=case.id))
    to_case = button(texts("button-open-case"), OpenCase(case_id=case.id))
    count = sum(task.state is TaskState.OPEN for task in found)
    head = texts("task-of-case", number=case.number, count=count)
    await show(query, Screen(head, [*rows, [to_case], home_row(texts, back)]))


@router.callback_query(OpenTask.filter(), flags=SEES)
async def open_task(
    query: CallbackQuery, callback_data: OpenTask, actor: Actor, now: datetime, texts: Texts, state: FSMContext
) -> None:
    await state.clear()
    await show(query, await task_screen(actor, callback_data.task_id, now, texts))


@router.callback_query(AskResult.filter(), flags=PLANS)
async def ask_result(
    query: CallbackQuery, callback_data: AskResult, actor: Actor, texts: Texts, state: FSMContext
) -> None:
    """By one press, or in words."""
    task = await tasks.task_for(actor, callback_data.task_id)
    await state.set_state(Finishing.result)
    await state.set_data(callback_data.model_dump())
    rows: list[Row] = [
        [button(texts(one.text_key), FinishTask(task_id=task.id, version=callback_data.version, result=one))]
        for one in results_of(task.kind)
    ]
    back = button(texts("button-back"), OpenTask(task_id=task.id))
    await show(query, Screen(texts("task-ask-result", number=task.case.number), [*rows, home_row(texts, back)]))


@router.callback_query(FinishTask.filter(), flags=PLANS)
async def finish(
    query: CallbackQuery, callback_data: FinishTask, actor: Actor, now: datetime, texts: Texts, state: FSMContext
) -> None:
    await state.clear()
    try:
        await tasks.done(actor, callback_data.task_id, callback_data.version, callback_data.result.value, now)
        await toast(query, texts("task-finished"))
    except Stale:
        await toast(query, texts("refusal-stale"), alert=True)
    await show(query, await task_screen(actor, callback_data.task_id, now, texts))


@router.message(Finishing.result, WORDS, flags=PLANS)
async def finish_in_words(message: Message, actor: Actor, now: datetime, texts: Texts, state: FSMContext) -> None:
    data = await state.get_data()
    await state.clear()
    await tasks.done(actor, int(data["task_id"]), int(data["version"]), message.text or "", now)
    await show(message, await task_screen(actor, int(data["task_id"]), now, texts))


@router.callback_query(DropTask.filter(), flags=PLANS)
async def drop(query: CallbackQuery, callback_data: DropTask, actor: Actor, now: datetime, texts: Texts) -> None:
    try:
        await tasks.drop(actor, callback_data.task_id, callback_data.version, now)
        await toast(query, texts("task-dropped"))
    except Stale:
        await toast(query, texts("refusal-stale"), alert=True)
    await show(query, await task_screen(actor, callback_data.task_id, now, texts))


@router.callback_query(AskHand.filter(), flags=PLANS)
async def ask_hand(query: CallbackQuery, callback_data: AskHand, actor: Actor, texts: Texts) -> None:
    task = await tasks.task_for(actor, callback_data.task_id)
    people = [one for one in await tasks.colleagues_for(task.case) if one.id != task.person_id][:MOST_COLLEAGUES]
    to = {"task_id": task.id, "version": callback_data.version}
    rows: list[Row] = [
        [button(texts("task-take") if one.id == actor.id else one.name, HandTask(person_id=one.id, **to))]
        for one in sorted(people, key=lambda one: one.id != actor.id)
    ]
    back = button(texts("button-back"), OpenTask(task_id=task.id))
    await show(query, Screen(texts("task-ask-hand", count=len(people)), [*rows, home_row(texts, back)]))


@router.callback_query(HandTask.filter(), flags=PLANS)
async def hand(query: CallbackQuery, callback_data: HandTask, actor: Actor, now: datetime, texts: Texts) -> None:
    task_id, version, person_id = callback_data.task_id, callback_data.version, callback_data.person_id
    try:
        task = await tasks.hand_to(actor, task_id, version, person_id, now)
        await toast(query, texts("task-handed", name=task.person.name if task.person else "—"))
    except Stale:
        await toast(query, texts("refusal-stale"), alert=True)
    await show(query, await task_screen(actor, task_id, now, texts))


async def task_screen(actor: Actor, task_id: int, now: datetime, texts: Texts) -> Screen:
    """What to do, by when, and what one has to know for it."""
    task, today = await tasks.task_for(actor, task_id), today_of(actor, now)
    case = task.case
    lines = [
        texts("task-head", kind=task.kind, number=case.number, name=escape(parse_name(case.debtor.full_name).short)),
        *([f"<b>{words}</b>"] if (words := what_to_do(task, texts)) else []),
        _when(task, today, texts),
        texts("task-whose", name=escape(task.person.name) if task.person else "—"),
        texts("task-facts", sum=case.balance, stage=case.at),
        *_facts(task, actor, texts),
        *([await _postponed(task, texts)] if task.postponed else []),
        *([texts("task-escalated")] if task.escalated_at and task.state is TaskState.OPEN else []),
    ]
    back = button(texts("task-of-case-open"), OpenCaseTasks(case_id=case.id))
    to_case = button(texts("button-open-case"), OpenCase(case_id=case.id))
    return Screen(
        "\n".join(lines), [*_deeds(task, actor, texts), [to_case, back], home_row(texts, _today_button(texts))]
    )


async def _postponed(task: Task, texts: Texts) -> str:
    return texts("task-postponed", count=task.postponed, why=escape(await tasks.last_reason(task.id)) or "—")


def what_to_do(task: Task, texts: Texts) -> str:
    """In the words of the rules or of whoever asked for it."""
    return texts(task.title_key) if task.title_key else escape(task.words)


def _when(task: Task, today: date, texts: Texts) -> str:
    if task.state is TaskState.DONE:
        known = task.result in list(Result)
        said = texts(f"task-result-{task.result}") if known else escape(task.result)
        return texts("task-done-at", at=task.done_at, result=said or "—")
    if task.state is TaskState.DROPPED:
        return texts("task-dropped-at", at=task.done_at)
    late = (today - task.due_on).days
    return texts("task-late", on=task.due_on, days=late) if late > 0 else texts("task-due", on=task.due_on)


def _facts(task: Task, actor: Actor, texts: Texts) -> list[str]:
    """The phone for a call and the address for a visit, by permission; court and number for what is filed."""
    case, debtor, sees = task.case, task.case.debtor, may(actor, Permission.SEE_CONTACTS)
    if task.kind is TaskKind.CALL and sees:
        return [texts("contacts-phone", phone=phone) for phone in debtor.phone_numbers[:3]]
    if task.kind is TaskKind.VISIT and sees:
        address = debtor.residence_address or debtor.registration_address or "—"
        return [texts("contacts-address", address=escape(address))]
    if task.kind in {TaskKind.CALL, TaskKind.VISIT}:
        return []
    named = [name for name in (case.court_name, case.court_case_number, case.enforcement_number) if name]
    return [texts("card-court", names=escape(", ".join(named)))] if named else []


def _deeds(task: Task, actor: Actor, texts: Texts) -> list[Row]:
    if task.state is not TaskState.OPEN or not may(actor, Permission.PLAN_WORK):
        return []
    to = {"task_id": task.id, "version": task.version}
    phones = task.case.debtor.phone_numbers if may(actor, Permission.SEE_CONTACTS) else ()
    copies = [copy_button(phone, phone) for phone in phones[:2]] if task.kind is TaskKind.CALL else []
    return [
        copies,
        _asked_by(task, texts),
        [button(texts("task-done"), AskResult(**to)), button(texts("task-postpone"), AskPostpone(**to))],
        [button(texts("task-hand"), AskHand(**to)), button(texts("task-drop"), DropTask(**to))],
    ]


def _asked_by(task: Task, texts: Texts) -> Row:
    """What asks for this work, where it has a screen of its own: an objection, a plan, a hardship, a talk."""
    source, _, number = (task.key or "").partition(":")
    if source not in ASKED_BY:
        return []
    return [button(texts("task-open-source"), ASKED_BY[source](int(number.partition(":")[0])))]


def _line(task: Task, today: date, texts: Texts, *, of_case: bool = False) -> InlineKeyboardButton:
    """Among the tasks of one case, what is to be done; among those of many, whose case it is."""
    on = f"{task.due_on:%d.%m}" if task.due_on.year == today.year else task.due_on
    told = {"kind": task.kind, "name": parse_name(task.case.debtor.full_name).short, "on": on}
    if of_case and task.title_key and task.state is TaskState.OPEN:
        key = "task-line-what-late" if task.due_on < today else "task-line-what"
        return button(cut_to_row(texts(key, what=texts(task.title_key), on=on)), OpenTask(task_id=task.id))
    if task.state is not TaskState.OPEN:
        return button(cut_to_row(texts("task-line-over", **told)), OpenTask(task_id=task.id))
    key = "task-line-late" if task.due_on < today else "task-line"
    return button(cut_to_row(texts(key, **told)), OpenTask(task_id=task.id))


def _today_button(texts: Texts) -> InlineKeyboardButton:
    return button(texts("menu-today"), Go(screen="today"))

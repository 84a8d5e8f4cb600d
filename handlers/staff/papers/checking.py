"""The fields of a paper: a crop with the reading under it, one press when it is right, words when it is not."""

from datetime import date, datetime
from typing import Any

from aiogram import Bot
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from backend.domain.errors import Stale
from backend.domain.money import ZERO
from backend.domain.papers import Written, choices_of, fields_of, written_as
from backend.domain.people import Actor, Permission
from backend.models import PaperState
from backend.services.paperwork import papers
from backend.services.paperwork.paper_view import FieldValue, PaperView, crop_of, view_of
from backend.settings import Settings
from backend.texts import Texts
from handlers.filters import WORDS
from handlers.screens import Row, Screen, button, home_row, needs, show, toast, today_of
from handlers.staff.papers.door import router
from handlers.staff.papers.presses import (
    NOT_PRINTED,
    NOTHING,
    AsInCase,
    CheckFields,
    FixField,
    LeaveField,
    ListFields,
    RightField,
    SayField,
)
from handlers.staff.papers.screen import back_to, present_screen
from handlers.staff.papers.showing import ask_beside, refresh, remove, say_anew, send_question
from handlers.staff.papers.words import choice_name, dashed, field_name, value_shown

IN_A_ROW = 2
_WORDS = {NOT_PRINTED: "-", NOTHING: str(ZERO)}


class Fixing(StatesGroup):
    """The question what a paper says."""

    value = State()


@router.callback_query(CheckFields.filter(), flags=needs(Permission.FILE_PAPER))
async def check_fields(
    query: CallbackQuery,
    callback_data: CheckFields,
    bot: Bot,
    actor: Actor,
    settings: Settings,
    now: datetime,
    texts: Texts,
    state: FSMContext,
) -> None:
    """The next field in doubt, as a crop under the screen; when none is left, the screen."""
    await state.clear()
    screen_id = callback_data.screen or (query.message.message_id if query.message else 0)
    view = await view_of(actor, callback_data.paper_id, today_of(actor, now))
    if view.paper.state is not PaperState.READ or not view.doubtful:
        await refresh(query, bot, screen_id, await present_screen(actor, view.paper, today_of(actor, now), texts))
        return
    field = view.doubtful[0]
    question = _question(view, field, screen_id, texts)
    await ask_beside(query, bot, screen_id, await crop_of(settings, view.paper, field), question)


@router.callback_query(RightField.filter(), flags=needs(Permission.FILE_PAPER))
async def right_field(
    query: CallbackQuery,
    callback_data: RightField,
    bot: Bot,
    actor: Actor,
    settings: Settings,
    now: datetime,
    texts: Texts,
    state: FSMContext,
) -> None:
    try:
        on = callback_data
        await papers.approve(actor, on.paper_id, on.version, on.name, now, settings=settings)
    except Stale:
        await toast(query, texts("refusal-stale"), alert=True)
    following = CheckFields(paper_id=callback_data.paper_id, screen=callback_data.screen)
    await check_fields(query, following, bot, actor, settings, now, texts, state)


@router.callback_query(AsInCase.filter(), flags=needs(Permission.FILE_PAPER))
async def as_in_case(
    query: CallbackQuery,
    callback_data: AsInCase,
    bot: Bot,
    actor: Actor,
    settings: Settings,
    now: datetime,
    texts: Texts,
    state: FSMContext,
) -> None:
    """The paper was misread, and says what the case says; then the next field in doubt."""
    view = await view_of(actor, callback_data.paper_id, today_of(actor, now))
    try:
        known = _as_typed(callback_data.name, view.field(callback_data.name).known)
        version, today = callback_data.version, today_of(actor, now)
        await papers.correct(actor, view.paper.id, version, callback_data.name, known, now, today, settings=settings)
    except Stale:
        await toast(query, texts("refusal-stale"), alert=True)
    on = CheckFields(paper_id=callback_data.paper_id, screen=callback_data.screen)
    await check_fields(query, on, bot, actor, settings, now, texts, state)


@router.callback_query(LeaveField.filter(), flags=needs(Permission.FILE_PAPER))
async def leave_field(
    query: CallbackQuery,
    callback_data: LeaveField,
    bot: Bot,
    actor: Actor,
    now: datetime,
    texts: Texts,
    state: FSMContext,
) -> None:
    await state.clear()
    view = await view_of(actor, callback_data.paper_id, today_of(actor, now))
    screen = await present_screen(actor, view.paper, today_of(actor, now), texts)
    await refresh(query, bot, callback_data.screen, screen)


@router.callback_query(ListFields.filter(), flags=needs(Permission.FILE_PAPER))
async def list_fields(
    query: CallbackQuery, callback_data: ListFields, actor: Actor, now: datetime, texts: Texts
) -> None:
    """Every field that such a paper can have, those that were not read among them."""
    view = await view_of(actor, callback_data.paper_id, today_of(actor, now))
    paper = view.paper
    buttons = [
        button(field_name(name, texts), FixField(paper_id=paper.id, version=paper.version, name=name))
        for name in fields_of(view.kind)
    ]
    rows: list[Row] = [buttons[at : at + IN_A_ROW] for at in range(0, len(buttons), IN_A_ROW)]
    await show(query, Screen(texts("paper-which-field"), [*rows, home_row(texts, back_to(paper, texts))]))


@router.callback_query(FixField.filter(), flags=needs(Permission.FILE_PAPER))
async def fix_field(
    query: CallbackQuery,
    callback_data: FixField,
    bot: Bot,
    actor: Actor,
    settings: Settings,
    now: datetime,
    texts: Texts,
    state: FSMContext,
) -> None:
    """Ask for the value: by buttons where it is one of a few, in words otherwise."""
    message = query.message
    if message is None:
        return
    view = await view_of(actor, callback_data.paper_id, today_of(actor, now))
    if view.paper.version != callback_data.version:
        await toast(query, texts("refusal-stale"), alert=True)
        screen = await present_screen(actor, view.paper, today_of(actor, now), texts)
        await refresh(query, bot, callback_data.screen or message.message_id, screen)
        return
    screen_id = callback_data.screen or message.message_id
    field = view.field(callback_data.name)
    await state.set_state(Fixing.value)
    await state.set_data(callback_data.model_dump() | {"screen": screen_id, "asked": message.message_id})
    crop = await crop_of(settings, view.paper, field)
    if message.message_id == screen_id and isinstance(message, Message):
        asked = await send_question(message, crop, _request(view, field, screen_id, texts))
        await state.update_data(asked=asked.message_id)
        return
    await ask_beside(query, bot, screen_id, crop, _request(view, field, screen_id, texts))


@router.callback_query(SayField.filter(), flags=needs(Permission.FILE_PAPER))
async def say_field(
    query: CallbackQuery,
    callback_data: SayField,
    bot: Bot,
    actor: Actor,
    settings: Settings,
    now: datetime,
    texts: Texts,
    state: FSMContext,
) -> None:
    """A value chosen by a press."""
    await state.clear()
    said, today = callback_data, today_of(actor, now)
    view = await view_of(actor, said.paper_id, today)
    try:
        value = _chosen(view, said)
        await papers.correct(actor, said.paper_id, said.version, said.name, value, now, today, settings=settings)
    except Stale:
        await toast(query, texts("refusal-stale"), alert=True)
    view = await view_of(actor, said.paper_id, today)
    screen_id = said.screen or (query.message.message_id if query.message else 0)
    await refresh(query, bot, screen_id, await present_screen(actor, view.paper, today, texts))


@router.message(Fixing.value, WORDS, flags=needs(Permission.FILE_PAPER))
async def hear_value(
    message: Message,
    bot: Bot,
    actor: Actor,
    settings: Settings,
    now: datetime,
    texts: Texts,
    state: FSMContext,
) -> None:
    """Words that do not fit the field are refused, and the question stands."""
    data, today = await state.get_data(), today_of(actor, now)
    try:
        paper_id, version, name = int(data["paper_id"]), int(data["version"]), str(data["name"])
        await papers.correct(actor, paper_id, version, name, message.text or "", now, today, settings=settings)
    except Stale:
        await message.answer(texts("refusal-stale"))
    await state.clear()
    view = await view_of(actor, int(data["paper_id"]), today)
    if data["asked"] != data["screen"]:
        await remove(bot, message.chat.id, int(data["asked"]))
    await say_anew(message, bot, view.paper, int(data["screen"]), await present_screen(actor, view.paper, today, texts))


def _chosen(view: PaperView, said: SayField) -> str:
    """The words that the press stands for. Raises Stale when the field has other choices by now."""
    if said.choice in _WORDS:
        return _WORDS[said.choice]
    choices = choices_of(view.kind, said.name, view.values.get("decree_type", ""))
    if not 0 <= said.choice < len(choices):
        raise Stale
    return choices[said.choice]


def _as_typed(name: str, known: str) -> str:
    """A day is typed as people write it. Raises Stale when the case says nothing of the field any more."""
    if not known:
        raise Stale
    return date.fromisoformat(known).strftime("%d.%m.%Y") if written_as(name) is Written.DATE else known


def _as_in_case(field: FieldValue, to: dict[str, Any], texts: Texts) -> list[Row]:
    if not field.known:
        return []
    label = texts("paper-as-in-case", value=value_shown(field.name, field.known, texts, plain=True))
    return [[button(label, AsInCase(**to))]]


def _question(view: PaperView, field: FieldValue, screen_id: int, texts: Texts) -> Screen:
    paper = view.paper
    to = {"paper_id": paper.id, "version": paper.version, "name": field.name, "screen": screen_id}
    words = texts(
        "paper-is-it-right",
        name=field_name(field.name, texts),
        value=value_shown(field.name, field.value, texts),
        left=len(view.doubtful),
    )
    rows: list[Row] = [
        [button(texts("paper-right"), RightField(**to)), button(texts("paper-wrong"), FixField(**to))],
        *_as_in_case(field, to, texts),
        [button(texts("paper-back"), LeaveField(paper_id=paper.id, screen=screen_id))],
    ]
    return Screen(words, rows)


def _request(view: PaperView, field: FieldValue, screen_id: int, texts: Texts) -> Screen:
    paper, name = view.paper, field.name
    choices = choices_of(view.kind, name, view.values.get("decree_type", ""))
    rows: list[Row] = [
        [
            button(
                choice_name(name, code, texts),
                SayField(paper_id=paper.id, version=paper.version, name=name, choice=place, screen=screen_id),
            )
        ]
        for place, code in enumerate(choices)
    ]
    to = {"paper_id": paper.id, "version": paper.version, "name": name, "screen": screen_id}
    rows += _as_in_case(field, to, texts)
    absent = SayField(**to, choice=NOT_PRINTED)
    rows.append([button(texts("paper-field-absent"), absent)])
    rows.append([button(texts("paper-back"), LeaveField(paper_id=paper.id, screen=screen_id))])
    how = texts("paper-choose") if choices else texts(f"paper-write-{dashed(written_as(name).value)}")
    shown = value_shown(name, field.value, texts)
    return Screen(texts("paper-what-is-it", name=field_name(name, texts), value=shown, how=how), rows)

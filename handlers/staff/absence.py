"""Absences in the chat: from which day, to which, who stands in, back at work earlier."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from html import escape

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from backend.domain.people import Actor, Permission
from backend.models import Absence
from backend.services.work import absences
from backend.texts import Texts
from handlers.callbacks import Go
from handlers.filters import FOR_STAFF, WORDS
from handlers.screens import Row, Screen, button, home_row, needs, show, toast, today_of
from handlers.staff.days import pressed_day, typed_day
from handlers.staff.work_callbacks import (
    AskFirstDay,
    AskLastDay,
    ChooseStandIn,
    EndAbsence,
    NameStandIn,
    OpenAbsences,
    SaveAbsence,
)

router = Router(name="staff.absence")
router.message.filter(FOR_STAFF)
SEES = needs(Permission.SEE_CASES)
LENGTHS = (1, 3, 7, 14, 28)
MOST_COLLEAGUES = 40


class Leaving(StatesGroup):
    first = State()
    last = State()


@router.callback_query(OpenAbsences.filter(), flags=SEES)
async def open_absences(
    query: CallbackQuery, callback_data: OpenAbsences, actor: Actor, texts: Texts, state: FSMContext
) -> None:
    await state.clear()
    await show(query, await absences_screen(actor, callback_data.person_id, texts))


@router.callback_query(AskFirstDay.filter(), flags=SEES)
async def ask_first(
    query: CallbackQuery, callback_data: AskFirstDay, actor: Actor, now: datetime, texts: Texts, state: FSMContext
) -> None:
    away = await absences.away_of(actor, callback_data.person_id)
    await state.set_state(Leaving.first)
    await state.set_data({"person_id": away.person.id})
    today = today_of(actor, now)
    monday = today + timedelta(days=7 - today.weekday())
    days = dict.fromkeys((today, today + timedelta(days=1), monday))
    buttons = [button(texts.show(day), AskLastDay(person_id=away.person.id, first=day.isoformat())) for day in days]
    back = button(texts("button-back"), OpenAbsences(person_id=away.person.id))
    asked = texts("absence-ask-first", name=escape(away.person.name))
    await show(query, Screen(asked, [buttons, home_row(texts, back)]))


@router.callback_query(AskLastDay.filter(), flags=SEES)
async def ask_last(
    query: CallbackQuery, callback_data: AskLastDay, actor: Actor, texts: Texts, state: FSMContext
) -> None:
    away = await absences.away_of(actor, callback_data.person_id)
    await _ask_last(query, away.person.id, pressed_day(callback_data.first), texts, state)


@router.message(Leaving.first, WORDS, flags=SEES)
async def type_first(message: Message, now: datetime, actor: Actor, texts: Texts, state: FSMContext) -> None:
    person_id = int((await state.get_data())["person_id"])
    await _ask_last(message, person_id, typed_day(message.text or "", today_of(actor, now)), texts, state)


@router.callback_query(SaveAbsence.filter(), flags=SEES)
async def save(
    query: CallbackQuery, callback_data: SaveAbsence, actor: Actor, now: datetime, texts: Texts, state: FSMContext
) -> None:
    await state.clear()
    first, last = pressed_day(callback_data.first), pressed_day(callback_data.last)
    await absences.plan(actor, callback_data.person_id, first, last, now, today_of(actor, now))
    await toast(query, texts("absence-saved"))
    await show(query, await absences_screen(actor, callback_data.person_id, texts))


@router.message(Leaving.last, WORDS, flags=SEES)
async def type_last(message: Message, actor: Actor, now: datetime, texts: Texts, state: FSMContext) -> None:
    data, today = await state.get_data(), today_of(actor, now)
    first, last = date.fromisoformat(data["first"]), typed_day(message.text or "", today)
    await absences.plan(actor, int(data["person_id"]), first, last, now, today)
    await state.clear()
    await show(message, await absences_screen(actor, int(data["person_id"]), texts))


@router.callback_query(ChooseStandIn.filter(), flags=SEES)
async def choose_stand_in(query: CallbackQuery, callback_data: ChooseStandIn, actor: Actor, texts: Texts) -> None:
    absence = await absences.absence_for(actor, callback_data.absence_id)
    people = (await absences.stand_ins_for(absence.person_id))[:MOST_COLLEAGUES]
    rows: list[Row] = [[button(one.name, NameStandIn(absence_id=absence.id, person_id=one.id))] for one in people]
    rows.append([button(texts("absence-by-load"), NameStandIn(absence_id=absence.id, person_id=0))])
    back = button(texts("button-back"), OpenAbsences(person_id=absence.person_id))
    await show(query, Screen(texts("absence-ask-stand-in"), [*rows, home_row(texts, back)]))


@router.callback_query(NameStandIn.filter(), flags=SEES)
async def name_stand_in(
    query: CallbackQuery, callback_data: NameStandIn, actor: Actor, now: datetime, texts: Texts
) -> None:
    absence = await absences.name_stand_in(actor, callback_data.absence_id, callback_data.person_id or None, now)
    await show(query, await absences_screen(actor, absence.person_id, texts))


@router.callback_query(EndAbsence.filter(), flags=SEES)
async def end_early(query: CallbackQuery, callback_data: EndAbsence, actor: Actor, now: datetime, texts: Texts) -> None:
    absence = await absences.end_early(actor, callback_data.absence_id, now, today_of(actor, now))
    await toast(query, texts("absence-ended"))
    await show(query, await absences_screen(actor, absence.person_id, texts))


async def absences_screen(actor: Actor, person_id: int, texts: Texts) -> Screen:
    away = await absences.away_of(actor, person_id)
    names = await absences.names_of_stand_ins(away.absences)
    lines = [_line(one, names, texts) for one in away.absences]
    rows: list[Row] = [[button(texts("absence-add"), AskFirstDay(person_id=away.person.id))]]
    for one in away.absences:
        end = "absence-end" if one.began_at else "absence-call-off"
        row = [button(texts(end, first=one.first_day), EndAbsence(absence_id=one.id))]
        if one.began_at is None:
            row.insert(0, button(texts("absence-stand-in"), ChooseStandIn(absence_id=one.id)))
        rows.append(row)
    head = texts("absence-head", name=escape(away.person.name), count=len(lines))
    today = [button(texts("menu-today"), Go(screen="today"))] if person_id == actor.id else []
    return Screen("\n".join([head, *lines]), [*rows, home_row(texts, *today)])


def _line(absence: Absence, names: Mapping[int, str], texts: Texts) -> str:
    told = {"first": absence.first_day, "last": absence.last_day}
    line = texts("absence-line-begun" if absence.began_at else "absence-line", **told)
    if absence.stand_in_id is None:
        return line
    return texts("absence-line-stand-in", line=line, name=escape(names.get(absence.stand_in_id, "—")))


async def _ask_last(
    event: CallbackQuery | Message, person_id: int, first: date, texts: Texts, state: FSMContext
) -> None:
    await state.set_state(Leaving.last)
    await state.set_data({"person_id": person_id, "first": first.isoformat()})
    buttons = [
        button(
            texts("absence-until", on=last, days=days),
            SaveAbsence(person_id=person_id, first=first.isoformat(), last=last.isoformat()),
        )
        for days in LENGTHS
        for last in [first + timedelta(days=days - 1)]
    ]
    rows: Sequence[Row] = [[one] for one in buttons]
    back = button(texts("button-back"), AskFirstDay(person_id=person_id))
    await show(event, Screen(texts("absence-ask-last", first=first), [*rows, home_row(texts, back)]))

"""Hearings in the chat: of a case, of a week, one of them; appointed, held, put off, called off."""

from datetime import date, datetime, timedelta
from html import escape

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, InlineKeyboardButton, Message

from backend.domain.errors import Stale
from backend.domain.hearings import read_appointed
from backend.domain.people import Actor, Permission, may
from backend.models import Hearing, HearingState
from backend.services.access import case_for
from backend.services.lists.views import Day
from backend.services.work import hearings
from backend.texts import Texts
from handlers.callbacks import Go, OpenCase, OpenHearing, OpenHearings, OpenMore, OpenSteps
from handlers.filters import FOR_STAFF, WORDS
from handlers.screens import Row, Screen, button, cut_to_row, home_row, needs, show, toast, today_of
from handlers.staff.work_callbacks import (
    AppointHearing,
    CallOffHearing,
    HoldHearing,
    OpenCaseHearings,
    PutOffHearing,
)

router = Router(name="staff.hearings")
router.message.filter(FOR_STAFF)
SEES, PLANS = needs(Permission.SEE_CASES), needs(Permission.PLAN_WORK)
WEEK = timedelta(days=7)
CALENDARS = ("mine", "everybody")


class Appointing(StatesGroup):
    """The day and hour of a new hearing, of one that comes instead, or what one of them decided."""

    when = State()
    instead = State()
    result = State()


@router.callback_query(Go.filter(F.screen == "hearings"), flags=SEES)
async def open_week(query: CallbackQuery, actor: Actor, now: datetime, texts: Texts) -> None:
    """This week's: one's own, or of everybody for a manager."""
    name = "everybody" if may(actor, Permission.ASSIGN_CASE) else "mine"
    await show(query, await _list(actor, OpenHearings(name=name, day=week_of(today_of(actor, now))), now, texts))


@router.callback_query(OpenHearings.filter(), flags=SEES)
async def open_list(
    query: CallbackQuery, callback_data: OpenHearings, actor: Actor, now: datetime, texts: Texts
) -> None:
    await show(query, await _list(actor, callback_data, now, texts))


@router.callback_query(OpenHearing.filter(), flags=SEES)
async def open_hearing(
    query: CallbackQuery, callback_data: OpenHearing, actor: Actor, now: datetime, texts: Texts, state: FSMContext
) -> None:
    await state.clear()
    await show(query, await hearing_screen(actor, callback_data.hearing_id, now, texts))


@router.callback_query(OpenCaseHearings.filter(), flags=SEES)
async def open_of_case(
    query: CallbackQuery, callback_data: OpenCaseHearings, actor: Actor, texts: Texts, state: FSMContext
) -> None:
    await state.clear()
    case = await case_for(actor, callback_data.case_id)
    found = await hearings.hearings_on(actor, case.id)
    rows: list[Row] = [[_line(hearing, texts)] for hearing in found]
    if may(actor, Permission.PLAN_WORK) and case.is_open:
        rows.append([button(texts("hearing-add"), AppointHearing(case_id=case.id))])
    back = button(texts("button-back"), OpenMore(case_id=case.id))
    head = texts("hearing-of-case", number=case.number, count=len(found))
    await show(query, Screen(head, [*rows, home_row(texts, back)]))


@router.callback_query(AppointHearing.filter(), flags=PLANS)
async def ask_when(
    query: CallbackQuery, callback_data: AppointHearing, actor: Actor, now: datetime, texts: Texts, state: FSMContext
) -> None:
    case = await case_for(actor, callback_data.case_id, Permission.PLAN_WORK)
    await state.set_state(Appointing.when)
    await state.set_data({"case_id": case.id})
    back = button(texts("button-back"), OpenCaseHearings(case_id=case.id))
    shift = hearings.shift_of(hearings.zone_for(case), now)
    asked = texts("hearing-ask-when", number=case.number, court=escape(case.court_name or "none"), shift=shift)
    await show(query, Screen(asked, [home_row(texts, back)]))


@router.message(Appointing.when, WORDS, flags=PLANS)
async def appoint(message: Message, actor: Actor, now: datetime, texts: Texts, state: FSMContext) -> None:
    case = await case_for(actor, int((await state.get_data())["case_id"]), Permission.PLAN_WORK)
    appointed = read_appointed(message.text or "", hearings.zone_for(case), now)
    hearing = await hearings.appoint(actor, case.id, appointed, now)
    await state.clear()
    await show(message, await hearing_screen(actor, hearing.id, now, texts))


@router.callback_query(HoldHearing.filter(), flags=PLANS)
async def ask_result(
    query: CallbackQuery, callback_data: HoldHearing, actor: Actor, texts: Texts, state: FSMContext
) -> None:
    hearing = await hearings.hearing_for(actor, callback_data.hearing_id)
    await state.set_state(Appointing.result)
    await state.set_data(callback_data.model_dump())
    back = button(texts("button-back"), OpenHearing(hearing_id=hearing.id))
    await show(query, Screen(texts("hearing-ask-result", number=hearing.case.number), [home_row(texts, back)]))


@router.message(Appointing.result, WORDS, flags=PLANS)
async def hold(message: Message, actor: Actor, now: datetime, texts: Texts, state: FSMContext) -> None:
    data = await state.get_data()
    await state.clear()
    await hearings.hold(actor, int(data["hearing_id"]), int(data["version"]), message.text or "", now)
    await show(message, await hearing_screen(actor, int(data["hearing_id"]), now, texts))


@router.callback_query(PutOffHearing.filter(), flags=PLANS)
async def ask_instead(
    query: CallbackQuery, callback_data: PutOffHearing, actor: Actor, now: datetime, texts: Texts, state: FSMContext
) -> None:
    hearing = await hearings.hearing_for(actor, callback_data.hearing_id)
    await state.set_state(Appointing.instead)
    await state.set_data(callback_data.model_dump())
    back = button(texts("button-back"), OpenHearing(hearing_id=hearing.id))
    told = {"court": escape(hearing.court_name or "none"), "shift": hearings.shift_of(hearing.timezone, now)}
    asked = texts("hearing-ask-when", number=hearing.case.number, **told)
    await show(query, Screen(asked, [home_row(texts, back)]))


@router.message(Appointing.instead, WORDS, flags=PLANS)
async def put_off(message: Message, actor: Actor, now: datetime, texts: Texts, state: FSMContext) -> None:
    data = await state.get_data()
    hearing = await hearings.hearing_for(actor, int(data["hearing_id"]))
    appointed = read_appointed(message.text or "", hearing.timezone, now)
    await state.clear()
    following = await hearings.put_off(actor, hearing.id, int(data["version"]), appointed, now)
    await show(message, await hearing_screen(actor, following.id, now, texts))


@router.callback_query(CallOffHearing.filter(), flags=PLANS)
async def call_off(
    query: CallbackQuery, callback_data: CallOffHearing, actor: Actor, now: datetime, texts: Texts
) -> None:
    try:
        await hearings.call_off(actor, callback_data.hearing_id, callback_data.version, now)
        await toast(query, texts("hearing-called-off"))
    except Stale:
        await toast(query, texts("refusal-stale"), alert=True)
    await show(query, await hearing_screen(actor, callback_data.hearing_id, now, texts))


async def hearing_screen(actor: Actor, hearing_id: int, now: datetime, texts: Texts) -> Screen:
    hearing = await hearings.hearing_for(actor, hearing_id)
    lines = [
        texts("hearing-head", **hearings.told(hearing)),
        texts("task-whose", name=escape(hearing.person.name) if hearing.person else "—"),
        texts(f"hearing-state-{hearing.state.value}"),
        *([texts("hearing-result", words=escape(hearing.result))] if hearing.result else []),
    ]
    to_case = button(texts("button-open-case"), OpenCase(case_id=hearing.case_id))
    back = button(texts("hearing-of-case-open"), OpenCaseHearings(case_id=hearing.case_id))
    rows = [*_deeds(hearing, actor, now, texts), [to_case, back]]
    return Screen("\n".join(lines), [*rows, home_row(texts, button(texts("menu-today"), Go(screen="today")))])


def week_of(day: date) -> str:
    """The name of the week, from Monday to Sunday, as buttons carry it."""
    monday = day - timedelta(days=day.weekday())
    return f"{monday}_{monday + timedelta(days=6)}"


def _deeds(hearing: Hearing, actor: Actor, now: datetime, texts: Texts) -> list[Row]:
    if hearing.state is HearingState.POSTPONED and hearing.next_id:
        return [[button(texts("hearing-next"), OpenHearing(hearing_id=hearing.next_id))]]
    if not may(actor, Permission.PLAN_WORK):
        return []
    if hearing.state is HearingState.HELD:
        return [[button(texts("card-other-steps"), OpenSteps(case_id=hearing.case_id))]]
    if hearing.state is not HearingState.PLANNED:
        return []
    to = {"hearing_id": hearing.id, "version": hearing.version}
    held = [button(texts("hearing-held"), HoldHearing(**to))] if now >= hearing.at else []
    return [
        held,
        [button(texts("hearing-put-off"), PutOffHearing(**to))],
        [button(texts("hearing-call-off"), CallOffHearing(**to))],
    ]


async def _list(actor: Actor, wanted: OpenHearings, now: datetime, texts: Texts) -> Screen:
    day = Day.named(wanted.day or today_of(actor, now).isoformat(), actor.timezone)
    page = await hearings.open_list(actor, wanted.name, day, after=wanted.after or None)
    rows: list[Row] = [[_line(hearing, texts)] for hearing in page.hearings]
    if page.after:
        rows.append([button(texts("list-more"), wanted.model_copy(update={"after": page.after}))])
    if wanted.name in CALENDARS:
        rows += _turns(wanted.name, day, actor, texts)
    title = texts(f"hearing-list-{wanted.name}", first=day.first, last=day.on)
    words = texts("hearing-list", title=title, count=page.count)
    return Screen(words, [*rows, home_row(texts, button(texts("menu-today"), Go(screen="today")))])


def _turns(name: str, day: Day, actor: Actor, texts: Texts) -> list[Row]:
    """To the week before and after, and between one's own and everybody's."""
    weeks = [
        button(texts("hearing-week-before"), OpenHearings(name=name, day=week_of(day.first - WEEK))),
        button(texts("hearing-week-after"), OpenHearings(name=name, day=week_of(day.first + WEEK))),
    ]
    if not may(actor, Permission.ASSIGN_CASE):
        return [weeks]
    other = next(one for one in CALENDARS if one != name)
    return [weeks, [button(texts(f"hearing-see-{other}"), OpenHearings(name=other, day=day.name))]]


def _line(hearing: Hearing, texts: Texts) -> InlineKeyboardButton:
    told = hearings.plainly_told(hearing)
    return button(cut_to_row(texts(f"hearing-line-{hearing.state.value}", **told)), OpenHearing(hearing_id=hearing.id))

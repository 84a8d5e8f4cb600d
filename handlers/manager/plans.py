"""Plans beyond the limits, before a manager: allowed, answered by terms of his own, or declined with a reason."""

from datetime import date, datetime
from html import escape

from aiogram import F, Router
from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, InlineKeyboardButton, Message

from backend.domain.errors import Stale
from backend.domain.people import Actor, Permission
from backend.domain.people_names import parse_name
from backend.services.money import plan_asking, plan_keeping
from backend.services.money.plan_asking import Asked
from backend.texts import Texts
from handlers.callbacks import Go, OpenAskedPlan, OpenCase
from handlers.debtor.plan_words import offer_lines
from handlers.debtor.plans import asked_by
from handlers.filters import WORDS, May
from handlers.manager.pauses import pause_rows
from handlers.screens import Row, Screen, button, home_row, needs, show, toast, today_of

router = Router(name="manager.plans")
router.message.filter(May(Permission.APPROVE_PLAN))
APPROVES = needs(Permission.APPROVE_PLAN)


class AllowPlan(CallbackData, prefix="plb"):
    plan_id: int


class CounterPlan(CallbackData, prefix="plc"):
    plan_id: int


class DeclinePlan(CallbackData, prefix="pld"):
    plan_id: int


class Answering(StatesGroup):
    """The two answers that take words: other terms, and a reason."""

    terms = State()
    reason = State()


@router.callback_query(Go.filter(F.screen == "plans-asked"), flags=APPROVES)
async def open_waiting(query: CallbackQuery, actor: Actor, now: datetime, texts: Texts, state: FSMContext) -> None:
    await state.clear()
    await show(query, await _waiting(actor, today_of(actor, now), texts))


@router.callback_query(OpenAskedPlan.filter(), flags=APPROVES)
async def open_asked(
    query: CallbackQuery, callback_data: OpenAskedPlan, actor: Actor, now: datetime, texts: Texts, state: FSMContext
) -> None:
    await state.clear()
    try:
        asked = await plan_asking.asked_for(actor, callback_data.plan_id, today_of(actor, now))
    except Stale:
        await show(query, await _waiting(actor, today_of(actor, now), texts))
        return
    await show(query, _asked_screen(asked, texts))


@router.callback_query(AllowPlan.filter(), flags=APPROVES)
async def allow(query: CallbackQuery, callback_data: AllowPlan, actor: Actor, now: datetime, texts: Texts) -> None:
    await plan_asking.allow(actor, callback_data.plan_id, now, today_of(actor, now))
    await toast(query, texts("plans-answered"))
    await show(query, await _waiting(actor, today_of(actor, now), texts))


@router.callback_query(CounterPlan.filter(), flags=APPROVES)
async def ask_terms(query: CallbackQuery, callback_data: CounterPlan, texts: Texts, state: FSMContext) -> None:
    await state.set_state(Answering.terms)
    await state.set_data(callback_data.model_dump())
    await show(query, Screen(texts("plans-counter-ask"), [home_row(texts, _back(callback_data.plan_id, texts))]))


@router.callback_query(DeclinePlan.filter(), flags=APPROVES)
async def ask_reason(query: CallbackQuery, callback_data: DeclinePlan, texts: Texts, state: FSMContext) -> None:
    await state.set_state(Answering.reason)
    await state.set_data(callback_data.model_dump())
    await show(query, Screen(texts("plans-decline-ask"), [home_row(texts, _back(callback_data.plan_id, texts))]))


@router.message(Answering.terms, WORDS, flags=APPROVES)
async def take_terms(message: Message, actor: Actor, now: datetime, texts: Texts, state: FSMContext) -> None:
    plan_id, today = await _plan_in(state), today_of(actor, now)
    await plan_asking.counter(actor, plan_id, asked_by(message.text or "", today), now, today)
    await _done(message, actor, now, texts, state)


@router.message(Answering.reason, WORDS, flags=APPROVES)
async def take_reason(message: Message, actor: Actor, now: datetime, texts: Texts, state: FSMContext) -> None:
    today: date = today_of(actor, now)
    await plan_asking.decline(actor, await _plan_in(state), message.text or "", now, today)
    await _done(message, actor, now, texts, state)


async def _done(message: Message, actor: Actor, now: datetime, texts: Texts, state: FSMContext) -> None:
    await state.clear()
    await message.answer(texts("plans-answered"))
    await show(message, await _waiting(actor, today_of(actor, now), texts))


async def _plan_in(state: FSMContext) -> int:
    return int((await state.get_data())["plan_id"])


async def _waiting(actor: Actor, today: date, texts: Texts) -> Screen:
    """What waits, beneath it how the plans of the last months ended."""
    found, ended = await plan_asking.waiting(actor), await plan_keeping.completion(today)
    rows: list[Row] = [
        [button(texts("plans-asked-line", number=one.case.number, sum=one.total), OpenAskedPlan(plan_id=one.id))]
        for one in found
    ]
    told = texts("plans-completion-none")
    if ended.percent is not None:
        told = texts("plans-completion", kept=ended.kept, ended=ended.kept + ended.broken, percent=ended.percent)
    rows += await pause_rows(actor, texts)
    return Screen(f"{texts('plans-asked-list', count=len(rows))}\n\n{told}", [*rows, home_row(texts)])


def _asked_screen(asked: Asked, texts: Texts) -> Screen:
    case, plan_id = asked.case, asked.plan.id
    words = texts(
        "plans-asked-screen",
        number=case.number,
        name=escape(parse_name(case.debtor.full_name).short),
        stage=case.at,
        balance=case.balance,
        asked_on=asked.plan.proposed_at.date(),
    )
    rows: list[Row] = [
        [button(texts("plans-allow"), AllowPlan(plan_id=plan_id))],
        [button(texts("plans-counter"), CounterPlan(plan_id=plan_id))],
        [button(texts("plans-decline"), DeclinePlan(plan_id=plan_id))],
        [button(texts("button-open-case"), OpenCase(case_id=case.id))],
    ]
    back = button(texts("button-back"), Go(screen="plans-asked"))
    return Screen(f"{words}\n\n{offer_lines(asked.offer, texts)}", [*rows, home_row(texts, back)])


def _back(plan_id: int, texts: Texts) -> InlineKeyboardButton:
    return button(texts("button-back"), OpenAskedPlan(plan_id=plan_id))

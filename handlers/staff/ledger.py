"""The ledger on another day: a typed date, past or to come; keeping a sum for a paper; posting what was earned."""

from datetime import datetime

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from backend.domain.people import Actor, Permission
from backend.services.access import case_for
from backend.services.money import calculations
from backend.texts import Texts
from handlers.callbacks import OpenLedger
from handlers.filters import FOR_STAFF, WORDS
from handlers.screens import Screen, button, home_row, needs, show, today_of
from handlers.staff.days import pressed_day, written_day
from handlers.staff.details import ledger_screen
from handlers.staff.money_callbacks import AskLedgerDay, FreezeSum, PostAccrual

router = Router(name="staff.ledger")
router.message.filter(FOR_STAFF)


class AskingLedgerDay(StatesGroup):
    day = State()


@router.callback_query(AskLedgerDay.filter(), flags=needs(Permission.SEE_CASES))
async def ask(query: CallbackQuery, callback_data: AskLedgerDay, actor: Actor, texts: Texts, state: FSMContext) -> None:
    case = await case_for(actor, callback_data.case_id)
    await state.set_state(AskingLedgerDay.day)
    await state.set_data({"case_id": case.id})
    back = button(texts("button-back"), OpenLedger(case_id=case.id))
    await show(query, Screen(texts("accrual-ask-day", number=case.number), [home_row(texts, back)]))


@router.message(AskingLedgerDay.day, WORDS, flags=needs(Permission.SEE_CASES))
async def take_day(message: Message, actor: Actor, now: datetime, texts: Texts, state: FSMContext) -> None:
    today = today_of(actor, now)
    on = written_day(message.text or "", today.year + calculations.MOST_YEARS_AHEAD, "accrual-refusal-day")
    screen = await ledger_screen(actor, int((await state.get_data())["case_id"]), today, texts, on=on)
    await state.clear()
    await show(message, screen)


@router.callback_query(FreezeSum.filter(), flags=needs(Permission.TAKE_STEP))
async def freeze(query: CallbackQuery, callback_data: FreezeSum, actor: Actor, now: datetime, texts: Texts) -> None:
    today, on = today_of(actor, now), pressed_day(callback_data.on)
    made = await calculations.freeze(actor, callback_data.case_id, callback_data.purpose, on, now, today)
    told = texts("calculation-frozen", id=made.id, sum=made.total, on=on)
    await show(query, await ledger_screen(actor, callback_data.case_id, today, texts, on=on, told=told))


@router.callback_query(PostAccrual.filter(), flags=needs(Permission.TAKE_STEP))
async def post(query: CallbackQuery, callback_data: PostAccrual, actor: Actor, now: datetime, texts: Texts) -> None:
    today = today_of(actor, now)
    posted = await calculations.post(actor, callback_data.case_id, now, today)
    told = texts("accrual-posted", sum=posted)
    await show(query, await ledger_screen(actor, callback_data.case_id, today, texts, told=told))

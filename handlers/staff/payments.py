"""A payment entered by hand: the sum, the day, how it came, its number; said back before it is written."""

from datetime import date, datetime, timedelta
from html import escape
from typing import Any

from aiogram import Router
from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from backend.domain.errors import Stale
from backend.domain.payments import PaymentChannel
from backend.domain.people import Actor, Permission
from backend.services.access import case_for
from backend.services.money import payments
from backend.services.money.payments import Recorded
from backend.texts import Texts
from handlers.callbacks import AskPayment, OpenCase
from handlers.debtor.pay import amount_of
from handlers.filters import WORDS, May
from handlers.screens import Row, Screen, button, home_row, needs, show, today_of
from handlers.staff.days import written_day
from handlers.staff.refund_callbacks import OpenRefundOf

router = Router(name="staff.payments")
router.message.filter(May(Permission.RECORD_PAYMENT))


class Entering(StatesGroup):
    """What is asked of a payment, in this order."""

    amount = State()
    day = State()
    channel = State()
    number = State()
    confirm = State()


class PaidOn(CallbackData, prefix="pyd"):
    days_ago: int


class PaidBy(CallbackData, prefix="pyc"):
    channel: PaymentChannel


class WritePayment(CallbackData, prefix="pyw"):
    case_id: int


class AskReversal(CallbackData, prefix="pyr"):
    payment_id: int


class ReversePayment(CallbackData, prefix="pyx"):
    payment_id: int


@router.callback_query(AskPayment.filter(), flags=needs(Permission.RECORD_PAYMENT))
async def begin(query: CallbackQuery, callback_data: AskPayment, actor: Actor, texts: Texts, state: FSMContext) -> None:
    case = await case_for(actor, callback_data.case_id, Permission.RECORD_PAYMENT)
    await state.set_state(Entering.amount)
    await state.set_data({"case_id": case.id})
    rows: list[Row] = [_way_back(case.id, texts)]
    if case.balance < 0:
        label = texts("payments-give-back-button", sum=-case.balance)
        rows.insert(0, [button(label, OpenRefundOf(case_id=case.id))])
    await show(query, Screen(texts("payments-enter-sum", number=case.number), rows))


@router.message(Entering.amount, WORDS, flags=needs(Permission.RECORD_PAYMENT))
async def take_amount(message: Message, texts: Texts, state: FSMContext) -> None:
    amount = amount_of(message.text or "")
    known = await state.update_data(amount=str(amount))
    await state.set_state(Entering.day)
    days: list[Row] = [
        [button(texts("payments-today"), PaidOn(days_ago=0)), button(texts("payments-yesterday"), PaidOn(days_ago=1))]
    ]
    await show(message, Screen(texts("payments-enter-day", sum=amount), [*days, _way_back(known["case_id"], texts)]))


@router.callback_query(Entering.day, PaidOn.filter(), flags=needs(Permission.RECORD_PAYMENT))
async def press_day(
    query: CallbackQuery, callback_data: PaidOn, actor: Actor, now: datetime, texts: Texts, state: FSMContext
) -> None:
    on = today_of(actor, now) - timedelta(days=callback_data.days_ago)
    await show(query, await _took_day(on, texts, state))


@router.message(Entering.day, WORDS, flags=needs(Permission.RECORD_PAYMENT))
async def take_day(message: Message, now: datetime, texts: Texts, state: FSMContext) -> None:
    on = written_day(message.text or "", now.year, "payments-refusal-day")
    await show(message, await _took_day(on, texts, state))


@router.callback_query(Entering.channel, PaidBy.filter(), flags=needs(Permission.RECORD_PAYMENT))
async def press_channel(query: CallbackQuery, callback_data: PaidBy, texts: Texts, state: FSMContext) -> None:
    channel = callback_data.channel
    known = await state.update_data(channel=channel.value)
    await state.set_state(Entering.number)
    words = texts("payments-enter-number", channel=channel)
    await show(query, Screen(words, [_way_back(known["case_id"], texts)]))


@router.message(Entering.number, WORDS, flags=needs(Permission.RECORD_PAYMENT))
async def take_number(message: Message, actor: Actor, texts: Texts, state: FSMContext) -> None:
    number = " ".join((message.text or "").split())
    known = await state.update_data(number=number)
    case = await case_for(actor, int(known["case_id"]), Permission.RECORD_PAYMENT)
    await state.set_state(Entering.confirm)
    words = texts(
        "payments-confirm",
        number=case.number,
        name=escape(case.debtor.full_name),
        sum=amount_of(known["amount"]),
        on=date.fromisoformat(known["on"]),
        channel=PaymentChannel(known["channel"]),
        document=escape(number),
    )
    write = button(texts("payments-write"), WritePayment(case_id=case.id))
    await show(message, Screen(words, [[write], _way_back(case.id, texts)]))


@router.callback_query(WritePayment.filter(), flags=needs(Permission.RECORD_PAYMENT))
async def write(
    query: CallbackQuery, callback_data: WritePayment, actor: Actor, now: datetime, texts: Texts, state: FSMContext
) -> None:
    """Its number makes a second press harmless; a press after the questions were left finds nothing to write."""
    known: dict[str, Any] = await state.get_data()
    if await state.get_state() != Entering.confirm.state or known.get("case_id") != callback_data.case_id:
        raise Stale
    done = await payments.record(
        actor,
        callback_data.case_id,
        amount_of(known["amount"]),
        date.fromisoformat(known["on"]),
        PaymentChannel(known["channel"]),
        known["number"],
        now,
        today_of(actor, now),
    )
    await state.clear()
    await show(query, _recorded_screen(done, texts))


@router.callback_query(AskReversal.filter(), flags=needs(Permission.RECORD_PAYMENT))
async def ask_reversal(query: CallbackQuery, callback_data: AskReversal, texts: Texts) -> None:
    """It moves money, so it is asked once more."""
    yes = button(texts("payments-reverse-yes"), ReversePayment(payment_id=callback_data.payment_id))
    await show(query, Screen(texts("payments-reverse-ask"), [[yes], home_row(texts)]))


@router.callback_query(ReversePayment.filter(), flags=needs(Permission.RECORD_PAYMENT))
async def reverse(
    query: CallbackQuery, callback_data: ReversePayment, actor: Actor, now: datetime, texts: Texts
) -> None:
    owed = await payments.reverse(actor, callback_data.payment_id, now, today_of(actor, now))
    await show(query, Screen(texts("payments-reversed", left=owed.total), [home_row(texts)]))


async def _took_day(on: date, texts: Texts, state: FSMContext) -> Screen:
    known = await state.update_data(on=on.isoformat())
    await state.set_state(Entering.channel)
    ways: list[Row] = [[button(texts(one.text_key), PaidBy(channel=one))] for one in PaymentChannel]
    return Screen(texts("payments-enter-channel", on=on), [*ways, _way_back(known["case_id"], texts)])


def _recorded_screen(done: Recorded, texts: Texts) -> Screen:
    key = "payments-recorded" if done.is_new else "payments-known-already"
    lines = [
        texts(key, number=done.case.number, sum=done.payment.amount, on=done.payment.received_on, left=done.owed.total)
    ]
    if done.owed.overpayment:
        lines.append(texts("payments-overpaid", sum=done.owed.overpayment))
    if done.closed:
        lines.append(texts("payments-case-closed"))
    if done.lack is not None:
        lines.append(texts("payments-case-stays", why=texts(done.lack.key, **done.lack.details)))
    undo = [button(texts("payments-reverse"), AskReversal(payment_id=done.payment.id))]
    return Screen("\n".join(lines), [undo, _way_back(done.case.id, texts)])


def _way_back(case_id: int, texts: Texts) -> Row:
    return home_row(texts, button(texts("button-open-case"), OpenCase(case_id=case_id)))

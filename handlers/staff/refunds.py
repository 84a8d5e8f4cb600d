"""Overpayments before the office: a list of them, an application, one word or two, the order by which it left."""

from datetime import date, datetime, timedelta
from html import escape

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from backend.domain.people import Actor, Permission
from backend.domain.people_names import parse_name
from backend.domain.refunds import RefundState, number_of, read_requisites
from backend.models import Refund
from backend.services.money import refunds
from backend.services.money.refunds import Standing
from backend.texts import Texts
from handlers.callbacks import Go, OpenCase
from handlers.filters import WORDS, May
from handlers.screens import Row, Screen, button, copy_button, home_row, needs, show, today_of
from handlers.staff.days import written_day
from handlers.staff.refund_callbacks import (
    ApproveRefund,
    DeclineRefund,
    EnterRefund,
    OpenRefundOf,
    PaidRefund,
    RefundPaidOn,
)

router = Router(name="staff.refunds")
router.message.filter(May(Permission.RECORD_PAYMENT))
PAYS = needs(Permission.RECORD_PAYMENT)


class EnteringRefund(StatesGroup):
    """What stands in an application, in this order."""

    application = State()
    payee = State()
    account = State()


class EndingRefund(StatesGroup):
    """What is asked when it is over: why not, or by which order and when."""

    reason = State()
    number = State()
    day = State()


@router.callback_query(Go.filter(F.screen == "refunds"), flags=PAYS)
async def open_list(query: CallbackQuery, actor: Actor, texts: Texts, state: FSMContext) -> None:
    await state.clear()
    found = await refunds.overpaid(actor)
    rows: list[Row] = []
    for case in found.shown:
        standing = found.standing.get(case.id)
        at = texts(standing.state.text_key) if standing else texts("refunds-not-asked")
        label = texts("refunds-line", number=case.number, sum=-case.balance, state=at)
        rows.append([button(label, OpenRefundOf(case_id=case.id))])
    words = texts("refunds-list", count=found.count, sum=found.total)
    back = button(texts("button-back"), Go(screen="statements"))
    await show(query, Screen(words, [*rows, home_row(texts, back)]))


@router.callback_query(OpenRefundOf.filter(), flags=PAYS)
async def open_one(
    query: CallbackQuery, callback_data: OpenRefundOf, actor: Actor, texts: Texts, state: FSMContext
) -> None:
    await state.clear()
    await show(query, await _screen_of(actor, callback_data.case_id, texts))


# The application


@router.callback_query(EnterRefund.filter(), flags=PAYS)
async def ask_application(
    query: CallbackQuery, callback_data: EnterRefund, actor: Actor, texts: Texts, state: FSMContext
) -> None:
    found = await refunds.standing_of(actor, callback_data.case_id)
    await state.set_state(EnteringRefund.application)
    await state.set_data({"case_id": found.case.id})
    await show(query, _ask("refunds-ask-application", found.case.id, texts))


@router.message(EnteringRefund.application, WORDS, flags=PAYS)
async def take_application(message: Message, actor: Actor, texts: Texts, state: FSMContext) -> None:
    known = await state.update_data(application=message.text)
    case = (await refunds.standing_of(actor, int(known["case_id"]))).case
    await state.set_state(EnteringRefund.payee)
    await show(message, _ask("refunds-ask-payee", case.id, texts, name=escape(case.debtor.full_name)))


@router.message(EnteringRefund.payee, WORDS, flags=PAYS)
async def take_payee(message: Message, texts: Texts, state: FSMContext) -> None:
    known = await state.update_data(payee=message.text)
    await state.set_state(EnteringRefund.account)
    await show(message, _ask("refunds-ask-account", known["case_id"], texts))


@router.message(EnteringRefund.account, WORDS, flags=PAYS)
async def take_account(message: Message, actor: Actor, now: datetime, texts: Texts, state: FSMContext) -> None:
    known = await state.get_data()
    to = read_requisites(known["payee"], message.text or "")
    case_id = int(known["case_id"])
    await refunds.ask(actor, case_id, to, known["application"], now)
    await state.clear()
    await show(message, await _screen_of(actor, case_id, texts))


# One word or two


@router.callback_query(ApproveRefund.filter(), flags=PAYS)
async def approve(
    query: CallbackQuery, callback_data: ApproveRefund, actor: Actor, now: datetime, texts: Texts
) -> None:
    refund = await refunds.approve(actor, callback_data.refund_id, callback_data.version, now)
    await show(query, await _screen_of(actor, refund.case_id, texts))


@router.callback_query(DeclineRefund.filter(), flags=PAYS)
async def ask_reason(
    query: CallbackQuery, callback_data: DeclineRefund, actor: Actor, texts: Texts, state: FSMContext
) -> None:
    refund = await refunds.of_id(actor, callback_data.refund_id)
    await state.set_state(EndingRefund.reason)
    await state.set_data(callback_data.model_dump())
    await show(query, _ask("refunds-ask-reason", refund.case_id, texts))


@router.message(EndingRefund.reason, WORDS, flags=PAYS)
async def take_reason(message: Message, actor: Actor, now: datetime, texts: Texts, state: FSMContext) -> None:
    known = DeclineRefund(**await state.get_data())
    refund = await refunds.decline(actor, known.refund_id, known.version, message.text or "", now)
    await state.clear()
    await show(message, await _screen_of(actor, refund.case_id, texts))


# The order by which it left


@router.callback_query(PaidRefund.filter(), flags=PAYS)
async def ask_number(
    query: CallbackQuery, callback_data: PaidRefund, actor: Actor, texts: Texts, state: FSMContext
) -> None:
    refund = await refunds.of_id(actor, callback_data.refund_id)
    await state.set_state(EndingRefund.number)
    await state.set_data(callback_data.model_dump())
    await show(query, _ask("refunds-ask-number", refund.case_id, texts))


@router.message(EndingRefund.number, WORDS, flags=PAYS)
async def take_number(message: Message, actor: Actor, texts: Texts, state: FSMContext) -> None:
    known = await state.update_data(number=message.text)
    refund = await refunds.of_id(actor, int(known["refund_id"]))
    await state.set_state(EndingRefund.day)
    days: Row = [
        button(texts("payments-today"), RefundPaidOn(days_ago=0)),
        button(texts("payments-yesterday"), RefundPaidOn(days_ago=1)),
    ]
    screen = _ask("refunds-ask-day", refund.case_id, texts)
    await show(message, Screen(screen.text, [days, *screen.rows]))


@router.callback_query(EndingRefund.day, RefundPaidOn.filter(), flags=PAYS)
async def press_day(
    query: CallbackQuery, callback_data: RefundPaidOn, actor: Actor, now: datetime, texts: Texts, state: FSMContext
) -> None:
    on = today_of(actor, now) - timedelta(days=callback_data.days_ago)
    await show(query, await _returned(on, actor, now, texts, state))


@router.message(EndingRefund.day, WORDS, flags=PAYS)
async def take_day(message: Message, actor: Actor, now: datetime, texts: Texts, state: FSMContext) -> None:
    on = written_day(message.text or "", now.year, "payments-refusal-day")
    await show(message, await _returned(on, actor, now, texts, state))


async def _returned(on: date, actor: Actor, now: datetime, texts: Texts, state: FSMContext) -> Screen:
    known, today = await state.get_data(), today_of(actor, now)
    refund = await refunds.mark_returned(
        actor, int(known["refund_id"]), int(known["version"]), str(known["number"]), on, now, today
    )
    await state.clear()
    return await _screen_of(actor, refund.case_id, texts)


async def _screen_of(actor: Actor, case_id: int, texts: Texts) -> Screen:
    found = await refunds.standing_of(actor, case_id)
    case, refund = found.case, found.refund
    name = escape(parse_name(case.debtor.full_name).short)
    lines = [texts("refunds-head", number=case.number, name=name, sum=found.held)]
    if refund is not None:
        lines.append(_told(refund, texts))
        if refund.state is RefundState.ASKED and not found.lets_go:
            lines.append(texts("refunds-waits-second"))
    back = button(texts("button-back"), Go(screen="refunds"))
    to_case: Row = [button(texts("button-open-case"), OpenCase(case_id=case.id))]
    return Screen("\n\n".join(lines), [*_rows(found, texts), to_case, home_row(texts, back)])


def _told(refund: Refund, texts: Texts) -> str:
    lines = [
        texts("refunds-state", state=refund.state, sum=refund.amount, on=refund.asked_at.date()),
        texts("refunds-to", payee=escape(refund.payee or ""), account=refund.account, bic=refund.bic),
        texts(
            "refunds-asked-in-chat" if refund.by_debtor else "refunds-asked-by", words=escape(refund.application or "")
        ),
    ]
    if refund.state is RefundState.RETURNED:
        lines.append(texts("refunds-order", number=escape(refund.order_number), on=refund.returned_on))
        lines.append(texts("refunds-by-statement" if refund.debit_key else "refunds-by-hand"))
    if refund.reason:
        lines.append(texts("refunds-reason", words=escape(refund.reason)))
    return "\n".join(lines)


def _rows(found: Standing, texts: Texts) -> list[Row]:
    refund, case = found.refund, found.case
    rows: list[Row] = []
    if refund is not None and refund.state is RefundState.APPROVED:
        to = {"refund_id": refund.id, "version": refund.version}
        purpose = texts("refunds-purpose", contract=case.contract_number, number=number_of(refund.id))
        rows += [
            [
                copy_button(texts("refunds-copy-account"), refund.account or ""),
                copy_button(texts("refunds-copy-bic"), refund.bic),
            ],
            [copy_button(texts("refunds-copy-purpose"), purpose)],
            [button(texts("refunds-paid"), PaidRefund(**to))],
            [button(texts("refunds-decline"), DeclineRefund(**to))],
        ]
    elif refund is not None and refund.state is RefundState.ASKED:
        to = {"refund_id": refund.id, "version": refund.version}
        rows += [
            *([[button(texts("refunds-approve"), ApproveRefund(**to))]] if found.lets_go else []),
            [button(texts("refunds-decline"), DeclineRefund(**to))],
            [button(texts("refunds-enter-again"), EnterRefund(case_id=case.id))],
        ]
    elif found.held:
        rows.append([button(texts("refunds-enter"), EnterRefund(case_id=case.id))])
    return rows


def _ask(key: str, case_id: int, texts: Texts, **args: str) -> Screen:
    back = button(texts("button-back"), OpenRefundOf(case_id=case_id))
    return Screen(texts(key, **args), [home_row(texts, back)])

"""How to pay: all of it, the instalment whose turn it is, or a sum of one's own; details to copy and a QR."""

from datetime import datetime
from decimal import Decimal
from html import escape

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from backend.domain.errors import Refused
from backend.domain.money import parse_money, rounded
from backend.domain.people import Actor, Permission
from backend.models import Case
from backend.services.money import requisites
from backend.services.money.requisites import Requisites, Sums
from backend.settings import Settings
from backend.texts import Texts, texts_for
from handlers.debtor.callbacks import AskSum, HowToPay, PaySum
from handlers.debtor.debts import back_to
from handlers.filters import FOR_DEBTORS
from handlers.screens import Row, Screen, button, copy_button, home_row, needs, show, show_picture, today_of

router = Router(name="debtor.pay")
router.message.filter(FOR_DEBTORS)

WHOLE, INSTALMENT = "whole", "instalment"
# A purpose holds 210 signs, and a contract's number is what a payment is known by.
LONGEST_CONTRACT = 120


class Paying(StatesGroup):
    """The one question on the way to pay."""

    own_sum = State()


@router.callback_query(HowToPay.filter(), flags=needs(Permission.SEE_OWN_DEBT))
async def how_much(
    query: CallbackQuery, callback_data: HowToPay, actor: Actor, settings: Settings, now: datetime, texts: Texts
) -> None:
    """Said at once when the office has given no details: nobody should choose a sum in vain."""
    requisites.payee_shown(settings)
    sums = await requisites.sums_to_pay(actor, callback_data.case_id, today_of(actor, now))
    await show(query, _sums_screen(sums, texts))


@router.callback_query(PaySum.filter(), flags=needs(Permission.SEE_OWN_DEBT))
async def pay_sum(
    query: CallbackQuery, callback_data: PaySum, actor: Actor, settings: Settings, now: datetime, texts: Texts
) -> None:
    sums = await requisites.sums_to_pay(actor, callback_data.case_id, today_of(actor, now))
    amount = sums.instalment if callback_data.what == INSTALMENT and sums.instalment else sums.whole
    await _tell_how(query, sums.case, amount, actor, settings, now, texts)


@router.callback_query(AskSum.filter(), flags=needs(Permission.SEE_OWN_DEBT))
async def ask_sum(
    query: CallbackQuery, callback_data: AskSum, actor: Actor, now: datetime, texts: Texts, state: FSMContext
) -> None:
    sums = await requisites.sums_to_pay(actor, callback_data.case_id, today_of(actor, now))
    await state.set_state(Paying.own_sum)
    await state.set_data({"case_id": sums.case.id})
    await show(
        query, Screen(texts("payments-ask-sum", most=sums.whole), [home_row(texts, back_to(sums.case.id, texts))])
    )


@router.message(Paying.own_sum, F.text, ~F.text.startswith("/"), flags=needs(Permission.SEE_OWN_DEBT))
async def take_sum(
    message: Message, actor: Actor, settings: Settings, now: datetime, texts: Texts, state: FSMContext
) -> None:
    """The question stays open until a sum is understood that is within the debt."""
    amount = amount_of(message.text or "")
    case_id = int((await state.get_data())["case_id"])
    sums = await requisites.sums_to_pay(actor, case_id, today_of(actor, now))
    await _tell_how(message, sums.case, amount, actor, settings, now, texts)
    await state.clear()


def amount_of(text: str) -> Decimal:
    """Roubles as a person writes them. Refused where they are no sum, or finer than a kopeck."""
    try:
        amount = parse_money(text)
    except ValueError as error:
        raise Refused("payments-refusal-sum") from error
    if amount != rounded(amount):
        raise Refused("payments-refusal-sum")
    return rounded(amount)


async def _tell_how(
    event: Message | CallbackQuery,
    case: Case,
    amount: Decimal,
    actor: Actor,
    settings: Settings,
    now: datetime,
    texts: Texts,
) -> None:
    # Banks read Russian, whatever language the debtor reads.
    contract = case.contract_number[:LONGEST_CONTRACT]
    purpose = texts_for("ru")("payments-purpose", contract=contract, signed=case.contract_date)
    details = await requisites.requisites(actor, case.id, amount, purpose, settings, today_of(actor, now))
    await show_picture(event, details.qr, "qr.png", _details_screen(details, case, texts))


def _sums_screen(sums: Sums, texts: Texts) -> Screen:
    if sums.whole <= 0:
        return Screen(texts("payments-nothing-to-pay"), [home_row(texts, back_to(sums.case.id, texts))])
    case_id = sums.case.id
    rows: list[Row] = []
    if sums.instalment is not None:
        label = texts("payments-pay-instalment", sum=sums.instalment, on=sums.due_on)
        rows.append([button(label, PaySum(case_id=case_id, what=INSTALMENT))])
    rows += [
        [button(texts("payments-pay-whole", sum=sums.whole), PaySum(case_id=case_id, what=WHOLE))],
        [button(texts("payments-pay-own"), AskSum(case_id=case_id))],
        home_row(texts, back_to(case_id, texts)),
    ]
    return Screen(texts("payments-how-much"), rows)


def _details_screen(details: Requisites, case: Case, texts: Texts) -> Screen:
    payee = details.payee
    words = texts(
        "payments-details",
        name=escape(payee.name),
        inn=payee.inn or "none",
        kpp=payee.kpp or "none",
        account=payee.account,
        bank=escape(payee.bank_name),
        bik=payee.bik,
        correspondent=payee.correspondent if payee.correspondent != "0" else "none",
        sum=details.amount,
        purpose=escape(details.purpose),
    )
    copies = {
        "payments-copy-account": payee.account,
        "payments-copy-bik": payee.bik,
        "payments-copy-inn": payee.inn,
        "payments-copy-purpose": details.purpose,
        "payments-copy-sum": str(details.amount),
    }
    buttons = [copy_button(texts(label), value) for label, value in copies.items() if value]
    rows: list[Row] = [buttons[at : at + 2] for at in range(0, len(buttons), 2)]
    return Screen(words, [*rows, home_row(texts, back_to(case.id, texts))])

"""How to pay: all of it, the instalment whose turn it is, or a sum of one's own; details to copy and a QR."""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from html import escape

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, InlineKeyboardButton, Message

from backend.domain.errors import OutsideDown, Refused, Stale
from backend.domain.money import kopecks, parse_money, roubles, rounded
from backend.domain.people import Actor, Permission
from backend.models import Case
from backend.services.money import pay_links, requisites
from backend.services.money.requisites import Requisites, Sums
from backend.settings import Settings
from backend.texts import Texts, texts_for
from backend.wiring import Outside
from handlers.debtor.callbacks import AskSum, HowToPay, PaySum
from handlers.debtor.debts import back_to
from handlers.debtor.pay_callbacks import OpenReceipts, PayByLink
from handlers.filters import FOR_DEBTORS, WORDS
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
    query: CallbackQuery,
    callback_data: PaySum,
    actor: Actor,
    settings: Settings,
    outside: Outside,
    now: datetime,
    texts: Texts,
) -> None:
    sums = await requisites.sums_to_pay(actor, callback_data.case_id, today_of(actor, now))
    amount = sums.instalment if callback_data.what == INSTALMENT and sums.instalment else sums.whole
    await _tell_how(query, sums.case, amount, actor, settings, outside.pay, now, texts)


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


@router.message(Paying.own_sum, WORDS, flags=needs(Permission.SEE_OWN_DEBT))
async def take_sum(
    message: Message, actor: Actor, settings: Settings, outside: Outside, now: datetime, texts: Texts, state: FSMContext
) -> None:
    """The question stays open until a sum is understood that is within the debt."""
    amount = amount_of(message.text or "")
    case_id = int((await state.get_data())["case_id"])
    sums = await requisites.sums_to_pay(actor, case_id, today_of(actor, now))
    await _tell_how(message, sums.case, amount, actor, settings, outside.pay, now, texts)
    await state.clear()


@router.callback_query(PayByLink.filter(), flags=needs(Permission.SEE_OWN_DEBT))
async def pay_by_link(
    query: CallbackQuery, callback_data: PayByLink, actor: Actor, outside: Outside, now: datetime, texts: Texts
) -> None:
    """A provider that is switched off since the button was drawn is Stale; one that is silent is said to be."""
    data, today = callback_data, today_of(actor, now)
    provider = outside.pay.get(data.provider)
    if provider is None:
        raise Stale
    sums = await requisites.sums_to_pay(actor, data.case_id, today)
    purpose, amount = _purpose(sums.case), roubles(data.kopecks)
    try:
        link = await pay_links.link_for(actor, data.case_id, provider, amount, purpose, now, today)
    except OutsideDown as error:
        raise Refused("payments-provider-silent") from error
    words = texts("payments-link", sum=link.amount, provider=texts(link.provider.text_key))
    opens = [InlineKeyboardButton(text=texts("payments-link-open"), url=link.url)]
    await show(query, Screen(words, [opens, home_row(texts, back_to(data.case_id, texts))]))


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
    providers: pay_links.Providers,
    now: datetime,
    texts: Texts,
) -> None:
    """A photograph's caption is short, so links come as buttons beneath it."""
    today = today_of(actor, now)
    details = await requisites.requisites(actor, case.id, amount, _purpose(case), settings, today)
    links: list[Row] = [
        [
            button(
                texts("payments-pay-by", provider=texts(name.text_key)),
                PayByLink(case_id=case.id, provider=name, kopecks=kopecks(amount)),
            )
        ]
        for name in providers
    ]
    await show_picture(event, details.qr, "qr.png", _details_screen(details, case, links, texts))


def _purpose(case: Case) -> str:
    """Banks read Russian, whatever language the debtor reads."""
    contract = case.contract_number[:LONGEST_CONTRACT]
    return texts_for("ru")("payments-purpose", contract=contract, signed=case.contract_date)


def _sums_screen(sums: Sums, texts: Texts) -> Screen:
    case_id = sums.case.id
    paid = button(texts("receipts-open"), OpenReceipts(case_id=case_id))
    if sums.whole <= 0:
        return Screen(texts("payments-nothing-to-pay"), [[paid], home_row(texts, back_to(case_id, texts))])
    rows: list[Row] = []
    if sums.instalment is not None:
        label = texts("payments-pay-instalment", sum=sums.instalment, on=sums.due_on)
        rows.append([button(label, PaySum(case_id=case_id, what=INSTALMENT))])
    rows += [
        [button(texts("payments-pay-whole", sum=sums.whole), PaySum(case_id=case_id, what=WHOLE))],
        [button(texts("payments-pay-own"), AskSum(case_id=case_id))],
        [paid],
        home_row(texts, back_to(case_id, texts)),
    ]
    return Screen(texts("payments-how-much"), rows)


def _details_screen(details: Requisites, case: Case, links: Sequence[Row], texts: Texts) -> Screen:
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
    return Screen(words, [*links, *rows, home_row(texts, back_to(case.id, texts))])

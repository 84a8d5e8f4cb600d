"""A plan: three offers or one's own proposal in words, its schedule, and the yes to it."""

import calendar
from datetime import date, datetime, timedelta
from html import escape

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from backend.domain.errors import Refused, Stale
from backend.domain.people import Actor, Permission
from backend.domain.plan_words import read_wish
from backend.domain.plans import Proposal
from backend.models import Plan
from backend.services.money import plans
from backend.services.money.plans import Offer
from backend.texts import Texts
from handlers.callbacks import OpenPlan
from handlers.debtor.callbacks import AcceptPlan, AskWish, ChoosePlan, HowToPay, ShowOffers, proposal_of
from handlers.debtor.debts import back_to
from handlers.filters import FOR_DEBTORS
from handlers.screens import Row, Screen, button, home_row, needs, show, toast, today_of

router = Router(name="debtor.plans")
router.message.filter(FOR_DEBTORS)

PAY_DAYS = (5, 10, 15, 20, 25)


class Proposing(StatesGroup):
    """The one question on the way to a plan."""

    wish = State()


@router.callback_query(OpenPlan.filter(), flags=needs(Permission.AGREE_PLAN))
async def open_plan(query: CallbackQuery, callback_data: OpenPlan, actor: Actor, now: datetime, texts: Texts) -> None:
    """The plan that stands; where none does, what may be agreed on."""
    plan = await plans.plan_of(actor, callback_data.case_id)
    today = today_of(actor, now)
    if plan is None:
        await show(query, await _offers_screen(actor, callback_data.case_id, 0, today, texts))
    else:
        await show(query, _plan_screen(plan, today, texts))


@router.callback_query(ShowOffers.filter(), flags=needs(Permission.AGREE_PLAN))
async def show_offers(
    query: CallbackQuery, callback_data: ShowOffers, actor: Actor, now: datetime, texts: Texts
) -> None:
    today = today_of(actor, now)
    await show(query, await _offers_screen(actor, callback_data.case_id, callback_data.pay_day, today, texts))


@router.callback_query(ChoosePlan.filter(), flags=needs(Permission.AGREE_PLAN))
async def choose(query: CallbackQuery, callback_data: ChoosePlan, actor: Actor, now: datetime, texts: Texts) -> None:
    await show(query, await _proposed(actor, callback_data.case_id, proposal_of(callback_data), now, texts))


@router.callback_query(AskWish.filter(), flags=needs(Permission.AGREE_PLAN))
async def ask_wish(query: CallbackQuery, callback_data: AskWish, texts: Texts, state: FSMContext) -> None:
    await state.set_state(Proposing.wish)
    await state.set_data({"case_id": callback_data.case_id})
    await show(query, Screen(texts("plans-ask-wish"), [home_row(texts, back_to(callback_data.case_id, texts))]))


@router.message(Proposing.wish, F.text, ~F.text.startswith("/"), flags=needs(Permission.AGREE_PLAN))
async def take_wish(message: Message, actor: Actor, now: datetime, texts: Texts, state: FSMContext) -> None:
    """The question stays open, so that one may try another sum at once."""
    case_id, today = int((await state.get_data())["case_id"]), today_of(actor, now)
    wish = read_wish(message.text or "")
    pay_day = wish.pay_day or plans.USUAL_PAY_DAY
    asked = Proposal(pay_day, _first_on(pay_day, today), per_month=wish.per_month, months=wish.months)
    await show(message, await _proposed(actor, case_id, asked, now, texts))


@router.callback_query(AcceptPlan.filter(), flags=needs(Permission.AGREE_PLAN))
async def accept(
    query: CallbackQuery, callback_data: AcceptPlan, actor: Actor, now: datetime, texts: Texts, state: FSMContext
) -> None:
    """Yes to the terms on the screen. Where they have changed, the present ones are shown and nothing is agreed."""
    case_id, asked, today = callback_data.case_id, proposal_of(callback_data), today_of(actor, now)
    await state.clear()
    try:
        await plans.accept(actor, case_id, asked, callback_data.digest, now, today)
    except Stale:
        await toast(query, texts("plans-changed"), alert=True)
        await show(query, await _proposed(actor, case_id, asked, now, texts))
        return
    plan = await plans.plan_of(actor, case_id)
    if plan is not None:
        await show(query, _plan_screen(plan, today, texts, head="plans-accepted"))


async def _proposed(actor: Actor, case_id: int, asked: Proposal, now: datetime, texts: Texts) -> Screen:
    """The schedule that was asked for; outside the limits, why not, and the nearest that fits behind a button."""
    try:
        return _schedule_screen(await plans.offer(actor, case_id, asked, today_of(actor, now)), texts)
    except Refused as refusal:
        nearest = refusal.details.get("nearest")
        if not isinstance(nearest, Proposal):
            raise
        fits = [button(texts("plans-take-nearest"), ChoosePlan.of(case_id, nearest))]
        other = [button(texts("plans-own-wish"), AskWish(case_id=case_id))]
        words = texts(refusal.key, **{name: value for name, value in refusal.details.items() if name != "nearest"})
        return Screen(words, [fits, other, home_row(texts, back_to(case_id, texts))])


async def _offers_screen(actor: Actor, case_id: int, pay_day: int, today: date, texts: Texts) -> Screen:
    found = await plans.offers(actor, case_id, today, pay_day=pay_day or None)
    rows: list[Row] = [[button(_offer_label(one, texts), ChoosePlan.of(case_id, one.asked))] for one in found]
    days = [button(texts("plans-day", day=day), ShowOffers(case_id=case_id, pay_day=day)) for day in PAY_DAYS]
    rows += [
        [button(texts("plans-own-wish"), AskWish(case_id=case_id))],
        days,
        home_row(texts, back_to(case_id, texts)),
    ]
    case, plan = found[0].case, found[0].plan
    words = texts(
        "plans-offers",
        contract=escape(case.contract_number),
        sum=plan.total,
        day=plan.pay_day,
        first_on=plan.instalments[0].due_on,
    )
    return Screen(words, rows)


def _offer_label(one: Offer, texts: Texts) -> str:
    return texts("plans-offer", count=len(one.plan.instalments), per_month=one.plan.per_month, ends_on=one.plan.ends_on)


def _schedule_screen(one: Offer, texts: Texts) -> Screen:
    case = one.case
    lines = [
        texts("plans-schedule", contract=escape(case.contract_number), sum=one.plan.total),
        "",
        *(texts("plans-row", number=row.number, on=row.due_on, sum=row.amount) for row in one.plan.instalments),
        "",
        texts("plans-terms"),
    ]
    yes = [button(texts("plans-accept"), AcceptPlan.of(case.id, one.asked, one.short_digest))]
    others = [button(texts("plans-others"), ShowOffers(case_id=case.id, pay_day=one.asked.pay_day))]
    return Screen("\n".join(lines), [yes, others, home_row(texts, back_to(case.id, texts))])


def _plan_screen(plan: Plan, today: date, texts: Texts, head: str = "plans-standing") -> Screen:
    rows = sorted(plan.instalments, key=lambda row: row.number)
    lines = [texts(head, sum=plan.total), ""]
    for row in rows:
        state = "paid" if row.closed_on else "late" if row.due_on < today else "row"
        lines.append(texts(f"plans-{state}", number=row.number, on=row.due_on, sum=row.amount))
    case_id = plan.case_id
    pay = [button(texts("debts-pay"), HowToPay(case_id=case_id))]
    other = [button(texts("plans-replace"), ShowOffers(case_id=case_id))]
    return Screen("\n".join(lines), [pay, other, home_row(texts, back_to(case_id, texts))])


def _first_on(pay_day: int, today: date) -> date:
    """The next such day from tomorrow on; in a short month its last day."""
    tomorrow = today + timedelta(days=1)
    this_month = _on_day(tomorrow, pay_day)
    return this_month if this_month >= tomorrow else _on_day(tomorrow.replace(day=1) + timedelta(days=31), pay_day)


def _on_day(month: date, day: int) -> date:
    return month.replace(day=min(max(day, 1), calendar.monthrange(month.year, month.month)[1]))

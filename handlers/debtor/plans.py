"""A plan: three offers, a sum moved by buttons or said in words, its schedule, a manager asked, and what stands."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from html import escape

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from backend.domain.errors import Refused
from backend.domain.money import kopecks, roubles
from backend.domain.people import Actor, Permission
from backend.domain.plan_words import read_wish
from backend.domain.plans import LATEST_PAY_DAY, Proposal, next_pay_day
from backend.models import Plan, PlanState
from backend.services.money import plan_asking, plan_pausing, plans
from backend.services.money.plans import Offer
from backend.texts import Texts
from handlers.callbacks import OpenPlan
from handlers.debtor.callbacks import (
    AskManager,
    AskTwice,
    AskWish,
    ChoosePlan,
    ShowOffers,
    Slide,
    as_days,
    days_in,
    proposal_of,
)
from handlers.debtor.debts import back_to
from handlers.debtor.plan_words import asked_screen, offer_lines, plan_screen, schedule_screen
from handlers.filters import FOR_DEBTORS, WORDS
from handlers.screens import Row, Screen, button, home_row, needs, show, today_of

router = Router(name="debtor.plans")
router.message.filter(FOR_DEBTORS)
AGREES = needs(Permission.AGREE_PLAN)

PAY_DAYS = (5, 10, 15, 20, 25)
PAIRS_OF_DAYS = ((5, 20), (7, 22), (10, 25), (15, 28))
LARGE_STEPS = ((Decimal(200_000), 10_000), (Decimal(20_000), 1_000), (Decimal(0), 500))
"""From which debt on, by how many roubles a press moves the sum; the small step is a tenth of it."""


class Proposing(StatesGroup):
    """The one question on the way to a plan."""

    wish = State()


@router.callback_query(OpenPlan.filter(), flags=AGREES)
async def open_plan(
    query: CallbackQuery, callback_data: OpenPlan, actor: Actor, now: datetime, texts: Texts, state: FSMContext
) -> None:
    """The plan that stands, else a manager's terms, else what may be agreed on."""
    await state.clear()
    await show(query, await plan_or_offers(actor, callback_data.case_id, today_of(actor, now), texts))


@router.callback_query(ShowOffers.filter(), flags=AGREES)
async def show_offers(
    query: CallbackQuery, callback_data: ShowOffers, actor: Actor, now: datetime, texts: Texts
) -> None:
    """A day that was pressed is remembered as the debtor's own."""
    case_id, (day, second) = callback_data.case_id, days_in(callback_data.pay_day)
    if day:
        await plans.tell_means(actor, case_id, now, pay_day=day, second_day=second)
    await show(query, await _offers_screen(actor, case_id, callback_data.pay_day, today_of(actor, now), texts))


@router.callback_query(AskTwice.filter(), flags=AGREES)
async def ask_twice(query: CallbackQuery, callback_data: AskTwice, actor: Actor, texts: Texts) -> None:
    """Wages come in two parts: which two days."""
    case_id = (await plans.own_case(actor, callback_data.case_id)).id
    rows: list[Row] = [
        [button(texts("plans-two-days", first=first, second=second), _offers_by(case_id, as_days(first, second)))]
        for first, second in PAIRS_OF_DAYS
    ]
    back = button(texts("button-back"), ShowOffers(case_id=case_id))
    await show(query, Screen(texts("plans-ask-twice"), [*rows, home_row(texts, back)]))


def _offers_by(case_id: int, days: int) -> ShowOffers:
    return ShowOffers(case_id=case_id, pay_day=days)


@router.callback_query(Slide.filter(), flags=AGREES)
async def slide(query: CallbackQuery, callback_data: Slide, actor: Actor, now: datetime, texts: Texts) -> None:
    asked = _slid(callback_data, today_of(actor, now))
    await show(query, await _slide_screen(actor, callback_data.case_id, asked, today_of(actor, now), texts))


@router.callback_query(ChoosePlan.filter(), flags=AGREES)
async def choose(
    query: CallbackQuery, callback_data: ChoosePlan, actor: Actor, now: datetime, texts: Texts, state: FSMContext
) -> None:
    await state.clear()
    asked = proposal_of(callback_data)
    await show(query, await proposed(actor, callback_data.case_id, asked, today_of(actor, now), texts))


@router.callback_query(AskWish.filter(), flags=AGREES)
async def ask_wish(query: CallbackQuery, callback_data: AskWish, texts: Texts, state: FSMContext) -> None:
    await state.set_state(Proposing.wish)
    await state.set_data({"case_id": callback_data.case_id})
    await show(query, Screen(texts("plans-ask-wish"), [home_row(texts, back_to(callback_data.case_id, texts))]))


@router.message(Proposing.wish, WORDS, flags=AGREES)
async def take_wish(message: Message, actor: Actor, now: datetime, texts: Texts, state: FSMContext) -> None:
    """The question stays open, so that one may try another sum at once."""
    case_id, today = int((await state.get_data())["case_id"]), today_of(actor, now)
    asked = asked_by(message.text or "", today)
    await plans.tell_means(
        actor, case_id, now, pay_day=asked.pay_day, second_day=asked.second_day, per_month=asked.per_month
    )
    await show(message, await proposed(actor, case_id, asked, today, texts))


@router.callback_query(AskManager.filter(), flags=AGREES)
async def ask_manager(
    query: CallbackQuery, callback_data: AskManager, actor: Actor, now: datetime, texts: Texts, state: FSMContext
) -> None:
    await state.clear()
    case_id, today = callback_data.case_id, today_of(actor, now)
    await plan_asking.ask(actor, case_id, proposal_of(callback_data), now, today)
    await show(query, await plan_or_offers(actor, case_id, today, texts))


async def plan_or_offers(actor: Actor, case_id: int, today: date, texts: Texts) -> Screen:
    plan = await plans.plan_of(actor, case_id)
    waits = await plans.asked_of(case_id)
    if waits is not None:
        return await _asked(actor, waits, plan, today, texts)
    if plan is not None:
        return plan_screen(plan, today, texts, rest=await plan_pausing.resting(plan.id, today))
    return await _offers_screen(actor, case_id, 0, today, texts)


async def proposed(actor: Actor, case_id: int, asked: Proposal, today: date, texts: Texts) -> Screen:
    """The schedule that was asked for. Outside the limits: why not, the nearest that fits, and whom to ask for more."""
    try:
        return schedule_screen(await plans.offer(actor, case_id, asked, today), texts)
    except Refused as refusal:
        nearest = refusal.details.get("nearest")
        if not isinstance(nearest, Proposal):
            raise
        rows: list[Row] = [
            [button(texts("plans-take-nearest"), ChoosePlan.of(case_id, nearest))],
            [button(texts("plans-ask-manager"), AskManager.of(case_id, asked))],
            [button(texts("plans-own-wish"), AskWish(case_id=case_id))],
        ]
        words = texts(refusal.key, **{name: value for name, value in refusal.details.items() if name != "nearest"})
        return Screen(words, [*rows, home_row(texts, back_to(case_id, texts))])


def asked_by(said: str, today: date) -> Proposal:
    """«3000 после 10 числа». Raises Unreadable where neither a sum nor months can be seen."""
    wish = read_wish(said)
    days = (wish.pay_day or plans.USUAL_PAY_DAY, wish.second_day)
    return Proposal(days[0], first_on(days, today), wish.per_month, wish.months, second_day=days[1])


def first_on(pay_days: Sequence[int | None], today: date) -> date:
    """The next such day from tomorrow on; in a short month its last day."""
    return next_pay_day(today + timedelta(days=1), [day for day in pay_days if day])


async def _asked(actor: Actor, waits: Plan, plan: Plan | None, today: date, texts: Texts) -> Screen:
    case = await plans.own_case(actor, waits.case_id)
    made = await plans.allowed_offer(case, waits, today)
    return asked_screen(waits, made, texts, standing=plan is not None, signs=waits.state is PlanState.COUNTERED)


async def _offers_screen(actor: Actor, case_id: int, pay_day: int, today: date, texts: Texts) -> Screen:
    day, second = days_in(pay_day)
    found = await plans.offers(actor, case_id, today, pay_day=day or None, second_day=second)
    rows: list[Row] = [[button(_offer_label(one, texts), ChoosePlan.of(case_id, one.asked))] for one in found]
    days = [button(texts("plans-day", day=day), ShowOffers(case_id=case_id, pay_day=day)) for day in PAY_DAYS]
    middle = found[len(found) // 2]
    days_now = as_days(middle.plan.pay_day, middle.plan.second_day)
    moved = Slide(case_id=case_id, per_month=kopecks(_round_sum(middle)), pay_day=days_now)
    rows += [
        [button(texts("plans-slide"), moved)],
        [button(texts("plans-own-wish"), AskWish(case_id=case_id))],
        days,
        [button(texts("plans-twice"), AskTwice(case_id=case_id))],
        home_row(texts, back_to(case_id, texts)),
    ]
    case, plan = found[0].case, found[0].plan
    given = {"contract": escape(case.contract_number), "sum": plan.total + found[0].forgiven, "day": plan.pay_day}
    starts = plan.instalments[0].due_on
    if plan.second_day is None:
        words = texts("plans-offers", first_on=starts, **given)
    else:
        words = texts("plans-offers-twice", first_on=starts, second=plan.second_day, **given)
    return Screen("\n\n".join([words, *(offer_lines(one, texts) for one in found), texts("plans-offers-how")]), rows)


async def _slide_screen(actor: Actor, case_id: int, asked: Proposal, today: date, texts: Texts) -> Screen:
    """The sum and the day, moved by presses in one message. What is outside the limits is said."""
    case = await plans.own_case(actor, case_id)
    per_month = asked.per_month or Decimal(0)
    try:
        made = await plans.offer(actor, case_id, asked, today)
        told = offer_lines(made, texts)
    except Refused as refusal:
        if "nearest" not in refusal.details:
            raise
        told = texts("plans-slide-outside")
    large = _large_step(case.balance)
    moves = (-large, -large // 10, large // 10, large)

    def to(by: int = 0, days: int = 0) -> Slide:
        moved = max(kopecks(per_month) + by * 100, 100)
        first, second = ((day + days - 1) % 31 + 1 if day else None for day in (asked.pay_day, asked.second_day))
        return Slide(case_id=case_id, per_month=moved, pay_day=as_days(first or 1, second))

    rows: list[Row] = [
        [button(texts("plans-slide-by", by=f"{by:+d}".replace("-", "−")), to(by)) for by in moves],
        [
            button(texts("plans-slide-earlier"), to(days=-1)),
            button(texts("plans-day", day=asked.pay_day), to()),
            button(texts("plans-slide-later"), to(days=1)),
        ],
        [button(texts("plans-slide-show"), ChoosePlan.of(case_id, asked))],
        [button(texts("plans-others"), ShowOffers(case_id=case_id))],
        home_row(texts, back_to(case_id, texts)),
    ]
    head = texts("plans-slide-head", sum=per_month, day=asked.pay_day)
    if asked.second_day is not None:
        head = texts("plans-slide-head-twice", sum=per_month, day=asked.pay_day, second=asked.second_day)
    return Screen(f"{head}\n\n{told}", rows)


def _slid(data: Slide, today: date) -> Proposal:
    told, second = days_in(data.pay_day)
    day = min(max(told, 1), LATEST_PAY_DAY)
    second = min(second, LATEST_PAY_DAY) if second else None
    return Proposal(day, first_on((day, second), today), per_month=roubles(max(data.per_month, 100)), second_day=second)


def _large_step(owed: Decimal) -> int:
    return next(step for least, step in LARGE_STEPS if owed >= least or not least)


def _round_sum(one: Offer) -> Decimal:
    """A sum that one would say, such as 3 600 for 3 583,33."""
    small = _large_step(one.plan.total) // 10
    return Decimal(max(1, -(-int(one.plan.per_month) // small)) * small)


def _offer_label(one: Offer, texts: Texts) -> str:
    return texts("plans-offer", count=len(one.plan.instalments), per_month=one.plan.ordinary, ends_on=one.plan.ends_on)

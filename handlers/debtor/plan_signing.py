"""Yes to a plan: the code beneath its words, the signed plan, its paper, and the picture of the way to nothing."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import date, datetime

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from backend.domain.errors import NotFound, Refused, Stale
from backend.domain.people import Actor, Permission
from backend.models import Plan
from backend.papers.debt_charts import Step, way_png
from backend.services import files
from backend.services.money import plan_signing, plans
from backend.services.money.plan_keeping import states_of
from backend.services.money.plan_signing import Prepared
from backend.settings import Settings
from backend.texts import Texts
from handlers.callbacks import OpenPlan
from handlers.debtor.callbacks import AcceptAllowed, AcceptPlan, SeeWay, TakeAgreement, proposal_of
from handlers.debtor.plan_words import plan_screen, schedule_words
from handlers.debtor.plans import plan_or_offers, proposed
from handlers.filters import FOR_DEBTORS, WORDS
from handlers.screens import Screen, button, home_row, needs, show, show_file, show_picture, toast, today_of

router = Router(name="debtor.plan_signing")
router.message.filter(FOR_DEBTORS)
AGREES = needs(Permission.AGREE_PLAN)


class Signing(StatesGroup):
    code = State()


@router.callback_query(AcceptPlan.filter(), flags=AGREES)
async def ask_code(
    query: CallbackQuery, callback_data: AcceptPlan, actor: Actor, now: datetime, texts: Texts, state: FSMContext
) -> None:
    """The words that are signed are those on the screen. Where the terms have changed, the present ones are shown."""
    case_id, asked, today = callback_data.case_id, proposal_of(callback_data), today_of(actor, now)
    words = schedule_words(await plans.offer(actor, case_id, asked, today), texts)

    async def prepare() -> Prepared:
        return await plan_signing.prepare(actor, case_id, asked, callback_data.digest, words, now, today)

    await _ask(query, prepare, words, texts, state, lambda: proposed(actor, case_id, asked, today, texts))


@router.callback_query(AcceptAllowed.filter(), flags=AGREES)
async def ask_code_of_allowed(
    query: CallbackQuery, callback_data: AcceptAllowed, actor: Actor, now: datetime, texts: Texts, state: FSMContext
) -> None:
    today, plan = today_of(actor, now), await Plan.get_or_none(id=callback_data.plan_id)
    if plan is None:
        raise NotFound
    case = await plans.own_case(actor, plan.case_id)
    words = schedule_words(await plans.allowed_offer(case, plan, today), texts)

    async def prepare() -> Prepared:
        return await plan_signing.prepare_allowed(actor, plan.id, callback_data.digest, words, now, today)

    await _ask(query, prepare, words, texts, state, lambda: plan_or_offers(actor, case.id, today, texts))


@router.message(Signing.code, WORDS, flags=AGREES)
async def take_code(message: Message, actor: Actor, now: datetime, texts: Texts, state: FSMContext) -> None:
    """A wrong code leaves the question open; a change of the sum in between shows what may be agreed on now."""
    data, today = await state.get_data(), today_of(actor, now)
    try:
        plan = await plan_signing.sign(actor, int(data["plan_id"]), message.text or "", now, today)
    except Stale:
        await state.clear()
        await message.answer(texts("plans-changed"))
        await show(message, await plan_or_offers(actor, int(data["case_id"]), today, texts))
        return
    await state.clear()
    await _show_signed(message, actor, plan.case_id, today, texts)


@router.callback_query(SeeWay.filter(), flags=AGREES)
async def see_way(query: CallbackQuery, callback_data: SeeWay, actor: Actor, texts: Texts) -> None:
    plan = await plans.plan_of(actor, callback_data.case_id)
    if plan is None:
        raise NotFound
    picture = await asyncio.to_thread(way_png, texts("plans-way-title"), _steps(plan, texts))
    back = button(texts("plans-reminder-see"), OpenPlan(case_id=plan.case_id))
    words = texts("plans-way-words", ends_on=max(row.due_on for row in plan.instalments))
    await show_picture(query, picture, "way.png", Screen(words, [[back], home_row(texts)]))


@router.callback_query(TakeAgreement.filter(), flags=AGREES)
async def take_agreement(
    query: CallbackQuery, callback_data: TakeAgreement, actor: Actor, settings: Settings, texts: Texts
) -> None:
    signed = await plan_signing.agreement_of(actor, callback_data.case_id)
    if signed.file is None:
        raise Refused("plans-agreement-not-yet")
    content = await files.content_of(settings, signed.file)
    words = texts("plans-agreement-words", at=signed.at, version=signed.version)
    back = button(texts("plans-reminder-see"), OpenPlan(case_id=callback_data.case_id))
    await show_file(query, content, f"{texts('plans-agreement-name')}.pdf", Screen(words, [[back], home_row(texts)]))


async def _ask(
    query: CallbackQuery,
    prepare: Callable[[], Awaitable[Prepared]],
    words: str,
    texts: Texts,
    state: FSMContext,
    otherwise: Callable[[], Awaitable[Screen]],
) -> None:
    try:
        made = await prepare()
    except Stale:
        await toast(query, texts("plans-changed"), alert=True)
        await show(query, await otherwise())
        return
    case_id = made.offer.case.id
    await state.set_state(Signing.code)
    await state.set_data({"plan_id": made.plan.id, "case_id": case_id})
    back = button(texts("button-back"), OpenPlan(case_id=case_id))
    await show(query, Screen(f"{words}\n\n{texts('plans-code', code=made.code)}", [home_row(texts, back)]))


async def _show_signed(message: Message, actor: Actor, case_id: int, today: date, texts: Texts) -> None:
    plan = await plans.plan_of(actor, case_id)
    if plan is not None:
        await show(message, plan_screen(plan, today, texts, head="plans-accepted"))


def _steps(plan: Plan, texts: Texts) -> list[Step]:
    left, steps = plan.total, []
    for state in states_of(plan):
        left -= state.instalment.amount
        on = state.instalment.due_on
        steps.append(Step(f"{on:%d.%m.%y}", left, texts.sum(left), state.closed_on is not None))
    return steps

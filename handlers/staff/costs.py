"""Our own costs of a case in the chat: what the fee is, what was paid, offset, asked back and got back, the post."""

from datetime import date, datetime, timedelta
from typing import Any

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from backend.domain.errors import Stale
from backend.domain.fees import FeeKind
from backend.domain.ledger import EntryKind
from backend.domain.people import Actor, Permission, may
from backend.services.access import case_for
from backend.services.money import costs
from backend.services.money.costs import Cost, Costs
from backend.texts import Texts
from handlers.callbacks import OpenMore
from handlers.debtor.pay import amount_of
from handlers.filters import FOR_STAFF, WORDS
from handlers.screens import Row, Screen, button, home_row, needs, show, today_of
from handlers.staff.days import written_day
from handlers.staff.money_callbacks import (
    AskFeeBack,
    CostDay,
    EnterCost,
    NoNumber,
    OpenCosts,
    PlanFee,
    TakeCostBack,
)

router = Router(name="staff.costs")
router.message.filter(FOR_STAFF)
TELLS = (
    EntryKind.STATE_FEE_PLANNED,
    EntryKind.STATE_FEE_PAID,
    EntryKind.STATE_FEE_OFFSET,
    EntryKind.STATE_FEE_RETURNED,
    EntryKind.POSTAGE_PAID,
)


class EnteringCost(StatesGroup):
    """What is asked of a cost, in this order."""

    amount = State()
    day = State()
    number = State()


@router.callback_query(OpenCosts.filter(), flags=needs(Permission.SEE_CASES))
async def open_costs(
    query: CallbackQuery, callback_data: OpenCosts, actor: Actor, now: datetime, texts: Texts, state: FSMContext
) -> None:
    await state.clear()
    found = await costs.costs_of(actor, callback_data.case_id, today_of(actor, now))
    await show(query, costs_screen(found, actor, texts))


@router.callback_query(PlanFee.filter(), flags=needs(Permission.TAKE_STEP))
async def plan(query: CallbackQuery, callback_data: PlanFee, actor: Actor, now: datetime, texts: Texts) -> None:
    today = today_of(actor, now)
    made = await costs.plan_fee(actor, callback_data.case_id, callback_data.kind, today, now, today)
    told = texts(
        "costs-planned",
        kind=callback_data.kind,
        price=made.fee.price,
        fee=made.fee.amount,
        left=made.left,
        article=made.fee.basis.article,
    )
    found = await costs.costs_of(actor, callback_data.case_id, today)
    await show(query, costs_screen(found, actor, texts, told))


@router.callback_query(EnterCost.filter(), flags=needs(Permission.TAKE_STEP))
async def ask_amount(
    query: CallbackQuery, callback_data: EnterCost, actor: Actor, texts: Texts, state: FSMContext
) -> None:
    case = await case_for(actor, callback_data.case_id, Permission.TAKE_STEP)
    await state.set_state(EnteringCost.amount)
    await state.set_data({"case_id": case.id, "cost": callback_data.cost.value})
    words = texts("costs-ask-sum", number=case.number, what=texts(callback_data.cost.key))
    await show(query, Screen(words, [_back(case.id, texts)]))


@router.message(EnteringCost.amount, WORDS, flags=needs(Permission.TAKE_STEP))
async def take_amount(message: Message, texts: Texts, state: FSMContext) -> None:
    amount = amount_of(message.text or "")
    known = await state.update_data(amount=str(amount))
    await state.set_state(EnteringCost.day)
    days = [
        button(texts("payments-today"), CostDay(days_ago=0)),
        button(texts("payments-yesterday"), CostDay(days_ago=1)),
    ]
    await show(message, Screen(texts("costs-ask-day", sum=amount), [days, _back(int(known["case_id"]), texts)]))


@router.callback_query(EnteringCost.day, CostDay.filter(), flags=needs(Permission.TAKE_STEP))
async def press_day(
    query: CallbackQuery, callback_data: CostDay, actor: Actor, now: datetime, texts: Texts, state: FSMContext
) -> None:
    on = today_of(actor, now) - timedelta(days=callback_data.days_ago)
    await show(query, await _took_day(on, actor, now, texts, state))


@router.message(EnteringCost.day, WORDS, flags=needs(Permission.TAKE_STEP))
async def take_day(message: Message, actor: Actor, now: datetime, texts: Texts, state: FSMContext) -> None:
    on = written_day(message.text or "", now.year, "payments-refusal-day")
    await show(message, await _took_day(on, actor, now, texts, state))


@router.message(EnteringCost.number, WORDS, flags=needs(Permission.TAKE_STEP))
async def take_number(message: Message, actor: Actor, now: datetime, texts: Texts, state: FSMContext) -> None:
    await show(message, await _write(actor, now, texts, state, message.text or ""))


@router.callback_query(NoNumber.filter(), flags=needs(Permission.TAKE_STEP))
async def press_no_number(
    query: CallbackQuery, callback_data: NoNumber, actor: Actor, now: datetime, texts: Texts, state: FSMContext
) -> None:
    """A press after the questions were left finds nothing to write."""
    known = await state.get_data()
    if await state.get_state() != EnteringCost.number.state or known.get("case_id") != callback_data.case_id:
        raise Stale
    await show(query, await _write(actor, now, texts, state, ""))


@router.callback_query(TakeCostBack.filter(), flags=needs(Permission.TAKE_STEP))
async def take_back(
    query: CallbackQuery, callback_data: TakeCostBack, actor: Actor, now: datetime, texts: Texts
) -> None:
    found = await costs.take_back(actor, callback_data.case_id, callback_data.entry_id, now, today_of(actor, now))
    await show(query, costs_screen(found, actor, texts, texts("costs-taken-back")))


@router.callback_query(AskFeeBack.filter(), flags=needs(Permission.TAKE_STEP))
async def ask_back(query: CallbackQuery, callback_data: AskFeeBack, actor: Actor, now: datetime, texts: Texts) -> None:
    today = today_of(actor, now)
    found = await costs.ask_fee_back(actor, callback_data.case_id, today, now, today)
    await show(query, costs_screen(found, actor, texts))


async def _took_day(on: date, actor: Actor, now: datetime, texts: Texts, state: FSMContext) -> Screen:
    """The payment order's number is asked for where there is one."""
    known = await state.update_data(on=on.isoformat())
    if known["cost"] == Cost.FEE_OFFSET:
        return await _write(actor, now, texts, state, "")
    await state.set_state(EnteringCost.number)
    case_id = int(known["case_id"])
    none = [button(texts("costs-no-number"), NoNumber(case_id=case_id))]
    return Screen(texts("costs-ask-number", on=on), [none, _back(case_id, texts)])


async def _write(actor: Actor, now: datetime, texts: Texts, state: FSMContext, number: str) -> Screen:
    known: dict[str, Any] = await state.get_data()
    cost, amount = Cost(known["cost"]), amount_of(known["amount"])
    on, today = date.fromisoformat(known["on"]), today_of(actor, now)
    found = await costs.enter(actor, int(known["case_id"]), cost, amount, on, now, today, number=number)
    await state.clear()
    return costs_screen(found, actor, texts, texts("costs-entered", what=texts(cost.key), sum=amount, on=on))


def costs_screen(found: Costs, actor: Actor, texts: Texts, told: str = "") -> Screen:
    lines = [texts("costs-head", number=found.case.number)]
    lines += [texts("costs-line", what=texts(kind.key), sum=found.own[kind]) for kind in TELLS if found.own[kind]]
    lines += [texts("costs-awarded", what=texts(part.key), sum=sum_) for part, sum_ in found.awarded.items()]
    if not any(found.own.values()):
        lines.append(texts("costs-nothing"))
    if found.left_to_pay:
        lines.append(texts("costs-left", sum=found.left_to_pay))
    if found.asked_back_on:
        lines.append(texts("costs-asked-back", on=found.asked_back_on))
    elif found.ask_back_until and found.returnable:
        lines.append(texts("costs-ask-back-until", until=found.ask_back_until, sum=found.returnable))
    rows = _deeds(found, texts) if may(actor, Permission.TAKE_STEP) else []
    return Screen("\n".join([*lines, *(["", told] if told else [])]), [*rows, _back_to_more(found, texts)])


def _deeds(found: Costs, texts: Texts) -> list[Row]:
    case_id = found.case.id
    entering = [button(texts(cost.key), EnterCost(case_id=case_id, cost=cost)) for cost in Cost]
    rows: list[Row] = [
        [button(texts(f"costs-plan-{kind}"), PlanFee(case_id=case_id, kind=kind)) for kind in FeeKind],
        entering[:2],
        entering[2:],
    ]
    if found.returnable and not found.asked_back_on:
        rows.append([button(texts("costs-ask-back"), AskFeeBack(case_id=case_id))])
    if found.last_entry:
        rows.append([button(texts("costs-undo"), TakeCostBack(case_id=case_id, entry_id=found.last_entry))])
    return rows


def _back_to_more(found: Costs, texts: Texts) -> Row:
    return home_row(texts, button(texts("button-back"), OpenMore(case_id=found.case.id)))


def _back(case_id: int, texts: Texts) -> Row:
    return home_row(texts, button(texts("button-back"), OpenCosts(case_id=case_id)))

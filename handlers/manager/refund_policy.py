"""Up to which sum one person lets an overpayment go back: a manager sets it."""

from datetime import datetime
from decimal import Decimal

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from backend.domain.errors import Refused, Stale
from backend.domain.money import parse_money, rounded
from backend.domain.people import Actor, Permission
from backend.domain.refunds import RefundLimits
from backend.services import policies
from backend.services.policies import RefundPolicy
from backend.texts import Texts
from handlers.callbacks import Go
from handlers.filters import WORDS, May
from handlers.screens import Row, Screen, button, home_row, needs, show
from handlers.staff.refund_callbacks import EditRefundLimit

router = Router(name="manager.refund-policy")
router.message.filter(May(Permission.SET_POLICY))


class SettingRefunds(StatesGroup):
    value = State()


def refund_row(policy: RefundPolicy, texts: Texts) -> Row:
    """For the screen of all policies."""
    return [button(_line(policy, texts), EditRefundLimit(version=policy.version))]


@router.callback_query(EditRefundLimit.filter(), flags=needs(Permission.SET_POLICY))
async def ask_value(query: CallbackQuery, callback_data: EditRefundLimit, texts: Texts, state: FSMContext) -> None:
    policy = await policies.refund_policy()
    if callback_data.version != policy.version:
        await show(query, _screen(policy, texts))
        return
    await state.set_state(SettingRefunds.value)
    await state.set_data(callback_data.model_dump())
    back = button(texts("button-back"), Go(screen="policy"))
    await show(query, Screen(texts("plans-limit-ask", line=_line(policy, texts)), [home_row(texts, back)]))


@router.message(SettingRefunds.value, WORDS, flags=needs(Permission.SET_POLICY))
async def take_value(message: Message, actor: Actor, now: datetime, texts: Texts, state: FSMContext) -> None:
    """A value that makes no sense leaves the question open; a change by somebody else in between is shown."""
    version = int((await state.get_data())["version"])
    limits = RefundLimits(_sum(message.text or ""))
    try:
        policy = await policies.set_refund_limits(actor, limits, now, version=version)
    except Stale:
        policy = await policies.refund_policy()
        await message.answer(texts("refusal-stale"))
    await state.clear()
    await show(message, _screen(policy, texts))


def _sum(text: str) -> Decimal:
    try:
        return rounded(parse_money(text))
    except ValueError as error:
        raise Refused("plans-limit-unclear") from error


def _screen(policy: RefundPolicy, texts: Texts) -> Screen:
    back = button(texts("button-back"), Go(screen="policy"))
    return Screen(texts("limits-head"), [refund_row(policy, texts), home_row(texts, back)])


def _line(policy: RefundPolicy, texts: Texts) -> str:
    return texts("limits-refunds", value=policy.limits.alone_up_to)

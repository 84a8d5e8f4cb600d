"""The limits within which a debtor's plan needs nobody's consent: seen and set by a manager."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from decimal import Decimal

from aiogram import F, Router
from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from backend.domain.errors import Refused, Stale
from backend.domain.forgiving import Forgiveness
from backend.domain.money import parse_money, rounded
from backend.domain.people import Actor, Permission
from backend.domain.plans import PlanLimits
from backend.services import policies
from backend.services.policies import PlanPolicy
from backend.texts import Texts
from handlers.callbacks import Go
from handlers.filters import WORDS, May
from handlers.manager.bulk_policy import bulk_rows
from handlers.manager.refund_policy import refund_row
from handlers.screens import Row, Screen, button, home_row, needs, show

router = Router(name="manager.policy")
router.message.filter(May(Permission.SET_POLICY))

GRACE = "grace_days"
FORGIVEN = {"forgive_share": "share", "forgive_within": "within_months"}
SHARES = frozenset({"min_first_share", "forgive_share"})
PERCENT = Decimal(100)


class EditLimit(CallbackData, prefix="lim"):
    """`version` is that of the limits on the screen: what was decided on old ones is not written over new ones."""

    name: str
    version: int


class Setting(StatesGroup):
    value = State()


def _whole(text: str) -> int:
    return int(text.strip())


def _share(text: str) -> Decimal:
    return parse_money(text.strip().removesuffix("%")) / PERCENT


READERS: Mapping[str, Callable[[str], int | Decimal]] = {
    "max_months": _whole,
    "min_instalment": lambda text: rounded(parse_money(text)),
    "max_first_delay_days": _whole,
    "min_first_share": _share,
    "pay_day_from": _whole,
    "pay_day_to": _whole,
    GRACE: _whole,
    "forgive_share": _share,
    "forgive_within": _whole,
}


@router.callback_query(Go.filter(F.screen == "policy"), flags=needs(Permission.SET_POLICY))
async def open_policy(query: CallbackQuery, texts: Texts) -> None:
    await show(query, await _with_bulk(_screen(await policies.plan_policy(), texts), texts))


@router.callback_query(EditLimit.filter(), flags=needs(Permission.SET_POLICY))
async def ask_value(query: CallbackQuery, callback_data: EditLimit, texts: Texts, state: FSMContext) -> None:
    policy = await policies.plan_policy()
    if callback_data.name not in READERS or callback_data.version != policy.version:
        await show(query, _screen(policy, texts))
        return
    await state.set_state(Setting.value)
    await state.set_data(callback_data.model_dump())
    words = texts("plans-limit-ask", line=_line(callback_data.name, policy, texts))
    back = button(texts("button-back"), Go(screen="policy"))
    await show(query, Screen(words, [home_row(texts, back)]))


@router.message(Setting.value, WORDS, flags=needs(Permission.SET_POLICY))
async def take_value(message: Message, actor: Actor, now: datetime, texts: Texts, state: FSMContext) -> None:
    """A value that makes no sense leaves the question open; a change by somebody else in between is shown."""
    known = await state.get_data()
    name, version = str(known["name"]), int(known["version"])
    wanted = _changed(await policies.plan_policy(), name, message.text or "")
    try:
        policy = await policies.set_plan_policy(
            actor, wanted.limits, wanted.grace_days, now, version=version, forgiveness=wanted.forgiveness
        )
    except Stale:
        policy = await policies.plan_policy()
        await message.answer(texts("refusal-stale"))
    await state.clear()
    await show(message, _screen(policy, texts))


def _changed(policy: PlanPolicy, name: str, text: str) -> PlanPolicy:
    try:
        value = READERS[name](text)
    except ValueError as error:
        raise Refused("plans-limit-unclear") from error
    if name == GRACE:
        return replace(policy, grace_days=int(value))
    if name in FORGIVEN:
        forgiving: dict[str, int | Decimal] = {FORGIVEN[name]: value}
        return replace(policy, forgiveness=replace(policy.forgiveness, **forgiving))  # type: ignore[arg-type]
    changes: dict[str, int | Decimal] = {name: value}
    return replace(policy, limits=replace(policy.limits, **changes))  # type: ignore[arg-type]


async def _with_bulk(screen: Screen, texts: Texts) -> Screen:
    """Above the way home, the limits of deeds over many cases and of overpayments."""
    bulk: list[Row] = list(bulk_rows(await policies.bulk_policy(), texts))
    refunds = refund_row(await policies.refund_policy(), texts)
    return Screen(screen.text, [*screen.rows[:-1], *bulk, refunds, screen.rows[-1]])


def _screen(policy: PlanPolicy, texts: Texts) -> Screen:
    rows: list[Row] = [
        [button(_line(name, policy, texts), EditLimit(name=name, version=policy.version))] for name in READERS
    ]
    return Screen(texts("plans-limits"), [*rows, home_row(texts)])


def _line(name: str, policy: PlanPolicy, texts: Texts) -> str:
    value = _value(name, policy)
    if name in SHARES:
        value = int(value * PERCENT)
    return texts(f"plans-limit-{name.replace('_', '-')}", value=value)


def _value(name: str, policy: PlanPolicy) -> int | Decimal:
    if name == GRACE:
        return policy.grace_days
    kept: PlanLimits | Forgiveness = policy.forgiveness if name in FORGIVEN else policy.limits
    found: int | Decimal = getattr(kept, FORGIVEN.get(name, name))
    return found

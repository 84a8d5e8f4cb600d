"""From how many cases a second person is asked, and for how many minutes a bulk deed is undone: a manager sets it."""

from dataclasses import replace
from datetime import datetime

from aiogram import Router
from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, InlineKeyboardButton, Message

from backend.domain.bulk import BulkLimits
from backend.domain.errors import Refused, Stale
from backend.domain.people import Actor, Permission
from backend.services import policies
from backend.services.policies import BulkPolicy
from backend.texts import Texts
from handlers.callbacks import Go
from handlers.filters import WORDS, May
from handlers.screens import Screen, button, home_row, needs, show

router = Router(name="manager.bulk-policy")
router.message.filter(May(Permission.SET_POLICY))
NAMES = ("second_person_from", "undo_minutes")


class EditBulkLimit(CallbackData, prefix="lib"):
    """`version` is that of the limits on the screen."""

    name: str
    version: int


class SettingBulk(StatesGroup):
    value = State()


def bulk_rows(policy: BulkPolicy, texts: Texts) -> list[list[InlineKeyboardButton]]:
    """For the screen of all policies."""
    return [[button(_line(name, policy, texts), EditBulkLimit(name=name, version=policy.version))] for name in NAMES]


@router.callback_query(EditBulkLimit.filter(), flags=needs(Permission.SET_POLICY))
async def ask_value(query: CallbackQuery, callback_data: EditBulkLimit, texts: Texts, state: FSMContext) -> None:
    policy = await policies.bulk_policy()
    if callback_data.name not in NAMES or callback_data.version != policy.version:
        await show(query, _screen(policy, texts))
        return
    await state.set_state(SettingBulk.value)
    await state.set_data(callback_data.model_dump())
    words = texts("plans-limit-ask", line=_line(callback_data.name, policy, texts))
    await show(query, Screen(words, [home_row(texts, _back(texts))]))


@router.message(SettingBulk.value, WORDS, flags=needs(Permission.SET_POLICY))
async def take_value(message: Message, actor: Actor, now: datetime, texts: Texts, state: FSMContext) -> None:
    """A value that makes no sense leaves the question open; a change by somebody else in between is shown."""
    known = await state.get_data()
    changed = _changed((await policies.bulk_policy()).limits, str(known["name"]), message.text or "")
    try:
        policy = await policies.set_bulk_limits(actor, changed, now, version=int(known["version"]))
    except Stale:
        policy = await policies.bulk_policy()
        await message.answer(texts("refusal-stale"))
    await state.clear()
    await show(message, _screen(policy, texts))


def _changed(limits: BulkLimits, name: str, text: str) -> BulkLimits:
    try:
        return replace(limits, **{name: int(text.strip())})
    except ValueError as error:
        raise Refused("plans-limit-unclear") from error


def _screen(policy: BulkPolicy, texts: Texts) -> Screen:
    return Screen(texts("limits-head"), [*bulk_rows(policy, texts), home_row(texts, _back(texts))])


def _line(name: str, policy: BulkPolicy, texts: Texts) -> str:
    return texts(f"limits-{name.replace('_', '-')}", value=getattr(policy.limits, name))


def _back(texts: Texts) -> InlineKeyboardButton:
    return button(texts("button-back"), Go(screen="policy"))

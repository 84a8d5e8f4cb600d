"""A case in the chat: open it, take a step, say what is at hand."""

from datetime import datetime

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from backend.domain.errors import Refused, Stale
from backend.domain.people import Actor, Permission
from backend.domain.stages import Step
from backend.services import stages
from backend.services.cases import card_of
from backend.texts import Texts
from handlers.callbacks import (
    FileEvidence,
    OpenCase,
    OpenContacts,
    OpenLedger,
    OpenSteps,
    TakeStep,
)
from handlers.filters import WORDS
from handlers.screens import Screen, home_row, needs, show, toast, today_of
from handlers.staff.back import came_from, with_way_back
from handlers.staff.card import card_screen, steps_screen
from handlers.staff.details import contacts_screen, ledger_screen
from handlers.staff.looking import Presence, short_name

router = Router(name="staff.cases")


class AskingReason(StatesGroup):
    """Questions that a step asks."""

    reason = State()


@router.callback_query(OpenCase.filter(), flags=needs(Permission.SEE_CASES))
async def open_case(
    query: CallbackQuery,
    callback_data: OpenCase,
    actor: Actor,
    now: datetime,
    texts: Texts,
    state: FSMContext,
    presence: Presence,
) -> None:
    opened = await card(actor, callback_data.case_id, now, texts, presence)
    await came_from(query, actor, sought=str((await state.get_data()).get("sought", "")))
    await state.set_state(None)
    await show(query, await with_way_back(opened, query, actor, texts))


@router.callback_query(OpenSteps.filter(), flags=needs(Permission.TAKE_STEP))
async def open_steps(
    query: CallbackQuery, callback_data: OpenSteps, actor: Actor, now: datetime, texts: Texts, state: FSMContext
) -> None:
    await state.set_state(None)
    await show(query, steps_screen(await card_of(actor, callback_data.case_id, today_of(actor, now)), texts))


@router.callback_query(TakeStep.filter(), flags=needs(Permission.TAKE_STEP))
async def take_step(
    query: CallbackQuery, callback_data: TakeStep, actor: Actor, now: datetime, texts: Texts, state: FSMContext
) -> None:
    """One press; an old button, or one of two pressed at once, changes nothing and shows how things stand."""
    case_id, today = callback_data.case_id, today_of(actor, now)
    try:
        case = await stages.take_step(actor, case_id, callback_data.step, now, today, version=callback_data.version)
        await toast(query, texts("case-moved", number=case.number, stage=case.at))
    except Stale:
        await toast(query, texts("refusal-stale"), alert=True)
    except Refused as refusal:
        if refusal.key != "refusal-stage-no-reason":
            raise
        await state.set_state(AskingReason.reason)
        await state.set_data(callback_data.model_dump())
        await show(query, Screen(texts("case-ask-reason", step=callback_data.step), [home_row(texts)]))
        return
    await _show_card(query, actor, case_id, now, texts)


@router.message(AskingReason.reason, WORDS, flags=needs(Permission.TAKE_STEP))
async def give_reason(message: Message, actor: Actor, now: datetime, texts: Texts, state: FSMContext) -> None:
    data = await state.get_data()
    await state.clear()
    case = await stages.take_step(
        actor,
        int(data["case_id"]),
        Step(data["step"]),
        now,
        today_of(actor, now),
        version=int(data["version"]),
        reason=message.text or "",
    )
    await show(message, await card(actor, case.id, now, texts))


@router.callback_query(FileEvidence.filter(), flags=needs(Permission.TAKE_STEP))
async def file_evidence(
    query: CallbackQuery, callback_data: FileEvidence, actor: Actor, now: datetime, texts: Texts
) -> None:
    """«It is here»: the paper is dated today; the next press takes the step."""
    kind, today = callback_data.kind, today_of(actor, now)
    try:
        await stages.file_evidence(actor, callback_data.case_id, kind, now, on=today, version=callback_data.version)
        await toast(query, texts("case-evidence-filed", evidence=kind))
    except Stale:
        await toast(query, texts("refusal-stale"), alert=True)
    await _show_card(query, actor, callback_data.case_id, now, texts)


@router.callback_query(OpenLedger.filter(), flags=needs(Permission.SEE_CASES))
async def open_ledger(
    query: CallbackQuery, callback_data: OpenLedger, actor: Actor, now: datetime, texts: Texts, state: FSMContext
) -> None:
    await state.set_state(None)
    await show(query, await ledger_screen(actor, callback_data.case_id, today_of(actor, now), texts))


@router.callback_query(OpenContacts.filter(), flags=needs(Permission.SEE_CONTACTS))
async def open_contacts(query: CallbackQuery, callback_data: OpenContacts, actor: Actor, texts: Texts) -> None:
    await show(query, await contacts_screen(actor, callback_data.case_id, texts))


async def card(actor: Actor, case_id: int, now: datetime, texts: Texts, presence: Presence | None = None) -> Screen:
    """With `presence` it is opened, which others see for a while; a card shown after a deed only says how it went."""
    today = today_of(actor, now)
    found = await card_of(actor, case_id, today)
    others = await presence.opened(case_id, actor.id, short_name(actor.name), now) if presence else ()
    return card_screen(found, actor, texts, today, others)


async def _show_card(query: CallbackQuery, actor: Actor, case_id: int, now: datetime, texts: Texts) -> None:
    """After a deed: how it went, and still the way back to the list."""
    await show(query, await with_way_back(await card(actor, case_id, now, texts), query, actor, texts))

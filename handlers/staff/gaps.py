"""What the next step lacks and a person can say: a date of force, a court, a bank, an employer."""

from datetime import datetime

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from backend.domain.people import Actor, Permission
from backend.services import stages
from backend.services.access import case_for
from backend.services.stages import Gap
from backend.texts import Texts
from handlers.callbacks import FillGap, OpenCase
from handlers.filters import FOR_STAFF, WORDS
from handlers.screens import Screen, button, home_row, needs, show
from handlers.staff.cases import card
from handlers.staff.days import written_day

router = Router(name="staff.gaps")
router.message.filter(FOR_STAFF)


class Filling(StatesGroup):
    """The one question."""

    said = State()


@router.callback_query(FillGap.filter(), flags=needs(Permission.TAKE_STEP))
async def ask(query: CallbackQuery, callback_data: FillGap, actor: Actor, texts: Texts, state: FSMContext) -> None:
    case = await case_for(actor, callback_data.case_id, Permission.TAKE_STEP)
    await state.set_state(Filling.said)
    await state.set_data(callback_data.model_dump(mode="json"))
    back = button(texts("button-back"), OpenCase(case_id=case.id))
    await show(query, Screen(texts(f"gap-ask-{callback_data.gap.value}", number=case.number), [home_row(texts, back)]))


@router.message(Filling.said, WORDS, flags=needs(Permission.TAKE_STEP))
async def fill(message: Message, actor: Actor, now: datetime, texts: Texts, state: FSMContext) -> None:
    data = await state.get_data()
    gap = Gap(data["gap"])
    typed = message.text or ""
    said = written_day(typed, now.year, "refusal-gap-date") if gap.is_a_date else typed.strip()
    case = await stages.fill_gap(actor, int(data["case_id"]), gap, said, now, version=int(data["version"]))
    await state.clear()
    await show(message, await card(actor, case.id, now, texts))

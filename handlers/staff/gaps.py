"""What the next step lacks and a person can say: a date of force, a court, a bank, an employer."""

from datetime import date, datetime

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from backend.domain.errors import Refused
from backend.domain.people import Actor, Permission
from backend.domain.portfolio import read_date
from backend.services import stages
from backend.services.access import case_for
from backend.services.stages import Gap
from backend.texts import Texts
from handlers.callbacks import FillGap, OpenCase
from handlers.filters import FOR_STAFF
from handlers.screens import Screen, button, home_row, needs, show
from handlers.staff.cases import card

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


@router.message(Filling.said, F.text, ~F.text.startswith("/"), flags=needs(Permission.TAKE_STEP))
async def fill(message: Message, actor: Actor, now: datetime, texts: Texts, state: FSMContext) -> None:
    data = await state.get_data()
    gap = Gap(data["gap"])
    said = _date(message.text or "", now) if gap.is_a_date else (message.text or "").strip()
    case = await stages.fill_gap(actor, int(data["case_id"]), gap, said, now, version=int(data["version"]))
    await state.clear()
    await show(message, await card(actor, case.id, now, texts))


def _date(typed: str, now: datetime) -> date:
    try:
        return read_date(typed, latest_year=now.year)
    except ValueError as error:
        raise Refused("refusal-gap-date") from error

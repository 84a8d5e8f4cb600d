"""A pause of a plan: for how long, why; taken at once where the rules let it, else asked of a manager."""

from datetime import datetime

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from backend.domain.people import Actor, Permission
from backend.domain.plan_pauses import ALONE_MONTHS
from backend.models import PauseState
from backend.services.money import plan_pausing, plans
from backend.texts import Texts
from handlers.callbacks import OpenPlan
from handlers.debtor.callbacks import AskPause, ChoosePause
from handlers.filters import FOR_DEBTORS, WORDS
from handlers.screens import Row, Screen, button, home_row, needs, show, today_of

router = Router(name="debtor.pauses")
router.message.filter(FOR_DEBTORS)
AGREES = needs(Permission.AGREE_PLAN)
MONTHS = (1, 2, 3)


class Pausing(StatesGroup):
    """The one question: why."""

    reason = State()


@router.callback_query(AskPause.filter(), flags=AGREES)
async def ask_months(
    query: CallbackQuery, callback_data: AskPause, actor: Actor, texts: Texts, state: FSMContext
) -> None:
    await state.clear()
    case = await plans.own_case(actor, callback_data.case_id)
    rows: list[Row] = [
        [button(texts("pauses-months", count=months), ChoosePause(case_id=case.id, months=months))] for months in MONTHS
    ]
    words = texts("pauses-ask-months", alone=ALONE_MONTHS)
    await show(query, Screen(words, [*rows, _way_back(case.id, texts)]))


@router.callback_query(ChoosePause.filter(), flags=AGREES)
async def ask_reason(
    query: CallbackQuery, callback_data: ChoosePause, actor: Actor, texts: Texts, state: FSMContext
) -> None:
    case = await plans.own_case(actor, callback_data.case_id)
    await state.set_state(Pausing.reason)
    await state.set_data(callback_data.model_dump())
    await show(query, Screen(texts("pauses-ask-reason"), [_way_back(case.id, texts)]))


@router.message(Pausing.reason, WORDS, flags=AGREES)
async def take_reason(message: Message, actor: Actor, now: datetime, texts: Texts, state: FSMContext) -> None:
    known = ChoosePause(**await state.get_data())
    pause = await plan_pausing.ask(actor, known.case_id, known.months, message.text or "", now, today_of(actor, now))
    await state.clear()
    taken = pause.state is PauseState.GRANTED
    words = texts("pauses-taken", until=pause.until) if taken else texts("pauses-asked")
    to_plan: Row = [button(texts("plans-reminder-see"), OpenPlan(case_id=known.case_id))]
    await show(message, Screen(words, [to_plan, home_row(texts)]))


def _way_back(case_id: int, texts: Texts) -> Row:
    return home_row(texts, button(texts("button-back"), OpenPlan(case_id=case_id)))

"""A plan offered by the office, such as a lighter one in place of one too heavy: the debtor signs it, or not."""

from datetime import datetime

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from backend.domain.errors import Refused
from backend.domain.people import Actor, Permission
from backend.services.access import case_for
from backend.services.money import plan_asking, plans
from backend.texts import Texts
from handlers.callbacks import OpenCase
from handlers.debtor.plan_words import offer_lines
from handlers.debtor.plans import asked_by
from handlers.filters import WORDS, May
from handlers.screens import Row, Screen, button, home_row, needs, show, today_of
from handlers.staff.work_callbacks import OfferTerms

router = Router(name="staff.restructuring")
router.message.filter(May(Permission.ANSWER_DEBTOR))
ANSWERS = needs(Permission.ANSWER_DEBTOR)


class OfferingTerms(StatesGroup):
    """The one question: which terms."""

    terms = State()


@router.callback_query(OfferTerms.filter(), flags=ANSWERS)
async def ask_terms(
    query: CallbackQuery, callback_data: OfferTerms, actor: Actor, texts: Texts, state: FSMContext
) -> None:
    case = await case_for(actor, callback_data.case_id, Permission.ANSWER_DEBTOR)
    await state.set_state(OfferingTerms.terms)
    await state.set_data({"case_id": case.id})
    await show(query, Screen(texts("restructuring-ask", number=case.number), [_way_back(case.id, texts)]))


@router.message(OfferingTerms.terms, WORDS, flags=ANSWERS)
async def take_terms(message: Message, actor: Actor, now: datetime, texts: Texts, state: FSMContext) -> None:
    """Beyond the limits a colleague is told the nearest that is not; the question stays open."""
    case_id, today = int((await state.get_data())["case_id"]), today_of(actor, now)
    try:
        plan = await plan_asking.propose(actor, case_id, asked_by(message.text or "", today), now, today)
    except Refused as refusal:
        told = {name: value for name, value in refusal.details.items() if name != "nearest"}
        await show(message, Screen(texts(refusal.key, **told), [_way_back(case_id, texts)]))
        return
    await state.clear()
    case = await case_for(actor, case_id, Permission.ANSWER_DEBTOR)
    made = await plans.allowed_offer(case, plan, today)
    words = "\n\n".join((texts("restructuring-offered", number=case.number), offer_lines(made, texts)))
    await show(message, Screen(words, [_way_back(case_id, texts)]))


def _way_back(case_id: int, texts: Texts) -> Row:
    return home_row(texts, button(texts("button-open-case"), OpenCase(case_id=case_id)))

"""What else can be done with a case: one screen behind the card, made from one table."""

from collections.abc import Callable

from aiogram import Router
from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from backend.domain.people import Actor, Permission, may
from backend.models import Case
from backend.services.access import case_for
from backend.texts import Texts
from handlers.callbacks import OpenCase, OpenMore
from handlers.screens import Row, Screen, button, home_row, needs, show
from handlers.staff.callbacks import OpenHandover, OpenHistory, OpenNotes
from handlers.staff.court_callbacks import OpenCourt, OpenStopChecks
from handlers.staff.debtor_side import OpenDebtorSide
from handlers.staff.limitation import OpenLimitation
from handlers.staff.mark_callbacks import OpenHolds, OpenTags
from handlers.staff.money_callbacks import OpenCosts
from handlers.staff.work_callbacks import OfferTerms, OpenCaseHearings, OpenCaseTasks

router = Router(name="staff.more")
IN_A_ROW = 2

MORE: tuple[tuple[Permission, str, Callable[[Case], CallbackData]], ...] = (
    (Permission.SEE_CASES, "more-tasks", lambda case: OpenCaseTasks(case_id=case.id)),
    (Permission.SEE_CASES, "more-hearings", lambda case: OpenCaseHearings(case_id=case.id)),
    (Permission.NOTE_CASE, "more-notes", lambda case: OpenNotes(case_id=case.id)),
    (Permission.TAKE_STEP, "more-handover", lambda case: OpenHandover(case_id=case.id)),
    (Permission.ANSWER_DEBTOR, "more-debtor-side", lambda case: OpenDebtorSide(case_id=case.id)),
    (Permission.ANSWER_DEBTOR, "more-offer-plan", lambda case: OfferTerms(case_id=case.id)),
    (Permission.SEE_CASES, "more-costs", lambda case: OpenCosts(case_id=case.id)),
    (Permission.SEE_CASES, "more-court", lambda case: OpenCourt(case_id=case.id)),
    (Permission.SEE_CASES, "more-limitation", lambda case: OpenLimitation(case_id=case.id)),
    (Permission.SEE_CASES, "more-stop-checks", lambda case: OpenStopChecks(case_id=case.id)),
    (Permission.HOLD_CASE, "more-holds", lambda case: OpenHolds(case_id=case.id)),
    (Permission.TAG_CASE, "more-tags", lambda case: OpenTags(case_id=case.id)),
    (Permission.SEE_CASES, "more-history", lambda case: OpenHistory(case_id=case.id)),
)
"""Who may, the key of the label, the button for this case."""


@router.callback_query(OpenMore.filter(), flags=needs(Permission.SEE_CASES))
async def open_more(
    query: CallbackQuery, callback_data: OpenMore, actor: Actor, texts: Texts, state: FSMContext
) -> None:
    await state.set_state(None)
    await show(query, await more_screen(actor, callback_data.case_id, texts))


async def more_screen(actor: Actor, case_id: int, texts: Texts) -> Screen:
    case = await case_for(actor, case_id)
    buttons = [button(texts(label), made(case)) for permission, label, made in MORE if may(actor, permission)]
    rows: list[Row] = [buttons[first : first + IN_A_ROW] for first in range(0, len(buttons), IN_A_ROW)]
    back = button(texts("button-back"), OpenCase(case_id=case_id))
    return Screen(texts("more-head", number=case.number, stage=case.at), [*rows, home_row(texts, back)])

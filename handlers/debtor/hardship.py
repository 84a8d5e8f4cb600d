"""«It is hard for me»: what happened, by one press; what we do at once, before the second; which papers help."""

from datetime import datetime

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from backend.domain.hardship import HardshipKind
from backend.domain.people import Actor, Permission
from backend.services import hardship
from backend.services.access import case_for
from backend.texts import Texts
from handlers.debtor.adding import HARDSHIP, ask_to_add
from handlers.debtor.callbacks import CallPerson, ChooseHardship, ConfirmHardship, ShowOffers, TellHardship
from handlers.debtor.debts import back_to
from handlers.filters import FOR_DEBTORS
from handlers.screens import Row, Screen, button, home_row, needs, show, today_of

router = Router(name="debtor.hardship")
router.message.filter(FOR_DEBTORS)
SEES = needs(Permission.SEE_OWN_DEBT)


@router.callback_query(TellHardship.filter(), flags=SEES)
async def ask_what(query: CallbackQuery, callback_data: TellHardship, actor: Actor, texts: Texts) -> None:
    case = await case_for(actor, callback_data.case_id, Permission.SEE_OWN_DEBT)
    rows: list[Row] = [
        [button(texts(kind.text_key), ChooseHardship(case_id=case.id, kind=kind))] for kind in HardshipKind
    ]
    rows.append([button(texts("talks-call"), CallPerson(case_id=case.id))])
    await show(query, Screen(texts("hardship-ask"), [*rows, home_row(texts, back_to(case.id, texts))]))


@router.callback_query(ChooseHardship.filter(), flags=SEES)
async def explain(query: CallbackQuery, callback_data: ChooseHardship, actor: Actor, texts: Texts) -> None:
    """What will happen is said before it does."""
    case, kind = await case_for(actor, callback_data.case_id, Permission.SEE_OWN_DEBT), callback_data.kind
    yes = button(texts("hardship-yes"), ConfirmHardship(case_id=case.id, kind=kind))
    back = button(texts("button-back"), TellHardship(case_id=case.id))
    await show(query, Screen(texts(f"hardship-explain-{kind.value}"), [[yes], home_row(texts, back)]))


@router.callback_query(ConfirmHardship.filter(), flags=SEES)
async def tell(
    query: CallbackQuery, callback_data: ConfirmHardship, actor: Actor, now: datetime, texts: Texts, state: FSMContext
) -> None:
    case_id, kind = callback_data.case_id, callback_data.kind
    told = await hardship.report(actor, case_id, kind, now, today_of(actor, now))
    words = f"{texts(f'hardship-told-{kind.value}')}\n\n{texts('hardship-papers', on=told.papers_due_on)}"
    if kind.flow.eases:
        rows: list[Row] = [[button(texts("hardship-lighter"), ShowOffers(case_id=case_id))]]
        await show(query, Screen(words, [*rows, home_row(texts, back_to(case_id, texts))]))
        return
    await ask_to_add(query, HARDSHIP, told.id, words, texts, state)

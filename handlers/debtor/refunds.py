"""What a debtor paid too much: asked back to an account of his own, followed until it has gone."""

from datetime import datetime
from html import escape

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from backend.domain.people import Actor, Permission
from backend.domain.refunds import RefundState, read_requisites
from backend.services.money import refunds
from backend.services.money.refunds import Standing
from backend.texts import Texts
from handlers.debtor.debts import back_to
from handlers.debtor.pay_callbacks import AskOwnRefund, OpenOwnRefund
from handlers.filters import FOR_DEBTORS, WORDS
from handlers.screens import Row, Screen, button, home_row, needs, show

router = Router(name="debtor.refunds")
router.message.filter(FOR_DEBTORS)
SEES = needs(Permission.SEE_OWN_DEBT)


class AskingBack(StatesGroup):
    """The one question: to which account."""

    account = State()


@router.callback_query(OpenOwnRefund.filter(), flags=SEES)
async def open_own(
    query: CallbackQuery, callback_data: OpenOwnRefund, actor: Actor, texts: Texts, state: FSMContext
) -> None:
    await state.clear()
    await show(query, _screen(await refunds.standing_of(actor, callback_data.case_id), texts))


@router.callback_query(AskOwnRefund.filter(), flags=SEES)
async def ask_account(
    query: CallbackQuery, callback_data: AskOwnRefund, actor: Actor, texts: Texts, state: FSMContext
) -> None:
    found = await refunds.standing_of(actor, callback_data.case_id)
    await state.set_state(AskingBack.account)
    await state.set_data({"case_id": found.case.id})
    words = texts("refunds-own-ask-account", name=escape(found.case.debtor.full_name), sum=found.held)
    await show(query, Screen(words, [home_row(texts, back_to(found.case.id, texts))]))


@router.message(AskingBack.account, WORDS, flags=SEES)
async def take_account(message: Message, actor: Actor, now: datetime, texts: Texts, state: FSMContext) -> None:
    """To nobody but himself: whoever wants it elsewhere writes a letter."""
    case_id = int((await state.get_data())["case_id"])
    case = (await refunds.standing_of(actor, case_id)).case
    to = read_requisites(case.debtor.full_name, message.text or "")
    await refunds.ask(actor, case_id, to, "", now)
    await state.clear()
    await show(message, _screen(await refunds.standing_of(actor, case_id), texts))


def _screen(found: Standing, texts: Texts) -> Screen:
    case, refund = found.case, found.refund
    lines = [texts("refunds-own-head", contract=escape(case.contract_number), sum=found.held)]
    if refund is not None:
        lines.append(
            texts(
                f"refunds-own-{refund.state.value}",
                sum=refund.amount,
                tail=(refund.account or "")[-4:],
                on=refund.returned_on or refund.asked_at.date(),
                reason=escape(refund.reason or ""),
            )
        )
    rows: list[Row] = []
    if found.held and (refund is None or refund.state is not RefundState.APPROVED):
        label = "refunds-own-again" if found.is_open else "refunds-own-ask"
        rows.append([button(texts(label), AskOwnRefund(case_id=case.id))])
    return Screen("\n\n".join(lines), [*rows, home_row(texts, back_to(case.id, texts))])

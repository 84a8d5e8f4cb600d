"""«This line is wrong»: the reason by one press, the objection filed, its answer; taken back when it was a mistake."""

from datetime import datetime
from html import escape

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from backend.domain.disputes import DisputeReason, DisputeState
from backend.domain.errors import Stale
from backend.domain.people import Actor, Permission
from backend.services import disputes
from backend.services.disputes import Disputed
from backend.services.money import debts
from backend.texts import Texts
from handlers.callbacks import OpenDisputeOf
from handlers.debtor.adding import DISPUTE, ask_to_add
from handlers.debtor.callbacks import AddToDispute, FileDispute, OpenPart, WithdrawDispute, WrongLine
from handlers.debtor.debts import back_to
from handlers.debtor.why import entry_words
from handlers.filters import FOR_DEBTORS
from handlers.screens import Row, Screen, button, home_row, needs, show, toast, today_of

router = Router(name="debtor.disputes")
router.message.filter(FOR_DEBTORS)
SEES = needs(Permission.SEE_OWN_DEBT)


@router.callback_query(WrongLine.filter(), flags=SEES)
async def ask_reason(query: CallbackQuery, callback_data: WrongLine, actor: Actor, now: datetime, texts: Texts) -> None:
    """The line stands above the question, so that the right one is called wrong."""
    data = callback_data
    part = await debts.part_of(actor, data.case_id, data.component, today_of(actor, now))
    found = [(number, one) for number, one in enumerate(part.line.entries, 1) if one.id == data.entry_id]
    line = texts("ledger-line", component=texts(data.component.key), amount=part.line.amount)
    words = entry_words(*found[0], part, texts) if found else line
    rows: list[Row] = [
        [button(texts(reason.text_key), FileDispute(**data.model_dump(), reason=reason))] for reason in DisputeReason
    ]
    back = button(texts("button-back"), OpenPart(case_id=data.case_id, component=data.component))
    await show(query, Screen(f"{words}\n\n{texts('disputes-what-is-wrong')}", [*rows, home_row(texts, back)]))


@router.callback_query(FileDispute.filter(), flags=SEES)
async def file(
    query: CallbackQuery, callback_data: FileDispute, actor: Actor, now: datetime, texts: Texts, state: FSMContext
) -> None:
    data = callback_data
    made = await disputes.file(
        actor, data.case_id, data.component, data.entry_id or None, data.reason, now, today_of(actor, now)
    )
    stops = "none" if not made.holds else "all" if data.reason is DisputeReason.NOT_MINE else "some"
    words = texts("disputes-filed", on=made.due_on, stops=stops)
    if data.reason is DisputeReason.OTHER:
        await ask_to_add(query, DISPUTE, made.id, f"{words}\n\n{texts('disputes-say')}", texts, state)
        return
    rows: list[Row] = [
        [button(texts("disputes-add"), AddToDispute(dispute_id=made.id))],
        home_row(texts, back_to(made.case_id, texts)),
    ]
    await show(query, Screen(words, rows))


@router.callback_query(OpenDisputeOf.filter(), flags=SEES)
async def open_own(
    query: CallbackQuery, callback_data: OpenDisputeOf, actor: Actor, now: datetime, texts: Texts, state: FSMContext
) -> None:
    await state.clear()
    found = await disputes.own_one(actor, callback_data.dispute_id, today_of(actor, now))
    await show(query, _own_screen(found, texts))


@router.callback_query(AddToDispute.filter(), flags=SEES)
async def ask_more(
    query: CallbackQuery, callback_data: AddToDispute, actor: Actor, now: datetime, texts: Texts, state: FSMContext
) -> None:
    found = await disputes.own_one(actor, callback_data.dispute_id, today_of(actor, now))
    await ask_to_add(query, DISPUTE, found.dispute.id, texts("disputes-say"), texts, state)


@router.callback_query(WithdrawDispute.filter(), flags=SEES)
async def withdraw(
    query: CallbackQuery, callback_data: WithdrawDispute, actor: Actor, now: datetime, texts: Texts
) -> None:
    try:
        await disputes.withdraw(actor, callback_data.dispute_id, callback_data.version, now)
    except Stale:
        await toast(query, texts("refusal-stale"), alert=True)
    found = await disputes.own_one(actor, callback_data.dispute_id, today_of(actor, now))
    await show(query, _own_screen(found, texts))


def line_words(found: Disputed, texts: Texts) -> str:
    """Which line it is, as the ledger has it."""
    part = texts(found.dispute.component.key)
    if found.entry is None:
        return texts("ledger-line", component=part, amount=found.amount)
    what = texts(found.entry.kind.key)
    return f"{part}\n{texts('ledger-entry-line', date=found.entry.on, what=what, amount=found.amount)}"


def _own_screen(found: Disputed, texts: Texts) -> Screen:
    one = found.dispute
    lines = [
        f"<b>{texts(one.state.text_key)}</b>",
        line_words(found, texts),
        texts("disputes-reason", reason=one.reason),
        *([texts("disputes-words", words=escape(one.words))] if one.words else []),
        *([texts("disputes-files", count=len(one.files))] if one.files else []),
    ]
    rows: list[Row] = []
    if one.state is DisputeState.OPEN:
        lines.append(texts("disputes-due", on=one.due_on))
        rows += [
            [button(texts("disputes-add"), AddToDispute(dispute_id=one.id))],
            [button(texts("disputes-withdraw"), WithdrawDispute(dispute_id=one.id, version=one.version))],
        ]
    elif one.answer:
        lines.append(texts("disputes-answer", words=escape(one.answer)))
    return Screen("\n\n".join(lines), [*rows, home_row(texts, back_to(one.case_id, texts))])

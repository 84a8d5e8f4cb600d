"""Why so much: the parts of a debt in plain words, each down to its lines; any line can be called wrong."""

import asyncio
from datetime import datetime

from aiogram import Router
from aiogram.types import CallbackQuery, InlineKeyboardButton

from backend.domain.ledger import Component, Entry, Line, basis_key
from backend.domain.money import kopecks
from backend.domain.people import Actor, Permission
from backend.domain.progress import Progress
from backend.models import Paper
from backend.papers.debt_charts import Share, parts_png
from backend.services.money import debts
from backend.services.money.debts import Debt, Part
from backend.texts import Texts
from handlers.accrual_words import earned_words
from handlers.debtor.callbacks import AskWhy, Disagree, OpenPart, SeeParts, WrongLine
from handlers.debtor.debts import back_to
from handlers.screens import Row, Screen, button, home_row, needs, show, show_picture, today_of

router = Router(name="debtor.why")
SEES = needs(Permission.SEE_OWN_DEBT)
MOST_ENTRIES = 12
IN_A_ROW = 2


@router.callback_query(AskWhy.filter(), flags=SEES)
async def why(query: CallbackQuery, callback_data: AskWhy, actor: Actor, now: datetime, texts: Texts) -> None:
    debt = await debts.debt_of(actor, callback_data.case_id, today_of(actor, now))
    await show(query, _why_screen(debt, texts))


@router.callback_query(SeeParts.filter(), flags=SEES)
async def see_parts(query: CallbackQuery, callback_data: SeeParts, actor: Actor, now: datetime, texts: Texts) -> None:
    debt = await debts.debt_of(actor, callback_data.case_id, today_of(actor, now))
    shares = [
        Share(texts(line.component.key), line.amount, texts.sum(line.amount)) for line in debt.lines if line.amount > 0
    ]
    title = texts("debts-parts-title", sum=debt.owed.total)
    picture = await asyncio.to_thread(parts_png, title, shares)
    back = button(texts("button-back"), AskWhy(case_id=debt.case.id))
    words = Screen(texts("debts-parts-words", on=debt.owed.on), [home_row(texts, back)])
    await show_picture(query, picture, "parts.png", words)


@router.callback_query(OpenPart.filter(), flags=SEES)
async def open_part(query: CallbackQuery, callback_data: OpenPart, actor: Actor, now: datetime, texts: Texts) -> None:
    part = await debts.part_of(actor, callback_data.case_id, callback_data.component, today_of(actor, now))
    await show(query, _part_screen(part, texts))


def _why_screen(debt: Debt, texts: Texts) -> Screen:
    case_id, shown = debt.case.id, [line for line in debt.lines if line.amount]
    parts = "\n\n".join(_in_plain_words(line, debt, texts) for line in shown)
    rows: list[Row] = [
        [button(texts("debts-open-part", part=texts(line.component.key)), _to(case_id, line.component))]
        for line in debt.lines
    ]
    rows += [
        [button(texts("debts-picture"), SeeParts(case_id=case_id))],
        [button(texts("debts-disagree-button"), Disagree(case_id=case_id))],
        home_row(texts, back_to(case_id, texts)),
    ]
    head = texts("debts-why-head", sum=debt.owed.total, on=debt.owed.on)
    return Screen("\n\n".join([head, parts, texts("debts-why-how")]), rows)


def _in_plain_words(line: Line, debt: Debt, texts: Texts) -> str:
    name = line.component.value.replace("_", "-")
    bar = Progress(max(kopecks(line.amount), 0), max(kopecks(debt.owed.total), 1)).bar
    return texts(f"debts-part-{name}", sum=line.amount, bar=bar)


def _to(case_id: int, component: Component) -> OpenPart:
    return OpenPart(case_id=case_id, component=component)


def _part_screen(part: Part, texts: Texts) -> Screen:
    case_id, component = part.case.id, part.line.component
    head = texts("ledger-line", component=texts(component.key), amount=part.line.amount)
    shown = part.line.entries[-MOST_ENTRIES:]
    left_out = len(part.line.entries) - len(shown)
    lines = [f"<b>{head}</b>", *([texts("debts-earlier", count=left_out)] if left_out else [])]
    lines += [entry_words(number, entry, part, texts) for number, entry in enumerate(shown, 1)]
    wrong = [
        _wrong(number, entry, part, texts, alone=len(shown) == 1)
        for number, entry in enumerate(shown, 1)
        if (entry.id or 0) not in part.disputed
    ]
    rows: list[Row] = [wrong[first : first + IN_A_ROW] for first in range(0, len(wrong), IN_A_ROW)]
    if len(part.line.entries) > 1 and 0 not in part.disputed:
        rows.append([button(texts("debts-wrong-part"), WrongLine(case_id=case_id, component=component))])
    back = button(texts("button-back"), AskWhy(case_id=case_id))
    return Screen("\n\n".join(lines), [*rows, home_row(texts, back)])


def entry_words(number: int, entry: Entry, part: Part, texts: Texts) -> str:
    """When, what, how much, by which article, counted from what, on which paper."""
    known = {"date": entry.on, "what": texts(entry.kind.key), "amount": entry.amount}
    basis = basis_key(entry.basis)
    words = texts("ledger-entry-line", **known)
    if entry.basis and texts.has(basis):
        words = texts("ledger-entry-line-basis", **known, basis=texts(basis))
    lines = [texts("debts-entry", number=number, words=words)]
    lines += [earned_words(one, texts) for one in part.earned.get(entry.id or 0, ())]
    if (paper := part.papers.get(entry.paper_id or 0)) is not None:
        lines.append(_paper_words(paper, texts))
    if (entry.id or 0) in part.disputed:
        lines.append(texts("debts-entry-disputed"))
    return "\n".join(lines)


def _wrong(number: int, entry: Entry, part: Part, texts: Texts, *, alone: bool) -> InlineKeyboardButton:
    label = texts("debts-wrong-line") if alone else texts("debts-wrong-number", number=number)
    to = WrongLine(case_id=part.case.id, component=part.line.component, entry_id=entry.id or 0)
    return button(label, to)


def _paper_words(paper: Paper, texts: Texts) -> str:
    name = f"debts-paper-{paper.kind.replace('_', '-')}"
    on = paper.confirmed_at or paper.uploaded_at
    return texts("debts-paper", name=texts(name if texts.has(name) else "debts-paper-other"), on=on.date())

"""What a debtor owes: the sum, each part down to its entries, what comes next, whom to call, how to object."""

from datetime import date, datetime
from html import escape

from aiogram import F, Router
from aiogram.types import CallbackQuery, InlineKeyboardButton

from backend.domain.ledger import Entry, basis_key
from backend.domain.money import ZERO
from backend.domain.people import Actor, Permission
from backend.models import Case, ConsentKind, Paper
from backend.services import consents
from backend.services.money import debts
from backend.services.money.debts import Debt, Part
from backend.settings import Settings
from backend.texts import Texts
from handlers.callbacks import Go, OpenDebt, OpenPlan
from handlers.debtor.callbacks import Disagree, HowToPay, OpenPart, ShowOffers
from handlers.debtor.door import phone_of
from handlers.screens import Row, Screen, button, copy_button, home_row, needs, show, today_of

router = Router(name="debtor.debts")

MOST_ENTRIES = 25


@router.callback_query(Go.filter(F.screen == "debts"), flags=needs(Permission.SEE_OWN_DEBT))
async def list_debts(query: CallbackQuery, actor: Actor, settings: Settings, now: datetime, texts: Texts) -> None:
    found = await debts.debts_of(actor)
    if len(found) == 1:
        await show(query, await debt_screen(actor, found[0].id, settings, now, texts))
        return
    rows: list[Row] = [[_debt_button(case, texts)] for case in found]
    await show(query, Screen(texts("debts-list", count=len(found)), [*rows, home_row(texts)]))


@router.callback_query(OpenDebt.filter(), flags=needs(Permission.SEE_OWN_DEBT))
async def open_debt(
    query: CallbackQuery, callback_data: OpenDebt, actor: Actor, settings: Settings, now: datetime, texts: Texts
) -> None:
    await show(query, await debt_screen(actor, callback_data.case_id, settings, now, texts))


@router.callback_query(OpenPart.filter(), flags=needs(Permission.SEE_OWN_DEBT))
async def open_part(query: CallbackQuery, callback_data: OpenPart, actor: Actor, now: datetime, texts: Texts) -> None:
    part = await debts.part_of(actor, callback_data.case_id, callback_data.component, today_of(actor, now))
    await show(query, _part_screen(part, texts))


@router.callback_query(Disagree.filter(), flags=needs(Permission.SEE_OWN_DEBT))
async def disagree(
    query: CallbackQuery, callback_data: Disagree, actor: Actor, settings: Settings, now: datetime, texts: Texts
) -> None:
    """The right to object, and how: in words that need no lawyer."""
    debt = await debts.debt_of(actor, callback_data.case_id, today_of(actor, now))
    words = texts(
        "debts-disagree",
        operator=escape(settings.operator_name or debt.case.creditor.name),
        address=escape(settings.operator_address) or "none",
        email=escape(settings.operator_email) or "none",
        phone=phone_of(settings),
        contract=escape(debt.case.contract_number),
        signed=debt.case.contract_date,
    )
    await show(query, Screen(words, [home_row(texts, back_to(debt.case.id, texts))]))


async def debt_screen(actor: Actor, case_id: int, settings: Settings, now: datetime, texts: Texts) -> Screen:
    debt = await debts.debt_of(actor, case_id, today_of(actor, now))
    agreed = await consents.stands(actor.id, ConsentKind.CHANNEL)
    return _debt_screen(debt, settings, today_of(actor, now), texts, agreed=agreed)


def back_to(case_id: int, texts: Texts) -> InlineKeyboardButton:
    return button(texts("button-back"), OpenDebt(case_id=case_id))


def _debt_button(case: Case, texts: Texts) -> InlineKeyboardButton:
    return button(
        texts("debts-line", contract=case.contract_number, sum=max(case.balance, ZERO)), OpenDebt(case_id=case.id)
    )


def _debt_screen(debt: Debt, settings: Settings, today: date, texts: Texts, *, agreed: bool) -> Screen:
    case = debt.case
    lines = [
        texts("debts-contract", contract=escape(case.contract_number), signed=case.contract_date),
        texts(
            "debts-creditor",
            creditor=escape(settings.operator_name or case.creditor.name),
            first=escape(case.creditor.name),
        ),
        "",
        *_sums(debt, today, texts),
        "",
        texts(f"debts-next-{case.at.group.lower()}"),
        *_when(debt, today, texts),
        texts("debts-call", phone=phone_of(settings)),
    ]
    return Screen("\n".join(lines), _rows(debt, settings, texts, agreed=agreed))


def _sums(debt: Debt, today: date, texts: Texts) -> list[str]:
    if debt.owed.nothing_is_owed:
        lines = [texts("debts-nothing-owed", on=today)]
    else:
        lines = [texts("debts-total", on=today, sum=debt.owed.total), texts("debts-parts-below")]
    if debt.owed.overpayment:
        lines.append(texts("debts-overpaid", sum=debt.owed.overpayment))
    return lines


def _when(debt: Debt, today: date, texts: Texts) -> list[str]:
    """What the debtor himself waits for comes first: his own instalment, else the end of our present work."""
    upcoming, case = debt.next_instalment, debt.case
    if upcoming is not None:
        return [texts("debts-next-instalment", on=upcoming.due_on, sum=upcoming.amount - upcoming.paid)]
    return [texts("debts-next-by", on=case.due_on)] if case.due_on and case.due_on >= today else []


def _rows(debt: Debt, settings: Settings, texts: Texts, *, agreed: bool) -> list[Row]:
    case_id = debt.case.id
    rows: list[Row] = [
        [
            button(
                texts("ledger-line", component=texts(line.component.key), amount=line.amount),
                OpenPart(case_id=case_id, component=line.component),
            )
        ]
        for line in debt.lines
    ]
    if not debt.owed.nothing_is_owed:
        plan = OpenPlan(case_id=case_id) if debt.next_instalment else ShowOffers(case_id=case_id)
        pay = button(texts("debts-pay"), HowToPay(case_id=case_id))
        rows += [[pay, button(texts("debts-plan"), plan)]]
    rows.append([button(texts("debts-disagree-button"), Disagree(case_id=case_id))])
    if settings.operator_phone:
        rows.append([copy_button(texts("debts-copy-phone"), settings.operator_phone)])
    rows.append([_messages(texts, agreed=agreed)])
    return [*rows, home_row(texts)]


def _messages(texts: Texts, *, agreed: bool) -> InlineKeyboardButton:
    return button(
        texts("debts-messages-off" if agreed else "debts-messages-on"), Go(screen="stop" if agreed else "agree")
    )


def _part_screen(part: Part, texts: Texts) -> Screen:
    head = texts("ledger-line", component=texts(part.line.component.key), amount=part.line.amount)
    shown = part.line.entries[-MOST_ENTRIES:]
    left_out = len(part.line.entries) - len(shown)
    lines = [f"<b>{head}</b>", *([texts("debts-earlier", count=left_out)] if left_out else [])]
    lines += [_entry(entry, part.papers.get(entry.paper_id or 0), texts) for entry in shown]
    return Screen("\n\n".join(lines), [home_row(texts, back_to(part.case.id, texts))])


def _entry(entry: Entry, paper: Paper | None, texts: Texts) -> str:
    basis = basis_key(entry.basis)
    known = {"date": entry.on, "what": texts(entry.kind.key), "amount": entry.amount}
    words = texts("ledger-entry-line", **known)
    if entry.basis and texts.has(basis):
        words = texts("ledger-entry-line-basis", **known, basis=texts(basis))
    if paper is None:
        return words
    name = f"debts-paper-{paper.kind.replace('_', '-')}"
    on = paper.confirmed_at or paper.uploaded_at
    return (
        f"{words}\n{texts('debts-paper', name=texts(name if texts.has(name) else 'debts-paper-other'), on=on.date())}"
    )

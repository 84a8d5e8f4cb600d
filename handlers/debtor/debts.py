"""What a debtor owes: the sum, what comes next, and every way on from there."""

from datetime import date, datetime
from html import escape

from aiogram import F, Router
from aiogram.types import CallbackQuery, InlineKeyboardButton

from backend.domain.money import ZERO
from backend.domain.people import Actor, Permission
from backend.models import Case, ConsentKind
from backend.services import consents
from backend.services.money import debts
from backend.services.money.debts import Debt
from backend.settings import Settings
from backend.texts import Texts
from handlers.callbacks import Go, OpenDebt, OpenDisputeOf, OpenPlan
from handlers.debtor.callbacks import AskWhy, CallPerson, Disagree, HowToPay, TellHardship
from handlers.debtor.door import phone_of
from handlers.debtor.pay_callbacks import OpenOwnRefund, OpenReceipts
from handlers.screens import Row, Screen, button, copy_button, home_row, needs, show, today_of

router = Router(name="debtor.debts")


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
    person = button(texts("talks-call"), CallPerson(case_id=debt.case.id))
    await show(query, Screen(words, [[person], home_row(texts, back_to(debt.case.id, texts))]))


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
    rows: list[Row] = [[button(texts("debts-why"), AskWhy(case_id=case_id))]] if debt.lines else []
    if not debt.owed.nothing_is_owed:
        pay = button(texts("debts-pay"), HowToPay(case_id=case_id))
        rows.append([pay, button(texts("debts-plan"), OpenPlan(case_id=case_id))])
    if any(entry.payment_id for line in debt.lines for entry in line.entries):
        rows.append([button(texts("receipts-open"), OpenReceipts(case_id=case_id))])
    if debt.owed.overpayment or debt.has_refund:
        rows.append([button(texts("refunds-own-open"), OpenOwnRefund(case_id=case_id))])
    for one in debt.disputes:
        label = texts("disputes-line", part=texts(one.component.key), on=one.due_on)
        rows.append([button(label, OpenDisputeOf(dispute_id=one.id))])
    rows.append([button(texts("hardship-button"), TellHardship(case_id=case_id))])
    rows.append([button(texts("talks-call"), CallPerson(case_id=case_id))])
    if settings.operator_phone:
        rows.append([copy_button(texts("debts-copy-phone"), settings.operator_phone)])
    rows.append([_messages(texts, agreed=agreed)])
    return [*rows, home_row(texts)]


def _messages(texts: Texts, *, agreed: bool) -> InlineKeyboardButton:
    return button(
        texts("debts-messages-off" if agreed else "debts-messages-on"), Go(screen="stop" if agreed else "agree")
    )

"""How to pay: the operator's details, what for, how much, and the QR that says it all to a bank's application."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

import structlog

from backend.domain.errors import Refused
from backend.domain.payment_qr import Field, PayeeDetails, Payment, TechCode, payment_string
from backend.domain.people import Actor, Permission
from backend.models import Case
from backend.papers.qr import qr_png
from backend.services.access import case_for, require
from backend.services.money import ledger, plans
from backend.settings import Settings

log = structlog.get_logger("cessio.requisites")


@dataclass(frozen=True)
class Sums:
    """What may be paid of a case now: all of it, and the instalment whose turn it is, where there is a plan."""

    case: Case
    whole: Decimal
    instalment: Decimal | None = None
    due_on: date | None = None


@dataclass(frozen=True)
class Requisites:
    payee: PayeeDetails
    amount: Decimal
    purpose: str
    qr: bytes


async def sums_to_pay(actor: Actor, case_id: int, today: date) -> Sums:
    require(actor, Permission.SEE_OWN_DEBT)
    case = await case_for(actor, case_id, Permission.SEE_OWN_DEBT)
    owed = await ledger.balance_of(case.id, today)
    instalment = await plans.next_instalment(case.id)
    if instalment is None or owed.nothing_is_owed:
        return Sums(case, owed.total)
    return Sums(case, owed.total, min(instalment.amount - instalment.paid, owed.total), instalment.due_on)


async def requisites(
    actor: Actor, case_id: int, amount: Decimal, purpose: str, settings: Settings, today: date
) -> Requisites:
    """Details for this sum. Refused when it is nothing or more than is owed, and when the office gave no details."""
    sums = await sums_to_pay(actor, case_id, today)
    if sums.whole <= 0:
        raise Refused("payments-nothing-to-pay")
    if not 0 < amount <= sums.whole:
        raise Refused("payments-refusal-too-much", most=sums.whole)
    payee = payee_shown(settings)
    fields = {Field.PURPOSE: purpose, Field.TECH_CODE: TechCode.LOAN.value}
    return Requisites(payee, amount, purpose, qr_png(payment_string(Payment(payee, amount, fields))))


def payee_shown(settings: Settings) -> PayeeDetails:
    """The operator as a payee, for a debtor: details that are lacking or faulty are not his to mend, so he is to call.

    Raises Refused("payments-no-details").
    """
    try:
        return payee_of(settings)
    except Refused as faulty:
        log.warning("payment details are not usable", what=faulty.key)
        raise Refused("payments-no-details", phone=settings.operator_phone or "none") from faulty


def payee_of(settings: Settings) -> PayeeDetails:
    """The same, with the key of the sentence that says which detail is wrong, for whoever sets them."""
    return PayeeDetails(
        name=settings.operator_name,
        account=settings.operator_account,
        bank_name=settings.operator_bank,
        bik=settings.operator_bic,
        correspondent=settings.operator_corr_account or "0",
        inn=settings.operator_inn,
        kpp=settings.operator_kpp,
    )

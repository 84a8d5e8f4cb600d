"""An overpayment that goes back to its debtor (ГК ст. 1102): where to, by whose word, what proves that it went."""

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from backend.domain.check_digits import account_key_is_right
from backend.domain.errors import Refused
from backend.domain.money import ZERO
from backend.domain.people import Actor, Permission, may
from backend.domain.statements import Document

LONGEST_PAYEE = 160
ACCOUNT, BIC = 20, 9
"""Digits of an account, and of a bank's code."""


class RefundState(StrEnum):
    """`ASKED` waits for somebody's word, `APPROVED` for the money to leave, `RETURNED` has left."""

    ASKED = "asked"
    APPROVED = "approved"
    DECLINED = "declined"
    RETURNED = "returned"

    @property
    def text_key(self) -> str:
        return f"refunds-state-{self.value}"


OPEN = frozenset({RefundState.ASKED, RefundState.APPROVED})


@dataclass(frozen=True, slots=True)
class Requisites:
    """Where the money is to go: a person's account in a bank, by its 20 digits and the bank's 9."""

    payee: str
    account: str
    bic: str


@dataclass(frozen=True, slots=True)
class RefundLimits:
    """Up to `alone_up_to` roubles whoever records payments lets an overpayment go back without a second person."""

    alone_up_to: Decimal = Decimal("5000.00")

    def __post_init__(self) -> None:
        if self.alone_up_to < ZERO:
            raise Refused("refunds-refusal-limit")


def read_requisites(payee: str, told: str) -> Requisites:
    """An account and a БИК in either order, whatever words stand beside them. Raises Refused unless they fit together.

    The key of an account is counted with its bank's code, so a slip of one digit is found. A bank's code begins with
    04 (Положение 762-П), an account of a client with 4.
    """
    name, digits = " ".join(payee.split()), re.sub(r"\D", "", told)
    if not 0 < len(name) <= LONGEST_PAYEE or len(digits) != ACCOUNT + BIC:
        raise Refused("refunds-refusal-requisites")
    for account, bic in ((digits[:ACCOUNT], digits[ACCOUNT:]), (digits[BIC:], digits[:BIC])):
        if account.startswith("4") and bic.startswith("04") and account_key_is_right(bic, account):
            return Requisites(name, account, bic)
    raise Refused("refunds-refusal-account")


def may_let_go(actor: Actor, asked_by: int, amount: Decimal, limits: RefundLimits) -> bool:
    """Above the limit it is a manager's word, and never that of whoever wrote the application down."""
    if amount <= limits.alone_up_to:
        return may(actor, Permission.RECORD_PAYMENT)
    return may(actor, Permission.APPROVE_REFUND) and actor.id != asked_by


def is_paid_by(document: Document, amount: Decimal, account: str, number: str) -> bool:
    """Whether money that left our account is this refund: the very sum, to the very account or by the refund's number.

    An order that names the account of somebody else is never it.
    """
    if document.amount != amount:
        return False
    if document.payee.account:
        return document.payee.account == account
    return re.search(rf"(?<![\w-]){re.escape(number)}(?!\d)", document.purpose, re.IGNORECASE) is not None


def number_of(refund_id: int) -> str:
    """As it stands in the purpose of the order, so that the bank's statement brings it back."""
    return f"ВП-{refund_id}"

"""Where an overpayment is to go, who lets it go, and what proves that it went."""

from dataclasses import replace
from decimal import Decimal

import pytest

from backend.domain.errors import Refused
from backend.domain.people import Actor, Role
from backend.domain.refunds import RefundLimits, is_paid_by, may_let_go, number_of, read_requisites
from backend.domain.statements import Party
from tests.bank import FOREIGN, went

NAME = "Берёзкина Ольга Петровна"
# Its end reads like the code of a bank.
ACCOUNT, BIC = "40817810800044521912", "044525225"


@pytest.mark.parametrize(
    "told",
    [
        f"{ACCOUNT}, {BIC}",
        f"{BIC} {ACCOUNT}",
        f"счёт {ACCOUNT[:5]} {ACCOUNT[5:8]} {ACCOUNT[8:]}\nБИК {BIC}",
        f"БИК:{BIC};р/с №{ACCOUNT}",
    ],
)
def test_an_account_and_a_bank_are_read_in_any_order_and_writing(told: str) -> None:
    found = read_requisites(f" {NAME} ", told)

    assert (found.payee, found.account, found.bic) == (NAME, ACCOUNT, BIC)


@pytest.mark.parametrize(
    ("told", "key"),
    [
        (ACCOUNT, "refunds-refusal-requisites"),
        (f"{ACCOUNT} {BIC} 7", "refunds-refusal-requisites"),
        (f"{ACCOUNT[:-1]}3 {BIC}", "refunds-refusal-account"),
        (f"{ACCOUNT} 044525226", "refunds-refusal-account"),
    ],
)
def test_a_slip_of_a_digit_is_found_before_any_money_leaves(told: str, key: str) -> None:
    with pytest.raises(Refused, match=key):
        read_requisites(NAME, told)


def test_above_the_limit_it_takes_a_manager_who_did_not_ask_himself() -> None:
    limits = RefundLimits(Decimal(5000))
    people = {role: Actor(id=number, role=role) for number, role in enumerate((Role.ACCOUNTANT, Role.MANAGER), 1)}

    def who(amount: str, asked_by: int) -> list[str]:
        return [role.value for role, one in people.items() if may_let_go(one, asked_by, Decimal(amount), limits)]

    assert who("5000.00", asked_by=1) == ["accountant", "manager"]
    assert who("5000.01", asked_by=1) == ["manager"]
    assert who("5000.01", asked_by=2) == []


def test_a_debit_is_a_refund_by_its_account_or_where_none_is_told_by_its_number() -> None:
    amount = Decimal("50.00")
    to_him = went("Возврат", "50.00", Party(NAME, account=ACCOUNT))
    nameless = went(f"Возврат переплаты по договору ДЗ-1, {number_of(7)}. НДС не облагается", "50.00", Party(NAME))

    assert is_paid_by(to_him, amount, ACCOUNT, number_of(7))
    assert is_paid_by(nameless, amount, ACCOUNT, number_of(7))
    assert not is_paid_by(nameless, amount, ACCOUNT, number_of(1))
    assert not is_paid_by(replace(nameless, purpose=f"{number_of(77)}"), amount, ACCOUNT, number_of(7))
    assert not is_paid_by(replace(to_him, payee=Party(NAME, account=FOREIGN)), amount, ACCOUNT, number_of(7))
    assert not is_paid_by(to_him, Decimal("50.01"), ACCOUNT, number_of(7))

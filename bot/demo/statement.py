"""A bank statement for the tray of the demonstration: money for its own cases, and some for a person to decide."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path

from backend.domain.statements import Document, Party
from backend.integrations.bank import as_one_c
from backend.models import Case
from bot.demo.operator import OPERATOR

FILE = "Выписка банка.txt"
PAID = 6
OFFICE = Party(OPERATOR["operator_name"].replace("«", '"').replace("»", '"'), OPERATOR["operator_inn"])
ACCOUNT = OPERATOR["operator_account"]
PEOPLES_ACCOUNT = "40817810500000000017"


async def lay_out(folder: Path, today: date) -> None:
    """Written anew for each store: a statement speaks of the numbers of its contracts."""
    cases = (
        await Case.filter(is_open=True, balance__gt=Decimal(5000)).order_by("id").limit(PAID).select_related("debtor")
    )
    (folder / FILE).write_bytes(as_one_c(_documents(cases, today), [ACCOUNT]))


def _documents(cases: Sequence[Case], today: date) -> list[Document]:
    paid = [
        _came(
            number,
            today,
            Decimal(500 * number),
            case.debtor.full_name,
            f"Погашение по договору № {case.contract_number}",
        )
        for number, case in enumerate(cases, 1)
    ]
    doubtful = [
        _came(101, today, Decimal("1500.00"), "Громова Нина Павловна", "Оплата долга"),
        _came(102, today, Decimal("320.50"), "Орлов Пётр Ильич", "Возврат займа за сестру"),
        _came(103, today, Decimal("7400.00"), "АО Приречный банк", "Перечисление принятых платежей по реестру № 12"),
    ]
    return [*paid, *doubtful]


def _came(number: int, on: date, amount: Decimal, payer: str, purpose: str) -> Document:
    ours = Party(OFFICE.name, OFFICE.inn, ACCOUNT)
    return Document(str(number), on, on, amount, Party(payer, account=PEOPLES_ACCOUNT), ours, purpose)

"""What came to a bank, for tests: state only what the test is about."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import count
from typing import Any

from backend.domain.statements import Document, Party

OWN, SECOND = "40702810138250123017", "40702810900000000031"
FOREIGN = "40817810100044521912"
DAY = date(2026, 11, 20)
OFFICE = Party('ООО "ПКО ПРИМЕР"', "7701234567", OWN)
TREASURY = Party("УФК по г. Москве (Мещанский РОСП)", "7704270863", "03212643000000017300")
BANK = Party("ПАО СБЕРБАНК", "7707083893", "30233810142000600001")
_numbers = count(100)


def came(
    purpose: str, amount: str = "1000.00", payer: str | Party = "Сидоров Семён Семёнович", **given: Any
) -> Document:
    """Money of a person of whom nothing is known but the name, on OWN."""
    party = payer if isinstance(payer, Party) else Party(payer, account=FOREIGN)
    made = Document(str(next(_numbers)), DAY, DAY, Decimal(amount), party, OFFICE, purpose)
    return replace(made, **given)


def went(purpose: str, amount: str = "1000.00", payee: Party | None = None, **given: Any) -> Document:
    """Money that we sent."""
    to = payee or Party("Сидоров Семён Семёнович", account=FOREIGN)
    made = Document(str(next(_numbers)), DAY, DAY, Decimal(amount), OFFICE, to, purpose)
    return replace(made, **given)

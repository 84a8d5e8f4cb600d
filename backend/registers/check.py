"""What the values of one row say of each other and of today."""

import datetime as dt
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from backend.domain.money import ZERO
from backend.domain.portfolio import TOTAL_TOLERANCE, Fault, was_minor

PARTS = ("principal", "interest", "penalty", "fees")


def faults_between(values: Mapping[str, Any], today: dt.date) -> Iterator[tuple[Fault, tuple[str, ...]]]:
    """Each fault with the keys of its columns; values that could not be read are absent and blamed no more."""
    contract: dt.date | None = values.get("contract_date")
    birth: dt.date | None = values.get("birth_date")
    ahead = tuple(key for key in ("contract_date", "birth_date") if (values.get(key) or today) > today)
    if ahead:
        yield Fault.FUTURE_DATE, ahead
    if contract and birth and was_minor(birth, contract):
        yield Fault.MINOR_AT_CONTRACT, ("birth_date",)
    parts = [values.get(part, ZERO) for part in PARTS]
    total: Decimal | None = values.get("total")
    if total is not None and None not in parts and abs(total - sum(parts, ZERO)) > TOTAL_TOLERANCE:
        yield Fault.TOTAL_MISMATCH, ("total",)

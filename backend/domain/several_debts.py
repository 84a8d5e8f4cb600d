"""One payment, several debts of one debtor: which of them it pays (ГК ст. 319.1)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import groupby

from backend.domain.money import ZERO, kopecks, roubles


@dataclass(frozen=True)
class OneDebt:
    """`due_on`: the day on which it fell due. `is_secured`: a pledge or a surety stands behind it."""

    case_id: int
    owed: Decimal
    due_on: date
    is_secured: bool = False


@dataclass(frozen=True)
class Split:
    """By case; `left` is what no debt needed."""

    shares: Mapping[int, Decimal]
    left: Decimal


def split(amount: Decimal, debts: Sequence[OneDebt], named: Sequence[int] = ()) -> Split:
    """As the payer named (п. 1); else the unsecured first, of those what fell due first, else in proportion (п. 3).

    Raises ValueError when the payment is less than a kopeck, or finer.
    """
    if kopecks(amount) <= 0:
        raise ValueError("a payment is at least a kopeck")
    left, shares = kopecks(amount), dict[int, int]()
    for group in _in_order(debts, named):
        whole = {debt.case_id: kopecks(debt.owed) for debt in group if debt.owed > ZERO}
        paid = whole if sum(whole.values()) <= left else _in_proportion(left, whole)
        shares |= {case_id: share for case_id, share in paid.items() if share}
        left -= sum(paid.values())
    return Split({case_id: roubles(share) for case_id, share in shares.items()}, roubles(left))


def _in_order(debts: Sequence[OneDebt], named: Sequence[int]) -> list[list[OneDebt]]:
    by_case = {debt.case_id: debt for debt in debts}
    chosen = [[by_case[case_id]] for case_id in dict.fromkeys(named) if case_id in by_case]
    others = sorted((debt for debt in debts if debt.case_id not in named), key=_turn)
    return [*chosen, *(list(group) for _, group in groupby(others, key=_turn))]


def _turn(debt: OneDebt) -> tuple[bool, date]:
    return debt.is_secured, debt.due_on


def _in_proportion(left: int, whole: Mapping[int, int]) -> dict[int, int]:
    """Whole kopecks, in proportion; those that division leaves go to the largest remainders."""
    total = sum(whole.values())
    shares = {case_id: left * owed // total for case_id, owed in whole.items()}
    remainders = sorted(whole, key=lambda case_id: (-(left * whole[case_id] % total), case_id))
    for case_id in remainders[: left - sum(shares.values())]:
        shares[case_id] += 1
    return shares

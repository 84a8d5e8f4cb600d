"""Slips of the court: what a paper prints against itself, against the scale of fees or against the case.

A court corrects its slips and plain errors of reckoning itself or when it is asked (ГПК ст. 200 ч. 2, for an order by
analogy of ст. 1 ч. 4); a bailiff refuses a paper whose debtor cannot be told from it (229-ФЗ ст. 13 ч. 1 п. 5, ст. 31).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from difflib import SequenceMatcher
from enum import StrEnum

from backend.domain.court_numbers import court_uid_is_right
from backend.domain.errors import Refused
from backend.domain.fees import ROUBLE, order_fee
from backend.domain.folding import fold_contract
from backend.domain.people_names import fold_name

_PARTS = ("principal", "interest", "penalty", "fees")
_COSTS = ("state_fee", "postal_costs")
_SAME_PERSON = 0.85


class SlipKind(StrEnum):
    PARTS = "parts"
    COSTS = "costs"
    FEE = "fee"
    NAME = "name"
    BORN = "born"
    CONTRACT = "contract"
    PRECINCT = "precinct"
    UID = "uid"


@dataclass(frozen=True)
class Slip:
    """`name`: the field; `right` is empty where only the court knows what it should be."""

    kind: SlipKind
    name: str
    printed: str
    right: str = ""


@dataclass(frozen=True)
class Ours:
    """What the case says; empty where it says nothing. `filed_on`: the day the application was sent."""

    debtor_name: str
    debtor_birth_date: str
    contract_number: str
    precinct: str = ""
    filed_on: date | None = None
    price: Decimal | None = None


def slips(values: Mapping[str, str], ours: Ours) -> tuple[Slip, ...]:
    """`values` are those that the paper prints and that are surely read: a misreading is nobody's slip."""
    return (
        *_sums(values),
        *_fee(values, ours),
        *_debtor(values, ours),
        *_contract(values, ours),
        *_court(values, ours),
    )


def _sums(values: Mapping[str, str]) -> Iterable[Slip]:
    present = [name for name in _PARTS if name in values]
    total, grand = values.get("total_amount"), values.get("grand_total")
    made = sum((Decimal(values[name]) for name in present), Decimal(0))
    if total and "principal" in present and len(present) > 1 and made != Decimal(total):
        yield Slip(SlipKind.PARTS, "total_amount", total, str(made))
    costs = [name for name in _COSTS if name in values]
    whole = Decimal(total or "0") + sum((Decimal(values[name]) for name in costs), Decimal(0))
    if total and grand and "state_fee" in costs and whole != Decimal(grand):
        yield Slip(SlipKind.COSTS, "grand_total", grand, str(whole))


def _fee(values: Mapping[str, str], ours: Ours) -> Iterable[Slip]:
    """НК ст. 333.19: by the scale of the day of sending, on what was asked for, or on what was granted."""
    printed, total = values.get("state_fee"), values.get("total_amount")
    if not printed or not total or ours.filed_on is None:
        return
    prices = {Decimal(total), *([ours.price] if ours.price else [])}
    fitting = {fee for price in prices for fee in _fees(price, ours.filed_on)}
    if fitting and Decimal(printed) not in fitting:
        yield Slip(SlipKind.FEE, "state_fee", printed, str(max(_fees(Decimal(total), ours.filed_on)).quantize(_KOPECK)))


_KOPECK = Decimal("0.01")


def _fees(price: Decimal, filed_on: date) -> set[Decimal]:
    """Both ways of rounding the half are in use, so neither is a slip."""
    try:
        fee = order_fee(price, filed_on)
    except (Refused, ValueError):
        return set()
    return {fee.amount, fee.exact.quantize(ROUBLE, rounding=ROUND_HALF_UP)}


def _debtor(values: Mapping[str, str], ours: Ours) -> Iterable[Slip]:
    """A name that is nearly ours; one that is quite another is another's paper."""
    printed = values.get("debtor_name", "")
    if not printed or "." in printed:
        return
    if _nearly(fold_name(printed), fold_name(ours.debtor_name)):
        yield Slip(SlipKind.NAME, "debtor_name", printed, ours.debtor_name)
    born = values.get("debtor_birth_date")
    if born and born != ours.debtor_birth_date and fold_name(printed) == fold_name(ours.debtor_name):
        yield Slip(SlipKind.BORN, "debtor_birth_date", born, ours.debtor_birth_date)


def _contract(values: Mapping[str, str], ours: Ours) -> Iterable[Slip]:
    printed = values.get("contract_number", "")
    if printed and _nearly(fold_contract(printed), fold_contract(ours.contract_number)):
        yield Slip(SlipKind.CONTRACT, "contract_number", printed, ours.contract_number)


def _nearly(printed: str, known: str) -> bool:
    return printed != known and SequenceMatcher(None, printed, known, autojunk=False).ratio() >= _SAME_PERSON


def _court(values: Mapping[str, str], ours: Ours) -> Iterable[Slip]:
    """A court's code and a precinct's number often differ by rights; where the case bears the code out, they do not."""
    uid, precinct = values.get("uid", ""), values.get("precinct_number", "")
    if uid and not court_uid_is_right(uid):
        yield Slip(SlipKind.UID, "uid", uid)
    if not (uid and precinct.isdigit() and ours.precinct):
        return
    code = uid[4:8]
    if code.isdigit() and int(code) == int(ours.precinct) != int(precinct):
        yield Slip(SlipKind.PRECINCT, "precinct_number", precinct, ours.precinct)

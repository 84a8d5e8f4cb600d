"""What a paper's sums say of each other: parts make the total, costs the whole, the fee is on its scale.

Where two readings of one figure differ (the sum and its words, the page and its crop), the one with which the paper
adds up is taken.
"""

import itertools
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation

from backend.domain.errors import Refused
from backend.domain.fees import Fee, claim_fee, order_fee
from backend.domain.reading import PaperKind
from backend.recognition.paper import Found, Paper, mark

_PARTS = ("principal", "interest", "penalty")
_COSTS = ("state_fee", "postal_costs")
_SUMS = (*_PARTS, "total_amount", *_COSTS, "grand_total")
_MOST_READINGS = 400
# Between the sending of an application and the paper; the scale of the day of sending counts.
_ON_THE_WAY = (0, 15, 45)
_SCALE_TELLS_ABOVE = Decimal(100_000)
_OLD_SCALE = date(2024, 9, 9)
_NO_KOPECKS = re.compile(r"(?<!\d)(?:00|О0|0О|ОО|0)(?!\d)|ноль|ровно")
_AFTER = 12


def check_sums(fields: dict[str, Found], paper: Paper) -> list[str]:
    """Mends and marks them; keys of remarks on the paper's own contradictions."""
    remarks: list[str] = []
    _mended(fields)
    _sums(fields, remarks)
    _grand(fields, remarks)
    _fee(fields, remarks, paper.kind)
    _kopecks(fields, paper)
    _swapped(fields)
    return remarks


def _mended(fields: dict[str, Found]) -> None:
    """Of all readings of the sums the one set with which the paper adds up, if there is but one with fewest changes."""
    names = tuple(name for name in _SUMS if name in fields)
    choices = [tuple(dict.fromkeys([fields[name].value, *_sums_of(fields[name].others)])) for name in names]
    fitting: dict[int, list[dict[str, str]]] = {}
    for values in itertools.islice(itertools.product(*choices), _MOST_READINGS):
        read = dict(zip(names, values, strict=True))
        if _adds_up({name: Decimal(value) for name, value in read.items()}):
            fitting.setdefault(sum(_strain(fields[name], value) for name, value in read.items()), []).append(read)
    if not fitting or len(fitting[min(fitting)]) > 1:
        return
    for name, value in fitting[min(fitting)][0].items():
        if value != fields[name].value:
            others = (fields[name].value,)
            mended = fields[name].without("words_differ", "looked_again_differs", "contested").also("repaired")
            fields[name] = Found(name, value, mended.start, mended.end, mended.evidence, others)


def _strain(one: Found, value: str) -> int:
    """How much speaks against a reading: another than the first; figures whose own words say otherwise."""
    words = one.others[0] if "words_differ" in one.evidence and one.others else value
    return (value != one.value) + 3 * (value != words)


def _sums_of(others: tuple[str, ...]) -> list[str]:
    told = []
    for other in others:
        try:
            told.append(str(Decimal(other).quantize(Decimal("0.01"))))
        except InvalidOperation:
            continue
    return told


def _adds_up(read: Mapping[str, Decimal]) -> bool:
    """Claims it only where there is something to add: the parts to the total, or the costs to all of it."""
    parts = [read[name] for name in _PARTS if name in read]
    told = False
    if "total_amount" in read and len(parts) > 1:
        if sum(parts) != read["total_amount"]:
            return False
        told = True
    if "grand_total" in read and "total_amount" in read:
        costs = sum((read[name] for name in _COSTS if name in read), Decimal(0))
        if read["total_amount"] + costs != read["grand_total"]:
            return False
        told = True
    return told


def _sums(fields: dict[str, Found], remarks: list[str]) -> None:
    present = tuple(name for name in _PARTS if name in fields)
    if "principal" not in present:
        return
    parts = sum((_money(fields, name) for name in present), Decimal(0))
    if "total_amount" not in fields:
        if len(present) > 1:
            lead = fields["principal"]
            fields["total_amount"] = Found("total_amount", str(parts), lead.start, lead.end, frozenset({"derived"}))
        return
    if parts == _money(fields, "total_amount"):
        # The total repeated as «основной долг» would add up to itself.
        mark(fields, (*present, "total_amount"), "adds_up" if len(present) > 1 else "same_sum")
    elif len(present) > 1:
        mark(fields, (*present, "total_amount"), "adds_up_not")
        remarks.append("paper-parts-do-not-add-up")


def _grand(fields: dict[str, Found], remarks: list[str]) -> None:
    if "grand_total" not in fields or "total_amount" not in fields:
        return
    costs = tuple(name for name in _COSTS if name in fields)
    whole = _money(fields, "total_amount") + sum((_money(fields, name) for name in costs), Decimal(0))
    if whole == _money(fields, "grand_total"):
        mark(fields, (*costs, "grand_total", "total_amount"), "costs_add_up")
    else:
        mark(fields, (*costs, "grand_total"), "adds_up_not")
        remarks.append("paper-costs-do-not-add-up")


def _fee(fields: dict[str, Found], remarks: list[str], kind: PaperKind) -> None:
    """НК ст. 333.19: a fee that is on the scale was read right, and so was the sum that it was counted on."""
    day = fields.get("cancelled_order_date") or fields.get("order_date")
    if "state_fee" not in fields or "total_amount" not in fields or day is None:
        return
    total, paid = _money(fields, "total_amount"), _money(fields, "state_fee")
    issued = date.fromisoformat(day.value)
    scales = [fee for days in _ON_THE_WAY if (fee := _due(total, issued - timedelta(days=days), kind))]
    if not _is_on_scale(scales, paid):
        paid = _other_reading_on_scale(fields, scales) or paid
    if _is_on_scale(scales, paid):
        mark(fields, ("state_fee",), "fee_on_scale")
        if total > _SCALE_TELLS_ABOVE or issued < _OLD_SCALE:
            mark(fields, ("total_amount",), "fee_on_scale")
        return
    mark(fields, ("state_fee",), "fee_off_scale")
    figures = (fields["state_fee"], fields["total_amount"])
    if kind is PaperKind.COURT_ORDER and all({"adds_up", "words", "declared"} & one.evidence for one in figures):
        remarks.append("paper-fee-off-scale")


def _is_on_scale(scales: Iterable[Fee], paid: Decimal) -> bool:
    return any(_is_paid(fee, paid) for fee in scales)


def _other_reading_on_scale(fields: dict[str, Found], scales: Sequence[Fee]) -> Decimal | None:
    """What another eye read in the place of the fee, where that alone is what the scale asks for."""
    fee = fields["state_fee"]
    right = {told for told in _sums_of(fee.others) if _is_on_scale(scales, Decimal(told))}
    if len(right) != 1:
        return None
    (told,) = right
    mended = fee.without("outvoted", "looked_again_differs", "digits_differ", "contested").also("repaired")
    fields["state_fee"] = replace(mended, value=told, others=(fee.value,))
    return Decimal(told)


def _due(total: Decimal, sent: date, kind: PaperKind) -> Fee | None:
    try:
        return claim_fee(total, sent) if kind is PaperKind.WRIT else order_fee(total, sent)
    except (Refused, ValueError, LookupError):
        return None


def _is_paid(fee: Fee, paid: Decimal) -> bool:
    """To the rouble, or to the kopeck where the court did not round."""
    return abs(fee.amount - paid) < 1 or abs(fee.exact - paid) < Decimal("0.01")


def _kopecks(fields: dict[str, Found], paper: Paper) -> None:
    """Courts print kopecks, nought or not: where none were read they may stand where nobody could."""
    for name in _SUMS:
        one = fields.get(name)
        if one and one.value.endswith(".00") and not _NO_KOPECKS.search(paper.flow.text, one.start, one.end + _AFTER):
            mark(fields, (name,), "bare_roubles")


def _swapped(fields: dict[str, Found]) -> None:
    """Where one part may be another, the others may be it."""
    parts = [name for name in _PARTS if name in fields]
    if any("sum_role_differs" in fields[name].evidence for name in parts):
        mark(fields, parts, "contested")


def _money(fields: Mapping[str, Found], name: str) -> Decimal:
    return Decimal(fields[name].value) if name in fields else Decimal(0)

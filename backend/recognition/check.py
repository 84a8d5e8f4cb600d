"""What a paper's values say of each other: parts make the total, the fee is on its scale, dates follow in order.

A value only gains or loses trust by that, and the contradiction is remarked. Where two readings of one figure
differ (the sum and its words, the page and its crop), the one with which the paper adds up is taken.
"""

import itertools
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation

from rapidfuzz.distance import Levenshtein

from backend.domain.errors import Refused
from backend.domain.fees import Fee, claim_fee, order_fee
from backend.domain.reading import Known, PaperKind
from backend.recognition.fields.court_grammar import ends_with_region
from backend.recognition.paper import Found, Paper

_PARTS = ("principal", "interest", "penalty")
_COSTS = ("state_fee", "postal_costs")
# Years from the registration of an application to the last ruling on it.
_LONG_CASE = 4
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)")
_MOST_READINGS = 400
# ГПК ст. 125, 134, 135; 229-ФЗ ст. 31, 46, 47: their grounds are points, of which courts name the one they rest on.
_BARE_ARTICLE = re.compile(r"ст\.|ч\. \d ст\. (?:125|134|135|31|46|47)$")
_NO_KOPECKS = re.compile(r"(?<!\d)(?:00|О0|0О|ОО|0)(?!\d)|ноль|ровно")
_AFTER = 12
_BARE_PRECINCT = re.compile(r"Судебный участок № \d+(?: судебного района| \S+(?:ого|ей))?")
_ORDER = ("debtor_birth_date", "contract_date", "period_from", "period_to", "order_date", "in_force_date", "issue_date")
_CANCEL_ORDER = ("contract_date", "cancelled_order_date", "objection_date", "order_date")
_POSTAL_ORDERS = (("send_date", "delivery_date"), ("send_date", "return_date"))
# A decree tells when the act that it enforces entered into force.
_DECREE_ORDERS = (("debtor_birth_date", "exec_doc_date", "order_date"), ("in_force_date", "order_date"))
# What cannot be on the very day of what comes before it.
_TAKES_DAYS = frozenset(("return_date", "in_force_date"))
# Between the sending of an application and the paper; the scale of the day of sending counts.
_ON_THE_WAY = (0, 15, 45)
_SCALE_TELLS_ABOVE = Decimal(100_000)
_PROOFS = frozenset(("checksum", "words", "adds_up"))
_DOUBTS = frozenset(
    ("checksum_fails", "words_differ", "adds_up_not", "outvoted", "looked_again_differs", "out_of_order")
)
_OLD_SCALE = date(2024, 9, 9)


def checked(fields: Mapping[str, Found], paper: Paper, known: Known | None) -> tuple[dict[str, Found], list[str]]:
    """The fields with more evidence, and keys of remarks on the paper's own contradictions."""
    result = dict(fields)
    remarks: list[str] = []
    _mended(result)
    _sums(result, remarks)
    _grand(result, remarks)
    _fee(result, remarks, paper.kind)
    for order in _DECREE_ORDERS if paper.kind is PaperKind.FSSP_DECREE else (_ORDER, _CANCEL_ORDER, *_POSTAL_ORDERS):
        _dates(result, order)
    _years(result)
    _court_code(result)
    _incomplete(result)
    _alphabet(result)
    _kopecks(result, paper)
    _page(result)
    if known:
        _known(result, known)
    return result, remarks


def _also(fields: dict[str, Found], names: tuple[str, ...], mark: str) -> None:
    for name in names:
        if name in fields:
            fields[name] = fields[name].also(mark)


def _money(fields: Mapping[str, Found], name: str) -> Decimal:
    return Decimal(fields[name].value) if name in fields else Decimal(0)


def _mended(fields: dict[str, Found]) -> None:
    """Of all readings of the sums the one set with which the paper adds up, if there is but one with fewest changes."""
    names = tuple(name for name in (*_PARTS, "total_amount", *_COSTS, "grand_total") if name in fields)
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
        _also(fields, (*present, "total_amount"), "adds_up" if len(present) > 1 else "same_sum")
    elif len(present) > 1:
        _also(fields, (*present, "total_amount"), "adds_up_not")
        remarks.append("paper-parts-do-not-add-up")


def _grand(fields: dict[str, Found], remarks: list[str]) -> None:
    if "grand_total" not in fields or "total_amount" not in fields:
        return
    costs = tuple(name for name in _COSTS if name in fields)
    whole = _money(fields, "total_amount") + sum((_money(fields, name) for name in costs), Decimal(0))
    if whole == _money(fields, "grand_total"):
        _also(fields, (*costs, "grand_total", "total_amount"), "costs_add_up")
    else:
        _also(fields, (*costs, "grand_total"), "adds_up_not")
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
        _also(fields, ("state_fee",), "fee_on_scale")
        if total > _SCALE_TELLS_ABOVE or issued < _OLD_SCALE:
            _also(fields, ("total_amount",), "fee_on_scale")
        return
    _also(fields, ("state_fee",), "fee_off_scale")
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


def _dates(fields: dict[str, Found], order: tuple[str, ...]) -> None:
    present = [name for name in order if name in fields]
    for earlier, later in itertools.pairwise(present):
        follows = _may_follow(fields[earlier].value, fields[later].value, same_day=later not in _TAKES_DAYS)
        _also(fields, (earlier, later), "in_order" if follows else "out_of_order")


def _may_follow(earlier: str, later: str, *, same_day: bool) -> bool:
    return earlier < later or (same_day and earlier == later)


def _years(fields: dict[str, Found]) -> None:
    """A case bears the year of its registration: that of the order, or of the application late in the year before."""
    number, uid, day = fields.get("case_number"), fields.get("uid"), fields.get("order_date")
    year = next(reversed(_YEAR.findall(number.value)), "") if number else ""
    if uid and year:
        _also(fields, ("uid", "case_number"), "year_agrees" if uid.value.split("-")[2] == year else "year_differs")
    if day and year and day.value[:4] == year:
        _also(fields, ("case_number", "order_date"), "year_agrees")
    elif day and year and abs(int(day.value[:4]) - int(year)) > _LONG_CASE:
        _also(fields, ("case_number", "order_date"), "out_of_order")
    proceedings = fields.get("ip_number")
    if proceedings and day:
        opened, told = int(proceedings.value.split("/")[1]), int(day.value[2:4])
        agrees = opened == told or ("reason" in fields and opened <= told)
        _also(fields, ("ip_number", "order_date"), "year_agrees" if agrees else "out_of_order")
    document, issued = fields.get("exec_doc_number"), fields.get("exec_doc_date")
    if document and issued and "/" in document.value:
        same = document.value.split("/")[-1][:4] == issued.value[:4]
        _also(fields, ("exec_doc_number", "exec_doc_date"), "year_agrees" if same else "year_differs")


def _court_code(fields: dict[str, Found]) -> None:
    """Most precincts bear the number of their code in the УИД; that they differ says nothing, but by one figure."""
    if "uid" in fields and "precinct_number" in fields:
        code, number = fields["uid"].value[4:8], fields["precinct_number"].value
        if code.isdigit() and int(code) == int(number):
            _also(fields, ("uid", *_numbered(fields, number)), "court_code_agrees")
        elif code.isdigit() and Levenshtein.distance(str(int(code)), number) == 1:
            _also(fields, _numbered(fields, number), "court_code_nearly")


def _numbered(fields: Mapping[str, Found], number: str) -> tuple[str, ...]:
    """The number of the precinct, and the court that is called by it."""
    named = "court_name" in fields and f"№ {number} " in fields["court_name"].value
    return ("precinct_number", "court_name") if named else ("precinct_number",)


def _alphabet(fields: dict[str, Found]) -> None:
    """Letters of a number may be Latin or Cyrillic, and are guarded by nothing."""
    number = fields.get("contract_number")
    if number and any(map(str.isalpha, number.value)):
        _also(fields, ("contract_number",), "letters")


def _incomplete(fields: dict[str, Found]) -> None:
    """An article without its part, a court without its region: the rest may stand where nobody could read it."""
    article, court = fields.get("reason_article"), fields.get("court_name")
    if article and _BARE_ARTICLE.match(article.value):
        _also(fields, ("reason_article",), "bare_article")
    if court and _BARE_PRECINCT.fullmatch(court.value):
        _also(fields, ("court_name",), "bare_court")
    elif court and ends_with_region(court.value):
        _also(fields, ("court_name",), "whole")


def _kopecks(fields: dict[str, Found], paper: Paper) -> None:
    """Courts print kopecks, nought or not: where none were read they may stand where nobody could."""
    for name in (*_PARTS, "total_amount", *_COSTS, "grand_total"):
        one = fields.get(name)
        if one and one.value.endswith(".00") and not _NO_KOPECKS.search(paper.flow.text, one.start, one.end + _AFTER):
            _also(fields, (name,), "bare_roubles")


def _page(fields: dict[str, Found]) -> None:
    """What proves or belies one figure tells of the print, the light and the reader, and so of all other figures."""
    proofs = sum(len(one.evidence & _PROOFS) > 0 for one in fields.values())
    doubts = sum(len(one.evidence & _DOUBTS) > 0 for one in fields.values())
    marks = [mark for mark, least in (("page_proven", 2), ("page_well_proven", 4)) if proofs >= least]
    marks += ["page_doubted"] if doubts else []
    for name, one in fields.items():
        fields[name] = one.also(*marks)


def _known(fields: dict[str, Found], known: Known) -> None:
    for name, values in (
        ("creditor_name", known.creditors), ("creditor_inn", known.creditor_inns), ("debtor_name", known.debtors),
        ("contract_number", known.contracts), ("total_amount", known.amounts),
    ):  # fmt: skip
        if name in fields and fields[name].value in values:
            _also(fields, (name,), "known")

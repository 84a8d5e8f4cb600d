"""What a paper's values say of each other: parts make the total, dates follow in order, years agree.

A value is never replaced by what it should be; it only gains or loses trust, and the contradiction is remarked.
"""

import itertools
from collections.abc import Mapping
from decimal import Decimal

from backend.domain.reading import Known
from backend.recognition.paper import Found

_PARTS = ("principal", "interest", "penalty")
_COSTS = ("state_fee", "postal_costs")
# Years from the registration of an application to the last ruling on it.
_LONG_CASE = 4
_ORDER = ("debtor_birth_date", "contract_date", "period_from", "period_to", "order_date", "in_force_date")
_CANCEL_ORDER = ("contract_date", "cancelled_order_date", "objection_date", "order_date")


def checked(fields: Mapping[str, Found], known: Known | None) -> tuple[dict[str, Found], list[str]]:
    """The fields with more evidence, and keys of remarks on the paper's own contradictions."""
    result = dict(fields)
    remarks: list[str] = []
    _sums(result, remarks)
    _grand(result, remarks)
    for order in (_ORDER, _CANCEL_ORDER):
        _dates(result, order)
    _years(result)
    _court_code(result)
    if known:
        _known(result, known)
    return result, remarks


def _also(fields: dict[str, Found], names: tuple[str, ...], mark: str) -> None:
    for name in names:
        if name in fields:
            fields[name] = fields[name].also(mark)


def _money(fields: Mapping[str, Found], name: str) -> Decimal:
    return Decimal(fields[name].value) if name in fields else Decimal(0)


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
        _also(fields, (*present, "total_amount"), "adds_up")
    elif len(present) > 1:
        _also(fields, (*present, "total_amount"), "adds_up_not")
        remarks.append("paper-parts-do-not-add-up")


def _grand(fields: dict[str, Found], remarks: list[str]) -> None:
    if "grand_total" not in fields or "total_amount" not in fields:
        return
    costs = tuple(name for name in _COSTS if name in fields)
    whole = _money(fields, "total_amount") + sum((_money(fields, name) for name in costs), Decimal(0))
    if whole == _money(fields, "grand_total"):
        _also(fields, (*costs, "grand_total", "total_amount"), "adds_up")
    else:
        _also(fields, (*costs, "grand_total"), "adds_up_not")
        remarks.append("paper-costs-do-not-add-up")


def _dates(fields: dict[str, Found], order: tuple[str, ...]) -> None:
    present = [name for name in order if name in fields]
    for earlier, later in itertools.pairwise(present):
        mark = "in_order" if fields[earlier].value <= fields[later].value else "out_of_order"
        _also(fields, (earlier, later), mark)


def _years(fields: dict[str, Found]) -> None:
    """A case bears the year of its registration: that of the order, or of the application late in the year before."""
    number, uid, day = fields.get("case_number"), fields.get("uid"), fields.get("order_date")
    year = number.value.split("/")[-1][:4] if number else ""
    if uid and year:
        _also(fields, ("uid", "case_number"), "year_agrees" if uid.value.split("-")[2] == year else "several")
    if day and year and day.value[:4] == year:
        _also(fields, ("case_number", "order_date"), "year_agrees")
    elif day and year and abs(int(day.value[:4]) - int(year)) > _LONG_CASE:
        _also(fields, ("case_number", "order_date"), "out_of_order")


def _court_code(fields: dict[str, Found]) -> None:
    """Most precincts bear the number of their code in the УИД; some do not, which says nothing against either."""
    if "uid" in fields and "precinct_number" in fields:
        code = fields["uid"].value[4:8]
        if code.isdigit() and int(code) == int(fields["precinct_number"].value):
            _also(fields, ("uid", "precinct_number"), "court_code_agrees")


def _known(fields: dict[str, Found], known: Known) -> None:
    for name, values in (
        ("creditor_name", known.creditors), ("creditor_inn", known.creditor_inns), ("debtor_name", known.debtors),
        ("contract_number", known.contracts), ("total_amount", known.amounts),
    ):  # fmt: skip
        if name in fields and fields[name].value in values:
            _also(fields, (name,), "known")

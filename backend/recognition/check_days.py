"""What a paper's days say of each other and of its numbers: they follow in order, and a case bears its year."""

import itertools
import re
from datetime import date

from backend.domain.reading import PaperKind
from backend.recognition.paper import Found, mark

# Years from the registration of an application to the last ruling on it.
_LONG_CASE = 4
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)")
_ORDERS = (
    ("debtor_birth_date", "contract_date", "period_from", "period_to", "order_date", "in_force_date", "issue_date"),
    ("contract_date", "cancelled_order_date", "objection_date", "order_date"),
    ("send_date", "delivery_date"),
    ("send_date", "return_date"),
)
# A decree tells when the act that it enforces entered into force.
_DECREE_ORDERS = (("debtor_birth_date", "exec_doc_date", "order_date"), ("in_force_date", "order_date"))
# Days: an act that nobody appealed enters into force within months.
_LONG_WAY_INTO_FORCE = 400
# What cannot be on the very day of what comes before it.
_TAKES_DAYS = frozenset(("return_date", "in_force_date"))


def check_days(fields: dict[str, Found], kind: PaperKind) -> None:
    """Marks them, and the numbers that bear a year."""
    for order in _DECREE_ORDERS if kind is PaperKind.FSSP_DECREE else _ORDERS:
        _dates(fields, order)
    own, force = fields.get("order_date"), fields.get("in_force_date")
    if kind is not PaperKind.FSSP_DECREE and own and force and _days(own, force) > _LONG_WAY_INTO_FORCE:
        mark(fields, ("in_force_date",), "out_of_order")
    _years(fields)


def _days(first: Found, second: Found) -> int:
    return (date.fromisoformat(second.value) - date.fromisoformat(first.value)).days


def _dates(fields: dict[str, Found], order: tuple[str, ...]) -> None:
    present = [name for name in order if name in fields]
    for earlier, later in itertools.pairwise(present):
        follows = _may_follow(fields[earlier].value, fields[later].value, same_day=later not in _TAKES_DAYS)
        mark(fields, (earlier, later), "in_order" if follows else "out_of_order")


def _may_follow(earlier: str, later: str, *, same_day: bool) -> bool:
    return earlier < later or (same_day and earlier == later)


def _years(fields: dict[str, Found]) -> None:
    """A case bears the year of its registration: that of the order, or of the application late in the year before."""
    number, uid, day = fields.get("case_number"), fields.get("uid"), fields.get("order_date")
    year = next(reversed(_YEAR.findall(number.value)), "") if number else ""
    if uid and year:
        mark(fields, ("uid", "case_number"), "year_agrees" if uid.value.split("-")[2] == year else "year_differs")
    if day and year and day.value[:4] == year:
        mark(fields, ("case_number", "order_date"), "year_agrees")
    elif day and year and abs(int(day.value[:4]) - int(year)) > _LONG_CASE:
        mark(fields, ("case_number", "order_date"), "out_of_order")
    proceedings = fields.get("ip_number")
    if proceedings and day:
        opened, told = int(proceedings.value.split("/")[1]), int(day.value[2:4])
        agrees = opened == told or ("reason" in fields and opened <= told)
        mark(fields, ("ip_number", "order_date"), "year_agrees" if agrees else "out_of_order")
    document, issued = fields.get("exec_doc_number"), fields.get("exec_doc_date")
    if document and issued and (years := _YEAR.findall(document.value)):
        same = years[-1] == issued.value[:4]
        mark(fields, ("exec_doc_number", "exec_doc_date"), "year_agrees" if same else "year_differs")

"""What a court paper prints: its fields by kind, how a person writes each, and what its dates mean for a case."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from backend.domain.calendar import WorkingCalendar
from backend.domain.court_numbers import normalise_court_uid, read_case_number, read_proceeding_number, read_writ_number
from backend.domain.errors import Refused
from backend.domain.folding import even_marks
from backend.domain.ledger import Component
from backend.domain.letters import LetterKind
from backend.domain.money import ZERO, parse_money, rounded
from backend.domain.people_names import parse_name
from backend.domain.portfolio import read_date
from backend.domain.reading import RULINGS, PaperKind
from backend.domain.state_numbers import read_inn, read_track
from backend.domain.terms import objection_window, presentable_again, presentation_term, term

LONGEST_TEXT = 300
# What a person writes when the paper does not print the field at all.
NOT_PRINTED = frozenset({"-", "нет", "no", "nie", "brak"})


class Written(StrEnum):
    """How a field is written, and so how a typed correction is understood."""

    TEXT = "text"
    PERSON = "person"
    DATE = "date"
    MONEY = "money"
    NUMBER = "number"
    CASE_NUMBER = "case-number"
    UID = "uid"
    INN = "inn"
    WRIT = "writ"
    PROCEEDING = "proceeding"
    TRACK = "track"
    CHOICE = "choice"

    @property
    def refusal_key(self) -> str:
        """What is told to a person whose text cannot be understood so."""
        return f"refusal-paper-{self.value}"


_COURT = ("court_name", "precinct_number", "judge_name")
_CREDITOR = ("creditor_name", "creditor_inn")
_DEBTOR = ("debtor_name", "debtor_birth_date", "debtor_birth_place", "debtor_address")
_CONTRACT = ("contract_number", "contract_date")
_PERIOD = ("period_from", "period_to")
_SUMS = ("principal", "interest", "penalty", "total_amount", "state_fee", "postal_costs", "grand_total")
_NUMBERS = ("case_number", "uid")
_DATES = ("order_date", "in_force_date")
_REASON = ("reason", "reason_article")
_RULING = (*_NUMBERS, *_DATES, *_REASON, *_COURT, *_DEBTOR, *_CREDITOR, *_CONTRACT, *_SUMS)

FIELDS: Mapping[PaperKind, tuple[str, ...]] = {
    PaperKind.COURT_ORDER: (*_NUMBERS, *_DATES, *_COURT, *_DEBTOR, *_CREDITOR, *_CONTRACT, *_PERIOD, *_SUMS, "fees"),
    PaperKind.RULING_RETURN: _RULING,
    PaperKind.RULING_REFUSAL: _RULING,
    PaperKind.RULING_CANCEL: (*_RULING, "cancelled_order_date", "objection_date"),
    PaperKind.WRIT: (
        "writ_number", "issue_date", *_NUMBERS, *_DATES, *_COURT, *_DEBTOR, *_CREDITOR, *_CONTRACT, *_PERIOD, *_SUMS,
    ),
    PaperKind.FSSP_DECREE: (
        "decree_type", "ip_number", "order_date", *_REASON, "exec_doc_number", "exec_doc_date", "fssp_department",
        "bailiff_name", "court_name", *_DEBTOR, *_CREDITOR, "principal", "interest", "penalty", "total_amount",
    ),
    PaperKind.POSTAL_NOTICE: (
        "track_number", "status", "send_date", "delivery_date", "return_date", "sender_name", "recipient_name",
        "recipient_address",
    ),
    PaperKind.POST_RECEIPT: (
        "track_number", "send_date", "postage", "letter_kind", "with_card", "post_office", "recipient_name",
    ),
    PaperKind.FEE_PAYMENT: ("fee_sum", "payment_date", "payment_number"),
    PaperKind.OUR_PAPER: ("received_date",),
    PaperKind.UNKNOWN: (),
}  # fmt: skip

_W = Written
_WRITTEN: Mapping[str, Written] = {
    "case_number": _W.CASE_NUMBER,
    "uid": _W.UID,
    "creditor_inn": _W.INN,
    "precinct_number": _W.NUMBER,
    "writ_number": _W.WRIT,
    "ip_number": _W.PROCEEDING,
    "track_number": _W.TRACK,
    "reason": _W.CHOICE,
    "decree_type": _W.CHOICE,
    "status": _W.CHOICE,
    "letter_kind": _W.CHOICE,
    "with_card": _W.CHOICE,
    "post_office": _W.TEXT,
    **dict.fromkeys(("judge_name", "debtor_name", "bailiff_name"), _W.PERSON),
    **dict.fromkeys((*_SUMS, "fees", "postage", "fee_sum"), _W.MONEY),
}

_RETURN_REASONS = (
    "no_documents", "fee_not_paid", "form_violation", "no_copy_proof", "wrong_jurisdiction", "no_authority",
    "duplicate_case", "applicant_request",
)  # fmt: skip
_REFUSAL_REASONS = (
    "dispute_of_law", "not_order_claim", "debtor_abroad", "debtor_dead", "bankruptcy", "already_decided",
)  # fmt: skip
_CANCEL_REASONS = ("debtor_objections",)
_END_REASONS = ("paid", "no_property", "not_found", "revoked", "bankruptcy")
_NOT_OPENED_REASONS = ("no_requirements", "wrong_place", "no_application", "expired")
_REASONS: Mapping[PaperKind, tuple[str, ...]] = {
    PaperKind.RULING_RETURN: _RETURN_REASONS,
    PaperKind.RULING_REFUSAL: _REFUSAL_REASONS,
    PaperKind.RULING_CANCEL: _CANCEL_REASONS,
}
DECREE_TYPES = ("initiation", "end", "refusal")
WITH_CARD = ("yes", "no")
POSTAL_STATUSES = ("delivered", "refused", "returned_expired", "returned_absent")


_CHOICES: Mapping[str, tuple[str, ...]] = {
    "decree_type": DECREE_TYPES,
    "status": POSTAL_STATUSES,
    "letter_kind": tuple(LetterKind),
    "with_card": WITH_CARD,
}


def fields_of(kind: PaperKind) -> tuple[str, ...]:
    """Names of the output contract in the order in which a person checks them; `fees` is ours, for orders alone."""
    return FIELDS[kind]


def written_as(name: str) -> Written:
    return _W.DATE if name.endswith("_date") or name in _PERIOD else _WRITTEN.get(name, _W.TEXT)


def choices_of(kind: PaperKind, name: str, decree_type: str = "") -> tuple[str, ...]:
    """Codes among which a field is chosen by a press; none for a field that is typed."""
    if name in _CHOICES:
        return _CHOICES[name]
    if name != "reason":
        return ()
    if kind is PaperKind.FSSP_DECREE:
        return {"end": _END_REASONS, "refusal": _NOT_OPENED_REASONS}.get(decree_type, ())
    return _REASONS.get(kind, ())


def parse_typed(name: str, text: str, today: date) -> str:
    """A person's words as the output contract writes the field; empty when they say that it is not printed.

    Raises Refused with the sentence of the field's own form.
    """
    plain = " ".join(even_marks(text).split())
    if plain.lower() in NOT_PRINTED:
        return ""
    form = written_as(name)
    try:
        return _READERS[form](plain, today)
    except ValueError as error:
        raise Refused(form.refusal_key) from error


def _text(text: str, _today: date) -> str:
    if not text or len(text) > LONGEST_TEXT:
        raise ValueError("empty, or longer than any field")
    return text


def _number(text: str, _today: date) -> str:
    return str(int(text.removeprefix("№")))


def _money(text: str, _today: date) -> str:
    amount = parse_money(text)
    if amount < 0 or amount != rounded(amount):
        raise ValueError("below zero, or finer than a kopeck")
    return str(rounded(amount))


def _case_number(text: str, _today: date) -> str:
    read_case_number(text)
    return text.upper().removeprefix("№").strip()


def _plain(reader: Callable[[str], str]) -> Callable[[str, date], str]:
    return lambda text, _today: reader(text)


_READERS: Mapping[Written, Callable[[str, date], str]] = {
    _W.TEXT: _text,
    _W.CHOICE: _text,
    _W.PERSON: _plain(lambda text: parse_name(text).full),
    _W.DATE: lambda text, today: read_date(text, latest_year=today.year).isoformat(),
    _W.MONEY: _money,
    _W.NUMBER: _number,
    _W.CASE_NUMBER: _case_number,
    _W.UID: _plain(normalise_court_uid),
    _W.INN: _plain(read_inn),
    _W.WRIT: _plain(lambda text: read_writ_number(text).replace("№ ", "")),
    _W.PROCEEDING: _plain(read_proceeding_number),
    _W.TRACK: _plain(read_track),
}


_PARTS: Mapping[str, Component] = {
    "principal": Component.PRINCIPAL,
    "interest": Component.INTEREST,
    "penalty": Component.PENALTY,
    "fees": Component.FEES,
}
_COSTS: Mapping[str, Component] = {"state_fee": Component.STATE_FEE, "postal_costs": Component.POSTAGE}
# Courts have no field of their own for commissions: where the paper says nothing of them, they were not granted.
_NEVER_ASKED = frozenset({"fees"})


@dataclass(frozen=True)
class Granted:
    """What an order grants, by component. `missing` names the fields that must be asked before, never guessed.

    `excess` is by how much the parts exceed the printed total, `costs_excess` the same with the costs.
    """

    parts: Mapping[Component, Decimal]
    missing: tuple[str, ...]
    excess: Decimal = ZERO
    costs_excess: Decimal = ZERO

    @property
    def is_complete(self) -> bool:
        return not self.missing and not self.excess and not self.costs_excess

    @property
    def total(self) -> Decimal:
        return sum(self.parts.values(), ZERO)


def granted_by(values: Mapping[str, str], derived: frozenset[str] = frozenset()) -> Granted:
    """Read the sums of an order. A part that is not printed is nothing only where the others make the printed total.

    `derived` names values that were computed from others, and so prove nothing of them.
    """
    printed = {name: Decimal(value) for name, value in values.items() if value and written_as(name) is _W.MONEY}
    total = printed.get("total_amount") if "total_amount" not in derived else None
    grand = printed.get("grand_total") if "grand_total" not in derived else None
    parts = sum((printed.get(name, ZERO) for name in _PARTS), ZERO)
    costs = sum((printed.get(name, ZERO) for name in _COSTS), ZERO)
    whole = parts if total is None else total
    missing = [] if parts == total else _absent(printed, _PARTS)
    missing += [] if whole + costs == grand else _absent(printed, _COSTS)
    return Granted(
        parts={component: printed.get(name, ZERO) for name, component in {**_PARTS, **_COSTS}.items()},
        missing=tuple(missing),
        excess=ZERO if missing or total is None else parts - total,
        costs_excess=ZERO if missing or grand is None else whole + costs - grand,
    )


def _absent(printed: Mapping[str, Decimal], names: Mapping[str, Component]) -> list[str]:
    return [name for name in names if name not in printed and name not in _NEVER_ASKED]


def dates_noted(kind: PaperKind, values: Mapping[str, str], calendar: WorkingCalendar) -> dict[str, date]:
    """The dates that the rules of stages look at, as this paper gives them or lets them be counted."""
    days = {name: date.fromisoformat(value) for name, value in values.items() if value and written_as(name) is _W.DATE}
    ordered, in_force = days.get("order_date"), days.get("in_force_date")
    if kind in {PaperKind.COURT_ORDER, PaperKind.WRIT} and in_force:
        return _of_document(in_force, calendar)
    if kind is PaperKind.COURT_ORDER and ordered:
        return {"force_expected_on": _objections_end(ordered, calendar)}
    if kind in RULINGS - {PaperKind.RULING_CANCEL} and ordered:
        return {"appeal_ends_on": term("private_complaint", ordered, calendar).last_day}
    came_back = kind is PaperKind.FSSP_DECREE and values.get("reason") in {"no_property", "not_found"}
    if came_back and values.get("decree_type") == "end" and ordered:
        return {"presentable_again_on": presentable_again(ordered), **_presentable_from(ordered, calendar)}
    return {}


def _objections_end(ordered: date, calendar: WorkingCalendar) -> date:
    """The earliest day on which the second copy may be asked for: the debtor has ten days from receipt (ГПК ст. 128).

    When the debtor received it nobody tells us. Sent on the last day of its term and not collected, it lies at the
    post for the days of storage, and an objection of the last day travels for some more.
    """
    sent = term("order_copy", ordered, calendar).last_day
    return calendar.next_working_day(objection_window(calendar, arrived=sent).safe_from)


def _of_document(in_force: date, calendar: WorkingCalendar) -> dict[str, date]:
    # 229-ФЗ ст. 21: for an order the three years run from the day it was handed out, which it does not print. It is
    # handed out after it came into force, so counted from that day the term can only end too early.
    return {"force_date": in_force, **_presentable_from(in_force, calendar)}


def _presentable_from(opens: date, calendar: WorkingCalendar) -> dict[str, date]:
    counted = presentation_term(opens, (), calendar)
    return {"presentation_ends_on": counted.last_day} if counted else {}

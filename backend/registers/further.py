"""Data of before in the further columns of a row: read into plain texts that travel anywhere, and out of them again.

What cannot be read is a warning, and stays on the case under its heading, as any value that failed its check.
"""

import datetime as dt
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cache
from typing import Any, Protocol

from backend.domain.before import Before, Paid, folded_words, usual_words
from backend.domain.court_numbers import court_uid_is_right, find_proceeding_numbers, normalise_court_uid
from backend.domain.ledger import Component
from backend.domain.portfolio import CellValue, Fault, is_empty, plain_text, read_amount, read_date, read_text
from backend.domain.quality import holds_of_words
from backend.domain.stages import Hold, Stage
from backend.registers.headings import FURTHER, HeadingRow, Kind
from backend.texts import LANGUAGES, texts_for

STAGE_ANSWER = "stage:"
"""In what a person said of a creditor's registers: `stage:` and the folded words, to the stage's name."""
STAGE_WORDS = "stage_words"
"""Beside the data of before: folded words that mean no stage."""
WORDS_LENGTH = 120
_YEARS_AHEAD = 50
_HELD = ("court_name", "court_case_number", "responsible", "note", "debtor_status")
_DATES = tuple(column.key for column in FURTHER if column.kind is Kind.DATE)
_SUMS = tuple(column.key for column in FURTHER if column.kind is Kind.MONEY)
_COMPONENTS = {
    "granted_principal": Component.PRINCIPAL,
    "granted_interest": Component.INTEREST,
    "granted_penalty": Component.PENALTY,
    "granted_fees": Component.FEES,
    "granted_fee": Component.STATE_FEE,
}
# Kept on the case as they came besides: what they mean for the debt depends on the day of the cession.
_HISTORY = frozenset({"paid", "paid_after", *_COMPONENTS})
_CLOCK = re.compile(r"(?<!\d)(\d{1,2})[:.](\d{2})(?::\d{2})?$")
_LONGEST = {"court_name": 300, "court_case_number": 60, "note": 1_500}
TAG_LENGTH, MOST_TAGS = 40, 10
MORNING = dt.time(9)
"""Of a hearing whose hour the register does not give."""


class Gathering(Protocol):
    """What one row has told so far."""

    def keep(self, heading: str, text: str, fault: Fault | None = None) -> None:
        """Keep a value among those that nobody asked for, with what is wrong with it."""


class FurtherReader:
    """Reads the data of before under one heading row. `said` is what a person said before of this creditor."""

    def __init__(self, headings: HeadingRow, today: dt.date, said: Mapping[str, str]) -> None:
        self._headings = headings
        self._latest = today.year + _YEARS_AHEAD
        self._today = today
        self._stages = {key.removeprefix(STAGE_ANSWER): name for key, name in said.items() if _is_answer(key)}
        self._readers: dict[str, Callable[[CellValue], str]] = {
            "stage": self._stage,
            "court_uid": _court_uid,
            "enforcement_number": _proceeding,
            "hearing": self._hearing,
            "tag": _tags,
            **dict.fromkeys(_DATES, self._date),
            **dict.fromkeys(_SUMS, _sum),
            **{key: _cut_to(_LONGEST.get(key, 200)) for key in _HELD},
        }

    def read(self, cells: Sequence[CellValue], gathering: Gathering) -> dict[str, str]:
        found: dict[str, str] = {}
        for key, at in self._headings.further.items():
            cell = cells[at] if at < len(cells) else ""
            if is_empty(cell) or key.startswith("payment_"):
                continue
            heading = self._headings.names[at]
            try:
                found[key] = self._readers[key](cell)
            except ValueError:
                gathering.keep(heading, plain_text(cell), _fault_of(key))
                if key == "stage":
                    found[STAGE_WORDS] = folded_words(read_text(cell))[:WORDS_LENGTH]
            else:
                if key in _HISTORY:
                    gathering.keep(heading, plain_text(cell))
        if payments := self._payments(cells, gathering):
            found["payments"] = payments
        return found

    def _payments(self, cells: Sequence[CellValue], gathering: Gathering) -> str:
        told = []
        for key, at in self._headings.further.items():
            if key.startswith("payment_") and key.endswith("_on"):
                other = self._headings.further[key.replace("_on", "_sum")]
                told.append(self._payment(_cell(cells, at), _cell(cells, other), at, other, gathering))
        return ";".join(sorted(filter(None, told)))

    def _payment(self, on: CellValue, amount: CellValue, at: int, other: int, gathering: Gathering) -> str:
        """Kept as it came besides: a payment of before the cession is history and nothing more."""
        if is_empty(on) and is_empty(amount):
            return ""
        fault = None
        try:
            told = _payment(on, amount, self._today)
        except ValueError:
            fault, told = Fault.BAD_PAYMENT, ""
        gathering.keep(self._headings.names[at], plain_text(on), fault)
        gathering.keep(self._headings.names[other], plain_text(amount))
        return told

    def _stage(self, cell: CellValue) -> str:
        words = folded_words(read_text(cell))
        stage = self._stages.get(words) or stage_words().get(words)
        if stage is None:
            raise ValueError("no stage")
        return stage

    def _date(self, cell: CellValue) -> str:
        return read_date(cell, latest_year=self._latest).isoformat()

    def _hearing(self, cell: CellValue) -> str:
        """With its hour, or in the morning of its day."""
        if isinstance(cell, dt.datetime):
            return (cell if cell.time() != dt.time() else dt.datetime.combine(cell, MORNING)).isoformat()
        clock = _CLOCK.search(cell.strip()) if isinstance(cell, str) and " " in cell.strip() else None
        written = cell.strip()[: clock.start()].rstrip(" ,в") if clock and isinstance(cell, str) else cell
        day = read_date(written, latest_year=self._latest)
        at = dt.time(int(clock[1]), int(clock[2])) if clock else MORNING
        return dt.datetime.combine(day, at).isoformat()


@cache
def stage_words() -> Mapping[str, str]:
    """Folded words to a stage's name: what creditors say, our codes, our names in every language."""
    names = {
        folded_words(texts_for(language)(f"{stage.text_key}{form}")): stage
        for form in (".short", "")
        for language in LANGUAGES
        for stage in Stage
    }
    return {words: stage.value for words, stage in (names | dict(usual_words())).items()}


def before_of(told: Mapping[str, str], last_payment_date: dt.date | None = None) -> Before:
    """The value behind the plain texts that `FurtherReader.read` gave."""
    stage, hearing = told.get("stage"), told.get("hearing")
    dates: dict[str, Any] = {key: dt.date.fromisoformat(told[key]) for key in _DATES if key in told}
    sums: dict[str, Any] = {key: Decimal(told[key]) for key in ("fee_paid", "paid_after") if key in told}
    return Before(
        stage=Stage(stage) if stage else None,
        court_name=told.get("court_name", ""),
        court_case_number=told.get("court_case_number", ""),
        court_uid=told.get("court_uid", ""),
        enforcement_number=told.get("enforcement_number", ""),
        granted={component: Decimal(told[key]) for key, component in _COMPONENTS.items() if key in told},
        payments=tuple(_paid(told.get("payments", ""))),
        last_payment_date=last_payment_date,
        responsible=told.get("responsible", ""),
        hearing=dt.datetime.fromisoformat(hearing) if hearing else None,
        tags=tuple(filter(None, told.get("tag", "").split("\n"))),
        note=told.get("note", ""),
        holds=_holds(told),
        **dates,
        **sums,
    )


def _holds(told: Mapping[str, str]) -> frozenset[Hold]:
    return holds_of_words(told.get("debtor_status", "")) | holds_of_words(told.get("note", ""))


def _paid(text: str) -> Iterator[Paid]:
    for one in filter(None, text.split(";")):
        on, _, amount = one.partition("=")
        yield Paid(dt.date.fromisoformat(on), Decimal(amount))


def _is_answer(key: str) -> bool:
    return key.startswith(STAGE_ANSWER)


def _fault_of(key: str) -> Fault:
    if key == "stage":
        return Fault.BAD_STAGE
    if key in {"court_uid", "enforcement_number"}:
        return Fault.BAD_COURT_NUMBER
    return Fault.BAD_OPTIONAL_DATE if key in _DATES or key == "hearing" else Fault.BAD_PAYMENT


def _cell(cells: Sequence[CellValue], at: int) -> CellValue:
    return cells[at] if at < len(cells) else ""


def _payment(on: CellValue, amount: CellValue, today: dt.date) -> str:
    day, paid = read_date(on, latest_year=today.year), _sum(amount)
    if day > today or not Decimal(paid):
        raise ValueError("no payment")
    return f"{day.isoformat()}={paid}"


def _sum(cell: CellValue) -> str:
    amount = read_amount(cell)
    if amount.below_zero:
        raise ValueError("below zero")
    return f"{amount.roubles:.2f}"


def _court_uid(cell: CellValue) -> str:
    uid = normalise_court_uid(read_text(cell))
    if not court_uid_is_right(uid):
        raise ValueError("check digits")
    return uid


def _proceeding(cell: CellValue) -> str:
    found = find_proceeding_numbers(read_text(cell))
    if not found:
        raise ValueError("no number of enforcement proceedings")
    return found[0]


def _tags(cell: CellValue) -> str:
    words = dict.fromkeys(read_text(one)[:TAG_LENGTH] for one in re.split(r"[,;\n]", plain_text(cell)))
    return "\n".join(list(filter(None, words))[:MOST_TAGS])


def _cut_to(length: int) -> Callable[[CellValue], str]:
    return lambda cell: read_text(cell)[:length]

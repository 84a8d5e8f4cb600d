"""The values of a portfolio register: what a cell of a creditor's file means, and what can be wrong with its row."""

import datetime as dt
import math
import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import TypeAlias

from backend.domain.money import parse_money, rounded

CellValue: TypeAlias = str | int | float | bool | dt.date | dt.datetime | dt.time | dt.timedelta
LoanKey: TypeAlias = tuple[str, dt.date]
"""Folded contract number and birth date: by these two a loan is the same loan."""

# Above it stands no loan to a person but a slip of the keyboard, and whole kopecks must fit 64 bits.
AMOUNT_LIMIT = Decimal(10) ** 12
TOTAL_TOLERANCE = Decimal("0.01")
ADULT_AGE = 18

_EXCEL_EPOCH = dt.date(1899, 12, 30)
# Serial numbers below (before 1910) are bare years or counts that strayed into a date column.
_SERIALS = range(3654, 2_958_466)
_EARLIEST_YEAR = 1900

_TIME = r"(?:[T\s]\s*\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?)?"
_DAY_FIRST = re.compile(rf"(\d{{1,2}})([./])(\d{{1,2}})\2(\d{{4}})(?:\s*г\.?)?{_TIME}", re.ASCII)
_SHORT_YEAR = re.compile(rf"(\d{{1,2}})\.(\d{{1,2}})\.(\d{{2}})(?:\s*г\.?)?{_TIME}", re.ASCII)
_YEAR_FIRST = re.compile(rf"(\d{{4}})-(\d{{2}})-(\d{{2}}){_TIME}", re.ASCII)
_SERIAL_TEXT = re.compile(r"\d{4,7}(?:[.,]\d+)?", re.ASCII)
_MINUS_SIGNS = str.maketrans({"\u2212": "-", "\u2013": "-", "\u2019": "'"})
_INVISIBLE = re.compile("[\u200b\u200c\u200d\u2060\ufeff\u00ad]")


class Fault(StrEnum):
    """Codes of what is wrong with a row; the first seven reject it, the others are warnings."""

    MISSING_REQUIRED = "missing_required"
    BAD_NUMBER = "bad_number"
    NEGATIVE_AMOUNT = "negative_amount"
    BAD_DATE = "bad_date"
    FUTURE_DATE = "future_date"
    DUPLICATE_IN_FILE = "duplicate_in_file"
    DUPLICATE_IN_STORE = "duplicate_in_store"
    MINOR_AT_CONTRACT = "minor_at_contract"
    TOTAL_MISMATCH = "total_mismatch"
    BAD_INN = "bad_inn"
    BAD_SNILS = "bad_snils"
    BAD_PASSPORT = "bad_passport"
    BAD_DEAL_UID = "bad_deal_uid"
    BAD_PHONE = "bad_phone"
    BAD_OPTIONAL_DATE = "bad_optional_date"
    BAD_RATE = "bad_rate"
    ROUNDED_AMOUNT = "rounded_amount"
    BAD_STAGE = "bad_stage"
    BAD_COURT_NUMBER = "bad_court_number"
    BAD_PAYMENT = "bad_payment"

    @property
    def rejects(self) -> bool:
        return self in REJECTING


REJECTING = frozenset(tuple(Fault)[:7])


@dataclass(frozen=True, slots=True)
class Amount:
    """Roubles to the kopeck; -0.001 rounds to nothing and still was below zero."""

    roubles: Decimal
    was_finer: bool
    below_zero: bool


def read_amount(value: CellValue) -> Amount:
    """A money cell. Raises ValueError when it is no amount."""
    exact = _exact_number(value)
    if abs(exact) >= AMOUNT_LIMIT:
        raise ValueError("too large for a loan")
    roubles = rounded(exact)
    return Amount(roubles, was_finer=roubles != exact, below_zero=exact < 0)


def read_rate(value: CellValue) -> Decimal:
    """Percents a year. A number cell up to 1 is Excel's percent format (0.292 is 29.2 %). Raises ValueError."""
    if isinstance(value, str):
        rate = parse_money(value.strip().removesuffix("%"))
    else:
        rate = _exact_number(value)
        rate = rate * 100 if 0 < rate <= 1 else rate
    if not 0 <= rate < AMOUNT_LIMIT:
        raise ValueError("not a rate")
    return rate


def _exact_number(value: CellValue) -> Decimal:
    if isinstance(value, str):
        return parse_money(value.strip().translate(_MINUS_SIGNS))
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise ValueError("not a number")
    # Fifteen digits are what Excel itself keeps; more would turn 0.1 + 0.2 into an amount finer than a kopeck.
    return Decimal(format(value, ".15g"))


def read_date(value: CellValue, *, latest_year: int) -> dt.date:
    """A date cell, an Excel serial number or a written date; a year of two digits is the last such up to `latest_year`.

    Raises ValueError when it cannot be read, does not exist or lies before 1900.
    """
    found = _date_of(value, latest_year)
    if found.year < _EARLIEST_YEAR:
        raise ValueError("before 1900")
    return found


def _date_of(value: CellValue, latest_year: int) -> dt.date:
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, dt.date):
        return value
    if isinstance(value, str):
        return _written_date(" ".join(value.split()), latest_year)
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ValueError("not a date")  # noqa: TRY004  # to the caller every unreadable cell is one and the same
    return _serial_date(value)


def _written_date(text: str, latest_year: int) -> dt.date:
    if found := _DAY_FIRST.fullmatch(text):
        return dt.date(int(found[4]), int(found[3]), int(found[1]))
    if found := _YEAR_FIRST.fullmatch(text):
        return dt.date(int(found[1]), int(found[2]), int(found[3]))
    if found := _SHORT_YEAR.fullmatch(text):
        year = latest_year - (latest_year - int(found[3])) % 100
        return dt.date(year, int(found[2]), int(found[1]))
    if _SERIAL_TEXT.fullmatch(text):
        return _serial_date(float(text.replace(",", ".")))
    raise ValueError("not a date")


def _serial_date(serial: float) -> dt.date:
    if not math.isfinite(serial) or math.floor(serial) not in _SERIALS:
        raise ValueError("not a date")
    return _EXCEL_EPOCH + dt.timedelta(days=math.floor(serial))


def read_text(value: CellValue) -> str:
    """White space folded and trimmed; a whole number loses its `.0`."""
    text = value if isinstance(value, str) else plain_text(value)
    # Most cells are in order already: every blank but the plain space, and every invisible mark, is unprintable.
    if text.isprintable() and "  " not in text:
        return text.strip()
    return " ".join(_INVISIBLE.sub("", text).split())


def is_empty(value: CellValue) -> bool:
    """Nothing, or nothing but blanks."""
    return isinstance(value, str) and (not value.strip() or (not value.isprintable() and not read_text(value)))


def plain_text(value: CellValue) -> str:
    """A cell as a person reads it, nothing folded."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "да" if value else "нет"
    if isinstance(value, int | float):
        return _number_text(value)
    if isinstance(value, dt.datetime):
        return f"{value:%d.%m.%Y}" if value.time() == dt.time() else f"{value:%d.%m.%Y %H:%M}"
    if isinstance(value, dt.date):
        return f"{value:%d.%m.%Y}"
    return str(value)


def _number_text(value: float) -> str:
    if not math.isfinite(value):
        return str(value)
    return str(int(value)) if value == int(value) else format(Decimal(repr(value)), "f")


def contract_key(number: str) -> str:
    """A contract number with blanks and case folded, as duplicates are looked for."""
    return "".join(number.split()).casefold()


def was_minor(birth: dt.date, on: dt.date) -> bool:
    """Younger than 18 on that day; the birthday itself counts as the full age."""
    return (on.year - birth.year) - ((on.month, on.day) < (birth.month, birth.day)) < ADULT_AGE

"""One row of a register: its values, or all that is wrong with it."""

import datetime as dt
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from backend.domain.identifiers import read_deal_uid, read_passport, read_person_inn, read_phone, read_snils
from backend.domain.money import ZERO
from backend.domain.portfolio import (
    CellValue,
    Fault,
    LoanKey,
    contract_key,
    is_empty,
    plain_text,
    read_amount,
    read_rate,
    read_text,
)
from backend.registers.cells import Days, plain_sum
from backend.registers.check import faults_between
from backend.registers.further import FurtherReader
from backend.registers.headings import COLUMN, Column, HeadingRow, Kind, column_letter
from backend.registers.table import Cells

# A due date may lie ahead: two digits of a year reach half a century on.
_YEARS_AHEAD = 50
_PHONE_SEPARATORS = re.compile(r"[,;/\n\r]+")
_ORDER = {fault: at for at, fault in enumerate(Fault)}
_STRICT_DATES = ("contract_date", "birth_date")


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """A loan as the creditor hands it over. An absent text is empty, an absent date or sum None; sums are roubles."""

    number: int
    """Row of the file, the first being 1."""
    contract_number: str
    contract_date: dt.date
    full_name: str
    birth_date: dt.date
    registration_address: str
    principal: Decimal
    interest: Decimal = ZERO
    penalty: Decimal = ZERO
    fees: Decimal = ZERO
    external_id: str = ""
    birth_place: str = ""
    passport: str = ""
    inn: str = ""
    snils: str = ""
    residence_address: str = ""
    phones: tuple[str, ...] = ()
    email: str = ""
    total: Decimal | None = None
    loan_amount: Decimal | None = None
    annual_rate: Decimal | None = None
    due_date: dt.date | None = None
    overdue_since: dt.date | None = None
    last_payment_date: dt.date | None = None
    deal_uid: str = ""
    extra: Mapping[str, str] = field(default_factory=dict)
    """Heading to text: columns that we do not know, and values that did not pass their check."""
    warnings: tuple[Fault, ...] = ()
    before: Mapping[str, str] = field(default_factory=dict)
    """Data of before in plain texts, as further.py reads and understands them."""

    @property
    def key(self) -> LoanKey:
        return contract_key(self.contract_number), self.birth_date


@dataclass(frozen=True, slots=True)
class Finding:
    """A fault and the headings of the columns where it lies; none where it lies in the row as a whole."""

    fault: Fault
    columns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ParsedRow:
    """A row before anybody asked whether its loan is known: `row` is None when it is rejected already."""

    number: int
    cells: Cells
    row: RegisterRow | None
    findings: tuple[Finding, ...]
    key: LoanKey | None
    """Known as soon as contract number and birth date are, though the row be rejected."""


class _Gathering:
    """What one row has told so far."""

    def __init__(self, headings: HeadingRow) -> None:
        self.headings = headings
        self.values: dict[str, Any] = {}
        self.extra: dict[str, str] = {}
        self.before: dict[str, str] = {}
        self.faults: dict[Fault, list[str]] = {}

    def found(self, fault: Fault, *keys: str) -> None:
        self.faults.setdefault(fault, []).extend(self.headings.name(key) for key in keys)

    def set_aside(self, key: str, fault: Fault, text: str) -> None:
        self.found(fault, key)
        self.extra[self.headings.name(key)] = text

    def keep(self, heading: str, text: str, fault: Fault | None = None) -> None:
        """Keep a value of a further column as it came, with what is wrong with it."""
        self.extra[heading] = text
        if fault:
            self.faults.setdefault(fault, []).append(heading)

    def parsed(self, number: int, cells: Cells) -> ParsedRow:
        ordered = sorted(self.faults, key=_ORDER.__getitem__) if self.faults else ()
        findings = tuple(Finding(fault, tuple(self.faults[fault])) for fault in ordered)
        return ParsedRow(number, cells, self._row(number, findings), findings, self._key())

    def _row(self, number: int, findings: tuple[Finding, ...]) -> RegisterRow | None:
        faults = tuple(finding.fault for finding in findings)
        if any(fault.rejects for fault in faults):
            return None
        return RegisterRow(number=number, extra=self.extra, warnings=faults, before=self.before, **self.values)

    def _key(self) -> LoanKey | None:
        contract, birth = self.values.get("contract_number"), self.values.get("birth_date")
        return (contract_key(contract), birth) if contract and birth else None


class RowReader:
    """Reads rows under one heading row; today is what the future is told from."""

    def __init__(
        self, headings: HeadingRow, today: dt.date, first_column: int = 0, said: Mapping[str, str] | None = None
    ) -> None:
        self._headings = headings
        self._today = today
        self._first_column = first_column
        self._past, self._any_day = Days(today.year), Days(today.year + _YEARS_AHEAD)
        self._further = FurtherReader(headings, today, said or {}) if headings.further else None
        readers: Mapping[Kind, Callable[[_Gathering, Column, CellValue], None]] = {
            Kind.TEXT: _read_text,
            Kind.DATE: self._read_date,
            Kind.MONEY: _read_money,
            Kind.PERCENT: _read_percent,
            Kind.PHONES: _read_phones,
            Kind.INN: _identifier(read_person_inn, Fault.BAD_INN),
            Kind.SNILS: _identifier(read_snils, Fault.BAD_SNILS),
            Kind.PASSPORT: _identifier(read_passport, Fault.BAD_PASSPORT),
            Kind.DEAL_UID: _identifier(read_deal_uid, Fault.BAD_DEAL_UID),
        }
        self._columns = [(COLUMN[key], at, readers[COLUMN[key].kind]) for key, at in headings.positions.items()]

    def read(self, number: int, cells: Cells) -> ParsedRow:
        gathering = _Gathering(self._headings)
        for column, position, read in self._columns:
            cell = cells[position] if position < len(cells) else ""
            if cell != "" and not is_empty(cell):
                read(gathering, column, cell)
            elif column.required:
                gathering.found(Fault.MISSING_REQUIRED, column.key)
        self._keep_unknown(gathering, cells)
        if self._further is not None:
            gathering.before = self._further.read(cells, gathering)
        for fault, keys in faults_between(gathering.values, self._today):
            gathering.found(fault, *keys)
        return gathering.parsed(number, cells)

    def name_of(self, position: int) -> str:
        """The heading of a column, or its letter where it stands beyond the last heading."""
        names = self._headings.names
        return names[position] if position < len(names) else column_letter(self._first_column + position)

    def _read_date(self, gathering: _Gathering, column: Column, cell: CellValue) -> None:
        strict = column.key in _STRICT_DATES
        try:
            gathering.values[column.key] = (self._past if strict else self._any_day).read(cell)
        except ValueError:
            if strict:
                gathering.found(Fault.BAD_DATE, column.key)
            else:
                gathering.set_aside(column.key, Fault.BAD_OPTIONAL_DATE, plain_text(cell))

    def _keep_unknown(self, gathering: _Gathering, cells: Cells) -> None:
        beyond = range(len(self._headings.names), len(cells))
        for position in (*self._headings.unknown, *beyond):
            if position < len(cells) and not is_empty(cells[position]):
                gathering.extra[self.name_of(position)] = plain_text(cells[position])


def _read_text(gathering: _Gathering, column: Column, cell: CellValue) -> None:
    gathering.values[column.key] = read_text(cell)


def _read_money(gathering: _Gathering, column: Column, cell: CellValue) -> None:
    if (plain := plain_sum(cell)) is not None:
        gathering.values[column.key] = plain
        return
    gathering.values[column.key] = None
    try:
        amount = read_amount(cell)
    except ValueError:
        gathering.found(Fault.BAD_NUMBER, column.key)
        return
    if amount.below_zero:
        gathering.found(Fault.NEGATIVE_AMOUNT, column.key)
        return
    if amount.was_finer:
        gathering.found(Fault.ROUNDED_AMOUNT, column.key)
    gathering.values[column.key] = amount.roubles


def _read_percent(gathering: _Gathering, column: Column, cell: CellValue) -> None:
    try:
        gathering.values[column.key] = read_rate(cell)
    except ValueError:
        gathering.set_aside(column.key, Fault.BAD_RATE, plain_text(cell))


def _read_phones(gathering: _Gathering, column: Column, cell: CellValue) -> None:
    good: dict[str, None] = {}
    bad = []
    for text in filter(None, map(read_text, _PHONE_SEPARATORS.split(plain_text(cell)))):
        try:
            good[read_phone(text)] = None
        except ValueError:
            bad.append(text)
    gathering.values[column.key] = tuple(good)
    if bad:
        gathering.set_aside(column.key, Fault.BAD_PHONE, "; ".join(bad))


def _identifier(read: Callable[[str], str], fault: Fault) -> Callable[[_Gathering, Column, CellValue], None]:
    def read_identifier(gathering: _Gathering, column: Column, cell: CellValue) -> None:
        text = read_text(cell)
        try:
            gathering.values[column.key] = read(text)
        except ValueError:
            gathering.set_aside(column.key, fault, text)
            return
        if not text.isdigit() and any(map(str.isalpha, text)) and column.kind is not Kind.DEAL_UID:
            # Who issued the passport, and when, stands beside its number and is worth keeping.
            gathering.extra[gathering.headings.name(column.key)] = text

    return read_identifier

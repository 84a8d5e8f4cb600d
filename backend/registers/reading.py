"""A register on its way in: rows batch by batch, checked, told apart, counted.

The caller owns the transaction and knows the store; the reading knows neither, and each of its calls may run in a
worker thread, one at a time:

    with open_register(file, today=today, words=words) as reading:
        while batch := reading.next_batch():
            accepted = reading.settle(batch, stored=keys_of_this_creditor_among(batch.keys))
            ...                                              # store them
        report = reading.finish(rejected_to)
"""

import datetime as dt
import itertools
from collections import deque
from collections.abc import Callable, Collection, Container, Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from backend.domain.errors import Unreadable
from backend.domain.portfolio import CellValue, Fault, LoanKey, is_empty, read_text
from backend.registers.headings import ENOUGH_HEADINGS, FEW_HEADINGS, HeadingRow, is_heading_row, read_headings
from backend.registers.rejected import FindingWords, RejectedRow, RejectedWorkbook
from backend.registers.report import RegisterReport, Tally
from backend.registers.rows import Finding, ParsedRow, RegisterRow, RowReader
from backend.registers.table import Cells, Table, tables_in

BATCH = 1_000
_SUMMARY_STARTS = ("итого", "всего", "total")

StoredKeys = Callable[[Collection[LoanKey]], Collection[LoanKey]]
"""Which of these loans the creditor's cases hold already."""


@dataclass(frozen=True, slots=True)
class Mark:
    """How far a reading has come: another one of the same file may go on from here."""

    rows_passed: int
    summary_rows: int
    nameless: frozenset[int]
    tally: Tally


@dataclass(frozen=True, slots=True)
class Batch:
    rows: tuple[ParsedRow, ...]

    def __bool__(self) -> bool:
        return bool(self.rows)

    @property
    def keys(self) -> frozenset[LoanKey]:
        """The loans to look for in the store."""
        return frozenset(row.key for row in self.rows if row.key)


class RegisterReading:
    """One file being read. Memory holds the sheet as the library keeps it, one batch, and the keys of accepted rows."""

    def __init__(
        self,
        table: Table,
        heading_at: int,
        headings: HeadingRow,
        *,
        today: dt.date,
        words: FindingWords,
        said: Mapping[str, str] | None = None,
        apart: list[RejectedRow] | None = None,
    ) -> None:
        """Rejected rows go to `apart`, where it is given, and into no workbook."""
        self.headings = headings
        self.rows_expected = max(table.height - heading_at, 0)
        """For a progress bar: blank and summary rows are in it."""
        self.rows_passed = 0
        self._rows = itertools.islice(enumerate(table.rows(), start=1), heading_at, None)
        self._reader = RowReader(headings, today, table.first_column, said)
        self._accepted: set[LoanKey] = set()
        self._tally = Tally()
        self._summary_rows = 0
        self._nameless: set[int] = set()
        self._rejected = RejectedWorkbook(headings, words)
        self._apart = apart

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._rejected.discard()

    @property
    def mark(self) -> Mark:
        return Mark(self.rows_passed, self._summary_rows, frozenset(self._nameless), self._tally)

    def go_on(self, mark: Mark, accepted: Iterable[LoanKey]) -> None:
        """Pass over what another reading has read, before anything else is read; `accepted` are its good rows."""
        deque(itertools.islice(self._rows, mark.rows_passed), maxlen=0)
        self.rows_passed, self._summary_rows, self._tally = mark.rows_passed, mark.summary_rows, mark.tally
        self._nameless.update(mark.nameless)
        self._accepted.update(accepted)

    def next_batch(self, size: int = BATCH) -> Batch:
        """The next rows with data; an empty batch is the end. Raises Unreadable when the file breaks off."""
        return Batch(tuple(itertools.islice(self._parsed(), size)))

    def settle(self, batch: Batch, stored: Container[LoanKey] = ()) -> list[RegisterRow]:
        """Tell the batch apart and count it; what comes back is to be stored.

        `stored` names the loans of the batch that this creditor's cases hold; loans that this very reading gave may be
        among them.
        """
        return [row for parsed in batch.rows if (row := self._settled(parsed, stored))]

    def finish(self, rejected_to: Path | None = None) -> RegisterReport:
        """The report; the workbook of rejected rows is written to `rejected_to` when a row was rejected.

        Where these went apart, whoever has them writes it.
        """
        if rejected_to and self._apart is None:
            self._rejected.save(rejected_to)
        return self._tally.report(
            summary_rows=self._summary_rows,
            unknown_columns=self._unknown_columns(),
            rejected_file=rejected_to if self._tally.rejected else None,
        )

    def _parsed(self) -> Iterator[ParsedRow]:
        for number, cells in self._rows:
            self.rows_passed += 1
            first = self._first(cells)
            if first is None:
                continue
            if isinstance(first, str) and read_text(first).casefold().startswith(_SUMMARY_STARTS):
                self._summary_rows += 1
                continue
            self._notice_nameless(cells)
            yield self._reader.read(number, cells)

    def _first(self, cells: Cells) -> CellValue | None:
        """Of the creditor's cells: a mended row that holds nothing but our own old error is blank."""
        for at, cell in enumerate(cells):
            if cell != "" and at not in self.headings.own and not is_empty(cell):
                return cell
        return None

    def _notice_nameless(self, cells: Cells) -> None:
        if not self.headings.blank and len(cells) <= len(self.headings.names):
            return
        beyond = range(len(self.headings.names), len(cells))
        self._nameless.update(
            at for at in (*self.headings.blank, *beyond) if at < len(cells) and not is_empty(cells[at])
        )

    def _settled(self, parsed: ParsedRow, stored: Container[LoanKey]) -> RegisterRow | None:
        duplicate = self._duplicate(parsed.key, stored)
        if parsed.row and parsed.key and not duplicate:
            self._accepted.add(parsed.key)
            self._tally.accept(parsed.row)
            return parsed.row
        findings = (*((Finding(duplicate),) if duplicate else ()), *parsed.findings)
        self._tally.reject(finding.fault for finding in findings)
        if self._apart is None:
            self._rejected.add(parsed.cells, findings)
        else:
            self._apart.append((parsed.cells, findings))
        return None

    def _duplicate(self, key: LoanKey | None, stored: Container[LoanKey]) -> Fault | None:
        if key is None:
            return None
        if key in self._accepted:
            return Fault.DUPLICATE_IN_FILE
        return Fault.DUPLICATE_IN_STORE if key in stored else None

    def _unknown_columns(self) -> tuple[str, ...]:
        shown = (set(self.headings.unknown) - self.headings.blank) | self._nameless
        return tuple(map(self._reader.name_of, sorted(shown)))


def open_register(
    file: Path,
    *,
    today: dt.date,
    words: FindingWords,
    mapping: Mapping[str, str] | None = None,
    asks: bool = False,
    apart: list[RejectedRow] | None = None,
) -> RegisterReading:
    """Find the table in an .xlsx, .xls or .csv file and settle its columns; no row is read yet.

    `mapping` is what a person said before: column key to heading of the file. A heading of it that this file lacks is
    passed over. With `asks` somebody is there to say which columns are meant. Raises Unreadable:
    `register-not-a-table`, `register-locked`, `register-too-large`, `register-no-headings`, `register-heading-twice`,
    `register-column-missing`, `register-column-perhaps`.
    """
    known = mapping or {}
    for enough in (ENOUGH_HEADINGS, FEW_HEADINGS) if asks else (ENOUGH_HEADINGS,):
        with closing(tables_in(file)) as tables:
            for table in tables:
                for number, cells in enumerate(table.rows(), start=1):
                    if is_heading_row(cells, known, enough):
                        headings = read_headings(cells, known, table.first_column, asks=asks)
                        return RegisterReading(
                            table, number, headings, today=today, words=words, said=known, apart=apart
                        )
    raise Unreadable("register-no-headings")


def read_register(
    file: Path,
    *,
    today: dt.date,
    words: FindingWords,
    stored: StoredKeys | None = None,
    take: Callable[[list[RegisterRow]], None] | None = None,
    mapping: Mapping[str, str] | None = None,
    rejected_to: Path | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> RegisterReport:
    """Read a whole register where the store answers at once; `take` gets the accepted rows, batch by batch."""
    with open_register(file, today=today, words=words, mapping=mapping) as reading:
        while batch := reading.next_batch():
            accepted = reading.settle(batch, stored(batch.keys) if stored else ())
            if take:
                take(accepted)
            if progress:
                progress(reading.rows_passed, reading.rows_expected)
        return reading.finish(rejected_to)

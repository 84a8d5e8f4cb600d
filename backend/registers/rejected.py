"""The workbook of rejected rows: as they came, with what is wrong beside each, to be mended and imported again."""

import datetime as dt
import functools
import math
import re
import tempfile
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TypeAlias

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from backend.domain.portfolio import CellValue, plain_text
from backend.registers.headings import ERROR_HEADING, HeadingRow
from backend.registers.rows import Finding
from backend.registers.table import Cells

FindingWords = Callable[[Finding], str]
"""The sentence that tells a creditor what is wrong; it names the columns."""

RejectedRow: TypeAlias = tuple[Cells, tuple[Finding, ...]]

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
_NOT_IN_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_COLUMN_WIDTH, _ERROR_WIDTH = 18, 60
_EXCEL_YEARS = range(1900, 10_000)
_LONGEST_TEXT = 32_767


class RejectedWorkbook:
    """Rows go to a temporary file one by one, so that a register of rejected rows needs no more memory than one row."""

    def __init__(self, headings: HeadingRow, words: FindingWords, scratch: Path | None = None) -> None:
        self._headings = headings
        self._scratch = scratch
        # Rows share few faults, and a sentence costs more than the row around it.
        self._words = functools.cache(words)
        self._draft: _Draft | None = None

    def add(self, cells: Cells, findings: Iterable[Finding]) -> None:
        if self._draft is None:
            own = self._headings.own
            self._draft = _Draft([name for at, name in enumerate(self._headings.names) if at not in own], self._scratch)
        reasons = "; ".join(self._words(finding) for finding in findings)
        # What stands right of the last heading follows the error, so that every heading keeps its column.
        beyond = cells[len(self._headings.names) :]
        self._draft.add([*self._without_own(cells), reasons, *beyond])

    def save(self, file: Path) -> Path | None:
        """Write the workbook, if a row was rejected, and say where it lies."""
        if self._draft is None:
            return None
        self._draft.save(file)
        self._draft = None
        return file

    def discard(self) -> None:
        """Leave no temporary file behind when nothing was saved."""
        if self._draft is not None:
            self._draft.discard()
            self._draft = None

    def _without_own(self, cells: Sequence[CellValue]) -> list[CellValue]:
        width = len(self._headings.names)
        padded = [*cells, *[""] * (width - len(cells))]
        return [cell for at, cell in enumerate(padded[:width]) if at not in self._headings.own]


class _Draft:
    """The workbook while it grows."""

    def __init__(self, names: Sequence[str], scratch: Path | None) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="cessio-rejected-", dir=scratch)
        self._book = xlsxwriter.Workbook(
            str(Path(self._folder.name) / "rejected.xlsx"),
            {"constant_memory": True, "tmpdir": self._folder.name},
        )
        self._formats = _Formats(self._book)
        self._sheet: Worksheet = self._book.add_worksheet("Отклонённые строки")
        self._sheet.freeze_panes(1, 0)
        self._sheet.set_column(0, len(names) - 1, _COLUMN_WIDTH)
        self._sheet.set_column(len(names), len(names), _ERROR_WIDTH)
        for at, name in enumerate((*names, ERROR_HEADING)):
            self._sheet.write_string(0, at, _clean(name), self._formats.heading)
        self._rows = 1

    def add(self, values: Iterable[CellValue]) -> None:
        for at, value in enumerate(values):
            if value != "":
                self._put(at, value)
        self._rows += 1

    def save(self, file: Path) -> None:
        self._book.filename = str(file)
        self._book.close()
        self._folder.cleanup()

    def discard(self) -> None:
        self._sheet.row_data_fh.close()
        self._book.fileclosed = True  # else the library complains that nobody closed it
        self._folder.cleanup()

    def _put(self, at: int, value: CellValue) -> None:
        sheet, row = self._sheet, self._rows
        if isinstance(value, str):
            # Excel itself keeps so a text typed after an apostrophe: no formula, neither on opening nor on editing.
            form = self._formats.text if value.startswith(_FORMULA_STARTS) else None
            sheet.write_string(row, at, _clean(value), form)
        elif isinstance(value, bool):
            sheet.write_boolean(row, at, value)
        elif isinstance(value, int | float) and math.isfinite(value):
            sheet.write_number(row, at, value)
        elif isinstance(value, int | float) or (isinstance(value, dt.date) and value.year not in _EXCEL_YEARS):
            sheet.write_string(row, at, plain_text(value))
        else:
            sheet.write_datetime(row, at, value, self._formats.of(value))


class _Formats:
    def __init__(self, book: xlsxwriter.Workbook) -> None:
        self.text: Format = book.add_format({"quote_prefix": True})
        self.heading: Format = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "quote_prefix": True})
        self._day: Format = book.add_format({"num_format": "dd.mm.yyyy"})
        self._moment: Format = book.add_format({"num_format": "dd.mm.yyyy hh:mm"})
        self._clock: Format = book.add_format({"num_format": "hh:mm:ss"})
        self._span: Format = book.add_format({"num_format": "[hh]:mm:ss"})

    def of(self, value: dt.date | dt.time | dt.timedelta) -> Format:
        match value:
            case dt.datetime() if value.time() != dt.time():
                return self._moment
            case dt.date():
                return self._day
            case dt.time():
                return self._clock
        return self._span


def _clean(value: str) -> str:
    return _NOT_IN_XML.sub("", value)[:_LONGEST_TEXT]

"""The workbook of rejected rows: as they came, with what is wrong beside each, to be mended and imported again."""

import datetime as dt
import functools
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from backend.domain.portfolio import CellValue, plain_text
from backend.registers.headings import ERROR_HEADING, HeadingRow
from backend.registers.rows import Finding
from backend.registers.table import Cells

FindingWords = Callable[[Finding], str]
"""The sentence that tells a creditor what is wrong; it names the columns."""

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
_COLUMN_WIDTH, _ERROR_WIDTH = 18, 60
_EXCEL_YEARS = range(1900, 10_000)


class RejectedWorkbook:
    """Rows go to a temporary file one by one, so that a register of rejected rows needs no more memory than one row."""

    def __init__(self, headings: HeadingRow, words: FindingWords) -> None:
        self._headings = headings
        # Rows share few faults, and a sentence costs more than the row around it.
        self._words = functools.cache(words)
        self._book = Workbook(write_only=True)
        self._sheet: Any = None  # the library types its write-only sheet by halves

    def add(self, cells: Cells, findings: Iterable[Finding]) -> None:
        if self._sheet is None:
            self._sheet = self._begun()
        reasons = "; ".join(self._words(finding) for finding in findings)
        # What stands right of the last heading follows the error, so that every heading keeps its column.
        beyond = cells[len(self._headings.names) :]
        self._sheet.append([self._cell(value) for value in (*self._without_own(cells), reasons, *beyond)])

    def save(self, file: Path) -> Path | None:
        """Write the workbook, if a row was rejected, and say where it lies."""
        if self._sheet is None:
            return None
        self._book.save(file)
        self._sheet = None
        return file

    def discard(self) -> None:
        """Leave no temporary file behind when nothing was saved."""
        if self._sheet is not None:
            self._sheet.close()
            self._sheet._writer.cleanup()  # noqa: SLF001  # the library has no public word for it
            self._sheet = None

    def _begun(self) -> Any:
        sheet: Any = self._book.create_sheet("Отклонённые строки")
        own = self._headings.own
        names = [*(name for at, name in enumerate(self._headings.names) if at not in own), ERROR_HEADING]
        sheet.freeze_panes = "A2"
        for index in range(1, len(names) + 1):
            last = index == len(names)
            sheet.column_dimensions[get_column_letter(index)].width = _ERROR_WIDTH if last else _COLUMN_WIDTH
        self._sheet = sheet
        sheet.append([self._heading(name) for name in names])
        return sheet

    def _heading(self, name: str) -> Cell:
        cell = self._text(name)
        cell.font = Font(bold=True)
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        return cell

    def _without_own(self, cells: Sequence[CellValue]) -> list[CellValue]:
        width = len(self._headings.names)
        padded = [*cells, *[""] * (width - len(cells))]
        return [cell for at, cell in enumerate(padded[:width]) if at not in self._headings.own]

    def _cell(self, value: CellValue) -> object:
        if isinstance(value, str):
            return self._text(value) if value.startswith(_FORMULA_STARTS) else _clean(value) or None
        if isinstance(value, dt.date) and value.year not in _EXCEL_YEARS:
            return plain_text(value)
        return value

    def _text(self, value: str) -> Cell:
        """A text that Excel takes for no formula, neither on opening the workbook nor when somebody edits the cell."""
        cell: Cell = WriteOnlyCell(self._sheet, value=_clean(value))
        cell.data_type = "s"
        # This is how Excel itself keeps a text typed after an apostrophe.
        cell.quotePrefix = True
        return cell


def _clean(value: str) -> str:
    return ILLEGAL_CHARACTERS_RE.sub("", value)

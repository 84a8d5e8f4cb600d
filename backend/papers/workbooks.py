"""Excel workbooks of any length: typed columns, flat memory, and text that no spreadsheet takes for a formula.

xlsxwriter makes the workbook with its headings, formats and filters. The rows are poured in between as plain XML:
cell by cell the library takes several times as long (bench/export.py).
"""

import io
import re
import zipfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from html import escape
from pathlib import Path
from types import TracebackType
from typing import IO, Self

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.utility import xl_col_to_name

Cell = str | int | Decimal | date | None
MOST_ROWS = 2**20 - 1
LONGEST_TEXT = 32_767
LONGEST_NAME = 31


class CellKind(StrEnum):
    """What a column holds: text as it stands, roubles, a day, a whole number."""

    TEXT = "text"
    SUM = "sum"
    DAY = "day"
    WHOLE = "whole"


@dataclass(frozen=True)
class Column:
    """`width` in characters."""

    heading: str
    kind: CellKind = CellKind.TEXT
    width: int = 14


@dataclass(frozen=True)
class Sheet:
    """`rows` may be lazy. A row holds a value for each column: None and "" leave the cell empty."""

    name: str
    columns: Sequence[Column]
    rows: Iterable[Sequence[Cell]] = ()


def write_workbook(path: Path, sheets: Sequence[Sheet]) -> None:
    """All sheets with their rows. For rows that come from elsewhere bit by bit, see Workbook."""
    with Workbook(path, sheets) as book:
        for number, sheet in enumerate(sheets):
            book.add(sheet.rows, number)


class Workbook:
    """A workbook that grows row by row. Sheets are filled in their order: a later one ends those before it."""

    def __init__(self, path: Path | IO[bytes], sheets: Sequence[Sheet]) -> None:
        self._sheets = sheets
        self._rows = [0] * len(sheets)
        self._zip = zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=2)
        self._frames = _frames(sheets, self._rows)
        self._present = -1
        self._out: IO[bytes] | None = None
        self._turn_to(0)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def size(self) -> int:
        """Bytes written so far, less what the packer still holds."""
        return self._zip.fp.tell() if self._zip.fp else 0

    def add(self, rows: Iterable[Sequence[Cell]], sheet: int = 0) -> None:
        """Raises ValueError when the sheet holds no more rows, or was ended."""
        if sheet != self._present:
            self._turn_to(sheet)
        for chunk in _chunks(rows):
            start = self._rows[sheet] + 2  # rows are counted from one, the first is the heading
            self._rows[sheet] += len(chunk)
            if self._rows[sheet] > MOST_ROWS:
                raise ValueError("a sheet of Excel holds no more rows")
            assert self._out is not None  # noqa: S101 - opened by _turn_to
            self._out.write(_rows_as_xml(chunk, self._writers, start).encode())

    def close(self) -> None:
        self._turn_to(len(self._sheets))
        poured = {f"xl/worksheets/sheet{number}.xml" for number in range(1, len(self._sheets) + 1)}
        for name, content in _frames(self._sheets, self._rows).items():
            if name not in poured:
                self._zip.writestr(name, content)
        self._zip.close()

    def _turn_to(self, sheet: int) -> None:
        """End the present sheet and every one before `sheet`, then begin it."""
        if sheet < self._present:
            raise ValueError("this sheet was ended")
        while self._present < sheet:
            if self._out is not None:
                self._out.write(self._frame_of(_frames(self._sheets, self._rows))[1])
                self._out.close()
            self._present += 1
            self._out = None
            if self._present < len(self._sheets):
                self._begin()

    def _begin(self) -> None:
        head, _ = self._frame_of(self._frames)
        before, model, _ = _MODEL_ROW.split(head.decode(), maxsplit=1)
        styles = _STYLE.findall(model)
        columns = self._sheets[self._present].columns
        self._writers = [
            _writer(column.kind, xl_col_to_name(number), style)
            for number, (column, style) in enumerate(zip(columns, styles, strict=True))
        ]
        self._out = self._zip.open(f"xl/worksheets/sheet{self._present + 1}.xml", "w")
        self._out.write(before.encode())

    def _frame_of(self, frames: dict[str, bytes]) -> tuple[bytes, bytes]:
        """What stands before and after the rows of the present sheet."""
        xml = _DIMENSION.sub(b"", frames[f"xl/worksheets/sheet{self._present + 1}.xml"])
        head, _, tail = xml.partition(b"</sheetData>")
        return head, b"</sheetData>" + tail


_DIMENSION = re.compile(rb"<dimension [^>]*/>")  # would have to be known before the first row; it may be left out
_MODEL_ROW = re.compile(r'(<row r="2".*?</row>)', re.DOTALL)
_STYLE = re.compile(r'<c r="[A-Z]+2" s="(\d+)"')
_FORMATS = {
    CellKind.TEXT: "@",  # so that text stays text also when somebody edits it
    CellKind.SUM: "#,##0.00",
    CellKind.DAY: "dd.mm.yyyy",
    CellKind.WHOLE: "0",
}


def _frames(sheets: Sequence[Sheet], rows: Sequence[int]) -> dict[str, bytes]:
    """The parts of the workbook, each sheet with its heading and one model row."""
    made = io.BytesIO()
    with xlsxwriter.Workbook(made, {"in_memory": True}) as book:
        head = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1})
        formats = {kind: book.add_format({"num_format": code}) for kind, code in _FORMATS.items()}
        for sheet, count in zip(sheets, rows, strict=True):
            _frame(book, sheet, count, head, formats)
    with zipfile.ZipFile(made) as parts:
        return {name: parts.read(name) for name in parts.namelist()}


def _frame(book: xlsxwriter.Workbook, sheet: Sheet, rows: int, head: Format, formats: dict[CellKind, Format]) -> None:
    page = book.add_worksheet(_sheet_name(sheet.name))
    page.freeze_panes(1, 0)
    page.autofilter(0, 0, max(rows, 1), len(sheet.columns) - 1)
    for number, column in enumerate(sheet.columns):
        page.set_column(number, number, column.width)
        page.write_string(0, number, column.heading, head)
        page.write_blank(1, number, None, formats[column.kind])


def _sheet_name(name: str) -> str:
    return re.sub(r"[\[\]:*?/\\]", " ", name)[:LONGEST_NAME].strip("' ") or "1"


def _chunks(rows: Iterable[Sequence[Cell]], size: int = 500) -> Iterable[list[Sequence[Cell]]]:
    chunk: list[Sequence[Cell]] = []
    for row in rows:
        chunk.append(row)
        if len(chunk) == size:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def _rows_as_xml(rows: Sequence[Sequence[Cell]], writers: Sequence[Callable[[int, Cell], str]], start: int) -> str:
    written = []
    for number, row in enumerate(rows, start):
        cells = [
            write(number, value) for write, value in zip(writers, row, strict=True) if value is not None and value != ""
        ]
        written.append(f'<row r="{number}">{"".join(cells)}</row>')
    return "".join(written)


def _writer(kind: CellKind, letters: str, style: str) -> Callable[[int, Cell], str]:
    """What writes a cell of one column. Text goes in as an inline string, never as something to be worked out."""
    end = f'" s="{style}"'

    def text(row: int, value: Cell) -> str:
        return f'<c r="{letters}{row}{end} t="inlineStr"><is><t xml:space="preserve">{_clean(str(value))}</t></is></c>'

    def number(row: int, value: Cell) -> str:
        return f'<c r="{letters}{row}{end}><v>{value}</v></c>'

    def day(row: int, value: Cell) -> str:
        assert isinstance(value, date)  # noqa: S101 - the column says so
        return f'<c r="{letters}{row}{end}><v>{value.toordinal() - _EPOCH}</v></c>'

    return {CellKind.TEXT: text, CellKind.DAY: day}.get(kind, number)


_EPOCH = date(1899, 12, 30).toordinal()
_UNSAFE = re.compile("[&<>\x00-\x08\x0b\x0c\x0d\x0e-\x1f\ud800-\udfff\ufffe\uffff]|_x[0-9A-Fa-f]{4}_")
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_LOOKS_ESCAPED = re.compile("_(?=x[0-9A-Fa-f]{4}_)")


def _clean(value: str) -> str:
    """As XML and Excel bear it: «_x0041_» would be read as a letter, a control character not at all."""
    if len(value) <= LONGEST_TEXT and _UNSAFE.search(value) is None:
        return value
    kept = _FORBIDDEN.sub("", value[:LONGEST_TEXT].replace("\r\n", "\n").replace("\r", "\n"))
    return escape(_LOOKS_ESCAPED.sub("_x005F_", kept), quote=False)

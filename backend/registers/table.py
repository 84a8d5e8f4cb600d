"""The table inside a file: sheets of a workbook, or a text with separators, as rows of cells read one by one."""

import codecs
import csv
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from pathlib import Path

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, PasswordError

from backend.domain.errors import Unreadable
from backend.domain.portfolio import CellValue
from backend.registers.guard import look_over_workbook

Cells = list[CellValue]

_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SEPARATORS = ";\t,"
_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Table:
    rows: Callable[[], Iterator[Cells]]
    """Every row of the file from its first, blank ones too; cells are trimmed only of a text file's encoding."""
    height: int
    """Rows in it; of a text file, its lines."""
    first_column: int = 0
    """Where the first cell stands in the file, column A being nought."""


def tables_in(file: Path) -> Generator[Table, None, None]:
    """The tables that a file may hold: each sheet in order, or the text by each separator.

    The content tells what a file is, not its name.
    Raises Unreadable `register-not-a-table`, `register-locked` or `register-too-large`.
    """
    start = _beginning(file)
    if start.startswith((_ZIP, _OLE)):
        yield from _sheets(file, zipped=start.startswith(_ZIP))
    elif not start.strip() or b"\0" in start:
        raise Unreadable("register-not-a-table")
    else:
        yield from _texts(file)


def _beginning(file: Path) -> bytes:
    with file.open("rb") as stream:
        return stream.read(4096)


def _sheets(file: Path, *, zipped: bool) -> Generator[Table, None, None]:
    if zipped:
        look_over_workbook(file)
    try:
        with CalamineWorkbook.from_path(file) as workbook:
            for index in range(len(workbook.sheet_names)):
                yield _sheet_table(workbook.get_sheet_by_index(index))
    except PasswordError as error:
        raise Unreadable("register-locked") from error
    except (CalamineError, OSError) as error:
        raise Unreadable("register-not-a-table") from error


def _sheet_table(sheet: CalamineSheet) -> Table:
    first_column = sheet.start[1] if sheet.start else 0
    return Table(sheet.iter_rows, sheet.end[0] + 1 if sheet.end else 0, first_column)


def _texts(file: Path) -> Generator[Table, None, None]:
    encoding, lines = _encoding_and_lines(file)
    for separator in _SEPARATORS:
        yield Table(lambda separator=separator: _text_rows(file, encoding, separator), lines)  # type: ignore[misc]


def _encoding_and_lines(file: Path) -> tuple[str, int]:
    """UTF-8 where the whole file is UTF-8, else Windows-1251."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    encoding, lines = "utf-8-sig", 0
    with file.open("rb") as stream:
        while chunk := stream.read(_CHUNK):
            lines += chunk.count(b"\n")
            if encoding == "utf-8-sig" and not _continues(decoder, chunk):
                encoding = "cp1251"
    return encoding, lines + 1


def _continues(decoder: codecs.IncrementalDecoder, chunk: bytes) -> bool:
    try:
        decoder.decode(chunk)
    except UnicodeDecodeError:
        return False
    return True


def _text_rows(file: Path, encoding: str, separator: str) -> Iterator[Cells]:
    with file.open(encoding=encoding, errors="replace", newline="") as stream:
        try:
            for row in csv.reader(stream, delimiter=separator):
                yield list(row)
        except csv.Error as error:
            raise Unreadable("register-not-a-table") from error

"""Looks a workbook over before it is unpacked: one far cell or a packed flood would take the memory of the process."""

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

from backend.domain.errors import Unreadable

MOST_FILES = 2_000
MOST_UNPACKED = 1 << 30
MOST_SHARED_TEXT = 256 << 20
MOST_CELLS = 10_000_000
"""The reader keeps a sheet as one rectangle, some 32 bytes a cell, filled or not."""

_CHUNK = 1 << 20
# A cell without content is closed at once and is no part of the rectangle.
_FILLED_CELL = re.compile(rb"""<(?:\w+:)?c\s[^>]*?\br=["']([A-Z]{1,3})(\d{1,7})["'][^>]*(?<!/)>""")


def look_over_workbook(file: Path) -> None:
    """Raise Unreadable `register-too-large` or `register-not-a-table` for what must not be opened."""
    try:
        with zipfile.ZipFile(file) as archive:
            _look_over_sizes(archive.infolist())
            for entry in archive.infolist():
                if entry.filename.startswith("xl/worksheets/") and entry.filename.endswith(".xml"):
                    _look_over_sheet(_chunks(archive, entry))
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError) as error:
        raise Unreadable("register-not-a-table") from error


def _look_over_sizes(entries: list[zipfile.ZipInfo]) -> None:
    shared = sum(entry.file_size for entry in entries if entry.filename.endswith("sharedStrings.xml"))
    unpacked = sum(entry.file_size for entry in entries)
    if len(entries) > MOST_FILES or unpacked > MOST_UNPACKED or shared > MOST_SHARED_TEXT:
        raise Unreadable("register-too-large")


def _chunks(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> Iterator[bytes]:
    with archive.open(entry) as stream:
        while chunk := stream.read(_CHUNK):
            yield chunk


def _look_over_sheet(chunks: Iterator[bytes]) -> None:
    width, height, rest = 0, 0, b""
    for chunk in chunks:
        text = rest + chunk
        end = text.rfind(b"<")
        cells = _FILLED_CELL.findall(text, 0, end)
        rest = text[end:][-_CHUNK:]
        width = max([width, *map(_column_number, {letters for letters, _ in cells})])
        height = max([height, *(int(row) for row in {row for _, row in cells})])
        if width * height > MOST_CELLS:
            raise Unreadable("register-too-large")


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number

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
# Where no cell lies beyond Z or below row 99,999, nothing else need be known of them: looking is cheaper than reading.
# The usual spelling is searched for by its first letters, many times as fast; whatever is spelt otherwise is read.
_FAR_CELL = re.compile(rb' r="(?:[A-Z]{2}|[A-Z]\d{6})')
# So is a letter alone before a whole spelling.
_UNUSUAL = ((b"'", b"r='"), (b" =", b"r ="), (b"= ", b"r= "), (b"\t", b"\tr="), (b"\n", b"\nr="), (b"\r", b"\rr="))
_NEAR_WIDTH, _NEAR_HEIGHT = 26, 99_999
_FILLED_CELL = re.compile(rb"""<(?:\w+:)?c\s[^>]*?\br=["']([A-Z]{1,3})(\d{1,7})["'][^>]*(?<!/)>""")


def look_over_workbook(file: Path) -> None:
    """Raise Unreadable `register-too-large` or `register-not-a-table` for what must not be opened."""
    try:
        with zipfile.ZipFile(file) as archive:
            _look_over_sizes(archive.infolist())
            for entry in archive.infolist():
                if entry.filename.startswith("xl/worksheets/") and entry.filename.endswith(".xml"):
                    _look_over_sheet(archive, entry)
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


def _look_over_sheet(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> None:
    for roughly in (True, False):
        if _cells_within(_chunks(archive, entry), roughly=roughly) <= MOST_CELLS:
            return
    raise Unreadable("register-too-large")


def _cells_within(chunks: Iterator[bytes], *, roughly: bool) -> int:
    """Of the rectangle that holds every filled cell, or no fewer where it is taken `roughly`."""
    width, height, rest = 0, 0, b""
    for chunk in chunks:
        text = rest + chunk
        end = text.rfind(b"<")
        rest = text[end:][-_CHUNK:]
        if roughly and _is_near(text, end):
            width, height = max(width, _NEAR_WIDTH), max(height, _NEAR_HEIGHT)
            continue
        cells = _FILLED_CELL.findall(text, 0, end)
        width = max([width, *map(_column_number, {letters for letters, _ in cells})])
        height = max([height, *(int(row) for row in {row for _, row in cells})])
        if width * height > MOST_CELLS:
            break
    return width * height


def _is_near(text: bytes, end: int) -> bool:
    for sign, spelling in _UNUSUAL:
        if text.find(sign, 0, end) >= 0 and text.find(spelling, 0, end) >= 0:
            return False
    return not _FAR_CELL.search(text, 0, end)


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number

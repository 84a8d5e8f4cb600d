"""A list of letters in a workbook or a text with separators, such as the form 103 that the Post gave back."""

from pathlib import Path

from backend.domain.errors import Unreadable
from backend.domain.letter_lists import ListedLetter, read_rows
from backend.registers.table import tables_in


def read_letters(file: Path, latest_year: int) -> tuple[ListedLetter, ...]:
    """The first table that holds letters. Raises Unreadable `letters-list-empty` where none does."""
    for table in tables_in(file):
        if found := read_rows(table.rows(), latest_year):
            return found
    raise Unreadable("letters-list-empty")

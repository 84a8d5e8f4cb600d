"""The usual cell read at once; the unusual one is left to backend/domain/portfolio.py, whose answer this must equal."""

import datetime as dt
import re
from decimal import Decimal

from backend.domain.portfolio import CellValue, read_date

_PLAIN_SUM = re.compile(r"(\d{1,11})(?:[.,](\d\d?))?(?: ?руб\.?)?", re.ASCII)
_THOUSANDS = re.compile("(?<=\\d)[ '\u00a0\u2009\u202f](?=\\d)", re.ASCII)
_REMEMBERED = frozenset((str, int, float))
_CENTURY = 1900
_MOST_DAYS = 50_000


def plain_sum(cell: CellValue) -> Decimal | None:
    """Roubles, when the cell is a number of kopecks at the finest and not below zero; None says nothing."""
    if isinstance(cell, str):
        found = _PLAIN_SUM.fullmatch(cell) or _PLAIN_SUM.fullmatch(_THOUSANDS.sub("", cell))
    elif type(cell) is bool or not isinstance(cell, int | float):
        return None
    else:
        found = _PLAIN_SUM.fullmatch(format(cell, ".15g"))
    if found is None:
        return None
    whole, part = found.groups()
    return Decimal(f"{whole}.{part or '':0<2}")


class Days:
    """Days as they are written: a register says each of them hundreds of times."""

    def __init__(self, latest_year: int) -> None:
        self._latest_year = latest_year
        self._known: dict[str | float, dt.date] = {}

    def read(self, cell: CellValue) -> dt.date:
        """As `read_date`. Raises ValueError."""
        if type(cell) is dt.date and cell.year >= _CENTURY:
            return cell
        if type(cell) is dt.datetime and cell.year >= _CENTURY:
            return cell.date()
        if type(cell) not in _REMEMBERED:
            return read_date(cell, latest_year=self._latest_year)
        if (day := self._known.get(cell)) is None:  # type: ignore[arg-type]
            day = read_date(cell, latest_year=self._latest_year)
            if len(self._known) < _MOST_DAYS:
                self._known[cell] = day  # type: ignore[index]
        return day

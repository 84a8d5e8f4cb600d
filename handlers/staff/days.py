"""Days as people press and type them: on buttons as ISO text, in words as 05.12 or 05.12.2026."""

import re
from datetime import date

from backend.domain.errors import NotFound, Refused
from backend.domain.portfolio import read_date

WITHOUT_YEAR = re.compile(r"\s*(\d{1,2})[./](\d{1,2})\.?\s*")


def pressed_day(text: str) -> date:
    """Raises NotFound for what no button of ours carries."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise NotFound from error


def written_day(text: str, latest_year: int, refusal: str) -> date:
    """A day with its year. Raises Refused by that key."""
    try:
        return read_date(text, latest_year=latest_year)
    except ValueError as error:
        raise Refused(refusal) from error


def typed_day(text: str, today: date) -> date:
    """A day without a year is the next such. Raises Refused."""
    try:
        if found := WITHOUT_YEAR.fullmatch(text):
            day, month = int(found[1]), int(found[2])
            this_year = date(today.year, month, day)
            return this_year if this_year >= today else date(today.year + 1, month, day)
        return read_date(text, latest_year=today.year + 2)
    except ValueError as error:
        raise Refused("refusal-task-day") from error

"""Dates as courts print them: 12.03.2026, «12» марта 2026 г., 12 марта 2026 года."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from backend.domain.folding import TO_DIGITS

MASK = "¤"
_MONTHS = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split()  # noqa: SIM905
_D = r"[\dозбo|l]"
_NUMERIC = re.compile(rf"(?<![\w/.-])({_D}{{1,2}})\s?[.,]\s?({_D}{{1,2}})(?:\s?[.,]\s?|\s)((?:19|20){_D}{{2}})(?![\d])")
_WORDED = re.compile(rf"(?<![\d/.-])[«\"]?\s?({_D}{{1,2}})\s?[»\"]?\s+({'|'.join(_MONTHS)})\s+((?:19|20)\d{{2}})(?!\d)")
# «г.» belongs to the date, «г.р.» and «года рождения» tell of a birth; «г. Каменск» after a date is a town.
_YEAR_WORD = re.compile(r"\s*(?:года|г\.?)(?=[\s,;:.)]|$)(?!\s*рожд|\.?\s?р\.)(?!\.?\s+[а-я]+\s*\n)")
_EARLIEST, _LATEST = 1920, 2100


@dataclass(frozen=True)
class SeenDate:
    """`mask_end` takes in the word «года»."""

    value: date
    start: int
    end: int
    mask_end: int
    repaired: bool

    @property
    def iso(self) -> str:
        return self.value.isoformat()


def seen_dates(folded: str) -> list[SeenDate]:
    found = [
        seen for pattern in (_NUMERIC, _WORDED) for match in pattern.finditer(folded) if (seen := _seen(folded, match))
    ]
    return sorted(found, key=lambda seen: seen.start)


def _seen(folded: str, match: re.Match[str]) -> SeenDate | None:
    day, month, year = match.groups()
    number = _MONTHS.index(month) + 1 if month in _MONTHS else _number(month)
    try:
        value = date(_number(year), number, _number(day))
    except ValueError:
        return None
    if not _EARLIEST <= value.year <= _LATEST:
        return None
    after = _YEAR_WORD.match(folded, match.end())
    repaired = not (day.isdigit() and year.isdigit() and (month in _MONTHS or month.isdigit()))
    return SeenDate(value, match.start(), match.end(), after.end() if after else match.end(), repaired)


def _number(text: str) -> int:
    return int(text.translate(TO_DIGITS))


def masked(folded: str, dates: Sequence[SeenDate]) -> str:
    letters = list(folded)
    for seen in dates:
        letters[seen.start : seen.mask_end] = MASK * (seen.mask_end - seen.start)
    return "".join(letters)

# ruff: noqa: E501 - a pattern reads better unbroken
"""Dates as courts print them: 12.03.2026, «12» марта 2026 г., двенадцатого марта две тысячи двадцать шестого года."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from backend.domain.folding import TO_DIGITS

MASK = "¤"
MONTHS = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split()  # noqa: SIM905
_D = r"[\dозбo|l]"
# «26.02.2023-07.07.2024» is two days; what marks a row is read as a letter, «П12.02.2025».
_TO_DAY = r"(?<=\bг\.-)|(?<=\bгода-)"
_APART = rf"(?:(?<![\w/.-])|{_TO_DAY}|(?<=\.(?:19|20)\d\d-)|(?<=\n[а-яa-z]))"
_NUMERIC = re.compile(
    rf"{_APART}({_D}{{1,2}})\s?[.,]{{1,2}}\s?({_D}{{1,2}})(?:\s?[.,]\s?[.,]?|\s)((?:19|20){_D}{{2}})(?![\d])"
)
_WORDED = re.compile(
    rf"(?:(?<![\d/.-])|{_TO_DAY})(?:[«\"]\s?)?({_D}{{1,2}})\s?[»«\">'`°*]{{0,2}}\s+({'|'.join(MONTHS)})\s+((?:19|20)\d{{2}})(?!\d)"
)
_SEPARATED = re.compile(rf"(?<![\w/.-])({_D}{{2}})([/-])({_D}{{2}})\2((?:19|20)\d{{2}})(?![\d/-])")
_ISO = re.compile(r"(?<![\w/.-])((?:19|20)\d{2})-(\d{2})-(\d{2})(?![\d/-])")
# «П июня 2024», «п.06.2024»: two upright strokes of a one.
_ELEVENTH = re.compile(rf"(?<![\w.])п(?:\s+({'|'.join(MONTHS)})\s+|\.(0[1-9]|1[0-2])\.)((?:19|20)\d{{2}})(?!\d)")
# «1512.2025», «15.122025»: the faintest mark of a page is the full stop.
_STOP_LOST = re.compile(
    r"(?<![\w/.,-])(0[1-9]|[12]\d|3[01])(?:(0[1-9]|1[0-2])[.,]|[.,](0[1-9]|1[0-2]))((?:19|20)\d{2})(?![\d./-])"
)
_UNITS = "перв втор трет четверт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат двадцат".split()  # noqa: SIM905
_ORDINALS = {stem: number for number, stem in enumerate(_UNITS, 1)} | {"тридцат": 30}
# «двалцать», «двадиать»: with the tens lost the twenty-sixth would be the sixth.
_TENS = r"(?:(?:дв|тр)[а-я]{3,4}ть\s+)?"
_SPELT = re.compile(
    rf"\b(?P<day>{_TENS}[а-я]+(?:ого|его|ое))\s+(?P<month>{'|'.join(MONTHS)})\s+"
    rf"две\s+тысячи\s+(?P<year>{_TENS}[а-я]+(?:ого|его))(?=\s)"
)
# «г.» belongs to the date, «г.р.» and «года рождения» tell of a birth; «г. Каменск» after a date is a town.
_YEAR_WORD = re.compile(
    r"\s*(?:года|г\.?)(?=[\s,;:.)]|$|(?:по|до)\b)(?!\.?\s*рожд|\.?\s?р[.,])(?!\.?\s+(?!(?:по|до|в|и|на|за|с)\b)[а-я]+\s*\n)"
)
_READ_TWICE = (
    (re.compile(r"(?<=\d)[35]\$(?=[\s.,])"), "3 "),
    (re.compile(rf"(?<!\d)([012])35(?=\s+(?:{'|'.join(MONTHS)}))"), r"\g<1>3 "),
    (re.compile(r"(?<=[\s.,])2[603]0([0-3]\d)(?=\s?г)"), r"20\1 "),
    (re.compile(r"(?<=[\s.,])(20[0-3]\d)[1tт](?=[.,]\s)"), r"\1г"),
)
_DAYS, _OF_YEAR = 31, 12
_WORN_TENS = str.maketrans("456789", "130100")
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
    printed, folded = folded, _figures_even(folded)
    figures = [(m, m.groups()) for pattern in (_NUMERIC, _WORDED) for m in pattern.finditer(folded)]
    figures += [(m, (m[1], m[3], m[4])) for m in _SEPARATED.finditer(folded)]
    figures += [(m, (m[3], m[2], m[1])) for m in _ISO.finditer(folded)]
    figures += [(m, parts) for m in _SPELT.finditer(folded) if (parts := _in_figures(m))]
    found = [seen for match, parts in figures if (seen := _seen(folded, match, *parts))]
    worn = [seen for m in _ELEVENTH.finditer(folded) if (seen := _seen(folded, m, "11", m[1] or m[2], m[3]))]
    worn += [seen for m in _STOP_LOST.finditer(folded) if (seen := _seen(folded, m, m[1], m[2] or m[3], m[4]))]
    found = [
        replace(one, repaired=True) if printed[one.start : one.end] != folded[one.start : one.end] else one
        for one in found
    ]
    return sorted([*found, *(replace(one, repaired=True) for one in worn)], key=lambda seen: seen.start)


def _figures_even(folded: str) -> str:
    """One figure read as two, as long as before: «15$ сентября» is the 13th, «26024 года» and «20241.» are 2024."""
    for pattern, told in _READ_TWICE:
        folded = pattern.sub(told, folded)
    return folded


def _in_figures(match: re.Match[str]) -> tuple[str, str, str] | None:
    day, year = _ordinal(match["day"]), _ordinal(match["year"])
    return (str(day), match["month"], str(2000 + year)) if day and year else None


def _ordinal(words: str) -> int:
    """«двадцать первого» is 21; 0 for what is no number."""
    *tens, last = words.split()
    stem = re.sub(r"(?:ьего|ого|его|ье|ое)$", "", last)
    number = _ORDINALS.get(stem, 0)
    return number + (0 if not tens else 20 if tens[0].startswith("дв") else 30) if number else 0


def _seen(folded: str, match: re.Match[str], day: str, month: str, year: str) -> SeenDate | None:
    told = [_number(day), MONTHS.index(month) + 1 if month in MONTHS else _number(month)]
    worn = told[0] > _DAYS or told[1] > _OF_YEAR
    if worn:
        told = [_mended(part, most) for part, most in zip(told, (_DAYS, _OF_YEAR), strict=True)]
    try:
        value = date(_number(year), told[1], told[0])
    except ValueError:
        return None
    if not _EARLIEST <= value.year <= _LATEST:
        return None
    after = _YEAR_WORD.match(folded, match.end())
    repaired = worn or not (day.isdigit() and year.isdigit() and (month in MONTHS or month.isdigit()))
    return SeenDate(value, match.start(), match.end(), after.end() if after else match.end(), repaired)


def _mended(number: int, most: int) -> int:
    """«50 апреля» is the 30th: a first digit that no day has is the one that looks like it."""
    return number if number <= most else int(str(number).translate(_WORN_TENS)[0] + str(number)[1:])


def _number(text: str) -> int:
    return int(text.translate(TO_DIGITS))


def masked(folded: str, dates: Sequence[SeenDate]) -> str:
    letters = list(folded)
    for seen in dates:
        letters[seen.start : seen.mask_end] = MASK * (seen.mask_end - seen.start)
    return "".join(letters)

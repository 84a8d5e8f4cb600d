"""Numbers that courts and bailiffs give: УИД, case number, writ, enforcement proceedings.

Every `read_…` gives one normal form or raises ValueError, whose text never repeats the value.
"""

import re
from dataclasses import dataclass
from string import ascii_uppercase, digits

from backend.domain.check_digits import court_uid_check
from backend.domain.folding import DROP_BLANKS_AND_DASHES, TO_CYRILLIC, TO_DIGITS, even_marks

UNREAD = "?"
"""Stands where a character could not be read."""

_UID_LENGTH = 22
_COURT_TYPE = slice(2, 4)
# Letters of a court's type are Latin by the order of the Judicial Department, and are typed in Cyrillic as they sound.
_TO_COURT_TYPE = str.maketrans("АВГЙЈКМОРСЅBPC50", "AVGJJKMORSSVRSSO")
# Magistrate, district, regional, garrison and military, appeal and cassation of both kinds, arbitration.
COURT_TYPES = frozenset(("MS", "RS", "OS", "GV", "OV", "AV", "KV", "AJ", "KJ", "AS", "AO", "AA", "VS"))

_UID = re.compile(r"[\d?]{2}[A-Z?]{2}[\d?]{18}", re.ASCII)
_UID_LABEL = re.compile(r"^\s*УИ[ДD]\s*[:№]?", re.IGNORECASE)
_UID_IN_TEXT = re.compile(
    r"(?<!\w)\d{2}\s?[A-ZА-ЯЅ50]{2}\s?\d{4}\s?-\s?\d{2}\s?-\s?\d{4}\s?-\s?\d{6}\s?-\s?\d{2}(?!\d)"
)


def normalise_court_uid(text: str) -> str:
    """`77MS0123-01-2026-004567-13` from however it was typed or read; its check digits are not looked at."""
    bare = _bare_uid(text)
    if UNREAD in bare:
        raise ValueError("a character of the УИД is unread")
    return _dashed(bare)


def court_uid_is_right(uid: str) -> bool:
    """Claims of a normal УИД that its check digits hold."""
    bare = uid.replace("-", "")
    return court_uid_check(bare[:20]) == bare[20:]


def repair_court_uid(text: str) -> str | None:
    """The one УИД that fits where a single character stands as `?`; None when none or several fit."""
    bare = _bare_uid(text)
    if bare.count(UNREAD) != 1:
        return None
    place = bare.index(UNREAD)
    alphabet = ascii_uppercase if place in range(22)[_COURT_TYPE] else digits
    tried = (bare.replace(UNREAD, letter) for letter in alphabet)
    fitting = [uid for uid in tried if court_uid_check(uid[:20]) == uid[20:] and uid[_COURT_TYPE] in COURT_TYPES]
    return _dashed(fitting[0]) if len(fitting) == 1 else None


def find_court_uids(text: str) -> tuple[str, ...]:
    """Every УИД in running text, in its order."""
    return tuple(normalise_court_uid(found[0]) for found in _UID_IN_TEXT.finditer(even_marks(text).upper()))


def _bare_uid(text: str) -> str:
    marks = _UID_LABEL.sub("", text.upper()).translate(DROP_BLANKS_AND_DASHES)
    if len(marks) != _UID_LENGTH:
        raise ValueError("a УИД has 22 characters besides its dashes")
    bare = (
        marks[:2].translate(TO_DIGITS) + marks[_COURT_TYPE].translate(_TO_COURT_TYPE) + marks[4:].translate(TO_DIGITS)
    )
    if not _UID.fullmatch(bare):
        raise ValueError("not a УИД: region, court type, court, kind, year, number, check digits")
    return bare


def _dashed(bare: str) -> str:
    return f"{bare[:8]}-{bare[8:10]}-{bare[10:14]}-{bare[14:20]}-{bare[20:]}"


@dataclass(frozen=True, slots=True)
class CaseNumber:
    """A court's case number in parts that compare: `02-0848/2/2026` and `2-848/2/2026` are one.

    `kind` is the index with its letters (2, 2А, М, 13, 33, А40, СП2); `precinct` is what stands between or after.
    """

    kind: str
    number: int
    precinct: int | None
    year: int

    def __str__(self) -> str:
        precinct = "" if self.precinct is None else f"/{self.precinct}"
        return f"{self.kind}-{self.number}{precinct}/{self.year}"


_INDEX_AND_NUMBER = r"(?<![\w/-])(?=[А-Я\d])(?P<kind>(?:СП\s(?=\d))?[А-Я]{0,2}\d{0,3}[А-Я]?)\s?-\s?(?P<number>\d{1,6})"
_CASE_HEAD = _INDEX_AND_NUMBER + r"(?:\s?[-/]\s?(?P<inner>\d{1,4}))?"
_YEAR = r"(?P<year>(?:19|20)\d{2})"
# «2-2040-35-2024» joins index, number, precinct and year alike; «8-800-555-2035» is a telephone.
_CASE_IN_TEXT = re.compile(
    r"(?<![\w/-])(?![78]\s?-\s?\d{3}\s?-\s?\d{3}\s?-)"
    + _CASE_HEAD
    + rf"(?:\s?/\s?|(?(inner)\s?-\s?(?!\d{{4}}\s?-)|(?!))){_YEAR}(?:-(?P<suffix>\d{{1,4}}))?(?![\d/])"
)
_CASE_SHORT_YEAR = re.compile(_CASE_HEAD + r"\s?/\s?(?P<year>\d{2})(?P<suffix>)")
# «2-1234-2026», where nothing else stands and it is no day.
_CASE_BY_YEAR = re.compile(
    rf"(?!\d{{1,2}}-(?:0?\d|1[0-2])-){_INDEX_AND_NUMBER}(?P<inner>)\s?-\s?{_YEAR}(?:\s?-\s?(?P<suffix>\d{{1,3}}))?"
)
_CASE_LABEL = re.compile(r"^(?:ДЕЛ[ОАУ]|ПРОИЗВОДСТВ[ОАУ]|МАТЕРИАЛ)?\s*№?\s*")
_NUMBER_SIGN = re.compile(r"(?<!\w)NО?(?=\s?\d)|#")
_LEADING_ZEROS = re.compile(r"(?<!\d)0+(?=\d)")


def read_case_number(text: str) -> CaseNumber:
    """The first case number in a text that holds one; without a stroke or a whole year where nothing else stands."""
    folded = _folded_for_case(text)
    alone = _CASE_LABEL.sub("", folded)
    found = _CASE_IN_TEXT.search(folded) or _CASE_SHORT_YEAR.fullmatch(alone) or _CASE_BY_YEAR.fullmatch(alone)
    if found is None:
        raise ValueError("not a court's case number")
    return _case_number(found)


def find_case_numbers(text: str) -> tuple[CaseNumber, ...]:
    """All of them, the present one first: «2-1234/2026 (2-5678/2025;) ~ М-1000/2026» holds three."""
    return tuple(map(_case_number, _CASE_IN_TEXT.finditer(_folded_for_case(text))))


def fold_case_number(text: str) -> str:
    """A key to compare and search by; what is no case number keeps its capitals without blanks."""
    try:
        return str(read_case_number(text))
    except ValueError:
        return _folded_for_case(text).replace(" ", "")


def _folded_for_case(text: str) -> str:
    return _NUMBER_SIGN.sub("№", even_marks(text).upper().translate(TO_CYRILLIC))


def _case_number(found: re.Match[str]) -> CaseNumber:
    precinct = found["inner"] or found["suffix"]
    year = int(found["year"])
    return CaseNumber(
        kind=_LEADING_ZEROS.sub("", found["kind"].replace(" ", "")),
        number=int(found["number"]),
        precinct=int(precinct) if precinct else None,
        year=year if year > 99 else 2000 + year,  # noqa: PLR2004 - two digits
    )


_PROCEEDING = re.compile(r"(?<![\d/])0*(\d{1,7})\s?/\s?(\d{2})\s?/\s?(\d{5})\s?-?\s?(ИП|СД|СВ)(?!\w)")
_WRIT = re.compile(r"(?<!\w)([А-Я]{2})\s?№?\s?(\d{9})(?!\d)")


def read_proceeding_number(text: str) -> str:
    """`12345/26/77001-ИП` (or `-СД`, joint): number, year, department of the bailiffs."""
    if not (found := find_proceeding_numbers(text)):
        raise ValueError("not a number of enforcement proceedings")
    return found[0]


def find_proceeding_numbers(text: str) -> tuple[str, ...]:
    found = _PROCEEDING.finditer(_folded_for_case(text))
    return tuple(f"{one[1]}/{one[2]}/{one[3]}-{one[4]}" for one in found)


def read_writ_number(text: str) -> str:
    """`ФС № 012345678`: two Cyrillic letters of the series, nine digits."""
    if not (found := _WRIT.search(_folded_for_case(text))):
        raise ValueError("not a writ's number: two letters and nine digits")
    return f"{found[1]} № {found[2]}"

"""The front door to identifiers: each kind's normal form, and what a text of unknown kind may be.

Every `read_…` gives one normal form or raises ValueError, whose text never repeats the value.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from backend.domain.addresses import read_address
from backend.domain.check_digits import (
    account_key_is_right,
    correspondent_key_is_right,
    deal_uid_is_right,
    track_is_right,
)
from backend.domain.court_numbers import (
    UNREAD,
    CaseNumber,
    court_uid_is_right,
    find_case_numbers,
    find_court_uids,
    find_proceeding_numbers,
    fold_case_number,
    normalise_court_uid,
    read_case_number,
    read_proceeding_number,
    read_writ_number,
    repair_court_uid,
)
from backend.domain.facets import read_range
from backend.domain.folding import even_marks, fold_contract
from backend.domain.money import parse_money, rounded
from backend.domain.people_names import name_search_forms
from backend.domain.state_numbers import (
    normalise_deal_uid,
    normalise_track,
    passport_form_fits,
    read_account,
    read_bik,
    read_company_inn,
    read_deal_uid,
    read_inn,
    read_kpp,
    read_ogrn,
    read_passport,
    read_person_inn,
    read_phone,
    read_snils,
    read_track,
    repair_track,
)

__all__ = [
    "UNREAD",
    "CaseNumber",
    "Guess",
    "IdentifierKind",
    "account_key_is_right",
    "correspondent_key_is_right",
    "court_uid_is_right",
    "deal_uid_is_right",
    "find_case_numbers",
    "find_court_uids",
    "find_proceeding_numbers",
    "fold_case_number",
    "fold_contract",
    "guess_identifier",
    "normalise_court_uid",
    "normalise_deal_uid",
    "normalise_track",
    "passport_form_fits",
    "read_account",
    "read_bik",
    "read_case_number",
    "read_company_inn",
    "read_deal_uid",
    "read_inn",
    "read_kpp",
    "read_ogrn",
    "read_passport",
    "read_person_inn",
    "read_phone",
    "read_proceeding_number",
    "read_snils",
    "read_track",
    "read_writ_number",
    "repair_court_uid",
    "repair_track",
    "track_is_right",
]


class IdentifierKind(StrEnum):
    """What a typed text may be."""

    CASE = "case"
    COURT_UID = "court_uid"
    COURT_CASE = "court_case"
    DEAL_UID = "deal_uid"
    PROCEEDING = "proceeding"
    WRIT = "writ"
    TRACK = "track"
    PHONE = "phone"
    SNILS = "snils"
    INN = "inn"
    PASSPORT = "passport"
    DATE = "date"
    AMOUNT = "amount"
    NAME = "name"
    CONTRACT = "contract"
    COURT_NUMBER = "court_number"
    BORN = "born"
    EMAIL = "email"
    TAIL = "tail"
    ADDRESS = "address"
    SUMS = "sums"


@dataclass(frozen=True, slots=True)
class Guess:
    """`value` is in the normal form of its kind: a folded contract or name, an ISO date, roubles with kopecks."""

    kind: IdentifierKind
    value: str


_OUR_CASE = re.compile(r"[CС]-?0*(\d{1,9})")
_BARE_CASE = re.compile(r"0*(\d{1,7})", re.ASCII)
_FORMATTED_SNILS = re.compile(r"\d{3}-\d{3}-\d{3}[ -]\d{2}", re.ASCII)
_WRITTEN_DATE = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{4})(?:\s?г\.?)?", re.ASCII)
_CLEAR_AMOUNT = re.compile(r".*[.,]\d{2}$|.*(?:р|руб[а-я]*|₽)\.?$", re.IGNORECASE)
_CONTRACT_LABEL = re.compile(r"^(?:договор\w*|дог\.?|займ\w*|кд)\s*", re.IGNORECASE)
# The marks are letters of the other layout: ж, э, х, ъ, ё, б, ю.
_NAME = re.compile(r"(?=.*[^\W\d_])(?:[^\W\d_]|[ .,;:'\"`~<>{}\[\]-]){2,80}")
_CLEAR_PHONE = re.compile(r"\+.*|\D*9\d\d(?:\D*\d){7}\D*|\D*[78](?:\D*\d){10}.*", re.DOTALL)
# Ends of telephones: «67-89», «5-67-89», «345-67-89», or four to seven digits in a row.
_TAIL = re.compile(r"(?:тел\w*\.?|\.\.\.|…|\*)?\s*((?:\d{1,3}-)?\d{2}-\d{2}|\d{4,7})", re.IGNORECASE)
_EMAIL = re.compile(r"[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>]{2,}")
_COURT_NUMBER = re.compile(r"(?:дело\s*)?(?:№\s*)?0*(\d{1,3}[а-я]?)\s?-\s?0*(\d{1,6}(?:/\d{1,3})?)/?", re.IGNORECASE)
_SAYS_RANGE = re.compile(r"\s*(?:от|до|from|to|up|[<>]).*|[^-]*\d{3}[^-]*-[^-]*\d{3}[^-]*", re.IGNORECASE)
_DATE_INSIDE = re.compile(r"\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}-\d{2}-\d{2}", re.ASCII)
_BORN_MARKS = re.compile(r"(?<!\w)(?:д\.?\s?р\.?|г\.?\s?р\.?|род\w*\.?)(?!\w)|[()]", re.IGNORECASE)
_PASSPORT_DIGITS = 10
_CONTRACT_LENGTH = 60
_AMOUNT_BELOW = Decimal(10) ** 9
ONE_KOPECK_SHORT = Decimal("0.99")
_KOPECKS = re.compile(r"[.,]\d{2}(?!\d)")
# Groups of three with blanks between, or the currency: nothing else is written so.
_CLEAR_WHOLE = re.compile(r"\d{1,3}(?:\s\d{3})+\D*|.*(?:р|руб[а-я]*|₽)\.?$", re.IGNORECASE)


def guess_identifier(text: str) -> tuple[Guess, ...]:
    """What a person may have typed, the likeliest first; empty when it can be nothing that is looked for."""
    typed = even_marks(text)
    guesses = [Guess(kind, value) for kind, reader in _READERS for value in _tried(reader, typed)]
    return tuple(dict.fromkeys(guesses))


def _tried(reader: Callable[[str], str | tuple[str, ...]], typed: str) -> tuple[str, ...]:
    try:
        value = reader(typed)
    except ValueError:
        return ()
    return value if isinstance(value, tuple) else (value,)


def _our_case(typed: str) -> str:
    return _numbered(_OUR_CASE, typed.upper().replace(" ", ""))


def _bare_case(typed: str) -> str:
    return _numbered(_BARE_CASE, typed)


def number_of(case_id: int) -> str:
    """By which a case is called."""
    return f"C-{case_id:06d}"


def _numbered(pattern: re.Pattern[str], typed: str) -> str:
    if not (found := pattern.fullmatch(typed)):
        raise ValueError("not a case number of ours")
    return number_of(int(found[1]))


def _written(pattern: re.Pattern[str], typed: str) -> str:
    if not pattern.fullmatch(typed):
        raise ValueError("not written so")
    return typed


def _court_uid(typed: str) -> str:
    return repair_court_uid(typed) or normalise_court_uid(typed)


def _formatted_snils(typed: str) -> str:
    return read_snils(_written(_FORMATTED_SNILS, typed))


def _track(typed: str) -> str:
    return repair_track(typed) or read_track(typed)


def _date(typed: str) -> str:
    if found := _WRITTEN_DATE.fullmatch(typed):
        return date(int(found[3]), int(found[2]), int(found[1])).isoformat()
    return date.fromisoformat(typed).isoformat() if "-" in typed else _written(_WRITTEN_DATE, typed)


def _born(typed: str) -> tuple[str, ...]:
    """A name with a day of birth: «1985-05-12 иванов», in each form of the name."""
    if not (found := _DATE_INSIDE.search(typed)):
        raise ValueError("no day in it")
    name = _BORN_MARKS.sub(" ", typed[: found.start()] + " " + typed[found.end() :]).strip(" ,;.")
    return tuple(f"{_date(found[0])} {form}" for form in _name(name))


def _court_number(typed: str) -> str:
    """A court's number without its year."""
    if not (found := _COURT_NUMBER.fullmatch(typed)):
        raise ValueError("not a court's number without a year")
    return f"{found[1].upper()}-{found[2]}"


def _sums(typed: str) -> str:
    """«от 10000 до 20 000», «10000-20000»: «10000.00..20000.00», either side may be empty."""
    least, most = read_range(_written(_SAYS_RANGE, typed))
    return f"{'' if least is None else least}..{'' if most is None else most}"


def _tail(typed: str) -> str:
    if not (found := _TAIL.fullmatch(typed)):
        raise ValueError("not the end of a telephone number")
    return found[1].replace("-", "")


def _clear_amount(typed: str) -> str:
    return _amount(_written(_CLEAR_AMOUNT, typed))


def _amount(typed: str) -> str:
    amount = parse_money(typed)
    if not 0 < amount < _AMOUNT_BELOW:
        raise ValueError("not a sum that is owed or paid")
    return str(rounded(amount))


def _clear_whole(typed: str) -> str:
    return _whole(_written(_CLEAR_WHOLE, typed))


def _whole(typed: str) -> str:
    """Roubles typed without kopecks: «144 812» is any sum from 144812.00 to 144812.99."""
    least = Decimal(_amount(typed))
    if least != int(least) or _KOPECKS.search(typed):
        raise ValueError("kopecks were typed")
    return f"{least}..{least + ONE_KOPECK_SHORT}"


def _clear_phone(typed: str) -> str:
    return read_phone(_written(_CLEAR_PHONE, typed))


def _passport(typed: str) -> str:
    if sum(map(str.isdigit, typed)) != _PASSPORT_DIGITS:
        raise ValueError("more stands there than a passport")
    return read_passport(typed)


def _name(typed: str) -> tuple[str, ...]:
    return name_search_forms(_written(_NAME, typed))


def _contract(typed: str) -> str:
    folded = fold_contract(_CONTRACT_LABEL.sub("", typed))
    if not any(map(str.isdigit, folded)) or len(folded) > _CONTRACT_LENGTH:
        raise ValueError("a contract number holds a digit")
    return folded


_READERS: tuple[tuple[IdentifierKind, Callable[[str], str | tuple[str, ...]]], ...] = (
    (IdentifierKind.CASE, _our_case),
    (IdentifierKind.DEAL_UID, normalise_deal_uid),
    (IdentifierKind.COURT_UID, _court_uid),
    (IdentifierKind.PROCEEDING, read_proceeding_number),
    (IdentifierKind.WRIT, read_writ_number),
    (IdentifierKind.COURT_CASE, lambda typed: str(read_case_number(typed))),
    (IdentifierKind.DATE, _date),
    (IdentifierKind.BORN, _born),
    (IdentifierKind.EMAIL, lambda typed: _written(_EMAIL, typed).lower()),
    (IdentifierKind.TRACK, _track),
    (IdentifierKind.SNILS, _formatted_snils),
    (IdentifierKind.AMOUNT, _clear_amount),
    (IdentifierKind.SUMS, _clear_whole),
    (IdentifierKind.PHONE, _clear_phone),
    (IdentifierKind.INN, read_inn),
    (IdentifierKind.SNILS, read_snils),
    (IdentifierKind.PASSPORT, _passport),
    (IdentifierKind.PHONE, read_phone),
    (IdentifierKind.CASE, _bare_case),
    (IdentifierKind.COURT_NUMBER, _court_number),
    (IdentifierKind.NAME, _name),
    (IdentifierKind.CONTRACT, _contract),
    (IdentifierKind.TRACK, normalise_track),
    (IdentifierKind.AMOUNT, _amount),
    (IdentifierKind.ADDRESS, read_address),
    (IdentifierKind.TAIL, _tail),
    (IdentifierKind.SUMS, _whole),
    (IdentifierKind.SUMS, _sums),
)

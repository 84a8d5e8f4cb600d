"""Numbers that the state, banks, bureaus, networks and the post give: ИНН, СНИЛС, accounts, telephones, tracks.

Every `read_…` gives one normal form or raises ValueError, whose text never repeats the value.
"""

import re
from datetime import date

from backend.domain.check_digits import deal_uid_is_right, inn_is_right, ogrn_is_right, snils_is_right, track_is_right
from backend.domain.court_numbers import UNREAD
from backend.domain.folding import DROP_BLANKS, DROP_BLANKS_AND_DASHES, TO_DIGITS, TO_LATIN, even_marks

_INN = re.compile(r"(?!00)(?:\d{10}|\d{12})", re.ASCII)
_SNILS = re.compile(r"(?!0{9})\d{11}", re.ASCII)
_OGRN = re.compile(r"[1-9](?:\d{12}|\d{14})", re.ASCII)
_KPP = re.compile(r"\d{4}[\dA-Z]{2}\d{3}", re.ASCII)
_BIK = re.compile(r"0[0-4]\d{7}", re.ASCII)
_ACCOUNT = re.compile(r"\d{20}", re.ASCII)
_PASSPORT = re.compile(
    r"(?<!\d)(?!00)(\d{2})[\s-]?(\d{2})[\s,-]*(?:номер|ном\.?|№|n)?[\s:-]*(\d{6})(?!\d)", re.ASCII | re.IGNORECASE
)
_DEAL_UID = re.compile(r"[\da-f]{8}-[\da-f]{4}-1[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}-[\da-f]", re.ASCII)
_DEAL_UID_IN_TEXT = re.compile(rf"(?<![\w-]){_DEAL_UID.pattern}(?![\w-])")
_BLANKS_AT_DASH = re.compile(r"\s*-\s*")
_DEAL_UID_LENGTH = 38
_CYRILLIC_HEX = str.maketrans("асевоАСЕВО", "acebo" * 2) | {ord("О"): "0", ord("о"): "0"}

_PHONE_NOISE = re.compile(r"[^\d+]+", re.ASCII)
_PHONE_EXTENSION = re.compile(r"(?:доб|вн|ext).*$|[#*].*$", re.IGNORECASE | re.DOTALL)
# Codes of places begin with 3, 4 and 8 (there is none from 890 on), of mobile networks with 9.
_PHONE = re.compile(r"(?:\+?7|\+?8)?((?:[34]\d|8[0-8]|9\d)\d{8})", re.ASCII)

_DOMESTIC_TRACK = re.compile(r"\d{14}", re.ASCII)
_S10_TRACK = re.compile(r"[A-Z]{2}\d{9}[A-Z]{2}", re.ASCII)
_S10_LENGTH = 13


def _matched(pattern: re.Pattern[str], bare: str, what: str) -> str:
    if not pattern.fullmatch(bare):
        raise ValueError(what)
    return bare


def _checked(right: bool, value: str) -> str:
    if not right:
        raise ValueError("check digit does not hold")
    return value


def read_inn(text: str) -> str:
    """12 digits of a person or 10 of a company, check digits right."""
    bare = text if text.isdigit() else text.translate(DROP_BLANKS)
    inn = _matched(_INN, bare, "an ИНН has 10 or 12 digits")
    return _checked(inn_is_right(inn), inn)


def read_person_inn(text: str) -> str:
    inn = read_inn(text)
    if len(inn) != 12:  # noqa: PLR2004 - a person's
        raise ValueError("a person's ИНН has 12 digits")
    return inn


def read_company_inn(text: str) -> str:
    inn = read_inn(text)
    if len(inn) != 10:  # noqa: PLR2004 - a company's
        raise ValueError("a company's ИНН has 10 digits")
    return inn


def read_snils(text: str) -> str:
    """11 digits, check digits right."""
    bare = text if text.isdigit() else text.translate(DROP_BLANKS_AND_DASHES)
    snils = _matched(_SNILS, bare, "a СНИЛС has 11 digits")
    return _checked(snils_is_right(snils), snils)


def read_ogrn(text: str) -> str:
    """13 digits of a company or 15 of an entrepreneur, check digit right."""
    ogrn = _matched(_OGRN, text.translate(DROP_BLANKS), "an ОГРН has 13 or 15 digits")
    return _checked(ogrn_is_right(ogrn), ogrn)


def read_kpp(text: str) -> str:
    return _matched(_KPP, text.translate(DROP_BLANKS).upper(), "a КПП has 9 characters")


def read_bik(text: str) -> str:
    return _matched(_BIK, text.translate(DROP_BLANKS), "a БИК has 9 digits and begins with 0")


def read_account(text: str) -> str:
    """20 digits; the key is looked at together with the БИК."""
    return _matched(_ACCOUNT, text.translate(DROP_BLANKS_AND_DASHES), "an account has 20 digits")


def read_passport(text: str) -> str:
    """Series and number as 10 digits, out of «45 08 123456», «серия 4508 № 123456», with the issuer after it or not."""
    if not (found := _PASSPORT.search(even_marks(text))):
        raise ValueError("a passport has 4 digits of series and 6 of number")
    return "".join(found.groups())


def passport_form_fits(passport: str, issued_on: date) -> bool:
    """Claims that the form was printed no later than three years after the issue, as its third and fourth digit say."""
    printed = int(passport[2:4])
    return 1900 + printed >= 1997 or 2000 + printed <= issued_on.year + 3  # noqa: PLR2004 - first forms of 1997


def read_phone(text: str) -> str:
    """A Russian number as `+7XXXXXXXXXX`; words around it and an extension («доб. 12») are left out."""
    found = _PHONE.fullmatch(text) or _PHONE.fullmatch(_PHONE_NOISE.sub("", _PHONE_EXTENSION.sub("", text)))
    if not found:
        raise ValueError("not a Russian telephone number")
    return f"+7{found[1]}"


def normalise_deal_uid(text: str) -> str:
    """The credit bureaus' УИд of a deal: 38 characters, small letters; its check character is not looked at."""
    if _DEAL_UID.fullmatch(text):
        return text
    bare = text.translate(DROP_BLANKS).translate(_CYRILLIC_HEX).lower()
    return _matched(_DEAL_UID, bare, f"a deal's УИд has {_DEAL_UID_LENGTH} characters of its own shape")


def find_deal_uids(text: str) -> tuple[str, ...]:
    """Every УИд of a deal in running text, in its order; blanks around its dashes are passed over."""
    folded = _BLANKS_AT_DASH.sub("-", even_marks(text)).translate(_CYRILLIC_HEX).lower()
    return tuple(dict.fromkeys(_DEAL_UID_IN_TEXT.findall(folded)))


def read_deal_uid(text: str) -> str:
    """The same, its check character right."""
    uid = normalise_deal_uid(text)
    return _checked(deal_uid_is_right(uid), uid)


def normalise_track(text: str) -> str:
    """14 digits, or 13 characters of S10 in capitals; the check digit is not looked at."""
    bare = _bare_track(text)
    if _DOMESTIC_TRACK.fullmatch(bare) or _S10_TRACK.fullmatch(bare):
        return bare
    raise ValueError("a track number has 14 digits, or two letters, nine digits and two letters")


def read_track(text: str) -> str:
    """The same, its check digit right."""
    track = normalise_track(text)
    return _checked(track_is_right(track), track)


def repair_track(text: str) -> str | None:
    """The one track number that fits where a single digit stands as `?`; None when none or several fit.

    In S10 two remainders share the check digit 5, and two share 0, so there more than one may fit.
    """
    bare = _bare_track(text)
    if bare.count(UNREAD) != 1:
        return None
    tried = (bare.replace(UNREAD, digit) for digit in "0123456789")
    shaped = (track for track in tried if _DOMESTIC_TRACK.fullmatch(track) or _S10_TRACK.fullmatch(track))
    fitting = [track for track in shaped if track_is_right(track)]
    return fitting[0] if len(fitting) == 1 else None


def _bare_track(text: str) -> str:
    bare = text.upper().translate(DROP_BLANKS_AND_DASHES)
    if len(bare) != _S10_LENGTH:
        return bare.translate(TO_DIGITS)
    return bare[:2].translate(TO_LATIN) + bare[2:11].translate(TO_DIGITS) + bare[11:].translate(TO_LATIN)

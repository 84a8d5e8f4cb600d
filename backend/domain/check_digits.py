"""Check digits of state, bank, post and court numbers: a function takes the bare number and claims that it is right."""

import re
from collections.abc import Iterable, Sequence
from operator import mul

_INN_COMPANY = (2, 4, 10, 3, 5, 9, 4, 6, 8)
_INN_PERSON_FIRST = (7, *_INN_COMPANY)
_INN_PERSON_SECOND = (3, *_INN_PERSON_FIRST)
_S10 = (8, 6, 4, 2, 3, 5, 9, 7)
_SNILS = (9, 8, 7, 6, 5, 4, 3, 2, 1)
_ACCOUNT = (7, 1, 3) * 8
_NOUGHT = ord("0")
_HEX = {digit: value for value, digit in enumerate("0123456789abcdef")}
_DEAL_UID = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10) * 4

# СНИЛС up to this number were given before check digits came.
_SNILS_UNCHECKED = 1001998
_OGRN_LENGTH = 13
_COMPANY_INN_LENGTH = 10
_DOMESTIC_TRACK_LENGTH = 14

# Accounts at the treasury are keyed by another rule, so none of them is called wrong by the bank's rule.
_TREASURY_ACCOUNT = re.compile(r"0\d{19}|40102\d{15}")
_CASH_CENTRE = re.compile(r"\d{6}00[0-2]")


def _weighed(digits: str, weights: Sequence[int]) -> int:
    """As many digits as there are weights; those beyond are left out."""
    weighed: int = sum(map(mul, digits.encode("ascii"), weights))
    return weighed - _NOUGHT * sum(weights)


def inn_is_right(inn: str) -> bool:
    """10 digits of a company, 12 of a person."""
    if len(inn) == _COMPANY_INN_LENGTH:
        return _weighed(inn, _INN_COMPANY) % 11 % 10 == int(inn[9])
    first = _weighed(inn, _INN_PERSON_FIRST) % 11 % 10 == int(inn[10])
    return first and _weighed(inn, _INN_PERSON_SECOND) % 11 % 10 == int(inn[11])


def snils_is_right(snils: str) -> bool:
    if int(snils[:9]) <= _SNILS_UNCHECKED:
        return True
    return _weighed(snils[:9], _SNILS) % 101 % 100 == int(snils[9:])


def ogrn_is_right(ogrn: str) -> bool:
    """13 digits of a company, 15 of an entrepreneur."""
    modulus = 11 if len(ogrn) == _OGRN_LENGTH else 13
    return int(ogrn[:-1]) % modulus % 10 == int(ogrn[-1])


def track_is_right(track: str) -> bool:
    """14 digits of the Russian Post, or 13 characters of the UPU's S10."""
    if len(track) == _DOMESTIC_TRACK_LENGTH:
        return (3 * _sum(track[0:13:2]) + _sum(track[1:12:2]) + int(track[13])) % 10 == 0
    check = 11 - _weighed(track[2:10], _S10) % 11
    return {10: 0, 11: 5}.get(check, check) == int(track[10])


def _sum(digits: Iterable[str]) -> int:
    return sum(map(int, digits))


def court_uid_check(body: str) -> str:
    """The two check digits after the 20 characters of a court's УИД without dashes: ISO 7064 MOD 97-10.

    Deduced from real numbers, all of which agree; no official text was seen, so a mismatch warns and never refuses.
    """
    number = body[:2] + str(int(body[2], 36)) + str(int(body[3], 36)) + body[4:]
    return f"{98 - int(number) * 100 % 97:02d}"


def deal_uid_is_right(uid: str) -> bool:
    """The 38th character over the 32 hexadecimal digits, modulo 16; holds on real ones, no official text was seen."""
    digits = uid[:36].replace("-", "")
    total = sum(map(mul, map(_HEX.__getitem__, digits), _DEAL_UID))
    return format(total % 16, "x") == uid[37]


def account_key_is_right(bik: str, account: str) -> bool:
    """The key of a customer's account of 20 digits in the bank of this БИК; treasury accounts pass unchecked."""
    bank = f"0{bik[4:6]}" if _CASH_CENTRE.fullmatch(bik) else bik[6:]
    return _key_is_right(bank, account)


def correspondent_key_is_right(bik: str, account: str) -> bool:
    """The key of the bank's own account at the Bank of Russia; treasury accounts pass unchecked."""
    return _key_is_right(f"0{bik[4:6]}", account)


def _key_is_right(bank: str, account: str) -> bool:
    if _TREASURY_ACCOUNT.fullmatch(account):
        return True
    return sum(int(digit) * weight % 10 for digit, weight in zip(bank + account, _ACCOUNT, strict=False)) % 10 == 0

"""One unread digit of a number that has check digits: found by trying, and only where a single digit fits."""

from collections.abc import Callable

from backend.domain.check_digits import account_key_is_right
from backend.domain.court_numbers import UNREAD, repair_court_uid
from backend.domain.folding import DROP_BLANKS_AND_DASHES
from backend.domain.state_numbers import read_inn, read_ogrn, read_snils, repair_track

__all__ = ["repair_account", "repair_court_uid", "repair_inn", "repair_ogrn", "repair_snils", "repair_track"]


def repair_inn(text: str) -> str | None:
    """Ten or twelve digits, one of them `?`. Two remainders share a check digit there, so at times several fit."""
    return _only(text, read_inn)


def repair_snils(text: str) -> str | None:
    return _only(text, read_snils)


def repair_ogrn(text: str) -> str | None:
    return _only(text, read_ogrn)


def repair_account(bik: str, text: str) -> str | None:
    """An account of 20 digits in the bank of this БИК, one of them `?`."""

    def read(account: str) -> str:
        if not account_key_is_right(bik, account):
            raise ValueError("key does not hold")
        return account

    return _only(text, read)


def _only(text: str, read: Callable[[str], str]) -> str | None:
    bare = text.translate(DROP_BLANKS_AND_DASHES)
    if bare.count(UNREAD) != 1 or not bare.replace(UNREAD, "0").isdigit():
        return None
    fitting = [found for digit in "0123456789" if (found := _tried(read, bare.replace(UNREAD, digit)))]
    return fitting[0] if len(fitting) == 1 else None


def _tried(read: Callable[[str], str], number: str) -> str | None:
    try:
        return read(number)
    except ValueError:
        return None

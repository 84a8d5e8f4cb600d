"""Bytes of a bank's file as text, and the small values in it, whatever was declared."""

import re
from datetime import date
from decimal import Decimal

from backend.domain.errors import Unreadable
from backend.domain.folding import DROP_BLANKS
from backend.domain.money import rounded

LARGEST_FILE = 64 * 1024 * 1024
_OWN_ALPHABETS = ("cp1251", "cp866")
_SUM = re.compile(r"[+-]?\d+(?:[.,]\d{1,2})?", re.ASCII)
_DAY = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{4}|\d{2})(?:\s.*)?", re.ASCII)
_ISO_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:[T\s].*)?", re.ASCII)
_ACCOUNT = re.compile(r"\d{20}", re.ASCII)
_LETTER = re.compile(r"[а-яё]", re.IGNORECASE)


def decoded(content: bytes, known_word: str) -> str:
    """What a file declares is not asked, for it lies at times: the bytes tell.

    UTF-8 where they are that, else the alphabet in which the word that every such file holds is found.
    Raises Unreadable where it is found in none.
    """
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = next((read for read in _in_alphabets(content) if known_word in read.casefold()), "")
    if known_word not in text.casefold():
        raise Unreadable("statement-no-statement")
    return text


def _in_alphabets(content: bytes) -> list[str]:
    return [content.decode(codec, "replace") for codec in _OWN_ALPHABETS]


def read_sum(text: str) -> Decimal:
    """«840», «840.00», «840,00», «1 000,00»; finer than a kopeck is no sum. Raises ValueError."""
    bare = text.translate(DROP_BLANKS).replace("'", "")
    if "," in bare and "." in bare:
        thousands = "." if bare.rfind(",") > bare.rfind(".") else ","
        bare = bare.replace(thousands, "")
    if not _SUM.fullmatch(bare):
        raise ValueError("not a sum of money")
    return rounded(Decimal(bare.replace(",", ".")))


def read_day(text: str) -> date:
    """«20.11.2026», «20.11.26», «2026-11-20», each with an hour after it or without. Raises ValueError."""
    bare = text.strip()
    if found := _ISO_DAY.fullmatch(bare):
        return date(int(found[1]), int(found[2]), int(found[3]))
    if found := _DAY.fullmatch(bare):
        year = int(found[3])
        return date(year if year > 99 else 2000 + year, int(found[2]), int(found[1]))  # noqa: PLR2004 - two digits
    raise ValueError("not a day")


def read_account(text: str) -> str:
    """Twenty digits, however they are set apart; what is none stays as it stands."""
    bare = text.translate(DROP_BLANKS).replace(".", "")
    return bare if _ACCOUNT.fullmatch(bare) else text.strip()


def read_inn(text: str) -> str:
    """Banks write «0» where they know none."""
    bare = text.translate(DROP_BLANKS)
    return bare if bare.strip("0") else ""

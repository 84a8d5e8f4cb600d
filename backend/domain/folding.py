"""Letters and marks that look or are typed alike, folded to one, so that what a person typed meets what is stored."""

import re

_BLANKS = " \t\r\n\f\v\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
_DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\uff0d_"
_ODD_DASH = re.compile(f"[{re.escape(_DASHES[1:])}]")

_CYRILLIC_CAPITALS = "АВЕКМНОРСТУХ"
_LATIN_CAPITALS = "ABEKMHOPCTYX"
_CYRILLIC_SMALL = "авекмнорстух"
# Small h, b, m, t, k resemble nothing, but a capital of a mixed word may have been made small on its way here.
_LATIN_SMALL = "abekmhopctyx"

_LATIN_KEYS = "`qwertyuiop[]asdfghjkl;'zxcvbnm,."
_CYRILLIC_KEYS = "ёйцукенгшщзхъфывапролджэячсмитьбю"
_LATIN_SHIFTED = '~QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>'

DROP_BLANKS: dict[int, str | None] = dict.fromkeys(map(ord, _BLANKS + _INVISIBLE))
"""For `str.translate`: blanks and invisible marks go."""

DROP_BLANKS_AND_DASHES: dict[int, str | None] = DROP_BLANKS | dict.fromkeys(map(ord, _DASHES))

EVEN_MARKS: dict[int, str | None] = (
    dict.fromkeys(map(ord, _BLANKS), " ") | dict.fromkeys(map(ord, _INVISIBLE)) | dict.fromkeys(map(ord, _DASHES), "-")
)
"""For `str.translate`: every blank becomes a space, every dash a hyphen."""

TO_CYRILLIC = str.maketrans(_LATIN_CAPITALS + _LATIN_SMALL, _CYRILLIC_CAPITALS + _CYRILLIC_SMALL)
TO_LATIN = str.maketrans(_CYRILLIC_CAPITALS + _CYRILLIC_SMALL, _LATIN_CAPITALS + _LATIN_SMALL)

_LIKE_DIGITS = {"0": "OОoоQ", "1": "IІіl|L", "2": "Zz", "3": "Зз", "4": "Чч", "5": "SЅs", "6": "Бб", "8": "BВв"}
TO_DIGITS = {ord(letter): digit for digit, letters in _LIKE_DIGITS.items() for letter in letters}
"""Letters that stand where a digit must, as a camera or a hand confuses them."""

_FOLD_CONTRACT = DROP_BLANKS_AND_DASHES | TO_LATIN | {ord("Ё"): "E", ord("№"): None, ord("#"): None}

_SWAP_TO_CYRILLIC = str.maketrans(_LATIN_KEYS + _LATIN_SHIFTED, _CYRILLIC_KEYS + _CYRILLIC_KEYS.upper())
_SWAP_TO_LATIN = str.maketrans(_CYRILLIC_KEYS + _CYRILLIC_KEYS.upper(), _LATIN_KEYS + _LATIN_SHIFTED)


def fold_contract(text: str) -> str:
    """A contract number as it is compared: capitals, no blanks, no dashes, no «№», Latin where letters look alike."""
    return text.upper().translate(_FOLD_CONTRACT)


def fold_words(text: str) -> str:
    """Any words as they are compared: small letters, «ё» as «е», one space between them."""
    return " ".join(even_marks(text).lower().replace("ё", "е").split())


def even_marks(text: str) -> str:
    """Plain spaces for all blanks, plain hyphens for all dashes, nothing invisible, ends trimmed."""
    # Looking is many times cheaper than translating: of all these marks only dashes are printable.
    if text.isprintable() and not _ODD_DASH.search(text):
        return text.strip()
    return text.translate(EVEN_MARKS).strip()


def typed_in_other_layout(text: str) -> str:
    """What the same keys give in the other layout: «bdfyjd» is «иванов»."""
    if any("а" <= letter <= "ё" for letter in text.lower()):
        return text.translate(_SWAP_TO_LATIN)
    return text.translate(_SWAP_TO_CYRILLIC)

"""The signs that the line model tells apart, and how a text is spelt in them: letters that look alike are one sign."""

import re

LETTERS = (
    " 0123456789"
    "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"
    "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
    "DFGIJLNQRSUVWYZ"
    "bdfghijklmnqrstuvwz"
    "«»\"„“()№.,:;/-–+%§*'!?&"
)
"""Sign number 0 of the model says nothing; these follow."""
SPACE = LETTERS.index(" ") + 1
_ALIKE_LATIN, _ALIKE = "ABCEHKMOPTXaceopxy", "АВСЕНКМОРТХасеорху"
_FOLDED = str.maketrans(_ALIKE_LATIN + "Ѕѕ”—−‑’", _ALIKE + "Ss“––-'")
_BACK = str.maketrans(_ALIKE, _ALIKE_LATIN)
_LATIN, _RUSSIAN = re.compile(r"[A-Za-z]"), re.compile(r"[А-Яа-яЁё]")
_NUMBERS = {letter: number for number, letter in enumerate(LETTERS, 1)}


def folded(text: str) -> str:
    """The text as the model spells it: Latin look-alikes Russian, dashes one, signs that it does not know left out."""
    spelt = " ".join(text.split()).translate(_FOLDED)
    return " ".join("".join(letter for letter in spelt if letter in _NUMBERS).split())


def numbered(text: str) -> list[int]:
    """Sign numbers of a text, folded first."""
    return [_NUMBERS[letter] for letter in folded(text)]


def unfolded(text: str) -> str:
    """Look-alikes made Latin in words that have a letter only Latin knows, and none that only Russian does."""
    return " ".join(_in_its_alphabet(word) for word in text.split(" "))


def _in_its_alphabet(word: str) -> str:
    latin = word.translate(_BACK)
    return latin if _LATIN.search(word) and not _RUSSIAN.search(latin) else word

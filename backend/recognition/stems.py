"""Words of a paper as stems with their places: what is left of a word when its ending, and most slips, are cut off."""

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property

from backend.recognition.dates import MASK

SUM, PERSON = "§", "¶"
_NUMBER = "#"
_TOKEN = re.compile(rf"{MASK}+|{SUM}+|{PERSON}+|[а-яa-z]+|\d+|№")
_LONGEST, _LEAST, _ENDING = 6, 5, 2


@dataclass(frozen=True)
class Stem:
    text: str
    start: int


@dataclass(frozen=True)
class Stems:
    """Of a folded text with days as runs of MASK, sums of SUM, people of PERSON: each is one word, so is a number."""

    text: str

    @cached_property
    def words(self) -> list[Stem]:
        return [Stem(_stem(match[0]), match.start()) for match in _TOKEN.finditer(self.text)]

    @cached_property
    def _starts(self) -> list[int]:
        return [one.start for one in self.words]

    def index(self, at: int) -> int:
        """Of the first word that begins here or later."""
        return bisect_left(self._starts, at)

    def between(self, start: int, end: int) -> list[str]:
        return [one.text for one in self.words[self.index(start) : self.index(end)]]


def _stem(token: str) -> str:
    if token[0] in (MASK, SUM, PERSON):
        return token[0]
    if token[0].isdigit():
        return _NUMBER
    return token[: max(_LEAST, min(_LONGEST, len(token) - _ENDING))]

"""Words that stand in people's names, and which of them a misspelt one may mean."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from rapidfuzz import process
from rapidfuzz.distance import OSA

from backend.services.lists.kept import Kept

SHORTEST = 4
TWO_SLIPS_FROM = 6
MOST_ALIKE = 20

# Each slip of a finger takes one letter away and brings one: the sets of letters differ by no more than that.
DIFFER_BY_A_SLIP = 2


@dataclass
class Words:
    """All words of one store, with the letters of each as bits: most are told to be unlike by them alone."""

    known: set[str] = field(default_factory=set)
    words: list[str] = field(default_factory=list)
    letters: np.ndarray = field(default_factory=lambda: np.zeros(0, np.uint64))
    lengths: np.ndarray = field(default_factory=lambda: np.zeros(0, np.int16))

    def add(self, given: Sequence[str]) -> None:
        new = [word for word in dict.fromkeys(given) if word not in self.known]
        self.known.update(new)
        self.words += new
        self.letters = np.append(self.letters, np.fromiter(map(_letters, new), np.uint64, len(new)))
        self.lengths = np.append(self.lengths, np.fromiter(map(len, new), np.int16, len(new)))

    def alike(self, word: str, slips: int) -> list[str]:
        """Words that so many slips or fewer make of this: a letter too many, missing, wrong, or two in turned order."""
        near = np.bitwise_count(self.letters ^ np.uint64(_letters(word))) <= DIFFER_BY_A_SLIP * slips
        near &= np.abs(self.lengths - len(word)) <= slips
        likely = [self.words[place] for place in np.flatnonzero(near)]
        found = process.extract(word, likely, scorer=OSA.distance, score_cutoff=slips, limit=MOST_ALIKE)
        return [text for text, _, _ in found]


def slips_allowed(word: str) -> int:
    """Short words are one slip from everything."""
    if len(word) < SHORTEST:
        return 0
    return 1 if len(word) < TWO_SLIPS_FROM else 2


async def words_now() -> Words:
    return await WORDS.now()


def _letters(word: str) -> int:
    bits = 0
    for letter in word:
        bits |= 1 << (ord(letter) & 63)
    return bits


WORDS = Kept("name_part", "part", Words)

"""Words that stand in people's names, and which of them a misspelt one may mean."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from rapidfuzz import process
from rapidfuzz.distance import OSA
from tortoise.connection import get_connection

from backend.services.lists.where import on_postgres, rows_of

SHORTEST = 4
TWO_SLIPS_FROM = 6
MOST_ALIKE = 20

# Each slip of a finger takes one letter away and brings one: the sets of letters differ by no more than that.
DIFFER_BY_A_SLIP = 2

# What has been written since the words were read last. PostgreSQL tells by the oldest transaction that was under way
# then; SQLite has one writer at a time, so that numbers grow as they are committed.
ALL_WORDS = {
    True: "SELECT part, pg_snapshot_xmin(pg_current_snapshot())::text FROM name_part",
    False: "SELECT part, id FROM name_part ORDER BY id",
}
NEW_WORDS = {
    True: "SELECT part, pg_snapshot_xmin(pg_current_snapshot())::text FROM name_part"
    " WHERE written >= $1::text::xid8 AND written < pg_snapshot_xmax(pg_current_snapshot())",
    False: "SELECT part, id FROM name_part WHERE id > ? ORDER BY id",
}


@dataclass
class Words:
    """All words of one store, with the letters of each as bits: most are told to be unlike by them alone."""

    known: set[str] = field(default_factory=set)
    words: list[str] = field(default_factory=list)
    letters: np.ndarray = field(default_factory=lambda: np.zeros(0, np.uint64))
    lengths: np.ndarray = field(default_factory=lambda: np.zeros(0, np.int16))
    read_to: str | int | None = None

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


class _Holder:
    """By store: a process works with one, tests with one after another."""

    of_store: str = ""
    words = Words()
    reading = asyncio.Lock()


def slips_allowed(word: str) -> int:
    """Short words are one slip from everything."""
    if len(word) < SHORTEST:
        return 0
    return 1 if len(word) < TWO_SLIPS_FROM else 2


async def words_now() -> Words:
    """The words as they stand now: what has come since the last question is read and kept."""
    store = _name_of_store()
    async with _Holder.reading:
        if _Holder.of_store != store:
            _Holder.of_store, _Holder.words = store, Words()
        words, dialect = _Holder.words, on_postgres()
        if words.read_to is None:
            rows = await rows_of(ALL_WORDS[dialect])
        else:
            rows = await rows_of(NEW_WORDS[dialect], [words.read_to])
        if rows:
            await asyncio.to_thread(words.add, [row[0] for row in rows])
            words.read_to = rows[-1][1]
        return words


def _name_of_store() -> str:
    connection = get_connection("default")
    return str(getattr(connection, "filename", "") or getattr(connection, "database", ""))


def _letters(word: str) -> int:
    bits = 0
    for letter in word:
        bits |= 1 << (ord(letter) & 63)
    return bits

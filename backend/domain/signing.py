"""A simple electronic signature by a code (63-ФЗ ст. 5 ч. 2, ст. 9): how long it lives, how often it may be tried."""

import hashlib
from datetime import datetime, timedelta
from enum import StrEnum

CODE_DIGITS = 4
CODE_LIVES = timedelta(minutes=30)
TRIES = 3
"""Three guesses at ten thousand codes, from the very account to which the code was given."""
SHOWN = 12


class CodeTrouble(StrEnum):
    LATE = "late"
    SPENT = "spent"
    WRONG = "wrong"

    @property
    def key(self) -> str:
        return f"plans-code-{self.value}"


def trouble_with(*, is_right: bool, made_at: datetime, tries: int, now: datetime) -> CodeTrouble | None:
    """Why this code signs nothing; None when it does. `tries` counts the wrong ones before."""
    if now >= made_at + CODE_LIVES:
        return CodeTrouble.LATE
    if tries >= TRIES:
        return CodeTrouble.SPENT
    return None if is_right else CodeTrouble.WRONG


def version_of(words: str) -> str:
    """By which a text is the same text: SHA-256 of its words."""
    return hashlib.sha256(words.encode()).hexdigest()


def version_shown(digest: str) -> str:
    """Enough of it to compare two papers by eye."""
    return digest[:SHOWN]


def digits_in(said: str) -> str:
    return "".join(letter for letter in said if letter.isdecimal())

"""A day that was written or stamped, told by several readings of it that are all a little wrong.

A hand's 2 is read as 7 and its dots as nothing, yet a day is one of a few hundred that are possible: each of those is
held against every reading, sign by sign, and the one is taken that they tell, if no other comes near.
"""

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
import numpy.typing as npt
from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

from backend.domain.folding import TO_CYRILLIC, TO_DIGITS
from backend.recognition.dates import MONTHS
from backend.recognition.letters import Numbers

Days = npt.NDArray[np.int64]
Seen = tuple[Numbers, float]
_LENGTH = 8  # ddmmyyyy
_UNREAD = 10
# Signs of a hand that the engine takes one for the other cost less than others; what is not read at all, as little.
_ALIKE = ("17", "12", "27", "49", "06", "07", "08", "56", "35", "38", "14", "59")
_ALIKE_COST, _OTHER_COST, _UNREAD_COST = 1.0, 2.4, 0.9
_SLIP_COST, _MOST_SLIPS = 0.7, 2
_LETTERS_TAKEN = TO_DIGITS | {ord(letter): digit for letter, digit in zip("сdюaаьg?", "00044697", strict=True)}
_MONTH_COST, _LIKE_A_MONTH, _MOST_OF_YEAR = 6.0, 0.6, 2.0
# What one reading speaks against a day at most: one that saw something else spoils nothing.
_WORST = 6.0
_TOLD, _APART, _ALONE_APART = 1.9, 0.3, 0.9
_FEW = 3
# ГПК art. 128: ten days from the copy; most orders enter into force one to four months after their day.
_SOONEST, _LATEST, _UNUSUAL_COST = 10, 130, 0.5
_MONTH = re.compile(r"[а-я]{3,}")
_FIRST_ONE = re.compile(r"^\s*[\[(/|!]")
_MOST_LETTERS, _WORD, _LIGHTER = 5, re.compile(r"[^\W\d_]{4,}"), 2.0


@dataclass(frozen=True)
class Window:
    """The days that are possible, first and last; `told` says that the first is the day of the paper itself."""

    first: date = date(2012, 1, 1)
    last: date = date(2040, 12, 31)
    told: bool = False

    def holds(self, day: date) -> bool:
        return self.first <= day <= self.last

    def is_usual(self, day: date) -> bool:
        return not self.told or _SOONEST <= (day - self.first).days <= _LATEST

    def days(self) -> list[date]:
        return [self.first + timedelta(days=n) for n in range((self.last - self.first).days + 1)]


def told_day(readings: Sequence[str], window: Window) -> date | None:
    """None where the readings tell no day of the window, or two of them about alike."""
    days = window.days()
    figures = np.array([[int(sign) for sign in f"{day:%d%m%Y}"] for day in days])
    folded = [reading.lower() for reading in readings]
    # Where a month was read as a word, what others made of its letters is no figures.
    told = [seen for reading in folded if (seen := _against_words(reading, figures))] or [
        seen for reading in folded if (seen := _against_figures(reading, figures))
    ]
    if not told:
        return None
    costs, weights = zip(*told, strict=True)
    whole = np.average(np.minimum(np.stack(costs), _WORST), axis=0, weights=weights)
    whole += [0.0 if window.is_usual(day) else _UNUSUAL_COST for day in days]
    best, second = np.argsort(whole, kind="stable")[:2]
    apart = _APART if window.told and len(told) >= _FEW else _ALONE_APART
    return days[best] if whole[best] <= _TOLD and whole[second] - whole[best] >= apart else None


def _against_figures(reading: str, figures: Days) -> Seen | None:
    """What one reading speaks against each day, and its weight; None for one that is of no day."""
    signs = _FIRST_ONE.sub("1", _WORD.sub(" ", reading)).translate(_LETTERS_TAKEN)
    if len(re.findall(r"[a-zа-я]", signs)) > _MOST_LETTERS:
        return None
    digits = [int(sign) for sign in re.sub(r"\D", "", signs)]
    if abs(len(digits) - _LENGTH) > _MOST_SLIPS:
        return None
    costs = [_COSTS[np.array(line), figures].sum(axis=1) for line in _lined_up(digits)]
    slips = abs(len(digits) - _LENGTH)
    return np.asarray(np.min(costs, axis=0) + _SLIP_COST * slips), 1 / (1 + _LIGHTER * slips)


def _lined_up(digits: list[int]) -> Iterator[list[int]]:
    """Eight signs: a dot may have been read as a figure, a figure not at all."""
    over = len(digits) - _LENGTH
    if over >= 0:
        for left_out in itertools.combinations(range(1, len(digits) - 1), over):
            yield [sign for place, sign in enumerate(digits) if place not in left_out]
        return
    for missing in itertools.combinations(range(_LENGTH), -over):
        rest = iter(digits)
        yield [_UNREAD if place in missing else next(rest) for place in range(_LENGTH)]


def _against_words(reading: str, figures: Days) -> Seen | None:
    """«27 февраля 2025»: the month by its likeness, the figures as figures; None where no word is like a month."""
    words = list(_MONTH.finditer(reading.translate(TO_CYRILLIC)))
    likeness = np.array(
        [[0.0] * 13, *([0.0, *(fuzz.ratio(word[0], month) / 100 for month in MONTHS)] for word in words)]
    )
    if not words or likeness.max() < _LIKE_A_MONTH:
        return None
    word, like = words[int(likeness.max(axis=1).argmax()) - 1], likeness.max(axis=0)
    cost = (like.max() - like)[figures[:, 2] * 10 + figures[:, 3]] * _MONTH_COST
    day, year = (
        re.sub(r"\D", "", part.translate(_LETTERS_TAKEN)) for part in (reading[: word.start()], reading[word.end() :])
    )
    # Quotes around the day are read as figures too.
    signs = [int(sign) for sign in day] if len(day) > 1 else [_UNREAD] * (2 - len(day)) + [int(sign) for sign in day]
    of_day = np.min([_COSTS[np.array(pair), figures[:, :2]].sum(axis=1) for pair in itertools.pairwise(signs)], axis=0)
    years = np.array(
        [min(_MOST_OF_YEAR, Levenshtein.distance(year[:5], "".join(map(str, row[4:])))) for row in figures]
    )
    return np.asarray(cost + years + of_day), float(likeness.max() ** 2)


def _costs() -> Numbers:
    table = np.full((11, 10), _OTHER_COST)
    np.fill_diagonal(table, 0.0)
    for pair in _ALIKE:
        table[int(pair[0]), int(pair[1])] = table[int(pair[1]), int(pair[0])] = _ALIKE_COST
    table[_UNREAD] = _UNREAD_COST
    return table


_COSTS = _costs()

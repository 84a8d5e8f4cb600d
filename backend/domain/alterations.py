"""Sums and dates of a paper of ours that came back, held against what was printed: what somebody may have altered."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import Match, SequenceMatcher
from itertools import pairwise

_SUM = r"\d{1,3}(?:[ \u00a0]\d{3})+[.,] ?\d{2}(?!\d)|\d+[.,]\d{2}(?![\d.])|\d[\d \u00a0]*(?=[ \u00a0]*(?:\(|руб))"
_MONTHS = "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря"
_DATE = rf"\b\d{{2}}[.,] ?\d{{2}}[.,] ?\d{{4}}\b|\b\d{{1,2}}\s(?:{_MONTHS})\s\d{{4}}\b"
_TOKEN = re.compile(rf"(?P<date>{_DATE})|(?P<sum>{_SUM})|(?P<word>[^\W_]+)")
_DATES, _SUMS = "\0date", "\0sum"
_WORDS_ABOUT = 5
_MOST_IN_PLACE = 3
"""Words that may stand in the photograph where a value was printed: what is longer is a gap in the reading."""


@dataclass(frozen=True)
class Altered:
    """A value as it was printed and as the photograph shows it, with the words before it."""

    about: str
    printed: str
    seen: str


@dataclass(frozen=True)
class _Token:
    """`mark` is by what two texts are laid beside each other: of a value only its kind."""

    mark: str
    said: str
    value: str = ""


def altered(printed: str, seen: str) -> tuple[Altered, ...]:
    """In the order of the paper. What the photograph does not show, such as a page that lacks, says nothing.

    A value is compared only where words beside it are the same on both.
    """
    ours, theirs = list(_tokens(printed)), list(_tokens(seen))
    matcher = SequenceMatcher(None, [one.mark for one in ours], [one.mark for one in theirs], autojunk=False)
    blocks = [block for block in matcher.get_matching_blocks() if block.size]
    found = [*_in_blocks(ours, theirs, blocks), *_between(ours, theirs, blocks)]
    return tuple(one for _, one in sorted(found, key=lambda placed: placed[0]))


def _tokens(text: str) -> Iterator[_Token]:
    for found in _TOKEN.finditer(text):
        said = found[0].strip()
        if found.lastgroup == "date":
            yield _Token(_DATES, said, re.sub(r"\W", "", said.casefold()))
        elif found.lastgroup == "sum":
            yield _Token(_SUMS, said, _whole_kopecks(said))
        else:
            yield _Token(said.casefold().replace("ё", "е"), said)


def _whole_kopecks(said: str) -> str:
    roubles, _, kopecks = re.sub(r"\s", "", said).replace(".", ",").partition(",")
    return f"{roubles}{kopecks or '00'}"


def _in_blocks(
    ours: Sequence[_Token], theirs: Sequence[_Token], blocks: Sequence[Match]
) -> Iterator[tuple[int, Altered]]:
    """A value whose kind agrees with what stands beside it, and that says something else."""
    for block in blocks:
        first, other, size = block
        for step in range(size):
            one, their = ours[first + step], theirs[other + step]
            if size > 1 and one.value != their.value:
                yield first + step, Altered(_about(ours, first + step), one.said, their.said)


def _between(
    ours: Sequence[_Token], theirs: Sequence[_Token], blocks: Sequence[Match]
) -> Iterator[tuple[int, Altered]]:
    """A value in whose very place the photograph shows something that is no value."""
    for before, after in pairwise(blocks):
        first, other, size = before
        next_first, next_other, _ = after
        printed, seen = ours[first + size : next_first], theirs[other + size : next_other]
        values = [at for at, one in enumerate(printed) if one.value]
        if len(printed) == 1 and values and 0 < len(seen) <= _MOST_IN_PLACE:
            said = " ".join(one.said for one in seen)
            yield first + size, Altered(_about(ours, first + size), printed[0].said, said)


def _about(tokens: Sequence[_Token], at: int) -> str:
    return " ".join(one.said for one in tokens[max(0, at - _WORDS_ABOUT) : at])

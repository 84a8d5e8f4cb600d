"""Features of a day, a sum or a person of a paper: the words around it, and its place among others of its sort."""

import itertools
import re
from collections.abc import Iterator
from functools import cached_property

from backend.recognition.dates import MASK, SeenDate
from backend.recognition.names import SeenName, same_person
from backend.recognition.paper import Paper
from backend.recognition.stems import PERSON, SUM, Stems
from backend.recognition.sums import SeenSum

_BEFORE, _AFTER = 12, 8
_NEAREST, _NEAR = 3, 6
_CLAUSE = 25
_SHORT_LINE = 7
_STOP = re.compile(r"[.;]\s+(?=[А-ЯЁ«\d])|\n\s*\n")
_A_LIFE = 14
_MASKS = frozenset((MASK, SUM, PERSON))


class Surroundings:
    """Of one paper; how far apart its days lie is not told, but only their order, and of a name only its case."""

    def __init__(self, paper: Paper) -> None:
        self.paper = paper
        self.text = _masked(paper)
        self.stems = Stems(self.text)

    def of_day(self, day: SeenDate) -> list[str]:
        return self._by_kind([*self._around(day.start, day.mask_end), *self._among_days(day)])

    def of_sum(self, one: SeenSum) -> list[str]:
        return self._by_kind([*self._around(one.start, one.end), *self._among_sums(one)])

    def of_person(self, one: SeenName) -> list[str]:
        return self._by_kind([*self._around(one.start, one.end), *self._among_people(one)])

    def _by_kind(self, plain: list[str]) -> list[str]:
        kind = self.paper.kind.value
        return [kind, *plain, *(f"{kind} {one}" for one in plain)]

    def _around(self, start: int, end: int) -> Iterator[str]:
        words = self._words
        first, past = self.stems.index(start), self.stems.index(end)
        before, after = words[max(0, first - _BEFORE) : first][::-1], words[past : past + _AFTER]
        yield f"<>{before[0] if before else ''}_{after[0] if after else ''}"
        yield from _side("<", before)
        yield from _side(">", after)
        yield from self._line(start, end)
        yield from self._clause(start, end)
        yield from self._part(start)

    @cached_property
    def _words(self) -> list[str]:
        return [one.text for one in self.stems.words]

    def _line(self, start: int, end: int) -> Iterator[str]:
        """The line, and those beside it where it is short: a caption stands over its value or under it."""
        first, last = self.text.rfind("\n", 0, start) + 1, _end_of_line(self.text, end)
        here = self.stems.between(first, last)
        if len(here) > _SHORT_LINE:
            yield "long line"
            return
        yield f"line of {len(here)}"
        yield f"line {'_'.join(here)}"
        yield from (f"line {word}" for word in here)
        above = self.stems.between(self.text.rfind("\n", 0, max(0, first - 1)) + 1, first)
        below = self.stems.between(last, _end_of_line(self.text, last + 1))
        yield from (f"above {word}" for word in above[:_SHORT_LINE])
        yield from (f"below {word}" for word in below[:_SHORT_LINE])

    def _clause(self, start: int, end: int) -> Iterator[str]:
        """Words from the last full stop to the next."""
        printed = self.paper.without_dates
        begin = max((match.end() for match in _STOP.finditer(printed, 0, start)), default=0)
        stop = _STOP.search(printed, end)
        yield from (f"c<{word}" for word in self.stems.between(begin, start)[-_CLAUSE:])
        yield from (f"c>{word}" for word in self.stems.between(end, stop.start() if stop else len(printed))[:_CLAUSE])

    def _part(self, start: int) -> Iterator[str]:
        for name, part in vars(self.paper.parts).items():
            if part.holds(start):
                yield f"in {name}"
        yield f"fifth {5 * start // len(self.text)}"

    def _among_days(self, day: SeenDate) -> Iterator[str]:
        days = self.paper.dates
        yield from _numbered([one.start for one in days], day.start)
        ranked = self._ranked_days
        yield f"early {min(ranked.index(day.iso), 3)}"
        yield f"late {min(len(ranked) - 1 - ranked.index(day.iso), 3)}"
        yield f"among {min(len(ranked), 5)}"
        yield f"times {min(sum(one.iso == day.iso for one in days), 3)}"
        if int(ranked[-1][:4]) - day.value.year > _A_LIFE:
            yield "long ago"

    @cached_property
    def _ranked_days(self) -> list[str]:
        return sorted({one.iso for one in self.paper.dates})

    def _among_sums(self, one: SeenSum) -> Iterator[str]:
        sums = self.paper.sums
        yield from _numbered([other.start for other in sums], one.start)
        ranked = sorted({other.value for other in sums}, reverse=True)
        yield f"great {min(ranked.index(one.value), 3)}"
        yield f"among {min(len(ranked), 5)}"
        yield f"times {min(sum(other.value == one.value for other in sums), 3)}"
        at = [other.start for other in sums].index(one.start)
        for many in (2, 3):
            if len(sums) > at + many and sum(other.value for other in sums[at + 1 : at + 1 + many]) == one.value:
                yield "sums up what follows"
            if at >= many and sum(other.value for other in sums[at - many : at]) == one.value:
                yield "sums up what goes before"

    def _among_people(self, one: SeenName) -> Iterator[str]:
        names = self.paper.names
        yield from _numbered([other.start for other in names], one.start)
        yield f"times {min(sum(other is one or same_person(other, one) for other in names), 3)}"
        yield "initials" if one.short else f"cases {' '.join(sorted(one.cases))}"
        here = sum(other.start <= one.start for other in names if other is one or same_person(other, one))
        yield f"named before {min(here - 1, 2)}"


def _side(side: str, words: list[str]) -> Iterator[str]:
    """Words from the nearest on: each with its distance, the nearest exactly; those up to the next of its like."""
    for distance, word in enumerate(words):
        yield f"{side}{distance if distance < _NEAREST else _NEAREST if distance < _NEAR else _NEAR} {word}"
    yield f"{side}two {'_'.join(words[:2])}"
    yield f"{side}three {'_'.join(words[:3])}"
    yield from (f"{side}pair {one}_{other}" for one, other in itertools.pairwise(words[:_NEAR]))
    yield from (f"{side}own {word}" for word in itertools.takewhile(lambda word: word not in _MASKS, words))


def _numbered(starts: list[int], start: int) -> Iterator[str]:
    at = starts.index(start)
    yield f"number {min(at, 3)}"
    yield f"from the last {min(len(starts) - 1 - at, 2)}"


def _end_of_line(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end


def _masked(paper: Paper) -> str:
    letters = list(paper.masked)
    for mask, some in ((SUM, paper.sums), (PERSON, paper.names)):
        for one in some:
            letters[one.start : one.end] = mask * (one.end - one.start)
    return "".join(letters)

"""Numbers of houses: how they compare, and which of them a line of a territory takes in."""

import re
from dataclasses import dataclass, field
from enum import Enum, StrEnum

_LETTER_ENDS = r"(?=[кс]\d|корп|стр|[^а-я]|$)"
HOUSE = (
    r"(?P<number>\d{1,4})"
    r"(?:/(?P<fraction>\d{1,4}))?"
    rf"(?:(?P<letter>[а-я]){_LETTER_ENDS}|-(?P<after>(?![яйе])[а-я]){_LETTER_ENDS}"
    rf"|\s(?P<apart>(?![сик]\b)[а-я])(?!\.){_LETTER_ENDS})?"
    r"(?:,?\s*(?:корпус|корп|кор|к)\.?\s*(?P<corpus>\d{1,3}[а-я]?))?"
    r"(?:,?\s*(?:строение|стр|с)\.?\s*(?P<building>\d{1,3}[а-я]?))?"
)
"""A house in small letters: 12, 12/5, 12а, 12-а, 12 а, 12 корп. 1, 12к1, 12 стр. 2; «3-я» belongs to a street."""
_WHOLE = re.compile(HOUSE)
_SUFFIX = re.compile(r"(\d+)(\D*)")


class Parity(StrEnum):
    ODD = "odd"
    EVEN = "even"

    def holds_of(self, number: int) -> bool:
        return number % 2 == (self is Parity.ODD)


class Belongs(Enum):
    """MAYBE: a line names house 31 and the house is 31 корп. 2, so that a person has to say."""

    NO = 0
    MAYBE = 1
    YES = 2


Levels = tuple[int, int, str, tuple[int, str], tuple[int, str]]


@dataclass(frozen=True, order=False)
class House:
    """Compared by its number, then fraction, letter, corpus, building. Empty and 0 mean that there is none."""

    number: int
    fraction: int = 0
    letter: str = ""
    corpus: str = ""
    building: str = ""

    @property
    def levels(self) -> Levels:
        return self.number, self.fraction, self.letter, _suffix(self.corpus), _suffix(self.building)

    @property
    def depth(self) -> int:
        """How many levels it names: 1 for a bare number."""
        named = (True, self.fraction, self.letter, self.corpus, self.building)
        return max(place for place, given in enumerate(named, 1) if given)

    def refines(self, other: "House") -> bool:
        """Claims that it is `other` with more said: 31 корп. 2 refines 31, and every house refines itself."""
        pairs = zip(
            (self.number, self.fraction, self.letter, self.corpus, self.building),
            (other.number, other.fraction, other.letter, other.corpus, other.building),
            strict=True,
        )
        return all(mine == theirs or not theirs for mine, theirs in pairs)

    def __str__(self) -> str:
        text = f"{self.number}" + (f"/{self.fraction}" if self.fraction else "") + self.letter
        text += f" корп. {self.corpus}" if self.corpus else ""
        return text + (f" стр. {self.building}" if self.building else "")


@dataclass(frozen=True)
class Span:
    """From the first house to the last, both in it; None stands for the end of the street. Parity is of the number."""

    first: House | None = None
    last: House | None = None
    parity: Parity | None = None

    def holds(self, house: House) -> bool:
        """A bound without a suffix takes in every suffix of its number."""
        if self.parity is not None and not self.parity.holds_of(house.number):
            return False
        if self.first is not None and house.levels < self.first.levels:
            return False
        return self.last is None or house.levels[: self.last.depth] <= self.last.levels[: self.last.depth]


@dataclass(frozen=True)
class Houses:
    """What a line says of one street. Without parts, and not the whole, it takes in nothing."""

    whole: bool = False
    listed: tuple[House, ...] = ()
    spans: tuple[Span, ...] = ()
    without: "Houses | None" = field(default=None)

    def take(self, house: House) -> Belongs:
        """What is excepted first, then the houses listed, the ranges, the whole street (domain.md §9, step 4)."""
        excepted = self.without.take(house) if self.without else Belongs.NO
        if excepted is Belongs.YES:
            return Belongs.NO
        taken = self._taken(house)
        return min(taken, Belongs.MAYBE, key=_rank) if excepted is Belongs.MAYBE else taken

    def _taken(self, house: House) -> Belongs:
        if self.whole or house in self.listed or any(span.holds(house) for span in self.spans):
            return Belongs.YES
        return Belongs.MAYBE if any(house.refines(one) for one in self.listed) else Belongs.NO


WHOLE = Houses(whole=True)


def read_house(text: str) -> House:
    """From small letters; raises ValueError for what is no house."""
    found = _WHOLE.fullmatch(text.strip())
    if found is None:
        raise ValueError("not the number of a house")
    return house_of(found)


def house_of(found: re.Match[str]) -> House:
    """From what the pattern HOUSE has found. Raises ValueError for a house of number nought."""
    if not int(found["number"]):
        raise ValueError("no house has the number nought")
    return House(
        number=int(found["number"]),
        fraction=int(found["fraction"] or 0),
        letter=found["letter"] or found["after"] or found["apart"] or "",
        corpus=found["corpus"] or "",
        building=found["building"] or "",
    )


def _suffix(text: str) -> tuple[int, str]:
    found = _SUFFIX.fullmatch(text)
    return (int(found[1]), found[2]) if found else (0, text)


def _rank(belongs: Belongs) -> int:
    return int(belongs.value)

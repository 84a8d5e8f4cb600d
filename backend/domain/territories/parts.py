"""What between two commas of a territory line speaks of houses: a side, a range, a house, all of them."""

import re
from dataclasses import dataclass, field

from backend.domain.territories.houses import HOUSE, House, Houses, Parity, Span, house_of

PLAIN_HOUSE = re.sub(r"\?P<\w+>", "?:", HOUSE)
ALL = frozenset({"все", "полностью", "целиком", "вся", "весь", "обе", "в полном объеме"})
_FILLING = re.compile(
    r"№|\b(?:номерами|номеров|номера|номер|сторонами|стороны|сторона|стороне|сторон|включительно|начиная|домами"
    r"|домов|домам|дома|дом|вся нумерация)\b|\bд\.?(?=\s*\d)"
)
_SIDE = re.compile(r"\b(?:по\s+)?(нечет|чет)[а-я]*\.?")
_FROM = re.compile(rf"(?:с|от)\s*({PLAIN_HOUSE})(?:\s*(?:по|до)\s*(?:({PLAIN_HOUSE})|конца?))?")
_UP_TO = re.compile(rf"(?:по|до)\s*({PLAIN_HOUSE})")
_BETWEEN = re.compile(rf"({PLAIN_HOUSE})-({PLAIN_HOUSE})")
_ONWARD = re.compile(rf"({PLAIN_HOUSE})\s*(?:-\s*|до\s*)конца?")
_HOUSE = re.compile(HOUSE)
_SIDES = {"нечет": Parity.ODD, "чет": Parity.EVEN}


@dataclass(frozen=True)
class Part:
    """One of `whole`, `house`, `span`; a side alone is a span without bounds. `is_numbers`: without a single word."""

    whole: bool = False
    house: House | None = None
    span: Span | None = None
    side: Parity | None = None
    is_numbers: bool = False

    @property
    def is_side(self) -> bool:
        return self.span is not None and self.span.first is None and self.span.last is None


def read_part(text: str) -> Part:
    """From small letters between two commas. Raises ValueError for what speaks of no houses."""
    rest = " ".join(_FILLING.sub(" ", text).split())
    sides = {_SIDES[found] for found in _SIDE.findall(rest)}
    if len(sides) > 1:
        return _both(rest)
    rest = _SIDE.sub(" ", rest).strip(" .")
    side = next(iter(sides), None)
    if side and rest in {"", "все"}:
        return Part(span=Span(parity=side), side=side)
    if not side and (rest in ALL or (not rest and "дома" in text)):
        return Part(whole=True)
    if found := _HOUSE.fullmatch(rest):
        if side and not side.holds_of(int(found["number"])):
            raise ValueError("a house of the other side")
        return Part(house=house_of(found), side=side, is_numbers=not side)
    return _span(rest, side)


def _both(rest: str) -> Part:
    if re.fullmatch(r"(?:все )?(?:нечет\w*|чет\w*) и (?:нечет\w*|чет\w*)", rest):
        return Part(whole=True)
    raise ValueError("two sides at once")


def _span(rest: str, side: Parity | None) -> Part:
    if found := _FROM.fullmatch(rest):
        span = Span(_house(found[1]), _house(found[2]) if found[2] else None, side)
    elif found := _ONWARD.fullmatch(rest):
        span = Span(_house(found[1]), None, side)
    elif found := _BETWEEN.fullmatch(rest):
        span = Span(_house(found[1]), _house(found[2]), side)
    elif found := _UP_TO.fullmatch(rest):
        span = Span(None, _house(found[1]), side)
    else:
        raise ValueError("not houses")
    if span.first and span.last and span.last.levels < span.first.levels:
        raise ValueError("a range that ends before it begins")
    return Part(span=span, side=side, is_numbers=bool(_BETWEEN.fullmatch(rest)) and not side)


def _house(text: str) -> House:
    found = _HOUSE.fullmatch(text)
    if found is None:
        raise ValueError("not the number of a house")
    return house_of(found)


@dataclass
class Gathering:
    """Parts of one street as they come. Raises ValueError where they can be understood in two ways."""

    whole: bool = False
    listed: list[House] = field(default_factory=list)
    spans: list[Span] = field(default_factory=list)
    without: "Gathering | None" = None
    _governing: Parity | None = None

    @property
    def is_empty(self) -> bool:
        return not (self.whole or self.listed or self.spans)

    @property
    def is_untouched(self) -> bool:
        return self.is_empty and self.without is None

    def take(self, part: Part, *, in_brackets: bool = False) -> None:
        if self.whole:
            raise ValueError("houses after all houses")
        if part.whole:
            if not self.is_empty:
                raise ValueError("all houses after some")
            self.whole = True
        elif part.is_side and in_brackets and self.spans and self.spans[-1].parity is None:
            self.spans[-1] = Span(self.spans[-1].first, self.spans[-1].last, part.side)
        elif not part.side and self._governing is not None:
            self._narrow(part, self._governing)
        else:
            self._add(part)
            self._governing = part.side if part.is_side else None

    def _add(self, part: Part) -> None:
        if part.house is not None:
            self.listed.append(part.house)
        elif part.span is not None:
            if not part.side and any(span.parity for span in self.spans):
                raise ValueError("a range that may or may not be of one side")
            self.spans.append(part.span)

    def _narrow(self, part: Part, side: Parity) -> None:
        """«Чётная сторона: 2, 4, 8-16»: what follows a side says which of its houses."""
        whole_side = Span(parity=side)
        if whole_side in self.spans:
            self.spans.remove(whole_side)
        if part.house is not None and side.holds_of(part.house.number):
            self.listed.append(part.house)
        elif part.span and all(side.holds_of(one.number) for one in (part.span.first, part.span.last) if one):
            self.spans.append(Span(part.span.first, part.span.last, side))
        else:
            raise ValueError("a house of the other side")

    def houses(self) -> Houses:
        without = self.without.houses() if self.without and not self.without.is_empty else None
        return Houses(self.whole or self.is_empty, tuple(self.listed), tuple(self.spans), without)

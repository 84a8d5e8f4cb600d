"""The text of a territory, read line by line into rules; a line that can be understood in two ways is reported.

The grammar is that of domain.md §9: place? street houses? (';' street houses?)*.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from backend.domain.territories.houses import WHOLE, Houses
from backend.domain.territories.names import STREET_KINDS, Place, Street, core_of, fold_name, settlement_of
from backend.domain.territories.parts import Gathering, read_part
from backend.domain.territories.pieces import (
    EXCEPT,
    FORMER,
    Piece,
    district_in,
    is_plural,
    marker_alone,
    part_in,
    pieces_of,
    place_in,
    street_in,
)

_BULLET = re.compile(r"^\s*(?:[-•*–—·]\s*|\d{1,3}[.)]\s+)")
_SENTENCE = re.compile(r"(?<=[\d)])\.\s+(?=[А-ЯЁа-яё])|(?<=полностью)\.\s+|(?<=дома)\.\s+|(?<=конца)\.\s+")
_ONLY_STREET_KINDS = frozenset(STREET_KINDS.values())


@dataclass(frozen=True)
class Rule:
    """One street, or a settlement without one, and its houses. `number` counts from one within the text."""

    number: int
    text: str
    place: Place
    street: Street | None
    houses: Houses
    others: tuple[Street, ...] = ()
    """Former names of the street."""


@dataclass(frozen=True)
class Unread:
    """A line that nobody may guess at: a person reads it."""

    line: int
    text: str


@dataclass(frozen=True)
class Territory:
    rules: tuple[Rule, ...]
    unread: tuple[Unread, ...]


@dataclass
class _Item:
    """Streets that stand together, or a place without a street, and the houses said of them."""

    place: Place
    streets: list[Street] = field(default_factory=list)
    others: list[Street] = field(default_factory=list)
    houses: Gathering = field(default_factory=Gathering)
    excepting: str = ""


class _Unclear(ValueError):
    """A piece that is nothing that the grammar knows, or more than one thing."""


def read_territory(text: str, place: str = "") -> Territory:
    """`place`: the town or district of lines that name none, such as «г. Приозёрск» or «Лесной район»."""
    reader = _Reader(_base(place))
    for number, line in enumerate(_lines(text), 1):
        reader.read_line(number, line)
    return Territory(tuple(reader.rules), tuple(reader.unread))


def _base(place: str) -> Place | None:
    found: Place | None = None
    for part in (fold_name(part).strip() for part in place.split(",") if part.strip()):
        if district := district_in(part):
            found = replace(found or Place(), district=district)
            continue
        named = place_in(part) or Place(settlement_of(part))
        found = replace(named, district=found.district if found else "")
    return found


def _lines(text: str) -> Iterator[str]:
    """A line that ends with a comma goes on in the next, and so does «ул. Мира:»; «г. Приозёрск:» heads others."""
    held = ""
    for raw in text.splitlines():
        line = f"{held} {_BULLET.sub('', raw).strip()}".strip()
        held = line if line.endswith(",") or (line.endswith(":") and not _heads(line)) else ""
        if line and not held:
            yield line
    if held:
        yield held


def _heads(line: str) -> bool:
    last = fold_name(line.rsplit(";", 1)[-1]).rsplit(",", 1)[-1].strip(" :.")
    try:
        return bool(place_in(last) or district_in(last))
    except ValueError:
        return False


class _Reader:
    """Reads line after line; remembers which place they speak of."""

    def __init__(self, base: Place | None) -> None:
        self.rules: list[Rule] = []
        self.unread: list[Unread] = []
        self._base = base
        self._place = base
        self._kind: str | None = None
        self._place_kind = ""

    def read_line(self, number: int, line: str) -> None:
        self._place, self._kind, self._place_kind = self._base, None, ""
        for raw in _SENTENCE.sub(";", line).split(";"):
            statement = fold_name(raw).strip(" .")
            if not statement:
                continue
            try:
                self._take(self._items(statement), raw.strip())
            except ValueError:
                self.unread.append(Unread(number, raw.strip()))
                self._forget_place(statement)
        if line.rstrip().endswith(":"):
            self._base = self._place

    def _forget_place(self, statement: str) -> None:
        """A place in what was not understood may be that of the streets after it."""
        for piece in pieces_of(statement):
            try:
                named = place_in(piece.text) is not None or bool(district_in(piece.text))
            except ValueError:
                named = True
            if named:
                self._place = None

    def _take(self, items: list[_Item], text: str) -> None:
        if any(len(item.streets) > 1 and item.houses.houses() != WHOLE for item in items):
            raise _Unclear("houses of one of several streets")
        for item in items:
            for street in tuple(item.streets) or (None,):
                others = tuple(item.others) if street else ()
                number = len(self.rules) + 1
                self.rules.append(Rule(number, text, item.place, street, item.houses.houses(), others))

    def _items(self, statement: str) -> list[_Item]:
        done: list[_Item] = []
        item: _Item | None = None
        pieces = list(pieces_of(statement))
        if not pieces:
            raise _Unclear("nothing")
        for piece, following in zip(pieces, [*pieces[1:], None], strict=True):
            if item is not None and self._of_item(item, piece, done):
                continue
            match self._named(piece.text, item):
                case Street() as street:
                    item = self._street(street, item, done)
                case Place() as place:
                    done += [item] if item else []
                    is_heading = following is None and statement.endswith(":")
                    item = self._settlement(place, following, is_heading=is_heading)
                case _ if item is not None:
                    self._before_marker(item, done)
                    item = None
        if marker_alone(pieces[-1].text):
            raise _Unclear("a marker of nothing")
        return [*done, item] if item else done

    def _of_item(self, item: _Item, piece: Piece, done: list[_Item]) -> bool:
        """Houses, exceptions and former names belong to what was named before them."""
        text = piece.text
        if item.excepting == "brackets" and not piece.in_brackets:
            item.excepting = ""
        if piece.opens or piece.beside:
            _only_last(item, done)
        if former := FORMER.match(text):
            name = text[former.end() :]
            item.others.append(street_in(name) or Street(core_of(name), item.streets[-1].kind))
            return True
        if found := EXCEPT.match(text):
            item.excepting = "brackets" if piece.in_brackets else "list"
            item.houses.without = item.houses.without or Gathering()
            item.houses.without.take(read_part(text[found.end() :]))
            return True
        part = part_in(text)
        if part is None:
            return False
        if item.excepting == "list" and not part.is_numbers:
            item.excepting = ""
        into = item.houses.without if item.excepting and item.houses.without else item.houses
        into.take(part, in_brackets=piece.in_brackets)
        return True

    def _named(self, text: str, item: _Item | None) -> Street | Place | None:
        """A street, a place or a district; None where a marker heads a list. Raises _Unclear."""
        if marker := marker_alone(text):
            is_street = marker in _ONLY_STREET_KINDS
            self._kind, self._place_kind = (marker, "") if is_street else (None, marker)
            return None
        if district := district_in(text):
            known = self._place or Place()
            self._place_kind = ""
            return Place(known.settlement, known.kind, district) if known.kind == "город" else Place(district=district)
        if is_plural(text):
            _refuse_two(text)
        if (place := place_in(text)) is not None:
            self._place_kind = place.kind if is_plural(text) else ""
            return replace(place, district=self._place.district if self._place else "")
        if (street := street_in(text)) is not None:
            self._kind = street.kind if is_plural(text) else ""
            return street
        return self._bare(text, item)

    def _bare(self, text: str, item: _Item | None) -> Street | Place:
        """A name without a marker: of what the list before it names; at the beginning, a street of the place."""
        _refuse_two(text)
        if self._place_kind and (item is None or not item.streets):
            return Place(settlement_of(text), self._place_kind, self._place.district if self._place else "")
        begins = item is None and self._place is not None and bool(self._place.settlement)
        if self._kind is None and not begins:
            raise _Unclear(text)
        self._kind = self._kind or ""
        return Street(core_of(text), self._kind)

    def _street(self, street: Street, item: _Item | None, done: list[_Item]) -> _Item:
        if item is not None and not item.streets and item.houses.is_untouched:
            self._place, item = item.place, None
        if self._place is None or not self._place.settlement:
            raise _Unclear("a street of no settlement")
        if item is not None and item.streets and item.houses.is_untouched and not item.others:
            item.streets.append(street)
            return item
        done += [item] if item else []
        return _Item(self._place, [street])

    def _settlement(self, place: Place, following: Piece | None, *, is_heading: bool) -> _Item | None:
        """A heading says where the lines after it are; a district, where the settlements after it are."""
        self._kind = None
        whole = following is not None and (part := part_in(following.text)) is not None and part.whole
        is_district = place.district and (not place.settlement or place.settlement == _settlement_of(self._place))
        if is_heading or (is_district and not whole):
            self._place = place
            return None
        return _Item(place)

    def _before_marker(self, item: _Item, done: list[_Item]) -> None:
        """«с. Ивановка, улицы: …»: the place of those streets; anything else is there for itself."""
        if self._kind is not None and not item.streets and item.houses.is_untouched:
            self._place = item.place
        else:
            done.append(item)


def _refuse_two(text: str) -> None:
    """«Минина и Пожарского» is one street, «Ленина и Мира» are two: in a list nobody can tell."""
    if " и " in text:
        raise _Unclear("one name or two")


def _settlement_of(place: Place | None) -> str:
    return place.settlement if place else ""


def _only_last(item: _Item, done: list[_Item]) -> None:
    """What stands right after the last of several streets is said of it alone: the others are there as a whole."""
    if len(item.streets) > 1 and item.houses.is_untouched:
        done.append(_Item(item.place, item.streets[:-1]))
        item.streets = item.streets[-1:]

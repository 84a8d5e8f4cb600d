# ruff: noqa: E501 - a pattern reads better unbroken
"""What an address is made of, and how far one reaches: from the region down to the flat, each piece by its kind.

A piece is a kind and a name in either order («ул. Лесная», «Лесная ул.») or a number. Regions, districts and towns stand
in any order; then come street, house, building and flat, each once. Whatever is no piece ends the address.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum

from backend.recognition.dates import MONTHS

# «с. Лесное Синеборского края», and after it «Синеборский край, г. Узловая»: what is in the nominative begins anew.
_NOMINATIVE = re.compile(
    r"(?:область|край|округ(?:\s+[–-]\s+[А-ЯЁ][а-яё-]+)?|район|ая\s+обл\.?|ая\s+республика|республика\s+[А-ЯЁ][а-яё-]+|город\s+федерального\s+значения\s+[А-ЯЁ][а-яё -]+)\Z",
    re.IGNORECASE,
)


# No town by itself, but a part of the one before it.
_WITHIN_TOWN = re.compile(r"(?:[сдт]нт|днп|гск|тер|мкрн?|мкр-н|микрорайон|кв-л|квартал)\b", re.IGNORECASE)


# An index whose last figure is read as a letter.
WORN_INDEX = r"\d{5}[бзо](?=,)"
# «Киргизской ССР, Россия, 630001, …»: of two countries the second is where one lives.
_OF_UNION = re.compile(r"\b(?:А?ССР|СССР|РСФСР)\Z")


class Part(IntEnum):
    """What a piece tells; from the street on, the order in which pieces stand."""

    INDEX = 0
    COUNTRY = 1
    REGION = 2
    TOWN = 3
    STREET = 4
    HOUSE = 5
    BUILDING = 6
    FLAT = 7


@dataclass(frozen=True, slots=True)
class Piece:
    part: Part
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Address:
    """Pieces that stand in a row."""

    pieces: tuple[Piece, ...]

    @property
    def start(self) -> int:
        return self.pieces[0].start

    @property
    def end(self) -> int:
        return self.pieces[-1].end

    @property
    def has_door(self) -> bool:
        parts = {piece.part for piece in self.pieces}
        return Part.HOUSE in parts and min(parts) < Part.HOUSE

    @property
    def begins_anew(self) -> bool:
        """Whether it could stand alone, and is no mere end of another."""
        return self.pieces[0].part < Part.STREET

    @property
    def index_comes_second(self) -> bool:
        """«Лесогорской области, 630001, г. Узловая, …»: what stands before the index ends another name."""
        return len(self.pieces) > 1 and self.pieces[1].part is Part.INDEX and self.pieces[0].part > Part.COUNTRY

    def region_comes_twice(self, text: str) -> bool:
        """«Лесогорской области, Лесогорская область, г. Узловая, …»: the first ends another name."""
        if len(self.pieces) == 1 or self.pieces[0].part is not Part.REGION:
            return False
        first, second = (_NOMINATIVE.search(text, piece.start, piece.end) for piece in self.pieces[:2])
        return first is None and second is not None

    @property
    def has_region(self) -> bool:
        return any(piece.part is Part.REGION for piece in self.pieces)

    @property
    def has_town(self) -> bool:
        return any(piece.part is Part.TOWN for piece in self.pieces)

    def parted_after_town(self, text: str) -> "tuple[Address, Address | None]":
        """A town with its district and region, and the address that follows it: «г. Лесной, 630001, г. Узловая, ул. …»."""
        first = next((at for at, piece in enumerate(self.pieces) if piece.part is Part.TOWN), len(self.pieces) - 1)
        last = first
        while last + 1 < len(self.pieces) and self._goes_with_town(text, last):
            last += 1
        rest = self.pieces[last + 1 :]
        return Address(self.pieces[: last + 1]), Address(rest) if rest else None

    def _goes_with_town(self, text: str, last: int) -> bool:
        """Whether the piece after that one tells of the same town: its region, or its country, and no other town follows."""
        piece, rest = self.pieces[last + 1], self.pieces[last + 2 :]
        if _WITHIN_TOWN.match(text, piece.start):
            return True
        if piece.part not in {Part.REGION, Part.COUNTRY}:
            return False
        if piece.part is Part.COUNTRY and _OF_UNION.search(text, 0, self.pieces[last].end):
            return False
        beside = not text[self.pieces[last].end : piece.start].strip() and not _NOMINATIVE.search(
            text, piece.start, piece.end
        )
        if beside or (piece.part is Part.COUNTRY and rest and rest[0].part is Part.INDEX):
            return True
        return not rest or all(one.part in {Part.REGION, Part.COUNTRY} for one in rest)


WORD = r"[А-ЯЁ][а-яё]+(?:-(?:[а-яё]{1,3}-)?[А-ЯЁа-яё]+)*(?:-\d{1,2}(?!\d))?"
ADJECTIVE = r"[А-ЯЁ][а-яё-]*(?:-[А-ЯЁ][а-яё]+)?[а-яё](?:ий|ый|ой|ая|яя|ое|ее|ого|его|ому|ом|ем|ей)"
# «Ханты-Мансийский автономный округ – Югра»: a second name, and no person after a dash; one may follow it.
_PERSON = (
    r"(?:[А-ЯЁ]\.\s?[А-ЯЁ]\.\s?[А-ЯЁ][а-яё]|[А-ЯЁ][а-яё-]+\s+(?:[А-ЯЁ]\.|[А-ЯЁ][а-яё]+\s+[А-ЯЁ][а-яё]+(?:вич|вн)))"
)
SECOND_NAME = (
    rf"(?:\s+[–-]\s+{WORD}(?![а-яё-])(?![ \t]+(?!{_PERSON})[А-ЯЁ]|\s+[А-ЯЁ][а-яё]+\s+[А-ЯЁ][а-яё]+(?:вич|вн)))"
)
FEDERAL_CITY = r"(?:[Гг]ород[а-я]?|г\.)\s+федеральн\w+\s+значени\w"
CLOSED_TOWN = r"(?:(?:ЗАТО|зато|[Зз]акрыт\w+\s+административно-территориальн\w+\s+образовани\w)(?:\s+(?:г\.|гор\.|г\b|город[а-я]?\b))?)"
_REGION = rf"(?:область|области|обл\b\.?|край|края|крае\b|автономн\w+\s+(?:округ\w?|област\w){SECOND_NAME}?|АО\b|АССР|ССР|республик\w|Республик\w(?!\s+[А-ЯЁ]))"
_DISTRICT = (
    r"(?:район[а-я]{0,2}\b|р-он\b|р-на?\b|улус\w?|кожуун\w?|сельсовет\w?|с/с|с/о|наслег\w?|м\.?\s?р-н|[гмсо]\.\s?[опс0]\b\.?"
    r"|(?:муниципальн\w+|городск\w+|сельск\w+|внутригородск\w+)\s+(?:район|округ|образовани|поселени)\w*)"
)
_OF_REGION = rf"{ADJECTIVE}(?:[ ]{ADJECTIVE})?\s+(?:{_REGION}|{_DISTRICT})"
OF_ANY_REGION = rf"(?:{_OF_REGION}|Республик[аи]\s+{WORD})"
_OTHER_PIECE = rf"(?:{_OF_REGION}|{FEDERAL_CITY}|Республик|Респ\b|Росси[яи]\b|РФ\b|РСФСР\b|[АС]ССР\b)"
_LABEL = r"(?:Адрес|Жив[её]т|Проживает|Прожив|Зарегистр|Регистрац|Место|Паспорт|Гражданство|СНИЛС|ИНН)"
# A name goes on in capitals on its line, and on the next one only where a comma or another piece ends it there.
_NAME = rf"{WORD}(?:(?!\s+{_OTHER_PIECE})(?:[ ]{WORD}|\s+(?!{_LABEL}){WORD}(?=\s*[,;]|\s+{_OTHER_PIECE}))){{0,2}}"
# «м.р. п. Узловая» is where one was born, and no workers' settlement.
_TOWN = (
    r"(?:г|гор|город[а-я]?|п|пос|пос[её]л(?:ок|ка|ке)|пг?т|п\.\s?г\.\s?т|рп|(?<!м\.)(?<!м\.\s)р\.\s?п|с|сел[оае]|д|дер|деревн[яие]|(?:ж[./]-?\s?д\.?\s?)?ст|ст-ца|станиц[аые]|х|хут|хутор[а-я]?"
    r"|аул[а-я]?|сл|слобод[аые]|нп|снт|днт|днп|тер|гск|п/о|мкр|мкрн|мкр-н|микрорайон[а-я]?|кв-л|квартал[а-я]?)"
)
_QUARTER = r"(?:мкр|мкрн|мкр-н|микрорайон|кв-л|квартал)"
_STREET = (
    r"(?:ул|улиц[аеы]|пр-кт|пр-т|просп|проспект[а-я]?|пер|переул(?:ок|ке|ка)|пр-д|проезд[а-я]?|ш|шоссе|б-р|бул|бульвар[а-я]?|наб|набережн\w+|пл|площад[ьи]"
    r"|туп|тупик[а-я]?|ал|алле[яеи]|линия|тракт[а-я]?|мкр|мкрн|мкр-н|микрорайон[а-я]?|кв-л|квартал[а-я]?|спуск|просека|пр|въезд|дор|дорога)"
)
_TITLE = r"(?:имени|им\.?|реки|канала|генерала|маршала|академика|адмирала|геро[яе]в?|профессора|партизана|капитана|л[её]тчика|космонавта|бойцов|лет)"
_STREET_WORD = rf"(?:{_TITLE}\s+)?(?:[А-ЯЁ]\.\s?)?(?:{WORD}|[А-ЯЁ]{{2,5}}\b)"
_STREET_NAME = (
    rf"\d{{1,3}}\s?-?\s?(?:[йЙ]|я|е|ая|ый)\b(?!\s+{WORD})|"
    rf"(?:\d{{1,3}}(?:\s?-?\s?(?:й|я|е|го|ая|ый|ой|летия)\b)?\s+)?{_STREET_WORD}(?:(?!\s+{_OTHER_PIECE})(?:[ ]{_STREET_WORD}|\s+{_STREET_WORD}(?=\s*,)|\s+и\s+{WORD}(?=\s*,))){{0,2}}(?:\s+\d{{1,2}}\s?-\s?(?:й|я|е)\b)?"
)
# «д. 3б. кв. 114» is how a worn comma reads.
_LETTER = r"(?:[А-Яа-я](?![А-Яа-яё]|\.[ ]?(?!(?:кв|к|корп|оф|стр)\b)[\dа-я№])|[ ][А-Яа-я](?=\s*[,;]))?"
_DOOR = rf"\d{{1,4}}{_LETTER}(?:\s?/\s?\d{{1,4}}{_LETTER})?"
_HOUSE_NUMBER = rf"{_DOOR}(?:\s?[-–]\s?\d{{1,4}}[а-я]?)?(?!\d|\.\d)"
_TO_NUMBER = r"(?:[.,]\s?|\s|(?=\d))(?:№\s?)?"
_TO_NAME = r"(?:[.,]\s*|\s+)"

_PIECES: tuple[tuple[Part, re.Pattern[str]], ...] = (
    (Part.INDEX, re.compile(rf"(?<!№)(?<!№ )(?<!\d\.)(?:\d{{6}}|{WORN_INDEX})(?!\d|[\s,]+\d{{6}}(?!\d))")),
    (Part.COUNTRY, re.compile(r"(?i:Росси[яи]|Российск\w+\s+Федераци\w)\b|РФ\b|РСФСР\b|СССР\b")),
    (Part.REGION, re.compile(rf"(?:Республик\w|[Рр]есп|обл|область|край){_TO_NAME}{WORD}")),
    (Part.REGION, re.compile(_OF_REGION)),
    (Part.REGION, re.compile(rf"{FEDERAL_CITY}\s+{_NAME}")),
    (Part.REGION, re.compile(rf"\((?:{_OF_REGION}|Республик\w\s+{WORD})\)")),
    (Part.REGION, re.compile(rf"(?:р-н|район|м\.?\s?р-н|[гмсо]\.\s?[оп]\.?|(?:городской|муниципальный)\s+округ|(?:сельское|городское)\s+поселение)\s+(?:(?:г|город){_TO_NAME})?{_NAME}")),
    (Part.FLAT, re.compile(rf"(?:кв|квартир[аеы]|кв-ра|оф|офис\w?|ком|комн|комнат[аеы]|пом|помещени[ея]){_TO_NUMBER}\d{{1,4}}{_LETTER}")),
    (Part.HOUSE, re.compile(rf"(?:д|дом[а-я]?|стр|строение|вл|влд|владение|зд|здание|уч|участок){_TO_NUMBER}{_HOUSE_NUMBER}")),
    (Part.BUILDING, re.compile(rf"(?:к|корп|корпус[а-я]?|стр|строение|лит|литера?|блок|секция|подъезд|этаж)(?:{_TO_NUMBER}\d{{1,3}}{_LETTER}|(?:\.\s?|\s)[А-Яа-я](?![\wё]))")),
    (Part.STREET, re.compile(rf"{_STREET}{_TO_NAME}(?:{_STREET_NAME})")),
    (Part.STREET, re.compile(rf"{_QUARTER}{_TO_NUMBER}\d{{1,3}}(?:-?[а-я])?(?=\s*[,;])")),
    (Part.STREET, re.compile(rf"(?:{_STREET_NAME})\s+{_STREET}\b\.?(?=\s*[,;\d]|\s+д)")),
    (Part.TOWN, re.compile(rf"(?:тер(?:ритория)?\.?\s+)?(?:СНТ|ДНТ|ДНП|СОТ|ТСН|ГСК|ЖСК)\s+[«\"]?{_NAME}[»\"]?")),
    (Part.TOWN, re.compile(rf"(?:{_TOWN}{_TO_NAME}|{CLOSED_TOWN}\s*){_NAME}")),
    (Part.TOWN, re.compile(rf"(?:(?<!\.)(?<!\.\s)|(?<=м\.р\.\s)|(?<=м\.\sр\.\s))Г\.\s?{_NAME}(?=\s*,|\s+{_OTHER_PIECE})")),
    (Part.TOWN, re.compile(rf"(?:ГОР|ПОС|ДЕР|ПГТ|Р\.\s?П|СТ-ЦА|ХУТ){_TO_NAME}{_NAME}")),
    (Part.TOWN, re.compile(rf"(?:совхоз|колхоз)[а-я]?\s+(?:(?:{_TITLE}\s+)?{_NAME}|[«\"][^«»\"\n]{{3,40}}[»\"])(?:,\s*{_NAME}(?=\s*[,;.\n)]))?")),
    (Part.TOWN, re.compile(rf"(?:{ADJECTIVE}\s+{WORD}|{_NAME})\s+(?:г|п|с|д|х|пгт|рп|пос|дер)\b(?:\.?(?=\s*[,;])|\.(?=\s+{_STREET}\b))")),
)  # fmt: skip
# «д. 5, 15 730 руб.»: what goes on in figures is no flat.
# «д. 5, 15 (пятнадцать тысяч)» neither; a bracket with a passport in it is no matter.
_BARE_NUMBER = re.compile(
    rf"{_HOUSE_NUMBER}(?!\s+(?:{'|'.join(MONTHS)}))(?=\s*(?:[;:)]|[,.](?!\d)|\n|\Z|(?<=\s)[–-]\s|(?<=\s)(?:в|во|с|со|из|о|об)\s|\((?![а-яё ]*(?:тысяч|миллион|\)\s*(?:тысяч|миллион|руб)))))",
    re.IGNORECASE,
)
# After a worn comma, which reads as a stop, only what can be neither a day nor a sum nor the next point of a list.
_BARE_AFTER_STOP = re.compile(
    rf"{_HOUSE_NUMBER}(?=,|\.\s(?:кв|к|корп)\.)|\d{{1,3}}[а-я]?(?:/\d{{1,3}}[а-я]?)?(?:-| [-–] )\d{{1,4}}(?=\n|\.\s|\Z)"
)
_STOP = re.compile(r"\.\s")
_BETWEEN = re.compile(r"\s*[,;.]?\s*")
# «Лесогорская область, Узловая, ул. Лесная»: before a street the town needs no word of its kind.
_BARE_TOWN = re.compile(
    rf"{_NAME}(?=\s*,\s*(?:{_STREET}{_TO_NAME}(?:{_STREET_NAME})|(?:{_STREET_NAME})\s+{_STREET}\b\s*,))"
)
# At the end of a printed line the comma is the first to be lost.
_COMMA = re.compile(r"\s*[,;]\s*|\s*[-–]\s*|\s*\n(?=\d{1,4}[а-я]?(?:/\d{1,4}[а-я]?)?,\s*кв)")
_GARDENS = re.compile(r"(?:тер(?:ритория)?\.?\s+)?(?:[сдт]нт|днп|сот|тсн)\b", re.IGNORECASE)
_AFTER_BARE = {Part.STREET: Part.HOUSE, Part.HOUSE: Part.FLAT, Part.BUILDING: Part.FLAT}
_WORD_BEGINS = re.compile(r"(?<![\w/-])(?=[\dА-ЯЁа-яё])")
# «с Вороны» is no village: a kind that is a word by itself begins nothing without its stop.
_BARE_LETTER = re.compile(r"[са]\s")


def addresses(text: str, start: int, end: int) -> Iterator[Address]:
    """All that begin in this part of the text, towns and regions alone among them, in their order."""
    at = start
    while (begins := _WORD_BEGINS.search(text, at, end)) is not None:
        address = None if _BARE_LETTER.match(text, begins.start()) else address_at(text, begins.start())
        if address is not None and address.pieces[0].part <= Part.STREET:
            yield address
            at = address.end
        else:
            at = begins.start() + 1


def address_at(text: str, start: int) -> Address | None:
    """The address that begins here, if one does."""
    at = end = start
    pieces: list[Piece] = []
    while (piece := _piece(text, at, pieces) or _bare_town(text, at, pieces) or _bare(text, end, pieces)) is not None:
        pieces.append(piece)
        end = piece.end
        between = _BETWEEN.match(text, end)
        at = between.end() if between else end
    return Address(tuple(pieces)) if pieces else None


def _piece(text: str, at: int, before: list[Piece]) -> Piece | None:
    """The next piece with a kind that may stand there."""
    for part, pattern in _PIECES:
        if not _may_follow(part, before) or (part < Part.STREET and _BARE_LETTER.match(text, at)):
            continue
        if match := pattern.match(text, at):
            return Piece(part, at, match.end())
    return None


def _may_follow(part: Part, before: list[Piece]) -> bool:
    """No farther from the door than what stands before it, and after a street but once.

    The Post writes from the door up («ул. Лесная, д. 5, кв. 2, г. Узловая, Лесогорская область, 630001»), and nothing
    of the door comes again after that.
    """
    reached = max((piece.part for piece in before), default=Part.INDEX)
    if reached <= Part.STREET:
        return part >= reached or reached < Part.STREET
    if before[0].part is Part.STREET and part < Part.STREET:
        return part <= before[-1].part
    return before[-1].part >= Part.STREET and part > reached


def _bare_town(text: str, at: int, before: list[Piece]) -> Piece | None:
    last = before[-1].part if before else Part.STREET
    match = _BARE_TOWN.match(text, at) if last < Part.TOWN else None
    return Piece(Part.TOWN, at, match.end()) if match else None


def _bare(text: str, end: int, before: list[Piece]) -> Piece | None:
    """«ул. Лесная, 5, 12», «СНТ Мечта, 5»: after a comma a number alone is the house, and the next one the flat."""
    part = _AFTER_BARE.get(max((piece.part for piece in before), default=Part.INDEX))
    if part is None and before and _GARDENS.match(text, before[-1].start):
        part = Part.HOUSE
    if (comma := _COMMA.match(text, end)) is not None:
        match = _BARE_NUMBER.match(text, comma.end())
    else:
        match = _BARE_AFTER_STOP.match(text, stop.end()) if (stop := _STOP.match(text, end)) else None
    return Piece(part, match.start(), match.end()) if part is not None and match else None

# ruff: noqa: E501 - a pattern reads better unbroken
"""Where an address ends: pieces that name a place of some kind, up to the first that tells of another thing."""

import re

from backend.domain.folding import TO_DIGITS

_KINDS = (
    "обл|область|области|край|края|респ|республика|республики|р-н|район|района|г|гор|город|города|пос|посёлок|поселок|п|пгт|рп|с|село|дер|деревня"
    "|д|дом|ул|улица|улицы|пр-кт|пр-т|просп|проспект|пер|переулок|ш|шоссе|б-р|бульвар|наб|набережная|пл|площадь|мкр|мкрн|микрорайон|мкр-н|кв-л|квартал"
    "|кв|квартира|корп|корпус|к|стр|строение|лит|литера|литер|ком|комн|комната|пом|помещение|зд|здание|вл|владение|снт|днп|днт|тер|ст|станица|ст-ца|х|хутор"
    "|аул|проезд|пр-д|пр|тупик|аллея|линия|тракт|округ|ао|оф|офис|общежитие|секция|этаж|км|росси[яи]|рф|федерация|кв-ра|ж/д|гск|мо|сельсовет|наслег"
)
_PIECE = re.compile(rf"(?:^|[\s.])(?:{_KINDS})(?:[\s.\d]|$)", re.IGNORECASE)
_BARE_PIECE = re.compile(
    r"\s*(?:\d{6}|\d{1,4}\s?[а-яА-Я]?(?:\s?[/-]\s?\d+[а-я]?){0,2}|[А-ЯЁ][а-яё]+(?:[- ][А-ЯЁ][а-яё]+)*(?:\s(?:ул|обл|край|р-н)\.?)?(?:\s\d{1,3}[а-я]?)?)\s*"
)
_OTHER_THING = re.compile(
    r"\bи\s+(?:с|со)\s|\bсолидарно|\bпринято|\bисполнительн|\bв\s+размере|\bпредмет|\n\s*(?:мировой|судья|дата|разъясн)|[;()«»\f¤]|\bв\s+пользу|паспорт|\bинн\b|снилс|мест\w+\s+рожд|дата\s+рожд|родивш|урожен|задолженн|\bвзыск|фактическ|\bпрожива|зарегистр"
    r"|\bзакон|\bоснован|\bдокумент|\bгосударств|\bразмер\b|\bимеющ|идентификат|код\s+подразд|руководствуясь|\bприказ|\bсведени|\bдолжник|\bсудья|\bтел\b|телефон|эл\.?\s+почт|e-mail|водительск|\bа\s+также"
    r"|\bдалее\b|\bогрн|\bкпп\b|р/с|расч[её]тн|\bбик\b|\bсумм|\bместо\s+работы|\bработа|гражданств|\bименуем|\bдата\b|\bсерия\b|\bустановил|\bпостановил"
    r"|\bд\.\s?р\b|\bм\.\s?р\b|\bпри[её]м|\bрезультат|\bстатус|\bвручен|\bвид\b|\bпричина|\bпочта\s|\bадрес|\bмировой\b|\bпо\s+договору|\bобратил|\bдолг\b"
    r"|\n\s*[а-яё][а-яё ]{2,30}:|\n\s*\n|\bмест[оа]\s+(?:жит|рег|нахож)|\bпредставител|\bиндекс\b|\bномер\b|\n\s*почтов|\bподпись|\bрпо\b|\bшпи\b",
    re.IGNORECASE,
)
_ENDS = re.compile(
    r"(?<=\d)\s*\n\s*\d{1,2}[.)]?\s+(?=[А-ЯЁ])|(?<=\d)\.\s+(?=[А-ЯЁ\n])|(?<=\d)\.\s*\n|(?<=\d[а-я])\.\s+(?=[А-ЯЁ\n])|(?<=[а-яё]{5})\.(?=\s+[А-ЯЁ]|\s*\n)|(?<=\d)\.\s*$"
)
_HOUSE = re.compile(
    r"\b(?:д|дом|кв|ул|улица|пер|пр-кт|просп\w*|мкр\w*|с|пос|г|гор|город|обл\w*|край|респ\w*|дер|ст|ст-ца|п)\b\.?",
    re.IGNORECASE,
)
# No street has six hundred houses: «д. 686» is «д. 68б».
_HOUSE_LETTER = re.compile(r"(?<=\b(?:д\.|ом) )([2-9]\d)6(?=,|$)")
_WORN_HOUSE = re.compile(r"(?<=\b(?:д\.|ом|в\.)\s)[ЗзОоБб](?=\d)")
_WORN_COMMA = re.compile(
    r"(?:(?<=[а-яё]{4})|(?<=\d)|(?<=\d[а-в]))\.(?=\s(?:б-р|пр-кт|пер|ул|наб|ш|дом|квартира|город|кв|корп|д|г|пос|с|стр)\b)"
)
_LONGEST = 240
# The faintest mark of a page is the full stop.
_ABBREVIATED = re.compile(r"\b(г|ул|д|кв|обл|пер|пос|корп|стр|наб),? (?=[А-ЯЁ0-9])")
_DOTTED = re.compile(r"\b(?:г|ул|д|кв|обл|пер|пос|корп|стр|наб)\.")
_JOINED = re.compile(r"(?<=[а-яё])\. (?=(?:д|кв|ул|г|корп|стр)\. )")


def address_end(text: str, masked: str, start: int) -> int:
    """Where the address that begins at `start` of the text ends; `start` itself when none begins there."""
    limit = min(start + _LONGEST, len(text))
    for stop in (_OTHER_THING.search(masked, start, limit), _ENDS.search(text, start, limit)):
        if stop:
            limit = min(limit, stop.start())
    end = at = start
    for piece in text[start:limit].split(","):
        if not (_PIECE.search(piece) or _BARE_PIECE.fullmatch(piece)):
            break
        at += len(piece) + 1
        end = at - 1
    return end if _HOUSE.search(text, start, end) and "," in text[start:end] else start


# What an address begins with where no word announces it.
_BEGINS = re.compile(
    r"(?:(?<=[,;:)–]\s)|(?<=\n))(?=\d{6},|(?:[А-ЯЁ][а-яё-]+\s+(?:обл|край|респ|АО\b)|(?:Респ|обл|край|г|гор|город|пос|с|дер|п|пгт|ул|ст)\b\.?\s*[А-ЯЁ]))"
)
_WITH_HOUSE = re.compile(r"(?:\bд\b\.?|\bдом\b|\bкв\b\.?|\bквартира\b|\bкорп|,)\s*\d+\s?[а-я]?(?:[/-]\d+)?\s*$")
_STREET = re.compile(
    r"\b(?:ул|улица|пр-кт|пр-т|просп|проспект|пер|переулок|ш|шоссе|б-р|бульвар|наб|набережная|пл|мкр|мкрн|проезд|тракт|д|дом)\b"
)


def unannounced(text: str, masked: str, start: int, end: int) -> tuple[int, int] | None:
    """An address that no word announces: it names a street and ends with the number of a house or a flat."""
    for match in _BEGINS.finditer(text, start, end):
        stop = address_end(text, masked, match.end())
        told = text[match.end() : stop]
        if told.count(",") > 1 and _STREET.search(told) and _WITH_HOUSE.search(told):
            return match.end(), stop
    return None


def as_printed_on_one_line(text: str) -> str:
    text = _WORN_HOUSE.sub(lambda match: match[0].translate(TO_DIGITS), _WORN_COMMA.sub(",", text))
    value = _HOUSE_LETTER.sub(r"\1б", " ".join(text.split()).strip(" ,.;–-"))
    # «г Каменск, ул Лесная, д 5» is how the registers of addresses write, without a single full stop.
    bare = len(_ABBREVIATED.findall(value))
    without_stops = bare > 1 and bare > len(_DOTTED.findall(value))
    return value if without_stops else _JOINED.sub(", ", _ABBREVIATED.sub(r"\1. ", value))

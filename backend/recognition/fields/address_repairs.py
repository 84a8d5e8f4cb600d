"""What the camera wore off an address put back: stops, commas, letters of houses."""

import re

from backend.domain.folding import TO_DIGITS
from backend.recognition.fields.address_grammar import WORN_INDEX

# No street has six hundred houses: «д. 686» is «д. 68б».
_HOUSE_LETTER = re.compile(r"(?:(?<=\b(?:д\.|ом) )|(?<=\bд\.)|(?<=[а-яё], ))([2-9]\d)6(?=,|$|\sкв|-\d)")
_WORN_HOUSE = re.compile(r"(?<=\b(?:д\.|ом|в\.)\s)[ЗзОоБб](?=\d)")
_WORN_COMMA = re.compile(
    r"(?:(?<=[А-ЯЁа-яё][а-яё]{3})|(?<=\d)|(?<=\d[а-в])|(?<=\d-[йЙ])|(?<=р-н)|(?<=\bРФ))\.(?=\s(?:[А-ЯЁ][а-яё]+\s(?:район|р-н)|б-р|пр-кт|пер|ул|наб|ш|дом|квартира|город|кв|корп|д|г|п|пгт|пос|с|стр|мкр)\b|\s(?:к\.\s?\d|[А-ЯЁ][а-яё]+(?:ая\sобласть|ий\sкрай)))"
)
_WORN_BEFORE_NUMBER = re.compile(
    r"(?:(?<=[А-ЯЁа-яё][а-яё]{3})(?<!корп)(?<!комн)(?<!итер)|(?<=\s[А-ЯЁ][а-яё]{2})|(?<=\d[а-я])|(?<=\d))\.(?=\s\d)"
)
# The faintest mark of a page is the full stop; in an address beside «г», where none is seen, none was printed.
_ABBREVIATED = re.compile(r"(?<![\w-])(г(?=,)|ул|д|кв|обл|пер|пос|корп|стр|наб|комн|оф|пом),? (?=[А-ЯЁ0-9])")
_BARE = re.compile(r"(?<![\w-])(г|ул|д|кв|обл|пер|пос|корп|стр|наб|комн|оф|пом),? (?=[А-ЯЁ0-9])")
_DOTTED = re.compile(r"\b(?:г|ул|д|кв|обл|пер|пос|корп|стр|наб)\.")
_NUMBERED_STREET = re.compile(r"\b[Зз](?=-[яйе]\s)")
# «Узловая г, ул. Лесная»: of a town named before its kind the stop is a worn comma.
_TOWN_FIRST = re.compile(r"((?:^|, )[А-ЯЁ][а-яё-]+(?:[ -][А-ЯЁ][а-яё]+)* г)\. (?=[а-яёА-ЯЁ])")
_WORN_INDEX = re.compile(rf"(?<!\d){WORN_INDEX}")
_AFTER_INDEX = re.compile(r"(?<=\d{6})\.(?=\s[А-ЯЁ])")
_WORN_TOWNSHIP = re.compile(r"\bпт\b(?=\.?\s[А-ЯЁ])")
_DISTRICT_ZERO = re.compile(r"(?<=\b[гм]\.)0(?=\.)|(?<=\b[гм]\.\s)0(?=\.)")
_SHOUTED_ENDING = re.compile(r"(?<=\d-)Й\b")
# The comma at the end of a printed line is the first to be lost; before a flat some print none.
_KIND = r"(?:д|дом|ул|пер|пр-кт|мкр|г|город|с|п|пос)\b"
_LOST_AT_EDGE = re.compile(
    rf"(?<=[а-яё\d])\n(?={_KIND}\.?\s?[А-ЯЁ\d])|(?<=\d{{6}})\n(?=[А-ЯЁ])|(?<=[а-яё])(?<!дом)(?<!пус)(?<!\bд)\n(?=\d{{1,4}}[а-я]?(?:/\d{{1,4}}[а-я]?)?,\s*кв)"
)
_WITHOUT_COMMA = re.compile(rf"[а-яё\d] {_KIND}\.?\s?[А-ЯЁ\d]|\d{{6}} [А-ЯЁ]")
# «автономный округ - Югра»: what stands apart is a dash, however short it was read.
_DASH = re.compile(r"(?<=[а-яё]) [-—] (?=[А-ЯЁ])")
_JOINED = re.compile(r"(?<=[а-яё])\. (?=(?:д|кв|ул|г|корп|стр)\. )")


def as_printed_on_one_line(text: str) -> str:
    text = _SHOUTED_ENDING.sub("й", _NUMBERED_STREET.sub("3", text.replace("_", " ")))
    if "," in text and not _WITHOUT_COMMA.search(text):
        text = _LOST_AT_EDGE.sub(", ", text)
    text = _WORN_BEFORE_NUMBER.sub(",", _AFTER_INDEX.sub(",", _DISTRICT_ZERO.sub("о", _WORN_TOWNSHIP.sub("пгт", text))))
    text = _WORN_INDEX.sub(lambda match: match[0].translate(TO_DIGITS), text)
    text = _WORN_HOUSE.sub(lambda match: match[0].translate(TO_DIGITS), _WORN_COMMA.sub(",", text))
    value = _HOUSE_LETTER.sub(r"\1б", " ".join(text.replace(";", ",").split()).strip(" ,.;:–-"))
    value = _DASH.sub(" – ", value)
    # «г Каменск, ул Лесная, д 5» is how the registers of addresses write, without a single full stop.
    bare = len(_BARE.findall(value))
    without_stops = bare > 1 and bare > len(_DOTTED.findall(value))
    stopped = (_ABBREVIATED if "," in value else _BARE).sub(r"\1. ", value)
    return _TOWN_FIRST.sub(r"\1, ", value if without_stops else _JOINED.sub(", ", stopped))

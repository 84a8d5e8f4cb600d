"""Full stops and colons that blur drew out: an engine reads «ул, Садовая, д, 3», «21.01,2024» and «ОПРЕДЕЛИЛ;».

Mended only where no other sign can stand: after what is shortened, in a day, in initials, after a deciding verb.
"""

import re
from collections.abc import Sequence

_SHORTENED = (
    "г|гор|ул|д|кв|обл|пер|пр|просп|пр-т|пр-кт|б-р|корп|стр|пос|пгт|р|руб|коп|ст|ч|п|пп|тел|наб|ш|пл|мкр|тыс|гр|пом|оф"
)
_SHORT = re.compile(rf"(?<![\w.-])({_SHORTENED}),(?=$|[\dА-ЯЁ])")
# «ст,ст,» and «г,р,» are shortened twice.
_TWICE = re.compile(rf"(?<![\w.-])({_SHORTENED})[.,]({_SHORTENED})[.,](?=$|[\dА-ЯЁ])")
_INITIALS = re.compile(r"(?<![\w.])([А-ЯЁ])[.,]([А-ЯЁ])[.,](?=[А-ЯЁ][а-яё]|[,;:)]?$)")
# A speck beside a stop is one more sign: «29..03:.2024».
_STOP = r"[.,:;'’*]?[.,][.,:;'’*]?"
_DAY = re.compile(rf"(?<![\d.,])(\d{{1,2}}){_STOP}(\d{{1,2}}){_STOP}((?:19|20)\d\d)(?!\d)")
# «2950,.43» before «руб.»
_CENTS = re.compile(r"(?<=\d)(?:[.,:;'’]{1,2},|,[.,:;'’])(?=\d\d$)")
_DAY_IN_QUOTES = re.compile(r"^([«\"])(\d{1,2})[*^°'’`]+[»\"]?$")
# «дом 3ба» and «5б4»: between a figure and what follows one stands a 6.
_SIX = re.compile(r"(?<=\d)б(?=\d|[абвг][,.;)]*$)")
_DECIDES = re.compile(
    r"(?:(?:установ|определ|постанов|реш)ил|приказал)[ао]?|приказыва(?:ю|ет|ем)|постановляю", re.IGNORECASE
)
_DRAWN_OUT, _WORN = ";!", ";!.,"


def mended(line: Sequence[str]) -> list[str]:
    """The tokens of a line with their signs as they were printed; as many as there were, and at least one."""
    *before, last = map(_stopped, line)
    if before and last in _DRAWN_OUT and _DECIDES.fullmatch(before[-1]):
        return [*before, ":"]
    if last[-1:] in (_DRAWN_OUT if before else _WORN) and _DECIDES.fullmatch(last[:-1]):
        return [*before, f"{last[:-1]}:"]
    return [*before, last]


def _closed(day: re.Match[str]) -> str:
    return f"«{day[2]}»" if day[1] == "«" else f'"{day[2]}"'


def _stopped(token: str) -> str:
    token = _SIX.sub("6", token)
    told = _CENTS.sub(",", _DAY_IN_QUOTES.sub(_closed, _DAY.sub(r"\1.\2.\3", token)))
    told = _INITIALS.sub(r"\1.\2.", told)
    return _SHORT.sub(r"\1.", _TWICE.sub(r"\1.\2.", told))

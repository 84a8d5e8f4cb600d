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
_DAY = re.compile(r"(?<![\d.,])(\d{1,2})[.,]{1,2}(\d{1,2})[.,]{1,2}((?:19|20)\d\d)(?!\d)")
_DECIDES = re.compile(
    r"(?:(?:установ|определ|постанов|реш)ил|приказал)[ао]?|приказыва(?:ю|ет|ем)|постановляю", re.IGNORECASE
)
_DRAWN_OUT, _WORN = ";!", ";!.,"


def mended(line: Sequence[str]) -> list[str]:
    """The tokens of a line with their signs as they were printed; as many as there were, and at least one."""
    *before, last = (_stopped(token) if "," in token else token for token in line)
    if before and last in _DRAWN_OUT and _DECIDES.fullmatch(before[-1]):
        return [*before, ":"]
    if last[-1:] in (_DRAWN_OUT if before else _WORN) and _DECIDES.fullmatch(last[:-1]):
        return [*before, f"{last[:-1]}:"]
    return [*before, last]


def _stopped(token: str) -> str:
    told = _DAY.sub(r"\1.\2.\3", token)
    told = _INITIALS.sub(r"\1.\2.", told)
    return _SHORT.sub(r"\1.", _TWICE.sub(r"\1.\2.", told))

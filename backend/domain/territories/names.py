"""Names of streets and settlements as they are compared, however a page or a register spells them."""

import re
from dataclasses import dataclass
from functools import lru_cache

from backend.domain.folding import TO_CYRILLIC, fold_words
from backend.domain.territories.spellings import NAMES, WORDS

_KINDS = {
    "улица": "ул улица улицы улице улиц",
    "проспект": "пр-кт пр-т просп проспект проспекты пркт прт",
    "проезд": "пр-д проезд проезды прд",
    "переулок": "пер переулок переулки п-к",
    "шоссе": "ш шоссе",
    "бульвар": "б-р бул бульвар бульвары",
    "набережная": "наб набережная",
    "площадь": "пл площадь площади",
    "тупик": "туп тупик",
    "аллея": "аллея ал",
    "линия": "линия",
    "микрорайон": "мкр мкрн мкр-н микрорайон",
    "квартал": "кв-л квл квартал",
    "тракт": "тракт тр-т",
    "просека": "просека",
    "спуск": "спуск",
    "снт": "снт днт тсн дачи",
}
_PLACES = {
    "город": "г гор город города",
    "село": "с село села сел",
    "деревня": "д дер деревня деревни деревень",
    "поселок": "п пос поселок поселки поселков пгт рп",
    "хутор": "х хутор хутора",
    "станица": "ст-ца станица станицы",
    "аул": "аул аулы",
    "слобода": "сл слобода",
    "станция": "ст станция",
    "разъезд": "рзд разъезд",
}
STREET_KINDS = {word: kind for kind, words in _KINDS.items() for word in words.split()}
PLACE_KINDS = {word: kind for kind, words in _PLACES.items() for word in words.split()}
# «пр.» is a проспект to some and a проезд to others, so that it tells nothing.
UNSURE_KIND = "пр"
_FILLING = frozenset({"им", "имени", "лет"})
_NUMERAL = re.compile(r"(\d+)-?(?:я|й|е|ая|ый|ой|ий|ое|го|летия|лет|ти)?")
_TOKEN = re.compile(r"\d+-?[а-я]*|[а-я]+(?:-[а-я]+)*")
_ADJECTIVE = re.compile(r"(?:ого|его|ому|ему|ом|ем|ой|ый|ий)$")
_LONGEST_NAME = 5
# Said of borders, never within a name.
_BORDER_WORDS = frozenset(
    re.findall(
        r"\w+",
        "до от по в на у за под над около дом дома домов река реки"
        " центру оси осевой граница границы границе границах далее включая вдоль между через пересечения"
        " пересечением стороне правой левой кроме исключая исключением весь вся все также участка",
    )
)


@dataclass(frozen=True)
class Street:
    """`core` is the words of the name in one order; `kind` is empty where nobody said whether street or lane."""

    core: tuple[str, ...]
    kind: str = ""


@dataclass(frozen=True)
class Place:
    """A settlement, folded; `district` in its stem, empty where none is named. Without settlement: the district."""

    settlement: str = ""
    kind: str = ""
    district: str = ""


@lru_cache(20_000)
def core_of(name: str) -> tuple[str, ...]:
    """«3-я Садовая», «Садовая 3» and «Третья Садовая» give one. Raises ValueError for what cannot be a name."""
    # «ак.Королева» is two words; «им. К. Маркса» loses its first.
    words = [WORDS.get(word, word) for word in map(_plain, _TOKEN.findall(fold_name(name))) if word]
    words = [word for word in words if word not in _FILLING]
    joined = NAMES.get(" ".join(words), " ".join(words))
    words = joined.split()
    if not 0 < len(words) <= _LONGEST_NAME or _BORDER_WORDS & set(words):
        raise ValueError("not the name of a street")
    if not any(word[0].isalpha() for word in words):
        raise ValueError("a name has a word")
    return tuple(sorted(words))


def fold_name(text: str) -> str:
    """Small letters, ё as е, look-alike letters of another alphabet as ours, one space."""
    return fold_words(text.translate(TO_CYRILLIC))


def settlement_of(name: str) -> str:
    """A settlement's name as it is compared. Raises ValueError for what is no name."""
    words = _TOKEN.findall(fold_name(name))
    if not 0 < len(words) <= _LONGEST_NAME or _BORDER_WORDS & set(words) or not words[0][0].isalpha():
        raise ValueError("not the name of a settlement")
    return " ".join(words)


def district_of(name: str) -> str:
    """«Лесной», «Лесного» and «Лесном» district are one: the stem."""
    return _ADJECTIVE.sub("", settlement_of(name))


def _plain(word: str) -> str:
    if numeral := _NUMERAL.fullmatch(word):
        return numeral[1]
    return word

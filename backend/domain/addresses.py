"""Addresses as they are looked for: words and numbers in small letters, and the street with its house as a key."""

import re
from functools import lru_cache
from itertools import chain, pairwise

from backend.domain.folding import fold_words, typed_in_other_layout

# What a word or a number is: nothing is told by it, and everybody writes it in another way, or not at all.
_MARKS = frozenset(
    re.findall(
        r"\w+",
        "г гор город обл область край респ республика р н рн район с село п пос поселок пгт д дер деревня дом кв"
        " квартира к корп корпус стр строение лит литера оф офис ком комната ул улица пр кт проспект просп прт пер"
        " переулок ш шоссе б бул бульвар наб набережная пл площадь проезд пд мкр мкрн микрорайон квл квартал тракт"
        " аллея туп тупик россия рф",
    )
)
_TOKEN = re.compile(r"\d+(?:[а-яa-z](?![а-яa-z]))?(?:/\d+[а-яa-z]?)?|[а-яa-z]+")
_ENGLISH = re.compile(r"[a-z]")
_RUSSIAN = re.compile(r"[а-я]")


def address_words(text: str) -> tuple[str, ...]:
    """«г. Химки, ул. Ленина, д. 12А, кв. 3» is («химки», «ленина», «12а», «3»)."""
    return tuple(chain.from_iterable(map(_words_of, text.split(","))))


@lru_cache(20_000)
def _words_of(part: str) -> tuple[str, ...]:
    """Registers say «ул. Ленина» and «кв. 3» thousands of times over."""
    return tuple(word for word in _TOKEN.findall(fold_words(part)) if word not in _MARKS)


def address_keys(text: str) -> tuple[str, ...]:
    """«ленина 12а»: each number with the word before it. The house with the last word of its street is among them."""
    words = address_words(text)
    pairs = (f"{word} {number}" for word, number in pairwise(words) if _is_street(word, number))
    return tuple(dict.fromkeys(pairs))


def _is_street(word: str, number: str) -> bool:
    return not word[0].isdigit() and number[0].isdigit()


def read_address(text: str) -> str:
    """The words of an address to look for. Raises ValueError where no number follows a word."""
    typed = (
        text if _RUSSIAN.search(fold_words(text)) or not _ENGLISH.search(text.lower()) else typed_in_other_layout(text)
    )
    if not address_keys(typed):
        raise ValueError("an address is a street and a house")
    return " ".join(address_words(typed))

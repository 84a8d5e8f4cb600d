"""Sums in Russian words, as courts and payment papers write them."""

from decimal import Decimal
from enum import StrEnum

from num2words import num2words

from backend.domain.money import kopecks

_FEW = range(2, 5)
_TEENS = range(11, 15)
_ROUBLES = ("рубль", "рубля", "рублей")
_KOPECKS = ("копейка", "копейки", "копеек")
_ROUBLES_GENITIVE = ("рубля", "рублей", "рублей")
_KOPECKS_GENITIVE = ("копейки", "копеек", "копеек")


class Case(StrEnum):
    """The grammatical case, as the words are named to the library."""

    NOMINATIVE = "n"
    GENITIVE = "g"


def amount_in_words(amount: Decimal, case: Case = Case.NOMINATIVE) -> str:
    """«двенадцать тысяч триста сорок пять рублей 67 копеек»; in the genitive after «в размере», «до».

    Kopecks stand in digits, as is the custom. Raises ValueError below zero or finer than a kopeck.
    """
    roubles, cents = _split(amount)
    return f"{_words(roubles, case)} {_rouble(roubles, case)} {cents:02d} {_kopeck(cents, case)}"


def amount_with_words(amount: Decimal, case: Case = Case.NOMINATIVE) -> str:
    """«12 345 (двенадцать тысяч триста сорок пять) рублей 67 копеек», the spaces not breaking."""
    roubles, cents = _split(amount)
    grouped = f"{roubles:,}".replace(",", "\u00a0")
    return f"{grouped} ({_words(roubles, case)}) {_rouble(roubles, case)} {cents:02d} {_kopeck(cents, case)}"


def plural(count: int, one: str, few: str, many: str) -> str:
    """The Russian form for a count: 1 дело, 2 дела, 5 дел, 11 дел, 21 дело."""
    if count % 100 in _TEENS:
        return many
    if count % 10 == 1:
        return one
    return few if count % 10 in _FEW else many


def _split(amount: Decimal) -> tuple[int, int]:
    if amount < 0:
        raise ValueError("a sum below zero has no words")
    return divmod(kopecks(amount), 100)


def _words(roubles: int, case: Case) -> str:
    return str(num2words(roubles, lang="ru", case=case.value))


def _rouble(roubles: int, case: Case) -> str:
    return plural(roubles, *(_ROUBLES if case is Case.NOMINATIVE else _ROUBLES_GENITIVE))


def _kopeck(cents: int, case: Case) -> str:
    return plural(cents, *(_KOPECKS if case is Case.NOMINATIVE else _KOPECKS_GENITIVE))

"""How courts print a day, a sum and an article of law: shapes with names, of which each part of the papers has its own."""

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal

from num2words import num2words

MONTHS = (
    "января", "февраля", "марта", "апреля", "мая", "июня",
    "июля", "августа", "сентября", "октября", "ноября", "декабря",
)  # fmt: skip
_ROUBLES = ("рубль", "рубля", "рублей")
_KOPECKS = ("копейка", "копейки", "копеек")


def form_of(number: int, forms: tuple[str, str, str]) -> str:
    """One of «рубль, рубля, рублей»."""
    if number % 100 in range(11, 15):
        return forms[2]
    return forms[0 if number % 10 == 1 else 1 if number % 10 in {2, 3, 4} else 2]


def thousands(whole: int, gap: str = "\u00a0") -> str:
    return f"{whole:,}".replace(",", gap)


def _spelt(number: int, *, female: bool = False) -> str:
    return str(num2words(number, lang="ru", gender="f" if female else "m"))


def _ordinal_genitive(number: int) -> str:
    words = str(num2words(number, lang="ru", to="ordinal")).split()
    last = re.sub(r"(ый|ой)$", "ого", words[-1])
    return " ".join([*words[:-1], re.sub(r"ий$", "ьего", last)])


DAYS: dict[str, Callable[[date], str]] = {
    "digits": lambda d: f"{d:%d.%m.%Y}",
    "digits_year": lambda d: f"{d:%d.%m.%Y} года",
    "digits_g": lambda d: f"{d:%d.%m.%Y} г.",
    "digits_tight": lambda d: f"{d:%d.%m.%Y}г.",
    "words": lambda d: f"{d.day} {MONTHS[d.month - 1]} {d.year} года",
    "words_zero": lambda d: f"{d.day:02} {MONTHS[d.month - 1]} {d.year} года",
    "words_g": lambda d: f"{d.day:02} {MONTHS[d.month - 1]} {d.year} г.",
    "quoted": lambda d: f"«{d.day:02}» {MONTHS[d.month - 1]} {d.year} года",
    "quoted_g": lambda d: f'"{d.day:02}" {MONTHS[d.month - 1]} {d.year} г.',
    "spelt": lambda d: f"{_ordinal_genitive(d.day)} {MONTHS[d.month - 1]} {_ordinal_genitive(d.year)} года",
    "words_tight": lambda d: f"{d.day} {MONTHS[d.month - 1]} {d.year}г.",
    "quoted_tight": lambda d: f"«{d.day}» {MONTHS[d.month - 1]} {d.year}г.",
    "bare_words": lambda d: f"{d.day:02} {MONTHS[d.month - 1]} {d.year}",
}


def _coins(amount: Decimal) -> tuple[int, int]:
    return divmod(int(amount * 100), 100)


def _sum(shape: str) -> Callable[[Decimal], str]:
    def told(amount: Decimal) -> str:
        whole, cents = _coins(amount)
        return shape.format(
            whole=whole, gap=thousands(whole), dot=thousands(whole, "."), cents=f"{cents:02}",
            roubles=form_of(whole, _ROUBLES), kopecks=form_of(cents, _KOPECKS), words=_spelt(whole),
            Words=_spelt(whole).capitalize(), cents_words=_spelt(cents, female=True),
        )  # fmt: skip

    return told


SUMS: dict[str, Callable[[Decimal], str]] = {
    "comma": _sum("{gap},{cents} руб."),
    "comma_tight": _sum("{whole},{cents} руб."),
    "comma_roubles": _sum("{gap},{cents} рублей"),
    "rub_kop": _sum("{gap} руб. {cents} коп."),
    "rub_kop_tight": _sum("{whole} руб. {cents} коп."),
    "roubles": _sum("{whole} {roubles} {cents} {kopecks}"),
    "roubles_gap": _sum("{gap} {roubles} {cents} {kopecks}"),
    "words_after": _sum("{gap} ({words}) {roubles} {cents} {kopecks}"),
    "words_capital": _sum("{whole} ({Words}) {roubles} {cents} {kopecks}"),
    "words_whole": _sum("{gap} руб. {cents} коп. ({Words} {roubles} {cents} {kopecks})"),
    "dot_thousands": _sum("{dot} руб. {cents} коп."),
    "dot_cents": _sum("{gap}.{cents} руб."),
    "roubles_kop": _sum("{gap} {roubles} {cents} коп."),
    "dash": _sum("{whole}-{cents} руб."),
    "words_with_kopecks": _sum("{gap} руб. {cents} коп. ({words} {roubles} {cents_words} {kopecks})"),
    "kopecks_in_words": _sum("{gap} ({words}) {roubles} {cents} ({cents_words}) {kopecks}"),
    "words_comma": _sum("{gap},{cents} ({words} {roubles} {cents} {kopecks}) руб."),
    "words_short": _sum("{gap} ({words}) руб. {cents} коп."),
    "words_tail": _sum("{gap} {roubles} {cents} {kopecks} ({Words} {roubles} {cents_words} {kopecks})"),
    "glued": _sum("{whole}руб. {cents}коп."),
    "letters": _sum("{gap} р. {cents} к."),
    "plain_point": _sum("{whole}.{cents} р."),
    "plain": _sum("{whole}.{cents}"),
    "plain_comma": _sum("{gap},{cents}"),
}  # fmt: skip

_NUMBERS = re.compile(r"(?:п\. (?P<p>[\d.]+) )?(?:ч\. (?P<c>[\d.]+) )?ст\. (?P<s>[\d.]+)")
_FIRST = ("", "первой", "второй", "третьей", "четвёртой")
_LONG = {
    "nom": ("пункт", "часть", "статья"),
    "ins": ("пунктом", "частью", "статьёй"),
    "gen": ("пункта", "части", "статьи"),
    "dat": ("пункту", "части", "статье"),
}


def article(printed: str, shape: str, case: str) -> str:
    """`п. 3 ч. 1 ст. 125` in one of the shapes `short`, `tight`, `long`, `ordinal`; only long ones are declined."""
    numbers = _NUMBERS.fullmatch(printed)
    assert numbers, printed  # noqa: S101 - a wording is wrong
    point, part, clause = numbers["p"], numbers["c"], numbers["s"]
    if shape in {"short", "tight"}:
        return printed.replace(". ", ".") if shape == "tight" else printed
    words = _LONG[case]
    told = []
    if point:
        told.append(f"{words[0]} {point}")
    if part:
        word = "части" if told else words[1]
        told.append(f"{word} {_FIRST[int(part)] if shape == 'ordinal' and (told or case == 'gen') else part}")
    told.append(f"{'статьи' if told else words[2]} {clause}")
    return " ".join(told)

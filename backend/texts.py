"""A key and its arguments -> the sentence in the person's language."""

import logging
import re
from collections.abc import Callable
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_datetime
from babel.numbers import format_decimal
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.types import FluentNone

LOCALES = Path(__file__).resolve().parent.parent / "locales"
LANGUAGES = ("ru", "en", "pl")
NO_BREAK = "\u00a0"
MINUS = "\u2212"

LAW_WORDS = {
    "ГК": "law-word-civil-code",
    "ГПК": "law-word-procedure-code",
    "НК": "law-word-tax-code",
    "ТК РФ": "law-word-labour-code",
    "Конституция РФ": "law-word-constitution",
    "ФЗ": "law-word-federal-law",
    "Пленум": "law-word-plenum",
    "пленум": "law-word-plenum",
    "ст.": "law-word-article",
    "ч.": "law-word-part",
    "пп.": "law-word-subclause",
    "п.": "law-word-clause",
    "от": "law-word-of",
    "с": "law-word-since",
    "года": "law-word-year",
    "решение руководителя": "law-word-head-decides",
    "Основы о нотариате": "law-word-notaries",
    "Правила почтовой связи": "law-word-postal-rules",
    "приказ": "law-word-order",
    "разряд": "law-word-rank",
}
CITES = frozenset({"article", "articles", "basis"})
_LAW_WORD = re.compile(rf"(?<!\w)(?:{'|'.join(sorted(map(re.escape, LAW_WORDS), key=len, reverse=True))})(?!\w)")

log = logging.getLogger(__name__)


class MissingText(Exception):
    """The code asked for a key or left out an argument: a mistake of ours, found by the tests."""


class Texts:
    """The words of one language, for one person: `texts("case-moved", number=…)`."""

    def __init__(self, language: str = "ru", timezone: str = "Europe/Moscow") -> None:
        self.language = language if language in LANGUAGES else "ru"
        self.zone = ZoneInfo(timezone)

    def __call__(self, key: str, /, **arguments: Any) -> str:
        name, _, attribute = key.partition(".")
        bundle = _bundle(self.language)
        if not bundle.has_message(name):
            raise MissingText(key)
        message = bundle.get_message(name)
        pattern = message.attributes.get(attribute) if attribute else message.value
        if pattern is None:
            raise MissingText(key)
        shown = {argument: self.show(value) for argument, value in arguments.items()}
        shown |= {argument: self.cited(shown[argument]) for argument in CITES & shown.keys()}
        sentence, errors = bundle.format_pattern(pattern, shown)
        if errors:
            raise MissingText(f"{key}: {errors[0]}")
        return str(sentence)

    def has(self, key: str) -> bool:
        return _bundle(self.language).has_message(key.partition(".")[0])

    def show(self, value: Any) -> Any:
        """Sums, days and moments as this language writes them, things that have a text by it, the rest as it is."""
        if key := getattr(value, "text_key", None):
            return self(key)
        if (lines := getattr(value, "lines", None)) is not None:
            return "".join(f"\n{self(name, **given)}" for name, given in lines)
        return self._written(value)

    def _written(self, value: Any) -> Any:
        match value:
            case Decimal():
                return self.sum(value)
            case datetime():
                return format_datetime(value.astimezone(self.zone), "dd.MM.y HH:mm", locale=self.language)
            case date():
                return format_date(value, "dd.MM.y", locale=self.language)
            case bool():
                return "yes" if value else "no"
        return value if value is not None else FluentNone("—")

    def cited(self, article: Any) -> Any:
        """An article that a rule quotes in Russian, as this language cites it; the rest as it is."""
        if self.language == "ru" or not isinstance(article, str):
            return article
        return _LAW_WORD.sub(lambda found: self(LAW_WORDS[found[0]]), article)

    def sum(self, amount: Decimal) -> str:
        """«12 345,67 ₽» with no-break spaces, so that a sum is never torn at the end of a line."""
        number = format_decimal(amount, "#,##0.00", locale=self.language).replace(" ", NO_BREAK).replace("-", MINUS)
        return f"{number}{NO_BREAK}₽"

    def whole(self, amount: Decimal) -> str:
        """«12 346 ₽»: on a button, where kopecks would take the room of a word."""
        number = format_decimal(amount.quantize(Decimal(1), ROUND_HALF_UP), "#,##0", locale=self.language)
        return f"{number.replace(' ', NO_BREAK).replace('-', MINUS)}{NO_BREAK}₽"


@cache
def texts_for(language: str, timezone: str = "Europe/Moscow") -> Texts:
    return Texts(language, timezone)


@cache
def _bundle(language: str) -> FluentBundle:
    bundle = FluentBundle([language], use_isolating=False)
    for path in sorted((LOCALES / language).glob("*.ftl")):
        bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return bundle


Say = Callable[..., str]

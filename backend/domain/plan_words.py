"""A plan asked for in a person's own words: «5000 в месяц 10 числа», «на 6 месяцев», “5000 a month on the 10th”."""

import re
from dataclasses import dataclass, replace
from decimal import Decimal, InvalidOperation

from backend.domain.errors import Unreadable
from backend.domain.money import rounded

_GAP = r"[\s\u00a0\u202f]"
_NUMBER = re.compile(rf"\d+(?:{_GAP}\d{{3}})*(?:[.,]\d{{1,2}})?(?!\d)")
_MONTHS = re.compile(
    r"(?<!\d)(\d{1,2})\s*(?:мес|плат[её]ж|months?\b|payments?\b|mies(?!ięczn)|rat[ay]?\b)", re.IGNORECASE
)
_DAY_AFTER = re.compile(
    r"(\d{1,2})\s*(?:-?(?:го|е|му)?\s*чис|-(?:го|е|му)\b|th\b|st\b|nd\b|rd\b|\.?\s*dni|-?go\b)", re.IGNORECASE
)
_TWO_DAYS = re.compile(
    r"(?<!\d)(\d{1,2})(?:-?(?:го|е)|th|st|nd|rd|-?go)?\s*(?:и|and|i|oraz)\s*(\d{1,2})"
    r"\s*(?:-?(?:го|е|му)?\s*чис\w*|-(?:го|е|му)\b|th\b|st\b|nd\b|rd\b|\.?\s*dni\w*|-?go\b)",
    re.IGNORECASE,
)
_DAY_BEFORE = re.compile(r"(?:\bчисла|\bдень|\bday|\bdnia|\bthe)\s*(\d{1,2})(?!\d)", re.IGNORECASE)
_THOUSANDS = re.compile(r"\s*(?:тыс|тр\b|т\.?\s?р|к\b|k\b|tys|thousand)", re.IGNORECASE)
_PAST_A_DAY = re.compile(r"(?:\bпосле|\bafter|\bpo)\s*(?:the\s*)?$", re.IGNORECASE)
_LATEST_DAY = 31


@dataclass(frozen=True, slots=True)
class Wish:
    """A sum a month or a number of months; the day of the month where it was said, or two of them."""

    per_month: Decimal | None = None
    months: int | None = None
    pay_day: int | None = None
    second_day: int | None = None


def read_wish(text: str) -> Wish:
    """Raises Unreadable("unreadable-plan-wish") when neither a sum nor a number of months can be seen."""
    if pair := _TWO_DAYS.search(text):
        one = read_wish(f"{text[: pair.start()]} {pair[1]} числа {text[pair.end() :]}")
        return replace(one, second_day=int(pair[2])) if int(pair[2]) <= _LATEST_DAY else one
    rest, pay_day = _taken(text, _DAY_AFTER, _DAY_BEFORE)
    rest, months = _taken(rest, _MONTHS)
    sums = [_sum(rest, found) for found in _NUMBER.finditer(rest)]
    if pay_day is None and len(sums) > 1 and sums[-1] == int(sums[-1]) <= _LATEST_DAY:
        pay_day = int(sums.pop())
    if months and not sums:
        return Wish(months=months, pay_day=pay_day)
    if len(sums) != 1 or months or not sums[0]:
        raise Unreadable("unreadable-plan-wish")
    return Wish(per_month=sums[0], pay_day=pay_day)


def _taken(text: str, *patterns: re.Pattern[str]) -> tuple[str, int | None]:
    """The number that a pattern names, and the text without it. «После 10 числа» is the 11th."""
    for pattern in patterns:
        if found := pattern.search(text):
            before = text[: found.start()]
            number = int(found[1]) + bool(_PAST_A_DAY.search(before))
            return f"{before} ; {text[found.end() :]}", number
    return text, None


def _sum(text: str, found: re.Match[str]) -> Decimal:
    plain = Decimal(re.sub(_GAP, "", found[0]).replace(",", "."))
    try:
        return rounded(plain * 1000 if _THOUSANDS.match(text, found.end()) else plain)
    except InvalidOperation:  # more figures than any sum of money has
        raise Unreadable("unreadable-plan-wish") from None

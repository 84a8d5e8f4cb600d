"""Money: `Decimal` roubles in code, whole kopecks in the store, half up, never a float."""

import re
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation

KOPECK = Decimal("0.01")
ZERO = Decimal("0.00")

_SPACES = re.compile(r"[\s\u00a0\u2007\u2009\u202f']+")
_CURRENCY = re.compile(r"(руб(лей|ля|ль)?\.?|р\.?|₽|rub)$", re.IGNORECASE)


def rounded(amount: Decimal) -> Decimal:
    """To the kopeck, half up, as courts' calculators do."""
    return amount.quantize(KOPECK, rounding=ROUND_HALF_UP)


def kopecks(amount: Decimal) -> int:
    """Roubles to whole kopecks; an amount finer than a kopeck is a mistake of the caller and raises ValueError."""
    scaled = amount * 100
    if scaled != scaled.to_integral_value():
        raise ValueError("amount is finer than a kopeck")
    return int(scaled)


def roubles(whole_kopecks: int) -> Decimal:
    return (Decimal(whole_kopecks) / 100).quantize(KOPECK)


def parse_money(text: str) -> Decimal:
    """Read «12 345,67 руб.», «12'345.67», «12.345,67», «12345»; not rounded. Raises ValueError when it is no number."""
    bare = _CURRENCY.sub("", _SPACES.sub("", text.strip()).lower())
    if "," in bare and "." in bare:
        thousands = "." if bare.rfind(",") > bare.rfind(".") else ","
        bare = bare.replace(thousands, "")
    bare = bare.replace(",", ".")
    if not re.fullmatch(r"[+-]?(\d+(\.\d*)?|\.\d+)", bare):
        raise ValueError(f"not an amount: {len(text)} characters")
    try:
        return Decimal(bare)
    except InvalidOperation as error:  # pragma: no cover - the pattern above is stricter
        raise ValueError("not an amount") from error

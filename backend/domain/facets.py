"""The sides from which a list of cases is narrowed, and what one press changes in a filter."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from decimal import Decimal
from enum import StrEnum

from backend.domain.filters import Filter, LetterIs, Sort, Whose
from backend.domain.money import parse_money, rounded
from backend.domain.stages import EvidenceKind, Hold, Stage

LARGEST_SUM = Decimal(10) ** 12
LONGEST_WORD = 60
NO_COURT = "-"
STILL_DAYS = (30, 60, 90, 180)
GROUPS = tuple(dict.fromkeys(stage.group for stage in Stage))


class Facet(StrEnum):
    """Two letters, because buttons carry them."""

    STAGE = "st"
    CREDITOR = "cr"
    WHOSE = "wh"
    REGION = "rg"
    SUM = "sm"
    STILL = "sd"
    LETTER = "lt"
    LACKS = "lk"
    HOLD = "hd"
    TAG = "tg"
    COURT = "ct"
    OVERDUE = "ov"
    OPEN = "op"
    SORT = "so"
    EVERYTHING = "al"

    @property
    def text_key(self) -> str:
        return f"facet-{self.name.lower()}"


def narrowed(chosen: Filter, facet: Facet, value: str) -> Filter:
    """The filter after one press. An empty value takes the narrowing back; stages, groups and regions are toggled.

    Raises ValueError for a value that this facet does not have.
    """
    return CHANGES[facet](chosen, value.strip())


def is_set(chosen: Filter, facet: Facet) -> bool:
    """Whether this side narrows the list at all."""
    return any(getattr(chosen, name) != getattr(Filter(), name) for name in FIELDS[facet])


def read_range(typed: str) -> tuple[Decimal | None, Decimal | None]:
    """«10000-50000», «от 10 000», «до 50 тыс», «10000» as the least sum. Raises ValueError for anything else."""
    text = re.sub(r"[‐‑‒–—−]", "-", typed.strip().lower())
    if found := _UP_TO.fullmatch(text):
        return None, _sum(found[1])
    if found := _BETWEEN.fullmatch(text):
        # «от 10 до 60 тыс»: the word after the second number is meant for both.
        first = found[1] if _LARGE.search(found[1]) else found[1] + "".join(_LARGE.findall(found[2]))
        least, most = sorted((_sum(first), _sum(found[2])))
        return least, most
    if found := _FROM.fullmatch(text):
        return _sum(found[1]), None
    return _sum(text), None


_UP_TO = re.compile(r"(?:до|не более|up to|to|do|<=?|-)\s*(.+)")
_FROM = re.compile(r"(?:от|не менее|from|od|>=?)\s*([^-]+?)\s*-?")
_BETWEEN = re.compile(
    r"(?:от|from|od)?\s*([^-а-яa-z]+(?:тыс\.?|млн\.?|[кk](?![а-яa-z]))?)\s*(?:₽|руб\.?|р\.?)?\s*(?:-|до|to|do)\s*([^-]+)"
)


_LARGE = re.compile(r"тыс|млн|[кk](?![а-яa-z])")
_TIMES = {"тыс": 1_000, "к": 1_000, "k": 1_000, "млн": 1_000_000}
_LARGE_SUM = re.compile(r"(.*?)\s*(тыс|млн|[кk])\.?\s*((?:₽|руб\.?|р\.?)?)")


def _sum(text: str) -> Decimal:
    found = _LARGE_SUM.fullmatch(text)
    amount = rounded(parse_money(found[1]) * _TIMES[found[2]] if found else parse_money(text))
    if not 0 <= amount < LARGEST_SUM:
        raise ValueError("not a sum that is owed")
    return amount


def _stage(chosen: Filter, value: str) -> Filter:
    """A group as a whole takes the place of its stages one by one, and the other way round."""
    if not value:
        return replace(chosen, stages=frozenset(), stage_groups=frozenset())
    if value in GROUPS:
        others = frozenset(stage for stage in chosen.stages if stage.group != value)
        return replace(chosen, stages=others, stage_groups=chosen.stage_groups ^ {value})
    stage = next((one for one in Stage if one.code == value), None)
    if stage is None:
        raise ValueError("no such stage")
    return replace(chosen, stages=chosen.stages ^ {stage}, stage_groups=chosen.stage_groups - {stage.group})


def _region(chosen: Filter, value: str) -> Filter:
    if not value:
        return replace(chosen, regions=frozenset())
    if not re.fullmatch(r"\d\d", value, re.ASCII):
        raise ValueError("no such region")
    return replace(chosen, regions=chosen.regions ^ {value})


def _whose(chosen: Filter, value: str) -> Filter:
    if value.isdigit():
        return replace(chosen, whose=Whose.SOMEBODY, responsible_id=_number(value))
    return replace(chosen, whose=Whose(value or Whose.ANYBODY), responsible_id=None)


def _sums(chosen: Filter, value: str) -> Filter:
    least, most = read_range(value) if value else (None, None)
    return replace(chosen, sum_from=least, sum_to=most)


def _number(value: str) -> int:
    if not re.fullmatch(r"\d{1,15}", value, re.ASCII):
        raise ValueError("not a number of ours")
    return int(value)


def _still(chosen: Filter, value: str) -> Filter:
    days = _number(value) if value else None
    if days is not None and days not in STILL_DAYS:
        raise ValueError("not offered")
    return replace(chosen, still_days=days)


def _court(chosen: Filter, value: str) -> Filter:
    """Words of a court's name, or that none is named."""
    if value == NO_COURT:
        return replace(chosen, court="", no_court=True)
    return replace(chosen, court=value[:LONGEST_WORD], no_court=False)


CHANGES: Mapping[Facet, Callable[[Filter, str], Filter]] = {
    Facet.STAGE: _stage,
    Facet.CREDITOR: lambda chosen, value: replace(chosen, creditor_id=_number(value) if value else None),
    Facet.WHOSE: _whose,
    Facet.REGION: _region,
    Facet.SUM: _sums,
    Facet.STILL: _still,
    Facet.LETTER: lambda chosen, value: replace(chosen, letter=LetterIs(value) if value else None),
    Facet.LACKS: lambda chosen, value: replace(chosen, lacks=EvidenceKind(value) if value else None),
    Facet.HOLD: lambda chosen, value: replace(chosen, hold=Hold(value).value if value else ""),
    Facet.TAG: lambda chosen, value: replace(chosen, tag=value),
    Facet.COURT: _court,
    Facet.OVERDUE: lambda chosen, value: replace(chosen, overdue=bool(value), due_by=None),
    Facet.OPEN: lambda chosen, value: replace(chosen, only_open=bool(value)),
    Facet.SORT: lambda chosen, value: replace(chosen, sort=Sort(value or Sort.NEWEST)),
    Facet.EVERYTHING: lambda chosen, _: Filter(sort=chosen.sort),
}
FIELDS: Mapping[Facet, tuple[str, ...]] = {
    Facet.STAGE: ("stages", "stage_groups"),
    Facet.CREDITOR: ("creditor_id", "cession_id"),
    Facet.WHOSE: ("whose", "responsible_id"),
    Facet.REGION: ("regions",),
    Facet.SUM: ("sum_from", "sum_to"),
    Facet.STILL: ("still_days",),
    Facet.LETTER: ("letter",),
    Facet.LACKS: ("lacks",),
    Facet.HOLD: ("hold",),
    Facet.TAG: ("tag",),
    Facet.COURT: ("court", "no_court"),
    Facet.OVERDUE: ("overdue", "due_by"),
    Facet.OPEN: ("only_open",),
    Facet.SORT: ("sort",),
    Facet.EVERYTHING: (),
}

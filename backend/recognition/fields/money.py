"""Sums told apart by the words before or after them: the debt, its parts, the costs, all of it together."""

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from backend.domain.reading import RULINGS, PaperKind
from backend.recognition.paper import Found, Paper, found
from backend.recognition.sums import SeenSum

_LABELS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("state_fee", re.compile(r"пошлин")),
    ("postal_costs", re.compile(r"почтов|отправк|пересылк")),
    (
        "other",
        re.compile(
            r"доплат|недоплач|недостающ|надлежал\w*\s+уплат|следовало\s+уплат|подлежал\w*\s+уплат|взыскано\s+\d|представител|юридическ|исполнительск\w+\s+сбор|цен[аы]\s+иск|прожиточн|нотари|лимит|сумм\w+\s+(?:займа|кредита)\s+в\s+размере|предоставил|перечисл|получил"
        ),
    ),
    ("penalty", re.compile(r"неустойк|\bпен[ияейю]+\b|штраф")),
    (
        "principal",
        re.compile(
            r"основно\w+\s+долг|основн\w+\s+задолж|ссудн\w+\s+задолж|сумм\w+\s+(?:основного|займа|кредита)|тел[оау]\s+(?:займа|кредита)|невозвращ\w+\s+сумм|остат\w+\s+(?:основного|ссудн)"
        ),
    ),
    ("interest", re.compile(r"процент")),
    ("grand_total", re.compile(r"\bвсего\b|\bитого\b|общую\s+сумму\s+взыскания")),
    ("total_amount", re.compile(r"задолженн|долг|в\s+(?:общем\s+)?размере|в\s+(?:общей\s+)?сумме|остат\w+")),
)
_BREAK = re.compile(
    r"[,;:](?!\d)|\n\n|\bи\b(?=\s+(?:\d|почт|расход|проц|неуст|пен|штр))|\bв\s+том\s+числе|\bиз\s+(?:них|которых)|\bв\s+т\.\s?ч\.|\bсостоящ\w+\s+из"
)
_AFTER = re.compile(r"\s*(?:[-–(]|сумм|в\s+счет)\s*")
_LOOK_AFTER = 70


def find(paper: Paper) -> Iterator[Found]:
    """In the order's own words first; a ruling prints only what was claimed."""
    told = [one for one in _told(paper) if _wanted(paper.kind, one.name)]
    yield from _settled(told)


def _told(paper: Paper) -> Iterator[Found]:
    start, end = _where(paper)
    sums = [one for one in paper.sums if start <= one.start < end]
    costs_seen = False
    for index, one in enumerate(sums):
        before = paper.masked[max(start, sums[index - 1].end if index else start, one.start - 400) : one.start]
        after = paper.masked[
            one.end : min(sums[index + 1].start if index + 1 < len(sums) else end, one.end + _LOOK_AFTER)
        ]
        label, sure = _label(before, after)
        costs_seen = costs_seen or label in {"state_fee", "postal_costs"}
        if label == "grand_total" and not costs_seen:
            label = "total_amount"  # «всего» before the costs sums up the debt alone
        if label and label != "other":
            told = found(label, str(one.value), (one.start, one.end), *(["label"] if sure else []), *one.evidence)
            yield replace(told, others=_in_words(one))


def _in_words(one: SeenSum) -> tuple[str, ...]:
    """What the brackets say, where they contradict the figures; kopecks are as the figures have them."""
    if one.words is None or one.words == int(one.value):
        return ()
    return (str((one.words + one.value % 1).quantize(Decimal("0.01"))),)


def _settled(told: list[Found]) -> list[Found]:
    """«Сумма долга» is all of it or its first part: where no part is named so, the parts say which it is."""
    parts = {one.name: Decimal(one.value) for one in told if one.name in {"interest", "penalty"}}
    totals = {Decimal(one.value) for one in told if one.name == "total_amount"}
    if not parts or len(totals) < 2 or any(one.name == "principal" for one in told):  # noqa: PLR2004 - a sum and its part
        return told
    lesser = {total for total in totals if total + sum(parts.values()) in totals}
    return [
        replace(one, name="principal") if one.name == "total_amount" and Decimal(one.value) in lesser else one
        for one in told
    ]


def _where(paper: Paper) -> tuple[int, int]:
    operative = paper.parts.operative
    if paper.kind is PaperKind.COURT_ORDER and any(operative.holds(one.start) for one in paper.sums):
        return operative.start, operative.end
    return 0, len(paper.masked)


def _wanted(kind: PaperKind, label: str) -> bool:
    return (
        label == "total_amount"
        if kind is PaperKind.FSSP_DECREE
        else kind in RULINGS | {PaperKind.COURT_ORDER, PaperKind.WRIT}
    )


def _label(before: str, after: str) -> tuple[str, bool]:
    """The name of the sum, and whether a word for it stands right at it."""
    pieces = _BREAK.split(before)
    near = pieces[-1]
    if not near.strip(" \n–-") or _only_connects(near):
        follows = _AFTER.match(after)
        first = _BREAK.split(after[follows.end() :])[0] if follows else _BREAK.split(after)[0]
        if (label := _first_of(first)) and label not in {"total_amount", "grand_total"}:
            return label, True
    if label := _last_of(near):
        return label, True
    return _last_of(before), False


def _only_connects(text: str) -> bool:
    return re.fullmatch(r"[\s–-]*(?:и|а\s+также|из\s+них|в\s+том\s+числе)?[\s–-]*", text) is not None


def _last_of(text: str) -> str:
    """The label that stands nearest before the sum; «проценты по договору … в размере» are interest, not a total."""
    places = [(match.start(), name) for name, pattern in _LABELS for match in pattern.finditer(text)]
    named = [place for place in places if place[1] != "total_amount"]
    best = max(named or places, default=(0, ""))
    return best[1]


def _first_of(text: str) -> str:
    places = [(match.start(), name) for name, pattern in _LABELS for match in pattern.finditer(text)]
    return min(places, default=(0, ""))[1]

# ruff: noqa: E501 - a pattern reads better unbroken
"""Of a cancelled order: the day on which it was issued, and the day on which the debtor objected.

A ruling tells of several days in a few lines: the order, its copy, the objections, the loan. Each is taken for what its own
clause tells of it, and where a clause tells nothing, the day is of nothing.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from backend.recognition.dates import SeenDate
from backend.recognition.fields.days import day, own_date
from backend.recognition.paper import Found, Paper

_ISSUED = r"(?:вынес|выда[нл]|издан|издал|постановл|принят|принял)"
# Up to the end of a sentence: a stop after a short word or initials is none.
_ON = r"(?:[^.;¤]|(?<![а-я]{4})(?<!\d)\.)"
# Beside its number nothing but the order is meant.
_ORDER_OF = re.compile(r"\bприказ\w*(?:\s+(?:по\s+делу\s+)?№\s*\S+)?(?:\s+мирового\s+судьи)?\s+от\s*\Z")
_ORDER_BEFORE = (
    re.compile(rf"\bприказ\w*{_ON}{{0,240}}?\bот\s*\Z"),
    re.compile(rf"\bприказ\w*{_ON}{{0,60}}?[\s,(]{_ISSUED}\w*{_ON}{{0,240}}\Z"),
)
# «вынесенный ¤ приказ»
_ISSUED_ON = re.compile(rf"\b{_ISSUED}\w*\s*\Z")
_BEFORE_ORDER = re.compile(r"\s*(?:года\s+|г\.\s*)?(?:мировым\s+судьей\s+)?(?:судебн\w+\s+)?приказ")
_ORDER_AFTER = re.compile(
    rf"\s*{_ON}{{0,160}}?\b{_ISSUED}\w*\s+(?:\w+\s+){{0,2}}?приказ|{_ON}{{0,240}}?\bприказ\w*\s+(?:был\s+)?(?:вынесен|выдан|издан)|[^¤.;]{{0,80}}?\bсудебн\w+\s+приказ\w*{_ON}{{0,200}}?взыскан"
)
_OF_LOAN = re.compile(
    rf"\b(?:договор|соглашени|контракт|кредит|займ|оферт|уступк|цесси)\w*{_ON}{{0,110}}(?:\bот|№[^¤;]{{0,40}}|заключ\w+|оформл\w+|подпис\w+|котор\w+|дата\w*:?)\s*\Z"
)
_AFTER_LOAN = re.compile(r"\s*(?:был\s+)?(?:заключ|подписа|оформл|уступ|передал)")
_OBJECTION = re.compile(
    r"возраж|не\s?соглас|об\s+отмене\s+(?:вынесенн\w+\s+|данн\w+\s+|указанн\w+\s+|этого\s+)?(?:судебн\w+\s+)?приказ|\bпрос\w+[^.]{0,40}\bотмен|против\s+(?:\w+\s+)?взыскани"
)
_HANDED_IN = re.compile(
    r"\b(?:поступ(?:ил|ивш)|при(?:шл[иоа]|шед|слал|слан|был)|подал|подан|направ(?:ил|лен)|представ(?:ил|лен)|получен|сдал|сдан|зарегистриров|заяв(?:ил|лен)|обратил|принес|"
    r"внес|выраз|сообщил|уведомил|отправ(?:ил|лен)|переда[лн]|датирован|вручен|возразил|изложил|оформил|вх\.)\w*"
)
_OF_COPY = re.compile(
    r"\bкопи\w+|\bприказ\w*\s+(?:\w+\s+){0,3}(?:получ|вручен|направлен)|\bпочтов\w+\s+(?:уведомл|отправл)"
)
_GOES_ON = re.compile(r"\s*(?:и|а|,)\s")
_SENTENCE_END = re.compile(r"(?:(?<=[а-я]{4})|(?<=[)»\"¤\d]))\.\s+(?=[А-ЯЁ«\"¤\d])|;|:\s*\n")
_CLAUSE_END = re.compile(
    r",(?!\d)|\sи\s(?=[^,.;]{0,60}(?:подал|поступ|направ|представ|обратил|возра|в\s+суд))|\sа\s|¤+"
)


@dataclass(frozen=True)
class _Around:
    """What stands before and after a day in its sentence, and in its clause, which other days and commas bound."""

    before: str
    after: str
    clause: str
    sentence: str


def find(paper: Paper) -> Iterator[Found]:
    own = {one.start for one in own_date(paper)}
    days = [one for one in paper.dates if one.start not in own and one.start >= paper.parts.head.start]
    around = {one.start: _around(paper, one) for one in days}
    orders = [one for one in days if _is_of_order(around[one.start])]
    issued = _issued(paper, orders)
    yield from issued
    others = [one for one in days if one not in orders and not _is_of_loan(around[one.start])]
    yield from _objected(paper, others, around, min((one.value for one in issued), default=""))


def _around(paper: Paper, one: SeenDate) -> _Around:
    text = paper.masked
    between = list(_SENTENCE_END.finditer(paper.without_dates))
    start = max((match.end() for match in between if match.end() <= one.start), default=0)
    end = min((match.start() for match in between if match.start() >= one.mask_end), default=len(text))
    before, after = text[start : one.start], text[one.mask_end : end]
    return _Around(
        before, after, _last_clause(before) + " ¤ " + _first_clause(_after_aside(before, after)), text[start:end]
    )


def _after_aside(before: str, after: str) -> str:
    """«Должником в срок, ¤, поданы возражения»: a day between two commas parts no clause."""
    return after.lstrip()[1:] if before.rstrip().endswith(",") and after.lstrip().startswith(",") else after


def _last_clause(text: str) -> str:
    return _CLAUSE_END.split(text)[-1]


def _first_clause(text: str) -> str:
    return _CLAUSE_END.split(text)[0]


def _is_of_order(here: _Around) -> bool:
    if _ORDER_OF.search(here.before):
        return True
    if _is_of_loan(here):
        return False
    if _ISSUED_ON.search(here.before):
        return _BEFORE_ORDER.match(here.after) is not None or "приказ" in here.before
    told = any(pattern.search(here.before) for pattern in _ORDER_BEFORE)
    return (told or _ORDER_AFTER.match(here.after) is not None) and not _objects(here)


def _is_of_loan(here: _Around) -> bool:
    return _OF_LOAN.search(here.before) is not None or _AFTER_LOAN.match(here.after) is not None


def _objects(here: _Around) -> bool:
    return bool(_OBJECTION.search(here.clause) and _HANDED_IN.search(here.clause))


def _issued(paper: Paper, orders: list[SeenDate]) -> list[Found]:
    """The order that the court's own words cancel, and what the narrative tells of the same day."""
    operative = [one for one in orders if paper.parts.operative.holds(one.start)]
    lead = next(iter(operative or orders), None)
    same = [one for one in orders if lead and one.value == lead.value]
    sure = operative or len({one.value for one in orders}) == 1
    return [day("cancelled_order_date", one, "label" if sure else "contested") for one in same]


def _objected(paper: Paper, days: list[SeenDate], around: dict[int, _Around], issued: str) -> Iterator[Found]:
    """Objections come after the order, and not after the ruling on them."""
    latest = min((one.value for one in own_date(paper)), default="")
    possible = [one for one in days if (not issued or one.iso > issued) and (not latest or one.iso <= latest)]
    sure = [one for one in possible if _objects(around[one.start]) and not _is_of_copy(around[one.start])]
    near = [one for one in possible if _may_object(around[one.start])]
    told = sure or near
    values = {one.value for one in told}
    for one in told:
        yield day("objection_date", one, "label" if len(values) == 1 else "contested")


def _is_of_copy(here: _Around) -> bool:
    """The order that was sent or received; «…, направлен ¤ и получен ¤» goes on from one day to the next."""
    *earlier, near = re.split("¤+", here.before)
    told = near if not earlier or not _GOES_ON.match(near) else earlier[-1] + near
    return _OF_COPY.search(told) is not None and not _OBJECTION.search(here.clause)


def _may_object(here: _Around) -> bool:
    """Where another clause of the sentence names the objections: «не согласившись с ним, ¤ обратился в суд»."""
    told = _OBJECTION.search(here.sentence) is not None and not _is_of_copy(here)
    by_name = re.search(r"(?:возражени\w*|заявлени\w*)[^.;¤]{0,80}?\bот\s*\Z", here.before)
    return told and (_HANDED_IN.search(here.clause) is not None or by_name is not None)

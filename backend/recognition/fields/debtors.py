# ruff: noqa: E501 - a pattern reads better unbroken
"""Whom a paper calls its debtor: by the words around a name; else the one who is left when all others serve in an office."""

import re
from collections import defaultdict

from backend.domain.reading import PaperKind
from backend.recognition.declension import ACC, DAT, GEN, INS
from backend.recognition.fields.officials import serves
from backend.recognition.names import SeenName, same_person
from backend.recognition.paper import Paper

_SOMEONE = (
    r"(?:(?:солидарн\w+\s+)?(?:со)?должник\w*\s*|ответчик\w*\s*|заемщик\w*\s*|солидарно\s*|гр\.\s*|ф\.?\s?и\.?\s?о\.?\s*"
    r"|граждан\w+\s*(?:\bрф\s+|российской\s+федерации\s+)?|\([^)¤]{3,40}\)\s*|:\s*|,\s*|–\s*)*"
)
# What stands before a debtor's name, and how surely it tells a debtor.
_BEFORE_DEBTOR: tuple[tuple[re.Pattern[str], int], ...] = (
    (re.compile(rf"\wзыска(?:ть|нии|ния|ние)\s+(?:с|со)\s+{_SOMEONE}$"), 6),
    (re.compile(r"взыскать\s+в\s+пользу\s+[^.¤]{5,160}\b(?:с|со)\s+(?:должника\s+)?$"), 6),
    (re.compile(r"\b(?:с|со)\s+(?:солидарных\s+)?должник(?:а|ов)\s*[:–]?\s*$"), 5),
    (
        re.compile(
            rf"(?<!взыскател)(?<!взыскателя\sи\s)\bдолжник\w*\s*(?:по\s+(?:\w+\s+){{1,2}})?(?:\((?!тип)[^)]*\)\s*)?[:,–(-]?\s*(?:является\s+)?{_SOMEONE}$"
        ),
        5,
    ),
    (re.compile(r"\bобяза(?:ть|л[аи]?|в)\s+(?:должника\s+)?$"), 5),
    (re.compile(rf"в\s+отношении\s*:?\s*{_SOMEONE}$"), 4),
    (
        re.compile(
            r"(?:долга|задолженности|денежных\s+(?:средств|сумм)|суммы?|займа|кредита)\s+(?:с|со)\s+(?:\w+\s+)?$"
        ),
        4,
    ),
    (re.compile(r"(?:взыска|¤)[^;]{0,220}\b(?:с|со)\s+(?:должника\s+|гражданина\s+|гражданки\s+|ответчика\s+)?$"), 3),
    (re.compile(r"(?:возражени\w+|несогласи\w+|неуплат\w+)\s+(?:должника\s+)?$"), 3),
    (re.compile(r"ответчик\w*\s*[:–]?\s*$"), 3),
    (re.compile(r"\b(?:с|к|в\s+отношении)\s+ко(?:го|му)\b(?:\s+взыск\w+)?\s*[:–-]?\s*$"), 5),
    (re.compile(r"\bлиц\w*(?:,\s+(?:обязан|взыскива|котор)[^.;:¤]{0,40})?\s*[:(–]\s*$"), 4),
    (re.compile(r"\bдолжник\w*\s+(?:является|значится|указан\w*|назван\w*|выступает)\s+$"), 5),
    (re.compile(r"\b(?:к|против)\s+(?:должник[ау]\s+|ответчик[ау]\s+)?$"), 2),
    (re.compile(r"\b(?:от|между[^.]{0,80}\bи)\s+(?:должника\s+)?$"), 1),
)
_FROM = re.compile(rf"\b(?:с|со)\s+{_SOMEONE}\Z")
_COLLECTED_AFTER = re.compile(r"[^.;]{0,200}?\bвзыска(?:ть|но|л|на)\b")
_CAPTION_AFTER = re.compile(r"[^\n]{0,60}\n\s*\(?\s*(?:фио\s+|ф\.?\s?и\.?\s?о\.?\s+)?должник")
_OWES = re.compile(
    r"\s+(?:является\s+должником|обязыва(?:л|ет)\w*|не\s+(?:возвратил|вернул|исполнил|погасил|уплатил|оплатил|выполнил)|обязан[а]?\s+(?:\w+\s+){0,2}(?:у|вы)платить|долж(?:ен|на)\s+(?:(?:\w+\s+){0,2}(?:у|вы)платить|(?:ему|ей|была?)\b|\d))"
)
_SAID_AFTER = 4
# Where the case of the name tells as much as the word before it: «к Иванову», «возражения, поданные Ивановым».
_BY_CASE: tuple[tuple[re.Pattern[str], frozenset[str], int], ...] = (
    (re.compile(r"(?:долг|задолженност)\w*\s+(?:гр\.\s*|граждан\w+\s+)?$"), frozenset({GEN}), 4),
    (re.compile(r"\bнеисполненн\w+\s+$|\b(?:у|вы)плат\w+\s+$"), frozenset({INS}), 4),
    (
        re.compile(
            r"(?:возражени|заявлени|ходатайств)\w*,?\s+(?:\w+\s+){0,2}?(?:подан|прислан|направлен|заявлен|представлен)\w+\s+$"
        ),
        frozenset({INS}),
        4,
    ),
    (re.compile(r"\b(?:обрати|отнес|возложи|взыска)\w*\s+(?:[^.;¤]{0,80}\s)?на\s+$"), frozenset({ACC}), 4),
    (re.compile(r"\b(?:с|со|у)\s+(?:гр\.\s*|лица\W+)?$"), frozenset({GEN}), 2),
    (re.compile(r"\bк\s+(?:гр\.\s*)?$"), frozenset({DAT}), 2),
)
_OF_CANCELLATION = re.compile(
    r"(?:возражени|заявлени|ходатайств)\w*\s+$|(?:возражени\w*|заявлени\w*|ходатайств\w*)\s+(?:\w+\s+){0,2}(?:подал|заявил|прислал|направил|поступил\w*\s+от)\w*\s+$"
)
_HIS_DETAILS = re.compile(
    r"\s*[,;(–-]?\s*(?:дата\s+рожд|¤+\s*,?\s*\(?(?:г\.?\s?р\b|год\w*\s+рожд|рожд)|род(?:\.|ил|ивш)|снилс|инн\s*:?\s*\d{12}|паспорт|урож|место\s+рожд"
    r"|(?:зарегистрирован|проживающ)\w+)"
)
_DETAILED = _HINT = 3
_REACH = 230


def debtor_named(paper: Paper) -> tuple[list[SeenName], str]:
    """Occurrences of the debtor, the best told first, and the evidence: `label`, or `guess` where nothing calls him so."""
    told = [(weight, name) for name in paper.names if (weight := _weight(paper, name))]
    if not told:
        return _who_is_left(paper), "guess"
    totals: dict[int, int] = defaultdict(int)
    for i, (_, name) in enumerate(told):
        totals[i] = sum(weight for weight, other in told if same_person(name, other))
    best = told[max(totals, key=lambda i: (totals[i], not told[i][1].short))][1]
    named = sorted((name for _, name in told if same_person(best, name)), key=lambda n: (n.short, n.start))
    return named, "label"


def _who_is_left(paper: Paper) -> list[SeenName]:
    """The only one named whole who serves in no office: there are many judges and clerks, and one debtor."""
    officials = [name for name in paper.names if serves(paper, name)]
    others = [name for name in paper.names if not name.short and not any(same_person(name, one) for one in officials)]
    return others if others and all(same_person(others[0], one) for one in others[1:]) else []


def weight_before(paper: Paper, start: int, patterns: tuple[tuple[re.Pattern[str], int], ...]) -> int:
    """How surely the words before this place tell what follows them; 0 where they do not."""
    before = paper.masked[max(0, start - _REACH) : start]
    return next((weight for pattern, weight in patterns if pattern.search(before)), 0)


def _weight(paper: Paper, name: SeenName) -> int:
    called = max(weight_before(paper, name.start, _BEFORE_DEBTOR), _weight_after(paper, name))
    if called > _HINT:
        return called
    return 0 if serves(paper, name) else max(called, _by_case(paper, name), _by_details(paper, name))


def _by_case(paper: Paper, name: SeenName) -> int:
    before = paper.masked[max(0, name.start - _REACH) : name.start]
    if paper.kind is PaperKind.RULING_CANCEL and _OF_CANCELLATION.search(before):
        return _SAID_AFTER
    told = (weight for pattern, cases, weight in _BY_CASE if name.cases & cases and pattern.search(before))
    return max(told, default=0)


def _by_details(paper: Paper, name: SeenName) -> int:
    """Nobody else's birth is told on such papers."""
    return _DETAILED if _HIS_DETAILS.match(paper.masked, name.end) else 0


def _weight_after(paper: Paper, name: SeenName) -> int:
    """«с Иванова И.И. взыскать …»; a caption under the name."""
    after = paper.masked[name.end : name.end + _REACH]
    collected = _FROM.search(paper.masked, max(0, name.start - 30), name.start) and _COLLECTED_AFTER.match(after)
    return _SAID_AFTER if collected or _CAPTION_AFTER.match(after) or _OWES.match(after) else 0

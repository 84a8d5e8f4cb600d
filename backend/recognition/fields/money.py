"""Sums told apart by the words before or after them: the debt, its parts, the costs, all of it together."""

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from backend.domain.reading import RULINGS, PaperKind
from backend.recognition.paper import Found, Paper, found
from backend.recognition.sums import SeenSum

_LABELS: tuple[tuple[str, re.Pattern[str]], ...] = (
    # All costs together are the fee where nothing else among them is named.
    ("costs", re.compile(r"судебн\w+\s+(?:расход|издерж)\w*")),
    ("state_fee", re.compile(r"пошлин")),
    (
        "postal_costs",
        re.compile(
            r"почт|отправк|пересылк|рассылк|(?:расход|издерж|затрат)\w*[^;.\d]{0,40}\b(?:направлени|отправлени|вручени|доставк|заказн\w+\s+(?:письм|корреспонд))"
        ),
    ),
    (
        "other",
        re.compile(
            r"доплат|недоплач|недостающ|надлежал\w*\s+уплат|следовало\s+уплат|подлежал\w*\s+уплат|взыскано\s+\d|(?:услуг|расход|издерж|затрат|вознагражд|помощ|оплат)\w*[^;.\d]{0,40}\bпредставител|(?:\bза|\bна)\s+представител|представительск|юридическ(?!\w+\s+лиц)|исполнител\w+\s+сбор|цен[аы]\s+иск|прожиточн|нотари|кратн\w+|ограничени|лимит|сумм\w+\s+(?:займа|кредита)\s+в\s+размере|предоставил|предоставлен[аоы]?\b|выдач\w+\s+(?:сумм|ден|займ|кредит)|недоплат|исходя\s+из|перечисл|получил|передал|удержан|превыша|не\s+более|больше|свыше|(?:\bзаем|\bкредит|микрозаем)\s+(?:на\s+сумму|в\s+сумме|в\s+размере|на)|до\s+пятисот|страхов|комисси"
            r"|(?:должник|за[её]мщик|ответчик)\w*\s+(?:(?!не\b)\w+\s+){0,2}(?:внес|(?:вы|у|о)пла[тч]|пога[сш])\w*"
        ),
    ),
    ("penalty", re.compile(r"неустойк|\bпен(?:[июея]|ей|ям|ями|ях)\b|штраф|санкци|мер\w*\s+ответственност")),
    (
        "principal",
        re.compile(
            r"основно\w+\s+долг|основн\w+\s+(?:сумм\w+\s+)?задолж|основн\w+\s+сумм|ссудн\w+\s+задолж|сумм\w+\s+(?:основного|займа|кредита|невозвращ\w+|микрозайма)|тел[оау]м?\s+(?:займа|кредита|долга|микрозайма)|невозвращ\w+\s+(?:сумм|заем|заём|кредит)|остат\w+\s+(?:основного|ссудн)|по\s+основному"
        ),
    ),
    ("interest", re.compile(r"(?<!штрафные )(?<!штрафных )(?<!штрафными )процент|\bплат\w\s+за\s+пользовани")),
    (
        "grand_total",
        re.compile(r"\bвсего\b|\bитого\b|общ\w+\s+сумм\w+\s+(?:взыскани|(?:ко?\s+)?взыска|подлежащ|к\s+уплате)"),
    ),
    (
        "total_amount",
        re.compile(
            r"задолж|долг|в\s+(?:общем\s+)?размере|в\s+(?:общей\s+)?сумме|на\s+сумму|остат\w+|цен\w+\s+требован|требовани|заявленн\w+\s+сумм|сумм\w+\s+взыскани"
            r"|взыскани[ея]|взыск\.|взыскивается|взыска(?:ть|н[аоы]?|л[аио]?)\b|(?:у|вы)плат(?:ы|ить)|погасить|вернуть"
        ),
    ),
)
_PARTS = ("principal", "interest", "penalty")
_BREAK = re.compile(
    r"[,;:](?!\d)|\n\n|\bи\b(?=\s+(?:\d|почт|расход|проц|неуст|пен|штр))|\bв\s+том\s+числе|\bиз\s+(?:них|которых)|\bв\s+т\.\s?ч\.|\bсостоящ\w+\s+из"
)
# «издержки, связанные с отправкой копии, в размере»: what is told between two commas of the costs breaks nothing.
_TOLD_BETWEEN = re.compile(
    r",(\s+[а-я]+(?:нн|вш|ющ|ущ|ящ|ащ)(?:ые|ых|ие|их|ую|ая|ее|ое|ей|ой|его|ого)(?:ся)?\s[^,;:\d¤]{3,90})[,;](?=\s+(?:в\s+(?:\w+\s+)?(?:размере|сумме)|на\s+сумму)\s*\Z)"
)
_CLOSED = re.compile(r"[,;)]|\.(?:\s|$)|\n\s*(?=[А-ЯЁ№#¤\n])|\bи\b|\+")
_AFTER = re.compile(r"\s*(?:[-–(]|сумм\w*|в\s+(?:счет|возврат|возмещение|качестве)|из\s+них)?\s*")
# «взыскать задолженность по договору, который ¤ заключён между …, в сумме»: of the debt after all.
_OF_DEBT = re.compile(r"(?:взыск|задолженн|долг)[^.;]*котор\w+\s*¤*\s*\Z")
# «18 554 руб. с учётом процентов»: a part that is within the sum does not name it.
_WITH_ITS_PARTS = re.compile(
    r"\(?(?:(?:с|без)\s+уч[её]т\w+|с\s+(?=процент|пен|неусто)|включая|вместе\s+с)\b", re.IGNORECASE
)
# A line of a list that begins with its sum: «2 000 руб. – расходы по уплате пошлины».
_LINE_OF_LIST, _DASH = re.compile(r"\n\s*(?:–\s*)?\Z"), re.compile(r"\s*–\s*([^\n;,]{4,60})")
_LISTED = re.compile(r"\s*[–-]\s*[а-я]")
_VERDICT = re.compile(r"\b(?:установил|определил|приказал|постановил|решил)[аи]?\s*:")
# «по договору о предоставлении лимита № 12»: what a contract is called says nothing of the sum.
_CALLED = re.compile(
    r"договор\w{0,2}(\s+об?\s+(?![а-я\s]*(?:услуг|юридич|страхов|представител))[а-я\s()]{4,90})(?=№|(?:от\s+)?¤)"
)
_IN_BRACKETS = re.compile(r"\([^()]*\)")
_QUOTED = re.compile(r"([«\"][^»\";]{2,120}[»\"])")
_NEW_LINE = re.compile(r"[ \t.]*\n\s*(?=[А-ЯЁ№#¤])")
_LOOK_AFTER, _LOOK_BEFORE = 70, 400
# «22 030 рублей 38 копеек. Взыскать …»: what the sentence beside it is about is not this sum.
_SENTENCE_ENDED = re.compile(r"(?<=[а-я]{4})\.\s+(?=[А-ЯЁ¤])")
# «10 000 руб. по договору о карте с лимитом …»: neither what a contract is called nor a part tells of the sum.
_OF_WHOLE = re.compile(r"\bпо\s+(?:договор|соглашени|кредитн)|\bс\s+учетом\b|\bвключа[яю]")
# On a bailiff's decree: what is left on its day, what was exacted by then, and what another document asked for before.
_NOT_ASKED = re.compile(
    r"остат\w+[^;¤\n]{0,40}\Z|\b(?:ранее|прежде)\b[^.;]{0,120}\Z"
    r"|\bвзыскан(?:н\w+|[оаы])?\s+(?:с[ои]?\s+должник|частично|фактически|принудительно|в\s+ходе|по\s+(?:данному\s+|настоящему\s+)?исполнительному\s+производству)[^;]{0,90}\Z"
    r"|\bс\s+должника\s+(?:\w+\s+){0,3}взыскан[оаы]?\b[^;¤]{0,40}\Z"
)
# What was once lent is no debt: «заключён договор займа на сумму …»; what «по договору, заключённому …, в размере» is.
_LENT = re.compile(
    r"(?:\b(?:заключ|оформ|подпис)(?:ен[аоы]?|ил[аио]?|ал[аио]?|или)\b|\bдоговор(?!у)\w{0,2}\b|\bплатежн\w+\s+(?:документ|поручен)\w*"
    r"|\b(?:выда(?:л[аио]?|н[аоы]?|ча|чи|че)|заня(?:л[аи]?|в)|одолжи(?:л[аи]?|в)|получи(?:л[аи]?|в)|перечисл(?:ил[аио]?|ен[аоы]?)|предостав(?:ил[аио]?|лен[аоы]?))\b(?=[^.;]{0,90}(?:ден|за[йе]м|кредит|средств|договор))(?![^.;]{0,30}приказ))"
    r"(?:(?!задолж|долг|взыск|требован|образов|составл|период|расч[её]т|пошлин|процент|неустойк|\bпен)(?:[^.;]|(?<![а-я]{4})\.)){0,220}(?:на(?:\s+сумму)?|в\s+сумме|в\s+размере)\s*$"
)


def find(paper: Paper) -> Iterator[Found]:
    """In the order's own words first; a ruling prints only what was claimed."""
    told = list(_told(paper))
    if paper.kind is PaperKind.FSSP_DECREE and not {one.name for one in told} & {"total_amount", "grand_total"}:
        # A bailiff who exacts one sum may call it the principal.
        told = [replace(one, name="total_amount") if one.name == "principal" else one for one in told]
    told = [one for one in told if _wanted(paper.kind, one.name)]
    yield from _settled(_costs_named(told))


def _costs_named(told: list[Found]) -> list[Found]:
    """«Судебные расходы», told in one sum, are the fee; beside a named fee or postage they are the sum of those."""
    named = {one.name for one in told} & {"state_fee", "postal_costs"}
    return [
        replace(one, name="state_fee") if one.name == "costs" else one
        for one in told
        if one.name != "costs" or not named
    ]


def _told(paper: Paper) -> Iterator[Found]:
    start, end = _where(paper)
    words, printed = _without_names(paper, paper.masked), _without_names(paper, paper.without_dates)
    sums = [one for one in paper.sums if start <= one.start < end]
    labels: list[tuple[str, bool]] = []
    costs_seen, told_until = False, start
    for index, one in enumerate(sums):
        began = max(told_until, one.start - _LOOK_BEFORE)
        before = words[began : one.start]
        following = sums[index + 1] if index + 1 < len(sums) else None
        until = following.start if following else end
        ended = any(_SENTENCE_ENDED.match(printed, at) for at in (one.end - 1, one.end))
        after = "" if ended else printed[one.end : min(until, one.end + _LOOK_AFTER)]
        close = until <= one.end + _LOOK_AFTER and not (following and _come_before_names(printed, one, following))
        label, sure, used = _label(before, after, runs_into_next=close)
        if label == "postal_costs":
            # What the sentence before tells of the Post is none of this one.
            sentence = words[_sentence_of(printed, began, one.start) : one.start]
            nearer = _label(sentence, after, runs_into_next=close)
            label, sure, used = nearer if nearer[0] else (label, sure, used)
        if paper.kind is PaperKind.FSSP_DECREE and _NOT_ASKED.search(before.lower()):
            label = "other"
        told_until = one.end + used
        costs_seen = costs_seen or label in {"costs", "state_fee", "postal_costs"}
        if label == "grand_total" and not costs_seen:
            label = "total_amount"  # «всего» before the costs sums up the debt alone
        labels.append((label, sure))
    for one, (label, sure) in zip(sums, _by_arithmetic([one.value for one in sums], labels), strict=True):
        if label and label != "other" and not one.torn:
            told = found(label, str(one.value), (one.start, one.end), *(["label"] if sure else []), *one.evidence)
            yield replace(told, others=_in_words(one))


def _come_before_names(printed: str, one: SeenSum, following: SeenSum) -> bool:
    """«9 000 руб. – основной долг 7 000 руб. – проценты»: no comma need part such sums."""
    both = _LISTED.match(printed, one.end) and _LISTED.match(printed, following.end)
    return both is not None and not printed[one.end : following.start].rstrip().endswith(("–", "-"))


def _sentence_of(printed: str, start: int, at: int) -> int:
    """Where the sentence begins that leads to this place."""
    return max((match.end() for match in _SENTENCE_ENDED.finditer(printed, start, at)), default=start)


def _without_names(paper: Paper, text: str) -> str:
    """«Юридическая компания» and «Долгих» name a firm and a person, and no sum."""
    letters = list(text)
    spans = [match.span(1) for what in (_QUOTED, _CALLED) for match in what.finditer(text)] + [
        (name.start, name.end) for name in paper.names
    ]
    for start, end in spans:
        letters[start:end] = " " * (end - start)
    return "".join(letters)


def _by_arithmetic(values: list[Decimal], labels: list[tuple[str, bool]]) -> list[tuple[str, bool]]:
    """Sums that no word names are named by what they come to: the total by its parts, the parts by their total."""
    result = _with_grand_total(values, _proven(values, labels))
    if not any(label == "total_amount" for label, _ in result):
        parts = sum(_first(values, result, name) for name in _PARTS)
        nameless = [i for i, (label, _) in enumerate(result) if label in {"", "grand_total"}]
        whole = [i for i in nameless if values[i] == parts]
        for i in whole or [i for i in nameless if not result[i][0]][:1]:
            result[i] = ("total_amount", False)
    total = _first(values, result, "total_amount")
    for size in (3, 2):
        for at in range(len(values) - size + 1):
            run = range(at, at + size)
            adds_up = sum(values[i] for i in run) == total and all(0 < values[i] < total for i in run)
            if adds_up and _may_be_parts([result[i] for i in run]):
                for name, i in zip(_PARTS, run, strict=False):
                    if result[i][0] not in _PARTS:
                        result[i] = (name, False)
                return result
    return result


def _proven(values: list[Decimal], labels: list[tuple[str, bool]]) -> list[tuple[str, bool]]:
    """A sum to which those in a row beside it add up to the kopeck is the debt, however it or they are called."""
    result = list(labels)
    for size in (3, 2):
        for at in range(len(values) - size + 1):
            run = range(at, at + size)
            whole = [
                i for i in (at - 1, at + size) if 0 <= i < len(values) and values[i] == sum(values[at : at + size])
            ]
            if whole and all(values[i] for i in run) and _are_parts([labels[i] for i in run]):
                result[whole[0]] = ("total_amount", True)
                free = iter([name for name in _PARTS if name not in {labels[i][0] for i in run}])
                for i in run:
                    if labels[i][0] not in _PARTS:
                        result[i] = (next(free), False)
    return result


def _are_parts(run: list[tuple[str, bool]]) -> bool:
    """One is called a part at least, no two the same, and none is a cost."""
    named = [label for label, _ in run if label in _PARTS]
    others = {label for label, _ in run} - set(_PARTS)
    return bool(named) and len(set(named)) == len(named) and others <= {"", "total_amount"}


def _with_grand_total(values: list[Decimal], labels: list[tuple[str, bool]]) -> list[tuple[str, bool]]:
    """What the debt and the costs come to is all of it together, unless a word calls it a part or a cost."""
    total, fee, postage = (_first(values, labels, name) for name in ("total_amount", "state_fee", "postal_costs"))
    costs = fee or _first(values, labels, "costs")
    if not total or not costs:
        return labels
    whole = {total + costs, total + costs + postage}
    return [
        ("grand_total", True)
        if value in whole and label in {"", "total_amount", "grand_total", "other"}
        else (label, sure)
        for value, (label, sure) in zip(values, labels, strict=True)
    ]


def _first(values: list[Decimal], labels: list[tuple[str, bool]], name: str) -> Decimal:
    return next((value for value, (label, _) in zip(values, labels, strict=True) if label == name), Decimal(0))


def _may_be_parts(run: list[tuple[str, bool]]) -> bool:
    """In the order in which courts name them; a sum that a word at it names otherwise is none."""
    for name, (label, sure) in zip(_PARTS, run, strict=False):
        if label != name and (label in _PARTS or (sure and label not in {"", "total_amount"})):
            return False
    return any(label != name for name, (label, _) in zip(_PARTS, run, strict=False))


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


def _label(before: str, after: str, *, runs_into_next: bool) -> tuple[str, bool, int]:
    """The name of the sum, whether a word for it stands right at it, and how much of `after` tells it.

    A word after the sum is its own where something ends before the next sum: «30 000 руб. – долг, 500 руб. – пени».
    `after` is as printed, for a line that begins with a capital letter ends the one before.
    """
    said = _IN_BRACKETS.sub("", before)
    if (lent := _LENT.search(said)) and not _OF_DEBT.search(said, 0, lent.start()):
        return "other", True, 0
    if _LINE_OF_LIST.search(before) and (named := _DASH.match(after)) and (label := _first_of(named[1].lower())):
        return label, True, named.end()
    near = _BREAK.split(_TOLD_BETWEEN.sub(r"\1", before.rstrip(" \n:–-")))[-1]
    own = _last_of(near)
    if own and own not in {"total_amount", "grand_total"}:
        return own, True, 0
    skipped = match.end() if not _NEW_LINE.match(after) and (match := _AFTER.match(after)) else 0
    closed = _CLOSED.search(after, skipped)
    if (closed or not runs_into_next) and not _WITH_ITS_PARTS.match(after, skipped):
        ahead = after[skipped : closed.start() if closed else len(after)]
        label = _first_of(_OF_WHOLE.split(ahead.lower().replace("ё", "е"))[0])
        if label and label not in {"total_amount", "grand_total"}:
            return label, True, skipped + len(ahead)
    if own:
        return own, True, 0
    # What is said of a representative or a loan far before is said of something else.
    far = _last_of(_VERDICT.split(before)[-1])
    return far if far != "other" else "", False, 0


def _last_of(text: str) -> str:
    """The label that stands nearest before the sum; «проценты по договору … в размере» are interest, not a total."""
    return max(_labels_in(text), default=(0, ""))[1]


def _first_of(text: str) -> str:
    """The label that stands nearest after the sum; «задолженность по процентам» is interest, not a total."""
    return min(_labels_in(text), default=(0, ""))[1]


def _labels_in(text: str) -> list[tuple[int, str]]:
    """Where each begins; the total alone where nothing else is named."""
    places = [(match.start(), name) for name, pattern in _LABELS for match in pattern.finditer(text)]
    return [place for place in places if place[1] != "total_amount"] or places

# ruff: noqa: E501 - a pattern reads better unbroken
"""Why a court sent an application back, why a bailiff ended: a code, and the article as printed."""

import itertools
import re
from collections.abc import Iterable, Iterator

from backend.domain.folding import TO_DIGITS
from backend.domain.reading import PaperKind
from backend.recognition.fields.reason_words import END, NOT_OPENED, REFUSAL, RETURN, Reason
from backend.recognition.paper import Found, Paper, found

_ARTICLE = re.compile(
    r"(?:(?:пп?[.,]|\bп(?=\d)|подпункт\w*|пункт\w*)\s*(?P<p>\d+(?:\.\d+)?|[зо])[\])|$'°]?\s*,?\s*)?"
    r"(?:(?:ч\.|\bч(?=\d)|част\w+)\s*(?P<c>\d+(?:\.\d+)?|[зо]|перв\w+|втор\w+|трет\w+|четверт\w+)[\])|$'°]?\s*,?\s*)?"
    r"(?:ст\.?\s?ст\.|ст\.?|стать\w+)\s*(?P<s>\d{2,3}(?:\.\d+)?)"
    r"(?:\s*,?\s*(?:ч\.|\bч(?=\d)|част\w+)\s*(?P<c2>\d+(?:\.\d+)?|перв\w+|втор\w+|трет\w+)(?!\s*,?\s*(?:ст\b|стать)))?"
    r"(?:\s*,?\s*(?:п[.,]|\bп(?=\d)|пункт\w*)\s*(?P<p2>\d+(?:\.\d+)?)(?!\s*,?\s*(?:ч\b|част|ст\b|стать)))?"
)
# «п. ч. 3 ст. 125»: there was a figure, and nobody read it.
_WORN_POINT = re.compile(r"\bп[.,]?\s*\S?\s*\Z")
_ORDINALS = {"перв": "1", "втор": "2", "трет": "3", "четверт": "4"}
# A quotation of the whole article lists every ground, one after the other.
_ENUMERATED = re.compile(
    r"\b1\)[^\n]*?(?:\n[^\n]*?){0,8}?\b2\).{0,900}?(?=\n\s*[а-я][^;]{0,200}\.\s*\n|\bв\s+данном|\bиз\s+мат|\bкак\s+|\bмежду\s+тем|\bвместе\s+с)",
    re.DOTALL,
)
# What the law says is no finding of the court: «Статья 134 предусматривает отказ, если имеется вступившее в силу решение».
_SENTENCE = r"(?:(?!\.\s+[А-ЯЁ][а-яё]).)"
_RECITED = re.compile(
    rf"(?:(?<=\.\s)|(?<=\n))(?:(?:Стать|Част|Пункт)\w+\s+\d|Согласно|В\s+силу|В\s+соответствии|По\s+смыслу|Основани\w+\s){_SENTENCE}{{0,400}}?"
    rf"(?:\bесли\b|предусматрива|в\s+случа[ея]х?\b|перечислен){_SENTENCE}{{0,600}}\."
    rf"|(?:(?<=\.\s)|(?<=\n))[А-ЯЁ]{_SENTENCE}{{0,300}}?\bсудья\b{_SENTENCE}{{0,160}}?\bпроверяет\b{_SENTENCE}{{0,400}}\."
    rf"|(?<=[.\n])\s?Бесспорн\w+\s+(?:явля|призна)\w+\s+требовани{_SENTENCE}{{0,300}}\."
    r"|\bна\s+(?:предмет\s+)?соответстви[ея]\s+(?:\w+\s+){0,4}(?:статей|статьи|статьям|ст\.?)\s*\d+",
    re.DOTALL,
)
# ГПК ст. 125, 134, 135; 229-ФЗ ст. 31, 46, 47.
_NAMES_OF_ARTICLES: dict[str, dict[str, str]] = {
    "ruling_return": {
        "п. 1 ч. 1 ст. 125": "no_documents", "п. 2 ч. 1 ст. 125": "fee_not_paid", "п. 3 ч. 1 ст. 125": "form_violation",
        "п. 2 ч. 1 ст. 135": "wrong_jurisdiction", "п. 4 ч. 1 ст. 135": "no_authority",
        "п. 5 ч. 1 ст. 135": "duplicate_case", "п. 6 ч. 1 ст. 135": "applicant_request",
    },
    "ruling_refusal": {
        "п. 1 ч. 3 ст. 125": "not_order_claim", "п. 2 ч. 3 ст. 125": "debtor_abroad", "п. 3 ч. 3 ст. 125": "dispute_of_law",
        "п. 2 ч. 1 ст. 134": "already_decided",
    },
    "end": {
        "п. 1 ч. 1 ст. 46": "revoked", "п. 3 ч. 1 ст. 46": "not_found", "п. 4 ч. 1 ст. 46": "no_property",
        "п. 1 ч. 1 ст. 47": "paid", "п. 7 ч. 1 ст. 47": "bankruptcy",
    },
    "refusal": {
        "п. 1 ч. 1 ст. 31": "no_application", "п. 2 ч. 1 ст. 31": "wrong_place", "п. 3 ч. 1 ст. 31": "expired",
        "п. 4 ч. 1 ст. 31": "no_requirements",
    },
}  # fmt: skip
# Proof that the copy was sent is one of the requirements to the application.
_NARROWER = {"form_violation": "no_copy_proof", "no_documents": "no_copy_proof"}
_SPOKEN_OF = frozenset(("form_violation", "dispute_of_law"))
_FACTS = frozenset(("debtor_dead", "bankruptcy", "already_decided"))
_ARTICLES: dict[str, tuple[str, ...]] = {
    "ruling_return": ("125", "135", "123", "124"),
    "ruling_refusal": ("125", "134", "122"),
    "ruling_cancel": ("129",),
    "end": ("46", "47", "43"),
    "refusal": ("31",),
}


def find(paper: Paper) -> Iterator[Found]:
    narrative = paper.parts.narrative
    start = narrative.start if narrative.end > narrative.start else 0
    article = list(_article(paper, start)) or list(_article(paper, 0))
    yield from article
    codes = _codes(paper)
    named = _NAMES_OF_ARTICLES.get(_family(paper), {}).get(article[0].value if article else "")
    text = _ENUMERATED.sub(_blank, paper.flow.folded)
    own = _without(text, _RECITED.finditer(paper.flow.text))
    # What the court found tells sooner than what it ordered or explained, and that sooner than the law.
    read = [_told(codes, one, start) for one in (own[: paper.parts.operative.start], own, text)]
    before = _told(codes, own, 0)
    told = read[0] or read[1] or ([] if named else read[2] or before)
    if paper.kind is PaperKind.RULING_CANCEL and not codes:
        if match := re.search(r"возраж|не\s?соглас|об\s+отмене|129", text):
            yield found("reason", "debtor_objections", match.span(), "label")
        return
    # Where the words may be read in two ways, the article that the court rests on decides.
    agreeing = next(
        (one for one in itertools.chain(*read, before) if named and one[0] in {named, _NARROWER.get(named)}), None
    )
    # These are what every such paper speaks of: an article that names another ground tells more.
    if told and told[0][0] in _SPOKEN_OF and named and not agreeing:
        told = []
    # A fact weighs more than a ground that the court may only have recited.
    if told and told[0][0] in _FACTS and (not agreeing or told[0][0] != agreeing[0]):
        yield found("reason", told[0][0], told[0][1].span(), "by_words", "several")
    elif agreeing:
        yield found("reason", agreeing[0], agreeing[1].span(), "by_words", "article_agrees")
    elif told:
        yield found(
            "reason", told[0][0], told[0][1].span(), "by_words", *(["several"] if len(told) > 1 or named else [])
        )
    elif named and article:
        yield found("reason", named, (article[0].start, article[0].end), "guess")


def _told(codes: tuple[Reason, ...], text: str, start: int) -> list[tuple[str, re.Match[str]]]:
    return [(code, match) for code, patterns in codes if (match := re.compile("|".join(patterns)).search(text, start))]


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _without(text: str, recited: Iterable[re.Match[str]]) -> str:
    for match in recited:
        text = text[: match.start()] + _blank(match) + text[match.end() :]
    return text


def _family(paper: Paper) -> str:
    return paper.decree if paper.kind is PaperKind.FSSP_DECREE else paper.kind.value


def _codes(paper: Paper) -> tuple[Reason, ...]:
    if paper.kind is PaperKind.FSSP_DECREE:
        return {"end": END, "refusal": NOT_OPENED}.get(paper.decree, ())
    return {PaperKind.RULING_RETURN: RETURN, PaperKind.RULING_REFUSAL: REFUSAL}.get(paper.kind, ())


def _article(paper: Paper, start: int) -> Iterator[Found]:
    """The most exact mention of the article that such papers rest on."""
    wanted = _ARTICLES.get(paper.decree if paper.kind is PaperKind.FSSP_DECREE else paper.kind.value, ())
    best: tuple[tuple[int, int, int], re.Match[str]] | None = None
    for match in _ARTICLE.finditer(paper.flow.folded, start):
        if match["s"] not in wanted:
            continue
        parts = _parts(match)
        # Part 1 of ст. 125 is of returns, part 3 of refusals and part 4 of copies, whatever else a paper quotes.
        others = {"ruling_return": {"3", "4"}, "ruling_refusal": {"1", "4"}}.get(paper.kind.value, set())
        astray = match["s"] == "125" and parts["ч."] in others
        rank = (not astray, sum(1 for part in parts.values() if part), -wanted.index(match["s"]))
        if best is None or rank > best[0]:
            best = (rank, match)
    if best:
        printed = " ".join(f"{label} {number}" for label, number in _parts(best[1]).items() if number)
        worn = _WORN_POINT.search(paper.flow.folded, 0, best[1].start())
        yield found("reason_article", printed, best[1].span(), "label", *(["bare_article"] if worn else []))


def _parts(match: re.Match[str]) -> dict[str, str]:
    """Point, part and article in figures, whichever stands first."""
    told = {"п.": match["p"] or match["p2"], "ч.": match["c"] or match["c2"], "ст.": match["s"]}
    return {label: _figure(number) if number else "" for label, number in told.items()}


def _figure(number: str) -> str:
    return next((figure for stem, figure in _ORDINALS.items() if number.startswith(stem)), number.translate(TO_DIGITS))

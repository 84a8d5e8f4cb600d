"""What kind of paper it is: by its title and by what it orders, both wanted; a paper that asks is none of ours."""

import re
from dataclasses import dataclass

from rapidfuzz import fuzz

from backend.domain.reading import PaperKind
from backend.recognition.flow import Flow
from backend.recognition.sections import Sections

_TITLE_LIKE = 86
_TITLE_WORDS = 6
_TITLES = {
    "судебный приказ": "order", "определение": "ruling", "исполнительный лист": "writ", "постановление": "decree",
    "уведомление о вручении": "postal", "почтовое уведомление": "postal", "отчет об отслеживании отправления": "postal",
    "карточка отправления": "postal", "решение": "other", "заочное решение": "other", "заявление": "other",
    "исковое заявление": "other", "повестка": "other", "судебная повестка": "other", "возражения": "other",
    "ходатайство": "other", "договор": "other", "доверенность": "other", "чек": "other", "квитанция": "other",
    "платежное поручение": "other", "жалоба": "other", "частная жалоба": "other", "расчет задолженности": "other",
    "протокол": "other", "справка": "other", "акт": "other", "приговор": "other", "извещение": "other",
    "сопроводительное письмо": "other", "уведомление": "other", "выписка": "other", "судебное извещение": "other",
    "апелляционное определение": "other", "исполнительная надпись": "other",
}  # fmt: skip
# «ОПРЕДЕЛЕНИЕ об отмене судебного приказа» on one line is a title too.
_LONG_TITLES = sorted((title for title in _TITLES if len(title) > len("чек")), key=len, reverse=True)
_ASKS = re.compile(r"\bпрошу(?:\s+суд)?\s*(?::|\n|\bвынести|\bотменить|\bвзыскать|\bпринять)|\bпрос(?:ит|им)\s+суд\s*:")
_RETURNS = re.compile(r"\b(?:возвратить|вернуть)\b|\bзаявлени\w*[^.]{0,200}\b(?:возвратить|вернуть|возвращается)\b")
_REFUSES = re.compile(r"\bотказать\b[^.]{0,250}?\bв\s+принятии|\bв\s+принятии\b[^.]{0,250}?\bотказать\b")
_CANCELS = re.compile(
    r"\bотменить\b[^.]{0,60}?\bсудебн\w+\s+приказ|\bсудебн\w+\s+приказ[^.]{0,250}?\bотменить\b|\bприказ\b.{0,60}\bотменить\b"
)
_ORDERS = re.compile(r"\bвзыскать\b")
_LEFT = re.compile(
    r"без\s+движения|в\s+удовлетворении|восстанов\w+|принять\s+(?:заявление|к\s+производству)|назначить|заменить|приостановить|индексаци"
)
_CLAIM = re.compile(r"\bисков\w+\s+(?:заявлени|требовани)")
_ORDER_CLAIM = re.compile(r"вынесении\s+судебного\s+приказа|выдаче\s+судебного\s+приказа|судебного\s+приказа")
_BAILIFF = re.compile(r"судебн\w+\s+пристав|исполнительно\w+\s+производств")
_DECREES = (
    ("refusal", re.compile(r"\bотказать\s+в\s+возбуждении|об\s+отказе\s+в\s+возбуждении")),
    ("end", re.compile(r"\bокончить\b|об\s+окончании|окончании\s+и\s+возвращении")),
    ("initiation", re.compile(r"\bвозбудить\b|о\s+возбуждении")),
)
_DECREE_ORDERS = {
    "refusal": re.compile(r"\bотказать\b"),
    "end": re.compile(r"\bокончить\b|\bзавершить\b"),
    "initiation": re.compile(r"\bвозбудить\b"),
}
_WRIT = re.compile(r"исполнительн\w+\s+лист")
_SERIES = re.compile(r"\b[фв]с\s*(?:№|n)?\s*\d{6,9}")
_POSTAL = (
    re.compile(r"почт\w*\s+росси|почтов\w+"), re.compile(r"отправител"), re.compile(r"получател|адресат|кому"),
    re.compile(r"\bрпо\b|\bшпи\b|идентификатор"), re.compile(r"вручен|ф\.\s?119|возвращен"), re.compile(r"\b\d{14}\b"),
)  # fmt: skip
_POSTAL_ENOUGH = 4
_COURT_PART = re.compile(r"мирово\w+\s+судь|судебн\w+\s+участ|\bсуд[ьа]?\b")


@dataclass(frozen=True)
class Verdict:
    """`decree` is the type of a bailiff's decree, else empty."""

    kind: PaperKind
    confidence: float
    decree: str = ""


def classify(flow: Flow, parts: Sections, legibility: float) -> Verdict:
    """`legibility` is the verdict on the text: an illegible page is of unknown kind, and not surely so."""
    titles = _titles(flow)
    first = titles[0] if titles else ""
    operative = flow.folded[parts.operative.start : parts.operative.end]
    found = (
        _postal(flow, titles)
        or _decree(flow, titles, operative)
        or _writ(flow, first)
        or _ruling(flow, first, operative)
        or _order(flow, first, operative)
    )
    if found is None:
        return Verdict(PaperKind.UNKNOWN, 0.95 if first == "other" else max(0.5, min(0.9, legibility)))
    return Verdict(found.kind, round(found.confidence * (0.6 + 0.4 * min(1.0, legibility / 0.8)), 3), found.decree)


def _titles(flow: Flow) -> list[str]:
    """Kinds of the lines that look like a title, from the top."""
    found = []
    for raw in flow.folded.split("\n"):
        line = re.sub(r"[^а-я ]+", " ", raw).strip()
        if not line or len(line.split()) > _TITLE_WORDS:
            continue
        best = max(_TITLES, key=lambda title: fuzz.ratio(line, title))
        starts = next((title for title in _LONG_TITLES if line.startswith(title + " о")), None)
        if fuzz.ratio(line, best) >= _TITLE_LIKE:
            found.append(_TITLES[best])
        elif starts:
            found.append(_TITLES[starts])
    return found


def _asks(flow: Flow) -> bool:
    return _ASKS.search(flow.folded) is not None


def _order(flow: Flow, title: str, operative: str) -> Verdict | None:
    if _asks(flow) or title in {"other", "ruling", "decree"}:
        return None
    deeds = _ORDERS.search(operative) is not None
    if title == "order" and deeds and not _CLAIM.search(operative):
        return Verdict(PaperKind.COURT_ORDER, 0.995)
    text = flow.folded
    if title == "order" and _ORDERS.search(text) and _COURT_PART.search(text):
        return Verdict(PaperKind.COURT_ORDER, 0.93)
    if "приказываю" in text and deeds and _COURT_PART.search(text):
        return Verdict(PaperKind.COURT_ORDER, 0.93)
    return None


def _ruling(flow: Flow, title: str, operative: str) -> Verdict | None:
    """Only the operative part decides: a narrative tells of orders, refusals and returns by others."""
    if _asks(flow) or title in {"other", "order", "decree"} or not operative:
        return None
    sure = 0.99 if title == "ruling" else 0.9
    first = operative[:600]
    if (found := _REFUSES.search(first)) and _ORDER_CLAIM.search(flow.folded) and "искового заявления" not in found[0]:
        return Verdict(PaperKind.RULING_REFUSAL, sure)
    if _CANCELS.search(first):
        return Verdict(PaperKind.RULING_CANCEL, sure)
    if (
        (found := _RETURNS.search(first))
        and not _LEFT.search(first[: found.end()])
        and _ORDER_CLAIM.search(flow.folded)
    ):
        return Verdict(PaperKind.RULING_RETURN, sure)
    return None


def _writ(flow: Flow, title: str) -> Verdict | None:
    if _asks(flow) or title != "writ":
        return None
    return Verdict(PaperKind.WRIT, 0.99 if _SERIES.search(flow.folded) else 0.9)


def _decree(flow: Flow, titles: list[str], operative: str) -> Verdict | None:
    if "decree" not in titles or not _BAILIFF.search(flow.folded) or _asks(flow):
        return None
    for decree, named in _DECREES:
        deeds = _DECREE_ORDERS[decree].search(operative) is not None
        if deeds and named.search(flow.folded):
            return Verdict(PaperKind.FSSP_DECREE, 0.99, decree)
    return None


def _postal(flow: Flow, titles: list[str]) -> Verdict | None:
    marks = sum(1 for mark in _POSTAL if mark.search(flow.folded))
    if any(t in {"order", "ruling", "decree", "writ"} for t in titles) or _asks(flow):
        return None
    if "postal" in titles and marks >= _POSTAL_ENOUGH - 1:
        return Verdict(PaperKind.POSTAL_NOTICE, 0.99)
    return Verdict(PaperKind.POSTAL_NOTICE, 0.9) if marks > _POSTAL_ENOUGH else None

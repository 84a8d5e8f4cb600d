# ruff: noqa: E501 - a pattern reads better unbroken
"""What kind of paper it is: by its title and by what it orders, both wanted; a paper that asks is none of ours."""

import itertools
import re
from dataclasses import dataclass

from rapidfuzz import fuzz

from backend.domain.reading import PaperKind
from backend.recognition.flow import Flow
from backend.recognition.sections import Sections

# «ИСПОЛНИТЕЛЬНЫЙ ЛИСТ серия ФС»: a title in capitals ends where they end.
_CAPITALS = re.compile(r"\W*((?:[А-ЯЁ]{4,}|[А-ЯЁ]{3})(?:\s+(?:[А-ЯЁ]{2,}|О|В))*)\b(?=[^А-ЯЁа-яё]*[а-яё])")
_TITLE_LIKE = 86
_TITLE_WORDS = 6
_TITLES = {
    "судебный приказ": "order", "определение": "ruling", "исполнительный лист": "writ", "постановление": "decree",
    "уведомление о вручении": "postal", "почтовое уведомление": "postal", "отчет об отслеживании отправления": "postal",
    "отслеживание отправления": "postal", "отслеживание почтового отправления": "postal", "карточка отправления": "postal",
    "карточка почтового отправления": "postal", "информация об отправлении": "postal", "результаты отслеживания": "postal",
    "уведомление о вручении почтового отправления": "postal", "сведения о вручении": "postal",
    "решение": "other", "заочное решение": "other", "заявление": "other", "резолютивная часть": "other",
    "исковое заявление": "other", "повестка": "other", "судебная повестка": "other", "возражения": "other",
    "возражение": "other", "ходатайство": "other", "договор": "other", "доверенность": "other", "чек": "other",
    "квитанция": "other", "кассовый чек": "other", "платежное поручение": "other", "жалоба": "other",
    "частная жалоба": "other", "апелляционная жалоба": "other", "расчет задолженности": "other", "протокол": "other",
    "справка": "other", "акт": "other", "приговор": "other", "извещение": "other", "запрос": "other", "требование": "other",
    "опись": "other", "опись вложения": "other", "список": "other", "сопроводительное письмо": "other", "конверт": "other",
    "уведомление": "other", "выписка": "other", "судебное извещение": "other", "расписка": "other", "ответ": "other",
    "апелляционное определение": "other", "кассационное определение": "other", "исполнительная надпись": "other",
    "договор займа": "other", "кредитный договор": "other", "договор уступки прав": "other", "претензия": "other",
    "паспорт": "other", "реестр": "other", "исковое заявление о взыскании": "other", "выписка из реестра": "other",
    "мировое соглашение": "other", "график платежей": "other", "свидетельство": "other", "объяснение": "other",
    "постановление апелляционной инстанции": "other", "дополнительное решение": "other", "анкета": "other",
}  # fmt: skip
# «ОПРЕДЕЛЕНИЕ об отмене судебного приказа» on one line is a title too.
_LONG_TITLES = sorted((title for title in _TITLES if len(title) > len("акт")), key=len, reverse=True)
_POSTAL_TITLES = tuple(title for title, kind in _TITLES.items() if kind == "postal")
_GO_ON = ("о", "об", "в", "по", "на", "к", "исправленный", "дубликат", "копия", "повторно")
_ASKS = re.compile(
    r"\bпрошу(?:\s+суд)?\s*(?::|\n|\bвынести|\bотменить|\bвзыскать|\bпринять|\bвыдать|\bвозбудить)"
    r"|\bпросим\s+(?:суд\s*)?(?::|\n|вынести|отменить|взыскать|принять|выдать|возбудить|сообщить)|\bпрос(?:ит|им)\s+суд\s*:"
)
_RULED_OF_CLAIM = re.compile(r"именем\s+российской\s+федерации")
# What a ruling does ends where it explains rights and ways of appeal.
_EXPLAINS = re.compile(
    r"\bразъяснить|\bна\s+определение\s+мо|\bопределение\s+мож|\bчастн\w+\s+жалоб|\bкопи[юи]\s+(?:настоящего\s+)?определени"
)
_APPLICATION = r"(?:заявлени|материал)\w*"
_RETURNS = re.compile(
    rf"\b(?:возвратить|вернуть|возвращается)\b.{{0,400}}?\b{_APPLICATION}|\b{_APPLICATION}.{{0,600}}?\b(?:возвратить|вернуть|возвращается)\b",
    re.DOTALL,
)
_REFUSES = re.compile(
    r"\bотказать\b.{0,400}?\bв\s+(?:принятии|приеме)\b|\bв\s+(?:принятии|приеме)\b.{0,600}?\bотказать\b", re.DOTALL
)
_CANCELS = re.compile(
    r"\bотмен(?:ить|яется|яет|ен)\b.{0,60}?\b(?:судебн\w+\s+)?приказ|\b(?:судебн\w+\s+)?приказ.{0,700}?\bотмен(?:ить|енным|яется)\b",
    re.DOTALL,
)
# «изыскать» is how a worn «взыскать» reads; an order set as a form has no verb but tells what is to be collected.
_ORDERS = re.compile(r"\b\w?зыскать\b|подлежащ\w+\s+взысканию|\bвзыскивает(?:ся)?\b")
# These rulings mention an application, an order and a return too, and do another thing.
_LEFT = re.compile(
    r"без\s+движения|\bпринять\b|\bназначить|\bзаменить|замен[уы]\s+(?:взыскател|сторон)|приостановить|индексаци|исправить"
    r"|поворот|дубликат|рассроч|отсроч|прекратить\s+производство|передать\s+по\s+подсудности|продлить|обеспечен\w+\s+иска"
)
_REFUSES_MORE = re.compile(r"\bотказать\b|\bбез\s+(?:удовлетворения|рассмотрения)")
_NOT_AN_ORDER = re.compile(r"решени\w*|определени\w*|постановлени\w*")
_NOT_OF_ORDER = re.compile(r"\bисков\w+\s+(?:заявлени|требовани)|\bрасход|\bмировому\s+судье")
_CLAIM = re.compile(r"\bисков\w+\s+(?:заявлени|требовани)")
_ORDER_CLAIM = re.compile(
    r"(?:вынесении|выдаче|выдачу|вынесение)\s+(?:\w+\s+)?судебного\s+приказа|\bприказн\w+\s+производств"
)
_BAILIFF = re.compile(r"судебн\w+\s+пристав|исполнительно\w+\s+производств|пристав\w*-исполнител")
_DECREES = (
    (
        "refusal",
        re.compile(r"\bотказать\b.{0,80}?возбуждении|возбуждении.{0,120}?\bотказать\b", re.DOTALL),
        re.compile(r"отказ"),
    ),
    ("end", re.compile(r"\b(?:окончить|завершить)\b"), re.compile(r"окончани|возвращени")),
    ("initiation", re.compile(r"\bвозбудить\b"), re.compile(r"возбуждени")),
)
_DECREE_LEFT = re.compile(
    r"\b(?:обратить|наложить|объявить|ограничить|прекратить|приостановить|заменить|объединить|отложить|взыскать\s+с\s+должника\s+исполнительский"
    r"|привлечь|снять|отменить|запретить)\b"
)
_SERIES = re.compile(r"\b[фв]с\s*(?:№|n|м:?)?\s*\d{6,9}")
_ISSUED = re.compile(
    r"(?:лист\w*\s+выдан|дата\s+выдачи|предъявлени\w+\s+(?:исполнительного\s+)?(?:лист|документ)\w*\s+к\s+исполнению)"
)
_POSTAL = (
    re.compile(r"почт\w*\s+росси|почтов\w+|отслежива|\bзаказн\w+|\bф\.?\s?119"), re.compile(r"отправител|от\s+кого"),
    re.compile(r"получател|адресат|\bкому\b"), re.compile(r"\bрпо\b|\bшпи\b|идентификатор|трек|(?<!\d)(?:\d\s?){14}(?!\d)"),
    re.compile(r"вручен|получено\s+адресатом|возвра[тщ]|истек\w*\s+срок|истечени\w+\s+срок|неудачная\s+попытка|отказ"),
)  # fmt: skip
_POSTAL_ENOUGH = 4
_NOT_YET_DELIVERED = re.compile(
    r"кассов\w+\s+чек|наличными|безналичными|опись\s+вложени|список\s+№|списо?к\s+внутренн|предъявите\s+паспорт|для\s+получения\s+(?:отправления|предъявите)"
    r"|общее\s+количество\s+рпо|\bф\.?\s?(?:103|107|22)\b|в\s+отделение\s+поступило|на\s+ваше\s+имя\s+поступило"
)
_COURT_DEED = re.compile(r"руководствуясь|рассмотрев|\bопределил|\bпостановил|\bвзыскать\b")
_ORDER_MARKS = (
    re.compile(r"\b\w?зыскать\b.{0,40}\b(?:с|со|в)\b", re.DOTALL), re.compile(r"\bв\s+пользу\b"), re.compile(r"руководствуясь|\bст\w*\.?\s*(?:12[1-9]|130)"),
    re.compile(r"мирово\w+\s+судь"), re.compile(r"десяти\s*-?\s*дне[вй]|относительно\s+(?:его\s+)?исполнения|десяти\s+дней"),
    re.compile(r"рассмотрев|рассмотрел|изучив|ознакомившись"), re.compile(r"приказываю|приказал|приказывает"),
)  # fmt: skip
_ORDER_ENOUGH = 5
_PARTIES = re.compile(r"взыскател.*должник|должник.*взыскател", re.DOTALL)
_OF_ORDER = re.compile(
    r"(?:рассмотрев|изучив|ознакомившись)\b.{0,200}\bзаявлени\w*.{0,200}судебного\s+приказа", re.DOTALL
)


@dataclass(frozen=True)
class Verdict:
    """`decree` is the type of a bailiff's decree, else empty."""

    kind: PaperKind
    confidence: float
    decree: str = ""


def classify(flow: Flow, parts: Sections, legibility: float) -> Verdict:
    """`legibility` is the verdict on the text: an illegible page is of unknown kind, and not surely so."""
    titles = titles_of(flow)
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


def titles_of(flow: Flow) -> list[str]:
    """Kinds of the lines that look like a title, from the top."""
    found = []
    # A line that begins in small letters goes on with a sentence: «заявления.» heads nothing.
    raw = [
        match[0]
        for match in re.finditer(r"[^\n]+", flow.text)
        if not match[0][:2].strip().islower() or flow.is_set_apart(*match.span())
    ]
    lines = [re.sub(r"[^а-я ]+", " ", _in_capitals(line).lower().replace("ё", "е")).strip() for line in raw]
    lines = [line for line in lines if line]
    for line, following in itertools.pairwise([*lines, ""]):
        both = " ".join(f"{line} {following}".split())
        if len(line.split()) > _TITLE_WORDS:
            continue
        if kind := (_title(line) if line != "уведомление" else _title(both)) or (both in _TITLES and _TITLES[both]):
            found.append(kind)
    return found


def _in_capitals(line: str) -> str:
    """The capitals that a line begins with, where they are a title, or the whole line."""
    begun = _CAPITALS.match(line)
    words = begun[1].split() if begun else []
    # «ИСПОЛНИТЕЛЬНЫЙ ЛИСТ М: ФС»: what stands after two words may be a sign misread.
    for many in (len(words), 2):
        if " ".join(words[:many]).lower().replace("ё", "е") in _TITLES:
            return " ".join(words[:many])
    return line


def _title(line: str) -> str:
    line = " ".join(line.split())
    best = max(_TITLES, key=lambda title: fuzz.ratio(line, title))
    if fuzz.ratio(line, best) >= _TITLE_LIKE:
        return _TITLES[best]
    if line.startswith(_POSTAL_TITLES):
        return "postal"
    starts = (title for title in _LONG_TITLES if f"{line} ".startswith(tuple(f"{title} {word} " for word in _GO_ON)))
    return _TITLES.get(next(starts, ""), "")


def _asks(flow: Flow) -> bool:
    return _ASKS.search(flow.folded) is not None


def _order(flow: Flow, title: str, operative: str) -> Verdict | None:
    text = flow.folded
    if _asks(flow) or title in {"other", "ruling", "decree", "writ"} or _RULED_OF_CLAIM.search(text):
        return None
    deeds = _ORDERS.search(operative or text) is not None
    if _CLAIM.search(operative) or not (deeds or _ORDERS.search(text)):
        return None
    marks = sum(1 for mark in _ORDER_MARKS if mark.search(text))
    if title == "order" and deeds and (operative or _PARTIES.search(text)):
        return Verdict(PaperKind.COURT_ORDER, 0.995 if operative else 0.97)
    if marks >= _ORDER_ENOUGH and (title == "order" or _ORDER_MARKS[-1].search(text)):
        return Verdict(PaperKind.COURT_ORDER, 0.93)
    # A title that faded away leaves what every order says of the application and of itself.
    if marks >= _ORDER_ENOUGH and deeds and _OF_ORDER.search(text):
        return Verdict(PaperKind.COURT_ORDER, 0.9)
    return None


def _ruling(flow: Flow, title: str, operative: str) -> Verdict | None:
    """Only the operative part decides: a narrative tells of orders, refusals and returns by others."""
    if (
        _asks(flow)
        or title in {"other", "order", "decree", "writ"}
        or not operative
        or _RULED_OF_CLAIM.search(flow.folded)
    ):
        return None
    sure = 0.99 if title == "ruling" else 0.9
    explained = _EXPLAINS.search(operative, 40)
    deed = operative[: explained.start() if explained else len(operative)][:1500]
    of_order = _ORDER_CLAIM.search(flow.folded) is not None
    if (found := _REFUSES.search(deed)) and of_order and not _CLAIM.search(found[0]):
        return Verdict(PaperKind.RULING_REFUSAL, sure)
    if (found := _CANCELS.search(deed)) and _is_cancellation(deed, found):
        return Verdict(PaperKind.RULING_CANCEL, sure)
    found = _RETURNS.search(deed)
    other = _LEFT.search(deed) or _REFUSES_MORE.search(deed)
    if found and of_order and not other and not _NOT_OF_ORDER.search(found[0]):
        return Verdict(PaperKind.RULING_RETURN, sure)
    return None


def _is_cancellation(deed: str, found: re.Match[str]) -> bool:
    if _REFUSES_MORE.search(deed[: found.end()]) or re.search(r"поворот|описк", deed):
        return False
    object_told = found[0] if found[0].startswith("отмен") else found[0][-40:]
    return not _NOT_AN_ORDER.search(object_told)


def _writ(flow: Flow, title: str) -> Verdict | None:
    if _asks(flow) or title in {"other", "decree", "ruling"}:
        return None
    numbered = _SERIES.search(flow.folded) is not None
    if title == "writ":
        return Verdict(PaperKind.WRIT, 0.99 if numbered else 0.9)
    if numbered and _ISSUED.search(flow.folded) and _ORDERS.search(flow.folded) and "исполнительн" in flow.folded:
        return Verdict(PaperKind.WRIT, 0.9)
    return None


def _decree(flow: Flow, titles: list[str], operative: str) -> Verdict | None:
    """By what it orders first of all; a decree on property or on another change of the proceedings is none of ours."""
    titled = "decree" in titles
    if not (titled or "постановил" in flow.folded) or not _BAILIFF.search(flow.folded) or _asks(flow):
        return None
    if titles and titles[0] in {"order", "writ", "ruling"} and not titled:
        return None
    other = _DECREE_LEFT.search(operative)
    for decree, deed, named in _DECREES:
        ordered = deed.search(operative)
        if ordered and named.search(flow.folded) and not (other and other.start() < ordered.start()):
            return Verdict(PaperKind.FSSP_DECREE, 0.99 if titled else 0.9, decree)
    return None


def _postal(flow: Flow, titles: list[str]) -> Verdict | None:
    marks = sum(1 for mark in _POSTAL if mark.search(flow.folded))
    if any(t in {"order", "ruling", "decree", "writ", "other"} for t in titles) or _asks(flow):
        return None
    if _NOT_YET_DELIVERED.search(flow.folded) or not _POSTAL[-1].search(flow.folded):
        return None
    if "postal" in titles and marks >= _POSTAL_ENOUGH - 1:
        return Verdict(PaperKind.POSTAL_NOTICE, 0.99)
    return (
        Verdict(PaperKind.POSTAL_NOTICE, 0.93)
        if marks >= _POSTAL_ENOUGH and not _COURT_DEED.search(flow.folded)
        else None
    )

# ruff: noqa: E501 - a pattern reads better unbroken
"""What kind of paper it is: by its title and by what it orders, both wanted; a paper that asks is none of ours."""

import re
from dataclasses import dataclass

from backend.domain.reading import PaperKind
from backend.recognition.classify_post import sure_of_letter
from backend.recognition.flow import Flow
from backend.recognition.sections import Sections
from backend.recognition.titles import titles_of

# Where it says so at its head; ours tell of them further down, where a debtor is bankrupt.
_OF_ANOTHER_COURT, _HEAD = re.compile(r"\b(?:арбитражн|военн|конституционн|верховн)\w*\s+суд"), 200
_DRAFT = re.compile(r"\A\W*(?:\w+\W+)?(?:проект|образец|шаблон)\b(?!\w)|\(проект\b|\bпроект\s+(?:судебного\s+)?приказа")
_ASKS = re.compile(
    r"\bпрошу(?:\s+суд)?\s*(?::|\n|\bвынести|\bотменить|\bвзыскать|\bпринять|\bвыдать|\bвозбудить)"
    r"|\bпросим\s+(?:суд\s*)?(?::|\n|вынести|отменить|взыскать|принять|выдать|возбудить|сообщить)|\bпрос(?:ит|им)\s+суд\s*:"
)
_RULED_OF_CLAIM = re.compile(r"именем\s+российской\s+федерации")
# What a ruling does ends where it explains rights and ways of appeal.
_EXPLAINS = re.compile(
    r"\bразъяснить|\bна\s+определение\s+мо|\bопределение\s+мож|\bчастн\w+\s+жалоб|\bкопи[юи]\s+(?:настоящего\s+)?определени"
)
_APPLICATION = r"(?:заявлени|материал|требовани)\w*"
_RETURN = r"\b(?:возвратить|вернуть|возвращает(?:ся)?|возвращаю|возвращен[оаы]?|(?:считать|признать)\s+возвращенн\w+|(?:произвести|осуществить)\s+возврат|направить\s+обратно|подлеж\w+\s+возвра(?:ту|щению))\b"
_RETURNS = re.compile(
    rf"{_RETURN}.{{0,400}}?\b{_APPLICATION}|\b{_APPLICATION}.{{0,600}}?{_RETURN}|\b(?:считать|признать)\s+{_APPLICATION}.{{0,80}}?\bвозвращенн",
    re.DOTALL,
)
_REFUSE = r"\b(?:отказать|отказывает(?:ся)?|отказываю|отказано)\b"
_TO_ACCEPT = r"\bв\s+(?:принятии|приеме|(?:вынесении|выдаче)\s+(?:судебного\s+)?приказа|удовлетворении\s+(?:заявлени|требовани)\w*[^.;]{0,80}?о\s+(?:вынесении|выдаче)\s+(?:судебного\s+)?приказа)\b"
_REFUSES = re.compile(
    rf"{_REFUSE}.{{0,400}}?{_TO_ACCEPT}|{_TO_ACCEPT}.{{0,600}}?{_REFUSE}|{_APPLICATION}.{{0,400}}?\bне\s+принимать\b",
    re.DOTALL,
)
_CANCELS = re.compile(
    r"\b(?:отмен(?:ить|яется|яет|яю|ен)|аннулировать)\b(?:(?!(?<=[а-я]{4})\.\s).){0,60}?\b(?:судебн\w+\s+)?приказ|\b(?:судебн\w+\s+)?приказ.{0,700}?\b(?:отмен(?:ить|енным|яется|ен)|аннулировать|подлеж\w+\s+отмене)\b",
    re.DOTALL,
)
# «изыскать» is how a worn «взыскать» reads; an order set as a form has no verb but tells what is to be collected.
_ORDERS = re.compile(
    r"\b\w?зыскать\b|\bобязать\b[^;]{0,240}?\b(?:выплатить|уплатить|погасить)\b|подлеж(?:ит|ат|ащ\w+)\s+взысканию|\bвзыскивает(?:ся)?\b"
    r"|\bпроизвести\s+взыскание\b|\bвын(?:ес|осит)\w*\s+(?:настоящий\s+)?(?:судебный\s+)?приказ\s+о\s+взыскании\b"
)
# So the form of an order set as a table has it.
_COLLECTED = re.compile(r"(?:^|\n)\s*взыскано\b")
# These rulings mention an application, an order and a return too, and do another thing.
_LEFT = re.compile(
    r"без\s+движения|\bпринять\b|\bназначить|\bзаменить|замен[уы]\s+(?:взыскател|сторон)|приостановить|индексаци|исправить"
    r"|поворот|дубликат|(?<!карте )(?<!карты )рассроч|отсроч|прекратить\s+производство|передать\s+по\s+подсудности|продлить|обеспечен\w+\s+иска"
)
_REFUSES_MORE = re.compile(r"\bотказать\b|\bоставить\b[^.;]{0,200}?\bбез\s+(?:удовлетворения|рассмотрения)")
_NOT_AN_ORDER = re.compile(r"решени\w*|определени\w*|постановлени\w*")
_NOT_OF_ORDER = re.compile(
    r"\bисков\w+\s+(?:заявлени|требовани)|о\s+(?:взыскании|возмещении|распределении)\s+(?:\w+\s+){0,2}(?:расход|издерж)|\A(?:возвратить|вернуть)[^.;,]{0,80}пошлин|о\s+возврат\w*\s+(?:\w+\s+){0,3}(?:пошлин|денежн)|\bмировому\s+судье|жалоб|возражени|заявлени\w*[^.;]{0,80}об\s+отмене|восстановлени\w+\s+(?:\w+\s+)?срок"
)
# What a ruling says under its title that it is about; of these none is ours.
_ABOUT = re.compile(
    r"(?<![а-я])определение\s*(?:\n\s*)?(?:мирового\s+судьи\s+)?(?:по\s+(?:материалу|делу)[^\n]{0,40}\n\s*)?\(?\s*(об?\s[^\n]{4,120}(?:\n[^\n]{0,90})?)"
)
_EXAMINED = r"\b(?:рассмотр(?:ев|ел)|изучи(?:в|л)|ознакомившись|разреш(?:ая|ив)|получив|провер(?:ив|яя))"
_ASKED = re.compile(
    rf"{_EXAMINED}\w*(?:[^.;]|(?<![а-я]{{4}})\.){{0,120}}?(?:заявлени|ходатайств|просьб)\w*(?:[^.;]|(?<![а-я]{{4}})\.){{0,160}}?\s(об?\s[^;]{{4,120}})"
)
_COMPLAINT = re.compile(rf"{_EXAMINED}\w*\s+(?:\w+\s+){{0,3}}жалоб")
_OTHER_SUBJECT = re.compile(
    r"об?\s+(?:(?:процессуальн\w+\s+)?(?:замене|правопреемств)|рассрочк|отсрочк|поворот|исправлени|описк|подготовк|назначени|передач|прекращени|приостановлени"
    r"|возобновлени|индексаци|разъяснени|отвод|самоотвод|обеспечени|оставлени|дубликат|выдач\w+\s+(?:дубликат|копи|исполнительн)|взыскани\w+\s+(?:судебн\w+\s+)?(?:расход|издерж)"
    r"|принятии\s|восстановлени\w+[^.]{0,60}(?:предъявл|обжалов|жалоб)|отмене\s+(?:заочн|решени|определени|обеспеч|мер)|возвра\w+\s+(?:возражени|иск|(?:частн|апелляц|кассац)?\w*\s*жалоб|денежн|(?:государственн\w+\s+)?(?:гос)?пошлин|заявлени\w+\s+(?:должника|об\s+отмене|о\s+(?!вынес|выдач|взыск)))"
    r"|отказе\s+(?:в\s+)?(?:удовлетвор|восстановл|отмен|пересмотр|замен|индексац|рассроч|отсроч|поворот|принятии\s+(?:иск|\w*\s*жалоб)|выдаче\s+(?:дубликат|исполнительн)))"
)
_CLAIM = re.compile(r"\bисков\w+\s+(?:заявлени|требовани)")
# ГПК art. 134 and 135 are of claims as well; what is ruled on a claim is told first of all.
_RULED_OF_CLAIM_FIRST, _FIRST = (
    re.compile(
        r"\b(?:отказать|возвратить|вернуть|оставить)\b(?:(?!приказ|разъясн|порядк)[^.;]){0,120}?\bисков\w+\s+(?:заявлени|требовани)"
        r"|\bисков\w+\s+заявлени(?:(?!приказ|разъясн)[^.;]){0,160}?\b(?:отказать|возвратить|вернуть|оставить)\b"
    ),
    300,
)
# ГПК art. 125 is of applications for an order alone.
_ORDER_CLAIM = re.compile(
    r"(?:вынесении|выдаче|выдачу|вынесение)\s+(?:\w+\s+)?(?:судебного\s+)?приказа|\bприказн\w+\s+производств"
    r"|\bприказом\s+взыскать|\bв\s+приказном\s+порядке|\bст(?:\.|ать\w+)\s*125\b|\bприказ\s+(?:вынесен\s+быть\s+не\s+может|не\s+может\s+быть\s+вынесен)"
)
# ГПК ch. 11 has a collector and a debtor, where a claim has a plaintiff and a defendant.
_COLLECTOR, _PLAINTIFF = re.compile(r"\bвзыскател"), re.compile(r"\bист(?:ец|ц[ауео])|\bответчик|\bисков\w+\s+заявлени")
_BAILIFF = re.compile(r"судебн\w+\s+пристав|исполнительно\w+\s+производств|пристав\w*-исполнител")
_DECREES = (
    (
        "refusal",
        re.compile(
            r"\bотказать\b.{0,80}?возбуждении|возбуждении.{0,120}?\bотказать\b|производств\w+\s+не\s+возбуждать",
            re.DOTALL,
        ),
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
_ORDER_MARKS = (
    re.compile(r"\b\w?зыскать\b.{0,40}\b(?:с|со|в)\b", re.DOTALL), re.compile(r"\bв\s+пользу\b"), re.compile(r"руководствуясь|\bст\w*\.?\s*(?:12[1-9]|130)"),
    re.compile(r"мирово\w+\s+судь"), re.compile(r"десяти\s*-?\s*дне[вй]|относительно\s+(?:его\s+)?исполнения|десяти\s+дней"),
    re.compile(r"рассмотрев|рассмотрел|изучив|ознакомившись"), re.compile(r"приказываю|приказал|приказывает"),
)  # fmt: skip
_ORDER_ENOUGH, _ORDER_MARKED = 5, 4
_PARTIES = re.compile(r"взыскател.*должник|должник.*взыскател", re.DOTALL)
_OF_ORDER = re.compile(
    r"(?:рассмотрев|изучив|ознакомившись)\b.{0,200}\bзаявлени\w*.{0,200}судебного\s+приказа", re.DOTALL
)


# A draft reads as the paper that it wants to become, and a ruling on a claim as one on an application.
SURELY_STRANGE = 0.99


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
    if _DRAFT.search(flow.folded, 0, _HEAD) or (found is None and _RULED_OF_CLAIM_FIRST.search(operative[:_FIRST])):
        return Verdict(PaperKind.UNKNOWN, SURELY_STRANGE)
    if found is None:
        known = first == "other" or _OF_ANOTHER_COURT.search(flow.folded, 0, _HEAD)
        return Verdict(PaperKind.UNKNOWN, 0.95 if known else max(0.5, min(0.9, legibility)))
    return Verdict(found.kind, round(found.confidence * (0.6 + 0.4 * min(1.0, legibility / 0.8)), 3), found.decree)


def _asks(flow: Flow) -> bool:
    return _ASKS.search(flow.folded) is not None


def _order(flow: Flow, title: str, operative: str) -> Verdict | None:
    text = flow.folded
    if _asks(flow) or title in {"other", "ruling", "decree", "writ"} or _RULED_OF_CLAIM.search(text):
        return None
    deeds = _ORDERS.search(operative or text) is not None or (title == "order" and _COLLECTED.search(text) is not None)
    if _CLAIM.search(operative) or not (deeds or _ORDERS.search(text)):
        return None
    marks = sum(1 for mark in _ORDER_MARKS if mark.search(text))
    told = _PARTIES.search(text) or marks >= _ORDER_MARKED
    if title == "order" and deeds and (operative or (told and "судь" in text)):
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
    if _is_about_another_thing(flow.folded):
        return None
    sure = 0.99 if title == "ruling" else 0.9
    explained = _EXPLAINS.search(operative, 40)
    deed = operative[: explained.start() if explained else len(operative)][:1500]
    of_order = _is_of_order(flow.folded)
    if (found := _REFUSES.search(deed)) and of_order and not _CLAIM.search(found[0]):
        return Verdict(PaperKind.RULING_REFUSAL, sure)
    if (found := _CANCELS.search(deed)) and _is_cancellation(deed, found):
        return Verdict(PaperKind.RULING_CANCEL, sure)
    found = _RETURNS.search(deed)
    other = _LEFT.search(deed) or _REFUSES_MORE.search(deed)
    if found and of_order and not other and not _NOT_OF_ORDER.search(found[0]):
        return Verdict(PaperKind.RULING_RETURN, sure)
    return None


def _is_about_another_thing(text: str) -> bool:
    """By what it says of itself under its title, and by what it says was asked of the court."""
    about, asked = _ABOUT.search(text), _ASKED.search(text)
    return (
        _COMPLAINT.search(text) is not None
        or (about is not None and _OTHER_SUBJECT.match(about[1]) is not None)
        or (asked is not None and not asked[1].startswith("о приняти") and _OTHER_SUBJECT.match(asked[1]) is not None)
    )


def _is_of_order(text: str) -> bool:
    if _ORDER_CLAIM.search(text):
        return True
    return _COLLECTOR.search(text) is not None and not _PLAINTIFF.search(text)


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
    sure = 0.0 if _asks(flow) else sure_of_letter(flow, titles)
    return Verdict(PaperKind.POSTAL_NOTICE, sure) if sure else None

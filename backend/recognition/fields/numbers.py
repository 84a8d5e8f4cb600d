# ruff: noqa: E501 - a pattern reads better unbroken
"""Numbers of the case, the УИД, the contract, the writ."""

import re
from collections.abc import Iterator

from backend.domain.folding import TO_CYRILLIC, TO_DIGITS, TO_LATIN
from backend.domain.identifiers import court_uid_is_right, normalise_court_uid
from backend.domain.reading import PaperKind
from backend.recognition.paper import Found, Paper, found

CASE_NUMBER = r"[А-ЯA-ZЁ]{0,3}\??\d{0,3}[А-ЯA-ZЁа-яa-z]{0,3}\s?-\s?\d{1,6}(?:\s?[-/]\s?\d{1,4})?\s?/\s?(?:19|20)\d{2}(?:-\d{1,4})?(?!\d)"
_LABELLED_CASE = re.compile(
    rf"(?:[Дд]ел[оау]|[Пп]роизводств[оау]|[Мм]атериал\w*|ДЕЛО|ПРОИЗВОДСТВО)\s*(?:№|N[оo°]?|Ме|Не|М(?!\s?-)|№№)?\.?:?\s*({CASE_NUMBER})"
)
_ANY_CASE = re.compile(rf"(?<![\w/-])({CASE_NUMBER})")
_ORDER_NUMBER = re.compile(rf"приказ\w*\s*(?:№|N|по\s+делу\s+№)\s*({CASE_NUMBER})")
_WORN_INDEX = re.compile(r"^[1378Z]-")
_CAPTION_CASE = re.compile(rf"({CASE_NUMBER})\s*\(\s*номер\s+дела")
_HEAD_CASE = re.compile(rf"(?:^|\n)\s*(?:№\s*)?({CASE_NUMBER})\s*(?=\n|УИД)")
# The court's type is the part that readers spoil most: «96МS», «96мМ5$», «96М$».
_UID = re.compile(
    r"(?:(?<![\dA-Za-zА-Яа-я])|(?<=УИД))([\dОоOoЗзБб]{2})\s?([A-Za-zА-Яа-яЅ5$§&]{1,5}?)\s?([\dОоOoЗзБб]{4})\s?[-–]\s?([\dОоЗз]{1,2}[\\|!lI]?)\s?[-–]\s?([\dОоЗз]{4})"
    r"\s?[-–]\s?([\dОоOoЗзБб?]{6})\s?[-–]\s?([\dОоOoЗзБб]{2})(?!\d)"
)
_TYPE_LOOKALIKES = str.maketrans({"$": "S", "§": "S", "&": "S", "Ѕ": "S"})
_CONTRACT = re.compile(
    r"(?P<head>договор\w*|соглашени\w*|оферт\w*|контракт\w*|условия\w*|расписк\w*|заявлени[юя]-оферт\w*)"
    r"(?P<between>(?:(?!договор)(?!(?<=[а-яё]{4})\.\s+[А-ЯЁ])[^№;]){0,170}?)\s*(?:№|\bn[o°о]?\b|\bме\b|\bмо\b|\bномер\w*)\.?:?\s*(?P<number>[\w«№$§][\w/.\-–«»$§]*(?:(?<=\d[/-])\n[\w/.-]+|\s?[-/]\s?[\w/.-]+)*)",
    re.IGNORECASE,
)
_BARE_CONTRACT = re.compile(
    r"(?P<head>договор\w*)(?P<between>(?:\s+[а-яё()]+){0,4}?)\s+(?P<number>(?=[\w/.-]*\d{3})[\w/.-]{4,24})(?=[\s,]+(?:от|за|в|и|с)\b|[,;)]|\s*$)",
    re.IGNORECASE | re.MULTILINE,
)
# A letter that could be either is sometimes read as both.
_TWICE = re.compile(r"^(?:3З|З3)(?=[А-ЯЁ])")
_LETTER_LIKE = str.maketrans("30", "ЗО")
_CESSION = re.compile(r"уступк|цесси|оказани|поручени|агентск|доверенност|переуступ", re.IGNORECASE)
_CESSION_AFTER = re.compile(r"[^.№]{0,60}(?:уступк|цесси)", re.IGNORECASE)
_CESSION_BEFORE = re.compile(r"(?:уступк|цесси|агентск)\w*[^.№]{0,40}$", re.IGNORECASE)
# «дело № 2-1/2025», «счёт №», «приказ №» after the word «договору» belong to another thing.
_OTHER_NUMBER = re.compile(
    r"дел[оау]\b|приказ|лист\b|участ|сч[её]т|паспорт|офис|отделени|стать|\bп\.|приложени|\bсери[ия]\b|лицензи|реестр|свидетельств|поручен"
    r"|пошлин|\bинн\b|огрн",
    re.IGNORECASE,
)
# Between whom it was made may stand between the number and the day; what the debt is counted for may not.
_PARTIES = r"(?:(?:между|с|со)\s(?:(?!период|\bза\b|\bпо\b|задолж|размер|сумм)[^¤№;]){1,160}?\s)?"
_OF_DATE = re.compile(
    r"[\s,(«»\"]*(?:(?:от|дат\w+|заключ\w+|подпис\w+|оформл\w+|составл\w+|выдан\w+|сторонами|должником|договора|был|под)\s*[:–-]?\s*){1,4}"
    rf"{_PARTIES}(?:от\s+)?(¤+)"
)
_MADE_BEFORE = re.compile(r"заключ\w+\s+(¤+)[^;№¤]{0,200}?$")
_DATED_BEFORE = re.compile(
    r"(¤+)(?:(?!(?<=[а-яё]{4})\.\s+[А-ЯЁ])[^;№¤]){0,240}?(?:заключ|подписа|выда[нл]|оформл|предостав|переда[нл])\w*(?:(?!(?<=[а-яё]{4})\.\s+[А-ЯЁ])[^;№¤]){0,180}?$"
)
_WRIT = re.compile(r"(?<![а-яё])([фвФВ][сcСC])\s*(?:№|N|М:?)?\s*(\d{9})(?!\d)", re.IGNORECASE)


def find(paper: Paper) -> Iterator[Found]:
    yield from _case_numbers(paper)
    yield from uids(paper)
    yield from _contracts(paper)
    if paper.kind is PaperKind.WRIT:
        for match in _WRIT.finditer(paper.flow.text):
            yield found("writ_number", f"{match[1].upper().translate(TO_CYRILLIC)} {match[2]}", match.span(), "label")


def as_printed(number: str) -> str:
    """A case number without blanks; its letters Cyrillic."""
    # A worn «2» after letters is read as «?», or as «?2».
    number = re.sub(r"\?(?=\d)", "", re.sub(r"\s", "", number)).replace("?", "2")
    return number.upper().translate(TO_CYRILLIC).replace("–", "-")


def _case_numbers(paper: Paper) -> Iterator[Found]:
    text = paper.flow.text
    labelled = [
        match
        for match in _LABELLED_CASE.finditer(text)
        if match.start() < paper.parts.operative.start or paper.parts.operative.start == 0
    ]
    for match in labelled:
        yield _case(match, "label")
    if labelled:
        seen = {as_printed(match[1]) for match in labelled}
        yield from (
            _case(match)
            for match in _ANY_CASE.finditer(text)
            if as_printed(match[1]) in seen and all(match.start(1) != one.start(1) for one in labelled)
        )
        return
    for pattern, evidence in (
        (_CAPTION_CASE, "label"), (_ORDER_NUMBER, "label"), (_HEAD_CASE, ""), (_ANY_CASE, "guess"),
    ):  # fmt: skip
        if first := pattern.search(text):
            yield _case(first, *([evidence] if evidence else []))
            return


def _case(match: re.Match[str], *evidence: str) -> Found:
    """Index 2 is of civil cases; of the one-digit ones no other stands on papers like ours."""
    printed = as_printed(match[1])
    value = _WORN_INDEX.sub("2-", printed)
    return found("case_number", value, match.span(1), *evidence, *(["repaired"] if value != printed else []))


def uids(paper: Paper) -> Iterator[Found]:
    for match in _UID.finditer(paper.flow.text):
        region, kind, *rest = match.groups()
        printed = kind.upper() in {"MS", "RS", "МS"}
        rest[1] = re.sub(r"[\\|!lI]", "1", rest[1]).zfill(2)
        told = region.translate(TO_DIGITS) + _court_type(kind) + "-".join(part.translate(TO_DIGITS) for part in rest)
        try:
            value = normalise_court_uid(told)
        except ValueError:
            continue
        right = court_uid_is_right(value)
        mended = None if right else _mended(value)
        evidence = ["checksum"] if right or mended else ["checksum_fails"]
        if mended or (not right and not printed):
            evidence.append("repaired")
        yield found("uid", mended or value, match.span(), *evidence)


def _court_type(read: str) -> str:
    """Two letters from what was read in their place; magistrates' papers are nearly all of what comes."""
    plain = read.upper().translate(_TYPE_LOOKALIKES)
    squeezed = re.sub(r"(.)\1+", r"\1", plain.replace("M", "М"))
    if squeezed[:1] in {"М", "H", "Н"}:
        return "MS"
    if squeezed[:1] in {"R", "К", "Я", "Р", "P"}:
        return "RS"
    return squeezed[:2]


def _mended(uid: str) -> str | None:
    """A УИД whose letters were taken for those of another court; digits are never guessed."""
    swapped = uid.replace("MS", "RS") if "MS" in uid else uid.replace("RS", "MS")
    return swapped if swapped != uid and court_uid_is_right(swapped) else None


def _latin_n(number: str) -> str:
    """A reader of Russian alone sees «№» in a Latin N, and its like in the letter beside it."""
    return re.sub(r"№([А-Я]*)", lambda match: "N" + match[1].translate(TO_LATIN).replace("Г", "F"), number)


def _letters_of(number: str) -> tuple[str, bool]:
    """«3М-89715» is «ЗМ-89715»: among letters alone, without another digit, stands a letter."""
    number = _TWICE.sub("З", number)
    parts = [
        part.translate(_LETTER_LIKE) if re.fullmatch(r"[30]?[А-ЯЁ]+[30]?[А-ЯЁ]*", part) else part
        for part in re.split(r"([-/.])", number)
    ]
    value = "".join(parts)
    return value, value != number


def _contracts(paper: Paper) -> Iterator[Found]:
    text = paper.without_dates
    numbered = [match for match in _CONTRACT.finditer(text) if _is_of_loan(text, match)]
    bare = [match for match in _BARE_CONTRACT.finditer(text) if _is_of_loan(text, match)]
    for match in numbered or bare:
        number = match["number"].strip(".,;–-«»")
        start = match.start("number") + match["number"].index(number)
        value, repaired = _letters_of(_latin_n(re.sub(r"\s", "", number).replace("$", "S").replace("§", "S")))
        yield found(
            "contract_number", value, (start, start + len(number)), "label", *(["repaired"] if repaired else [])
        )
        yield from _contract_date(paper, match)


def _is_of_loan(text: str, match: re.Match[str]) -> bool:
    """Not of a cession, a case or a licence, which have their numbers too."""
    number = match["number"].rstrip(".,;–-«»")
    between, before = match["between"], text[max(0, match.start() - 60) : match.start()]
    if _CESSION.search(between) or _OTHER_NUMBER.search(between) or not re.search(r"\d", number):
        return False
    return not (_CESSION_BEFORE.search(before) or _CESSION_AFTER.match(text, match.start("number") + len(number)))


def _contract_date(paper: Paper, match: re.Match[str]) -> Iterator[Found]:
    """Beside the number, before it («договору от … № …»), or where the contract is told to have been made."""
    inside = re.search(r"\bот\s+(¤+)|(¤+)", match["between"])
    after = _OF_DATE.match(paper.masked, match.end("number"))
    before = (max(0, match.start() - 420), match.start())
    made = _MADE_BEFORE.search(paper.without_dates, *before) or _DATED_BEFORE.search(paper.without_dates, *before)
    place = None
    if inside:
        place = match.start("between") + inside.start(1 if inside[1] else 2)
    elif after:
        place = after.start(1)
    elif made:
        place = made.start(1)
    if place is not None and (date := paper.date_at(place)):
        told = ["label"] if inside or after else []
        yield found("contract_date", date.iso, (date.start, date.end), *told, *(["repaired"] if date.repaired else []))


__all__ = ["CASE_NUMBER", "as_printed", "find", "uids"]

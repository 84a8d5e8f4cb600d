"""The number and the day of the contract from which the debt comes."""

import re
from collections.abc import Iterator

from backend.domain.folding import TO_LATIN
from backend.recognition.fields.numbers import as_printed, case_numbers, uids
from backend.recognition.paper import Found, Paper, found

# «4276 1600 0012 3456»: of a card, as it is printed.
_OF_CARD = r"\d{4}(?:[ \n]\d{4}){3}(?![\d/-])"
# «АБ 29047255», «29 047 255»: parts with a blank between.
_OF_PARTS = r"(?!(?:от|за|и|в|на|по)\b)[А-ЯЁA-Z]{1,4}\s\d{4,}[\w/-]*|\d{1,3}(?:\s\d{3}){2,3}(?![\w/-])"
_CONTRACT = re.compile(
    rf"(?P<head>договор\w*|\bдог\.|\bсделк\w*|\bобязательств\w*|\bосновани\w*(?=\s*:?\s*№)|соглашени\w*|оферт\w*|контракт\w*|условия\w*|расписк\w*|заявлени[юя]-оферт\w*)"
    rf"(?P<between>(?:(?!договор)(?!(?<=[а-яё]{{4}})\.\s+[А-ЯЁ])[^№;]){{0,170}}?)\s*(?:№|\bn[o°о]?\b|\bме\b|\bмо\b|\bномер\w*(?:\s+по\s+реестру(?:\s+[а-яё]+)?)?)\.?:?\s*(?P<number>{_OF_CARD}|{_OF_PARTS}|[\w«№$§][\w/.\-–«»$§]*(?:(?<=\d[/-])\n[\w/.-]+|\s?[-/]\s?[\w/.-]+)*)",
    re.IGNORECASE,
)
_CARD = re.compile(rf"{_OF_CARD}|{_OF_PARTS}", re.IGNORECASE)
# «Д-379/701 488»: what follows may be a part of the number.
_GOES_ON = re.compile(r" \d")
_BARE_CONTRACT = re.compile(
    r"(?P<head>договор\w*|соглашени\w*|контракт\w*)(?P<between>(?:\s+[а-яё()]+){0,7}?)\s+\(?(?P<number>(?=[\w/.-]*\d{3})[\w/.-]{4,24})(?=[\s,]+(?:от|за|в|и|с|заключ\w+|оформл\w+|подпис\w+|котор\w+)\b|[,;)]|\s*$)",
    re.IGNORECASE | re.MULTILINE,
)
# A letter that could be either is sometimes read as both.
_TWICE = re.compile(r"^(?:3З|З3)(?=[А-ЯЁ])")
_LETTER_LIKE = str.maketrans("30", "ЗО")
# «Основание: МЗ-886580 от 25.09.2021»: no word tells what was made on that day, and nothing else has such a number.
_LOOSE = re.compile(
    r"(?:(?:^|[,;:(\n])\s*|\bоснование\s+)(?:№\s*)?(?P<between>)(?P<number>(?=[^\s,]*\d{4})[A-ZА-ЯЁ\d][\w/-]{6,23})(?:\s+от\s+|,\s*)(?P<day>¤+)",
    re.IGNORECASE,
)
_CESSION = re.compile(r"уступк|цесси|оказани|поручени|агентск|доверенност|переуступ", re.IGNORECASE)
# «№ 5 от 01.02.2024 (уступка от 03.03.2024)» is of a loan that was ceded later.
_CESSION_AFTER = re.compile(
    r"[^.№(]{0,60}(?:уступк|цесси)|[^.№(]{0,40}\(\s*(?:договор\w*\s+|об\s+)?(?:уступк[иеу]|цесси)"
)
_CESSION_BEFORE = re.compile(
    r"(?:дополнительн\w+\s|(?:уступк|цесси|агентск)\w*[^.№»]{0,40}|передал\w*\s+(?:его|ее|её|это|эт[оиу]\w*|прав\w+|требовани\w+|заявител\w+)[^.№]{0,60})$",
    re.IGNORECASE,
)
# «дело № 2-1/2025», «счёт №», «приказ №» after the word «договору» belong to another thing.
_OTHER_NUMBER = re.compile(
    r"дел[оау]\b|дополнительн|приказ|лист\b|участ|сч[её]т\w*\W*\Z|паспорт|офис|отделени|стать|\bп\.|приложени|\bсери[ия]\b|лицензи|реестр|свидетельств|поручен"
    r"|пошлин|\bинн\b|огрн|пленум|закон|справк|квитанц|плат[её]жн|удостоверени|снилс",
    re.IGNORECASE,
)
# Between whom it was made may stand between the number and the day; what the debt is counted for may not.
_PARTIES = r"(?:(?:между|с|со)\s(?:(?!период|\bза\b|\bпо\b|задолж|размер|сумм)[^¤№;]){1,160}?\s)?"
_OF_DATE = re.compile(
    r"[\s,(«»\"]*(?:(?:от|и\s+дат\w+|действующ\w+\s+с|котор(?:ый|ое)|дат\w+|соверш\w+|в\s+письменной\s+форме|заключ\w+|подпис\w+|оформл\w+|составл\w+|выдан\w+|сторонами|должником|договора|был|под)\s*[:–-]?\s*){1,4}"
    rf"{_PARTIES}(?:от\s+)?(¤+)(?!\s*(?:был\w*\s+)?(?:уступ|передан|расторг|прекра|истек|обрат))"
)
# «(2499049024, 07.08.2024)», «№ 2499049024 (ПАО «Заря») от 07.08.2024»
_DATE_BESIDE = re.compile(
    r"\s*\([^()¤№]{5,80}\)\s*от\s+(¤+)|,\s*(¤+)(?=\s*[).;\n])|\s*\([^()¤№]{5,80}[»\"]\s*,\s*(¤+)\s*\)|\s+(?:с|между)\s[^¤№;.]{5,120}?[»\"]\s+от\s+(¤+)"
)
_MADE_BEFORE = re.compile(r"заключ\w+\s+(¤+)[^;№¤]{0,200}?$")
_DATED_BEFORE = re.compile(
    r"(¤+)(?:(?!(?<=[а-яё]{4})\.\s+[А-ЯЁ])[^;№¤]){0,240}?(?:заключ|подписа|выда[нл]|оформл|предостав|переда[нл])\w*(?:(?!(?<=[а-яё]{4})\.\s+[А-ЯЁ])[^;№¤]){0,180}?$"
)
_BORN_BEFORE = re.compile(r"(?:рожд|родил|родив|урожен|\bд\.\s?р\b)[^¤,;]{0,25}$")
_BORN_AFTER = re.compile(r"\s*,?\s*\(?(?:г\.?\s?р\b|год\w*\s+рожд|г\.\s*рожд|рожд)")
# Of cases, of proceedings, and УИД.
_OF_PAPERS = re.compile(r"\A[29][а-яё]?-\d+/\d\d\Z|-ИП\Z|\A\d{2}[A-ZА-ЯЁ]{2}\d{4}-\d\d-", re.IGNORECASE)
# «З-286562/8899», «МЗ71985436», «З21147283»: a letter or a figure, which no eye can tell.
_NEAR = 30
_LONE_THREE = re.compile(r"(?<![\w.])(?:[3З](?=[-/])|[А-ЯA-Z]{1,3}[3З](?=\d)|[03ЗОO](?=\d{5}))")


def find(paper: Paper) -> Iterator[Found]:
    text = paper.without_dates
    numbered = [match for match in _CONTRACT.finditer(text) if _is_of_loan(text, match)]
    bare = [match for match in _BARE_CONTRACT.finditer(text) if _is_of_loan(text, match)]
    others = _numbers_of_court(paper)
    told = [match for match in numbered or bare if not _is_other(match, others)]
    if not told:
        yield from _loose(paper)
    for match in told:
        number = match["number"].strip(".,;–-«»")
        start = match.start("number") + match["number"].index(number)
        end = start + len(number)
        number = " ".join(number.split()) if _CARD.fullmatch(number) else re.sub(r"\s", "", number)
        value, repaired = letters_of(_latin_n(number.replace("$", "S").replace("§", "S")))
        evidence = [*(["repaired"] if repaired else []), *(["letter_or_figure"] if _LONE_THREE.search(value) else [])]
        evidence += ["contested"] if _GOES_ON.match(text, end) else []
        yield found("contract_number", value, (start, end), "label", *evidence)
        yield from _contract_date(paper, match)


def _loose(paper: Paper) -> Iterator[Found]:
    """A number with a day beside it that stands alone on the paper."""
    text = paper.without_dates
    others = _numbers_of_court(paper)
    told = [match for match in _LOOSE.finditer(text) if _is_of_loan(text, match) and not _is_other(match, others)]
    told = [match for match in told if not _OTHER_NUMBER.search(text, max(0, match.start() - _NEAR), match.start())]
    if len({match["number"] for match in told}) != 1:
        return
    for match in told:
        if date := paper.date_at(match.start("day")):
            yield found("contract_number", letters_of(match["number"])[0], match.span("number"), "guess")
            yield found("contract_date", date.iso, (date.start, date.end), "guess")


def _latin_n(number: str) -> str:
    """A reader of Russian alone sees «№» in a Latin N, and its like in the letter beside it."""
    return re.sub(r"№([А-Я]*)", lambda match: "N" + match[1].translate(TO_LATIN).replace("Г", "F"), number)


def letters_of(number: str) -> tuple[str, bool]:
    """«3М-89715» is «ЗМ-89715»: among letters alone, without another digit, stands a letter."""
    number = _TWICE.sub("З", number)
    parts = [
        part.translate(_LETTER_LIKE) if re.fullmatch(r"[30]?[А-ЯЁ]+[30]?[А-ЯЁ]*", part) else part
        for part in re.split(r"([-/.])", number)
    ]
    value = "".join(parts)
    return value, value != number


def _numbers_of_court(paper: Paper) -> set[str]:
    return {one.value for one in (*case_numbers(paper), *uids(paper))}


def _is_other(match: re.Match[str], others: set[str]) -> bool:
    number = match["number"].strip(".,;–-«»")
    return bool(_OF_PAPERS.search(number) or {as_printed(number), number.translate(TO_LATIN)} & others)


def _is_of_loan(text: str, match: re.Match[str]) -> bool:
    """Not of a cession, a case or a licence, which have their numbers too."""
    number = match["number"].rstrip(".,;–-«»")
    between, before = match["between"], text[max(0, match.start() - 60) : match.start()]
    if _CESSION.search(between) or _OTHER_NUMBER.search(between) or not re.search(r"\d", number):
        return False
    return not (_CESSION_BEFORE.search(before) or _CESSION_AFTER.match(text, match.start("number") + len(number)))


def _is_birth(masked: str, start: int, end: int) -> bool:
    return bool(_BORN_BEFORE.search(masked, max(0, start - 50), start) or _BORN_AFTER.match(masked, end))


def _contract_date(paper: Paper, match: re.Match[str]) -> Iterator[Found]:
    """Beside the number, before it («договору от … № …»), or where the contract is told to have been made."""
    inside = re.search(r"\bот\s+(¤+)|(¤+)", match["between"])
    end = match.end("number")
    after = _OF_DATE.match(paper.masked, end) or _DATE_BESIDE.match(paper.masked, end)
    before = (max(0, match.start() - 420), match.start())
    made = _MADE_BEFORE.search(paper.without_dates, *before) or _DATED_BEFORE.search(paper.without_dates, *before)
    place = None
    if inside:
        place = match.start("between") + inside.start(1 if inside[1] else 2)
    elif after:
        place = after.start(after.lastindex or 1)
    elif made and not _is_birth(paper.masked, *made.span(1)):
        place = made.start(1)
    if place is not None and (date := paper.date_at(place)):
        told = ["label"] if inside or after else []
        yield found("contract_date", date.iso, (date.start, date.end), *told, *(["repaired"] if date.repaired else []))

"""Numbers of the case, the УИД, the contract, the writ."""

import re
from collections.abc import Iterator

from backend.domain.folding import TO_CYRILLIC, TO_DIGITS, TO_LATIN
from backend.domain.identifiers import court_uid_is_right, normalise_court_uid
from backend.domain.reading import PaperKind
from backend.recognition.paper import Found, Paper, found

# «2.024»: a speck within.
_YEAR = r"(?:(?:19|20)\d{2}|2\.0\d{2})"
_SHORT_YEAR = r"[12]\d"
# «А95-1312/2024» is of an arbitration court, where no such paper comes from.
_SERIAL = (
    r"(?![АA]\d{2}-)(?:(?<!\w)(?:СП|ПР)\s(?=\d{1,2}-)|[А-ЯA-ZЁ]{0,3})"
    r"\??(?:\d\.)?\d{0,3}[А-ЯA-ZЁа-яa-z]{0,3}\s?-\s?"
    r"\d{1,6}[пn]?(?:\s?[-/]\s?\d{1,4})?\s?/\s?"
)
# The precinct may stand before the year or after it.
CASE_NUMBER = rf"{_SERIAL}(?:{_YEAR}(?:[-/]\d{{1,3}}){{0,2}}|\d{{1,3}}-{_YEAR})(?!\d)"
# Some courts print two figures of the year, which elsewhere than beside the word would be any number at all.
WITH_SHORT_YEAR = (
    rf"{_SERIAL}(?:{_YEAR}(?:[-/]\d{{1,4}}){{0,2}}|\d{{1,3}}-(?:{_YEAR}|{_SHORT_YEAR})|{_SHORT_YEAR}(?:-\d{{1,3}})?)"
    r"(?!\d)"
)
_LABELLED_CASE = re.compile(
    r"(?:[Дд]ел[оау]|[Пп]роизводств[оау]|[Мм]атериал\w*|ДЕЛО|ПРОИЗВОДСТВО)\s*(?:\([^()\n]{3,20}\)\s*)?"
    rf"(?:№|N[оo°]?|Ме|Не|М(?!\s?-|\d)|№№)?[.,]?:?\s*({WITH_SHORT_YEAR})"
)
_ANY_CASE = re.compile(rf"(?<![\w/-])({CASE_NUMBER})")
_ORDER_NUMBER = re.compile(rf"(?i:приказ)\w*\s*(?:№|N|по\s+делу\s+№)\s*({WITH_SHORT_YEAR})")
_WORN_INDEX = re.compile(r"^[1378Z]-")
# «9у-18/2026», «2м-211/2025», «2сп-345/2025»; «2-3876п/2026» is of an order.
_SMALL_INDEX = re.compile(r"\d{1,2}[а-яё]{1,3}")
# «СП 2-318/2024»
_LETTERS_APART = re.compile(r"(СП|ПР)\s\d")
_BETWEEN = re.compile(r"№\s*[^\W\d_]{1,5}[.\s]\s*\Z")
# A point parts the index from the precinct («2.17-345/2025»); elsewhere it is a speck.
_STRAY = re.compile(r"\s|(?<!^\d)\.|\.(?!\d{1,3}-)")
_CAPTION_CASE = re.compile(
    rf"({WITH_SHORT_YEAR})\s*(?:\(|\n)\s*номер\s+(?:судебного\s+)?(?:дела|производства|материала)"
)
_HEAD_CASE = re.compile(rf"(?:^|\n)\s*(?:№\s*)?({CASE_NUMBER})\s*(?=\n|УИД)")
_HEAD_SHORT = re.compile(
    rf"(?:^|\n)\s*(?:\(?УИД\W{{0,3}}[\w-]{{20,32}}\)?[\s,;]*)?№\s*({WITH_SHORT_YEAR})\s*(?=\n|УИД|[«\"\d])"
)
_SHORT_ALONE = re.compile(r"(?:№|[Нн]омер|\n)\s*([29][МУму]?-\d{1,5}(?:[-/]\d{1,3})?/[12]\d)(?=\s*[,\n])")
# The court's type is the part that readers spoil most: «96МS», «96мМ5$», «96М$».
_UID = re.compile(
    r"(?:(?<![\dA-Za-zА-Яа-я])|(?<=УИД))([\dОоOoЗзБб]{2})\s?([A-Za-zА-Яа-яЅ5$§&]{1,5}?)\s?([\dОоOoЗзБб]{4})\s?[-–]\s?([\dОоЗз]{1,2}[\\|!lI]?)\s?[-–]\s?([\dОоЗз]{4})"
    r"\s?[-–]\s?((?:[\dОоOoЗзБб?] ?){5}[\dОоOoЗзБб?])\s?[-–]\s?([\dОоOoЗзБб]{2})(?!\d)"
)
_TYPE_LOOKALIKES = str.maketrans({"$": "S", "§": "S", "&": "S", "Ѕ": "S"})
# «4276 1600 0012 3456»: of a card, as it is printed.
_OF_CARD = r"\d{4}(?:[ \n]\d{4}){3}(?![\d/-])"
_CONTRACT = re.compile(
    rf"(?P<head>договор\w*|\bдог\.|\bсделк\w*|\bобязательств\w*|\bосновани\w*(?=\s*:?\s*№)|соглашени\w*|оферт\w*|контракт\w*|условия\w*|расписк\w*|заявлени[юя]-оферт\w*)"
    rf"(?P<between>(?:(?!договор)(?!(?<=[а-яё]{{4}})\.\s+[А-ЯЁ])[^№;]){{0,170}}?)\s*(?:№|\bn[o°о]?\b|\bме\b|\bмо\b|\bномер\w*(?:\s+по\s+реестру(?:\s+[а-яё]+)?)?)\.?:?\s*(?P<number>{_OF_CARD}|[\w«№$§][\w/.\-–«»$§]*(?:(?<=\d[/-])\n[\w/.-]+|\s?[-/]\s?[\w/.-]+)*)",
    re.IGNORECASE,
)
_CARD = re.compile(_OF_CARD)
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
    r"|пошлин|\bинн\b|огрн|пленум|закон|справк|квитанц|плат[её]жн",
    re.IGNORECASE,
)
# Between whom it was made may stand between the number and the day; what the debt is counted for may not.
_PARTIES = r"(?:(?:между|с|со)\s(?:(?!период|\bза\b|\bпо\b|задолж|размер|сумм)[^¤№;]){1,160}?\s)?"
_OF_DATE = re.compile(
    r"[\s,(«»\"]*(?:(?:от|и\s+дат\w+|действующ\w+\s+с|котор(?:ый|ое)|дат\w+|соверш\w+|в\s+письменной\s+форме|заключ\w+|подпис\w+|оформл\w+|составл\w+|выдан\w+|сторонами|должником|договора|был|под)\s*[:–-]?\s*){1,4}"
    rf"{_PARTIES}(?:от\s+)?(¤+)(?!\s*(?:был\w*\s+)?(?:уступ|передан|расторг|прекра|истек|обрат))"
)
# «(2499049024, 07.08.2024)»
_DATE_BESIDE = re.compile(
    r",\s*(¤+)(?=\s*[).;\n])|\s*\([^()¤№]{5,80}[»\"]\s*,\s*(¤+)\s*\)|\s+(?:с|между)\s[^¤№;.]{5,120}?[»\"]\s+от\s+(¤+)"
)
_MADE_BEFORE = re.compile(r"заключ\w+\s+(¤+)[^;№¤]{0,200}?$")
_DATED_BEFORE = re.compile(
    r"(¤+)(?:(?!(?<=[а-яё]{4})\.\s+[А-ЯЁ])[^;№¤]){0,240}?(?:заключ|подписа|выда[нл]|оформл|предостав|переда[нл])\w*(?:(?!(?<=[а-яё]{4})\.\s+[А-ЯЁ])[^;№¤]){0,180}?$"
)
_BORN_BEFORE = re.compile(r"(?:рожд|родил|родив|урожен|\bд\.\s?р\b)[^¤,;]{0,25}$")
_BORN_AFTER = re.compile(r"\s*,?\s*\(?(?:г\.?\s?р\b|год\w*\s+рожд|г\.\s*рожд|рожд)")
# Of cases, of proceedings, and УИД.
_OF_PAPERS = re.compile(r"\A[29][а-яё]?-\d+/\d\d\Z|-ИП\Z|\A\d{2}[A-ZА-ЯЁ]{2}\d{4}-\d\d-", re.IGNORECASE)
_WRIT = re.compile(r"(?<![а-яё])([фвФВ][сcСC])\s*(?:№|N|М:?)?\s*(\d{9})(?!\d)", re.IGNORECASE)


# «З-286562/8899», «МЗ71985436», «З21147283»: a letter or a figure, which no eye can tell.
_LONE_THREE = re.compile(r"(?<![\w.])(?:[3З](?=[-/])|[А-ЯA-Z]{1,3}[3З](?=\d)|[03ЗОO](?=\d{5}))")


def find(paper: Paper) -> Iterator[Found]:
    yield from _case_numbers(paper)
    yield from uids(paper)
    yield from _contracts(paper)
    if paper.kind is PaperKind.WRIT:
        for match in _WRIT.finditer(paper.flow.text):
            yield found("writ_number", f"{match[1].upper().translate(TO_CYRILLIC)} {match[2]}", match.span(), "label")


def as_printed(number: str) -> str:
    """A case number without blanks but that after its letters; they are Cyrillic, small where all of its index are."""
    letters = _LETTERS_APART.match(number)
    # A worn «2» after letters is read as «?», or as «?2».
    number = re.sub(r"\?(?=\d)", "", _STRAY.sub("", number)).replace("?", "2")
    index, dash, rest = number.translate(TO_CYRILLIC).replace("–", "-").partition("-")
    index = index if _SMALL_INDEX.fullmatch(index) else index.upper()
    index = f"{letters[1]} {index.removeprefix(letters[1])}" if letters else index
    return f"{index}{dash}{rest.replace('n', 'п')}"


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
        (_CAPTION_CASE, "label"), (_ORDER_NUMBER, "label"), (_HEAD_CASE, ""), (_HEAD_SHORT, ""),
        (_SHORT_ALONE, "guess"), (_ANY_CASE, "guess"),
    ):  # fmt: skip
        if first := pattern.search(text):
            yield _case(first, *([evidence] if evidence else []))
            return


def _case(match: re.Match[str], *evidence: str) -> Found:
    """Index 2 is of civil cases; of the one-digit ones no other stands on papers like ours."""
    printed = as_printed(match[1])
    value = _WORN_INDEX.sub("2-", printed)
    doubts = ["repaired"] if value != printed else []
    # «№ Ж 2-51/2025»: what stands between is a part of the number, or is none.
    doubts += ["contested"] if _BETWEEN.search(match.string, 0, match.start(1)) else []
    return found("case_number", value, match.span(1), *evidence, *doubts)


def uids(paper: Paper) -> Iterator[Found]:
    for match in _UID.finditer(paper.flow.text):
        region, kind, *rest = match.groups()
        printed = kind.upper() in {"MS", "RS", "МS"}
        rest[1] = re.sub(r"[\\|!lI]", "1", rest[1]).zfill(2)
        digits = "-".join(part.translate(TO_DIGITS) for part in rest).replace(" ", "")
        told = region.translate(TO_DIGITS) + _court_type(kind) + digits
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
    if squeezed[:1] in {"М", "H", "Н"} or squeezed == "SМ":
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


def letters_of(number: str) -> tuple[str, bool]:
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
        yield found("contract_number", value, (start, end), "label", *evidence)
        yield from _contract_date(paper, match)


def _loose(paper: Paper) -> Iterator[Found]:
    """A number with a day beside it that stands alone on the paper."""
    text = paper.without_dates
    others = _numbers_of_court(paper)
    told = [match for match in _LOOSE.finditer(text) if _is_of_loan(text, match) and not _is_other(match, others)]
    if len({match["number"] for match in told}) != 1:
        return
    for match in told:
        if date := paper.date_at(match.start("day")):
            yield found("contract_number", letters_of(match["number"])[0], match.span("number"), "guess")
            yield found("contract_date", date.iso, (date.start, date.end), "guess")


def _numbers_of_court(paper: Paper) -> set[str]:
    return {one.value for one in (*_case_numbers(paper), *uids(paper))}


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


__all__ = ["CASE_NUMBER", "WITH_SHORT_YEAR", "as_printed", "find", "uids"]

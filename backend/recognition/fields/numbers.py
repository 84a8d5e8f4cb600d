"""Numbers of the case, the УИД, the writ."""

import re
from collections.abc import Iterator

from backend.domain.folding import TO_CYRILLIC, TO_DIGITS
from backend.domain.identifiers import court_uid_is_right, normalise_court_uid
from backend.domain.reading import PaperKind
from backend.recognition.paper import Found, Paper, found

# «2.024»: a speck within.
_YEAR = r"(?:(?:19|20)\d{2}|2\.0\d{2})"
_SHORT_YEAR = r"[12]\d"
# «А95-1312/2024» is of an arbitration court, where no such paper comes from.
_INDEX = (
    r"(?![АA]\d{2}\s?-)(?:(?<!\w)(?:СП|ПР)\s(?=\d{1,2}\s?-)|[А-ЯA-ZЁ]{0,3})"
    r"\??(?:\d\.)?\d{0,3}[А-ЯA-ZЁа-яa-z]{0,3}"
)
_DASH = r"\s?[-–]\s?"
_SERIAL = rf"{_INDEX}{_DASH}\d{{1,6}}[пn]?(?:\s?[-–/]\s?\d{{1,4}})?\s?/\s?"
# «2-2040-35-2024» joins index, number, precinct and year alike; «8-800-555-2035» is a telephone.
_BY_HYPHENS = (
    rf"(?=[\w?])(?![78]{_DASH}\d{{3}}{_DASH}\d{{3}}{_DASH}){_INDEX}{_DASH}\d{{1,6}}[пn]?{_DASH}\d{{1,4}}{_DASH}"
    rf"{_YEAR}(?!\s?[-–/]\s?\d)"
)
# Where no word tells what a number is of, such a one is a case by its index alone.
_OF_CIVIL_CASE = rf"(?=[А-ЯЁA-Z]{{0,3}}\s?0?[29][А-ЯЁA-Zа-яa-z]{{0,3}}{_DASH}|[МM]{_DASH})"
# «2-318/2024-35-СП»: letters at the end are of the precinct too.
_LETTERS = r"(?:-[А-ЯЁA-Z]{1,2}(?!\w))?"
# The precinct may stand before the year or after it.
CASE_NUMBER = (
    rf"(?:{_SERIAL}(?:{_YEAR}(?:[-/]\d{{1,3}}){{0,2}}{_LETTERS}|\d{{1,3}}-{_YEAR})|{_OF_CIVIL_CASE}{_BY_HYPHENS})(?!\d)"
)
# «2-1234-2026», «2-1234-2026-35»: without the word, any number with a year in it.
_BY_YEAR = rf"(?=[\w?]){_INDEX}{_DASH}\d{{1,6}}[пn]?{_DASH}{_YEAR}(?:{_DASH}\d{{1,3}})?(?!\s?[-–/]\s?\d)"
# Some courts print two figures of the year, which elsewhere than beside the word would be any number at all.
WITH_SHORT_YEAR = (
    rf"(?:{_SERIAL}(?:{_YEAR}(?:[-/]\d{{1,4}}){{0,2}}{_LETTERS}|\d{{1,3}}-(?:{_YEAR}|{_SHORT_YEAR})|{_SHORT_YEAR}(?:-\d{{1,3}})?)"
    rf"|{_BY_HYPHENS}|{_BY_YEAR})(?!\d)"
)
_HYPHENED, _WITHOUT_STROKE = re.compile(_BY_HYPHENS), re.compile(_BY_YEAR)
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
_WRIT = re.compile(r"(?<![а-яё])([фвФВ][сcСC])\s*(?:№|N|М:?)?\s*(\d{9})(?!\d)", re.IGNORECASE)


def find(paper: Paper) -> Iterator[Found]:
    yield from case_numbers(paper)
    yield from uids(paper)
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


def is_without_stroke(number: str) -> bool:
    """Claims of a case number as printed that nothing but its dashes tells it from other numbers with a year."""
    return _WITHOUT_STROKE.fullmatch(number) is not None and _HYPHENED.fullmatch(number) is None


def case_numbers(paper: Paper) -> Iterator[Found]:
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
    # Of an order that a ruling tells of only where the ruling has no number of its own.
    of_order = [(_ORDER_NUMBER, "label" if paper.kind is PaperKind.COURT_ORDER else "contested")]
    own = [(_CAPTION_CASE, "label"), (_HEAD_CASE, ""), (_HEAD_SHORT, "")]
    for pattern, evidence in (
        *(of_order + own if paper.kind is PaperKind.COURT_ORDER else own + of_order),
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
    doubts += ["contested"] if _BETWEEN.search(match.string, 0, match.start(1)) or is_without_stroke(value) else []
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


__all__ = ["CASE_NUMBER", "WITH_SHORT_YEAR", "as_printed", "case_numbers", "find", "uids"]

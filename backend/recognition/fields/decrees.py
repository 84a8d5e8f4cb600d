# ruff: noqa: E501 - a pattern reads better unbroken
"""A bailiff's decree: the proceedings, the department, the officer, the document that is enforced."""

import re
from collections.abc import Iterator

from backend.domain.identifiers import find_proceeding_numbers
from backend.recognition.fields.courts import before_second_town
from backend.recognition.fields.days import day, own_date
from backend.recognition.fields.numbers import CASE_NUMBER, as_printed
from backend.recognition.names import person_of
from backend.recognition.paper import Found, Paper, found

_PROCEEDING = re.compile(r"\d{1,7}\s?/\s?\d{2}\s?/\s?\d{5}\s?-?\s?[иИ][пПнН]")
_OFFICER = re.compile(r"пристав\w*(?:\s*-?\s*исполнител\w*)?\s+|пристав\w*-исполнител\w*\s*\(")
_DEPARTMENT = re.compile(
    r"((?:\b(?:межрайонн|специализированн|районн|городск)\w*\s+)?(?:\b[а-я]+(?:ий|ый|ое|ого|ского|ому)\s+)?(?:\b(?:межрайонн|районн|городск|специализированн)\w*\s+)?"
    r"\b(?:отделени\w+|отдел\w*|подразделени\w+)\s+(?:судебных\s+приставов|специализир)|(?:\b[а-я]+(?:ий|ый|ое|ого|ому)\s+)?\b(?:мосп|осп|росп|мросп|госп|соссп|ровп)\b)([^,;:()\n¤]*(?:\n[^,;:()\n¤]*){0,2})"
)
_DEPARTMENT_ENDS = re.compile(
    r"\s(?:рассмотр|адрес|код|судебн\w+\s+пристав-|суд\w*\s+пристав\b|постановлени|\d{6}|тел|ул\.|инн|в\s+отношении|возбу|об\s+|о\s+воз|мною|я,)|\n\s*(?:г\.\s*[^\n]{3,30}\n|\d|постанов|[а-я -]+край|[а-я -]+обл|[а-я -]+автономн|республ)|(?<![ .]г)\.\s*\n"
)
_DOCUMENT = re.compile(
    rf"(?:приказ\w*|лист\w*|документ\w*|\bид\b)(?P<between>[^;]{{0,90}}?)(?P<number>\b(?:ФС|ВС)\s*(?:№\s*)?\d{{9}}|(?<![\w/-]){CASE_NUMBER})",
    re.IGNORECASE,
)
# The number of the proceedings, and what another paper decided, stand near too.
_NOT_OF_DOCUMENT = re.compile(r"производств|пристав|постановлени|участ\w+\s+№|\bдолжник|предмет")
_DOCUMENT_DATE = re.compile(
    r"(?:(?!законную|вступи|должник|взыскат|предмет|рожд|производств)[^¤;]){0,70}?(?:\bот\s+|выда\w+\s*:?\s*|дат\w+[^¤]{0,20}?)(¤+)"
)
_IN_FORCE = (
    re.compile(r"вступи\w+\s+в\s+законную\s+силу\s*:?\s*(?:с\s+)?(¤+)"),
    re.compile(r"законную\s+силу\s*[:–-]?\s*(¤+)"),
    re.compile(r"(¤+)\s+(?:\w+\s+){0,4}вступи\w+\s+в\s+законную"),
)
_NOMINATIVE = {
    "отделения": "отделение", "отделению": "отделение", "отделением": "отделение", "отделении": "отделение",
    "отдела": "отдел", "отделу": "отдел", "отделом": "отдел", "отделе": "отдел",
}  # fmt: skip
_NOT_OFFICER = re.compile(r"должник|взыскател|в\s+отношении|рассмотрев|постановил|установил|принят")
_REACH = 260
_SHORTEST = 5


def find(paper: Paper) -> Iterator[Found]:
    yield found("decree_type", paper.decree, (0, 0), "by_words")
    for match in _PROCEEDING.finditer(paper.flow.text):
        for number in find_proceeding_numbers(match[0].upper().replace("Н", "П")):
            yield found("ip_number", number, match.span(), "label")
    yield from _officer(paper)
    yield from _document(paper)
    yield from _own_date(paper)


def _officer(paper: Paper) -> Iterator[Found]:
    text = paper.flow.folded
    for match in _OFFICER.finditer(text):
        name = next((name for name in paper.names if match.end() <= name.start <= match.end() + _REACH), None)
        if name is None or _NOT_OFFICER.search(text, match.end(), name.start):
            continue
        person = person_of(name, paper.names)
        yield found("bailiff_name", person.name, (name.start, name.end), "label", *person.evidence)
    yield from _department(paper)


def _department(paper: Paper) -> Iterator[Found]:
    """The first line that names it stands in the nominative as a rule; else as the officer bears it."""
    for match in _DEPARTMENT.finditer(paper.flow.folded):
        end = match.end()
        if stop := _DEPARTMENT_ENDS.search(paper.masked, match.end(1), end):
            end = stop.start()
        end = before_second_town(paper.masked, match.start(), end)
        end = min([end, *(name.start for name in paper.names if match.start() < name.start < end)])
        value = _nominative(" ".join(paper.flow.text[match.start() : end].split()).strip(" ,.–("))
        if len(value) > _SHORTEST:
            told = (
                () if value == " ".join(paper.flow.text[match.start() : end].split()).strip(" ,.–(") else ("declined",)
            )
            yield found("fssp_department", value, (match.start(), end), "free_text", "label", *told)


def _nominative(department: str) -> str:
    words = department.split()
    place = next((i for i, word in enumerate(words) if word.lower() in _NOMINATIVE), None)
    if place is None:
        return _short_in_nominative(words)
    noun = _NOMINATIVE[words[place].lower()]
    neuter = noun == "отделение"
    words[place] = noun.capitalize() if words[place][0].isupper() else noun
    for i in range(place):
        words[i] = re.sub(r"ск(?:ого|ому|им|ом)$", "ское" if neuter else "ский", words[i])
        words[i] = re.sub(r"н(?:ого|ому|ым|ом)$", "ное" if neuter else "ный", words[i])
    return " ".join(words)


def _short_in_nominative(words: list[str]) -> str:
    """«Советского РОСП» is «Советское РОСП»: what is shortened is a department of neuter gender as a rule."""
    if len(words) > 1 and re.fullmatch(r"[А-ЯЁ]{3,6}", words[1]):
        words[0] = re.sub(r"(?:(ск|цк)|(н|в))(?:ого|ому|им|ым|ом)$", r"\1\2ое", words[0])
    return " ".join(words)


def _document(paper: Paper) -> Iterator[Found]:
    match = next(
        (m for m in _DOCUMENT.finditer(paper.without_dates) if not _NOT_OF_DOCUMENT.search(m["between"].lower())), None
    )
    if not match:
        return
    printed = match["number"]
    number = (
        re.sub(r"\s*№\s*|\s+", " ", printed.upper()) if printed[:2].upper() in {"ФС", "ВС"} else as_printed(printed)
    )
    yield found("exec_doc_number", number, match.span("number"), "label")
    for force in _IN_FORCE:
        if (told := force.search(paper.masked)) and (date := paper.date_at(told.start(1))):
            yield day("in_force_date", date, "label")
            break
    inside = re.search(r"(¤+)", match["between"])
    after = _DOCUMENT_DATE.match(paper.masked, match.end())
    place = match.start("between") + inside.start(1) if inside else after.start(1) if after else None
    if place is not None and (date := paper.date_at(place)):
        yield day("exec_doc_date", date, "label")


def _own_date(paper: Paper) -> Iterator[Found]:
    yield from own_date(paper)

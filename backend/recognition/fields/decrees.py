"""A bailiff's decree: the proceedings, the department, the officer, the document that is enforced."""

import re
from collections.abc import Iterator

from backend.domain.identifiers import find_proceeding_numbers
from backend.recognition.fields.days import day, own_date
from backend.recognition.fields.departments import departments
from backend.recognition.fields.numbers import WITH_SHORT_YEAR, as_printed, is_without_stroke
from backend.recognition.names import person_of
from backend.recognition.paper import Found, Paper, found

_PROCEEDING = re.compile(r"\d{1,7}\s?/\s?\d{2}\s?/\s?\d{5}\s?-?\s?[иИ][пПнН]")
_OFFICER = re.compile(r"(?:пристав(?!ов\b)\w*|\bспи\b)(?:\s*-?\s*исполнител\w*)?[:\s]+|пристав\w*-исполнител\w*\s*\(")
_DOCUMENT = re.compile(
    rf"(?:приказ\w*|лист\w*|документ\w*|\b(?:ид|сп|ил)\b)(?P<between>(?:(?!документ|лист\w?\b)[^;]){{0,150}}?)(?P<number>\b(?:ФС|ВС)\s*(?:№\s*)?\d{{9}}|(?<![\w/-]){WITH_SHORT_YEAR})",
    re.IGNORECASE,
)
# The number of the proceedings, and what another paper decided, stand near too.
_NOT_OF_DOCUMENT = re.compile(
    r"производств|пристав|постановлени|(?<!судебного\s)(?<!судебным\s)участ\w+\s+№|\bдолжник|предмет"
)
_IN_BRACKETS = re.compile(r"\([^()]*\)")
_DOCUMENT_DATE = re.compile(
    r"(?:(?!законную|вступи|должник|взыскат|предмет|рожд|производств)[^¤;]){0,70}?(?:\bот\s+|(?:выда|вынес|изда|постановл|приня)\w+\s*:?\s*|дат\w+[^¤]{0,20}?)(¤+)"
)
_IN_FORCE = (
    re.compile(r"вступи\w+\s+в\s+законную\s+силу\s*:?\s*(?:с\s+)?(¤+)"),
    re.compile(r"(?:законную|вступи\w+\s+в)\s+силу\s*[:–-]?\s*(?:с\s+|акт\s+)?(¤+)"),
    re.compile(r"законную\s+силу\s+(?:(?!не\b)[а-я]+\s+){0,3}?вступ\w+\s*(¤+)"),
    re.compile(r"\bв\s+(?:законной\s+)?силе\s*:?\s*(?:с\s+)?(¤+)"),
    re.compile(r"(¤+)\s+(?:\w+\s+){0,4}вступи\w+\s+в\s+законную"),
)
_NOT_OFFICER = re.compile(r"должник|взыскател|в\s+отношении|рассмотрев|постановил|установил|принят")
# «Иванов Иван Иванович, судебный пристав-исполнитель»
_OFFICE_AFTER = re.compile(r"\s*,\s*(?:(?:ведущий|старший|младший)\s+)?(?:судебный\s+)?")
_REACH = 260


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
            name = next((name for name in paper.names if _OFFICE_AFTER.fullmatch(text, name.end, match.start())), None)
        if name is None:
            continue
        person = person_of(name, paper.names)
        yield found("bailiff_name", person.name, (name.start, name.end), "label", *person.evidence)
    yield from departments(paper)


def _numbered_document(text: str) -> re.Match[str] | None:
    """A word for it with nothing of other papers between it and the number; one such word may follow another."""
    at = 0
    while (match := _DOCUMENT.search(text, at)) is not None:
        if not _NOT_OF_DOCUMENT.search(_IN_BRACKETS.sub("", match["between"].lower())):
            return match
        at = match.start() + 1
    return None


def _document(paper: Paper) -> Iterator[Found]:
    match = _numbered_document(paper.without_dates)
    if not match:
        return
    printed = match["number"]
    number = (
        re.sub(r"\s*№\s*|\s+", " ", printed.upper()) if printed[:2].upper() in {"ФС", "ВС"} else as_printed(printed)
    )
    doubts = ["contested"] if is_without_stroke(number) else []
    yield found("exec_doc_number", number, match.span("number"), "label", *doubts)
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

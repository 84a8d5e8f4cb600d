"""A bailiff's decree: the proceedings, the department, the officer, the document that is enforced."""

import re
from collections.abc import Iterator

from backend.domain.identifiers import find_proceeding_numbers
from backend.recognition.fields.days import day
from backend.recognition.fields.numbers import CASE_NUMBER, as_printed
from backend.recognition.names import person_of
from backend.recognition.paper import Found, Paper, found

_PROCEEDING = re.compile(r"\d{1,7}\s?/\s?\d{2}\s?/\s?\d{5}\s?-?\s?[иИ][пПнН]")
_OFFICER = re.compile(r"пристав\w*(?:\s*-\s*исполнител\w*)?\s+")
_DOCUMENT = re.compile(
    rf"(?:приказ\w*|лист\w*|документ\w*)\s*(?:серии\s*)?(?:№|N)?\s*((?:ФС|ВС)\s*(?:№\s*)?\d{{9}}|{CASE_NUMBER})",
    re.IGNORECASE,
)
_BORN_NEAR = re.compile(r"рожд|г\.?\s?р")
_NOMINATIVE = (
    ("отделения", "отделение"), ("отдела", "отдел"), ("межрайонного", "межрайонный"), ("районного", "районный"),
    ("городского", "городской"), ("специализированного", "специализированный"),
)  # fmt: skip
_REACH = 160


def find(paper: Paper) -> Iterator[Found]:
    yield found("decree_type", paper.decree, (0, 0), "by_words")
    for match in _PROCEEDING.finditer(paper.flow.text):
        for number in find_proceeding_numbers(match[0].upper().replace("Н", "П")):
            yield found("ip_number", number, match.span(), "label")
    yield from _officer(paper)
    yield from _document(paper)
    yield from _own_date(paper)


def _officer(paper: Paper) -> Iterator[Found]:
    for match in _OFFICER.finditer(paper.flow.folded):
        name = next((name for name in paper.names if match.end() <= name.start <= match.end() + _REACH), None)
        if name is None:
            continue
        person = person_of(name, paper.names)
        yield found("bailiff_name", person.name, (name.start, name.end), "label", *person.evidence)
        between = " ".join(paper.flow.text[match.end() : name.start].split()).strip(" ,.–")
        if between and re.match(r"(?:межрайонн|отдел|осп|росп|городск|районн|специализ)", between.lower()):
            yield found("fssp_department", _nominative(between), (match.end(), name.start), "free_text", "label")


def _nominative(department: str) -> str:
    words = department.split()
    for i, word in enumerate(words[:2]):
        words[i] = dict(_NOMINATIVE).get(word, word)
    return " ".join(words)


def _document(paper: Paper) -> Iterator[Found]:
    match = _DOCUMENT.search(paper.flow.text)
    if not match:
        return
    printed = match[1]
    number = (
        re.sub(r"\s*№\s*|\s+", " ", printed.upper()) if printed[:2].upper() in {"ФС", "ВС"} else as_printed(printed)
    )
    yield found("exec_doc_number", number, match.span(1), "label")
    after = re.compile(r"[^¤]{0,40}?\bот\s+(¤+)").match(paper.masked, match.end())
    if after and (date := paper.date_at(after.start(1))):
        yield day("exec_doc_date", date, "label")


def _own_date(paper: Paper) -> Iterator[Found]:
    for date in paper.dates:
        if date.start < paper.parts.head.end + 5 and not _BORN_NEAR.match(
            paper.masked[date.mask_end : date.mask_end + 8].strip()
        ):
            yield day("order_date", date, "label")
            return

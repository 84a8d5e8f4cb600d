"""A bailiff's decree: the proceedings, the department, the officer, the document that is enforced."""

import re
from collections.abc import Iterator

from backend.domain.identifiers import find_proceeding_numbers
from backend.recognition.fields.court_grammar import end_of_department
from backend.recognition.fields.days import day, own_date
from backend.recognition.fields.letterheads import without_capitals
from backend.recognition.fields.numbers import WITH_SHORT_YEAR, as_printed, is_without_stroke
from backend.recognition.names import person_of
from backend.recognition.paper import Found, Paper, found

_PROCEEDING = re.compile(r"\d{1,7}\s?/\s?\d{2}\s?/\s?\d{5}\s?-?\s?[иИ][пПнН]")
_OFFICER = re.compile(r"(?:пристав(?!ов\b)\w*|\bспи\b)(?:\s*-?\s*исполнител\w*)?[:\s]+|пристав\w*-исполнител\w*\s*\(")
_DEPARTMENT = re.compile(
    r"((?:\b(?:межрайонн|специализированн|районн|городск)\w*\s+)?(?:\b[а-я]+(?:ий|ый|ое|ого|ского|ому)\s+)?(?:\b(?:межрайонн|районн|городск|специализированн)\w*\s+)?"
    r"\b(?:отделени\w+|отдел\w*|подразделени\w+)(?:\s+судебных\s+приставов|\s+специализир|(?=\s+по\s+(?:взыскани|исполнени)))|(?:\b[а-я]+(?:ий|ый|ое|ого|ому)\s+)?\b(?:мосп|осп|росп|мросп|госп|соссп|ровп)\b)"
)
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
    re.compile(r"\bв\s+(?:законной\s+)?силе\s*:?\s*(?:с\s+)?(¤+)"),
    re.compile(r"(¤+)\s+(?:\w+\s+){0,4}вступи\w+\s+в\s+законную"),
)
_NOMINATIVE = {
    "отделения": "отделение", "отделению": "отделение", "отделением": "отделение", "отделении": "отделение",
    "отдела": "отдел", "отделу": "отдел", "отделом": "отдел", "отделе": "отдел",
}  # fmt: skip
_DECLINED = re.compile("|".join(_NOMINATIVE), re.IGNORECASE)
_NOT_OFFICER = re.compile(r"должник|взыскател|в\s+отношении|рассмотрев|постановил|установил|принят")
# «Иванов Иван Иванович, судебный пристав-исполнитель»
_OFFICE_AFTER = re.compile(r"\s*,\s*(?:(?:ведущий|старший|младший)\s+)?(?:судебный\s+)?")
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
            name = next((name for name in paper.names if _OFFICE_AFTER.fullmatch(text, name.end, match.start())), None)
        if name is None:
            continue
        person = person_of(name, paper.names)
        yield found("bailiff_name", person.name, (name.start, name.end), "label", *person.evidence)
    yield from _department(paper)


def _department(paper: Paper) -> Iterator[Found]:
    """As the paper prints it in the nominative; else in capitals at the head, or as the officer bears it."""
    told = [_department_at(paper, match) for match in _DEPARTMENT.finditer(paper.flow.folded)]
    told = [(rank, one) for rank, one in told if len(one.value) > _SHORTEST]
    best = min((rank for rank, _ in told), default=0)
    yield from (one for rank, one in told if rank == best)


def _department_at(paper: Paper, match: re.Match[str]) -> tuple[int, Found]:
    """The better the reading, the lower the rank: of an abbreviation nobody can tell which word it declines."""
    limit = min([len(paper.flow.text), *(name.start for name in paper.names if match.end() <= name.start)])
    small = without_capitals(paper.flow.text[:limit], match.start())
    end = end_of_department(small, match.end())
    printed = " ".join(small[match.start() : end].split()).strip(" ,.–(")
    shouted = not paper.flow.text.startswith(printed[:_SHORTEST], match.start())
    value = _nominative(printed)
    rank = 0 if value == printed or _DECLINED.search(printed) else 2
    told = () if value == printed else ("declined",)
    value = value[:1].upper() + value[1:] if shouted else value
    return max(rank, int(shouted)), found("fssp_department", value, (match.start(), end), "free_text", "label", *told)


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

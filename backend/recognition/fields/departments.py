# ruff: noqa: E501 - a pattern reads better unbroken
"""The department of bailiffs: by its district, its town or what it enforces, in full words or in capitals."""

import re
from collections.abc import Iterator

from backend.recognition.fields.address_grammar import ADJECTIVE
from backend.recognition.fields.court_grammar import end_of_places, with_stop
from backend.recognition.fields.letterheads import DEPARTMENT_IN_SHORT, GOAL_IN_SHORT, without_capitals
from backend.recognition.paper import Found, Paper, found

_OF_PLACE = r"\b[а-я]+(?:-[а-я]+)*(?:ий|ый|ое|ого|ому|им|ым|ом)"
_OF_KIND = r"\b(?:межрайонн|межмуниципальн|объединенн|специализированн|районн|городск|окружн)\w*"
_HEAD = re.compile(
    rf"(?:{_OF_KIND}\s+){{0,2}}(?:{_OF_PLACE}\s+)?(?:{_OF_KIND}\s+){{0,2}}"
    r"\b(?:отделени\w+|отдел\w*|подразделени\w+)(?:\s+№\s*\d{1,2})?"
    r"(?:\s+(?:службы\s+)?судебных\s+приставов|\s+специализир|(?=\s+по\s+(?:взыскани|исполнени|особ|важн)))"
    rf"|(?:{_OF_PLACE}\s+)?(?:\b(?:{DEPARTMENT_IN_SHORT.lower()})\b|\bм?р?о(?=\s+по\s+(?:{GOAL_IN_SHORT.lower()})\b))"
)
_OF_OTHERS = re.compile(r"(?:друг|ин)(?:ое|ой|ого|ому|ом|им)\b")
_NUMBER = r"(?:[ ]?№\s*\d{1,2}(?![\d/-]|\s+от\b))"
_QUALITY = r"(?:(?:особо|социально|вновь)\s+|[а-яё]+(?:-[а-яё]+)?(?:ых|их|ого|его|ой|ей|ым|им)\s+(?:и\s+(?=[а-яё]+(?:ых|их)\s))?)*"
# What is enforced: «взысканию административных штрафов», «исполнению ИД о взыскании налогов», «ИОИП».
_THING = (
    rf"(?:{_QUALITY}(?:взыскани|исполнени|розыск|производств|документ|плат[её]ж|задолженност|долг(?:а|ов|у)\b|штраф|налог|сбор|взнос|пошлин|алимент|лиц\b|лица|акт|решени|приказ"
    rf"|имуществ|характер|требовани|обязательств|пользу|бюджет|государств|орган|суд(?:ов|а)?\b|содержани|дет[её]й|ущерб|преступлени|правонарушени|наказани|категори|дел(?:ам)?\b|средств|кредит|займ)\w*|(?:{GOAL_IN_SHORT})\b)"
)
_GOAL = (
    rf"по\s+(?:(?=(?:взыскани|исполнени|розыск)ю|(?:{GOAL_IN_SHORT})\b){_THING}|{_QUALITY}(?:производств|документ|дел)ам\b)"
    rf"(?:,?\s+(?:(?:с|со|и|о|об|в|на|за|по)\s+)?{_THING})*"
)
_PURPOSE = re.compile(rf"(?:\s{_NUMBER}|{_NUMBER})?(?:\s+Г?УФССП(?:\s+России)?(?=\s+по\s+г))?(?:\s+{_GOAL}{_NUMBER}?)?")
_AFTER_PLACES = re.compile(rf"{_NUMBER}?(?:\s+(?=по\s+(?:взыскани|исполнени)ю|по\s+[А-ЯЁ]{{2}}){_GOAL})?{_NUMBER}?")
# «ЦАО № 1», «Центральному АО»; «АО «Заря»» is a company.
_OKRUG = re.compile(rf"(?:[ВЗСЦЮ]{{1,3}}|{ADJECTIVE}\s+)АО\b(?!\s*[«\"]){_NUMBER}?")
# «Алтайскому, Бейскому и Ширинскому районам»
_DISTRICTS = re.compile(rf"{ADJECTIVE}(?:,\s+{ADJECTIVE})+\s+и\s+(?:{ADJECTIVE})\s+(?:район|округ|р-н)[а-яё]*")
_DISTRICTS_AFTER = re.compile(
    rf",\s+(?:по\s+)?(?=(?:{ADJECTIVE},\s+)*{ADJECTIVE}\s+и\s+{ADJECTIVE}\s+(?:район|округ|р-н))"
)
# Whether the body above the department belongs to its name the paper does not tell.
_BODY = re.compile(r"(?P<between>\s+)Г?УФССП(?:\s+России)?(?P<of>\s+по\s)?")
# What goes on in words that no rule knows may be of the name.
_GOES_ON = re.compile(
    r"[ ](?:№\s?\d|по\s+(?!адрес|результат|заявлени|исполнительно|постановлени|состояни)|и\s+[А-ЯЁ]|[А-ЯЁ]{2,}\b|[а-яё]{3,}(?:ых|их|ого|ой)\s)|,\s+[А-ЯЁ][а-яё-]+(?:ому|ого)\s"
)
_NOMINATIVE = {
    "отделения": "отделение", "отделению": "отделение", "отделением": "отделение", "отделении": "отделение",
    "отдела": "отдел", "отделу": "отдел", "отделом": "отдел", "отделе": "отдел",
}  # fmt: skip
_DECLINED = re.compile("|".join(_NOMINATIVE), re.IGNORECASE)
_SHORTEST = 5


def departments(paper: Paper) -> Iterator[Found]:
    """As the paper prints it in the nominative; else in capitals at the head, or as the officer bears it."""
    heads = [match for match in _HEAD.finditer(paper.flow.folded) if not _OF_OTHERS.match(match[0])]
    told = [_department_at(paper, match) for match in heads]
    told = [(rank, one) for rank, one in told if len(one.value) > _SHORTEST]
    best = min((rank for rank, _ in told), default=0)
    yield from (one for rank, one in told if rank == best)


def end_of_department(text: str, start: int, *, alone: bool = False) -> tuple[int, bool]:
    """Where the name ends that goes on at `start`, after «отдел судебных приставов» or its abbreviation.

    Whether it may go on is told beside it; `alone` is a name that began its line, where the next line is another's.
    """
    purpose = _PURPOSE.match(text, start)
    at = purpose.end() if purpose else start
    end = end_of_places(text, at, (_OKRUG, _DISTRICTS))
    if further := _DISTRICTS_AFTER.match(text, end):
        end = end_of_places(text, further.end(), (_DISTRICTS,))
    if after := _AFTER_PLACES.match(text, end):
        end = after.end()
    if (body := _BODY.match(text, end)) and not (alone and "\n" in body["between"]):
        of_region = end_of_places(text, body.end())
        return (of_region if of_region > body.end() or not body["of"] else end), True
    return end, _GOES_ON.match(text, end) is not None


def _department_at(paper: Paper, match: re.Match[str]) -> tuple[int, Found]:
    """The better the reading, the lower the rank: of an abbreviation nobody can tell which word it declines."""
    limit = min([len(paper.flow.text), *(name.start for name in paper.names if match.end() <= name.start)])
    small = without_capitals(paper.flow.text[:limit], match.start())
    alone = match.start() == 0 or small[match.start() - 1] == "\n"
    end, doubted = end_of_department(small, match.end(), alone=alone)
    printed = with_stop(" ".join(small[match.start() : end].split()).strip(" ,.–("))
    shouted = not paper.flow.text.startswith(printed[:_SHORTEST], match.start())
    value = _nominative(printed)
    rank = 0 if value == printed or _DECLINED.search(printed) else 2
    told = [*(() if value == printed else ("declined",)), *(("contested",) if doubted else ())]
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

"""The court, its precinct, and the judge."""

import re
from collections import Counter
from collections.abc import Iterator

from backend.recognition.names import SeenName, person_of
from backend.recognition.paper import Found, Paper, found

_PRECINCT = re.compile(r"судебн\w+\s+участ\w+\s*(?:№|n[оo°]?|ме)?\s*(\d{1,3})(?!\d)")
_ACTING = re.compile(r"(?:исполняющ\w+\s+обязанности|и\.?\s?о\.?|врио|временно\s+исполняющ\w+)[^.;]{0,40}\bсудьи\s*$")
_STOP = re.compile(
    r"[,;:()«»]|\s–|\s+(?:рассмотр|изучив|исполня|вынес|выдан|мирово|судья|в\s+составе|находящ|дело|уид|от\s+\d|по\s+заяв|по\s+делу|вызыва)|"
    r"\n\s*(?:дело|уид|производство|дата|г\.)|\n\n|¤|\bпо\s+адресу"
)
_DISTRICT = re.compile(
    r"([А-ЯЁ][а-яё]+(?:-[А-ЯЁа-яё]+)?(?:ий|ого|ый|ой)\s+(?:районн|городск|межрайонн)\w+\s+суд\w*(?:\s+(?:г\.|города|[А-ЯЁ][а-яё]+|области|края|Республики))*)"
)
_DISTRICT_NOMINATIVE = (("ого ", "ий "), ("ного ", "ный "), ("кого ", "кий "), (" суда", " суд"))
_JUDGE = re.compile(r"\bсудь[яиюей]+\b")
_REACH = 320
_LONGEST = 170


def find(paper: Paper) -> Iterator[Found]:
    yield from _court(paper)
    yield from _judge(paper)


def find_enforced(paper: Paper) -> Iterator[Found]:
    """Of a bailiff's decree: the court whose paper is enforced."""
    yield from _court(paper)


def _court(paper: Paper) -> Iterator[Found]:
    precincts = list(_PRECINCT.finditer(paper.flow.folded))
    if not precincts:
        yield from _district(paper)
        return
    acting = [
        match for match in precincts if _ACTING.search(paper.flow.folded, max(0, match.start() - 90), match.start())
    ]
    # One who stands in for a colleague names both precincts: the court is the colleague's.
    number = acting[0][1] if acting else Counter(match[1] for match in precincts).most_common(1)[0][0]
    of_number = [match for match in precincts if match[1] == number]
    told = ["label"] if len({match[1] for match in precincts}) == 1 else ["label", "several"]
    for match in of_number:
        yield found("precinct_number", str(int(match[1])), match.span(1), *told)
    for match in of_number:
        end = _end_of_name(paper, match.end())
        value = f"Судебный участок № {int(number)} {_flat(paper.flow.text[match.end() : end])}".strip()
        yield found("court_name", value, (match.start(), end), "free_text", *told)


def _end_of_name(paper: Paper, start: int) -> int:
    end = min(start + _LONGEST, len(paper.flow.text))
    if stop := _STOP.search(paper.masked, start, end):
        end = stop.start()
    name = next((name for name in paper.names if start < name.start < end), None)
    if name:
        end = name.start
    return end


def _district(paper: Paper) -> Iterator[Found]:
    if match := _DISTRICT.search(paper.flow.text):
        value = _flat(match[1])
        if value.split()[0].endswith("ого"):
            for old, new in _DISTRICT_NOMINATIVE:
                value = value.replace(old, new, 1)
        yield found("court_name", value, match.span(1), "free_text")


def _flat(text: str) -> str:
    return " ".join(text.split()).strip(" .,–-")


def _judge(paper: Paper) -> Iterator[Found]:
    for match in _JUDGE.finditer(paper.flow.folded):
        name = _next_name(paper, match.end())
        if name is None:
            continue
        person = person_of(name, paper.names)
        yield found("judge_name", person.name, (name.start, name.end), "label", *person.evidence)


def _next_name(paper: Paper, at: int) -> SeenName | None:
    """The name that follows the word «судья» with nothing but the court between."""
    for name in paper.names:
        if at <= name.start <= at + _REACH:
            between = paper.masked[at : name.start]
            return (
                None
                if re.search(r"рассмотр|изучив|взыска|должник|приказ|вынес|обратил|заявлени|прист", between)
                else name
            )
    return None

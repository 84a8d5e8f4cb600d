"""The court, its precinct, and the judge."""

import re
from collections import Counter
from collections.abc import Iterator

from backend.recognition.declension import DAT, GEN, INS, NOM
from backend.recognition.fields.numbers import uids
from backend.recognition.names import SeenName, person_of
from backend.recognition.paper import Found, Paper, found

_NUMBER = r":?\s*(?:№|n[оo°]?|ме|не)?\s*(\d{1,3})(?![\d/-])"
_PRECINCT = re.compile(rf"судебн\w+\s+участ\w+\s*(?:мировых\s+судей\s+|мирового\s+судьи\s+)?{_NUMBER}")
# «мирового судьи судебного участка Заречного района № 5»
_PRECINCT_AFTER = re.compile(r"судебн\w+\s+участ\w+\s+((?:[а-я.-]+\s+){1,7})№\s*(\d{1,3})(?![\d/-])")
_ACTING = re.compile(
    r"(?:исполняющ\w+\s+обязанности|\bи\.?\s?о\.?|врио|временно\s+исполняющ\w+|замещ\w+|обязанности|отсутств\w+)[^.;№]{0,60}(?:\bсудь[июя]|\bпо)?\s*$"
)
_STOP = re.compile(
    r"[,;:()«»¤]|\s–|\s+(?:рассмотр|изучив|ознаком|исполня|вынес|выдан|мирово|судья|в\s+составе|находящ|дело\b|уид|от\s+\d|по\s+заяв|по\s+делу|вызыва"
    r"|с\s+участием|при\s+секретар|не\s+входит|установ|постанов|определ|опис|предмет|в\s+отношении|о\s+взыск|лично|единолич|производств|материал"
    r"|фамили|в\s+лице|взыскател|должник|ф\.\s?и\.\s?о|заявител|расположен|исправ|вступ|в\s+открыт|в\s+порядке|к\s+производству|адрес|приказ|который|на\s+основании|по\s+иску|врио|и\.о\.|судебн\w+\s+приказ|\(наимен)"
    r"|\s+(?:от|на|за)\s|\s*№|\s+номер|\n\s*наименовани|\n\s*(?:[а-я-]+(?:ская|цкая)\s+обл|[а-я-]+(?:ский|цкий|ый)\s+(?:край|автоном)|республика\s)|\n\s*(?:дело|номер|уид|производство|дата|\(|судебный\s+приказ|определ|постанов|№|копия|тел|e-mail|\d)|\n\n|\bпо\s+адресу|(?<![гспрх])\.\s*(?:\n|$)|(?<=[а-я]{4})\.\s+(?=[а-я]{3})"
)
# The town alone on its line, or beside the date, is where the court sat and no part of its name.
_TOWN_LINE = re.compile(
    r"\n\s*(?:г\.|гор\.|город|пос\.|п\.|с\.|ст\.|рп|пгт|дер\.|станица|село|посёлок|поселок)\s*[^\n¤]{2,30}?\s*(?=\n|¤)"
)
_CAPITAL = r"[А-ЯЁ][а-яё]+(?:-[А-ЯЁа-яё]+|-\d+)*"
_DISTRICT = re.compile(
    rf"({_CAPITAL}(?:ий|ый|ой|ого|ому|им|ым|ом)\s+(?:районн|городск|межрайонн|областн)\w+\s+суд(?:а|у|ом|е)?\b"
    rf"(?:\s+(?:г\.|гор\.|города|город)\s*{_CAPITAL}(?:\s(?!Дело|Судья|Решение|Определение|УИД|Номер|Дата|Республики){_CAPITAL}(?![а-яё-]|\s+(?:автономн\w+\s+)?(?:области|края|района|округа)))?)?(?:\s+{_CAPITAL}\s+(?:автономного\s+)?(?:области|края|республики|района|округа))?(?:\s+Республики\s+{_CAPITAL})?)"
)
_ADJECTIVE = re.compile(r"(?:(ск|цк)(?:ого|ому|им|ом)|(г|к|х)(?:ого|ому|им|ом)|(\w)(?:ого|ому|ым|ом))$")
# The line broke, or the column did, in the middle of the name.
_CUT_SHORT = re.compile(r"(?:ого|ой|\bсудебного|\bг|\bгорода|\bРеспублики|\bв|\bпо|№ \d+)$")
_JUDGE = re.compile(r"\bсудь(я|и|ю|е|ей|ёй)\b")
_PRESIDING = re.compile(r"(?:председательством|председательствующ\w+|в\s+составе|председательствующего)[^.]{0,60}$")
_DEED = re.compile(
    r"¤|по\s+делу|рассмотр|изучив|взыска|должник|возражени|поступи|приказ|вынес|обратил|заявлени|прист|ознаком|представител|секретар|взыскател|по\s+иску|ответчик|решил|определил|установил"
)
_OWNER = re.compile(r"\bвладелец\b")
_BESIDE = 24
_OF_TOWN = re.compile(r"\b(?:г\.?|гор\.|город[ау]?)\s")
_REACH = 320
_LONGEST = 190


def find(paper: Paper) -> Iterator[Found]:
    yield from _court(paper)
    yield from _judge(paper)


def find_enforced(paper: Paper) -> Iterator[Found]:
    """Of a bailiff's decree: the court whose paper is enforced."""
    yield from _court(paper)


def _court(paper: Paper) -> Iterator[Found]:
    text = paper.flow.folded
    places = [(match.start(), match.end(), match[1], "") for match in _PRECINCT.finditer(text)]
    places += [
        (match.start(), match.end(), match[2], paper.flow.text[match.start(1) : match.end(1)])
        for match in _PRECINCT_AFTER.finditer(text)
        if not any(match.start() == start for start, *_ in places)
        and not any(match.start() < name.start < match.end() for name in paper.names)
    ]
    if not places:
        yield from _district(paper)
        return
    acting = [place for place in places if _ACTING.search(text, max(0, place[0] - 90), place[0])]
    # One who stands in for a colleague names both precincts: the court is the colleague's.
    number = acting[0][2] if acting else _likeliest(paper, [place[2] for place in places])
    of_number = [place for place in places if place[2] == number]
    # Where the judge signs, the name stands in a column beside the court's and cuts it.
    of_number = [place for place in of_number if not paper.parts.tail.holds(place[0])] or of_number
    told = ["label"] if len({int(place[2]) for place in places}) == 1 else ["label", "several"]
    for _, end, _, _ in of_number:
        yield found("precinct_number", str(int(number)), (end - len(number), end), *told)
    names = {place: _name_of_court(paper, place) for place in of_number}
    times = Counter(_flat(value) for value, _ in names.values())
    whole = Counter({value: count for value, count in times.items() if not _CUT_SHORT.search(value)})
    times = whole or times
    best = max(times, key=lambda value: (times[value], len(value)))
    # The fullest form that another mention bears out: a mention in the text may be cut short.
    borne_out = [
        value for value in times if sum(count for other, count in times.items() if value.startswith(other)) > 1
    ]
    if times[best] == 1 and borne_out:
        best = max(borne_out, key=len)
    for (start, *_), (value, end) in names.items():
        if _flat(value) == best:
            yield found("court_name", best, (start, end), "free_text", *told)


def _likeliest(paper: Paper, numbers: list[str]) -> str:
    """Of several precincts that of the УИД, whose code is the precinct's number as a rule; else the most frequent."""
    codes = {int(one.value[4:8]) for one in uids(paper) if one.value[4:8].isdigit()}
    of_code = [number for number in numbers if int(number) in codes]
    return Counter(of_code or numbers).most_common(1)[0][0]


def _name_of_court(paper: Paper, place: tuple[int, int, str, str]) -> tuple[str, int]:
    _, at, number, between = place
    end = _end_of_name(paper, at)
    after = paper.flow.text[at:end]
    if between:
        return f"Судебный участок {between} № {int(number)} {after}", end
    return f"Судебный участок № {int(number)} {after}", end


def _end_of_name(paper: Paper, start: int) -> int:
    end = min(start + _LONGEST, len(paper.flow.text))
    for pattern in (_STOP, _TOWN_LINE):
        if stop := pattern.search(paper.masked, start, end):
            end = stop.start()
    end = before_second_town(paper.masked, start, end)
    return min([end, *(name.start for name in paper.names if start < name.start < end and not _is_place(paper, name))])


def before_second_town(text: str, start: int, end: int) -> int:
    """A court or a department names one town: with the second on a line of its own begins its address."""
    towns = list(_OF_TOWN.finditer(text, start, end))
    later = [match for match in towns[1:] if text[: match.start()].rstrip(" ").endswith("\n")]
    return later[0].start() if later else end


def _is_place(paper: Paper, name: SeenName) -> bool:
    """«Лесогорье А.Р.» after «г.» is a town before initials, not a surname."""
    before = paper.flow.folded[max(0, name.start - 30) : name.start]
    return name.short and re.search(r"(?:\bг\.|\bгород\w?|\bреспублики)\s*$", before) is not None


def _district(paper: Paper) -> Iterator[Found]:
    for match in _DISTRICT.finditer(paper.flow.text):
        words = _flat(match[1]).split()
        words[0], words[1] = _nominative(words[0]), _nominative(words[1])
        words[2] = "суд"
        yield found("court_name", " ".join(words), match.span(1), "free_text")


def _nominative(adjective: str) -> str:
    match = _ADJECTIVE.search(adjective)
    if not match or adjective.endswith(("ий", "ый")):
        return adjective
    stem = adjective[: match.start()]
    if stem in {"город", "област"}:
        return f"{stem}{match[1] or match[3]}ой"
    return stem + (f"{match[1] or match[2]}ий" if match[1] or match[2] else f"{match[3]}ый")


def _flat(text: str) -> str:
    return re.sub(r"\bг (?=[А-ЯЁ])", "г. ", " ".join(text.split())).strip(" .,–-")


def _judge(paper: Paper) -> Iterator[Found]:
    told = list(_called_judge(paper)) or list(_signed(paper))
    yield from told


def _signed(paper: Paper) -> Iterator[Found]:
    """Whoever owns the electronic signature under a court's paper."""
    for match in _OWNER.finditer(paper.flow.folded):
        name = next((name for name in paper.names if 0 <= name.start - match.end() < _BESIDE), None)
        if name:
            person = person_of(name, paper.names)
            yield found("judge_name", person.name, (name.start, name.end), *person.evidence)


def _called_judge(paper: Paper) -> Iterator[Found]:
    for match in _JUDGE.finditer(paper.flow.folded):
        name = _next_name(paper, match.end())
        if name is None:
            continue
        before = paper.flow.folded[max(0, match.start() - 90) : match.start()]
        person = person_of(name, paper.names, _case(match[1], before))
        yield found("judge_name", person.name, (name.start, name.end), "label", *person.evidence)


def _case(ending: str, before: str) -> str:
    """In which case the judge's name stands; «и.о. мирового судьи» is followed by the nominative."""
    if ending in {"ей", "ёй"}:
        return INS
    if ending == "е":
        return DAT
    return GEN if ending == "и" and _PRESIDING.search(before) else NOM


def _next_name(paper: Paper, at: int) -> SeenName | None:
    """The name that follows the word «судья» with nothing but the court between."""
    for name in paper.names:
        if at <= name.start <= at + _REACH:
            if _is_place(paper, name):
                continue
            return None if _DEED.search(paper.masked[at : name.start]) else name
    return None

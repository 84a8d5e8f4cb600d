"""The court, its precinct, and the judge."""

import re
from collections import Counter
from collections.abc import Callable, Iterator

from backend.recognition.declension import DAT, GEN, INS, NOM, is_finite_verb
from backend.recognition.fields.court_grammar import end_of_court, end_of_district, with_stop
from backend.recognition.fields.letterheads import in_small_letters, without_capitals
from backend.recognition.fields.numbers import uids
from backend.recognition.names import SeenName, is_named_whole, person_of
from backend.recognition.paper import Found, Paper, found

_NUMBER = r":?\s*(?:№|n[оo°]?|ме|не)?\s*(\d{1,3})(?![\d/-])"
_PRECINCT = re.compile(rf"судебн\w+\s+участ\w+\s*(?:мировых\s+судей\s+|мирового\s+судьи\s+)?{_NUMBER}")
# «мирового судьи судебного участка Заречного района № 5»
_PRECINCT_AFTER = re.compile(r"судебн\w+\s+участ\w+\s+((?:(?!участ)[а-я.-]+\s+){1,7})№\s*(\d{1,3})(?![\d/-])")
_ACTING = re.compile(
    r"(?:исполняющ\w+\s+обязанности|\bи\.?\s?о\b\.?|врио|временно\s+исполняющ\w+|замещ\w+|обязанности|отсутств\w+)[^.;№]{0,60}(?:\bсудь[июя]|\bпо)?\s*$"
)
_CAPITAL = r"[А-ЯЁ][а-яё]+(?:-[А-ЯЁа-яё]+|-\d+)*"
_DISTRICT = re.compile(
    rf"{_CAPITAL}(?:ий|ый|ой|ого|ому|им|ым|ом)\s+(?:районн|городск|межрайонн|областн|кожуунн|улусн)\w+\s+суд(?:а|у|ом|е)?\b"
)
_ADJECTIVE = re.compile(r"(?:(ск|цк)(?:ого|ому|им|ом)|(г|к|х)(?:ого|ому|им|ом)|(\w)(?:ого|ому|ым|ом))$")
# The line broke, or the column did, in the middle of the name.
# A region that was not read to its end, or in part.
_GOES_ON = re.compile(r"[\s,(]*(?:республик\w|кра[яй]\b|област[ьи]\b|автономн)|\s+[–-]\s+[А-ЯЁ][а-яё]+[иы]\b")
_CUT_SHORT = re.compile(r"(?:ого|ому|ему|ой|\bсудебного|\bг|\bгорода|\bРеспублики|\bв|\bпо|№ \d+)$")
_JUDGE = re.compile(r"\bсудь(я|и|ю|е|ей|ёй)\b|\bм/с\b")
# «Судья, вынесший приказ»: of which judge, and no deed of his.
_WHICH = re.compile(r"\s*,\s*(?:вынес|выда|рассмотре|приня)\w*вш\w+\s+\w+")
# A caption under the name: «(судья)», «(наименование суда, фамилия и инициалы судьи)», or the word alone on its line.
_CAPTION_UNDER = re.compile(r"\s*\n\s*(?:\((?:[^()\n]*\s)?судь[яи]\b|(?:мировой\s+)?судья\s*(?:\n|\Z))")
_PRESIDING = re.compile(r"(?:председательством|председательствующ\w+|в\s+составе|председательствующего)[^.]{0,60}$")
_DEED = re.compile(
    r"¤|по\s+делу|рассмотр|изучив|взыска|должник|возражени|поступи|приказ|вынес|обратил|заявлени|прист|ознаком|представител|секретар|взыскател|по\s+иску|ответчик|решил|определил|установил"
)
_OFFICE_AFTER = re.compile(
    r"\s*[,–-]\s*(?:(?:исполняющ\w+\s+обязанности|и\.\s?о\.|врио)\s+)?(?:мировой\s+|федеральный\s+)?"
)
# «взыскать с Иванова Ивана Ивановича, мировой судья …»: the judge comes after.
_OF_PARTY = re.compile(r"(?:\b(?:с|со|к|ко|от|у|на|в\s+отношении)|должник\w*|ответчик\w*|граждан\w+|гр\.)\s*:?\s*\Z")
_OWNER = re.compile(r"\bвладелец\b|\bподписа(?:но|л[аи]?)\b|\bподпись\b")
_BESIDE = 24
_OF_COURTS = "Судебный участок"
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
    names = {place: (_evened(value), end) for place, (value, end) in names.items()}
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
            cut = _CUT_SHORT.search(best) or _GOES_ON.match(text, end)
            yield found("court_name", best, (start, end), "free_text", *told, *(["contested"] if cut else []))


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


def _evened(name: str) -> str:
    if re.search(r"[а-яё]{2}", name.removeprefix(_OF_COURTS)):
        return name
    return _OF_COURTS + in_small_letters(name.removeprefix(_OF_COURTS))


def _end_of_name(paper: Paper, start: int) -> int:
    return _end_before_names(paper, start, lambda text, at: end_of_court(without_capitals(text, at), at))


def _end_before_names(paper: Paper, start: int, end_of: Callable[[str, int], int]) -> int:
    """Where a court's name ends by such a grammar, before the name of any person."""
    limit = min(
        [start + _LONGEST, *(name.start for name in paper.names if start < name.start and not _is_place(paper, name))]
    )
    return end_of(paper.flow.text[:limit], start)


def _is_place(paper: Paper, name: SeenName) -> bool:
    """«Лесогорье А.Р.» after «г.» is a town before initials, «Нижний Лог Маринич» one before a surname in «-ич»."""
    before = paper.flow.folded[max(0, name.start - 30) : name.start]
    return (
        re.search(r"(?:\bг\.|\bгород\w?|\bреспублики|\bзато|\bзначения|\bобразования|\bокруга\s+[–-])\s*$", before)
        is not None
    )


def _district(paper: Paper) -> Iterator[Found]:
    for match in _DISTRICT.finditer(paper.flow.text):
        end = _end_before_names(paper, match.end(), end_of_district)
        words = _flat(paper.flow.text[match.start() : end]).split()
        words[0], words[1] = _nominative(words[0]), _nominative(words[1])
        words[2] = "суд"
        yield found("court_name", " ".join(words), (match.start(), end), "free_text")


def _nominative(adjective: str) -> str:
    match = _ADJECTIVE.search(adjective)
    if not match or adjective.endswith(("ий", "ый")):
        return adjective
    stem = adjective[: match.start()]
    if stem in {"город", "област"}:
        return f"{stem}{match[1] or match[3]}ой"
    return stem + (f"{match[1] or match[2]}ий" if match[1] or match[2] else f"{match[3]}ый")


def _flat(text: str) -> str:
    text = with_stop(" ".join(text.split()))
    return re.sub(r" [-—] ", " – ", re.sub(r"№(?=\d)", "№ ", text)).strip(" .,–-")


def _judge(paper: Paper) -> Iterator[Found]:
    """In doubt by initials alone where the rest of the name may stand beside a surname that was not read."""
    for one in [*_captioned(paper), *_called_judge(paper)] or list(_signed(paper)):
        worn = "initials" in one.evidence and is_named_whole(paper.flow.text, paper.names, one.value)
        yield one.also("contested") if worn else one


def _captioned(paper: Paper) -> Iterator[Found]:
    for name in paper.names:
        if _CAPTION_UNDER.match(paper.flow.folded, name.end):
            person = person_of(name, paper.names)
            yield found("judge_name", person.name, (name.start, name.end), "label", *person.evidence)


def _signed(paper: Paper) -> Iterator[Found]:
    """Whoever signed a court's paper, in ink or electronically."""
    for match in _OWNER.finditer(paper.flow.folded):
        name = next((name for name in paper.names if 0 <= name.start - match.end() < _BESIDE), None)
        if name:
            person = person_of(name, paper.names)
            yield found("judge_name", person.name, (name.start, name.end), *person.evidence)


def _called_judge(paper: Paper) -> Iterator[Found]:
    for match in _JUDGE.finditer(paper.flow.folded):
        name = _name_before_office(paper, match) or _next_name(paper, match.end())
        if name is None:
            continue
        before = paper.flow.folded[max(0, match.start() - 90) : match.start()]
        person = person_of(name, paper.names, _case(match[1], before))
        yield found("judge_name", person.name, (name.start, name.end), "label", *person.evidence)


def _name_before_office(paper: Paper, judge: re.Match[str]) -> SeenName | None:
    """«Берёзкина Ольга Петровна, мировой судья судебного участка …»."""
    if judge[1] not in {"я", None}:
        return None
    folded = paper.flow.folded
    # «возражения Вагнера Карла Эрнестовича, мировой судья …»: a name in another case is somebody else's.
    named = (name for name in paper.names if name.short or NOM in name.cases)
    beside = (name for name in named if _OFFICE_AFTER.fullmatch(folded, name.end, judge.start()))
    return next(
        (name for name in beside if not _OF_PARTY.search(folded, max(0, name.start - _BESIDE), name.start)), None
    )


def _case(ending: str | None, before: str) -> str:
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
            between = _WHICH.sub("", paper.masked[at : name.start])
            return None if _DEED.search(between) or _tells(between) else name
    return None


def _tells(text: str) -> bool:
    """Whether something is told with a verb: «Судья приходит к выводу: в отношении …»."""
    return any(is_finite_verb(word) for word in re.findall(r"(?<![\w.-])[а-я]{4,}(?![\w.-])", text))

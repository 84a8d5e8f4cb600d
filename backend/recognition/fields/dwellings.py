"""Where the debtor was born and lives, and where the post looked for him: addresses by what stands around them."""

import re
from collections.abc import Iterator, Sequence

from backend.recognition.fields.address_grammar import OF_ANY_REGION, WORD, Address, address_at, addresses
from backend.recognition.fields.address_repairs import as_printed_on_one_line
from backend.recognition.paper import Found, Paper, found

_LIVES = re.compile(
    r"(?:зарегистр\w*|прожива\w*|\bжив(?:[её]т|ущ)\w*|регистраци\w*|мест\w*\s+(?:жит|нах|прож|рег)\w*|местожит\w*|адрес\w*|куда)[^.;¤]*\Z"
)
# Of all who were named before.
_ALL_LIVE = re.compile(r"\b(?:зарегистрированных|проживающих)(?:\s+и\s+\w+)?\s+по\s+адресу\s*:?\s*(?=\S)")
_LIVES_AFTER = re.compile(r"\s*\(\s*(?:место\s+(?:жит|рег|прож)|адрес)|\s*\n\s*\(?куда\)?\s*(?:\n|\Z)")
# A caption has a line for itself, and what it captions stands over it where no address stands under it.
_CAPTION_UNDER = re.compile(r"\s*\n\s*\(?(?:место\s+(?:жит|рег|прож)|адрес)[^\n:¤]{0,50}(?:\n\s*|\Z)")
# «Ивановой Анне Ильиничне | 630099, г. Лесогорье», «для Ивановой А.И. (г. Лесогорье, …)»: of whom it is beside.
_BESIDE_NAME = re.compile(r"\s*[,(–-]?\s*(?:проживающ\w+\s+)?(?:по\s+)?(?:адрес\w*)?\s*[:–-]?\s*")
_BORN = re.compile(
    r"(?:родивш\w+|родил\w+|\bродом\s+из\b|\bрод\.|урожен\w+|\bур(?:ож)?\.|мест\w+\s+рожд\w*|\bм\s?[./]\s?р\b|рожд\w*|\bг\.?\s?р\b|¤)"
    r"(?:\s|[¤,:;–().-]|\b(?:в|во|г|года?|мест[оа]|должника|ответчика|рождени[ея]|дата|и)\b|(?<=ец)\(ка\))*\Z"
)
_BORN_AFTER = re.compile(r"\s*\(\s*(?:дата\s+и\s+)?место\s+рожд")
# «Вынесено 5 мая в г. Узловая»: an act, and nobody was born.
_ACT_MADE = re.compile(r"\b(?:вынес|приня|изготовл|составл|подписа|постановл|выда)\w*\s*:?\s*¤+[\s,.гв]*\Z")
# A day and a town, and the judge on the next line, head an act.
_HEADS_ACT = re.compile(r"\n\s*[«\"]?¤+(?:\s*г(?:\.|ода))?[\s,]*\Z")
_BY_JUDGE = re.compile(r"\s*\n\W*(?:(?:[а-я.]{1,5}\s)?(?:миров\w+\s)?суд|рассмотр|изучи|разреш)")
# «22.06.2023 г. Решение»: a year.
_OF_YEAR = re.compile(r"г\.")
# «место рождения: Узловая», «уроженки Узловой Лесогорской области»: after such a word a town needs none of its kind.
_BARE_BIRTH_TOWN = re.compile(
    rf"(?:[Мм]есто\s+рождения|\b[Уу]рож(?:\.|ен\w+(?:\(\w+\))?)|\b[Рр]одивш\w+\s+в|\bм\.\s?р\.|\bм/р)\s*[:–-]?(?:\s*[\d.]{{10}},)?\s*"
    rf"({WORD}(?:[ ]{WORD})?(?:\s+{OF_ANY_REGION})*)(?=\s*[,;.)\n])"
)
_WHOSE = re.compile(
    r"(?P<others>(?:вернуть|возвратить)\s*:[^¤]{1,100}?\n\s*(?:куда|адрес)\b|\b(?:вернуть|возвратить)\s*:|обратн\w+\s+адрес|отправител(?!ем\b[^\n]*\n?[^\n]*\bпо\s+адресу)|[»\"]\s*[,\n]\s*\Z|\bот\s*(?:кого|:)|\bоткуда|(?:отделени|\bопс\b|\bсуд\b)(?:(?!\b(?:доставл|направл|следова|вруч)\w*\s+по\s+адресу)[^\n])*\Z)|получател|\bкому\b|адресат|адресован|\bкуда\b|\bна\s+имя\b|\b(?:доставл|направл|следова|вруч)\w*\s+по\s+адресу\b"
)
_OFFICE_OR_SENDER = re.compile(r"отправ|\bот\b|откуда|верн|обратн|опс|почт|отделени|начальник|специалист")
_GOES_ON_BELOW = re.compile(r"[,.-]\s*\Z|\d\s+\Z")
# «ул. Тургене-           |ва, д. 75»: as long as before, so that places stay.
_BROKEN_IN_CELL = re.compile(r"(?<=[а-яё])-(\s+)\n([а-яё]+[,.]?)")
# «17.071958, с. Речное»: nobody is born under an index, and what is read as one is a worn day.
_INDEX = re.compile(r"\d{6}\s*,\s*")
_NEAR, _OF_SEVERAL = 120, 420


def of_debtor(paper: Paper, start: int, end: int) -> Iterator[Found]:
    """Birth place and address in the part of the text that tells of the debtor; an address announced before another."""
    born, lives = [], []
    for address in addresses(paper.flow.text, start, end):
        if not _is_year(paper, address):
            place, rest = _born_and_lives(paper, address, start)
            born += [place] if place else []
            lives += [rest] if rest and rest.has_door else []
    lives = lives or list(_of_several(paper, start))
    yield from (_told(paper.flow.text, "debtor_birth_place", place, "label") for place in born[:1])
    if not born and (town := _bare_birth_town(paper, start, end)):
        yield found("debtor_birth_place", " ".join(town[1].split()), town.span(1), "label", "free_text")
    yield from (_told(paper.flow.text, "debtor_address", best, mark) for best, mark in _likeliest(paper, lives, start))


def of_recipient(paper: Paper) -> Iterator[Found]:
    """Of a postal paper: the first address that is not the sender's or an office's."""
    text = _without_column_of_days(paper)
    told = [address for address in addresses(text, 0, len(text)) if address.has_door]
    his = [one for one in told if _is_beside_name(paper, one) or not _is_anothers(paper, one)]
    for best, mark in _likeliest(paper, his, 0, alone=len(told) == 1):
        yield _told(text, "recipient_address", best, mark)


def _without_column_of_days(paper: Paper) -> str:
    """In a table the cell of an address has several lines, and the day in the cell beside it ends one of them."""
    text = paper.flow.text
    for date in paper.dates:
        line = text.rfind("\n", 0, date.start) + 1
        if _GOES_ON_BELOW.search(text, line, date.start) and text.startswith("\n", date.end):
            text = text[: date.start] + " " * (date.end - date.start) + text[date.end :]
    return _BROKEN_IN_CELL.sub(r"\2 \1\n", text)


def _bare_birth_town(paper: Paper, start: int, end: int) -> re.Match[str] | None:
    towns = _BARE_BIRTH_TOWN.finditer(paper.flow.text, start, end)
    return next((town for town in towns if not any(one.start <= town.start(1) < one.end for one in paper.names)), None)


def _is_year(paper: Paper, address: Address) -> bool:
    before = paper.masked[: address.start].rstrip()
    on_next_line = paper.flow.text[: address.start].endswith("\n") and address.has_region
    return before.endswith("¤") and not on_next_line and _OF_YEAR.match(paper.flow.text, address.start) is not None


def _born_and_lives(paper: Paper, address: Address, start: int) -> tuple[Address | None, Address | None]:
    """The two may stand in a row with a comma between; a street that follows a town at once makes it no birth place."""
    before = paper.masked[max(start, address.start - _NEAR) : address.start]
    heads_act = not address.has_door and _HEADS_ACT.search(before) and _BY_JUDGE.match(paper.masked, address.end)
    if (
        heads_act
        or _ACT_MADE.search(before)
        or not (_BORN.search(before) or _BORN_AFTER.match(paper.masked, address.end))
    ):
        return None, address
    place, rest = address.parted_after_town(paper.flow.text)
    if place.has_door:
        return None, address
    if rest is not None and not rest.begins_anew:
        return None, address
    return (place if place.has_town else None), rest


def _of_several(paper: Paper, start: int) -> Iterator[Address]:
    """Told once of the debtors who were named one after the other."""
    announced = list(_ALL_LIVE.finditer(paper.masked, start, start + _OF_SEVERAL))
    if len(announced) == 1 and (address := address_at(paper.flow.text, announced[0].end())):
        yield address


def _likeliest(
    paper: Paper, told: Sequence[Address], start: int, *, alone: bool = False
) -> Iterator[tuple[Address, str]]:
    """The first that is announced; else the first, which is a guess unless no other is on the paper."""
    announced = [address for address in told if _is_announced(paper, address, start)]
    for address in (announced or told)[:1]:
        yield address, "label" if announced or alone else "guess"


def _is_announced(paper: Paper, address: Address, start: int) -> bool:
    before = _LIVES.search(paper.masked, max(start, address.start - _NEAR), address.start)
    under = _CAPTION_UNDER.match(paper.masked, address.end)
    captioned = under is not None and address_at(paper.flow.text, under.end()) is None
    return captioned or (before or _LIVES_AFTER.match(paper.masked, address.end)) is not None


def _is_beside_name(paper: Paper, address: Address) -> bool:
    """Whether a person is named just before it who is no sender: nothing on the line tells whose he is but himself."""
    text = paper.masked
    beside = (one for one in paper.names if _BESIDE_NAME.fullmatch(text, one.end, address.start))
    return any(not _OFFICE_OR_SENDER.search(text, text.rfind("\n", 0, one.start) + 1, one.start) for one in beside)


def _is_anothers(paper: Paper, address: Address) -> bool:
    """Whether the last one named before it is the sender or an office."""
    named = list(_WHOSE.finditer(paper.masked, max(0, address.start - 2 * _NEAR), address.start))
    return bool(named) and named[-1]["others"] is not None


def _told(text: str, name: str, address: Address, mark: str) -> Found:
    index = _INDEX.match(text, address.start) if name == "debtor_birth_place" else None
    start = index.end() if index else address.start
    return found(name, as_printed_on_one_line(text[start : address.end]), (start, address.end), mark, "free_text")

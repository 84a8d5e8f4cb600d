# ruff: noqa: E501 - a pattern reads better unbroken
"""How the name of a precinct or of a bailiffs' department goes on: districts and towns, and with the region it ends."""

import re
from collections.abc import Iterable

from backend.recognition.fields.address_grammar import (
    ADJECTIVE,
    CLOSED_TOWN,
    FEDERAL_CITY,
    SECOND_NAME,
    WORD,
    address_at,
)

_PLURAL = r"[А-ЯЁ][а-яё]+(?:ые|ие|ых|их)"
_WHOLE = rf"{WORD}(?![а-яё-])"
_AREA = r"(?:(?:судебн|муниципальн|городск|внутригородск|административн|сельск|территориальн|национальн|федеральн)\w+\s+)*(?:район|р-н|округ|образовани|поселени|горсовет|улус|кожуун)[а-яё]{0,3}"
# «города областного значения Узловая»
_OF_RANK = r"(?:\s+(?:окружн|областн|краев|республиканск|районн)\w+\s+(?:значени|подчинени)\w)"
_TOWN_KIND = rf"(?:{CLOSED_TOWN}|(?:г\.|гор\.|г\b|город[ауе]?){_OF_RANK}?|пос\.|пос[её]лк[ауе]|пгт|рп|р\.\s?п\.|с\.|сел[ауе]|п\.|ст\.|станиц[ыеу])"
_TOWN_STOP = re.compile(r"\bг (?=[А-ЯЁ])")
# What begins the next line of a letterhead.
HEADS = (
    r"(?:Республик|Дело|Копия|Миров|УИД|Взыскател|Должник|Судья|Номер|Телефон|Тел\b|Факс|Адрес|Заявител|Решени|Определени|Постановлени|Приказ|Дата|Секретар"
    r"|Судебн|Исполнительн|Гражданск|Предмет|Требовани|Материал|Производств|Принят|Рег\b|Код\b|Акт\b|Исх|Вход|Экземпляр|Оригинал|Подлинник|Начальник|Старш|Подразделени|Вынес|Составл|Сумма|Долг\b|По\b)"
)
# A town has a second word after an adjective: «Нижнего Тагила», and not «Приволье Мельниченко».
_TOWN_NAME = (
    rf"(?:(?:{ADJECTIVE}|{_PLURAL})\s(?!{HEADS}){_WHOLE}(?!\s+(?:{_AREA}|област|края|крае|край|автоном))|{_WHOLE})"
)
_TOWN = rf"{_TOWN_KIND}\s*{_TOWN_NAME}"
_QUOTED = r"[«\"][^«»\"\n]{3,40}(?:\n[^«»\"\n]{1,40})?[»\"]"
_REGION_NAME = (
    rf"(?:{ADJECTIVE}\s+(?:области|обл\b\.?|кра(?:я|ю|е)\b|[Рр]еспублики|автономн\w+\s+(?:округ|област)\w*{SECOND_NAME}?)"
    rf"|(?:Республик[ие]|РЕСПУБЛИКИ)\s+{_WHOLE}(?:\s+[–-]\s+{_WHOLE})?|{FEDERAL_CITY}\s+{_TOWN_NAME}|Р[ТБ]\b)"
)
_REGION = re.compile(_REGION_NAME)
# What stands alone on its line ends a name; the address that begins on the next one has its own region.
_REGION_ENDS_LINE = re.compile(rf"{_REGION_NAME}[ ]*\n")
# «района Судоремонтного завода», «судебного района № 2», «в районе Старая Пристань»
_OF_WORKS = rf"{ADJECTIVE}\s+(?:[а-я]{{4,}}\b|{_WHOLE})"
_NUMBERED = r"№\s*\d{1,2}(?![\d/-])"
_PART = r"(?:част[ьи]|сторон[аы]|микрорайон[а-я]?|[Сс]лобод[аы]|посад[а-я]?)"
# «судебного района, в котором создан Калининский районный суд»
_SEAT = r"[А-ЯЁ][а-яё]+(?:-[А-ЯЁа-яё]+)*(?:ий|ый|ой)\s+(?:районный|городской|межрайонный)\s+суд\b"
_PIECES = (
    re.compile(
        rf"{_AREA}\s+(?:{_NUMBERED}|{_OF_WORKS}|{_TOWN_NAME}|[А-ЯЁ]{{2,6}}\b)(?=\s+(?:{_TOWN_KIND}|{_REGION_NAME}))"
    ),
    re.compile(rf"{ADJECTIVE}\s+{_PART}(?=\s+{_TOWN_KIND})"),
    re.compile(rf"судебного\s+района,\s+в\s+котором\s+создан\s+{_SEAT}"),
    re.compile(rf"{ADJECTIVE}(?:\s+{ADJECTIVE})?(?:\s+и\s+{ADJECTIVE}(?:\s+{ADJECTIVE})?)?\s+{_AREA}"),
    re.compile(rf"{_AREA}(?:\s+(?:{_QUOTED}|(?!{_TOWN_KIND}){_WHOLE}(?=\s+{_TOWN_KIND})))?"),
    re.compile(rf"{_TOWN}(?:\s+\({ADJECTIVE}\s+(?:{_PART}|{_AREA})\))?"),
)
_FIRST_WORDS = re.compile(
    r"\s*(?:(?:в\s+(?:(?:административн|муниципальн|городск|территориальн)\w+\s+)?(?:границах|пределах)|на\s+территории|в|во|по)\s+)?"
)
_PREPOSITION = re.compile(r"\s*(?:в|во|на|по)\s")
_BARE_TOWN = re.compile(rf"{_WHOLE}(?=\s*(?:[,\n(]|\Z)|\s+[а-я])")
# «района в городе Бакланово», «г. Глинищево, Лысогорской области»
_OF_REGION = r"(?:[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)*(?:ой|ого)\s+(?:области|края|республики|автономно)|Республики\s)"
_AND = re.compile(rf"\s+и\s+(?:по\s+)?|\s+в\s+(?={_TOWN_KIND})|,\s+(?={_OF_REGION})")
_SPACE = re.compile(r"\s+")
# The town that begins a line, with the day after it, is where the court sat.
_OF_SITTING = re.compile(rf"\n{_TOWN}[ ,.]*(?=\d|¤)")


def end_of_court(text: str, start: int) -> int:
    """Where the name ends that goes on at `start`; `start` itself where none does.

    A judge's name that follows at once is to be cut off by the caller, who knows the names.
    """
    end = end_of_places(text, start)
    begins = _FIRST_WORDS.match(text, start)
    town = _BARE_TOWN.match(text, begins.end()) if end == start and begins else None
    return town.end() if town else end


def end_of_district(text: str, start: int) -> int:
    """Where the name of a district court ends that goes on at `start`, after «суд»."""
    return start if _PREPOSITION.match(text, start) else end_of_places(text, start)


def ends_with_region(name: str) -> bool:
    """Whether nothing can follow: «… района Лесогорской области», «… города Москвы»."""
    return any(match.end() == len(name) for match in _REGION.finditer(name))


def end_of_places(text: str, start: int, more: Iterable[re.Pattern[str]] = ()) -> int:
    """After the last of the districts, the town and the region that stand in a row; the address is none of them.

    `more` are pieces that names of courts do not have.
    """
    begins = _FIRST_WORDS.match(text, start)
    at = begins.end() if begins else start
    end, towns = start, 0
    while _REGION_ENDS_LINE.match(text, at) or not _begins_address(text, at):
        if region := _REGION.match(text, at):
            return region.end()
        piece = next((match for pattern in (*more, *_PIECES) if (match := pattern.match(text, at))), None)
        towns += piece is not None and piece.re is _PIECES[-1]
        if piece is None or towns > 1 or (end > start and _OF_SITTING.match(text, at - 1)):
            break
        end = piece.end()
        between = _AND.match(text, end) or _SPACE.match(text, end)
        at = between.end() if between else end
    return end


def with_stop(text: str) -> str:
    """«г Узловая»: the faintest mark of a page is the full stop."""
    return _TOWN_STOP.sub("г. ", text)


def _begins_address(text: str, at: int) -> bool:
    """Whether this line is where the court or the department is found."""
    address = address_at(text, at) if text.endswith("\n", 0, at) else None
    if address is None or not address.has_door:
        return False
    return not address.index_comes_second and not address.region_comes_twice(text)

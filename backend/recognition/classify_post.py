# ruff: noqa: E501 - a pattern reads better unbroken
"""Whether a paper is the Post's word on what became of a letter: by its words, and by an end that they tell."""

import re
from collections.abc import Sequence

from backend.recognition.dates import seen_dates
from backend.recognition.flow import Flow
from backend.recognition.post_events import ended, what_happened

_POSTAL = (
    re.compile(r"\bпочт(?!и\b)\w*|отслежива|трекинг|\bзаказн\w+|\bф\.?\s?(?:20|119)\b|\bопс\b|\bконверт|корреспонденци|\bотправлени[еяй]\b"),
    re.compile(r"отправител|от\s*кого|(?:кто\s+)?отправил[аи]?\b|отправлено\s+от|\bоткуда\b|\bсдал[аи]?\s*:|\b(?:вернуть|возвратить)\s*:|\bот\s*:|\b(?:отправленн|поданн|сданн)\w+|\bот\s+(?:ооо|[пнзо]?ао|ип)\b"),
    re.compile(r"получател|адресат|адресован|\bкому\b|\bкуда\b|адрес\w*\s+(?:доставки|вручения)|\bна\s+имя\b|\bдля\s+[а-я]+\s+[а-я]+\s+[а-я]+(?:ича|ны)\b"),
    re.compile(r"\bрпо\b|\bшпи\b|идентификатор|трек|(?<!\d)(?:\d\s?){14}(?!\d)"),
    re.compile(r"вручен|получено\s+адресатом|возвра[тщ]|вернул|истек\w*\s+срок|истечени\w+\s+срок|неудачная\s+попытка|отказ"),
)  # fmt: skip
_POSTAL_ENOUGH = 4
_SENT_BACK = re.compile(
    r"\b(?:вы|ото)слан[оа]?\s+(?:назад|обратно)\b|\bвозвращ(?:ено?|ается)\b|\bвозврат\b(?!\w)|дата\s+возврата"
)
_NOT_YET_DELIVERED = re.compile(
    r"кассов\w+\s+чек|наличными|безналичными|опись\s+вложени|предъявите\s+паспорт|для\s+получения\s+(?:отправления|предъявите)"
    r"|общее\s+количество\s+рпо|\bф\.?\s?(?:103|107|22)\b|в\s+отделение\s+поступило|на\s+ваше\s+имя\s+поступило"
)
# A list of what was handed in; one with a column for what became of each tells that too.
_LIST, _MARKED = (
    re.compile(r"(?m)^\W*(?:[а-я]+\s+){0,2}список\s+№|списо?к\s+внутренн"),
    re.compile(r"(?m)^[^\n\d]*\b(?:отметк|результат)\w*"),
)
# «Принято по списку ф. 103», «Извещение ф. 22 опущено в ящик» tell what was done with the letter, not what the paper is.
_OF_ANOTHER_FORM = re.compile(
    r"(?:\bпо\s+списку|\bсписок)\s+(?:№\s*\S+\s+)?\(?(?:ф\.?|форм\w+)\s?103\)?(?=\s+(?:№\s*\S+\s+)?от\s)|\bпо\s+списку\s+\(?(?:ф\.?|форм\w+)\s?103\b"
    r"|\b(?:прием|принят|сдан|подан)\w*[\s,:–-]+(?:\w+\s+)?\(?(?:список|реестр)\w*\s+(?:№\s*\S+\s+)?\(?(?:ф\.?|форм\w+)\s?103\b\)?"
    r"|\bизвещени\w+\s+(?:по\s+)?ф\.?\s?22\s+(?:\d|опущен|оставлен|доставлен|вручен|отправлен|направлен)\w*"
)
# What an office calls a paper of its own on what became of a letter.
_OF_OFFICE = re.compile(
    r"(?:^|\n)\W*(?:акт|справка|уведомление|извещение|квитанция|реестр|список|выписка|журнал|конверт|ответ|сообщение|расписка|служебная\s+записка|накладная|объяснение|распечатка)\b"
)
_COURT_DEED = re.compile(r"руководствуясь|рассмотрев|\bопределил|\bпостановил|\bвзыскать\b")
# The card that comes back with a letter, whatever hand or stamp tells on it; one without any day is a blank.
_CARD = re.compile(r"(?m)^\W*(?:электронное\s+)?уведомлени[ея]\s+о\.?\s+вручени[ия]\b[^\n]{0,24}$")
_HEAD = 400
_TITLED, _BY_WORDS, _BY_CARD = 0.99, 0.93, 0.6


def tells_an_end(flow: Flow) -> bool:
    """Whether a letter was handed over or sent back, by the words of the Post; one under way reads much the same."""
    if _is_not_yet_delivered(flow):
        return False
    return what_happened(flow.folded) is not None or _SENT_BACK.search(ended(flow.folded)) is not None


def is_card(flow: Flow) -> bool:
    """Whether it is the notice of a letter by its name, though nobody can read what became of it."""
    titled = _CARD.search(flow.folded, 0, _HEAD) is not None
    return titled and bool(seen_dates(flow.folded)) and not _is_not_yet_delivered(flow)


def _is_not_yet_delivered(flow: Flow) -> bool:
    text = _OF_ANOTHER_FORM.sub("", flow.folded)
    listed = _LIST.search(text) is not None and not (_MARKED.search(text) and what_happened(flow.folded))
    return listed or _NOT_YET_DELIVERED.search(text) is not None


def awaits_its_stamp(flow: Flow) -> bool:
    """Whether it reads as a letter of which the print does not tell what became of it."""
    *others, number, _ = (mark.search(flow.folded) is not None for mark in _POSTAL)
    known = _is_not_yet_delivered(flow) or what_happened(flow.folded)
    return number and not known and any(others) and not _COURT_DEED.search(flow.folded)


def sure_of_letter(flow: Flow, titles: Sequence[str]) -> float:
    """How surely it is; nought where it is not."""
    marks = sum(1 for mark in _POSTAL if mark.search(flow.folded))
    if any(title in {"order", "ruling", "decree", "writ"} for title in titles):
        return 0.0
    if not tells_an_end(flow):
        return _BY_CARD if is_card(flow) and marks >= _POSTAL_ENOUGH else 0.0
    if "other" in titles and not _OF_OFFICE.search(flow.folded, 0, _HEAD):
        return 0.0
    if "postal" in titles and marks >= _POSTAL_ENOUGH - 1:
        return _TITLED
    return _BY_WORDS if marks >= _POSTAL_ENOUGH and not _COURT_DEED.search(flow.folded) else 0.0

"""When a letter was sent, and when it was handed over or sent back."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from backend.recognition.dates import SeenDate
from backend.recognition.fields.days import day
from backend.recognition.paper import Found, Paper
from backend.recognition.post_events import what_happened, without_others

_ACCEPTED = re.compile(
    r"\bпринят\w*|\bпри[её]м\b|дата\s+(?:при[её]ма|регистрации|отправк\w+|отправлени\w+|подачи)|\bотправлен(?:[оа]|н\w+)?\b(?!\s+(?:обратно|назад))|\bдата\s+сдачи|\b(?:с|по)дан(?:[оа]|н\w+)?\b"
    r"|\bзарегистрирован[оа]\b|\bштемпел\w+|\bпоступил\w*\s+от\s+вас\b|\bпосланн\w+"
)
_GIVEN = re.compile(
    r"\bвручен[оаы]?\b|\bвручени[ея]\b|\bполучено\b|дата\s+(?:вручени\w+|получени\w+|доставки)|\bполучил(?:[аи]|\(а\))?(?!\w)|\bвыдано\b|\bдоставлен[оа]?\b"
)
_RETURNED = re.compile(
    r"\bвозвра\w+|\bвернул\w+|дата\s+возвра\w+|\bотказ\w*|ист[её]к\w*\s+срок|\b(?:обратно|назад)\b|срок\w*\s+хранени|отсутств\w+\s+адресат|адресат\s+отсутств|не\s+прожива"
)
# What happens to a letter on its way, and to the paper itself.
_IN_BETWEEN = re.compile(
    r"попытк\w*(?:\s+вручени\w+)?|прибы|сортиров|обработ|покину|поступи|доставлял|извещени|вторичн|повторн|опускал|опустил|передан\w*\s+почтальон|хранит|хранени\w+\s+до|печати|сформирован|распечатан|по\s+состоянию|\bдоверенност"
)
_EVENTS = (_IN_BETWEEN, _ACCEPTED, _GIVEN, _RETURNED)
# A card tells what happened on one line and when on another.
_WHEN = re.compile(r"(?:^|\n)\s*(?:когда|дата(?:\s+(?:события|операции|статуса))?)(?=\s*:?\s*¤)")
# A sentence that the line breaks between the day and its deed: «не вручено и 3 апреля | возвращено».
_GOES_ON = re.compile(r"[а-я]{2,}[, ]+(?:и )?\Z")
# «Причина: адресат выбыл. 30 декабря 2023 г. оно направлено | обратно»
_SENTENCE, _ITS_DEED = re.compile(r"[а-я]\.\s+\Z"), re.compile(r"(?:\s*г\.)?\s+[^.;¤]{1,100}")
_ENDS_SENTENCE = re.compile(r"[^.;¤]{0,60}?(¤+)")
_BEGINS_SENTENCE = re.compile(r"(¤+)(?:\s*г\.)?[^.;¤]{0,100}\Z")
_UNDER_DAY = re.compile(r"(¤+)\s*\n?\s*\(([^)\n]*)\)")
_HEADING = re.compile(r"(?m)^[^\n¤\d]+(?=\n)")
_SENT_AND_ENDED = 2
_LONGEST_WAY = 730  # days
_LEAP = (2, 29)
_NOTHING = re.compile(r"[\s:–.,-]*")


def days(paper: Paper, status: str) -> Iterator[Found]:
    name, ended = ("delivery_date", _GIVEN) if status == "delivered" else ("return_date", _RETURNED)
    sent, end = _day_of(paper, _ACCEPTED), _day_of(paper, ended)
    if end == sent:  # «31.08.2023 | Вручено, 14.10.2023»: a row of a table begins with the day of sending
        end = None
    yield from (day("send_date", date, "label") for date in (sent,) if date)
    yield from (_end(name, date, sent, "label") for date in (end,) if date)
    if end is None and status:
        end = _day_beside_status(paper) or _left_over(paper, ended, after=sent)
        yield from (_end(name, date, sent, "guess") for date in (end,) if date)
    if sent is None and end and (sent := _left_over(paper, _ACCEPTED, before=end)):
        yield day("send_date", sent, "guess")


def _end(name: str, date: SeenDate, sent: SeenDate | None, how: str) -> Found:
    """No letter is years under way: «31.03.2075» on a stamp is of the year in which it was sent, or of the next."""
    if sent is None or (date.value - sent.value).days <= _LONGEST_WAY or (date.value.month, date.value.day) == _LEAP:
        return day(name, date, how)
    years = (date.value.replace(year=year) for year in (sent.value.year, sent.value.year + 1))
    likely = next(value for value in years if value >= sent.value)
    return day(name, replace(date, value=likely, repaired=True), "guess")


def _day_beside_status(paper: Paper) -> SeenDate | None:
    """Of the line «Когда»; else that which ends the sentence of the status, or begins it."""
    if told := _WHEN.search(paper.masked):
        return next(date for date in paper.dates if date.start >= told.end())
    if (happened := what_happened(paper.flow.folded)) is None:
        return None
    start, end = happened[1]
    near = _ENDS_SENTENCE.match(paper.masked, end), _BEGINS_SENTENCE.search(paper.masked, 0, start)
    days = (paper.date_at(one.start(1)) for one in near if one)
    return next((date for date in days if date and not _is_of_another(paper, date, _GIVEN, _RETURNED)), None)


def _left_over(
    paper: Paper, event: re.Pattern[str], *, after: SeenDate | None = None, before: SeenDate | None = None
) -> SeenDate | None:
    """The day of which nothing else is told, if there is but one; of two that are all the later ends the way."""
    left = {
        date.value: date
        for date in paper.dates
        if not _is_of_another(paper, date, event)
        and (after is None or date.value > after.value)
        and (before is None or date.value < before.value)
    }
    alone = len(left) == 1 and (after or before)
    return (
        left[max(left)] if alone or (len(left) == len({date.iso for date in paper.dates}) == _SENT_AND_ENDED) else None
    )


def _day_of(paper: Paper, event: re.Pattern[str]) -> SeenDate | None:
    told = list(event.finditer(without_others(paper.flow.folded)))
    return (
        _over_caption(paper, event)
        or _in_column(paper, event)
        or _on_a_line(paper, told, event)
        or next((date for match in told if (date := _on_next_line(paper, match, event))), None)
    )


def _on_a_line(paper: Paper, told: Sequence[re.Match[str]], event: re.Pattern[str]) -> SeenDate | None:
    """Of the first line that is captioned as a day; else of the last that tells of the event."""
    found = [(match, date) for match in told if (date := _on_line(paper, match, event))]
    captioned = [date for match, date in found if match[0].startswith("дата") and date.start > match.start()]
    return captioned[0] if captioned else found[-1][1] if found else None


def _on_next_line(paper: Paper, event: re.Match[str], what: re.Pattern[str]) -> SeenDate | None:
    """Of the line above or below, as the rest of the list has them."""
    text, dates_lead = paper.masked, _dates_lead(paper.masked)
    above = next((date for date in reversed(paper.dates) if date.start < event.start()), None)
    if above and _is_of_another(paper, above, what):
        above = None
    if above and dates_lead and text.count("\n", above.start, event.start()) == 1:
        return above
    if above and _SENTENCE.search(text, 0, above.start) and _ITS_DEED.fullmatch(text, above.mask_end, event.start()):
        return above
    if above and _GOES_ON.search(text, 0, above.start) and not text[above.mask_end : event.start()].strip():
        return above
    below = next((date for date in paper.dates if date.start > event.end()), None)
    if below is None or text.count("\n", event.end(), below.start) != 1 or _is_of_another(paper, below, what):
        return None
    if _captioned_above(text, below.start, what):
        return None
    return None if dates_lead and _begins_entry(paper, below) else below


def _captioned_above(text: str, start: int, what: re.Pattern[str]) -> bool:
    """Whether the line above ends with what another event is called: «Дата приёма | 27.11.2023»."""
    above = text[:start].rstrip()
    line = above.rfind("\n") + 1
    told = [(match.end(), one) for one in _EVENTS for match in one.finditer(above, line) if match.end() == len(above)]
    return bool(told) and all(one is not what for _, one in told)


def _over_caption(paper: Paper, event: re.Pattern[str]) -> SeenDate | None:
    """«20.04.2026 (дата вручения)», with the caption beside the day or under it."""
    under = (match for match in _UNDER_DAY.finditer(paper.masked) if event.search(match[2]))
    return next((date for match in under if (date := paper.date_at(match.start(1)))), None)


def _in_column(paper: Paper, event: re.Pattern[str]) -> SeenDate | None:
    """Of captions in a row over days in a row each has its own."""
    for heading in _HEADING.finditer(paper.masked):
        end = paper.masked.find("\n", heading.end() + 1)
        row = [date for date in paper.dates if heading.end() <= date.start < end]
        captions = sorted((match.start(), what) for what in _EVENTS for match in what.finditer(heading[0]))
        named = [number for number, (_, what) in enumerate(captions) if what is event]
        if len(captions) == len(row) > 1 and len(named) == 1 and not _told_between(paper, heading.end(), row[-1].start):
            return row[named[0]]
    return None


def _told_between(paper: Paper, start: int, end: int) -> bool:
    """Whether it is prose: «отправлено | 04.12.2023, возврат 28.01.2024»."""
    return any(what.search(paper.masked, start, end) for what in _EVENTS)


def _is_of_another(paper: Paper, date: SeenDate, *events: re.Pattern[str]) -> bool:
    """Whether the last that is told before the day, on its line and of no other day, is something else."""
    start = max(paper.masked.rfind(end, 0, date.start) for end in ("\n", "¤", ". ", "; ")) + 1
    told = [(match.end(), what) for what in _EVENTS for match in what.finditer(paper.masked, start, date.start)]
    return bool(told) and max(told, key=lambda one: one[0])[1] not in events


def _dates_lead(text: str) -> bool:
    """Whether a list tells the day first and then what happened; the first of its lines shows it."""
    lines = text.split("\n")
    first = next((number for number, line in enumerate(lines) if "¤" in line), None)
    if first is None or not lines[first].strip().startswith("¤"):
        return False
    above = lines[first - 1] if first else ""
    return not any(what.search(above) for what in (_ACCEPTED, _GIVEN, _RETURNED))


def _begins_entry(paper: Paper, date: SeenDate) -> bool:
    """Whether something is told of this day on its line or on the next."""
    line = paper.masked.find("\n", paper.masked.find("\n", date.start) + 1)
    return any(what.search(paper.masked, date.mask_end, line if line > 0 else len(paper.masked)) for what in _EVENTS)


def _on_line(paper: Paper, event: re.Match[str], what: re.Pattern[str]) -> SeenDate | None:
    text, at = paper.masked, event.start()
    start, end = text.rfind("\n", 0, at) + 1, text.find("\n", at)
    end = len(text) if end < 0 else end
    here = [date for date in paper.dates if start <= date.start < end]
    begins = bool(here) and not text[start : here[0].start].strip() and not _ends_with_event(text[:start])
    if begins and len(here) > 1:
        return next((date for date in reversed(here) if date.start < at), None)  # «01.02 принято, 07.02 вручено»
    if after := next((date for date in here if date.start >= at), None):
        return after
    below = next((date for date in paper.dates if date.start >= end), None)
    # «Принято 1 июня, возвращено | 7 июля»
    if here and not begins and below and _NOTHING.fullmatch(text, event.end(), below.start):
        return below
    return here[-1] if here and not _is_of_another(paper, here[-1], what) else None


def _ends_with_event(text: str) -> bool:
    """Whether the line above breaks off there: «принято | 17.03.2025»."""
    line = text[text.rfind("\n", 0, len(text) - 1) + 1 :].rstrip()
    return any(match.end() == len(line) for what in _EVENTS for match in what.finditer(line))

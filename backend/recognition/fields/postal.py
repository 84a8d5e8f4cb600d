"""A postal notice or a tracking card: the number, what happened, between whom, when."""

import re
from collections.abc import Generator, Iterator

from backend.domain.check_digits import track_is_right
from backend.domain.folding import TO_DIGITS
from backend.recognition.fields.days import day
from backend.recognition.names import person_of
from backend.recognition.paper import Found, Paper, found

_TRACK = re.compile(r"(?<!\d)((?:[\dОоЗзБб]\s?){13}[\dОоЗзБб])(?!\d)|\b([A-Z]{2}\s?\d{9}\s?[A-Z]{2})\b")
# The first that fits tells: a notice of a return names the delivery that failed.
_STATUS = (
    ("refused", re.compile(r"отказ\w*\s+(?:адресата|от\s+получ)|отказался")),
    ("returned_expired", re.compile(r"(?:истек\w*|истечени\w+)\s+срока?\w*\s+хранени|срок\w*\s+хранени")),
    ("returned_absent", re.compile(r"отсутств\w+\s+(?:адресата|по\s+указ)|адресат\w*\s+отсутств|не\s+прожива|выбыл")),
    ("delivered", re.compile(r"\bвручен[оа]?\b(?!\s*:?\s*$)|получено\s+адресатом|вручение\s+адресату")),
)  # fmt: skip
_LABELS: dict[str, re.Pattern[str]] = {
    "sender_name": re.compile(r"(?:отправитель|от\s+кого)\s*[:–]\s*([^\n]+)"),
    "recipient_name": re.compile(r"(?:получатель|кому|адресат)\s*[:–]\s*([^\n]+)"),
    "recipient_address": re.compile(
        r"(?:адрес\s*(?:получателя|адресата)?|куда)\s*[:–]\s*(.+?)(?=\n\s*[а-я][а-я ]{2,24}:|\n\n|\Z)", re.DOTALL
    ),
}
_DAYS: dict[str, re.Pattern[str]] = {
    "send_date": re.compile(r"(?:дата\s+(?:при[её]ма|отправк\w+|отправлени\w+)|принято|прием)[^¤\n]{0,40}?(¤+)"),
    "delivery_date": re.compile(r"(?:дата\s+вручени\w+|вручен\w*|получено)[^¤\n]{0,40}?(¤+)"),
    "return_date": re.compile(r"(?:дата\s+возвра\w+|возвра\w+)[^¤\n]{0,40}?(¤+)"),
}


def find(paper: Paper) -> Iterator[Found]:
    yield from _track(paper)
    status = yield from _status(paper)
    for name, pattern in _LABELS.items():
        if match := pattern.search(paper.flow.folded):
            yield from _labelled(paper, name, match)
    for name, pattern in _DAYS.items():
        if name == ("return_date" if status == "delivered" else "delivery_date"):
            continue
        match = pattern.search(paper.masked)
        if match and (date := paper.date_at(match.start(1))):
            yield day(name, date, "label")


def _track(paper: Paper) -> Iterator[Found]:
    for match in _TRACK.finditer(paper.flow.text):
        number = re.sub(r"\s", "", match[0]).translate(TO_DIGITS) if match[1] else re.sub(r"\s", "", match[0])
        yield found(
            "track_number", number, match.span(), "label", "checksum" if track_is_right(number) else "checksum_fails"
        )


def _status(paper: Paper) -> Generator[Found, None, str]:
    for status, pattern in _STATUS:
        if match := pattern.search(paper.flow.folded):
            yield found("status", status, match.span(), "by_words")
            return status
    return ""


def _labelled(paper: Paper, name: str, match: re.Match[str]) -> Iterator[Found]:
    value = " ".join(paper.flow.text[match.start(1) : match.end(1)].split()).strip(" ,.;")
    person = next((seen for seen in paper.names if match.start(1) <= seen.start < match.end(1)), None)
    if name == "recipient_name" and person:
        told = person_of(person, paper.names)
        yield found(name, told.name, (person.start, person.end), "label", *told.evidence)
    elif value:
        value = re.sub(r"^[0О]{3}\b", "ООО", value)
        yield found(name, value, match.span(1), "label", "free_text")

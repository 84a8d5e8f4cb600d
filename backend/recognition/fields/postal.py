# ruff: noqa: E501 - a pattern reads better unbroken
"""A postal notice or a tracking card: the number, what happened, between whom, when."""

import re
from collections.abc import Generator, Iterator

from backend.domain.check_digits import track_is_right
from backend.domain.folding import TO_DIGITS
from backend.recognition.dates import SeenDate
from backend.recognition.declension import DAT, NOM
from backend.recognition.fields.addresses import address_end, as_printed_on_one_line, unannounced
from backend.recognition.fields.days import day
from backend.recognition.names import person_of
from backend.recognition.paper import Found, Paper, found

_TRACK = re.compile(r"(?<!\d)((?:[\dОоЗзБб]\s?){13}[\dОоЗзБб])(?!\d)|\b([A-Z]{2}\s?\d{9}\s?[A-Z]{2})\b")
# The first that fits tells: a notice of a return names the delivery that failed.
_STATUS = (
    ("refused", re.compile(r"отказ\w*\s+(?:адресата|получателя|от\s+получ|от\s+вруч)|отказал(?:ся|ась)|от\s+получения\s+отказ|по\s+отказу")),
    ("returned_expired", re.compile(r"(?:истек\w*|истечени\w+|окончани\w+|окончил\w+)\s+(?:срока?\w*\s+)?хранени|срок\w*\s+хранени\w*\s+(?:истек|окончен)|истек\w*\s+срок|за\s+истечением\s+срока")),
    (
        "returned_absent",
        re.compile(
            r"(?:возв|причин|невруч|не\s+вруч|результат|отметк|статус|состояни|справк)\w*[^.\n]{0,60}(?:отсутств\w+\s+адресата|адресат\w*\s+отсутств)"
            r"|отсутствие\s+адресата|адресат\s+(?:отсутствует|не\s+прожива|выбыл|не\s+значится|по\s+указанному)|не\s+прожива|выбыл|не\s+значится|неверный\s+адрес|неполный\s+адрес"
        ),
    ),
    ("delivered", re.compile(r"\bвручен[оа]?\b(?!\s*:?\s*$)|получено\s+адресатом|вручение\s+адресату|\bвручение\b|получил\w*\s+лично|выдано\s+адресату")),
)  # fmt: skip
_TEMPORARY = re.compile(r"неудачн\w+\s+попытк\w+\s+вручени\w*[^\n]*|временн\w+\s+отсутств\w+[^\n]*")
_ACCEPTED = re.compile(
    r"\bпринят\w*|\bпри[её]м\b|дата\s+(?:при[её]ма|отправк\w+|отправлени\w+|подачи)|\bотправлен[оа]?\b(?!\s+(?:обратно|назад))|\bдата\s+сдачи|\bсдан[оа]?\b|\bподан[оа]?\b"
)
_GIVEN = re.compile(
    r"\bвручен[оаы]?\b|\bвручени[ея]\b|\bполучено\b|дата\s+(?:вручени\w+|получени\w+)|\bполучил\b|\bвыдано\b"
)
_RETURNED = re.compile(
    r"\bвозвра\w+|дата\s+возвра\w+|\bотказ\w*|ист[её]к\w*\s+срок|\b(?:обратно|назад)\b|срок\w*\s+хранени|отсутств\w+\s+адресат|адресат\s+отсутств|не\s+прожива"
)
_SENDER = r"(?:отправитель|от\s+кого|отправлено\s+от)"
_RECIPIENT = r"(?:получатель|кому|адресат)"
_WHERE = r"(?:адрес\s+(?:получателя|адресата|доставки|вручения|назначения)|куда|адрес)"
_OTHER_LABEL = re.compile(rf"\s*(?:{_SENDER}|{_RECIPIENT}|{_WHERE})\b")
_ELSEWHERE, _FAR = 30, 260


def find(paper: Paper) -> Iterator[Found]:
    yield from _track(paper)
    status = yield from _status(paper)
    yield from _sender(paper)
    yield from _recipient(paper)
    yield from _address(paper)
    yield from _days(paper, status)


def _track(paper: Paper) -> Iterator[Found]:
    for match in _TRACK.finditer(paper.flow.text):
        number = re.sub(r"\s", "", match[0]).translate(TO_DIGITS) if match[1] else re.sub(r"\s", "", match[0])
        yield found(
            "track_number", number, match.span(), "label", "checksum" if track_is_right(number) else "checksum_fails"
        )


def _status(paper: Paper) -> Generator[Found, None, str]:
    """An attempt that failed is no end; what was tried before is masked out."""
    text = _TEMPORARY.sub(lambda match: " " * len(match[0]), paper.flow.folded)
    for status, pattern in _STATUS:
        if match := pattern.search(text):
            yield found("status", status, match.span(), "by_words")
            return status
    return ""


def _labelled(paper: Paper, label: str, *, named: bool = False) -> tuple[int, int] | None:
    """Where the value of a label stands: after it on its line, or above it when the label is a caption in brackets."""
    text = paper.flow.folded
    if caption := re.search(rf"(?m)^([^\n]{{1,200}})\n\s*\(\s*{label}\b[^)]*\)", text):
        return caption.span(1)
    for match in re.finditer(rf"(?:^|\n|[.;,]\s)\s*{label}\b(?:\s*\([^)]*\))?\s*[:–-]?[ ]*([^\n]+)", text):
        # «адресат по указанному адресу не проживает» names nobody.
        if named and paper.flow.text[match.start(1)].islower():
            continue
        if not _OTHER_LABEL.match(text, match.start(1)) and len(match[1].strip(" .,:")) > 1:
            return match.span(1)
    below = re.search(rf"(?:^|\n)\s*{label}\s*:?\s*\n\s*([^\n]+)", text)
    return below.span(1) if below else None


def _sender(paper: Paper) -> Iterator[Found]:
    place = _labelled(paper, _SENDER)
    if place is None:
        return
    start, end = place
    company = re.compile(r"[^\n,;]*[«\"][^\n»\"]*(?:\n[^\n»\"]*)?[»\"]").match(paper.flow.text, start)
    end = company.end() if company else min(end, _cut(paper.flow.text, start, end))
    person = next((seen for seen in paper.names if start <= seen.start < end), None)
    if person and not company:
        told = person_of(person, paper.names)
        yield found("sender_name", told.name, (person.start, person.end), "label", *told.evidence)
        return
    value = re.sub(r"^[0О]{3}\b", "ООО", " ".join(paper.flow.text[start:end].split()).strip(" ,.;"))
    if value:
        yield found("sender_name", value, (start, end), "label", "company" if company else "free_text")


def _cut(text: str, start: int, end: int) -> int:
    stop = re.compile(r",\s|;").search(text, start, end)
    return stop.start() if stop else end


def _recipient(paper: Paper) -> Iterator[Found]:
    place = _labelled(paper, _RECIPIENT, named=True)
    if place is None:
        return
    start, end = place
    person = next((seen for seen in paper.names if start <= seen.start < end + _ELSEWHERE), None)
    if person is None:
        value = " ".join(paper.flow.text[start : _cut(paper.flow.text, start, end)].split()).strip(" ,.;")
        if value:
            yield found("recipient_name", value, (start, end), "label", "free_text")
        return
    dative = "кому" in paper.flow.folded[max(0, start - 12) : start]
    told = person_of(person, paper.names, DAT if dative and person.surname.endswith(("ой", "у", "ю", "ому")) else NOM)
    yield found("recipient_name", told.name, (person.start, person.end), "label", *told.evidence)


def _address(paper: Paper) -> Iterator[Found]:
    for label in (r"(?:адрес\s+(?:получателя|адресата|доставки|назначения)|куда)", r"адрес"):
        place = _labelled(paper, label)
        if place is None or "отправител" in paper.flow.folded[max(0, place[0] - 20) : place[0]]:
            continue
        end = address_end(paper.flow.text, paper.masked, place[0])
        if end > place[0]:
            value = as_printed_on_one_line(paper.flow.text[place[0] : end])
            yield found("recipient_address", value, (place[0], end), "label", "free_text")
            return
    if recipient := _labelled(paper, _RECIPIENT):
        sender = _labelled(paper, _SENDER)
        end = sender[0] if sender and sender[0] > recipient[0] else len(paper.masked)
        if told := unannounced(paper.flow.text, paper.masked, recipient[0], min(end, recipient[0] + _FAR)):
            value = as_printed_on_one_line(paper.flow.text[slice(*told)])
            yield found("recipient_address", value, told, "guess", "free_text")


def _days(paper: Paper, status: str) -> Iterator[Found]:
    wanted = [("send_date", _ACCEPTED)]
    wanted.append(("delivery_date", _GIVEN) if status == "delivered" else ("return_date", _RETURNED))
    for name, pattern in wanted:
        if date := _day_of(paper, pattern):
            yield day(name, date, "label")


def _day_of(paper: Paper, event: re.Pattern[str]) -> SeenDate | None:
    """The date on the line of the event; else the one above it or below it, as the rest of the list has them."""
    text = paper.masked
    told = [match for match in event.finditer(text) if not _TEMPORARY.match(paper.flow.folded, match.start())]
    same_line = [(match, date) for match in told if (date := _on_line(paper, match.start()))]
    labelled = [
        date
        for match, date in same_line
        if text[match.start() : match.start() + 4] == "дата" and date.start > match.start()
    ]
    if labelled:
        return labelled[0]
    if same_line:
        return same_line[-1][1]
    dates_lead = _dates_lead(text, event)
    for match in told:
        above = [date for date in paper.dates if date.start < match.start()]
        below = [date for date in paper.dates if date.start > match.end()]
        if dates_lead and above and text.count("\n", above[-1].start, match.start()) == 1:
            return above[-1]
        if not dates_lead and below and text.count("\n", match.end(), below[0].start) == 1:
            return below[0]
    return None


def _dates_lead(text: str, event: re.Pattern[str]) -> bool:
    """Whether a list tells the day first and then what happened; the first of its lines shows it."""
    lines = text.split("\n")
    first = next((number for number, line in enumerate(lines) if "¤" in line), None)
    if first is None or event.search(lines[first]):
        return False
    above = lines[first - 1] if first else ""
    return not any(what.search(above) for what in (_ACCEPTED, _GIVEN, _RETURNED))


def _listed(paper: Paper) -> bool:
    """A screenshot's list: every date on a line of its own, the event on the next."""
    return sum(1 for line in paper.masked.split("\n") if line.strip().startswith("¤")) > 1


def _on_line(paper: Paper, at: int) -> SeenDate | None:
    start, end = paper.masked.rfind("\n", 0, at) + 1, paper.masked.find("\n", at)
    end = len(paper.masked) if end < 0 else end
    here = [date for date in paper.dates if start <= date.start < end]
    if len(here) > 1 and not paper.masked[start : here[0].start].strip():
        return next((date for date in reversed(here) if date.start < at), None)  # «01.02 принято, 07.02 вручено»
    after = next((date for date in paper.dates if at <= date.start < end), None)
    return after or next((date for date in paper.dates if start <= date.start < at), None)

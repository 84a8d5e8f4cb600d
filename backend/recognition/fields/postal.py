# ruff: noqa: E501 - a pattern reads better unbroken
"""A postal notice or a tracking card: the number, what happened, between whom, when."""

import re
from collections.abc import Generator, Iterator

from backend.domain.check_digits import track_is_right
from backend.domain.folding import TO_DIGITS
from backend.recognition.dates import SeenDate
from backend.recognition.declension import DAT, NOM
from backend.recognition.fields.days import day
from backend.recognition.fields.dwellings import of_recipient
from backend.recognition.fields.parties import firm_in_nominative
from backend.recognition.names import SeenName, person_of
from backend.recognition.paper import Found, Paper, found
from backend.recognition.post_events import what_happened, without_others

_TRACK = re.compile(r"(?<!\d)((?:[\dОоЗзБб]\s?){13}[\dОоЗзБб])(?!\d)|\b([A-Z]{2}\s?\d{9}\s?[A-Z]{2})\b")
_ACCEPTED = re.compile(
    r"\bпринят\w*|\bпри[её]м\b|дата\s+(?:при[её]ма|регистрации|отправк\w+|отправлени\w+|подачи)|\bотправлен[оа]?\b(?!\s+(?:обратно|назад))|\bдата\s+сдачи|\b(?:с|по)дан(?:[оа]|н\w+)?\b"
)
_GIVEN = re.compile(
    r"\bвручен[оаы]?\b|\bвручени[ея]\b|\bполучено\b|дата\s+(?:вручени\w+|получени\w+|доставки)|\bполучил(?:[аи]|\(а\))?(?!\w)|\bвыдано\b|\bдоставлен[оа]?\b"
)
# A card tells what happened on one line and when on another.
_WHEN = re.compile(r"(?:^|\n)\s*(?:когда|дата(?:\s+(?:события|операции|статуса))?)(?=\s*:?\s*¤)")
_RETURNED = re.compile(
    r"\bвозвра\w+|дата\s+возвра\w+|\bотказ\w*|ист[её]к\w*\s+срок|\b(?:обратно|назад)\b|срок\w*\s+хранени|отсутств\w+\s+адресат|адресат\s+отсутств|не\s+прожива"
)
_COMPANY = r"(?:(?:ооо|000|ао|пао|нао|зао|оао|кпк|мкк|мфк)\b|обществ|публичн|непубличн|акционерн)"
_SENDER = rf"(?:отправитель|(?:наименование|фио)\s+отправителя|отправил[аи]?(?=\s*:)|от\s*кого|кто\s+отправил|отправлено\s+от|адресант|от(?=\s+{_COMPANY}))"
_SENT_BY = re.compile(
    rf"\b(?:от|(?:сданн|принят|отправленн|поданн)\w+(?:\s+в\s+\w+)?(?:\s+¤+)?|отправителем)\s+\(?(?={_COMPANY})"
)
_RECIPIENT = r"(?:получатель|(?:наименование|фио)\s+(?:получателя|адресата)|получает(?=\s*:)|кому(?:\s+адресован\w*)?|адресат|адресованн\w+|на\s+имя|для(?=\s+[а-я]+\s+[а-я]+\s+[а-я]+(?:ич|на|вны|вича)\b))"
_OF_POST = re.compile(r"(?:оператор|почтальон|начальник|сотрудник|работник|вручил|выдал|подпись|составил)[^\n]*\Z")
_FIRM = re.compile(
    r"\b(?:ООО|000|ОАО|ЗАО|ПАО|НАО|АО|КПК|МКК|МФК|[Оо]бществ\w+|[Пп]убличн\w+|[Нн]епубличн\w+|[Аа]кционерн\w+)\b"
    r"[^\n,;«\"]{0,80}\n?[^\n,;«\"]{0,50}[«\"][^\n»\"]*(?:\n[^\n»\"]*)?[»\"]"
)
_WHERE_TO = (
    r"(?:(?:адрес|место)\s+(?:получателя|адресата|доставки|вручения|назначения)|по\s+адресу|куда(?:\s+адресован\w*)?)"
)
_WHERE = rf"(?:{_WHERE_TO}|адрес)"
# A sentence that the line breaks between the day and its deed: «не вручено и 3 апреля | возвращено».
_GOES_ON = re.compile(r"[а-я]{2,}[, ]+(?:и )?\Z")
_ENDS_SENTENCE = re.compile(r"[^.;¤]{0,60}?(¤+)")
_OTHER_LABEL = re.compile(rf"\s*(?:{_SENDER}|{_RECIPIENT}|{_WHERE})\b")
_ELSEWHERE, _LONGEST_NAME = 30, 120


def find(paper: Paper) -> Iterator[Found]:
    yield from _track(paper)
    status = yield from _status(paper)
    yield from _sender(paper)
    yield from _recipient(paper)
    yield from of_recipient(paper)
    yield from _days(paper, status)


def _track(paper: Paper) -> Iterator[Found]:
    for match in _TRACK.finditer(paper.flow.text):
        number = re.sub(r"\s", "", match[0]).translate(TO_DIGITS) if match[1] else re.sub(r"\s", "", match[0])
        yield found(
            "track_number", number, match.span(), "label", "checksum" if track_is_right(number) else "checksum_fails"
        )


def _status(paper: Paper) -> Generator[Found, None, str]:
    told = what_happened(paper.flow.folded)
    if told is None:
        return ""
    status, span = told
    yield found("status", status, span, "by_words")
    return status


def _labelled(paper: Paper, label: str, *, named: bool = False) -> tuple[int, int] | None:
    """Where the value of a label stands: after it on its line, or above it when the label is a caption in brackets."""
    text = paper.flow.folded
    # Between two captions a value may have two lines.
    if caption := re.search(rf"\)\s*\n((?:[^\n()]{{1,200}}\n)?[^\n()]{{1,200}})\n\s*\(\s*{label}\b[^)]*\)", text):
        return caption.span(1)
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
    if place is None and (by := _SENT_BY.search(paper.masked)):
        place = by.end(), by.end() + _LONGEST_NAME
    if place is None:
        # Without a word of who sends it is the one firm that is named.
        yield from (found("sender_name", _printed(firm[0]), firm.span(), "guess", "company") for firm in _firms(paper))
        return
    start, end = place[0], min(place[1], _cut(paper.flow.text, *place))
    if firm := next(_firms(paper, start, end), None):
        yield found("sender_name", _printed(firm[0]), firm.span(), "label", "company")
    elif person := next((seen for seen in paper.names if start <= seen.start < end), None):
        told = person_of(person, paper.names)
        yield found("sender_name", told.name, (person.start, person.end), "label", *told.evidence)
    elif value := _printed(paper.flow.text[start:end]):
        yield found("sender_name", value, (start, end), "label", "free_text")


def _firms(paper: Paper, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
    """Those that begin here; a name may go on over the line."""
    firms = _FIRM.finditer(paper.flow.text, start)
    return (firm for firm in firms if (end is None or firm.start() < end) and "почт" not in firm[0].lower())


def _printed(text: str) -> str:
    """On one line; three noughts are a form of firms."""
    value = firm_in_nominative(re.sub(r"^[0О]{3}\b", "ООО", " ".join(text.split()).strip(" ,.;")))
    return re.sub(r"(?<=[А-ЯЁ])- (?=[А-ЯЁ])", "-", value)


def _cut(text: str, start: int, end: int) -> int:
    stop = re.compile(r",\s|;").search(text, start, end)
    return stop.start() if stop else end


def _recipient(paper: Paper) -> Iterator[Found]:
    place = _labelled(paper, _RECIPIENT, named=True)
    if place is None:
        # Without a word of whom it is for: the first who is named whole and does not serve with the Post.
        whole = (seen for seen in paper.names if not seen.short and not _serves(paper, seen))
        if person := next(whole, None):
            told = person_of(person, paper.names)
            yield found("recipient_name", told.name, (person.start, person.end), "guess", *told.evidence)
        return
    start, end = place
    person = next((seen for seen in paper.names if start <= seen.start < end + _ELSEWHERE), None)
    if person is None:
        if value := _printed(paper.flow.text[start : _cut(paper.flow.text, start, end)]):
            yield found("recipient_name", value, (start, end), "label", "free_text")
        return
    dative = "кому" in paper.flow.folded[max(0, start - 12) : start]
    told = person_of(person, paper.names, DAT if dative and person.surname.endswith(("ой", "у", "ю", "ому")) else NOM)
    yield found("recipient_name", told.name, (person.start, person.end), "label", *told.evidence)


def _serves(paper: Paper, seen: SeenName) -> bool:
    return _OF_POST.search(paper.flow.folded, max(0, seen.start - _ELSEWHERE), seen.start) is not None


def _days(paper: Paper, status: str) -> Iterator[Found]:
    wanted = [("send_date", _ACCEPTED)]
    wanted.append(("delivery_date", _GIVEN) if status == "delivered" else ("return_date", _RETURNED))
    for name, pattern in wanted:
        if date := _day_of(paper, pattern):
            yield day(name, date, "label")
        elif name != "send_date" and status and (date := _day_beside_status(paper)):
            yield day(name, date, "guess")


def _day_beside_status(paper: Paper) -> SeenDate | None:
    """Of the line «Когда»; else that which ends the sentence of the status."""
    if told := _WHEN.search(paper.masked):
        return next(date for date in paper.dates if date.start >= told.end())
    happened = what_happened(paper.flow.folded)
    after = _ENDS_SENTENCE.match(paper.masked, happened[1][1]) if happened else None
    return paper.date_at(after.start(1)) if after else None


def _day_of(paper: Paper, event: re.Pattern[str]) -> SeenDate | None:
    """The date on the line of the event; else the one above it or below it, as the rest of the list has them."""
    text = paper.masked
    told = list(event.finditer(without_others(paper.flow.folded)))
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
    dates_lead = _dates_lead(text)
    for match in told:
        above = [date for date in paper.dates if date.start < match.start()]
        below = [date for date in paper.dates if date.start > match.end()]
        if dates_lead and above and text.count("\n", above[-1].start, match.start()) == 1:
            return above[-1]
        if above and _GOES_ON.search(text, 0, above[-1].start) and not text[above[-1].mask_end : match.start()].strip():
            return above[-1]
        if not dates_lead and below and text.count("\n", match.end(), below[0].start) == 1:
            return below[0]
    return None


def _dates_lead(text: str) -> bool:
    """Whether a list tells the day first and then what happened; the first of its lines shows it."""
    lines = text.split("\n")
    first = next((number for number, line in enumerate(lines) if "¤" in line), None)
    if first is None or not lines[first].strip().startswith("¤"):
        return False
    above = lines[first - 1] if first else ""
    return not any(what.search(above) for what in (_ACCEPTED, _GIVEN, _RETURNED))


def _on_line(paper: Paper, at: int) -> SeenDate | None:
    start, end = paper.masked.rfind("\n", 0, at) + 1, paper.masked.find("\n", at)
    end = len(paper.masked) if end < 0 else end
    here = [date for date in paper.dates if start <= date.start < end]
    if len(here) > 1 and not paper.masked[start : here[0].start].strip():
        return next((date for date in reversed(here) if date.start < at), None)  # «01.02 принято, 07.02 вручено»
    after = next((date for date in paper.dates if at <= date.start < end), None)
    return after or next((date for date in paper.dates if start <= date.start < at), None)

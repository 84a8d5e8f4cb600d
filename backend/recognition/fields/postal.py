# ruff: noqa: E501 - a pattern reads better unbroken
"""A postal notice or a tracking card: the number, what happened, between whom, when."""

import re
from collections.abc import Generator, Iterator

from backend.domain.check_digits import track_is_right
from backend.domain.folding import TO_DIGITS
from backend.recognition.declension import DAT, NOM
from backend.recognition.fields.dwellings import of_recipient
from backend.recognition.fields.parties import firm_in_nominative
from backend.recognition.fields.post_days import days
from backend.recognition.fields.torn_names import torn_names
from backend.recognition.names import SeenName, person_of
from backend.recognition.paper import Found, Paper, found
from backend.recognition.post_events import what_happened

_TRACK = re.compile(r"(?<!\d)((?:[\dОоЗзБб]\s?){13}[\dОоЗзБб])(?!\d)|\b([A-Z]{2}\s?\d{9}\s?[A-Z]{2})\b")
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
_NUMBER = r"(?:(?:почтовый\s+)?идентификатор|шпи|рпо|трек(?:-номер)?|(?:номер|№)(?:\s+(?:рпо|отправления|письма))?)"
_OTHER_LABEL = re.compile(rf"\s*(?:{_SENDER}|{_RECIPIENT}|{_WHERE}|{_NUMBER}\s*(?:\n|$))\b")
# «(адресат, адрес)», «отправитель, обратный адрес»
_AND_ADDRESS = r"(?:,?\s+(?:и\s+)?(?:обратный\s+)?адрес)?"
# A caption that has a line for itself.
_ALONE = re.compile(
    rf"(?m)^\W*(?:(?P<number>{_NUMBER})|(?P<sender>{_SENDER})|(?P<recipient>{_RECIPIENT})|{_WHERE}){_AND_ADDRESS}\W*$"
)
# The head of a message from the Post to the sender.
_FROM_POST = re.compile(
    r"(?m)^\s*от(?:\s*кого)?\s*:[^\n]*(?:почт|pochta|@)[^\n]*\n(?:\s*(?:кому|тема)\s*:[^\n]*\n){0,2}"
    r"|^\s*тема\s*:[^\n]*\n\s*кому\s*:[^\n]*\n|^\s*кому\s*:[^\n]*\n(?=\s*тема\s*:)"
)
_ENDS_OR_LIVES = re.compile(r"[.,\s]*(?:\n|\d{6}\b|\bг\.)")
_TO_WHOM = re.compile(
    r"(?:\bна\s+имя|\b(?:адресован|посланн|направленн|назначенн|предназначенн)\w*|\bпредназначал\w+|\bадресатом(?:\s+\w+)?"
    r"|\bвручить\s+(?:его|ее|письмо|отправление))\s*[:–-]?\s*\Z"
)
# What else heads a column of a register.
_OTHER_CAPTION = re.compile(
    rf"{_SENDER}|{_RECIPIENT}|{_WHERE}|{_NUMBER}|№|\bп/п|дата|результат|причина|статус|отметка|операция|событие|вручен\w*|возвра\w*|доставк\w*|отправк\w*|отправлен\w*|приема?\b|сдано|принято|адрес|место|\bи\b|вид|вес"
)
_ELSEWHERE, _LONGEST_NAME = 30, 120


def find(paper: Paper) -> Iterator[Found]:
    yield from _track(paper)
    status = yield from _status(paper)
    yield from _sender(paper)
    yield from _recipient(paper)
    yield from of_recipient(paper)
    yield from days(paper, status)


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
    text = _FROM_POST.sub(_blank, paper.flow.folded)
    if place := _in_table(paper, label) or _over_caption(paper, label):
        return place
    # Between two captions a value may have two lines.
    if caption := re.search(rf"\)\s*\n((?:[^\n()]{{1,200}}\n)?[^\n()]{{1,200}})\n\s*\(\s*{label}\b[^)]*\)", text):
        return caption.span(1)
    if caption := re.search(rf"(?m)^([^\n]{{1,200}})\n\s*\(\s*{label}\b[^)]*\)", text):
        return caption.span(1)
    for match in re.finditer(
        rf"(?:^|\n|[.;,]\s)\s*{label}\b(?:\s*\([^)]*\)|,?\s*(?:и\s+)?адрес\b)?\s*(?::[ ]*\n\s*|[:–-]?[ ]*)([^\n]+)",
        text,
    ):
        # «адресат по указанному адресу не проживает» names nobody.
        if named and paper.flow.text[match.start(1)].islower():
            continue
        if not _OTHER_LABEL.match(text, match.start(1)) and len(match[1].strip(" .,:")) > 1:
            return match.span(1)
    below = re.search(rf"(?:^|\n)\s*{label}\s*:?\s*\n\s*([^\n]+)", text)
    return below.span(1) if below else None


def _in_table(paper: Paper, label: str) -> tuple[int, int] | None:
    """The row under a heading that is nothing but captions, this among them."""
    for heading in re.finditer(rf"(?m)^[^\n\d:¤«]*\b{label}(?!\w)[^\n\d:¤«]*\n([^\n]*)", paper.masked):
        captions, row = heading[0].split("\n")
        others = _OTHER_CAPTION.sub(" ", re.sub(rf"\b{label}(?!\w)", " ", captions))
        if not re.search(r"\w", others) and others.strip() != captions.strip() and _TRACK.search(row):
            return heading.span(1)
    return None


def _over_caption(paper: Paper, label: str) -> tuple[int, int] | None:
    """What stands above a caption that has a line for itself, where the paper sets its captions under the values."""
    text = paper.flow.folded
    if not _captions_stand_under(paper):
        return None
    alone = next((one for one in _ALONE.finditer(text) if re.fullmatch(rf"\W*{label}{_AND_ADDRESS}\W*", one[0])), None)
    if alone is None:
        return None
    above = max((one.end() for one in _ALONE.finditer(text, 0, alone.start())), default=0)
    start = max(above, text.rfind("\n", 0, text.rfind("\n", 0, max(0, alone.start() - 1))) + 1)
    return start, alone.start()


def _captions_stand_under(paper: Paper) -> bool:
    """Those in brackets do; else as the first of them shows that has its value on one side alone."""
    text = paper.flow.text
    for caption in _ALONE.finditer(paper.flow.folded):
        if caption[0].lstrip().startswith("("):
            return True
        above = text.rfind("\n", 0, max(0, caption.start() - 1)) + 1, caption.start()
        below = caption.end() + 1, max(caption.end() + 1, text.find("\n", caption.end() + 1))
        beside = [_is_value(paper, caption.lastgroup or "", *place) for place in (above, below)]
        if any(beside) and not all(beside):
            return beside[0]
    return False


def _is_value(paper: Paper, of: str, start: int, end: int) -> bool:
    if of == "number":
        return _TRACK.search(paper.flow.text, start, end) is not None
    named = any(start <= one.start < end for one in paper.names) or next(_firms(paper, start, end), None) is not None
    return of in {"sender", "recipient"} and named


def _blank(match: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", match[0])


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
    # A notice goes back to the firm that sent the letter.
    unnamed = place is None or next(_firms(paper, *place), None) is not None
    if unnamed and (person := _told_in_prose(paper)):
        place = person.start, person.end
    if place is None and (torn := next(torn_names(paper), None)):
        yield _torn(torn)
        return
    if place is None:
        # Without a word of whom it is for: the first who is named whole and does not serve with the Post.
        others = [seen for seen in paper.names if not _serves(paper, seen)]
        whole = (seen for seen in others if not seen.short)
        if person := next(whole, None) or next((seen for seen in others if _is_in_row(paper, seen)), None):
            told = person_of(person, paper.names)
            yield found("recipient_name", told.name, (person.start, person.end), "guess", *told.evidence)
        return
    start, end = place
    person = next((seen for seen in paper.names if start <= seen.start < end + _ELSEWHERE), None)
    torn = next((one for one in torn_names(paper) if start - _ELSEWHERE <= one.start < end + _ELSEWHERE), None)
    if person is None and torn is not None:
        yield _torn(torn)
        return
    if person is None:
        value = _printed(paper.flow.text[start : _cut(paper.flow.text, start, end)])
        if value and not any(letter.isdigit() for letter in value):
            yield found("recipient_name", value, (start, end), "label", "free_text")
        return
    dative = "кому" in paper.flow.folded[max(0, start - 12) : start]
    told = person_of(person, paper.names, DAT if dative and person.surname.endswith(("ой", "у", "ю", "ому")) else NOM)
    yield found("recipient_name", told.name, (person.start, person.end), "label", *told.evidence)


def _torn(seen: SeenName) -> Found:
    """Put together over what stands between, which no eye has seen as one."""
    told = person_of(seen, [seen])
    return found("recipient_name", told.name, (seen.start, seen.end), "guess", "contested", *told.evidence)


def _told_in_prose(paper: Paper) -> SeenName | None:
    """«Принятое на имя», «посланное», «адресатом обозначен»: who is named next."""
    text = paper.flow.folded
    return next((one for one in paper.names if _TO_WHOM.search(text, max(0, one.start - _ELSEWHERE), one.start)), None)


def _is_in_row(paper: Paper, seen: SeenName) -> bool:
    """Whether the number of the letter stands before the name on its line, or the name alone or with its address."""
    start = paper.flow.text.rfind("\n", 0, seen.start) + 1
    if _TRACK.search(paper.flow.text, start, seen.start):
        return True
    return seen.start == start and _ENDS_OR_LIVES.match(paper.flow.text, seen.end) is not None


def _serves(paper: Paper, seen: SeenName) -> bool:
    return _OF_POST.search(paper.flow.folded, max(0, seen.start - _ELSEWHERE), seen.start) is not None

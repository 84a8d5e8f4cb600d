"""What the Post says has happened to a letter, in the many words that forms, cards and lists have for it."""

import re

_KEPT = r"срок\w*\s+(?:\w+\s+)?хранени\w*"
# The first that fits tells: a notice of a return names the delivery that failed.
_RETURNS = (
    (
        "refused",
        re.compile(
            r"отказ\w*\s+(?:адресата|получателя|(?:от|в)\s+(?:получ|вруч|прием|отправл|письм))|отказал(?:ся|ась|ись)\b|отказывается"
            r"|от\s+(?:получения|вручения|приема|письма|отправления)\s+(?:\w+\s+)?отказ|по\s+отказу|не\s+пожелал|уклонил(?:ся|ась)"
            r"|(?:причин|отметк|пометк|помет|ярлык|накладн|возвра)\w*[^.]{0,60}?\bотказ\b(?!\s+в\s)"
        ),
    ),
    (
        "returned_expired",
        re.compile(
            r"(?:истек\w*|истечени\w+|окончани\w+|окончил\w+|закончил\w+|вышел|прошел)\s+(?:\w+\s+){0,2}?(?:срока?\w*\s+)?хранени"
            rf"|{_KEPT},?\s+(?:\w+\s+){{0,2}}?(?:истек|окончен|закончил|вышел|прошел)|истек\w*\s+срок|за\s+истечением\s+срока"
            r"|не\s+получен\w*\s+(?:\w+\s+)?за\s+срок|\bист\.\s*срок|не\s+востребован|невостребован|неявк\w+\s+(?:адресат|получател)|за\s+(?:письмом|отправлением|почтой|ним|корреспонденцией)\s+(?:\w+\s+)?не\s+(?:явил|пришел|пришла|обратил)"
        ),
    ),
    (
        "returned_absent",
        re.compile(
            r"(?:возв|причин|невруч|не\s+вруч|результат|отметк|помет|ярлык|статус|состояни|справк)\w*[^.]{0,60}(?:отсутств\w+\s+адресат|адресат\w*\s+отсутств)"
            r"|нет\s+такого\s+адресат|(?:жилец|жилица|гражданин|гражданка)\s+(?:\w+\s+){0,2}?не\s?известен|выбыти\w+\s+адресат|отсутствие\s+адресата|адресат\w*\s+(?:по\s+(?:\w+\s+)?адресу\s+)?(?:неизвест|отсутствует|не\s+прожива|не\s+живет|выбыл|выехал|переехал|не\s+значится|не\s+найден|по\s+указанному)"
            r"|не\s+прожива|не\s+живет|выбыл(?!о)|не\s+значится|(?:неверн|неполн|неправильн|несуществующ)\w+\s+адрес|адрес\w*\s+(?:неверен|неполон|не\s+существует)"
        ),
    ),
)  # fmt: skip
_DELIVERED = re.compile(
    r"\bвручен[оаы]?\b(?!\s*:?\s*(?:\n\s*(?:подпис|(?:дат[аы]|должн)[^\n\d]*(?:\n|$))|$)|\s*:\s*\n\s*[а-я]+\s*:)|\bвручение\b|\bвручил[аи]?\b|получен[оа]?\s+(?:адресатом|получателем|лично|по\s+доверенности)"
    r"|адресат\w?\s+получил|получил\w*(?:\(а\))?\s+(?:лично|адресат|под|письмо|отправлени)|(?:выдан|доставлен|передан)[оа]?\s+(?:адресату|получателю|лично)"
    r"|адресату\s+(?:почтальоном|курьером|лично|под|через|в\s+отделении)|под\s+(?:роспись|подпись|расписку)\b"
)
# An attempt that failed is no end; in a cell of a list the day may stand between its words.
_ATTEMPT = re.compile(
    r"неудачн\w+\s+попытк\w+\s+вручени\w*(?:[^\n]*временн\w+[\s\d.:,]*отсутств\w+[^\n]*|[^\n]*)|временн\w+[\s\d.:,]*отсутств\w+[^\n]*"
)
# «Временное отсутствие» is the reason for a return where the letter goes back, not for another attempt.
_REASON = re.compile(r"(?:причин|ярлык|помет|отметк)(?!.*попытк)[^.]*\Z", re.DOTALL)
_GOES_BACK = re.compile(
    r"\bвозвращ(?:ен[оаы]?|ает(?:ся)?)\b|\b(?:вы|ото)слан[оа]?\s+(?:назад|обратно)|\b(?:назад|обратно)\b"
)
_REASON_FOR = 60
# What a letter that waits is threatened with is no end either.
_TO_COME = re.compile(
    r"(?:(?:по|после|при|в\s+случае)\s+(?:ее\s+|его\s+)?(?:истечени|окончани|неполучени|невостребован|неявк)\w*[^.\n]{0,60}?[\s,]+)?"
    r"(?:буд(?:ет|ут)\s+(?:возвра|выслан|отправлен|вручен|выдан|направлен)\w*|подлежит\s+(?:возврат|вручени|выдаче)\w*)"
)
# Of a delivery these speak as of a thing to come, or of one to the sender, or as the name of a paper.
_NO_DELIVERY = re.compile(
    r"(?:уведомлени|извещени|справк)\w*\s+о\s+(?:вручени|возврат)\w+|мест[оае]\s+вручени\w+|попытк\w+\s+вручени\w+|ожида\w+\s+вручени\w+|вручени\w+\s+ожида\w+|для\s+вручени\w+|не\s*вручен\w*|невручени\w*|вручени\w+\s+не\s+(?:состоя|произве|осуществ|удал|выполн)\w+"
    r"|(?:вручен\w+|вручение|выдан\w+|передан\w+)\s*:?\s*(?:[\d.:\s]*)отправителю"
)
_CAPTION = re.compile(r"\b(?:дат[аы]|адрес|способ|вид)\s+вручени\w+")


def what_happened(folded: str) -> tuple[str, tuple[int, int]] | None:
    """The status in the words of the contract and where it is told; None where the letter is still on its way."""
    text = ended(folded)
    for status, pattern in _RETURNS:
        if match := pattern.search(text):
            return status, match.span()
    match = _DELIVERED.search(_CAPTION.sub(_blank, without_others(folded)))
    return ("delivered", match.span()) if match else None


def ended(folded: str) -> str:
    """The text without attempts that failed and without what is to come; «Возврат: временное отсутствие» is an end."""
    return _ATTEMPT.sub(_unless_sent_back, _TO_COME.sub(_blank, folded))


def without_others(folded: str) -> str:
    """The text without deliveries that were none, each left blank."""
    return _NO_DELIVERY.sub(_blank, ended(folded))


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _unless_sent_back(match: re.Match[str]) -> str:
    before = match.string[max(0, match.start() - _REASON_FOR) : match.start()]
    line = before[before.rfind("\n") + 1 :]
    told = "возвра" in line or (_REASON.search(before) and _GOES_BACK.search(match.string))
    return match[0] if told and "попытк" not in match[0] else _blank(match)

# ruff: noqa: E501 - a table of titles reads better unbroken
"""What stands at the head of a paper: lines that look like a title, and the kind of paper that each titles."""

import itertools
import re

from rapidfuzz import fuzz

from backend.recognition.flow import Flow

# «ИСПОЛНИТЕЛЬНЫЙ ЛИСТ серия ФС»: a title in capitals ends where they end.
_CAPITALS = re.compile(r"\W*((?:[А-ЯЁ]{4,}|[А-ЯЁ]{3})(?:\s+(?:[А-ЯЁ]{2,}|О|В))*)\b(?=[^А-ЯЁа-яё]*[а-яё])")
_TITLE_LIKE = 86
_TITLE_WORDS = 6
_TITLES = {
    "судебный приказ": "order", "определение": "ruling", "исполнительный лист": "writ", "постановление": "decree",
    "уведомление о вручении": "postal", "почтовое уведомление": "postal", "отчет об отслеживании отправления": "postal",
    "отслеживание отправления": "postal", "отслеживание почтового отправления": "postal", "карточка отправления": "postal",
    "карточка почтового отправления": "postal", "информация об отправлении": "postal", "результаты отслеживания": "postal",
    "уведомление о вручении почтового отправления": "postal", "сведения о вручении": "postal",
    "отправление вручено": "postal", "уведомление о возврате": "postal", "отправление возвращается": "postal",
    "отправление возвращено": "postal", "отправление получено": "postal", "отправление доставлено": "postal",
    "письмо вручено": "postal", "письмо возвращено": "postal", "возврат отправления": "postal", "возврат письма": "postal",
    "вручение отправления": "postal", "история отправления": "postal", "история перемещений": "postal",
    "статус отправления": "postal", "реестр отслеживания": "postal", "результат отслеживания": "postal",
    "сведения об отправлении": "postal", "сведения о доставке": "postal", "справка о вручении": "postal",
    "электронное уведомление о вручении": "postal", "электронное уведомление о возврате": "postal",
    "извещение о вручении": "postal", "извещение о возврате": "postal", "подтверждение вручения": "postal",
    "решение": "other", "заочное решение": "other", "заявление": "other", "резолютивная часть": "other",
    "исковое заявление": "other", "повестка": "other", "судебная повестка": "other", "возражения": "other",
    "возражение": "other", "ходатайство": "other", "договор": "other", "доверенность": "other", "чек": "other",
    "квитанция": "other", "кассовый чек": "other", "платежное поручение": "other", "жалоба": "other",
    "частная жалоба": "other", "апелляционная жалоба": "other", "расчет задолженности": "other", "протокол": "other",
    "справка": "other", "акт": "other", "приговор": "other", "извещение": "other", "запрос": "other", "требование": "other",
    "опись": "other", "опись вложения": "other", "список": "other", "сопроводительное письмо": "other", "конверт": "other",
    "уведомление": "other", "выписка": "other", "судебное извещение": "other", "расписка": "other", "ответ": "other",
    "апелляционное определение": "other", "кассационное определение": "other", "исполнительная надпись": "other",
    "договор займа": "other", "кредитный договор": "other", "договор уступки прав": "other", "претензия": "other",
    "паспорт": "other", "реестр": "other", "исковое заявление о взыскании": "other", "выписка из реестра": "other",
    "мировое соглашение": "other", "график платежей": "other", "свидетельство": "other", "объяснение": "other",
    "постановление апелляционной инстанции": "other", "дополнительное решение": "other", "анкета": "other",
}  # fmt: skip
# «ОПРЕДЕЛЕНИЕ об отмене судебного приказа» on one line is a title too.
_LONG_TITLES = sorted((title for title in _TITLES if len(title) > len("акт")), key=len, reverse=True)
_POSTAL_TITLES = tuple(title for title, kind in _TITLES.items() if kind == "postal")
_GO_ON = ("о", "об", "в", "по", "на", "к", "исправленный", "дубликат", "копия", "повторно")


def titles_of(flow: Flow) -> list[str]:
    """Kinds of the lines that look like a title, from the top."""
    found = []
    # A line that begins in small letters goes on with a sentence: «заявления.» heads nothing.
    raw = [
        match[0]
        for match in re.finditer(r"[^\n]+", flow.text)
        if not match[0][:2].strip().islower() or flow.is_set_apart(*match.span())
    ]
    lines = [re.sub(r"[^а-я ]+", " ", _in_capitals(line).lower().replace("ё", "е")).strip() for line in raw]
    lines = [line for line in lines if line]
    for line, following in itertools.pairwise([*lines, ""]):
        both = " ".join(f"{line} {following}".split())
        if len(line.split()) > _TITLE_WORDS:
            continue
        if kind := (_title(line) if line != "уведомление" else _title(both)) or (both in _TITLES and _TITLES[both]):
            found.append(kind)
    return found


def _in_capitals(line: str) -> str:
    """The capitals that a line begins with, where they are a title, or the whole line."""
    begun = _CAPITALS.match(line)
    words = begun[1].split() if begun else []
    # «ИСПОЛНИТЕЛЬНЫЙ ЛИСТ М: ФС»: what stands after two words may be a sign misread.
    for many in (len(words), 2):
        title = " ".join(words[:many]).lower().replace("ё", "е")
        if title in _TITLES or (many and fuzz.ratio(title, "исполнительный лист") >= _TITLE_LIKE):
            return " ".join(words[:many])
    return line


def _title(line: str) -> str:
    line = " ".join(line.split())
    best = max(_TITLES, key=lambda title: fuzz.ratio(line, title))
    if fuzz.ratio(line, best) >= _TITLE_LIKE:
        return _TITLES[best]
    if line.startswith(_POSTAL_TITLES):
        return "postal"
    starts = (title for title in _LONG_TITLES if f"{line} ".startswith(tuple(f"{title} {word} " for word in _GO_ON)))
    return _TITLES.get(next(starts, ""), "")

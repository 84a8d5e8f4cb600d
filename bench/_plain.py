"""What one gets without us: Tesseract as it comes, on the picture as it is, and an hour's worth of patterns."""

import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

import pillow_heif
import pymorphy3
import pypdfium2
import pytesseract
from PIL import Image

pillow_heif.register_heif_opener()
_DPI = 200
_MONTHS = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split()  # noqa: SIM905
_DAY = rf"(\d{{1,2}})[.\s»]+(\d{{2}}|{'|'.join(_MONTHS)})[.\s]+(\d{{4}})"
_NAME = r"([А-ЯЁ][а-яё]+\s+[А-ЯЁ][а-яё]+\s+[А-ЯЁ][а-яё]+)"
_SUM = r"(\d[\d\s]*)(?:,(\d{2}))?\s*(?:\([^)]*\)\s*)?руб\w*\.?\s*(?:(\d{2})\s*коп)?"
_TITLES = (
    ("fssp_decree", r"ПОСТАНОВЛЕНИЕ"), ("writ", r"ИСПОЛНИТЕЛЬНЫЙ\s+ЛИСТ"), ("court_order", r"СУДЕБНЫЙ\s+ПРИКАЗ"),
    ("postal_notice", r"(?i:уведомление о вручении|отслеживани)"),
)  # fmt: skip
_RULINGS = (("ruling_cancel", r"[Оо]тменить"), ("ruling_refusal", r"[Оо]тказать"), ("ruling_return", r"[Вв]озвратить"))
_NUMBERS = {
    "case_number": r"[Дд]ело\s*№\s*(\S+)",
    "uid": r"(\d{2}MS\d{4}-\d{2}-\d{4}-\d{6}-\d{2})",
    "precinct_number": r"участка?\s*№\s*(\d+)",
    "creditor_inn": r"ИНН\s*(\d{10})",
    "contract_number": r"договор\w*[^№\n]{0,40}№\s*(\S+)",
    "writ_number": r"(ФС\s*№?\s*\d{9})",
    "ip_number": r"(\d+/\d\d/\d{5}-ИП)",
    "track_number": r"\b(\d{14})\b",
    "creditor_name": r"((?:ООО|АО|ПАО|НАО)[^«\n]{0,8}«[^»]+»)",
    "debtor_address": r"по адресу:\s*([^\n]+)",
}
_DATES = {
    "order_date": _DAY,
    "in_force_date": rf"в законную силу\W*{_DAY}",
    "debtor_birth_date": rf"{_DAY}\s*(?:г\.\s*р|года рожд)",
    "contract_date": rf"договор\w*[^\n]{{0,60}}от\s+{_DAY}",
    "period_from": rf"период с\s+{_DAY}",
    "period_to": rf"период с\s+\S+\s+по\s+{_DAY}",
}
_SUMS = {
    "total_amount": rf"(?:в размере|в сумме)\s+{_SUM}",
    "principal": rf"основн\w+ долг\w*\D{{0,12}}{_SUM}",
    "interest": rf"процент\w*\D{{0,40}}{_SUM}",
    "penalty": rf"(?:неустойк\w*|пени|штраф)\D{{0,12}}{_SUM}",
    "state_fee": rf"пошлин\w*\D{{0,20}}{_SUM}",
    "postal_costs": rf"почтов\w*\D{{0,25}}{_SUM}",
}
_PEOPLE = {
    "debtor_name": rf"(?:взыскании с|отношении|взыскать с)\s+(?:должника\s+)?{_NAME}",
    "judge_name": rf"судья[^.]{{0,120}}?{_NAME}",
}


def read(files: Sequence[Path]) -> dict[str, Any]:
    text = "\n".join(
        pytesseract.image_to_string(page, lang="rus", config="--psm 3") for file in files for page in _pages(file)
    )
    kind = _kind(text)
    fields = _fields(text) if kind != "unknown" else {}
    return {"kind": kind, "fields": fields}


def _pages(file: Path) -> list[Image.Image]:
    if file.suffix != ".pdf":
        with Image.open(file) as image:
            return [image.convert("RGB")]
    document = pypdfium2.PdfDocument(file)
    try:
        return [page.render(scale=_DPI / 72).to_pil() for page in document]
    finally:
        document.close()


def _kind(text: str) -> str:
    for kind, title in _TITLES:
        if re.search(title, text):
            return kind
    if re.search(r"(?i)определени", text):
        return next((kind for kind, verb in _RULINGS if re.search(verb, text)), "unknown")
    return "unknown"


def _fields(text: str) -> dict[str, str]:
    found = {name: match[1].strip(" ,.;") for name, pattern in _NUMBERS.items() if (match := re.search(pattern, text))}
    found |= {name: _iso(match) for name, pattern in _DATES.items() if (match := re.search(pattern, text))}
    found |= {name: _money(match) for name, pattern in _SUMS.items() if (match := re.search(pattern, text))}
    return found | {
        name: _nominative(match[1]) for name, pattern in _PEOPLE.items() if (match := re.search(pattern, text))
    }


def _iso(match: re.Match[str]) -> str:
    day, month, year = match.groups()[-3:]
    return f"{year}-{_MONTHS.index(month) + 1 if month in _MONTHS else int(month):02}-{int(day):02}"


def _money(match: re.Match[str]) -> str:
    whole, *cents = match.groups()[-3:]
    digits = re.sub(r"\s", "", whole)
    return f"{digits}.{cents[0] or cents[1] or '00'}"


@cache
def _morphology() -> pymorphy3.MorphAnalyzer:
    return pymorphy3.MorphAnalyzer()


def _nominative(name: str) -> str:
    words = []
    for word in name.split():
        told = _morphology().parse(word)[0].inflect({"nomn"})
        words.append((told.word if told else word).capitalize())
    return " ".join(words)

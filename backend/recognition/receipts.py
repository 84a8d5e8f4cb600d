"""Receipts of the Post and of a state fee, seen on a paper that is none of those that move a case.

The bars of a letter's number are read from the sheet itself; what is printed beside them then only bears them out.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

import cv2
import numpy as np
import zxingcpp

from backend.domain.check_digits import track_is_right
from backend.domain.folding import TO_DIGITS
from backend.domain.money import parse_money
from backend.domain.reading import Field, PaperKind, Reading, Sheet
from backend.domain.state_numbers import normalise_track
from backend.recognition.confidence import ACCEPTED, SURE

# How far each source is to be trusted; what lies below the common threshold is asked.
BARS, BOTH, LABELLED = ACCEPTED, SURE, ACCEPTED
PRINTED, PRINTED_WRONG, ALONE, GUESSED = 0.99, 0.3, 0.9, 0.6
_KIND_SURE, _KIND_LIKELY = 0.99, 0.9

_FORMATS = (zxingcpp.BarcodeFormat.ITF, zxingcpp.BarcodeFormat.Code128)
_NUMBER = re.compile(r"(?<![\d.,])((?:[\dОоЗзБб][ \t]?){13}[\dОоЗзБб])(?![\d.,])|\b([A-Z]{2}\s?\d{9}\s?[A-Z]{2})\b")
_OF_POST = (
    re.compile(r"почт\w*\s+росси|почтов\w+\s+отделени|отделени\w+\s+почтов|пересылк|\bопс\b"),
    re.compile(r"кассов\w+\s+чек|квитанци|\bприход\b|\bчек\b"),
    re.compile(r"\bрпо\b|\bшпи\b|идентификатор|трек|заказн\w+|\bписьмо\b|бандерол"),
    re.compile(r"\bитог\w*|\bвсего\b|к\s+оплате|\bплата\b|\bуплачено\b|наличными|безналичными"),
)
_OF_FEE = (
    re.compile(r"госпошлин|государственн\w+\s+пошлин|\bпошлин"),
    re.compile(r"плат[её]жн\w+\s+поручени|чек[-\s]ордер|квитанци|чек\s+по\s+операции|\bкбк\b"),
    re.compile(r"\bкбк\b|\b182\s?1?08\d|казначе|\bуфк\b|мировой|мировых|суд"),
)
_ENOUGH_OF_POST = 3
_SUM = r"([\d \u00a0]{1,12}(?:[.,\-=]\d{2})?)"
_TOTAL = re.compile(rf"(?:итого?|всего|к\s+оплате)\b[^\d\n]{{0,25}}{_SUM}")
_ITEM_SUM = re.compile(
    rf"(?:плата|пересылк\w*|тариф\w*|стоимость|сумма|уплачено)\b[^\d\n]{{0,40}}{_SUM}(?:\s*руб|\s*₽|\b)"
)
_DAY = re.compile(r"(?<!\d)(\d{2})[./](\d{2})[./](\d{4}|\d{2})(?!\d)")
_RECIPIENT = re.compile(r"(?:кому|получатель|адресат)\s*[:–-]?\s*([^\n]{3,120})")
_GIVEN_OUT_BEFOREHAND = "80"
_CARD = re.compile(
    r"\bс\s+(?:заказн\w+\s+|прост\w+\s+)?уведомлени|\bуведомлени\w+\s+о\s+вручени|\bс\s+з/?у\b|ф\.?\s?119"
)
_PAYMENT_NUMBER = re.compile(
    r"(?:поручени\w*|документ\w*|операци\w*|чек[-\s]?ордер\w*)\s*(?:№|n|номер)\s*[:.]?\s*(\d{1,20})"
)
_PAID_ON = re.compile(r"(?:дата|списано|исполнен\w*|провед\w+|от)\b[^\d\n]{0,30}$")
_LARGEST = Decimal(1_000_000)


@dataclass(frozen=True)
class _Printed:
    """The text as it is looked through: small letters, one for one with what was read."""

    text: str

    @classmethod
    def of(cls, reading: Reading) -> "_Printed":
        return cls(reading.text.replace("\f", "\n").lower().replace("ё", "е"))


def receipts_in(reading: Reading) -> list[Reading]:
    """What the paper is when it is a receipt: a reading for each letter on it, or one of a paid fee; else as it was."""
    if reading.kind is not PaperKind.UNKNOWN:
        return [reading]
    printed, bars = _Printed.of(reading), bars_on(reading.sheets)
    if (fee := _fee(printed)) is not None and not bars:
        return [replace(reading, kind=PaperKind.FEE_PAYMENT, kind_confidence=_KIND_SURE, fields=fee)]
    letters = list(_letters(printed, reading.text, bars))
    if not letters:
        return [reading]
    marks = sum(1 for mark in _OF_POST if mark.search(printed.text))
    sure = _KIND_SURE if marks >= _ENOUGH_OF_POST else _KIND_LIKELY
    return [replace(reading, kind=PaperKind.POST_RECEIPT, kind_confidence=sure, fields=one) for one in letters]


def bars_on(sheets: Sequence[Sheet]) -> tuple[str, ...]:
    """Numbers of letters that stand in bars, each once, in their order from the top."""
    found: dict[str, None] = {}
    for sheet in sheets:
        grey = cv2.imdecode(np.frombuffer(sheet.jpeg, np.uint8), cv2.IMREAD_GRAYSCALE)
        if grey is None:
            continue
        read = zxingcpp.read_barcodes(grey, formats=zxingcpp.BarcodeFormats(_FORMATS))
        for one in sorted(read, key=lambda code: code.position.top_left.y):
            number = _shaped(one.text)
            if number and track_is_right(number):
                found[number] = None
    return tuple(found)


def _shaped(text: str) -> str:
    try:
        return normalise_track(text)
    except ValueError:
        return ""


def _letters(printed: _Printed, raw: str, bars: Sequence[str]) -> Iterator[dict[str, Field]]:
    """One of a number in bars, or, where no bars could be read, of a printed one on what looks like a receipt."""
    places = list(_numbers(raw))
    marks = sum(1 for mark in _OF_POST if mark.search(printed.text))
    if not bars and marks < _ENOUGH_OF_POST:
        return
    told = dict(reversed(places))
    numbers = list(bars) or list(dict.fromkeys(number for number, _ in places if track_is_right(number)))
    numbers = numbers or [number for number, _ in places[:1]]
    starts = sorted(told[number] for number in numbers if number in told)
    for number in numbers:
        own = _own_lines(printed.text, told.get(number), starts) if len(numbers) > 1 else printed.text
        yield {
            "track_number": Field(number, _trust(number, number in bars, number in told)),
            **_of_letter(own, printed.text, number, alone=len(numbers) == 1),
        }


def _numbers(raw: str) -> Iterator[tuple[str, int]]:
    for match in _NUMBER.finditer(raw.replace("\f", "\n")):
        number = re.sub(r"\s", "", match[0])
        yield (number.translate(TO_DIGITS) if match[1] else number), match.start()


def _trust(number: str, in_bars: bool, printed: bool) -> float:
    if in_bars:
        return BOTH if printed else BARS
    return PRINTED if track_is_right(number) else PRINTED_WRONG


def _own_lines(text: str, at: int | None, starts: Sequence[int]) -> str:
    """From the line of a number to that of the next one."""
    if at is None:
        return ""
    begins = text.rfind("\n", 0, at) + 1
    following = next((start for start in starts if start > at), None)
    return text[begins : text.rfind("\n", 0, following) if following else len(text)]


def _of_letter(own: str, whole: str, number: str, *, alone: bool) -> Mapping[str, Field]:
    found: dict[str, Field] = {}
    if (on := _day(whole)) is not None:
        found["send_date"] = on
    if (paid := _postage(own, alone=alone)) is not None:
        found["postage"] = paid
    if number.isdigit() and not number.startswith(_GIVEN_OUT_BEFOREHAND):
        found["post_office"] = Field(number[:6], LABELLED)  # the index of the office that took it in
    if to := _RECIPIENT.search(own):
        found["recipient_name"] = Field(to[1].strip(" .,;:").title(), LABELLED)  # by it the case is only looked for
    found["with_card"] = Field("yes" if _CARD.search(own) else "no", LABELLED)
    return found


def _day(text: str) -> Field | None:
    """The one day that is printed; of several the first, which a person looks at."""
    days = list(dict.fromkeys(filter(None, map(_as_date, _DAY.finditer(text)))))
    return Field(days[0].isoformat(), LABELLED if len(days) == 1 else GUESSED) if days else None


def _as_date(match: re.Match[str]) -> date | None:
    day, month, year = int(match[1]), int(match[2]), int(match[3])
    try:
        return date(year + 2000 if year < 100 else year, month, day)  # noqa: PLR2004 - two figures of a year
    except ValueError:
        return None


def _postage(text: str, *, alone: bool) -> Field | None:
    """A letter's own line on a receipt of several; the total where it is the only one."""
    totals = list(filter(None, map(_amount, _TOTAL.finditer(text)))) if alone else []
    items = list(filter(None, map(_amount, _ITEM_SUM.finditer(text))))
    paid = next(iter(totals or items), None)
    if paid is None:
        return None
    return Field(str(paid), _agreed([*totals, *items]))


def _agreed(sums: Sequence[Decimal]) -> float:
    """A sum that is printed twice and read alike was read right; one that stands alone is compared by a person."""
    if len(set(sums)) > 1:
        return GUESSED
    return LABELLED if len(sums) > 1 else ALONE


def _amount(match: re.Match[str]) -> Decimal | None:
    try:
        amount = parse_money(re.sub(r"[-=](?=\d{2}$)", ",", match[1].strip()))
    except ValueError:
        return None
    return amount if 0 < amount < _LARGEST else None


def _fee(printed: _Printed) -> dict[str, Field] | None:
    text = printed.text
    if not all(mark.search(text) for mark in _OF_FEE):
        return None
    sums = list(filter(None, map(_amount, (*_TOTAL.finditer(text), *_ITEM_SUM.finditer(text)))))
    days = [(on, match.start()) for match in _DAY.finditer(text) if (on := _as_date(match))]
    said = [on for on, at in days if _PAID_ON.search(text[max(0, at - 40) : at])] or [on for on, _ in days]
    found: dict[str, Field] = {}
    if sums:
        found["fee_sum"] = Field(str(sums[0]), _agreed(sums))
    if said:
        found["payment_date"] = Field(said[0].isoformat(), LABELLED if len(set(said)) == 1 else GUESSED)
    if number := _PAYMENT_NUMBER.search(text):
        found["payment_number"] = Field(number[1], ALONE)
    return found if sums else None

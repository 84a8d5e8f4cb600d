"""Receipts: the bars tell the number, what is printed beside them bears it out, what is in doubt stays in doubt."""

import io

import numpy as np
import pytest
import zxingcpp
from PIL import Image, ImageFilter

from backend.domain.reading import PaperKind, Reading, Sheet
from backend.recognition import ACCEPTED
from backend.recognition.receipts import bars_on, receipts_in

NUMBER, OTHER, MISREAD = "63009911000016", "80094463220651", "80092063905993"
PRINTED = """ПОЧТА РОССИИ
630099 Новосибирск 99
КАССОВЫЙ ЧЕК / ПРИХОД
Письмо заказное с уведомлением
РПО {number}
Кому: Берёзкина Ольга Петровна
Плата за пересылку 97.50
ИТОГ =97.50
22.11.2026 14:33"""
PAID_FEE = """Чек по операции СберБанк
Платёж госпошлина в суд УФК по Новосибирской области
КБК 18210803010011050110
Платёжное поручение № 777 от 20.11.2026
Сумма: 2 000,00 руб."""


def sheet_with(*numbers: str, blur: float = 0.0, turned: float = 0.0) -> Sheet:
    page = Image.new("L", (1000, 260 * len(numbers) + 200), 255)
    for place, number in enumerate(numbers):
        bars = np.array(zxingcpp.create_barcode(number, zxingcpp.BarcodeFormat.ITF).to_image(scale=4))
        page.paste(Image.fromarray(bars).resize((700, 140)), (120, 80 + 260 * place))
    page = page.rotate(turned, fillcolor=255, expand=True).filter(ImageFilter.GaussianBlur(blur))
    jpeg = io.BytesIO()
    page.save(jpeg, "JPEG", quality=70)
    return Sheet(jpeg.getvalue(), *page.size)


def read(text: str, *sheets: Sheet, kind: PaperKind = PaperKind.UNKNOWN) -> Reading:
    return Reading(kind, 0.9, {}, text, 1, 1.0, sheets=sheets, file_pages=(0,))


@pytest.mark.parametrize(("blur", "turned"), [(0.0, 0.0), (1.2, 3.0), (0.8, -6.0)])
def test_bars_are_read_from_a_photograph_that_is_not_the_best(blur: float, turned: float) -> None:
    assert bars_on([sheet_with(NUMBER, blur=blur, turned=turned)]) == (NUMBER,)


def test_a_receipt_tells_number_day_price_and_addressee() -> None:
    (found,) = receipts_in(read(PRINTED.format(number=NUMBER), sheet_with(NUMBER)))

    assert found.kind is PaperKind.POST_RECEIPT
    assert {name: field.value for name, field in found.fields.items()} == {
        "track_number": NUMBER,
        "send_date": "2026-11-22",
        "postage": "97.50",
        "post_office": "630099",
        "recipient_name": "Березкина Ольга Петровна",
        "with_card": "yes",
    }
    assert found.doubtful(ACCEPTED) == ()


def test_without_bars_a_number_whose_check_digit_does_not_hold_is_asked() -> None:
    (found,) = receipts_in(read(PRINTED.format(number=MISREAD)))

    assert found.value("track_number") == MISREAD
    assert "track_number" in found.doubtful(ACCEPTED)


def test_a_price_that_the_receipt_itself_contradicts_is_asked() -> None:
    (found,) = receipts_in(read(PRINTED.format(number=NUMBER).replace("=97.50", "=91.50"), sheet_with(NUMBER)))

    assert "postage" in found.doubtful(ACCEPTED)


def test_each_letter_of_one_receipt_is_a_paper_of_its_own_with_its_own_price() -> None:
    text = f"ПОЧТА РОССИИ\nКАССОВЫЙ ЧЕК\nРПО {NUMBER}\nПлата 97.50\nРПО {OTHER}\nПлата 120.00\nИТОГ 217.50\n22.11.2026"

    found = receipts_in(read(text, sheet_with(NUMBER, OTHER)))

    assert [(one.value("track_number"), one.value("postage")) for one in found] == [
        (NUMBER, "97.50"),
        (OTHER, "120.00"),
    ]


def test_a_paid_fee_is_told_by_its_sum_day_and_number() -> None:
    (found,) = receipts_in(read(PAID_FEE))

    assert found.kind is PaperKind.FEE_PAYMENT
    assert {name: field.value for name, field in found.fields.items()} == {
        "fee_sum": "2000.00",
        "payment_date": "2026-11-20",
        "payment_number": "777",
    }


@pytest.mark.parametrize("text", ["Справка о составе семьи", "КАССОВЫЙ ЧЕК\nМолоко 97.50\nИТОГ 97.50", ""])
def test_what_is_no_receipt_stays_what_it_was(text: str) -> None:
    reading = read(text)

    assert receipts_in(reading) == [reading]


def test_a_court_paper_is_never_taken_for_a_receipt() -> None:
    reading = read(PRINTED.format(number=NUMBER), sheet_with(NUMBER), kind=PaperKind.COURT_ORDER)

    assert receipts_in(reading) == [reading]

"""What became of a letter, pressed on it askew or written by hand where the print breaks off."""

import io
from datetime import date

import pytest
from PIL import Image, ImageDraw, ImageFont

from backend.domain.reading import Reading
from backend.integrations.ocr import TesseractEngine
from backend.recognition import read_paper

PRINTED = (
    "Кому: Лапину Антону Андреевичу",
    "Куда: г. Ключи, ул. Новая, д. 7",
    "От кого: ООО «Аргус»",
    "Заказное письмо 80095512345675",
    "Штемпель приёма: 03.05.2025",
)


@pytest.fixture(scope="module")
def engine() -> TesseractEngine:
    return TesseractEngine()


def envelope(*pressed: str) -> bytes:
    """A scan without colour, with a framed stamp of these lines under the print."""
    sheet = Image.new("L", (1654, 2339), 250)
    pen, font = ImageDraw.Draw(sheet), ImageFont.truetype("DejaVuSans.ttf", 34)
    for number, line in enumerate(PRINTED):
        pen.text((160, 160 + 60 * number), line, font=font, fill=20)
    stamp = Image.new("L", (620, 40 + 56 * len(pressed)), 250)
    marks = ImageDraw.Draw(stamp)
    marks.rectangle((4, 4, 615, 35 + 56 * len(pressed)), outline=70, width=4)
    for number, line in enumerate(pressed):
        marks.text((40, 18 + 56 * number), line, font=font, fill=70)
    sheet.paste(stamp.rotate(5, expand=True, resample=Image.Resampling.BICUBIC, fillcolor=250), (420, 760))
    data = io.BytesIO()
    sheet.save(data, "PNG")
    return data.getvalue()


def read(engine: TesseractEngine, *pressed: str) -> Reading:
    return read_paper([envelope(*pressed)], engine)


def test_the_stamp_on_an_envelope_tells_that_the_letter_came_back(engine: TesseractEngine) -> None:
    reading = read(engine, "ВОЗВРАТ", "Истёк срок хранения", f"{date(2025, 6, 12):%d.%m.%Y}")

    assert reading.kind.value == "postal_notice"
    assert reading.value("status") == "returned_expired"
    assert reading.value("send_date") == "2025-05-03"
    assert reading.value("return_date") == "2025-06-12"


def test_a_stamp_that_tells_no_end_leaves_the_letter_under_way(engine: TesseractEngine) -> None:
    assert read(engine, "ПОЧТА РОССИИ", "г. Ключи").kind.value == "unknown"

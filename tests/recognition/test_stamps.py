"""The day of entry into force, as courts put it on paper: pressed askew, without colour, written by hand."""

import io
from dataclasses import replace
from datetime import date

import pytest
from PIL import Image, ImageDraw, ImageFont

from backend.domain.reading import Box, Page, Word
from backend.integrations.ocr import TesseractEngine
from backend.recognition import read_paper
from backend.recognition.load import load
from backend.recognition.read import read
from backend.recognition.stamps import read_ink
from backend.recognition.written_days import Window, told_day
from tests.recognition.tesseract import SAMPLES

IN_SPRING = Window(date(2024, 2, 15), date(2026, 2, 14), told=True)


@pytest.fixture(scope="module")
def engine() -> TesseractEngine:
    return TesseractEngine()


def stamped(*, day: str, coloured: bool) -> bytes:
    """The photograph of a ruling with a stamp pressed askew under its text."""
    with Image.open(SAMPLES / "return.jpg") as photo:
        stamp = Image.new("RGBA", (620, 150), (40, 60, 170, 0))
        pen = ImageDraw.Draw(stamp)
        pen.rectangle((4, 4, 615, 145), outline=(40, 60, 170, 255), width=4)
        font = ImageFont.truetype("DejaVuSans-Bold.ttf", 34)
        pen.text((30, 25), "ВСТУПИЛО В ЗАКОННУЮ СИЛУ", font=font, fill=(40, 60, 170, 255))
        pen.text((180, 85), day, font=font, fill=(40, 60, 170, 255))
        turned = stamp.rotate(7, expand=True, resample=Image.Resampling.BICUBIC)
        photo.paste(turned, (300, photo.height - 480), turned)
        data = io.BytesIO()
        (photo if coloured else photo.convert("L")).save(data, "JPEG", quality=85)
    return data.getvalue()


def test_a_ruling_may_bear_a_stamp_of_its_entry_into_force(engine: TesseractEngine) -> None:
    ruled = read_paper([SAMPLES / "return.jpg"], engine).value("order_date")
    force = date.fromisoformat(ruled).replace(day=27)

    reading = read_paper([stamped(day=f"{force:%d.%m.%Y}", coloured=True)], engine)

    assert reading.kind.value == "ruling_return"
    assert reading.value("in_force_date") == force.isoformat()


def test_a_stamp_without_colour_is_found_by_its_frame(engine: TesseractEngine) -> None:
    page = read(next(load([stamped(day="12.02.2025", coloured=False)])), engine)

    told = read_ink(page, engine, Window(date(2025, 1, 9), date(2027, 1, 9), told=True))

    assert page.sheet.ink.area is None
    assert "12.02.2025" in told.text


def test_a_label_on_the_last_line_of_a_sheet_has_nothing_under_it(engine: TesseractEngine) -> None:
    page = read(next(load([SAMPLES / "return.jpg"])), engine)
    height, width = page.sheet.grey.shape
    label = ["Вступило", "в", "законную", "силу"]
    words = [Word(text, Box(100 + 150 * at, height - 30, 140, 30), 0.9, 0) for at, text in enumerate(label)]

    told = read_ink(replace(page, page=Page(tuple(words), width, height)), engine, IN_SPRING)

    assert "законную" not in told.text


def test_a_day_before_the_paper_is_none_of_its_force(engine: TesseractEngine) -> None:
    reading = read_paper([stamped(day="12.02.2019", coloured=True)], engine)

    assert not reading.value("in_force_date")


@pytest.mark.parametrize(
    ("readings", "day"),
    [
        (["3105707 Ч", "31057024", "31052074", "3105101 Ч"], date(2024, 5, 31)),
        (["(6.05.2074", "[6.05 2014", "16.052024"], date(2024, 5, 16)),
        (["23 Mapa 1014 <", "23 Чарта 20144 _", "«23» марта 2074 г."], date(2024, 3, 23)),
        (["0080 декабря 2075 года", "008с декабря 2024 года", "0080 декабря 2024 года"], date(2024, 12, 8)),
    ],
)
def test_readings_that_are_all_a_little_wrong_tell_the_one_day_that_is_possible(readings: list[str], day: date) -> None:
    assert told_day(readings, IN_SPRING) == day


@pytest.mark.parametrize(
    "readings", [[], ["КОПИЯ ВЕРНА", "KOMMA BEPHA"], ["11.05.2024", "17.05.2024"], ["12.02.2019", "12.02.2019"]]
)
def test_where_two_days_are_told_or_none_nothing_is_guessed(readings: list[str]) -> None:
    assert told_day(readings, IN_SPRING) is None

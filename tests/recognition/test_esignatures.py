"""The box of an electronic signature names the judge whole, in ink of its own."""

import io

import pytest
from PIL import Image, ImageDraw, ImageFont

from backend.integrations.ocr import TesseractEngine
from backend.recognition import read_paper
from backend.recognition.esignatures import is_abbreviated, owner

BLUE = (40, 60, 170)
RULING = """
ОПРЕДЕЛЕНИЕ
12 марта 2025 года                                        г. Верхнереченск
Мировой судья судебного участка № 7 Лесного судебного района Юдин Л.З.,
рассмотрев заявление ООО «ПКО «Тихая гавань» о вынесении судебного
приказа о взыскании с Черных Марии Петровны задолженности по договору
займа от 19.01.2023 № 4471,
УСТАНОВИЛ:
К заявлению не приложены документы, подтверждающие требование.
Руководствуясь ст. 125 ГПК РФ,
ОПРЕДЕЛИЛ:
Возвратить заявление ООО «ПКО «Тихая гавань» о вынесении судебного приказа.
Мировой судья                                                    Юдин Л.З.
"""


def signed_by(name: str) -> bytes:
    """A copy of a ruling with the box of an electronic signature under its text."""
    page = Image.new("RGB", (1654, 2339), "white")
    pen, print_ = ImageDraw.Draw(page), ImageFont.truetype("LiberationSerif-Regular.ttf", 40)
    for row, line in enumerate(RULING.strip().splitlines()):
        pen.text((150, 150 + 60 * row), line, font=print_, fill="black")
    pen.rectangle((160, 1000, 920, 1190), outline=BLUE, width=3)
    stamp = ImageFont.truetype("DejaVuSans.ttf", 26)
    for row, line in enumerate(("ДОКУМЕНТ ПОДПИСАН", "ЭЛЕКТРОННОЙ ПОДПИСЬЮ", f"Владелец {name}")):
        pen.text((185, 1018 + 52 * row), line, font=stamp, fill=BLUE)
    data = io.BytesIO()
    page.save(data, "PNG")
    return data.getvalue()


@pytest.fixture(scope="module")
def engine() -> TesseractEngine:
    return TesseractEngine()


def test_the_box_names_whole_the_judge_whom_the_print_abbreviates(engine: TesseractEngine) -> None:
    reading = read_paper([signed_by("Юдин Лев Захарович")], engine)

    assert reading.value("judge_name") == "Юдин Лев Захарович"


def test_a_box_of_another_person_changes_nothing(engine: TesseractEngine) -> None:
    reading = read_paper([signed_by("Осина Вера Павловна")], engine)

    assert reading.value("judge_name") == "Юдин Л.З."


def test_a_box_that_cannot_be_read_leaves_a_doubt_about_who_signed(engine: TesseractEngine) -> None:
    plain, hidden = (
        read_paper([signed_by(name)], engine).fields["judge_name"]
        for name in ("Осина Вера Павловна", "Юди# Л#в З#хар#вич")
    )

    assert hidden.value == plain.value == "Юдин Л.З."
    assert hidden.confidence < plain.confidence


def test_the_surname_is_that_of_the_print_where_the_box_is_worn() -> None:
    told = owner("Владелец Кудринов Игорь Евгеньевич", "Кудряшов И.Е.")

    assert told is not None
    assert told[0] == "Кудряшов Игорь Евгеньевич"


@pytest.mark.parametrize("box", ["Владелец Осина Вера Павловна", "Владелец Кудряшов", ""])
def test_a_box_of_somebody_else_leaves_the_judge_as_he_is_printed(box: str) -> None:
    assert owner(box, "Кудряшов И.Е.") is None


def test_a_judge_named_whole_is_looked_for_no_further() -> None:
    assert is_abbreviated("")
    assert is_abbreviated("Кудряшов И.Е.")
    assert not is_abbreviated("Кудряшов Игорь Евгеньевич")

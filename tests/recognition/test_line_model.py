"""The line model reads print, prefers what is printed to what is nearly so, and says nothing of an empty place."""

import itertools

import cv2
import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from backend.domain.reading import Box
from backend.recognition.letters import Pixels
from backend.recognition.line_letters import folded, unfolded
from backend.recognition.line_model import LineModel, line_of
from backend.recognition.line_score import log_probability
from scripts.sample_papers.setting import font_file

PRINTED = (
    "12.03.2024",
    "«17» августа 2025 г.",
    "48 305,67 руб.",
    "дело № 2-1234/2026",
    "77MS0123-01-2024-001234-56",
    "ИНН 7701234567",
    "ФС 012345678",
    "Кузнецова Анна Петровна",
)


@pytest.fixture(scope="module")
def model() -> LineModel:
    return LineModel.load()


def line(text: str, font: str = "Liberation Serif", x_height: int = 21) -> Pixels:
    letters = ImageFont.truetype(font_file(font), x_height * 2)
    left, top, right, bottom = letters.getbbox(text)
    picture = Image.new("L", (int(right - left) + 8, int(bottom - top) + 12), 255)
    ImageDraw.Draw(picture).text((4 - left, 6 - top), text, font=letters, fill=20)
    return np.asarray(picture)


@pytest.mark.parametrize("font", ["Liberation Serif", "PT Sans"])
@pytest.mark.parametrize("text", PRINTED)
def test_what_is_printed_is_read(model: LineModel, text: str, font: str) -> None:
    told = model.read(line(text, font))

    assert folded(told.text) == folded(text)
    assert len(told.confidence) == len(told.text)
    assert told.least > 0.5


def test_a_blurred_number_is_read(model: LineModel) -> None:
    blurred = cv2.GaussianBlur(line("дело № 2-1234/2026"), (0, 0), 2.5)

    assert model.read(np.asarray(blurred, np.uint8)).text == "дело № 2-1234/2026"


def test_a_wrong_digit_is_believed_less_than_the_right_one(model: LineModel) -> None:
    seen = model.look(line("2-8351/2026"))

    right, *wrong = seen.log_probabilities(["2-8351/2026", "2-3351/2026", "2-8851/2026", "2-8351/2025", "2-8351/202"])

    assert right > -1
    assert all(one < right - 4 for one in wrong)
    assert seen.doubt("2-8351/2026") < 1
    assert seen.doubt("2-3351/2026") > 4


def test_a_value_is_believed_among_other_words(model: LineModel) -> None:
    seen = model.look(line("от 14.05.2024, вступивший"))

    right, wrong = seen.log_probabilities(["14.05.2024", "14.06.2024"], anywhere=True)

    assert right > -1
    assert wrong < right - 4
    assert seen.log_probability("14.05.2024") < -20


def test_an_empty_place_says_nothing(model: LineModel) -> None:
    grain = np.random.default_rng(1).normal(250, 3, (48, 300)).clip(0, 255).astype(np.uint8)

    assert model.read(grain).text == ""
    assert model.read(grain).least == 0
    assert model.read(np.zeros((0, 40), np.uint8)).text == ""


def test_a_crop_is_read_alike_at_any_size(model: LineModel) -> None:
    told = [model.read(line("48 305,67 руб.", x_height=x_height)).text for x_height in (12, 21, 40)]

    assert told == ["48 305,67 руб."] * 3


def test_a_box_at_the_edge_of_the_sheet_is_cut_within_it() -> None:
    sheet = np.full((100, 200), 255, np.uint8)

    assert line_of(sheet, Box(0, 0, 200, 30)).shape == (36, 200)
    assert line_of(sheet, Box(50, 40, 60, 30)).shape == (42, 68)


def test_letters_that_look_alike_are_one_sign() -> None:
    assert folded("77MS0123") == folded("77МS0123") == "77МS0123"
    assert unfolded("77МS0123 от АО РОСТ") == "77MS0123 от АО РОСТ"
    assert folded("12\u00a0345,67 ₽") == "12 345,67"


def test_the_score_sums_every_way_of_spelling_a_text() -> None:
    steps = np.log(np.random.default_rng(0).dirichlet(np.ones(3), 4)).astype(np.float32)
    by_text: dict[tuple[int, ...], float] = {}
    for path in itertools.product(range(3), repeat=4):
        text = tuple(sign for sign, _ in itertools.groupby(path) if sign)
        by_text[text] = by_text.get(text, 0.0) + float(np.exp(sum(steps[n, sign] for n, sign in enumerate(path))))

    for text, probability in by_text.items():
        assert np.exp(log_probability(steps, text)) == pytest.approx(probability, rel=1e-5)

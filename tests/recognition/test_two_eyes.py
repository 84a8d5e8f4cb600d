"""Two eyes on one page: the engine reads it, and so does our own model, which errs elsewhere."""

import json
from dataclasses import replace

import numpy as np
import pytest

from backend.domain.reading import Box, Layout, Page, Reading
from backend.integrations.ocr import TesseractEngine
from backend.integrations.ocr.simulator import page_of
from backend.recognition import read_paper
from backend.recognition.letters import Pixels
from backend.recognition.line_model import LineModel, Token
from backend.recognition.two_eyes import read_twice
from tests.recognition.tesseract import SAMPLES, Amiss

ORDER = SAMPLES / "order-1.jpg"


def confusing(seen: str, instead: str) -> Amiss:
    """In glasses that turn one letter into another, wherever it looks."""

    def change(page: Page, _: Layout) -> Page:
        return replace(page, words=tuple(replace(word, text=word.text.replace(seen, instead)) for word in page.words))

    return Amiss(change)


def truth() -> dict[str, str]:
    told: dict[str, str] = json.loads(ORDER.with_suffix(".json").read_text(encoding="utf-8"))["fields"]
    return told


@pytest.fixture(scope="module")
def clear() -> Reading:
    return read_paper([ORDER], TesseractEngine())


@pytest.fixture(scope="module")
def confused() -> Reading:
    return read_paper([ORDER], confusing("3", "5"))


FIGURES = ("case_number", "uid", "creditor_inn", "contract_number", "principal", "interest", "penalty", "grand_total")


@pytest.mark.parametrize("name", FIGURES)
def test_a_digit_that_the_engine_takes_for_another_is_read_right(confused: Reading, name: str) -> None:
    assert confused.fields[name].value == truth()[name]


@pytest.mark.parametrize("name", ["case_number", "contract_number"])
def test_a_value_that_both_read_alike_is_trusted_more(clear: Reading, confused: Reading, name: str) -> None:
    assert clear.fields[name].confidence >= confused.fields[name].confidence


def test_a_name_that_the_engine_misspells_is_trusted_less(clear: Reading) -> None:
    misread = read_paper([ORDER], confusing("орок", "арок"))

    assert misread.fields["debtor_name"].confidence < clear.fields["debtor_name"].confidence


class Own:
    """Our own eye, which saw this one thing on a line of one width of letters."""

    def __init__(self, text: str, left: int, right: int) -> None:
        self.token = Token(text, left, right, 0.99)

    def words_in(self, grey: Pixels, box: Box) -> list[Token]:  # noqa: ARG002 - it has seen already
        return [self.token]


@pytest.mark.parametrize(
    ("read", "own", "where", "told"),
    [
        ("пункту 1", "пункту1", (60, 126), "пункту 1"),
        ("1 ст.", "1ст.", (88, 115), "1 ст."),
        ("5 000", "5000", (85, 115), "5000"),
        ("пункту 1", "пункту2", (60, 126), "пункту2 1"),
    ],
)
def test_a_figure_seen_in_its_neighbours_place_is_not_there_twice(
    monkeypatch: pytest.MonkeyPatch, read: str, own: str, where: tuple[int, int], told: str
) -> None:
    monkeypatch.setattr(LineModel, "load", lambda: Own(own, *where))

    seen = read_twice(page_of(read, confidence=0.5), np.full((1400, 1000), 255, np.uint8))

    assert seen.text == told


@pytest.mark.parametrize(
    ("read", "own", "told"),
    [
        ("взысКать", "взыскать", "взыскать"),
        ("«ИнвестКонсалт»", "«Инвестконсалт»", "«ИнвестКонсалт»"),
    ],
)
def test_a_capital_within_a_word_is_a_slip_unless_a_firm_is_called_so(
    monkeypatch: pytest.MonkeyPatch, read: str, own: str, told: str
) -> None:
    monkeypatch.setattr(LineModel, "load", lambda: Own(own, 60, 60 + 9 * len(own)))

    seen = read_twice(page_of(read, confidence=0.5), np.full((1400, 1000), 255, np.uint8))

    assert seen.text == told

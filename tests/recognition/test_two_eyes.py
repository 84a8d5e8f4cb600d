"""Two eyes on one page: the engine reads it, and so does our own model, which errs elsewhere."""

import json
from dataclasses import replace

import pytest

from backend.domain.reading import Layout, Page, Reading
from backend.integrations.ocr import TesseractEngine
from backend.recognition import read_paper
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

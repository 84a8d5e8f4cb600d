"""Lines that the engine left out of a page it read, put back where they stand."""

from dataclasses import replace

import pytest

from backend.domain.reading import Layout, Page
from backend.integrations.ocr import TesseractEngine
from backend.recognition import read_paper
from tests.recognition.tesseract import SAMPLES, Amiss


@pytest.mark.parametrize("word", ["определил", "руб"])
def test_a_line_that_the_engine_left_out_is_read_by_itself_and_put_back(word: str) -> None:
    file = SAMPLES / "return.jpg"
    whole = read_paper([file], TesseractEngine())
    left_out: list[str] = []

    def without_lines_of_the_word(page: Page, layout: Layout) -> Page:
        if layout is not Layout.PAGE:
            return page
        unseen = {one.line for one in page.words if word in one.text.lower()}
        left_out.extend(one.text for one in page.words if one.line in unseen)
        return replace(page, words=tuple(one for one in page.words if one.line not in unseen))

    mended = read_paper([file], Amiss(without_lines_of_the_word))

    assert left_out
    assert mended.kind == whole.kind
    assert {name: one.value for name, one in mended.fields.items()} == {
        name: one.value for name, one in whole.fields.items()
    }

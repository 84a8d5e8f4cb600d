"""Tesseract for tests that look at pictures, which are skipped where it is not installed; and one that sees amiss."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from backend.domain.reading import Layout, Page, Picture, Turn
from backend.integrations.ocr import TesseractEngine, TesseractMissing, find_data

SAMPLES = Path(__file__).parent.parent / "samples" / "papers"

try:
    find_data()
except TesseractMissing:  # pragma: no cover - `make test` installs it
    pytest.skip("Tesseract and its Russian data are not installed", allow_module_level=True)


@dataclass
class Amiss:
    """Tesseract of which each page is changed before it is handed on."""

    change: Callable[[Page, Layout], Page]
    tesseract: TesseractEngine = field(default_factory=TesseractEngine)

    def read(self, picture: Picture, layout: Layout = Layout.PAGE) -> Page:
        return self.change(self.tesseract.read(picture, layout), layout)

    def turn(self, picture: Picture) -> Turn | None:
        return self.tesseract.turn(picture)

"""A paper whole: composed, set, and its text as it stands on the sheet."""

import re
from dataclasses import dataclass, replace
from functools import cached_property
from random import Random

import pypdfium2

from backend.domain.reading import Page
from backend.recognition.textlayer import words_of_layer
from scripts.sample_papers.compose import Composed, compose
from scripts.sample_papers.ink import Ink
from scripts.sample_papers.sheet import Set, set_sheet
from scripts.sample_papers.stock import Part

_SCALE = 200 / 72


@dataclass(frozen=True)
class Printed:
    """One paper of a part; what is asked of it is made then."""

    part: Part
    composed: Composed
    seed: int

    @cached_property
    def text(self) -> tuple[str, ...]:
        """The true text of each page, line by line; stamps and handwriting are in it where they stand."""
        return text_of(_set(self.composed, self.part, self.seed, as_text=True).pdf())

    @cached_property
    def sheet(self) -> Set:
        """With its ink."""
        return _set(self.composed, self.part, self.seed, as_text=False)

    @property
    def truth(self) -> dict[str, object]:
        told: dict[str, object] = {"kind": self.composed.kind, "pages": len(self.text), "fields": self.composed.fields}
        if self.composed.also_right:
            told["also_right"] = self.composed.also_right
        if len(self.text) > 1:
            told["field_pages"] = self._field_pages()
        return told

    def _field_pages(self) -> dict[str, list[int]]:
        """All pages that print each field, counted from nought; what is told by words alone is left out."""
        pages = [squeezed(page) for page in self.text]
        told = {
            name: [number for number, page in enumerate(pages) if any(squeezed(form) in page for form in forms)]
            for name, forms in self.composed.printed.items()
        }
        return {name: numbers for name, numbers in told.items() if numbers}


def printed(part: Part, kind: str, seed: int) -> Printed:
    """The same for the same seed."""
    return Printed(part, compose(part, kind, Random(f"{part.name} {kind} {seed}")), seed)


def _set(composed: Composed, part: Part, seed: int, *, as_text: bool) -> Set:
    rng = Random(f"{part.name} sheet {seed}")
    layout, font, hand = rng.choice(part.layouts), rng.choice(part.fonts), rng.choice(part.hands)
    layout = replace(layout, size=layout.size + rng.choice((-0.5, 0, 0, 0.5)))
    return set_sheet(
        composed.blocks, layout, font, rng, Ink(Random(f"ink {seed}"), hand, part.pressed, as_text=as_text)
    )


def squeezed(text: str) -> str:
    """Without the breaks of lines and words and the size of letters, which typesetting changes."""
    return re.sub(r"[\s\u00a0-]", "", text).casefold()


def text_of(pdf: bytes) -> tuple[str, ...]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return tuple(Page(words_of_layer(page, _SCALE), 0, 0).text for page in document)
    finally:
        document.close()

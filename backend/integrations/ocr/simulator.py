"""An engine that has the words beforehand: lays a text out as a page, one word of the line after another."""

from dataclasses import dataclass, field

from backend.domain.reading import Box, Layout, Page, Picture, Turn, Word

_CROPS = frozenset((Layout.LINE, Layout.NUMBER))
# A page looked at once more in another way is the same page.
_SAME = _CROPS | {Layout.BLOCK, Layout.LINES}
_LETTER, _LINE, _LEFT, _TOP = 11, 30, 60, 60


def page_of(text: str, confidence: float = 0.95) -> Page:
    """A page of 1000 x 1400 or more pixels with the text set in letters of one width."""
    words = []
    for number, line in enumerate(line for line in text.splitlines() if line.strip()):
        x = _LEFT
        for token in line.split():
            box = Box(x, _TOP + number * _LINE, len(token) * _LETTER, 22)
            words.append(Word(token, box, confidence, number))
            x = box.right + _LETTER
    width = max([1000, *(w.box.right + _LEFT for w in words)])
    height = max([1400, *(w.box.bottom + _TOP for w in words)])
    return Page(tuple(words), width, height)


@dataclass
class SimulatedEngine:
    """Answers page after page from `texts`, the last one for good; a crop of one line reads as `line`."""

    texts: list[str]
    line: str = ""
    upright: Turn | None = None
    confidence: float = 0.95
    asked: list[Layout] = field(default_factory=list)

    def read(self, picture: Picture, layout: Layout = Layout.PAGE) -> Page:  # noqa: ARG002 - the words are prepared
        self.asked.append(layout)
        if layout in _CROPS:
            return page_of(self.line, self.confidence)
        pages = sum(1 for asked in self.asked if asked not in _SAME)
        return page_of(self.texts[min(pages, len(self.texts)) - 1], self.confidence)

    def turn(self, picture: Picture) -> Turn | None:  # noqa: ARG002 - it is told beforehand
        return self.upright

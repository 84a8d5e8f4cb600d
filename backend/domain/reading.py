"""What a reader saw on a paper: words with their places, and the fields that were found in them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol


class PaperKind(StrEnum):
    """Kinds of paper that move a case; UNKNOWN is an answer, not a failure."""

    COURT_ORDER = "court_order"
    RULING_RETURN = "ruling_return"
    RULING_REFUSAL = "ruling_refusal"
    RULING_CANCEL = "ruling_cancel"
    WRIT = "writ"
    FSSP_DECREE = "fssp_decree"
    POSTAL_NOTICE = "postal_notice"
    POST_RECEIPT = "post_receipt"
    FEE_PAYMENT = "fee_payment"
    OUR_PAPER = "our_paper"
    UNKNOWN = "unknown"


# What we paid: seen only among papers that are none of the others, and so no answer of the reader itself.
RECEIPTS = frozenset({PaperKind.POST_RECEIPT, PaperKind.FEE_PAYMENT})
# Known by its codes to the holder of the keys, whatever the reader takes it for.
OURS = PaperKind.OUR_PAPER
RULINGS = frozenset({PaperKind.RULING_RETURN, PaperKind.RULING_REFUSAL, PaperKind.RULING_CANCEL})


class Layout(StrEnum):
    """How the engine is to look: at a page of one column, at a crop that holds one line, or one that holds a number.

    A block is read line by line, whatever their slope: nothing in it is a picture. So are the lines of a page, once
    more, of which paragraphs were left out: an engine that leaves out none reads nothing there. A number has digits and
    Latin capitals: an engine that knows no such way reads it as any line.
    """

    PAGE = "page"
    BLOCK = "block"
    LINES = "lines"
    SPARSE = "sparse"
    LINE = "line"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Box:
    """Pixels from the left and the top edge."""

    x: int
    y: int
    width: int
    height: int

    @property
    def right(self) -> int:
        return self.x + self.width

    @property
    def bottom(self) -> int:
        return self.y + self.height


def around(boxes: list[Box]) -> Box:
    """The smallest box that holds them all; at least one is needed."""
    left, top = min(b.x for b in boxes), min(b.y for b in boxes)
    return Box(left, top, max(b.right for b in boxes) - left, max(b.bottom for b in boxes) - top)


@dataclass(frozen=True, slots=True)
class Picture:
    """Grey pixels, one byte each, row by row: what any engine can take, whatever library it brings."""

    grey: bytes
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Word:
    """`confidence` is the engine's own, 0 to 1; `line` counts the lines of the page from the top."""

    text: str
    box: Box
    confidence: float
    line: int


@dataclass(frozen=True, slots=True)
class Page:
    words: tuple[Word, ...]
    width: int
    height: int

    @property
    def lines(self) -> list[list[Word]]:
        """The words of each line, in the order of the page."""
        lines: dict[int, list[Word]] = {}
        for word in self.words:
            lines.setdefault(word.line, []).append(word)
        return list(lines.values())

    @property
    def text(self) -> str:
        return "\n".join(" ".join(word.text for word in words) for words in self.lines)


@dataclass(frozen=True, slots=True)
class Turn:
    """By how many degrees clockwise the picture is to be turned to stand upright, and how sure that is (0 to 1)."""

    clockwise: int
    confidence: float


class OcrEngine(Protocol):
    """Reads pixels; knows nothing of papers. Used by one thread at a time, sent to a process of its own by pickle."""

    def read(self, picture: Picture, layout: Layout = Layout.PAGE) -> Page:
        """Words of the picture, their boxes in its pixels; an empty page when there are none."""
        ...

    def turn(self, picture: Picture) -> Turn | None:
        """None when the engine cannot tell."""
        ...


@dataclass(frozen=True, slots=True)
class Field:
    """One value of the output contract; `derived` when it was computed from others and not read.

    `box` lies on the straightened sheet, `on_photo` on the page as it came (upright by its EXIF tag).
    """

    value: str
    confidence: float
    page: int = 0
    box: Box | None = None
    on_photo: Box | None = None
    derived: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """The straightened page as a JPEG, to cut crops from."""

    jpeg: bytes
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Flaw:
    """What hinders reading: the `key` of its sentence, and where to look; no box where it is the whole page.

    `page` counts the pages of the paper, `box` lies on the sheet and `on_photo` on the page as it came.
    `file_helps`: the same picture sent as a file, which no messenger has made smaller, would read better.
    """

    key: str
    page: int = 0
    box: Box | None = None
    on_photo: Box | None = None
    file_helps: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """The whole answer.

    `warnings` are the keys of `flaws`, the gravest first; `remarks` are about what the paper itself contradicts.
    `file_pages` says which pages of what was sent, counted from nought, are this paper's, where several came at once.
    `codes` are those of our own pages, as they are written there.
    """

    kind: PaperKind
    kind_confidence: float
    fields: Mapping[str, Field]
    text: str
    pages: int
    seconds: float
    sheets: tuple[Sheet, ...] = ()
    warnings: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    flaws: tuple[Flaw, ...] = ()
    file_pages: tuple[int, ...] = ()
    codes: tuple[str, ...] = ()

    def value(self, name: str) -> str:
        """Empty when the paper does not print it."""
        found = self.fields.get(name)
        return found.value if found else ""

    def doubtful(self, threshold: float) -> tuple[str, ...]:
        return tuple(name for name, found in self.fields.items() if found.confidence < threshold)


@dataclass(frozen=True, slots=True)
class Known:
    """What the case store knows beforehand: where the paper says the same, trust grows; a value is never replaced."""

    creditors: tuple[str, ...] = ()
    creditor_inns: tuple[str, ...] = ()
    debtors: tuple[str, ...] = ()
    contracts: tuple[str, ...] = ()
    amounts: tuple[str, ...] = field(default=())

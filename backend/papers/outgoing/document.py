"""A paper as blocks: what stands between a filled template and the sheet, the same for PDF and for Word."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import date
from typing import Any, ClassVar

Runs = tuple[tuple[str, bool], ...]
"""Pieces of a line, each with whether it is bold."""


@dataclass(frozen=True)
class Heading:
    kind: ClassVar[str] = "heading"
    runs: Runs
    level: int


@dataclass(frozen=True)
class Address:
    """The block at the upper right; a line without words parts two addressees."""

    kind: ClassVar[str] = "address"
    lines: tuple[Runs, ...]


@dataclass(frozen=True)
class Centred:
    kind: ClassVar[str] = "centred"
    runs: Runs


@dataclass(frozen=True)
class Paragraph:
    kind: ClassVar[str] = "paragraph"
    runs: Runs


@dataclass(frozen=True)
class Items:
    """`start` is the number of the first line; 0 numbers none."""

    kind: ClassVar[str] = "items"
    lines: tuple[Runs, ...]
    start: int


@dataclass(frozen=True)
class Table:
    """`shares` are the widths of the columns to each other; those of `right` are sums; the last row may be a total."""

    kind: ClassVar[str] = "table"
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    shares: tuple[int, ...]
    right: tuple[int, ...] = ()
    has_total: bool = False


@dataclass(frozen=True)
class Signature:
    kind: ClassVar[str] = "signature"
    basis: str
    name: str
    day: str


@dataclass(frozen=True)
class PageBreak:
    kind: ClassVar[str] = "break"


@dataclass(frozen=True)
class EntryCode:
    """A link that a camera reads, with its letters for whoever has none, and what it is for; `drawing` is SVG."""

    kind: ClassVar[str] = "entry"
    words: str
    link: str
    drawing: str


@dataclass(frozen=True)
class Sheet:
    """A form with a layout of its own, such as ф. 107; `items` are its lines."""

    kind: ClassVar[str] = "sheet"
    name: str
    values: Mapping[str, str]
    items: tuple[tuple[str, ...], ...] = ()


Block = Heading | Address | Centred | Paragraph | Items | Table | Signature | PageBreak | EntryCode | Sheet


@dataclass(frozen=True)
class Document:
    title: str
    author: str
    day: date
    blocks: tuple[Block, ...] = field(default_factory=tuple)

    @property
    def is_form(self) -> bool:
        """Claims that it is a form of the post, with a layout of its own."""
        return any(isinstance(block, Sheet) for block in self.blocks)

    def as_plain(self) -> dict[str, Any]:
        blocks = [{"kind": block.kind, **asdict(block)} for block in self.blocks]
        return {"title": self.title, "blocks": blocks}


def lines_of(document: Document) -> Iterator[str]:
    """What it says, a line a paragraph or a row; a form of the post says nothing here."""
    for block in document.blocks:
        match block:
            case Table(head=head, rows=rows):
                yield from (" ".join(row) for row in (head, *rows))
            case Heading(runs=runs) | Centred(runs=runs) | Paragraph(runs=runs):
                yield words_of(runs)
            case Address(lines=lines) | Items(lines=lines):
                yield from map(words_of, lines)
            case Signature(day=day):
                yield day


def words_of(runs: Sequence[tuple[str, bool]]) -> str:
    return "".join(text for text, _ in runs)

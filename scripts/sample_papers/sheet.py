"""Blocks of a paper set as Typst. A block is a paragraph; what it begins with tells how it stands on the sheet.

^ title          centred, bold            ^^ text     centred        ^^^ text     centred, small
> text // text   at the head's place (right, right half, left, centre), lines broken at //
| left | right   in columns               - text      without indent
# cell | cell    a row of a table, lines of one block being rows of one table
_ value | label  over a line, the label in small print below          % label | value   a row of a card
!name a | b      ink: !seal, !sign, !force, !issued, !hand, see ink.py       ~ 12   millimetres of nothing
===              a line across             ---         a new page
"""

from collections.abc import Mapping
from dataclasses import dataclass
from random import Random

import typst

from scripts.sample_papers.ink import Ink
from scripts.sample_papers.setting import lines, quoted, text
from scripts.sample_papers.stock import Layout


@dataclass(frozen=True)
class Set:
    """A paper set: `files` are what typst compiles."""

    files: Mapping[str, bytes]

    def pdf(self) -> bytes:
        return bytes(typst.compile(dict(self.files), format="pdf", timestamp=0))

    def pages(self, ppi: int) -> list[bytes]:
        """PNG of every page."""
        made = typst.compile(dict(self.files), format="png", ppi=ppi)
        return [bytes(page) for page in made] if isinstance(made, list) else [bytes(made)]


def set_sheet(blocks: str, layout: Layout, font: str, rng: Random, ink: Ink) -> Set:
    body = "\n\n".join(
        _block(block.strip("\n"), layout, ink) for block in blocks.strip().split("\n\n") if block.strip()
    )
    title_gap = rng.choice(("0.4em", "0.8em", "1.2em"))
    hyphenate = str(rng.random() < 0.3).lower()
    head = (
        f'#set page(paper: "a4", margin: {layout.margin})\n'
        f'#set text(font: ({quoted(font)}, "DejaVu Sans"), size: {layout.size}pt, lang: "ru", hyphenate: {hyphenate})\n'
        f"#set par(justify: {str(layout.justify).lower()}, leading: {layout.leading}, spacing: {layout.leading}, "
        f"first-line-indent: (amount: {layout.indent}, all: true))\n"
        f"#let title(it) = block(above: {title_gap}, below: {title_gap}, width: 100%, align(center, par(first-line-indent: 0pt, justify: false, it)))\n"
        "#let flush(it) = par(first-line-indent: 0pt, it)\n"
    )  # fmt: skip
    return Set({"main": (head + body + "\n").encode(), **ink.files})


def _cells(raw: str) -> list[str]:
    return [cell.strip() for cell in raw.split("|")]


def _block(block: str, layout: Layout, ink: Ink) -> str:
    mark, _, rest = block.partition(" ")
    if mark.startswith("!"):
        return ink.markup(mark[1:], _cells(rest))
    return _SETTERS[mark](rest, layout) if mark in _SETTERS else _plain(block, layout)


def _plain(block: str, layout: Layout) -> str:
    return lines(block)


def _title(rest: str, layout: Layout) -> str:
    return f'#title[#text(weight: "bold")[{lines(rest)}]]'


def _head(rest: str, layout: Layout) -> str:
    if layout.head == "half":
        return f"#grid(columns: (1fr, 1fr), [], flush[#set par(justify: false)\n{lines(rest)}])"
    return f"#align({layout.head})[#flush[#set par(justify: false)\n{lines(rest)}]]"


def _columns(rest: str, layout: Layout) -> str:
    cells = _cells(rest)
    aligns = {1: "left", 2: "left, right", 3: "left, center, right"}[len(cells)]
    widths = ", ".join(["auto"] * (len(cells) - 1) + ["1fr"])
    told = ", ".join(f"[#flush[{lines(cell)}]]" for cell in cells)
    return f"#block(above: 1em, below: 1em, grid(columns: ({widths},), column-gutter: 1em, align: ({aligns},), {told}))"


def _table(rest: str, layout: Layout) -> str:
    rows = [_cells(row.removeprefix("# ")) for row in rest.split("\n")]
    told = ", ".join(f"[#flush[#set par(justify: false)\n{lines(cell)}]]" for row in rows for cell in row)
    columns = "(auto, 1fr)" if len(rows[0]) == 2 and len(rows[0][0]) < 30 else f"{len(rows[0])}"
    return f"#block(above: 0.8em, below: 0.8em, table(columns: {columns}, stroke: 0.5pt, inset: 4pt, {told}))"


def _over_line(rest: str, layout: Layout) -> str:
    value, label = (*_cells(rest), "")[:2]
    under = f"#align(center, text(size: 7pt)[{text(label)}])" if label else ""
    return (
        f"#block(width: 100%, above: 0.7em, below: 0.5em)[#block(width: 100%, stroke: (bottom: 0.5pt), inset: (bottom: 2pt), "
        f"below: 2pt)[#flush[{lines(value)}]]{under}]"
    )


def _card(rest: str, layout: Layout) -> str:
    rows = [_cells(row.removeprefix("% ")) for row in rest.split("\n")]
    told = ", ".join(
        f"[#flush[#text(fill: luma(90))[{lines(label)}]]], [#flush[{lines(value)}]]" for label, value in rows
    )
    return f"#block(above: 0.8em, below: 0.8em, grid(columns: (38%, 1fr), row-gutter: 0.9em, {told}))"


_SETTERS = {
    "^": _title,
    "^^": lambda rest, layout: f"#title[{lines(rest)}]",
    "^^^": lambda rest, layout: f"#title[#text(size: 0.75em)[{lines(rest)}]]",
    ">": _head,
    "|": _columns,
    "-": lambda rest, layout: f"#flush[{lines(rest)}]",
    "#": _table,
    "_": _over_line,
    "%": _card,
    "~": lambda rest, layout: f"#v({rest}mm)",
    "===": lambda rest, layout: "#line(length: 100%, stroke: 0.6pt)",
    "---": lambda rest, layout: "#pagebreak()",
}

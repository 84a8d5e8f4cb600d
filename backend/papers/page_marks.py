"""The small code in the corner of each page of a PDF: drawn over what is set already, so that it can seal its words."""

from collections.abc import Callable, Sequence
from io import BytesIO
from itertools import groupby

import pikepdf
import pypdfium2
import segno

SIDE_MM = 14.0
"""Of the printed code, as large as the margin allows beside its white rim."""
_POINTS_A_MM = 72 / 25.4
_FROM_EDGE_MM = 5.0
"""Printers leave the outermost millimetres white."""

CodeOf = Callable[[int, str], str | None]
"""The number of a page in the file, from nought, and its words, to its code; None for a form that must stay bare."""


def marked(pdf: bytes, code_of: CodeOf) -> bytes:
    """The same PDF with its codes at the lower right, the same bytes for the same codes; off the event loop."""
    codes = [code_of(number, text) for number, text in enumerate(texts_of(pdf))]
    with pikepdf.open(BytesIO(pdf)) as opened:
        for page, code in zip(opened.pages, codes, strict=True):
            if code is not None:
                box = page.mediabox
                page.contents_add(opened.make_stream(_drawing(code, float(box[2]), float(box[1]))))
        whole = BytesIO()
        opened.save(whole, deterministic_id=True)
    return whole.getvalue()


def texts_of(pdf: bytes) -> Sequence[str]:
    """What each page says, in the order in which it was set."""
    opened = pypdfium2.PdfDocument(pdf)
    try:
        return [page.get_textpage().get_text_bounded() for page in opened]
    finally:
        opened.close()


def _drawing(code: str, right: float, bottom: float) -> bytes:
    """Black modules as rectangles in points, those that touch in a row as one."""
    symbol = segno.make_qr(code, error="m", mode="alphanumeric", boost_error=False)
    rows = tuple(symbol.matrix)
    module = SIDE_MM * _POINTS_A_MM / len(rows)
    left = right - _FROM_EDGE_MM * _POINTS_A_MM - SIDE_MM * _POINTS_A_MM
    top = bottom + (_FROM_EDGE_MM + SIDE_MM) * _POINTS_A_MM
    lines = [f"q 0 g 1 0 0 1 {left:.3f} {top:.3f} cm {module:.4f} 0 0 {-module:.4f} 0 0 cm"]
    for y, row in enumerate(rows):
        x = 0
        for dark, run in groupby(row):
            width = len(list(run))
            if dark:
                lines.append(f"{x} {y} {width} 1 re")
            x += width
    return "\n".join([*lines, "f Q"]).encode()

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

Mark = Callable[[int, int, str], str]
"""`(page, pages, text)` to the code of that page; pages count from 1."""


def marked(pdf: bytes, mark: Mark) -> bytes:
    """The same PDF with its codes at the lower right, the same bytes for the same codes; off the event loop."""
    codes = [mark(page, len(texts), text) for texts in [texts_of(pdf)] for page, text in enumerate(texts, 1)]
    with pikepdf.open(BytesIO(pdf)) as opened:
        for page, code in zip(opened.pages, codes, strict=True):
            box = page.mediabox
            drawing = _drawing(code, float(box[2]), float(box[1]))
            page.contents_add(opened.make_stream(drawing))
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

"""The small code in the corner of each page of a PDF: drawn over what is set already, when its pages are counted."""

from collections.abc import Sequence
from io import BytesIO
from itertools import groupby

import pikepdf
import segno

SIDE_MM = 14.0
"""Of the printed code, as large as the margin allows beside its white rim."""
_POINTS_A_MM = 72 / 25.4
_FROM_EDGE_MM = 5.0
"""Printers leave the outermost millimetres white."""


def marked(pdf: bytes, codes: Sequence[str | None]) -> bytes:
    """The same PDF with the code of each page at its lower right, where there is one; always the same bytes."""
    made = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as opened:
        for page, code in zip(opened.pages, codes, strict=True):
            if code is not None:
                box = page.mediabox
                page.contents_add(opened.make_stream(_drawing(code, float(box[2]), float(box[1]))))
        opened.save(made, deterministic_id=True)
    return made.getvalue()


def _drawing(code: str, right: float, bottom: float) -> bytes:
    """Black modules as rectangles in points, those that touch in a row as one."""
    symbol = segno.make_qr(code, error="q", mode="alphanumeric", boost_error=False)
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

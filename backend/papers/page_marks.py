"""The small code in the corner of each page of a PDF: drawn over what is set already, when its pages are counted."""

from collections.abc import Callable
from itertools import groupby

import pikepdf
import segno

SIDE_MM = 14.0
"""Of the printed code, as large as the margin allows beside its white rim."""
_POINTS_A_MM = 72 / 25.4
_FROM_EDGE_MM = 5.0
"""Printers leave the outermost millimetres white."""

CodeOf = Callable[[int], str | None]
"""The number of a page in the file, from nought, to its code; None for a form that must stay bare."""


def mark(opened: pikepdf.Pdf, code_of: CodeOf) -> None:
    """Draw the codes at the lower right of the pages; the same codes give the same bytes."""
    for number, page in enumerate(opened.pages):
        if (code := code_of(number)) is not None:
            box = page.mediabox
            page.contents_add(opened.make_stream(_drawing(code, float(box[2]), float(box[1]))))


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

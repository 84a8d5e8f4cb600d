"""A text as the service answers it: blocks, lines, words, vertices, segments of the full text; numbers as strings."""

import re
from dataclasses import dataclass
from random import Random
from typing import Any

from backend.domain.reading import Box

_CONFUSED = {"О": "0", "З": "3", "ё": "е", "№": "N"}
_WORD = re.compile(r"\S+")
_MARGIN, _LINES_ON_A_PAGE = 0.06, 46
ANGLES = (0, 90, 180, 270)


@dataclass(frozen=True)
class Scan:
    """What the service makes of a picture; `rotate`: degrees by which it is turned, `noise`: share of slips."""

    text: str
    rotate: int = 0
    noise: float = 0.0
    tables: tuple[tuple[tuple[str, ...], ...], ...] = ()
    entities: tuple[tuple[str, str], ...] = ()


def annotation(scan: Scan, width: int, height: int, seed: int = 0) -> dict[str, Any]:
    """`textAnnotation` of one page; an empty text gives no blocks."""
    lines = [line for line in _with_slips(scan, seed).splitlines() if line.strip()]
    full = "\n".join(lines) + ("\n" if lines else "")
    blocks, start = [], 0
    for number, line in enumerate(lines):
        blocks.append(_block(line, start, _box_of(number, line, width, height), full))
        start += len(line) + 1
    return {
        "width": str(width),
        "height": str(height),
        "blocks": blocks,
        "entities": [{"name": name, "text": text} for name, text in scan.entities],
        "tables": [_table(rows) for rows in scan.tables],
        "fullText": full,
        "rotate": f"ANGLE_{scan.rotate}",
    }


def _with_slips(scan: Scan, seed: int) -> str:
    draws = Random(seed)
    return "".join(_CONFUSED[sign] if sign in _CONFUSED and draws.random() < scan.noise else sign for sign in scan.text)


def _box_of(number: int, line: str, width: int, height: int) -> Box:
    left, top = int(width * _MARGIN), int(height * _MARGIN)
    pitch = max(4, (height - 2 * top) // _LINES_ON_A_PAGE)
    across = min(width - 2 * left, max(1, len(line)) * max(1, (width - 2 * left) // 90))
    return Box(left, min(height - pitch, top + number * pitch), across, int(pitch * 0.7))


def _block(line: str, start: int, box: Box, full: str) -> dict[str, Any]:
    assert full[start : start + len(line)] == line  # noqa: S101 - segments index into the full text
    sign = box.width / max(1, len(line))
    words = [
        {
            "boundingBox": _vertices(
                Box(box.x + int(found.start() * sign), box.y, max(1, int(len(found[0]) * sign)), box.height)
            ),
            "text": found[0],
            "entityIndex": "-1",
            "textSegments": [_segment(start + found.start(), len(found[0]))],
        }
        for found in _WORD.finditer(line)
    ]
    segment = [_segment(start, len(line))]
    told = {"boundingBox": _vertices(box), "text": line, "words": words, "textSegments": segment}
    return {
        "boundingBox": _vertices(box),
        "lines": [{**told, "orientation": "ANGLE_0"}],
        "languages": [{"languageCode": "ru"}],
        "textSegments": segment,
        "layoutType": "LAYOUT_TYPE_TEXT",
    }


def _segment(start: int, length: int) -> dict[str, str]:
    return {"startIndex": str(start), "length": str(length)}


def _vertices(box: Box) -> dict[str, Any]:
    """Top left, bottom left, bottom right, top right; a nought is left out, as proto3 has it."""
    corners = ((box.x, box.y), (box.x, box.bottom), (box.right, box.bottom), (box.right, box.y))
    told = [{"x": x, "y": y} for x, y in corners]
    return {"vertices": [{name: str(value) for name, value in one.items() if value} for one in told]}


def _table(rows: tuple[tuple[str, ...], ...]) -> dict[str, Any]:
    cells = [
        {"rowIndex": str(row), "columnIndex": str(column), "rowSpan": "1", "columnSpan": "1", "text": text}
        for row, line in enumerate(rows)
        for column, text in enumerate(line)
    ]
    return {"rowCount": str(len(rows)), "columnCount": str(len(rows[0]) if rows else 0), "cells": cells}

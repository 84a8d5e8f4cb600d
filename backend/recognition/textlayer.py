"""The layer of text inside a PDF page, as words with boxes in the pixels of its render."""

from collections.abc import Iterator
from itertools import groupby
from typing import Any

from backend.domain.reading import Box, Word, around

# A layer is not read but declared: it is trusted only after a crop of the render said the same (read.py).
_DECLARED = 0.99
_BROKEN = "\ufffe"  # stands for the hyphen at which a word was broken over a line
_MAX_LETTERS = 60_000


def words_of_layer(page: Any, scale: float) -> tuple[Word, ...]:
    """Empty when the page has no text, as scans have."""
    height = page.get_height()
    layer = page.get_textpage()
    count = min(layer.count_chars(), _MAX_LETTERS)
    if count == 0:
        return ()
    text = layer.get_text_range(0, count)
    if len(text) != count:
        return ()  # letters outside the first plane: the offsets would not match
    tokens = []
    for start, end in _spans(text):
        boxes = [_box(layer.get_charbox(i), height, scale) for i in range(start, end)]
        hyphen = "-" if text[end : end + 1] == _BROKEN else ""
        tokens.append((text[start:end] + hyphen, around(boxes)))
    return tuple(_in_lines(tokens))


def _spans(text: str) -> Iterator[tuple[int, int]]:
    for blank, letters in groupby(range(len(text)), key=lambda i: text[i].isspace() or text[i] == _BROKEN):
        if not blank:
            places = list(letters)
            yield places[0], places[-1] + 1


def _box(edges: tuple[float, float, float, float], height: float, scale: float) -> Box:
    left, bottom, right, top = edges
    return Box(
        int(left * scale),
        int((height - top) * scale),
        max(1, round((right - left) * scale)),
        max(1, round((top - bottom) * scale)),
    )


def _in_lines(tokens: list[tuple[str, Box]]) -> Iterator[Word]:
    """Words share a line when their middles lie within half a letter of each other."""
    lines: list[list[tuple[str, Box]]] = []
    for token in sorted(tokens, key=lambda t: t[1].y + t[1].height / 2):
        middle = token[1].y + token[1].height / 2
        if lines and abs(middle - (lines[-1][-1][1].y + lines[-1][-1][1].height / 2)) < max(6, token[1].height * 0.6):
            lines[-1].append(token)
        else:
            lines.append([token])
    for number, line in enumerate(lines):
        for text, box in sorted(line, key=lambda t: t[1].x):
            yield Word(text, box, _DECLARED, number)

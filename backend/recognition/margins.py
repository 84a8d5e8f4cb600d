"""What the engine reads off the edge of the sheet, or off the table beside it, is no part of any line."""

import re
from dataclasses import replace
from statistics import median

from backend.domain.reading import Page, Word

_PLAIN = re.compile(r"[«(\"]?[А-ЯЁа-яё]{4,}[»)\".,:;-]*")
_LETTER_OR_FIGURE = re.compile(r"[^\W_]")
_LETTERS = re.compile(r"(?:[^\W_].?){2}")
# A date, a code or a number in a column of its own was printed.
_NUMBER = re.compile(r"(?:\d\D?){4}")
_CLEAR, _SURE, _UNSURE = 0.6, 0.85, 0.7
_A_TEXT, _FEWEST = 12, 5


def without_margins(page: Page) -> Page:
    """The page without what stands left or right of all its words, if nothing there was read for sure."""
    plain = [word for word in page.words if word.confidence >= _CLEAR and _PLAIN.fullmatch(word.text)]
    if len(plain) < _A_TEXT:
        return page
    away = median(word.box.height for word in plain)
    # One word of them may be seen amiss.
    left = sorted(word.box.x for word in plain)[1] - away
    right = sorted(word.box.right for word in plain)[-2] + away
    noise = {
        id(word)
        for beside in (
            [word for word in page.words if word.box.right < left],
            [word for word in page.words if word.box.x > right],
        )
        for word in _noise(beside)
    }
    return replace(page, words=tuple(word for word in page.words if id(word) not in noise)) if noise else page


def _noise(words: list[Word]) -> list[Word]:
    doubtful = [word for word in words if word.confidence < _UNSURE or not _LETTER_OR_FIGURE.search(word.text)]
    sure = any(word.confidence >= _SURE and _LETTERS.search(word.text) for word in words)
    if sure or len(words) < _FEWEST or 2 * len(doubtful) < len(words):
        return []
    return [word for word in words if not _NUMBER.search(word.text)]

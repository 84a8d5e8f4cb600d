"""Names that a narrow cell of a table breaks, with the words of the cells beside it in between."""

import re
from collections.abc import Iterator
from dataclasses import replace

from backend.recognition.declension import patronymic
from backend.recognition.names import SeenName, seen_names
from backend.recognition.paper import Paper

# What stands before a name in a list or on a cover: the number of the letter, «Кому:», a comma, or nothing.
_BEFORE = r"(?:^|\d{14},?\s?|[A-Z]{2},?\s|:\s*(?:\d{1,4}\s)?|,\s|»\s)"
_CAPITAL = r"[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?"
_WORD = rf"{_CAPITAL}(?:-(?=\s|$))?"
_CELL = re.compile(
    rf"{_BEFORE}(?P<words>{_WORD}(?:\s{_WORD}){{0,2}})(?![\w-]|\s*(?:кого\s*)?:|\s+(?:обл|кра|р-н|район|респ))"
)
# Its cell goes on at the start of the next line, or at its end where the other column stands first.
_STARTS = re.compile(r"(?P<words>[А-ЯЁа-яё]+(?:\s[А-ЯЁ][а-яё]+)?)(?=[\s,]|$)")
_ENDS = re.compile(rf"(?:^|\s)(?P<words>[А-ЯЁа-яё]+(?:\s{_CAPITAL})?)$")
_PARTS, _NEXT_LINES = 3, 2


def torn_names(paper: Paper) -> Iterator[SeenName]:
    """Each once, at the place of its surname; a name that stands whole on its line is none of them."""
    lines, at = paper.flow.text.split("\n"), 0
    whole = {(one.given, one.father) for one in paper.names}
    for number, line in enumerate(lines):
        for cell in _CELL.finditer(line):
            start = at + cell.start("words")
            below = lines[number + 1 : number + 1 + _NEXT_LINES]
            name = next((one for words in _shorter(cell["words"]) if (one := _goes_on(words, below))), None)
            if name is not None and (name.given, name.father) not in whole:
                yield replace(name, start=start, end=at + cell.end("words"))
                break
        at += len(line) + 1


def _shorter(words: str) -> list[str]:
    """The words, and without those that the next cell may have begun with."""
    parts = words.split()
    return [" ".join(parts[:many]) for many in range(len(parts), 0, -1)]


def _goes_on(words: str, below: list[str]) -> SeenName | None:
    """The name that these words begin, if the lines below end it, one after the other."""
    for more in _parts(below[0]) if below else ():
        told = _joined(words, more)
        longer = [_joined(told, last) for last in _parts(below[1])] if below[1:] and len(told.split()) < _PARTS else []
        for name in map(_person, (told, *longer)):
            # A word of the cell beside it is no given name that anybody knows.
            if name is not None and (name.known or " " in words):
                return name
    return None


def _parts(line: str) -> list[str]:
    """What the cell may have on this line: from one word to two, at either end."""
    found = [match["words"] for match in (_STARTS.match(line), _ENDS.search(line)) if match]
    return [*found, *(one.split()[0] for one in found if " " in one)]


def _joined(words: str, more: str) -> str:
    if words.endswith("-"):
        return words[:-1] + more if more[0].islower() else words + more
    return f"{words} {more}"


def _person(words: str) -> SeenName | None:
    parts = words.split()
    if len(parts) != _PARTS or any(part[0].islower() for part in parts) or patronymic(parts[-1]) is None:
        return None
    return next((one for one in seen_names(words) if not one.short and one.start == 0), None)

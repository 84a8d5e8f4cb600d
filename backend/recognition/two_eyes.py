"""Every line of a page read by our own eye too, and of two readings of a word the likelier taken.

The engine finds lines and words, knows capitals from small letters by their height on the page, and its points and
commas are better. Our own eye is the better one for figures and for Latin letters among them, and errs elsewhere: a
word that both read alike is hardly ever wrong.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from statistics import median

from backend.domain.reading import Box, Page, Word, around
from backend.recognition.letters import Pixels
from backend.recognition.line_letters import folded
from backend.recognition.line_model import LineModel, Token

# A line taller than so many of its fellows is a seal or two lines in one.
_TALLEST = 2.2
_BESIDE = 6
# What both read alike is as sure as this at least, what they read apart as that at most.
_ALIKE, _APART = 0.9, 0.6
_SURE_FIGURES, _SURE_WORD, _UNSURE = 0.8, 0.85, 0.9
_FIGURES = re.compile(r"\d")
_NO_LETTER = re.compile(r"[\W_]+")
_OF_FIRM = re.compile(r"^[«\"]|[»\"]$")
_ODD_CASE = re.compile(r"[a-zа-яё][A-ZА-ЯЁ]|[A-ZА-ЯЁ]{2,}[a-zа-яё]{2,}")

Pair = tuple[list[Word], list[Token]]


def read_twice(page: Page, grey: Pixels) -> Page:
    """The words of the page with what our own eye makes of them; `grey` is the sheet that they were read from."""
    lines = page.lines
    usual = median([around([word.box for word in words]).height for words in lines]) if lines else 0
    words = [word for line in lines for word in _line(line, grey, usual * _TALLEST)]
    return replace(page, words=tuple(words))


def _line(words: list[Word], grey: Pixels, tallest: float) -> list[Word]:
    box = around([word.box for word in words])
    if box.height > tallest:
        return words
    own = LineModel.load().words_in(grey, box)
    return [word for group, tokens in _with_halves(_paired(words, own)) for word in _likelier(group, tokens)]


def _paired(words: Sequence[Word], tokens: Sequence[Token]) -> Iterator[Pair]:
    """Words and tokens that stand on the same ground; a token of no word's ground is left out."""
    group: list[Word] = []
    taken: list[Token] = []
    left = list(tokens)
    for word in words:
        mine = [token for token in left if _meet(word.box, token)]
        left = [token for token in left if token not in mine]
        if group and not any(_meet(word.box, token) for token in taken):
            yield group, taken
            group, taken = [], []
        group.append(word)
        taken += mine
    if group:
        yield group, taken


def _with_halves(pairs: Iterator[Pair]) -> list[Pair]:
    """A narrow figure that our own eye saw in its neighbour's place is not there twice: «пункту 1» and «пункту1»."""
    told: list[Pair] = []
    for words, tokens in pairs:
        if told and bool(tokens) != bool(told[-1][1]) and _tell_the_same(told[-1][0] + words, told[-1][1] + tokens):
            told[-1] = (told[-1][0] + words, told[-1][1] + tokens)
        else:
            told.append((words, tokens))
    return told


def _tell_the_same(words: Sequence[Word], tokens: Sequence[Token]) -> bool:
    read, own = ("".join(one.text for one in some) for some in (words, tokens))
    return _NO_LETTER.sub("", folded(read)) == _NO_LETTER.sub("", folded(own))


def _meet(box: Box, token: Token) -> bool:
    """A narrow letter is seen at a point, and its word may lie a little beside it."""
    middle = (token.left + token.right) / 2
    inside = min(box.right, token.right) - max(box.x, token.left)
    return box.x - _BESIDE <= middle <= box.right + _BESIDE or 2 * inside > box.width


def _likelier(words: list[Word], tokens: list[Token]) -> list[Word]:
    if not tokens:
        return words
    read, own = " ".join(word.text for word in words), " ".join(token.text for token in tokens)
    sure, own_sure = min(word.confidence for word in words), min(token.sure for token in tokens)
    if _same(read, own):
        return [replace(word, confidence=max(word.confidence, _ALIKE)) for word in words]
    if not _is_better(read, sure, own, own_sure):
        return [replace(word, confidence=min(word.confidence, _APART)) for word in words]
    confidence = min(own_sure, _APART)
    if len(words) == len(tokens):
        return [
            replace(word, text=token.text, confidence=confidence) for word, token in zip(words, tokens, strict=True)
        ]
    box = around([word.box for word in words])
    return [replace(words[0], text=token.text, box=_part(box, token), confidence=confidence) for token in tokens]


def _part(box: Box, token: Token) -> Box:
    left = min(max(box.x, token.left), box.right - 1)
    return Box(left, box.y, max(1, min(box.right, token.right) - left), box.height)


def _same(read: str, own: str) -> bool:
    return folded(read).replace("ё", "е") == folded(own).replace("ё", "е")


def _is_better(read: str, sure: float, own: str, own_sure: float) -> bool:
    """Whether our own eye is to be believed, where the two differ."""
    letters, own_letters = (_NO_LETTER.sub("", folded(text)) for text in (read, own))
    if letters == own_letters:
        return _parted_better(read, own, own_sure)
    if letters.lower() == own_letters.lower():
        # A firm may have a capital inside its name.
        return bool(_ODD_CASE.search(read)) and not _ODD_CASE.search(own) and not _OF_FIRM.search(read)
    if _FIGURES.search(own) or _FIGURES.search(read):
        return own_sure >= _SURE_FIGURES or own_sure > sure
    return own_sure >= _SURE_WORD and (sure < _UNSURE or own_sure > sure)


def _parted_better(read: str, own: str, own_sure: float) -> bool:
    """The same letters with other blanks or points: figures have no blanks in them, words that run together have."""
    if " " in read and all(_FIGURES.search(word) for word in read.split()):
        return " " not in own
    lone = sum(len(word) == 1 for word in own.split())
    return " " in own and " " not in read and lone < 2 and not _FIGURES.search(read) and own_sure >= _SURE_WORD  # noqa: PLR2004 - letters set apart

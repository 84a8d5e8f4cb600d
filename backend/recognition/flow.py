"""Words of all pages as one running text in which every letter knows the word, and so the place, that it came from."""

import itertools
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from backend.domain.folding import TO_CYRILLIC
from backend.domain.reading import Box, Page, Word, around
from backend.recognition.lexicon import corrected

_CYRILLIC = re.compile(r"[а-яё]", re.IGNORECASE)
_LATIN = re.compile(r"[a-z]", re.IGNORECASE)
_QUOTES = str.maketrans(
    {"“": "«", "„": "«", "”": "»", "‹": "«", "›": "»", "‚": ",", "{": "(", "[": "(", "}": ")", "]": ")"}
)
_DASHES = re.compile(r"[‐‑‒–—―−]+-?|-[–—]+")
_SINGLE = re.compile(r"[А-ЯЁа-яё]:?")
# A worn «с» standing alone.
_LONE = {"<": "с", "c": "с", "C": "С", "©": "с", "o": "о"}
_STROKES = re.compile(r"[|¦_`'\\~^°]+")
_SET_APART = 4
_HYPHENED = frozenset("р-н пр-кт пр-т б-р мкр-н ст-ца кв-л пр-д пр-зд".split())  # noqa: SIM905 - as they are printed


@dataclass(frozen=True)
class Span:
    """Where a token of the text came from: one word, or several that were set apart or broken over a line."""

    start: int
    end: int
    page: int
    words: tuple[Word, ...]


class Flow:
    """`text` is evened out, `folded` the same letter by letter in small letters without «ё», for matching."""

    def __init__(self, pages: Sequence[Page]) -> None:
        parts: list[str] = []
        self.spans: list[Span] = []
        at = 0
        for number, page in enumerate(pages):
            for tokens in _lines(page):
                for text, words in tokens:
                    self.spans.append(Span(at, at + len(text), number, words))
                    parts.append(text)
                    at += len(text) + 1
                    parts.append(" ")
                parts[-1] = "\n"
        self.text = "".join(parts)
        self.folded = self.text.lower().replace("ё", "е")
        self._starts = [span.start for span in self.spans]

    def between(self, start: int, end: int) -> list[Span]:
        first = max(0, bisect_right(self._starts, start) - 1)
        return [
            span for span in self.spans[first : bisect_right(self._starts, max(start, end - 1))] if span.end > start
        ]

    def place(self, start: int, end: int) -> tuple[int, Box | None]:
        """The page and the box of these letters; what runs on over a page is shown where it begins."""
        spans = self.between(start, end)
        if not spans:
            return 0, None
        page = spans[0].page
        return page, around([word.box for span in spans if span.page == page for word in span.words])

    def clarity(self, start: int, end: int) -> float:
        """The engine's least confidence in the words of this value."""
        return min((word.confidence for span in self.between(start, end) for word in span.words), default=0.0)

    def is_set_apart(self, start: int, end: int) -> bool:
        """Whether some word here was printed letter by letter: «о п р е д е л и л»."""
        return any(len(span.words) >= _SET_APART and len(span.words[0].text) == 1 for span in self.between(start, end))

    def on_one_line(self, start: int, end: int) -> bool:
        spans = self.between(start, end)
        return len({(span.page, word.line) for span in spans for word in span.words}) == 1


Token = tuple[str, tuple[Word, ...]]


def _lines(page: Page) -> Iterator[list[Token]]:
    lines: dict[int, list[Word]] = {}
    for word in page.words:
        lines.setdefault(word.line, []).append(word)
    ready = [list(_joined_letters(words)) for words in lines.values()]
    for index, tokens in enumerate(ready):
        following = ready[index + 1] if index + 1 < len(ready) else []
        _mend_break(tokens, following)
        even = [(corrected(_even(text)), words) for text, words in tokens]
        # Rules of a table and worn specks are read as strokes.
        if kept := [(text, words) for text, words in even if not _STROKES.fullmatch(text)]:
            yield kept


def _mend_break(tokens: list[Token], following: list[Token]) -> None:
    """«задолжен-» at the end of a line and «ности» on the next are one word; «2-» and «15» are not."""
    if not tokens or not following:
        return
    text, words = tokens[-1]
    rest, rest_words = following[0]
    if f"{text}{rest}".strip(",.;") in _HYPHENED:
        tokens[-1] = (text + rest, words + rest_words)
        del following[0]
    elif (re.search(r"[а-яё]-$", text) and rest[0].islower() and _CYRILLIC.match(rest)) or (
        re.search(r"^[А-ЯЁ]{2,}-$", text) and re.match(r"[А-ЯЁ]{2}", rest)
    ):
        tokens[-1] = (text[:-1] + rest, words + rest_words)
        del following[0]
    elif (re.search(r"[а-яё]-$", text) and re.match(r"[А-ЯЁ][а-яё]", rest)) or (
        re.search(r"\d-$", text) and re.match(r"(?:[а-яё]{1,3}\b|дневн)", rest)
    ):
        tokens[-1] = (text + rest, words + rest_words)  # «Приозёрск-Южный» keeps its hyphen
        del following[0]


def _joined_letters(words: Iterable[Word]) -> Iterator[Token]:
    """«О П Р Е Д Е Л И Л:» is one word set apart."""
    run: list[Word] = []
    for word in words:
        if _SINGLE.fullmatch(word.text):
            run.append(word)
            continue
        yield from _of_run(run)
        run = []
        yield word.text, (word,)
    yield from _of_run(run)


def _of_run(run: list[Word]) -> Iterator[Token]:
    if len(run) < _SET_APART:
        yield from ((word.text, (word,)) for word in run)
        return
    # Two words set apart stand farther from each other than their letters do.
    gaps = [right.box.x - left.box.right for left, right in itertools.pairwise(run)]
    wide = 1.8 * sorted(gaps)[len(gaps) // 2] + 2
    group = [run[0]]
    for gap, word in zip(gaps, run[1:], strict=True):
        if gap > wide:
            yield "".join(w.text for w in group), tuple(group)
            group = []
        group.append(word)
    yield "".join(w.text for w in group), tuple(group)


def _even(text: str) -> str:
    """One kind of quotes and dashes; Latin letters inside a Cyrillic word made Cyrillic."""
    text = _LONE.get(text, text)
    text = _DASHES.sub("–" if _DASHES.fullmatch(text) else "-", text.translate(_QUOTES))
    if _LATIN.search(text) and len(_CYRILLIC.findall(text)) > len(_LATIN.findall(text)):
        return text.translate(TO_CYRILLIC)
    return text

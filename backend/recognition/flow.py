"""Words of all pages as one running text in which every letter knows the word, and so the place, that it came from."""

import itertools
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from backend.domain.folding import TO_CYRILLIC
from backend.domain.reading import Box, Page, Word, around
from backend.recognition.lexicon import corrected, is_of_trade, parted, together
from backend.recognition.margins import without_margins
from backend.recognition.signs import mended
from backend.recognition.slips import all_set_right, torn

_CYRILLIC = re.compile(r"[а-яё]", re.IGNORECASE)
_LATIN = re.compile(r"[a-z]", re.IGNORECASE)
_QUOTES = str.maketrans(
    {"“": "«", "„": "«", "”": "»", "‹": "«", "›": "»", "‚": ",", "{": "(", "[": "(", "}": ")", "]": ")"}
)
_DASHES = re.compile(r"[‐‑‒–—―−]+-?|-[–—]+")
_SINGLE = re.compile(r"[А-ЯЁа-яё][:;!]?")
# A worn «с» standing alone.
_LONE = {"<": "с", "c": "с", "C": "С", "©": "с", "o": "о"}
_STROKES = re.compile(r"[|¦_`'\\~^°=*]+")
_STROKES_OR_DASH = re.compile(r"[|¦_`'\\~^°=*.,–-]")
_TAIL_OF_RUN = re.compile(r"[А-ЯЁ]{1,3}:?|[а-яё]{2}:?")
_STROKE_BESIDE = re.compile(r"^[|¦_`~^°]+(?=[А-ЯЁа-яё«])|(?<=[А-ЯЁа-яё»])[|¦_`~^°]+$")
# One of a pair of single quotes has its fellow on the line: «'Терентьевича» is a worn «Т».
_SINGLE_BEFORE, _SINGLE_AFTER = re.compile(r"^['‘’](?=[А-ЯЁа-яё])"), re.compile(r"(?<=[А-ЯЁа-яё])['‘’](?=[.,;:]?$)")
_BEGIN_NOTHING = frozenset(".,:;")
# What is read off the edge of the sheet before the line begins.
_SPECK = re.compile(r"[^\w«»№(\"]{1,3}|[|lI]")
_SET_APART = 4
_HYPHENED = frozenset("р-н р-на р-не р-ну пр-кт пр-т б-р мкр-н ст-ца кв-л пр-д пр-зд".split())  # noqa: SIM905 - as they are printed

# «р»на», «Донецк“на-Увале»: a hyphen read as a mark.
_MARK_IN_WORD = re.compile(r"(?<=\bр)[»«“”„\"](?=н(?:[аеу]|ом|у)?\b)|(?<=[а-яё])[»«“”„\"](?=на-[А-ЯЁ])")
# «Донецк-|на-Увале», «Вагиф-|оглы»
_PLACED = re.compile(r"(?:на|над|под|при|у|за|де|ла|ле)-[А-ЯЁ]|(?:[оу]глы|оглу|уулу|[кг]ызы|кизи)\b")
# «взыска-» and «НИЯ»: small letters blown up by the camera.
_GROWN = re.compile(r"[А-ЯЁ]{2,4}(?![А-ЯЁа-яё])")
# «<Кедр»», «<12>»: quotes of which the eye saw one half.
_HALF_OPENS = re.compile(r"^(\(?)[«<]*<[«<]*(?=[А-ЯЁа-яё\d])|(?<=[«<])<(?=[А-ЯЁ])")
_HALF_CLOSES = re.compile(r"(?<=\w)[»>]*>[»>]*(?=[,.;:)]*$)")
# «А6дуллаев», «Ка3анцев»: a figure among small letters is none.
_FIGURE_IN_WORD = re.compile(r"(?<=[А-ЯЁа-яё])[630](?=[а-яё]{2})")
_FIGURE = re.compile(r"\d")
# Of the height of figures: a hyphen is a third of it wide, a dash a half and more.
_DASH_WIDE = 0.52
_FROM_FIGURE = str.maketrans("630", "бзо")
# «Донецк- Горский»: a hyphen that the eye took for the end of its word; «Должник- Горский» is a caption.
_HYPHEN_OF_PLACE = re.compile(r"[«\"]?[А-ЯЁ][а-яё]+-\0[А-ЯЁ][а-яё]+ск(?:ий|ая|ое|ого|ому|им|ом|ой|ую)[»\"]?[,.;:]?")
# «Долг- Союз»: in quotes no dash touches the word before it.
_HYPHEN_IN_QUOTES = re.compile(r"[«\"][А-ЯЁ][а-яё]+-\0[А-ЯЁ][а-яё]+[»\"]?[,.;:]?")


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

    def lines_between(self, start: int, end: int) -> list[tuple[int, Box]]:
        """Page and box of each printed line that these letters stand on."""
        return [(page, around([word.box for word in words])) for page, words in self._lines_between(start, end)]

    def printed_lines(self, start: int, end: int) -> list[str]:
        """The words of each of these lines as they were read."""
        return [" ".join(word.text for word in words) for _, words in self._lines_between(start, end)]

    def _lines_between(self, start: int, end: int) -> Iterator[tuple[int, list[Word]]]:
        placed = [(span.page, word) for span in self.between(start, end) for word in span.words]
        for (page, _), words in itertools.groupby(placed, key=lambda one: (one[0], one[1].line)):
            yield page, [word for _, word in words]

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
_NOTHING: Token = ("", ())


def _lines(page: Page) -> Iterator[list[Token]]:
    last = ""
    ready = [list(_with_capitals(_joined_letters(words))) for words in without_margins(page).lines]
    for index, tokens in enumerate(ready):
        following = ready[index + 1] if index + 1 < len(ready) else []
        _mend_break(tokens, following)
        # Rules of a table and worn specks are read as strokes.
        even = list(_with_dashes([(_even(text), words) for text, words in _without_specks(tokens)]))
        if not even:
            continue
        kept = [(corrected(text), words) for text, words in _whole(even)]
        stopped = mended([text for text, _ in kept])
        told = all_set_right(last, stopped, following[0][0] if following else "")
        last = told[-1]
        yield [(text, words) for text, (_, words) in zip(told, kept, strict=True)]


def _without_specks(tokens: Sequence[Token]) -> list[Token]:
    """A lone stroke is no word, nor is a lone stop or comma that begins a line."""
    kept = [token for token in tokens if not _STROKES.fullmatch(token[0])]
    if len(kept) > 1 and kept[0][0] in _BEGIN_NOTHING:
        del kept[0]
    opened = [n for n, (text, _) in enumerate(kept) if _SINGLE_BEFORE.search(text)]
    closed = [n for n, (text, _) in enumerate(kept) if _SINGLE_AFTER.search(text)]
    if opened and closed and opened[0] <= closed[-1]:
        return kept
    return [(_SINGLE_AFTER.sub("", _SINGLE_BEFORE.sub("", text)), words) for text, words in kept]


def _with_dashes(tokens: Sequence[Token]) -> Iterator[Token]:
    """«60/2 - 78»: a stroke alone between figures is a dash where it is wide, however it was read."""
    for before, token, after in zip((_NOTHING, *tokens), tokens, (*tokens[1:], _NOTHING), strict=False):
        yield ("–", token[1]) if _is_dash(before, token, after) else token


def _is_dash(before: Token, token: Token, after: Token) -> bool:
    text, words = token
    if text != "-" or not all(_FIGURE.search(beside) for beside, _ in (before, after)):
        return False
    high = min(before[1][-1].box.height, after[1][0].box.height)
    return words[0].box.width > _DASH_WIDE * high


def _whole(tokens: Sequence[Token]) -> Iterator[Token]:
    """Words that ran together parted, and those that fell apart put together."""
    before: Token | None = None
    for token, words in tokens:
        for text in parted(token):
            if before is not None and (whole := _joined(before[0], text)):
                before = (whole, before[1] + words)
                continue
            if before is not None:
                yield before
            before = (text, words)
    if before is not None:
        yield before


def _joined(first: str, second: str) -> str | None:
    both = f"{first}\0{second}"
    of_place = _HYPHEN_OF_PLACE.fullmatch(both) and not is_of_trade(first.strip('«"-'))
    return first + second if of_place or _HYPHEN_IN_QUOTES.fullmatch(both) else together(first, second)


def _mend_break(tokens: list[Token], following: list[Token]) -> None:
    """«задолжен-» at the end of a line and «ности» on the next are one word; «2-» and «15» are not."""
    if not tokens or not following:
        return
    text, words = tokens[-1]
    if text.endswith("-") and len(following) > 1 and _SPECK.fullmatch(following[0][0]):
        del following[0]
    rest, rest_words = following[0]
    if f"{text}{rest}".strip(",.;").removeprefix("м.") in _HYPHENED or (text.endswith("-") and _PLACED.match(rest)):
        tokens[-1] = (text + rest, words + rest_words)
        del following[0]
    elif re.search(r"^[«\"]?[а-яё]{4,}-$", text) and (grown := _GROWN.match(rest)):
        tokens[-1] = (text[:-1] + grown[0].lower() + rest[grown.end() :], words + rest_words)
        del following[0]
    elif (re.search(r"[а-яё]-$", text) and rest[0].islower() and _CYRILLIC.match(rest)) or (
        re.search(r"^(?:[А-ЯЁ]+-)*[А-ЯЁ]{2,}(?<![СЦ]КО)-$", text) and re.match(r"[А-ЯЁ]{2}", rest)
    ):
        tokens[-1] = (text[:-1] + rest, words + rest_words)
        del following[0]
    elif (re.search(r"(?:[а-яё]|[СЦ]КО)-$", text) and re.match(r"[А-ЯЁ][А-ЯЁа-яё]", rest)) or (
        re.search(r"\d-$", text) and re.match(r"(?:[а-яё]{1,3}\b|дневн|лети)", rest)
    ):
        tokens[-1] = (text + rest, words + rest_words)  # «Приозёрск-Южный» keeps its hyphen
        del following[0]


def _joined_letters(words: Sequence[Word]) -> Iterator[Token]:
    """«О П Р Е Д Е Л И Л:» is one word set apart; specks between its letters are none of it."""
    run: list[Word] = []
    for word, following in itertools.zip_longest(words, words[1:]):
        if _SINGLE.fullmatch(word.text) or (len(run) >= _SET_APART - 1 and _TAIL_OF_RUN.fullmatch(word.text)):
            run.append(word)
            continue
        if (
            run
            and following
            and len(word.text) == 1
            and _STROKES_OR_DASH.fullmatch(word.text)
            and _SINGLE.match(following.text)
        ):
            continue
        yield from _of_run(run)
        run = []
        yield word.text, (word,)
    yield from _of_run(run)


def _with_capitals(tokens: Iterator[Token]) -> Iterator[Token]:
    before: Token | None = None
    for text, words in tokens:
        if before is not None and (whole := torn(before[0], text)):
            before = (whole, before[1] + words)
            continue
        if before is not None:
            yield before
        before = (text, words)
    if before is not None:
        yield before


def _of_run(run: list[Word]) -> Iterator[Token]:
    if len(run) < _SET_APART:
        yield from ((word.text, (word,)) for word in run)
        return
    whole = "".join(word.text for word in run)
    if is_of_trade(whole.rstrip(":")):
        yield whole, tuple(run)
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
    text = _MARK_IN_WORD.sub("-", _STROKE_BESIDE.sub("", _LONE.get(text, text)))
    text = _DASHES.sub("–" if _DASHES.fullmatch(text) else "-", text.translate(_QUOTES))
    text = _HALF_CLOSES.sub("»", _HALF_OPENS.sub(r"\1«", text))
    if sum(map(str.isdigit, text)) == 1:
        text = _FIGURE_IN_WORD.sub(lambda figure: figure[0].translate(_FROM_FIGURE), text)
    if _LATIN.search(text) and len(_CYRILLIC.findall(text)) > len(_LATIN.findall(text)):
        return text.translate(TO_CYRILLIC)
    return text

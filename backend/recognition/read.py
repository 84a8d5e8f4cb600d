"""From a page as it came to its words: straightened, read once, read again only where the text looks wrong."""

import re
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np
from rapidfuzz import fuzz

from backend.domain.reading import Box, Layout, OcrEngine, Page, Word, around
from backend.recognition.ink import layers
from backend.recognition.layer import Layer
from backend.recognition.left_out import lines_left_out, with_lines
from backend.recognition.letters import Pixels
from backend.recognition.load import LoadedPage
from backend.recognition.page_codes import codes_on
from backend.recognition.shaken import steadied
from backend.recognition.straighten import Straight, Way, across, flat_along, flatten, picture_of, straight
from backend.recognition.two_eyes import read_twice
from backend.recognition.upside_down import is_upside_down

# The share of letters that stand in words of a plausible shape.
GOOD_TEXT = 0.72
POOR_TEXT = 0.45
_LINE_AGREES = 60
_LAYER_AGREES = 0.8
_LAYER_WORDS = 12
_WORD = re.compile(r"[«(„\"]*(?:[А-ЯЁ]?[а-яё]+(?:-[А-ЯЁа-яё]+)*|[А-ЯЁ]{2,}|\d[\d.,/–-]*\d|№|[A-Z]{2}\d+)[»)\".,:;!?]*")
_VOWEL = re.compile(r"[аеёиоуыэюяАЕЁИОУЫЭЮЯ\d№]")
_SHORTEST = 3
# Seals, signatures and rules are dark too and are no words.
_MOST_SEEN, _COARSE, _DARK = 0.9, 4, 170
_DOUBT = 12
# The engine's sureness of a letter, from which on no page is taken for a shaken one, and what both eyes must gain.
_CLEAR, _CLEARER = 0.92, 0.05
# The engine takes some lines for no text at one size, and reads them well at another.
_SIZES_OF_LINE = (1.0, 1.25)
_SURE_OF_LINE = 0.6
# Seconds of work after which a page is not read in yet another way: who has to wait longer would rather be told.
_PATIENCE = 5.0


@dataclass(frozen=True)
class ReadPage:
    """Words on the straightened sheet; `verdict` is how much of the text looks like Russian, 0 to 1.

    `codes` are those of our own papers, which are looked for on the page as it came.
    """

    page: Page
    sheet: Straight
    verdict: float
    from_layer: bool = False
    photo_size: tuple[int, int] = (0, 0)
    codes: tuple[str, ...] = ()


def verdict_on(page: Page) -> float:
    """The share of letters that stand in words of a plausible shape, little trust in a page of few words."""
    return plausible(page.words, doubt=_DOUBT)


def plausible(words: Sequence[Word], doubt: int = 0) -> float:
    """The share of letters that stand in words of a plausible shape; `doubt` counts as that many letters of none."""
    good = total = 0
    for word in words:
        if len(word.text) < _SHORTEST:
            continue
        total += len(word.text)
        if _WORD.fullmatch(word.text) and _VOWEL.search(word.text):
            good += len(word.text)
    return good / (total + doubt) if total else 0.0


def read(loaded: LoadedPage, engine: OcrEngine) -> ReadPage:
    codes = codes_on(loaded.pixels)
    return replace(_words_of(loaded, engine), codes=codes)


def _words_of(loaded: LoadedPage, engine: OcrEngine) -> ReadPage:
    if loaded.layer and (declared := _of_layer(loaded, engine)) is not None:
        return declared
    height, width = loaded.pixels.shape[:2]
    return replace(_of_picture(loaded.pixels, engine), photo_size=(width, height))


def _of_picture(photo: Pixels, engine: OcrEngine) -> ReadPage:
    began = time.process_time()
    first = _steady(_standing(photo, engine), engine)
    best = _filled(first if time.process_time() - began > _PATIENCE else _whole(first, engine), engine)
    for another in _other_ways(photo, first.sheet, engine):
        if best.verdict >= POOR_TEXT or time.process_time() - began > _PATIENCE:
            break
        found = another()
        best = max(best, found, key=lambda r: r.verdict)
    return replace(best, page=read_twice(best.page, best.sheet.grey))


def _steady(page: ReadPage, engine: OcrEngine) -> ReadPage:
    """Without what a hand that shook did to it, where the page reads better so."""
    before = sureness(page.page.words)
    if before >= _CLEAR or (told := steadied(page.sheet.grey, page.page)) is None:
        return page
    still = _read(replace(page.sheet, printed=Layer(told.grey)), engine, Layout.PAGE)
    return still if told.gain + sureness(still.page.words) > before + _CLEARER else page


def sureness(words: Sequence[Word]) -> float:
    """Of a letter, 0 to 1, as the engine tells it."""
    return sum(word.confidence * len(word.text) for word in words) / max(1, sum(len(word.text) for word in words))


def _whole(page: ReadPage, engine: OcrEngine) -> ReadPage:
    """Where lines bend, the engine leaves paragraphs out as if they were pictures; line by line it reads them."""
    if seen_share(page) >= _MOST_SEEN:
        return page
    lines = _read(page.sheet, engine, Layout.LINES)
    return max(page, lines, key=lambda one: one.verdict * sum(len(word.text) for word in one.page.words))


def _filled(page: ReadPage, engine: OcrEngine) -> ReadPage:
    """A line alone among paragraphs, or steeper than its neighbours, is left out even of a clear page."""
    if page.verdict < POOR_TEXT:
        return page
    grey = page.sheet.grey
    lines = [words for box in lines_left_out(grey, page.page) if (words := _line_at(box, grey, engine))]
    if not lines:
        return page
    filled = with_lines(page.page, lines)
    return replace(page, page=filled, verdict=verdict_on(filled))


def _line_at(box: Box, grey: Pixels, engine: OcrEngine) -> list[Word]:
    """Words of a line at their places on the sheet; none when it is not surely text."""
    for enlarged in _SIZES_OF_LINE:
        words = engine.read(picture_of(cut(grey, box, enlarged)), Layout.BLOCK).words
        if words and plausible(words) >= GOOD_TEXT and np.mean([word.confidence for word in words]) >= _SURE_OF_LINE:
            air = _air(box)
            left, top = max(0, box.x - air), max(0, box.y - air)
            return [replace(word, box=_moved(word.box, 1 / enlarged, left, top)) for word in words]
    return []


def _moved(box: Box, scale: float, right: int, down: int) -> Box:
    return Box(
        round(box.x * scale) + right, round(box.y * scale) + down, round(box.width * scale), round(box.height * scale)
    )


def seen_share(page: ReadPage) -> float:
    """How much of what is dark on the sheet lies in words that were read."""
    small = cv2.resize(page.sheet.grey, None, fx=1 / _COARSE, fy=1 / _COARSE, interpolation=cv2.INTER_AREA)
    dark = small < _DARK
    words = np.zeros(small.shape, np.bool_)
    for word in page.page.words:
        box = word.box
        words[box.y // _COARSE : box.bottom // _COARSE + 1, box.x // _COARSE : box.right // _COARSE + 1] = True
    return float((dark & words).sum() / max(1, dark.sum()))


def _read(sheet: Straight, engine: OcrEngine, layout: Layout) -> ReadPage:
    page = engine.read(sheet.picture(), layout)
    return ReadPage(page, sheet, verdict_on(page))


def _other_ways(photo: Pixels, sheet: Straight, engine: OcrEngine) -> Sequence[Callable[[], ReadPage]]:
    """A prepared page that reads worse than the raw one is never kept."""
    return (
        lambda: _read(sheet, engine, Layout.SPARSE),
        lambda: _read(as_it_is(photo), engine, Layout.SPARSE),
    )


def as_it_is(photo: Pixels) -> Straight:
    grey = np.asarray(cv2.cvtColor(photo, cv2.COLOR_BGR2GRAY), np.uint8)
    height, width = grey.shape
    return Straight(Layer(grey), layers(photo)[1], Way(np.eye(3), (width, height)), 0.0, (0, height))


def _standing(photo: Pixels, engine: OcrEngine) -> ReadPage:
    """Most photographs are upright, or on their head: what reads well at once need not be turned in other ways."""
    lying = across(photo, flatten(photo))
    way, sheet = lying.way, straight(photo, lying)
    if is_upside_down(sheet):
        way, sheet = way.turned(180), _turned(photo, way, 180)
    page = _read(sheet, engine, Layout.PAGE)
    if page.verdict >= GOOD_TEXT:
        return page
    upright = _upright(photo, way, sheet, engine)
    return page if upright is sheet else _read(upright, engine, Layout.PAGE)


def _upright(photo: Pixels, lying: Way, unturned: Straight, engine: OcrEngine) -> Straight:
    """The turn under which a band of the densest text reads best."""
    best: tuple[float, Straight] | None = None
    for turn in (0, 180, 90, 270):
        sheet = _turned(photo, lying, turn) if turn else unturned
        verdict = verdict_on(engine.read(sheet.band()))
        if best is None or verdict > best[0]:
            best = (verdict, sheet)
        if best[0] >= (GOOD_TEXT if turn == 0 else POOR_TEXT) and turn in {0, 180, 270}:
            break
    assert best is not None  # noqa: S101 - four turns were tried
    if best[0] < POOR_TEXT:
        halves = (unturned, _turned(photo, lying, 180))
        best = max((_judged(sheet, engine) for sheet in halves), key=lambda one: one[0])
    told = engine.turn(best[1].picture()) if best[0] < POOR_TEXT else None
    if told is not None and told.clockwise and told.confidence > POOR_TEXT:
        return _turned(photo, replace(best[1].way, scale=1.0), told.clockwise)
    return best[1]


def _turned(photo: Pixels, way: Way, clockwise: int) -> Straight:
    return straight(photo, flat_along(photo, way.turned(clockwise)))


def _judged(sheet: Straight, engine: OcrEngine) -> tuple[float, Straight]:
    """By all of it at half the size: the densest band may hold a seal or a table of codes."""
    half = cv2.resize(sheet.grey, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    return verdict_on(engine.read(picture_of(np.asarray(half, np.uint8)), Layout.BLOCK)), sheet


def _of_layer(loaded: LoadedPage, engine: OcrEngine) -> ReadPage | None:
    """The declared text of a PDF, every line compared with the picture: a layer may say what nobody sees."""
    height, width = loaded.pixels.shape[:2]
    page = Page(loaded.layer, width, height)
    sheet = as_it_is(loaded.pixels)
    if len(page.words) < _LAYER_WORDS or verdict_on(page) < POOR_TEXT:
        return None
    lines = page.lines
    seen = [words for words in lines if _is_seen(words, sheet, engine)]
    if len(seen) < _LAYER_AGREES * len(lines):
        return None
    page = Page(tuple(word for words in seen for word in words), width, height)
    return ReadPage(page, sheet, verdict_on(page), from_layer=True)


def _is_seen(words: Sequence[Word], sheet: Straight, engine: OcrEngine) -> bool:
    shown = _line(sheet, around([word.box for word in words]), engine)
    return fuzz.ratio(" ".join(word.text for word in words), shown) >= _LINE_AGREES


def _line(sheet: Straight, box: Box, engine: OcrEngine, enlarged: float = 1.0) -> str:
    return " ".join(w.text for w in engine.read(picture_of(cut(sheet.grey, box, enlarged)), Layout.LINE).words)


def cut(grey: Pixels, box: Box, enlarged: float = 1.0) -> Pixels:
    """The box with a margin of a third of its height, for a line needs air above and below."""
    air = _air(box)
    part = grey[max(0, box.y - air) : box.bottom + air, max(0, box.x - air) : box.right + air]
    if enlarged == 1.0:
        return part
    return np.asarray(cv2.resize(part, None, fx=enlarged, fy=enlarged, interpolation=cv2.INTER_CUBIC), np.uint8)


def _air(box: Box) -> int:
    return max(4, box.height // 3)


def read_again(page: ReadPage, box: Box, engine: OcrEngine, layout: Layout = Layout.LINE, enlarged: float = 1.5) -> str:
    """The text of a crop, at another size and by the models for lines: a second opinion on a number."""
    crop = picture_of(cut(page.sheet.grey, box, enlarged))
    return " ".join(word.text for word in engine.read(crop, layout).words)

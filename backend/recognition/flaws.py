"""What hinders reading a picture, told with the place: cut edges, blur, letters too small, a page that lacks."""

from collections.abc import Iterator, Sequence
from statistics import mean

import cv2
import numpy as np

from backend.domain.reading import RULINGS, Box, Flaw, PaperKind, Word, around
from backend.recognition.letters import Pixels
from backend.recognition.read import GOOD_TEXT, POOR_TEXT, ReadPage, plausible
from backend.recognition.split import seen_on
from backend.recognition.straighten import X_HEIGHT

# Letters of fewer pixels than this were smeared by the camera or by the messenger, unless they read well all the same.
_SMALL_LETTERS = 7.0
_READS_WELL = 0.88  # confidence of its words on average, those that both eyes read alike taken for sure
# What a messenger leaves of a photograph: the file has more.
_MESSENGER_SIDE = 1600
_EDGE = 0.008
_LINES_AT_EDGE = 4
_FEWEST_WORDS = 8
_BLURRED = 0.19  # width of an edge against the height of a small letter
_BANDS = 6
_FEWEST_LETTERS = 30
_SHOWN_WORDS = 12  # about two lines
_COURT_KINDS = RULINGS | {PaperKind.COURT_ORDER}


def flaws(pages: Sequence[ReadPage], kind: PaperKind) -> list[Flaw]:
    """The gravest first."""
    if all(len(page.page.words) < _FEWEST_WORDS and page.verdict < POOR_TEXT for page in pages):
        return [Flaw("paper-blank" if not any(page.page.words for page in pages) else "paper-illegible")]
    found = [flaw for number, page in enumerate(pages) for flaw in _of_picture(page, number)]
    if max(page.verdict for page in pages) < POOR_TEXT:
        found.insert(0, Flaw("paper-illegible", file_helps=any(map(_shrunk, pages))))
    return found + list(_lacking(pages, kind))


def _of_picture(page: ReadPage, number: int) -> Iterator[Flaw]:
    if page.from_layer or not page.page.words:
        return
    for on_photo in _cut(page):
        yield Flaw("paper-cut-edge", number, page.sheet.on_sheet(on_photo), on_photo)
    if 0 < page.sheet.letter_height < _SMALL_LETTERS and not _reads_well(page):
        middle = len(page.page.words) // 2
        place = _place(page, middle, middle + _SHOWN_WORDS)
        yield Flaw("paper-letters-small", number, place[0], place[1], _shrunk(page))
    elif (box := _blurred(page)) is not None:
        yield Flaw("paper-blurred", number, box, page.sheet.on_photo(box), _shrunk(page))


def _reads_well(page: ReadPage) -> bool:
    return mean(word.confidence for word in page.page.words) >= _READS_WELL


def _shrunk(page: ReadPage) -> bool:
    return 0 < max(page.photo_size) <= _MESSENGER_SIDE


def _cut(page: ReadPage) -> Iterator[Box]:
    """Places on the photograph where lines run to its very edge; a margin, however small, is no cut.

    On a page without text the grain of the table is read as words.
    """
    if page.verdict < POOR_TEXT:
        return
    width, height = page.photo_size
    near = _EDGE * max(width, height)
    words = [(word, page.sheet.on_photo(word.box)) for word in page.page.words if len(word.text) > 1]
    for at_edge in (
        [box for _, box in words if box.x <= near],
        [box for _, box in words if box.right >= width - near],
        [box for _, box in words if box.y <= near],
        [box for _, box in words if box.bottom >= height - near],
    ):
        if len(at_edge) >= _LINES_AT_EDGE:
            yield around(at_edge)


def _blurred(page: ReadPage) -> Box | None:
    """The part of the sheet that is out of focus and reads badly; what is read in spite of blur is no flaw."""
    height = page.sheet.grey.shape[0]
    for top in np.linspace(0, height, _BANDS + 1)[:-1].astype(int):
        words = [word for word in page.page.words if top <= word.box.y < top + height / _BANDS]
        if sum(len(word.text) for word in words) < _FEWEST_LETTERS or plausible(words) >= GOOD_TEXT:
            continue
        box = around([word.box for word in words])
        if edge_width(page.sheet.grey[box.y : box.bottom, box.x : box.right]) > _BLURRED * X_HEIGHT:
            return box
    return None


def edge_width(grey: Pixels) -> float:
    """Pixels over which ink turns into paper, as the sigma of a blur: contrast against the steepest slopes."""
    contrast = float(np.percentile(grey, 98)) - float(np.percentile(grey, 2))
    across = cv2.Sobel(grey, cv2.CV_32F, 1, 0, scale=1 / 8)
    steepest = float(np.percentile(np.abs(across), 99.5))
    return contrast / (steepest * float(np.sqrt(2 * np.pi))) if steepest else float("inf")


def _lacking(pages: Sequence[ReadPage], kind: PaperKind) -> Iterator[Flaw]:
    """A page of the paper that was not sent: it begins in the middle of a sentence, or nobody signs it."""
    first = seen_on(pages[0].page)
    if not first.titled and (first.runs_on or (first.number or 1) > 1):
        yield Flaw("paper-first-page-missing", 0, *_place(pages[0], 0, _SHOWN_WORDS))
    if kind in _COURT_KINDS and not any(seen_on(page.page).closed for page in pages):
        yield Flaw("paper-last-page-missing", len(pages) - 1, *_place(pages[-1], -_SHOWN_WORDS, None))


def _place(page: ReadPage, first: int, after: int | None) -> tuple[Box, Box] | tuple[None, None]:
    """Around those words of the page, on the sheet and on the photograph; nowhere on the blank back of a sheet."""
    words: Sequence[Word] = page.page.words[slice(first, after)]
    if not words:
        return None, None
    box = around([word.box for word in words])
    return box, page.sheet.on_photo(box)

"""What hinders reading a picture, told with the place: cut edges, blur, letters too small, a page that lacks."""

from collections.abc import Iterator, Sequence

import cv2
import numpy as np

from backend.domain.reading import RULINGS, Box, Flaw, PaperKind, Word, around
from backend.recognition.letters import Pixels
from backend.recognition.read import GOOD_TEXT, POOR_TEXT, ReadPage, plausible
from backend.recognition.split import seen_on
from backend.recognition.straighten import X_HEIGHT

# Letters of fewer pixels than this were smeared by the camera or by the messenger.
_SMALL_LETTERS = 7.0
# What a messenger leaves of a photograph: the file has more.
_MESSENGER_SIDE = 1600
_EDGE = 0.008
_LINES_AT_EDGE, _WORDS_AT_EDGE = 4, 3
_FEWEST_WORDS = 8
_BLURRED = 0.19  # width of an edge against the height of a small letter
_BANDS = 6
_FEWEST_LETTERS = 30
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
    if page.from_layer:
        return
    for on_photo in _cut(page):
        yield Flaw("paper-cut-edge", number, page.sheet.on_sheet(on_photo), on_photo)
    if 0 < page.sheet.letter_height < _SMALL_LETTERS:
        yield Flaw("paper-letters-small", number, file_helps=_shrunk(page))
    elif (box := _blurred(page)) is not None:
        yield Flaw("paper-blurred", number, box, page.sheet.on_photo(box), _shrunk(page))


def _shrunk(page: ReadPage) -> bool:
    return 0 < max(page.photo_size) <= _MESSENGER_SIDE


def _cut(page: ReadPage) -> Iterator[Box]:
    """Places on the photograph where lines run to its very edge; a margin, however small, is no cut."""
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
        yield Flaw("paper-first-page-missing")
    if kind in _COURT_KINDS and not any(seen_on(page.page).closed for page in pages):
        yield Flaw("paper-last-page-missing", len(pages) - 1, *_foot(pages[-1]))


def _foot(page: ReadPage) -> tuple[Box, Box]:
    words: Sequence[Word] = page.page.words[-12:]
    box = around([word.box for word in words])
    return box, page.sheet.on_photo(box)

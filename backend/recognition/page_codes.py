"""Codes of our own papers on a page, as they are written there; whose they are is for the holder of the keys to say."""

from collections.abc import Iterator

import cv2
import zxingcpp

from backend.domain.page_codes import PREFIX
from backend.recognition.letters import Pixels

# A blurred code is found again at twice its size; pictures larger than this are sharp enough as they are.
_LARGEST_DOUBLED = 9_000_000


def codes_on(page: Pixels) -> tuple[str, ...]:
    """All different codes on it, upright or turned; tens of milliseconds, a hundred where there is none."""
    for tried in _tries(page):
        codes = [found.text for found in zxingcpp.read_barcodes(tried, formats=zxingcpp.BarcodeFormat.QRCode)]
        if ours := tuple(dict.fromkeys(code for code in codes if code.startswith(PREFIX))):
            return ours
    return ()


def _tries(page: Pixels) -> Iterator[Pixels]:
    grey = page if page.ndim == 2 else cv2.cvtColor(page, cv2.COLOR_BGR2GRAY)  # noqa: PLR2004 - rows and columns
    yield grey
    if grey.size <= _LARGEST_DOUBLED:
        yield cv2.resize(grey, None, fx=2, fy=2, interpolation=cv2.INTER_CUBIC)

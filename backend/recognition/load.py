"""Files as they came, turned into pictures of pages: photographs, scans, PDF with and without a layer of text.

Nothing is decoded before its declared size was looked at: a small file may claim sixty thousand pixels a side.
"""

import io
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt
import pillow_heif
import pypdfium2
from PIL import Image, ImageOps, UnidentifiedImageError

from backend.domain.errors import Unreadable
from backend.domain.reading import Word
from backend.recognition.textlayer import words_of_layer

Pixels = npt.NDArray[np.uint8]

MAX_FILE_BYTES = 40 * 1024 * 1024
MAX_PAGES = 20
# Beyond this a decoder alone would take more memory than the whole reader may have.
MAX_DECODED_PIXELS = 64_000_000
# More pixels than this hold no more letters; a 12-megapixel photograph of a sheet has strokes of three pixels.
WORKING_PIXELS = 12_000_000
_PDF_DPI = 200
_POINTS_AN_INCH = 72

pillow_heif.register_heif_opener()
Image.MAX_IMAGE_PIXELS = None  # the limits above are ours, and refuse rather than warn


@dataclass(frozen=True)
class LoadedPage:
    """`pixels` are BGR, upright by the file's own tag; `layer` holds the words of a PDF's text, in the same pixels."""

    pixels: Pixels
    layer: tuple[Word, ...] = ()


def load(files: Sequence[bytes | Path]) -> list[LoadedPage]:
    """All pages of all files in order. Raises Unreadable with the reason as key."""
    pages: list[LoadedPage] = []
    for file in files:
        for page in _pages_of(_bytes_of(file)):
            if len(pages) == MAX_PAGES:
                raise Unreadable("paper-too-many-pages", limit=MAX_PAGES)
            pages.append(page)
    if not pages:
        raise Unreadable("paper-empty")
    return pages


def _bytes_of(file: bytes | Path) -> bytes:
    if isinstance(file, bytes):
        size = len(file)
    else:
        try:
            size = file.stat().st_size
        except OSError as error:
            raise Unreadable("paper-no-file") from error
    if size > MAX_FILE_BYTES:
        raise Unreadable("paper-file-too-large", megabytes=MAX_FILE_BYTES // 1024 // 1024)
    if size == 0:
        raise Unreadable("paper-empty")
    if isinstance(file, bytes):
        return file
    try:
        return file.read_bytes()
    except OSError as error:
        raise Unreadable("paper-no-file") from error


def _pages_of(data: bytes) -> Iterator[LoadedPage]:
    if b"%PDF-" in data[:1024]:
        yield from _pages_of_pdf(data)
    else:
        yield LoadedPage(_picture(data))


def _picture(data: bytes) -> Pixels:
    try:
        with Image.open(io.BytesIO(data)) as image:
            return _decoded(image)
    except Unreadable:
        raise
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, MemoryError, EOFError) as error:
        raise Unreadable("paper-not-a-picture") from error


def _decoded(image: Image.Image) -> Pixels:
    # A JPEG can be decoded at a half, a quarter or an eighth: an honest giant is read, not refused.
    image.draft("RGB", _fitted(image.width, image.height, WORKING_PIXELS))
    if image.width * image.height > MAX_DECODED_PIXELS:
        raise Unreadable("paper-too-many-pixels", width=image.width, height=image.height)
    upright = ImageOps.exif_transpose(_flat(image))
    size = _fitted(upright.width, upright.height, WORKING_PIXELS)
    if size != upright.size:
        upright = upright.resize(size, Image.Resampling.BOX)
    return np.asarray(cv2.cvtColor(np.asarray(upright), cv2.COLOR_RGB2BGR), np.uint8)


def _flat(image: Image.Image) -> Image.Image:
    """Without transparency: what shines through is paper. The tag of orientation stays."""
    if image.mode in {"RGBA", "LA", "PA"} or "transparency" in image.info:
        clear = image.convert("RGBA")
        paper = Image.new("RGBA", clear.size, "white")
        paper.alpha_composite(clear)
        flat = paper.convert("RGB")
    else:
        flat = image.convert("RGB")
    flat.info["exif"] = image.getexif().tobytes()
    flat.getexif().load(flat.info["exif"])
    return flat


def _fitted(width: int, height: int, pixels: int) -> tuple[int, int]:
    if width * height <= pixels:
        return width, height
    scale = math.sqrt(pixels / (width * height))
    return max(1, int(width * scale)), max(1, int(height * scale))


def _pages_of_pdf(data: bytes) -> Iterator[LoadedPage]:
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise Unreadable("paper-pdf-broken") from error
    try:
        if len(document) > MAX_PAGES:
            raise Unreadable("paper-too-many-pages", limit=MAX_PAGES)
        for index in range(len(document)):
            yield _pdf_page(document, index)
    finally:
        document.close()


def _pdf_page(document: Any, index: int) -> LoadedPage:
    try:
        page = document[index]
        width, height = page.get_size()
        scale = _PDF_DPI / _POINTS_AN_INCH
        fitted = math.sqrt(WORKING_PIXELS / max(1.0, width * height))
        scale = min(scale, fitted)
        pixels = np.ascontiguousarray(page.render(scale=scale, rev_byteorder=False).to_numpy()[..., :3])
        return LoadedPage(pixels, words_of_layer(page, scale))
    except (pypdfium2.PdfiumError, ValueError) as error:
        raise Unreadable("paper-pdf-broken") from error

"""Files as they came, turned into pictures of pages: photographs, scans, PDF with and without a layer of text.

Nothing is decoded before its declared size was looked at: a small file may claim sixty thousand pixels a side. Pages
come one after another, so that a file of twenty takes the memory of one.
"""

import io
import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt
import pillow_heif
import pypdfium2
from PIL import Image, ImageOps
from pypdfium2.raw import FPDF_ERR_PASSWORD, FPDF_GetLastError

from backend.domain.errors import Unreadable
from backend.domain.reading import Word
from backend.recognition.textlayer import words_of_layer

Pixels = npt.NDArray[np.uint8]

MAX_FILE_BYTES = 40 * 1024 * 1024
MAX_BYTES_TOGETHER = 100 * 1024 * 1024
MAX_PAGES = 20
# More pixels than this hold no more letters; a telephone's twelve megapixels are left as they are.
WORKING_PIXELS = 12_600_000
# A JPEG may be decoded at a half of its sides where that leaves so many: one of twenty-five megapixels and more.
_ENOUGH_PIXELS = 6_300_000
# What a decoder may take at most, and what each takes for a pixel at its peak, as measured.
_DECODER_BYTES = 350_000_000
_BYTES_A_PIXEL = {"WEBP": 16, "AVIF": 10, "HEIF": 7}
_BYTES_OF_MODE = {"1": 2, "L": 1, "P": 5, "I;16": 2, "I;16B": 2, "I;16L": 2}
_BYTES_OF_COLOUR = 5
_FORMATS = ("JPEG", "PNG", "WEBP", "TIFF", "HEIF", "AVIF", "BMP", "GIF")
_PDF_DPI, _LEAST_DPI, _MOST_DPI = 200, 150, 320
_POINTS_AN_INCH = 72
_OBJECTS_LOOKED_AT = 60
_MOST_OF_PAGE = 0.5
_SMALLEST_SIDE = 32
_DEEP = frozenset({"I;16", "I;16B", "I;16L", "I", "F"})

pillow_heif.register_heif_opener()
Image.MAX_IMAGE_PIXELS = None  # the limits above are ours, and refuse rather than warn


@dataclass(frozen=True)
class LoadedPage:
    """`pixels` are BGR, upright by the file's own tag; `layer` holds the words of a PDF's text, in the same pixels."""

    pixels: Pixels
    layer: tuple[Word, ...] = ()


@dataclass(frozen=True)
class _Opened:
    pages: int
    page: Callable[[int], LoadedPage]


def load(files: Sequence[bytes | Path]) -> Iterator[LoadedPage]:
    """All pages of all files in order, each decoded when it is asked for. Raises Unreadable with the reason as key."""
    opened = [_opened(data) for data in _contents(files)]
    if sum(file.pages for file in opened) > MAX_PAGES:
        raise Unreadable("paper-too-many-pages", limit=MAX_PAGES)
    if not opened:
        raise Unreadable("paper-empty")
    for file in opened:
        for number in range(file.pages):
            yield _large_enough(file.page(number))


def _large_enough(page: LoadedPage) -> LoadedPage:
    if min(page.pixels.shape[:2]) < _SMALLEST_SIDE:
        raise Unreadable("paper-not-a-picture")
    return page


def _contents(files: Sequence[bytes | Path]) -> list[bytes]:
    sizes = [_size(file) for file in files]
    if max(sizes, default=0) > MAX_FILE_BYTES or sum(sizes) > MAX_BYTES_TOGETHER:
        limit = MAX_FILE_BYTES if max(sizes) > MAX_FILE_BYTES else MAX_BYTES_TOGETHER
        raise Unreadable("paper-file-too-large", megabytes=limit // 1024 // 1024)
    if 0 in sizes:
        raise Unreadable("paper-empty")
    try:
        return [file if isinstance(file, bytes) else file.read_bytes() for file in files]
    except OSError as error:
        raise Unreadable("paper-no-file") from error


def _size(file: bytes | Path) -> int:
    if isinstance(file, bytes):
        return len(file)
    try:
        if not file.is_file():
            raise Unreadable("paper-no-file")
        return file.stat().st_size
    except OSError as error:
        raise Unreadable("paper-no-file") from error


def _opened(data: bytes) -> _Opened:
    return _opened_pdf(data) if b"%PDF-" in data[:1024] else _opened_picture(data)


def _opened_picture(data: bytes) -> _Opened:
    with _decoding(), _image(data) as image:
        return _Opened(_frames(image), partial(_picture, data))


def _image(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data), formats=_FORMATS)


def _frames(image: Image.Image) -> int:
    """Only a TIFF has pages; the frames of an animation, a burst or a depth map are one photograph."""
    if image.format != "TIFF":
        return 1
    pages = 1
    # Counted one by one: a file may claim a million of them.
    while pages <= MAX_PAGES:
        try:
            image.seek(pages)
        except EOFError:
            break
        pages += 1
    return pages


def _picture(data: bytes, number: int) -> LoadedPage:
    # Opened anew for each page: a decoder keeps what it decoded, and that of WebP more, as long as its picture is open.
    with _decoding(), _image(data) as image:
        if number:
            image.seek(number)
        return LoadedPage(_decoded(image))


class _decoding:  # noqa: N801 - reads as a word: with _decoding()
    """Whatever a decoder makes of a hostile file becomes one sentence."""

    def __enter__(self) -> None:
        pass

    def __exit__(self, _: object, error: BaseException | None, __: object) -> None:
        if error is None or isinstance(error, Unreadable) or not isinstance(error, Exception):
            return
        key = "paper-too-much-memory" if isinstance(error, MemoryError) else "paper-not-a-picture"
        raise Unreadable(key) from error


def _decoded(image: Image.Image) -> Pixels:
    waiting = _waiting_bytes(image)
    # A JPEG can be decoded at a half, a quarter or an eighth: an honest giant is read, not refused.
    image.draft("RGB", _fitted(image.width, image.height, _ENOUGH_PIXELS))
    needed = _BYTES_A_PIXEL.get(image.format or "", _BYTES_OF_MODE.get(image.mode, _BYTES_OF_COLOUR))
    if waiting + image.width * image.height * needed > _DECODER_BYTES:
        raise Unreadable("paper-too-many-pixels", width=image.width, height=image.height)
    small = _plain(image)
    small.thumbnail(_fitted(*small.size, WORKING_PIXELS), Image.Resampling.BICUBIC, reducing_gap=2.0)
    ImageOps.exif_transpose(small, in_place=True)
    flat = _flat(small)
    return np.frombuffer(flat.tobytes("raw", "BGR"), np.uint8).reshape(flat.height, flat.width, 3)


def _waiting_bytes(image: Image.Image) -> int:
    """What a progressive JPEG holds until its last pass: two bytes for each sample, at whatever size it is decoded."""
    if not image.info.get("progressive"):
        return 0
    samples: list[int] = [across * down for _, across, down, _ in getattr(image, "layer", ())]
    return 2 * image.width * image.height * sum(samples) // max(samples, default=1)


def _plain(image: Image.Image) -> Image.Image:
    """In a mode that can be made smaller without loss: eight bits a channel, no palette."""
    if image.mode in _DEEP:
        return _eight_bits(image)
    if image.mode == "1":
        return image.convert("L")
    if image.mode in {"P", "PA"} or "transparency" in image.info:
        return image.convert("RGBA" if "transparency" in image.info else "RGB")
    return image


def _eight_bits(image: Image.Image) -> Image.Image:
    """Sixteen bits and more brought to eight by what is really there: a scanner may use twelve of them."""
    deep = np.asarray(image)
    darkest, brightest = float(deep.min()), float(deep.max())
    scale = 255 / (brightest - darkest) if brightest > darkest else 0.0
    eight = cv2.convertScaleAbs(deep, alpha=scale, beta=-darkest * scale) if scale else np.full(deep.shape, 255)
    return Image.fromarray(np.asarray(eight, np.uint8))


def _flat(image: Image.Image) -> Image.Image:
    """Without transparency: what shines through is paper."""
    if image.mode not in {"RGBA", "LA", "La", "RGBa"}:
        return image if image.mode == "RGB" else image.convert("RGB")
    clear = image.convert("RGBA")
    paper = Image.new("RGBA", clear.size, "white")
    paper.alpha_composite(clear)
    return paper.convert("RGB")


def _fitted(width: int, height: int, pixels: int) -> tuple[int, int]:
    if width * height <= pixels:
        return width, height
    scale = math.sqrt(pixels / (width * height))
    return max(1, int(width * scale)), max(1, int(height * scale))


def _opened_pdf(data: bytes) -> _Opened:
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        locked = FPDF_GetLastError() == FPDF_ERR_PASSWORD
        raise Unreadable("paper-pdf-locked" if locked else "paper-pdf-broken") from error
    if len(document) == 0:
        raise Unreadable("paper-pdf-broken")
    return _Opened(len(document), partial(_pdf_page, document))


def _pdf_page(document: Any, number: int) -> LoadedPage:
    try:
        page = document[number]
        width, height = page.get_size()
        scale = min(_dpi(page) / _POINTS_AN_INCH, math.sqrt(WORKING_PIXELS / max(1.0, width * height)))
        pixels = np.ascontiguousarray(page.render(scale=scale, rev_byteorder=False).to_numpy()[..., :3])
        return LoadedPage(pixels, words_of_layer(page, scale))
    except (pypdfium2.PdfiumError, ValueError) as error:
        raise Unreadable("paper-pdf-broken") from error


def _dpi(page: Any) -> float:
    """A scan is drawn pixel for pixel, for drawing it at any other size blurs it; print is drawn at 200 dpi."""
    width, height = page.get_size()
    for one in islice(page.get_objects(max_depth=3), _OBJECTS_LOOKED_AT):
        if not isinstance(one, pypdfium2.PdfImage):
            continue
        left, bottom, right, top = one.get_bounds()
        if (right - left) * (top - bottom) > _MOST_OF_PAGE * width * height:
            across, _ = one.get_px_size()
            return float(min(max(across / (right - left) * _POINTS_AN_INCH, _LEAST_DPI), _MOST_DPI))
    return _PDF_DPI

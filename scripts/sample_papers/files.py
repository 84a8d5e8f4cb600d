"""Pages as files: JPEG with and without the tag of orientation, PNG, WebP, HEIC, PDF with a layer of text, PDF of scans."""

import io
import time
from collections.abc import Sequence
from random import Random

import cv2
import numpy as np
import pillow_heif
from PIL import Image

from scripts.sample_papers.degrade import CONDITIONS, PHOTOGRAPHED, Pixels
from scripts.sample_papers.sheet import Set

pillow_heif.register_heif_opener()
_ORIENTATION = 0x0112
# By how many degrees clockwise a viewer turns the picture to stand upright, and the tag that tells so.
_TAGS = {0: 1, 90: 6, 180: 3, 270: 8}
_PPI = 200
_DAY_OF_PDF = time.gmtime(1_767_225_600)
_SHAPES = {
    "clean": ("jpg", "png", "pdf_text", "pdf_text"),
    "scan": ("jpg", "pdf", "pdf", "png"),
    "lowres_scan": ("jpg", "pdf"),
    "photo_good": ("jpg", "jpg", "jpg", "heic", "webp"),
    "messenger": ("jpg",),
    "photo_hard": ("jpg", "jpg", "jpg", "heic"),
    "screenshot": ("png", "jpg", "webp"),
}


def files_of(sheet: Set, condition: str, rng: Random) -> list[tuple[str, bytes]]:
    """Suffix and content of each file; several only where the pages of one paper were photographed one by one."""
    shape = rng.choice(_SHAPES[condition])
    if shape == "pdf_text":
        return [("pdf", sheet.pdf())]
    pages = [CONDITIONS[condition](_pixels(png), rng) for png in sheet.pages(_PPI)]
    if shape == "pdf":
        return [("pdf", pdf_of([_image(page) for page in pages], rng.randrange(60, 85)))]
    turned, tagged = _turning(condition, shape, rng)
    return [
        (shape, _encoded(_image(np.rot90(page, turned // 90)), shape, condition, tagged * turned, rng))
        for page in pages
    ]


def pdf_of(pages: Sequence[Image.Image], quality: int) -> bytes:
    out = io.BytesIO()
    day = {"creationDate": _DAY_OF_PDF, "modDate": _DAY_OF_PDF}
    pages[0].save(out, "PDF", save_all=True, append_images=list(pages[1:]), resolution=_PPI, quality=quality, **day)
    return out.getvalue()


def scanned(sheet: Set, rng: Random) -> list[Image.Image]:
    return [_image(CONDITIONS["scan"](_pixels(png), rng)) for png in sheet.pages(_PPI)]


def _turning(condition: str, shape: str, rng: Random) -> tuple[int, bool]:
    """Degrees by which the sensor lay turned, and whether the file says so; messengers drop the tag and turn the pixels."""
    if condition not in PHOTOGRAPHED | {"scan"}:
        return 0, False
    turned = rng.choice((0, 0, 0, 0, 0, 0, 0, 90, 180, 270))
    tagged = turned != 0 and shape == "jpg" and condition != "messenger" and rng.random() < 0.5
    return turned, tagged


def _encoded(image: Image.Image, shape: str, condition: str, tagged_turn: int, rng: Random) -> bytes:
    out = io.BytesIO()
    if shape == "png":
        image.save(out, "PNG", compress_level=3)
    elif shape == "webp":
        image.save(out, "WEBP", quality=rng.randrange(60, 90), method=2)
    elif shape == "heic":
        # With the encoder's usual care one picture takes ten seconds.
        image.save(out, "HEIF", quality=rng.randrange(50, 80), enc_params={"preset": "ultrafast"})
    else:
        quality = rng.randrange(60, 81) if condition == "messenger" else rng.randrange(68, 94)
        exif = Image.Exif()
        if tagged_turn:
            exif[_ORIENTATION] = _TAGS[tagged_turn]
        image.save(out, "JPEG", quality=quality, subsampling=2 if condition == "messenger" else 0, exif=exif)
    return out.getvalue()


def _pixels(png: bytes) -> Pixels:
    return np.asarray(cv2.imdecode(np.frombuffer(png, np.uint8), cv2.IMREAD_COLOR), np.uint8)


def _image(page: Pixels) -> Image.Image:
    return Image.fromarray(cv2.cvtColor(np.ascontiguousarray(page), cv2.COLOR_BGR2RGB))

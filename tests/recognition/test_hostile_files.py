"""Files that mean harm, or were harmed on the way: each costs little and gets a sentence of its own."""

import asyncio
import contextlib
import os
import re
import resource
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image, ImageDraw

from backend.domain.errors import Unreadable
from backend.integrations.ocr import SimulatedEngine, TesseractEngine
from backend.recognition import Limits, Readers
from backend.recognition.load import MAX_FILE_BYTES, MAX_PAGES, WORKING_PIXELS, load
from backend.texts import Texts
from tests.recognition import hostile
from tests.recognition.papers import ORDER, photograph

REFUSED: dict[str, tuple[Callable[[], bytes], str]] = {
    "a header that claims sixty thousand pixels a side": (
        lambda: hostile.png_that_claims(60_000, 60_000),
        "paper-too-many-pixels",
    ),
    "a picture that ends in the middle": (lambda: hostile.noise(600)[:9_000], "paper-not-a-picture"),
    "a header without its picture": (lambda: hostile.png_that_claims(900, 900), "paper-not-a-picture"),
    "a picture of one pixel": (lambda: hostile.bomb("PNG", 1, 1), "paper-not-a-picture"),
    "a scan of a thousand pages": (lambda: hostile.tiff_of_pages(1000), "paper-too-many-pages"),
    "a PDF of ten thousand pages": (lambda: hostile.pdf_of_pages(10_000), "paper-too-many-pages"),
    "a PDF under a password": (hostile.locked_pdf, "paper-pdf-locked"),
    "a PDF whose table points at itself": (hostile.pdf_whose_table_points_at_itself, "paper-pdf-broken"),
    "a PDF of which only the head came": (lambda: hostile.pdf_of_pages(3)[:60], "paper-pdf-broken"),
    "an archive": (lambda: b"PK\x03\x04" + b"\0" * 400, "paper-not-a-picture"),
    "a HEIC of which a half came": (lambda: _half(hostile.bomb("HEIF", 900, 1200)), "paper-not-a-picture"),
    "a drawing called a photograph": (lambda: b'<svg xmlns="http://www.w3.org/2000/svg"/>', "paper-not-a-picture"),
    "a picture in passes that wait for each other": (
        lambda: hostile.saved(Image.new("RGB", (8_000, 8_000)), "JPEG", progressive=True, subsampling=0),
        "paper-too-many-pixels",
    ),
    "a letter of Word": (lambda: b"PK\x03\x04[Content_Types].xml word/document.xml", "paper-not-a-picture"),
    "a scan of colours with a field of pixels": (lambda: _tiff_that_claims(30_000), "paper-too-many-pixels"),
    "a picture with a note of a hundred megabytes": (lambda: hostile.png_with_a_text_of(100), "paper-not-a-picture"),
    "nothing": (lambda: b"", "paper-empty"),
    "more than may be sent": (lambda: b"\0" * (MAX_FILE_BYTES + 1), "paper-file-too-large"),
}


@pytest.mark.parametrize(("file", "key"), REFUSED.values(), ids=REFUSED)
def test_a_harmful_file_gets_one_sentence(file: Callable[[], bytes], key: str) -> None:
    with pytest.raises(Unreadable) as refused:
        list(load([file()]))

    assert refused.value.key == key
    for language in ("ru", "en", "pl"):
        assert Texts(language)(key, **refused.value.details)


def _half(data: bytes) -> bytes:
    return data[: len(data) // 2]


def _tiff_that_claims(side: int) -> bytes:
    """A page of 40 x 40 that says it is larger."""
    data = bytearray(hostile.saved(Image.new("RGB", (40, 40)), "TIFF"))
    first = int.from_bytes(data[4:8], "little")
    for entry in range(first + 2, first + 2 + 12 * 2, 12):  # width, then height
        data[entry + 8 : entry + 12] = side.to_bytes(4, "little")
    return bytes(data)


def test_pages_of_all_files_together_are_bounded() -> None:
    with pytest.raises(Unreadable) as refused:
        next(load([hostile.pdf_of_pages(MAX_PAGES), photograph()]))

    assert refused.value.key == "paper-too-many-pages"


def test_a_scan_of_several_pages_gives_each_of_them() -> None:
    assert len(list(load([hostile.tiff_of_pages(3)]))) == 3


@pytest.mark.parametrize("file", [hostile.pdf_that_acts, hostile.tiff_whose_pages_go_round], ids=["acts", "goes round"])
def test_what_a_file_would_do_is_not_done_and_its_page_is_read(file: Callable[[], bytes]) -> None:
    assert len(list(load([file()]))) == 1


@pytest.mark.filterwarnings("ignore:Tag data larger than file")
def test_tags_that_claim_more_than_there_is_do_not_hide_the_picture() -> None:
    (page,) = load([hostile.jpeg_with_tags_of(2**31)])

    assert page.pixels.mean() > 250


@pytest.mark.parametrize("kind", ["GIF", "WEBP", "PNG"])
def test_an_animation_is_its_first_picture(kind: str) -> None:
    (page,) = load([hostile.animation(kind)])

    assert page.pixels.mean() > 250


def test_a_file_is_what_it_holds_and_not_what_it_is_called(tmp_path: Path) -> None:
    misnamed = tmp_path / "order.pdf"
    misnamed.write_bytes(photograph())

    (page,) = load([misnamed])

    assert page.pixels.shape == (1400, 1000, 3)


@pytest.mark.parametrize("mode", ["1", "L", "P", "LA", "RGBA", "CMYK", "I;16", "F", "YCbCr"])
def test_print_stays_dark_on_white_however_pixels_are_told(mode: str) -> None:
    (page,) = load([printed(mode)])

    assert page.pixels[:100].min() > 230
    assert page.pixels[150:160, 150:160].max() < 60


@pytest.mark.parametrize("kind", ["four colours", "sixteen bits of grey", "sixteen bits of colour"])
def test_what_printers_and_scanners_write_is_read(kind: str) -> None:
    sheet = np.full((400, 300, 3), 255, np.uint8)
    sheet[120:220, 100:200] = 0
    deep = sheet.astype(np.uint16) * 257
    file = {
        "four colours": lambda: hostile.saved(Image.fromarray(sheet).convert("CMYK"), "JPEG", quality=90),
        "sixteen bits of grey": lambda: bytes(cv2.imencode(".png", deep[..., 0])[1]),
        "sixteen bits of colour": lambda: bytes(cv2.imencode(".png", deep)[1]),
    }[kind]()

    (page,) = load([file])

    assert page.pixels[:100].min() > 230
    assert page.pixels[150:160, 150:160].max() < 60


def printed(mode: str) -> bytes:
    """A sheet with a black square, in the colours of `mode`; where there may be transparency, the paper is clear."""
    sheet = Image.new("L", (300, 400), 255)
    ImageDraw.Draw(sheet).rectangle((100, 120, 200, 220), fill=0)
    if mode in {"I;16", "F"}:
        deep = np.asarray(sheet, np.float32) * (4095 / 255)  # a scanner that uses twelve bits of sixteen
        return hostile.saved(Image.fromarray(deep.astype(np.uint16) if mode == "I;16" else deep), "TIFF")
    if mode in {"LA", "RGBA"}:
        clear = Image.new("RGBA", sheet.size, (0, 0, 0, 0))
        clear.paste((0, 0, 0, 255), (100, 120, 201, 221))
        return hostile.saved(clear.convert(mode), "PNG")
    return hostile.saved(sheet.convert("RGB").convert(mode), "TIFF")


def test_a_page_as_large_as_a_field_is_drawn_no_larger_than_can_be_read() -> None:
    (page,) = load([hostile.pdf_of_size(14_400, 14_400)])

    assert page.pixels.shape[0] * page.pixels.shape[1] <= WORKING_PIXELS * 1.01


async def test_a_harmful_file_leaves_those_beside_it_in_peace() -> None:
    readers = Readers(SimulatedEngine([ORDER]))
    with pytest.raises(Unreadable):
        await readers.read([hostile.pdf_of_forms_within_forms()])

    reading = await readers.read([photograph()])
    await readers.close()

    assert reading.value("case_number") == "2-3357/2024"


GREEDY: dict[str, Callable[[], bytes]] = {
    "specks everywhere": lambda: hostile.noise(3500),
    "a picture of one colour": lambda: hostile.bomb("PNG", 8000, 8000),
    "a scan in one bit": lambda: hostile.bomb("PNG", 13_000, 13_000, "1"),
    "an honest giant": lambda: hostile.bomb("JPEG", 20_000, 15_000, "L"),
    "a picture within a PDF": lambda: hostile.pdf_with_a_picture_of(40_000),
    "forms within forms": hostile.pdf_of_forms_within_forms,
    "a page as large as a field": lambda: hostile.pdf_of_size(14_400, 14_400),
    "a photograph of sixty megapixels": lambda: hostile.bomb("JPEG", 9_000, 6_700),
    "four colours of print": lambda: hostile.bomb("JPEG", 5_000, 7_000, "CMYK"),
    "sixteen bits a pixel": lambda: hostile.bomb("PNG", 9_000, 9_000, "I;16"),
    "a picture in a thousand passes": lambda: hostile.jpeg_of_scans(4_000, 1_000),
    "an animation of many large frames": lambda: hostile.animation_of(60, "GIF"),
    "an animation in WebP": lambda: hostile.animation_of(60, "WEBP"),
    "a HEIC of forty-eight megapixels": lambda: hostile.bomb("HEIF", 6_000, 8_000, "L"),
    "a picture with a mask within a PDF": lambda: hostile.pdf_with_a_picture_of(12_000, masked=True),
}


@pytest.mark.slow
@pytest.mark.parametrize("file", GREEDY.values(), ids=GREEDY)
async def test_no_file_takes_more_than_its_share(file: Callable[[], bytes]) -> None:
    limits, data = Limits(), file()
    readers = Readers(TesseractEngine(), limits=limits)
    worked_before, watching = _worked(), asyncio.create_task(_most_held())
    try:
        await readers.read_papers([data])
    except Unreadable as refused:
        assert refused.key in {"paper-too-slow", "paper-too-much-memory", "paper-breaks-the-reader"}  # noqa: PT017
    await readers.close()
    watching.cancel()
    (held,) = await asyncio.gather(watching)

    assert 0 < held <= limits.megabytes
    assert _worked() - worked_before <= limits.seconds + 2


async def _most_held() -> float:
    """Megabytes that any child of this process held at its peak, until cancelled."""
    most = 0.0
    with contextlib.suppress(asyncio.CancelledError):
        while True:
            most = max(most, _held_by_children())
            await asyncio.sleep(0.05)
    return most


def _held_by_children() -> float:
    most = 0
    for pid in Path(f"/proc/self/task/{os.getpid()}/children").read_text().split():
        with contextlib.suppress(OSError):
            told = re.search(r"VmHWM:\s+(\d+) kB", Path(f"/proc/{pid}/status").read_text())
            most = max(most, int(told[1]) if told else 0)
    return most / 1024


def _worked() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime

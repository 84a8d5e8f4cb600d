"""Files that mean harm, or were harmed on the way; each is made here, small, and described by its name."""

import io
import struct
import zlib

import numpy as np
import pikepdf
import pypdfium2
from PIL import Image


def png_that_claims(width: int, height: int) -> bytes:
    """A header with these sides and a few bytes of data."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0" * 9)) + chunk(b"IEND", b"")
    )


def saved(image: Image.Image, kind: str, **options: object) -> bytes:
    data = io.BytesIO()
    image.save(data, kind, **options)  # type: ignore[arg-type]
    return data.getvalue()


def bomb(kind: str, width: int, height: int, mode: str = "RGB") -> bytes:
    """A picture of one colour: little to send, much to decode."""
    return saved(Image.new(mode, (width, height)), kind)


def tiff_of_pages(pages: int) -> bytes:
    first, *others = [Image.new("1", (40, 40), 1) for _ in range(pages)]
    return saved(first, "TIFF", save_all=True, append_images=others)


def animation_of(frames: int, kind: str) -> bytes:
    """Large pictures of one colour each, one after another."""
    first, *others = [Image.new("L", (1500, 2000), 100 + number % 150) for number in range(frames)]
    return saved(first, kind, save_all=True, append_images=others)


def animation(kind: str) -> bytes:
    first, *others = [Image.new("RGB", (200, 300), (value, 255, 255)) for value in (255, 200, 100)]
    return saved(first, kind, save_all=True, append_images=others, duration=50)


def pdf_of_pages(pages: int) -> bytes:
    document = pypdfium2.PdfDocument.new()
    for _ in range(pages):
        document.new_page(200, 300)
    return _of(document)


def pdf_of_size(width: float, height: float) -> bytes:
    document = pypdfium2.PdfDocument.new()
    document.new_page(width, height)
    return _of(document)


def _of(document: pypdfium2.PdfDocument) -> bytes:
    data = io.BytesIO()
    document.save(data)
    return data.getvalue()


def locked_pdf() -> bytes:
    data = io.BytesIO()
    with pikepdf.new() as document:
        document.add_blank_page()
        document.save(data, encryption=pikepdf.Encryption(owner="owner", user="reader"))
    return data.getvalue()


def pdf_whose_table_points_at_itself() -> bytes:
    """The cross-reference table names itself as the one before, and the tree of pages its own root as a leaf."""
    body = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1>>endobj\n"
    at = len(body)
    table = b"xref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n0000000052 00000 n \n"
    return body + table + b"trailer<</Size 3/Root 1 0 R/Prev %d>>\nstartxref\n%d\n%%%%EOF" % (at, at)


def pdf_of_forms_within_forms(depth: int = 9, each: int = 10) -> bytes:
    """Every form draws the next one ten times: a thousand million lines from a few hundred bytes."""
    data = io.BytesIO()
    with pikepdf.new() as document:
        line = b"q 1 0 0 1 1 1 cm 0 0 m 100 100 l S Q\n"
        inner = document.make_stream(line, Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Form, BBox=[0, 0, 600, 800])
        for _ in range(depth):
            inner = document.make_stream(
                b"/F Do\n" * each,
                Type=pikepdf.Name.XObject,
                Subtype=pikepdf.Name.Form,
                BBox=[0, 0, 600, 800],
                Resources=pikepdf.Dictionary(XObject=pikepdf.Dictionary(F=inner)),
            )
        page = document.add_blank_page(page_size=(600, 800))
        page.Contents = document.make_stream(b"/F Do\n")
        page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(F=inner))
        document.save(data)
    return data.getvalue()


def pdf_with_a_picture_of(side: int, *, masked: bool = False) -> bytes:
    """A page whose picture, and its mask, claim side x side pixels, all of one colour, packed to a thousandth."""
    data = io.BytesIO()
    with pikepdf.new() as document:
        pressed = zlib.compressobj(9)
        row = b"\x80" * side
        packed = b"".join(pressed.compress(row) for _ in range(side)) + pressed.flush()
        picture, mask = (
            pikepdf.Stream(
                document,
                packed,
                Type=pikepdf.Name.XObject,
                Subtype=pikepdf.Name.Image,
                Width=side,
                Height=side,
                ColorSpace=pikepdf.Name.DeviceGray,
                BitsPerComponent=8,
                Filter=pikepdf.Name.FlateDecode,
            )
            for _ in range(2)
        )
        if masked:
            picture.SMask = document.make_indirect(mask)
        page = document.add_blank_page(page_size=(600, 600))
        page.Contents = document.make_stream(b"q 600 0 0 600 0 0 cm /I Do Q")
        page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(I=picture))
        document.save(data, compress_streams=False)
    return data.getvalue()


def noise(side: int, seed: int = 1) -> bytes:
    """Specks everywhere, as on a photograph of grass: a reader of letters may search them for ever."""
    dots = np.random.default_rng(seed).integers(0, 255, (side, side), dtype=np.uint8)
    return saved(Image.fromarray(dots), "JPEG", quality=80)


def pdf_that_acts() -> bytes:
    """Opened, it would run a script, start a program and unpack the file that it carries."""
    data = io.BytesIO()
    with pikepdf.new() as document:
        document.add_blank_page()
        script = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="while (true) app.alert('!')")
        document.Root.OpenAction = script
        document.Root.AA = pikepdf.Dictionary(WC=pikepdf.Dictionary(S=pikepdf.Name.Launch, F="/bin/sh"))
        document.attachments["inner.pdf"] = bytes(1000)
        document.save(data)
    return data.getvalue()


def jpeg_of_scans(side: int, times: int) -> bytes:
    """A progressive picture whose last pass comes over and over: each costs what the picture costs."""
    data = saved(Image.new("L", (side, side), 200), "JPEG", progressive=True)
    last = data.rindex(b"\xff\xda")
    return data[:last] + data[last:-2] * times + data[-2:]


def jpeg_with_tags_of(size: int) -> bytes:
    """EXIF whose one entry claims `size` values, and a profile of colours that is none."""
    entry = struct.pack("<HHII", 0x8769, 4, size, 8)
    exif = b"Exif\0\0II*\0\x08\0\0\0" + struct.pack("<H", 1) + entry + struct.pack("<I", 8)
    return saved(Image.new("RGB", (600, 800), "white"), "JPEG", exif=exif, icc_profile=bytes(60_000))


def tiff_whose_pages_go_round() -> bytes:
    """Each page names the first as the one that follows."""
    data = bytearray(tiff_of_pages(1))
    first = int(struct.unpack_from("<I", data, 4)[0])
    entries = int(struct.unpack_from("<H", data, first)[0])
    struct.pack_into("<I", data, first + 2 + 12 * entries, first)
    return bytes(data)


def png_with_a_text_of(megabytes: int) -> bytes:
    """A note beside the picture, packed to a thousandth."""
    data = saved(Image.new("L", (400, 500), 255), "PNG")
    told = b"zTXtnote\0\0"[4:] + zlib.compress(bytes(megabytes * 2**20), 9)
    note = struct.pack(">I", len(told)) + b"zTXt" + told + struct.pack(">I", zlib.crc32(b"zTXt" + told))
    return data[:33] + note + data[33:]

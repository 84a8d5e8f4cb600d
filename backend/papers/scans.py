"""Files that came from outside as sheets to print: pictures laid on A4, PDFs without what acts or leads away."""

from io import BytesIO

import pikepdf
from PIL import Image, ImageOps, UnidentifiedImageError

from backend.domain.errors import Refused

MOST_PAGES = 200
MOST_PIXELS = 80_000_000
_INCHES = (8.27, 11.69)
_LEAD_AWAY = ("/Annots", "/AA", "/Metadata", "/PieceInfo")


def sheets_of(content: bytes) -> bytes:
    """A PDF. Raises Refused of what is neither a PDF nor a picture, is locked, or is too large."""
    return _of_pdf(content) if content[:1024].lstrip().startswith(b"%PDF-") else _of_picture(content)


def pages_of(pdf: bytes) -> int:
    with pikepdf.open(BytesIO(pdf)) as opened:
        return len(opened.pages)


def _of_pdf(content: bytes) -> bytes:
    made = BytesIO()
    try:
        with pikepdf.open(BytesIO(content)) as source, pikepdf.new() as sheets:
            if not 0 < len(source.pages) <= MOST_PAGES:
                raise Refused("refusal-attachment-pages", most=MOST_PAGES)
            sheets.pages.extend(source.pages)
            for page in sheets.pages:
                for name in _LEAD_AWAY:
                    if name in page.obj:
                        del page.obj[name]
            sheets.save(made, deterministic_id=True)
    except pikepdf.PdfError as error:
        raise Refused("refusal-attachment-file") from error
    return made.getvalue()


def _of_picture(content: bytes) -> bytes:
    made = BytesIO()
    try:
        with Image.open(BytesIO(content)) as picture:
            if picture.width * picture.height > MOST_PIXELS:
                raise Refused("refusal-attachment-file")
            upright = ImageOps.exif_transpose(picture).convert("RGB")
    except (UnidentifiedImageError, OSError, ValueError, Image.DecompressionBombError) as error:
        raise Refused("refusal-attachment-file") from error
    lying = upright.width > upright.height
    wide, high = _INCHES[::-1] if lying else _INCHES
    dots = max(upright.width / wide, upright.height / high)
    sheet = Image.new("RGB", (round(wide * dots), round(high * dots)), "white")
    sheet.paste(upright, ((sheet.width - upright.width) // 2, 0))
    sheet.save(made, "PDF", resolution=dots, quality=80)
    return made.getvalue()

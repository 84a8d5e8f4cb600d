"""Bytes drawn as a QR code, for a chat or a printed paper."""

from io import BytesIO

import segno

from backend.domain.errors import Refused

QUIET_ZONE = 4
"""Modules of white around the code, without which cameras miss it (ISO/IEC 18004)."""


def qr_png(data: bytes, *, pixels_per_module: int = 8) -> bytes:
    """A PNG of the very bytes: byte mode, error correction level M. Refused when they do not fit a code."""
    picture = BytesIO()
    _code(data).save(picture, kind="png", scale=pixels_per_module, border=QUIET_ZONE)
    return picture.getvalue()


def qr_svg(data: bytes) -> str:
    """The same in lines, one unit a module, the white around it too."""
    picture = BytesIO()
    _code(data).save(picture, kind="svg", border=QUIET_ZONE, xmldecl=False, omitsize=True, nl=False)
    return picture.getvalue().decode()


def _code(data: bytes) -> segno.QRCode:
    try:
        return segno.make_qr(data, error="m", mode="byte", boost_error=False)
    except segno.DataOverflowError as error:
        raise Refused("refusal-qr-too-long") from error

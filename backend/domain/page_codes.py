"""The code in the corner of a page that leaves: which paper, which page of how many, and our seal on that."""

import base64
import hmac
import struct
from collections.abc import Iterable
from dataclasses import dataclass

PREFIX = "C1"
"""Tells our codes from those of payments, letters and strangers that lie on the same sheet."""
MOST_PAGES = 255
PAPER_BYTES, SEAL_BYTES = 8, 6

_BODY = struct.Struct(f">{PAPER_BYTES}sBB")


@dataclass(frozen=True)
class PageCode:
    """`paper` is the keyed digest of all that the paper was made from, and so of its words; `page` counts from 1."""

    paper: bytes
    page: int
    pages: int


def written(code: PageCode, key: bytes) -> str:
    """28 letters, which a QR code of 25 modules holds at level Q. Raises ValueError past MOST_PAGES."""
    if not 1 <= code.page <= code.pages <= MOST_PAGES:
        raise ValueError("no such page")
    body = _BODY.pack(code.paper, code.page, code.pages)
    return _in_letters(body + _seal(body, key))


def opened(written_code: str, keys: Iterable[bytes]) -> PageCode | None:
    """None when it is no code of ours, or the seal is of none of these keys."""
    packed = _unpacked(written_code)
    # One code has one spelling: the last letter holds bits that belong to no byte.
    if len(packed) != _BODY.size + SEAL_BYTES or _in_letters(packed) != written_code:
        return None
    body, seal = packed[: _BODY.size], packed[_BODY.size :]
    if not any(hmac.compare_digest(seal, _seal(body, key)) for key in keys):
        return None
    return PageCode(*_BODY.unpack(body))


def paper_named(written_code: str) -> str:
    """The letters that name its paper, the seal not looked at: enough to lay pages of one paper together."""
    return written_code[len(PREFIX) :][: PAPER_BYTES * 8 // 5]


def missing_pages(seen: Iterable[PageCode]) -> tuple[int, ...]:
    """Which pages of a paper are not among these, all of which are of one paper."""
    seen = tuple(seen)
    there = {code.page for code in seen}
    return tuple(page for page in range(1, max((code.pages for code in seen), default=0) + 1) if page not in there)


def _seal(body: bytes, key: bytes) -> bytes:
    return hmac.digest(key, body, "sha256")[:SEAL_BYTES]


def _in_letters(packed: bytes) -> str:
    return PREFIX + base64.b32encode(packed).decode().rstrip("=")


def _unpacked(written_code: str) -> bytes:
    """Empty when it is none."""
    if not written_code.startswith(PREFIX):
        return b""
    letters = written_code.removeprefix(PREFIX)
    try:
        return base64.b32decode(letters + "=" * (-len(letters) % 8))
    except ValueError:
        return b""

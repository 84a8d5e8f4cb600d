"""Papers sent in one ZIP: taken out one by one, never more of any than a messenger would let through."""

import io
import lzma
import struct
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import PurePosixPath

from backend.domain.errors import Refused
from backend.services.paperwork.batches import MOST_FILES

PAPERS = frozenset((".jpg", ".jpeg", ".png", ".webp", ".heic", ".heif", ".tif", ".tiff", ".bmp", ".pdf"))
LARGEST, LARGEST_IN_ALL = 20 * 2**20, 100 * 2**20
MIMES = {".pdf": "application/pdf"}
# An archive is opened whole: half a million empty members would take as many objects.
LARGEST_LIST = 2**20
_END, _SIZE_OF_LIST, _NO_LIST_BEFORE = b"PK\x05\x06", struct.Struct("<12xL"), 22 + 2**16
_BROKEN = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, RuntimeError, NotImplementedError, EOFError, OSError, ValueError,
    MemoryError,
)  # fmt: skip
# What some systems put beside the files.
_NOT_OURS = ("__MACOSX", ".")


def papers_in(content: bytes) -> Iterator[tuple[str, bytes]]:
    """Names and bytes of the pictures and PDFs. Raises Refused for what is no ZIP, is locked, or holds too much.

    What is larger than LARGEST when unpacked is left out: no more of it than that is ever unpacked.
    """
    _refuse_a_long_list(content)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            members = [one for one in archive.infolist() if _is_paper(one)]
            if not members:
                raise Refused("refusal-paper-zip-empty")
            if len(members) > MOST_FILES:
                raise Refused("refusal-paper-zip-many", count=MOST_FILES)
            left = LARGEST_IN_ALL
            for member in members:
                with archive.open(member) as file:
                    unpacked = file.read(LARGEST + 1)
                left -= len(unpacked)
                if left < 0:
                    raise Refused("refusal-paper-zip")
                if len(unpacked) <= LARGEST:
                    yield PurePosixPath(member.filename).name, unpacked
    except _BROKEN as error:
        raise Refused("refusal-paper-zip") from error


def _refuse_a_long_list(content: bytes) -> None:
    """By the size that the end of the archive claims, which is what a reader goes by."""
    at = content.rfind(_END, max(0, len(content) - _NO_LIST_BEFORE))
    if at >= 0 and len(content) >= at + _SIZE_OF_LIST.size and _SIZE_OF_LIST.unpack_from(content, at)[0] > LARGEST_LIST:
        raise Refused("refusal-paper-zip-many", count=MOST_FILES)


def _is_paper(member: zipfile.ZipInfo) -> bool:
    path = PurePosixPath(member.filename)
    return path.suffix.lower() in PAPERS and not any(part.startswith(_NOT_OURS) for part in path.parts)

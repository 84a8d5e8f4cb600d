"""A document becomes PDF by typst: fonts are read once, data come as JSON, the same document gives the same bytes."""

import json
from collections.abc import Sequence
from datetime import UTC, datetime, time
from pathlib import Path
from threading import local
from typing import Literal

import typst

from backend.papers.outgoing.document import Document

LAYOUT = Path(__file__).with_name("layout.typ")
FILED: list[Literal["a-2b"]] = ["a-2b"]
"""PDF/A-2b, as electronic filing asks for."""
# Only the fonts inside the library: the sheet looks the same on every machine.
_FONTS = typst.Fonts(include_system_fonts=False)
_own = local()


def pdf_of(document: Document, *, filed: bool = False) -> bytes:
    """Some 10 ms of processor time a page; call it off the event loop."""
    day = datetime.combine(document.day, time(), UTC)
    made = _compiler().compile(
        sys_inputs={"given": json.dumps(document.as_plain(), ensure_ascii=False)},
        pdf_standards=[*FILED] if filed else [],
        timestamp=day,
        pdf_tags=False,
    )
    return _one(made)


def _compiler() -> typst.Compiler:
    """One a thread: a compiler keeps the inputs that it was last given."""
    if not hasattr(_own, "compiler"):
        _own.compiler = typst.Compiler(str(LAYOUT), font_paths=_FONTS)
    compiler: typst.Compiler = _own.compiler
    return compiler


def _one(made: bytes | Sequence[bytes] | None) -> bytes:
    if made is None:
        raise AssertionError("nothing was compiled")
    return made if isinstance(made, bytes) else made[0]

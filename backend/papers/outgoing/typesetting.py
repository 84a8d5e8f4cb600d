"""Documents become PDF by typst: fonts are read once, data come as JSON, the same documents give the same bytes."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time
from io import BytesIO
from pathlib import Path
from threading import local
from typing import Literal

import pikepdf
import typst

from backend.papers.outgoing.document import Document

LAYOUT = Path(__file__).with_name("layout.typ")
FILED: list[Literal["a-2b"]] = ["a-2b"]
"""PDF/A-2b, as electronic filing asks for."""
# Only the fonts inside the library: the sheet looks the same on every machine.
_FONTS = typst.Fonts(include_system_fonts=False)
_own = local()


@dataclass(frozen=True)
class Together:
    """Papers in one file, one after another; `pages` says how many each has."""

    pdf: bytes
    pages: tuple[int, ...]


def pdf_of(document: Document, *, filed: bool = False) -> bytes:
    """Some 10 ms of processor time a page; call it off the event loop."""
    return _compiled([document], document.title, filed=filed)


def set_together(documents: Sequence[Document], title: str, *, filed: bool = False) -> Together:
    """As `pdf_of`, a third cheaper and a third of the size: they share their fonts. Of one author and one day."""
    pdf = _compiled(documents, title, filed=filed)
    with pikepdf.open(BytesIO(pdf)) as opened, opened.open_outline() as outline:
        place = {page.objgen: number for number, page in enumerate(opened.pages)}
        firsts = [place[item.destination[0].objgen] for item in outline.root]
        ends = [*firsts[1:], len(opened.pages)]
    return Together(pdf, tuple(end - first for first, end in zip(firsts, ends, strict=True)))


def one_of(pdf: bytes, first: int, pages: int, title: str) -> bytes:
    """The paper that takes these pages of a file; what the whole file claims, such as PDF/A, the part claims too."""
    made = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as opened:
        if len(opened.pages) == pages:
            return pdf
        del opened.pages[first + pages :]
        del opened.pages[:first]
        del opened.Root.Outlines
        opened.docinfo["/Title"] = title
        with opened.open_metadata(set_pikepdf_as_editor=False) as metadata:
            metadata["dc:title"] = title
        opened.save(made, deterministic_id=True)
    return made.getvalue()


def _compiled(documents: Sequence[Document], title: str, *, filed: bool) -> bytes:
    first = documents[0]
    day = {"year": first.day.year, "month": first.day.month, "day": first.day.day}
    papers = [document.as_plain() for document in documents]
    given = {"title": title, "author": first.author, "day": day, "papers": papers}
    made = _compiler().compile(
        sys_inputs={"given": json.dumps(given, ensure_ascii=False)},
        pdf_standards=[*FILED] if filed else [],
        timestamp=datetime.combine(first.day, time(), UTC),
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

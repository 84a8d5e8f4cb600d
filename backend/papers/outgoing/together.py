"""The papers of a case on a day, from templates to one file: what a process of its own does where cases are many."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from backend.domain.page_codes import MOST_PAGES, PageCode, written
from backend.papers.outgoing.document import Document
from backend.papers.outgoing.facts import Facts, without_code
from backend.papers.outgoing.filling import filled_from
from backend.papers.outgoing.markup import Template, read_template
from backend.papers.outgoing.typesetting import set_together
from backend.papers.page_marks import marked


@dataclass(frozen=True)
class Wanted:
    """A paper by its template and its title; `code` is what the codes of its pages call it, 16 hexadecimal digits.

    `for_others`: somebody beside the debtor gets it, so that it does not carry his code.
    """

    template: str
    title: str
    code: str
    for_others: bool = False


@dataclass(frozen=True)
class Order:
    """`filed`: some of them go to a court, so that the file is PDF/A; `seal` is the key of the codes."""

    title: str
    facts: Facts
    papers: tuple[Wanted, ...]
    filed: bool
    seal: bytes


@dataclass(frozen=True)
class Made:
    """`lacking` names, paper by paper, the facts that are not known; with any of them there is no file."""

    lacking: tuple[tuple[str, ...], ...]
    pdf: bytes = b""
    pages: tuple[int, ...] = ()


def lacking_for(templates: Sequence[str], facts: Facts) -> tuple[tuple[str, ...], ...]:
    return tuple(filled_from(_read(one), "", facts).lacking for one in templates)


def made_from(order: Order) -> Made:
    """Some 60 ms of processor time for the nine papers of an application; off the event loop."""
    for_others = without_code(order.facts)
    filled = [
        filled_from(_read(one.template), one.title, for_others if one.for_others else order.facts)
        for one in order.papers
    ]
    lacking = tuple(one.lacking for one in filled)
    if any(lacking):
        return Made(lacking)
    documents = [one.document for one in filled]
    together = set_together(documents, order.title, filed=order.filed)
    codes = [
        code for each in zip(order.papers, documents, together.pages, strict=True) for code in _codes(order, *each)
    ]
    return Made(lacking, marked(together.pdf, codes), together.pages)


def _codes(order: Order, paper: Wanted, document: Document, pages: int) -> Iterator[str | None]:
    """A form of the post has no room for them, and a paper of hundreds of pages is not photographed."""
    bare = document.is_form or pages > MOST_PAGES
    for page in range(1, pages + 1):
        yield None if bare else written(PageCode(bytes.fromhex(paper.code), page, pages), order.seal)


@lru_cache(maxsize=128)
def _read(text: str) -> Template:
    return read_template(text)

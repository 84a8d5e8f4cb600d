"""Codes of the pages that leave, and pages of ours that come back: whose they are, and which of them lack."""

import asyncio
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from backend import crypto
from backend.domain.alterations import Altered, altered
from backend.domain.errors import NotFound
from backend.domain.page_codes import PageCode, missing_pages, opened
from backend.domain.people import Actor
from backend.models import OutgoingPaper
from backend.papers.outgoing.document import lines_of
from backend.papers.outgoing.facts import from_plain
from backend.papers.outgoing.filling import filled_from
from backend.services.access import case_for
from backend.services.paperwork import templates
from backend.services.paperwork.templates import InUse

_PURPOSE = "page codes"


@dataclass(frozen=True)
class Returned:
    """Pages of a paper of ours that came back, from 1; one that was made anew since is `paper.superseded`."""

    paper: OutgoingPaper
    present: tuple[int, ...]
    missing: tuple[int, ...]


def seal() -> bytes:
    """The key under which codes are sealed today."""
    return crypto.ring().derived(_PURPOSE)[0]


def identity_of(case_id: int, template: InUse, digest: str) -> str:
    """What the codes of a paper call it: of the same facts by the same template it is the same, 64 bits of it."""
    return crypto.ring().blind(f"{case_id}:{template.kind.value}:{template.version}:{digest}", _PURPOSE)[:16]


async def returned(actor: Actor, codes: Sequence[str]) -> Sequence[Returned]:
    """Papers of cases that this person may see, by the codes on what came in; a forged code names none."""
    if not codes:
        return ()
    keys = crypto.ring().derived(_PURPOSE)
    seen: defaultdict[str, list[PageCode]] = defaultdict(list)
    for code in codes:
        if (one := opened(code, keys)) is not None:
            seen[one.paper.hex()].append(one)
    papers = {paper.code: paper for paper in await OutgoingPaper.filter(code__in=list(seen)).order_by("id")}
    return [_returned(paper, seen[code]) for code, paper in papers.items() if await _is_seen_by(actor, paper)]


async def altered_in(own: Returned, seen: str) -> tuple[Altered, ...]:
    """Sums and dates that its photograph shows otherwise than they were printed."""
    made_by = await templates.version_of(own.paper.kind, own.paper.template_version)
    document = filled_from(made_by.template, "", from_plain(own.paper.facts)).document
    return await asyncio.to_thread(altered, "\n".join(lines_of(document)), seen)


async def _is_seen_by(actor: Actor, paper: OutgoingPaper) -> bool:
    try:
        await case_for(actor, paper.case_id)
    except NotFound:
        return False
    return True


def _returned(paper: OutgoingPaper, seen: Sequence[PageCode]) -> Returned:
    return Returned(paper, tuple(sorted({code.page for code in seen})), missing_pages(seen))

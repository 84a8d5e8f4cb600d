"""One press instead of three questions: the parts of an order that grants in one sum what was claimed."""

from datetime import date, datetime

from tortoise.transactions import atomic

from backend.domain.errors import Stale
from backend.domain.people import Actor
from backend.models import Paper
from backend.services.paperwork import papers
from backend.services.paperwork.paper_filing import filing_of
from backend.services.paperwork.paper_view import view_of


@atomic()
async def take_parts_as_claimed(actor: Actor, paper_id: int, version: int, now: datetime, today: date) -> Paper:
    """A person says so, as if each part were typed. Raises Stale when the sums no longer agree.

    None of it is kept for measuring: the order prints no parts, so nothing was misread.
    """
    view = await view_of(actor, paper_id, today)
    filing = await filing_of(view, today)
    paper = view.paper
    if filing is None or not filing.parts_as_claimed or paper.version != version:
        raise Stale
    for name, sum_ in filing.parts_as_claimed.items():
        paper = await papers.correct(actor, paper_id, paper.version, name, str(sum_), now, today)
    return paper

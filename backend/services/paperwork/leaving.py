"""What leaves of a paper that was made, and when it may not: one rule for one paper and for a thousand."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from backend.domain.errors import Refused
from backend.domain.packages import goes_beyond_the_debtor
from backend.models import Case, OutgoingPaper
from backend.papers.outgoing.facts import Facts, changed_between, from_plain, without_code
from backend.papers.outgoing.filling import ENTRY, facts_named_in
from backend.papers.outgoing.together import Order, Wanted, made_from
from backend.services.paperwork import page_codes, templates
from backend.services.paperwork.outgoing_facts import FactNames, facts_of_many
from backend.services.stop_checks import Checked
from backend.settings import Settings


@dataclass(frozen=True)
class Piece:
    """Bytes of a PDF, and which pages of them are meant."""

    content: bytes
    first: int
    pages: int


FactsByDay = dict[date, dict[int, Facts]]


async def changes_in(
    settings: Settings, cases: Mapping[int, Case], papers: Sequence[OutgoingPaper], known: FactsByDay
) -> dict[int, tuple[str, ...]]:
    """Of each paper the facts that it speaks of and that are different now, counted to its own day.

    `known` facts are not gathered again; those of other days are added to them.
    """
    for day in {paper.day for paper in papers} - known.keys():
        of_day = {paper.case_id for paper in papers if paper.day == day}
        known[day] = await facts_of_many(settings, [cases[case_id] for case_id in of_day], day)
    return {paper.id: await _changed_since(paper, known[paper.day][paper.case_id]) for paper in papers}


async def _changed_since(paper: OutgoingPaper, now_facts: Facts) -> tuple[str, ...]:
    made_by = await templates.version_of(paper.kind, paper.template_version)
    relevant = facts_named_in(made_by.template)
    return tuple(name for name in changed_between(from_plain(paper.facts), now_facts) if name in relevant)


def refusal_of(paper: OutgoingPaper, changed: tuple[str, ...], checked: Checked | None) -> Refused | None:
    """Why it does not leave; `checked` where it is filed somewhere."""
    if paper.superseded:
        return Refused("refusal-outgoing-superseded")
    if changed:
        return Refused("refusal-outgoing-stale", kind=paper.kind, what=FactNames(changed))
    return checked.refusal if checked else None


async def piece_of(paper: OutgoingPaper, case: Case, content: bytes) -> Piece:
    """As it was made. What a court gets of a letter to the debtor is set again without his code: there it is no secret.

    `content` is the file in which the paper lies.
    """
    if not (goes_beyond_the_debtor(case.at, paper.kind) and await _shows_code(paper)):
        return Piece(content, paper.first_page, paper.pages)
    made_by = await templates.version_of(paper.kind, paper.template_version)
    wanted = Wanted(made_by.text, templates.title_of(paper.kind), paper.code)
    order = Order(wanted.title, facts_given(paper, case), (wanted,), filed=True, seal=page_codes.seal())
    made = await asyncio.to_thread(made_from, order)
    return Piece(made.pdf, 0, made.pages[0])


async def _shows_code(paper: OutgoingPaper) -> bool:
    made_by = await templates.version_of(paper.kind, paper.template_version)
    return bool(paper.facts.get(ENTRY)) and ENTRY in facts_named_in(made_by.template)


def facts_given(paper: OutgoingPaper, case: Case) -> Facts:
    """What it says to whoever gets it where its case stands."""
    facts = from_plain(paper.facts)
    return without_code(facts) if goes_beyond_the_debtor(case.at, paper.kind) else facts

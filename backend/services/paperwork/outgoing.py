"""Papers of a case that leave: what its stage needs and what lacks, made with the sum frozen, refused when stale."""

import asyncio
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from backend.domain.errors import NotFound, Refused
from backend.domain.outgoing import OutKind
from backend.domain.packages import filed_by, kinds_for
from backend.domain.people import Actor, Permission
from backend.models import Calculation, Case, OutgoingPaper
from backend.papers.outgoing.facts import Facts
from backend.papers.outgoing.filling import filled_from
from backend.papers.outgoing.typesetting import one_of
from backend.papers.outgoing.word import word_of
from backend.services import files, stop_checks
from backend.services.access import case_for
from backend.services.paperwork import templates
from backend.services.paperwork.leaving import changes_in, facts_given, piece_of, refusal_of
from backend.services.paperwork.outgoing_facts import facts_on
from backend.services.paperwork.outgoing_making import make_many
from backend.settings import Settings


@dataclass(frozen=True)
class Standing:
    """A kind of paper in a case: the newest one made, what has changed since, and what lacks for making it now.

    `sum` is the one frozen with the paper. A form of the post has no Word file.
    """

    kind: OutKind
    paper: OutgoingPaper | None
    changed: tuple[str, ...]
    lacking: tuple[str, ...]
    sum: Decimal | None
    has_word: bool

    @property
    def is_stale(self) -> bool:
        return bool(self.changed)

    @property
    def is_fresh(self) -> bool:
        return self.paper is not None and not self.changed

    @property
    def can_be_made(self) -> bool:
        return not self.lacking


@dataclass(frozen=True)
class Given:
    """A paper ready to be printed or edited."""

    paper: OutgoingPaper
    case: Case
    content: bytes


async def standings_of(settings: Settings, actor: Actor, case_id: int, today: date) -> tuple[Case, Sequence[Standing]]:
    """The set that the stage needs in the order of its package, then whatever else was made for the case."""
    case = await case_for(actor, case_id, Permission.FILE_PAPER)
    papers = {paper.kind: paper for paper in await OutgoingPaper.filter(case_id=case.id, superseded=False)}
    needed = kinds_for(case.at)
    kinds = (*needed, *(kind for kind in OutKind if kind in papers and kind not in needed))
    known: dict[date, Facts] = {}
    return case, [await _standing(settings, case, kind, papers.get(kind), known, today) for kind in kinds]


async def standing_of(settings: Settings, actor: Actor, case_id: int, kind: OutKind, today: date) -> Standing:
    """Of any kind, whether the stage needs it or not."""
    case = await case_for(actor, case_id, Permission.FILE_PAPER)
    paper = await OutgoingPaper.filter(case_id=case.id, kind=kind, superseded=False).order_by("-id").first()
    return await _standing(settings, case, kind, paper, {}, today)


async def _standing(
    settings: Settings,
    case: Case,
    kind: OutKind,
    paper: OutgoingPaper | None,
    known: dict[date, Facts],
    today: date,
) -> Standing:
    for day in {today, *([paper.day] if paper else [])} - known.keys():
        known[day] = await facts_on(settings, case, day)
    template = (await templates.in_force(kind)).template
    filled = filled_from(template, "", known[today])
    by_day = {day: {case.id: facts} for day, facts in known.items()}
    changed = (await changes_in(settings, {case.id: case}, [paper], by_day))[paper.id] if paper else ()
    frozen = await Calculation.get_or_none(id=paper.calculation_id) if paper and paper.calculation_id else None
    return Standing(kind, paper, changed, filled.lacking, frozen.total if frozen else None, not filled.document.is_form)


async def make(
    settings: Settings, actor: Actor, case_id: int, kinds: Iterable[OutKind], now: datetime, today: date
) -> Sequence[OutgoingPaper]:
    """Make papers of one day with one frozen sum; each supersedes the one of its kind before it.

    Raises Refused with the facts that lack, Stale when the case changed while the papers were being set.
    """
    case = await case_for(actor, case_id, Permission.FILE_PAPER)
    made = (await make_many(settings, actor, {case.id: tuple(kinds)}, now, today))[case.id]
    if isinstance(made, Refused):
        raise made
    return made


async def make_what_can_be(
    settings: Settings, actor: Actor, case_id: int, now: datetime, today: date
) -> Sequence[OutgoingPaper]:
    """Of the stage's set, all that lack nothing and are not there as they should be."""
    _, standings = await standings_of(settings, actor, case_id, today)
    kinds = [one.kind for one in standings if one.can_be_made and not one.is_fresh]
    return await make(settings, actor, case_id, kinds, now, today) if kinds else ()


async def give(settings: Settings, actor: Actor, paper_id: int, today: date) -> Given:
    """The PDF as it was made, to print or to file.

    Raises Refused when a newer one is there, its facts changed, or what it files is barred by the stop checks.
    """
    paper, case = await _ready(settings, actor, paper_id, today)
    piece = await piece_of(paper, case, await files.content_of(settings, paper.file))
    title = templates.title_of(paper.kind)
    return Given(paper, case, await asyncio.to_thread(one_of, piece.content, piece.first, piece.pages, title))


async def give_word(settings: Settings, actor: Actor, paper_id: int, today: date) -> Given:
    """The same words to edit. Raises Refused as `give` does, and of a form of the post."""
    paper, case = await _ready(settings, actor, paper_id, today)
    made_by = await templates.version_of(paper.kind, paper.template_version)
    document = filled_from(made_by.template, templates.title_of(paper.kind), facts_given(paper, case)).document
    if document.is_form:
        raise Refused("refusal-outgoing-no-word")
    return Given(paper, case, await asyncio.to_thread(word_of, document))


async def _ready(settings: Settings, actor: Actor, paper_id: int, today: date) -> tuple[OutgoingPaper, Case]:
    paper = await OutgoingPaper.get_or_none(id=paper_id).select_related("file")
    if paper is None:
        raise NotFound
    case = await case_for(actor, paper.case_id, Permission.FILE_PAPER)
    changed = (await changes_in(settings, {case.id: case}, [paper], {}))[paper.id]
    path = filed_by(case.at, paper.kind)
    checked = (await stop_checks.check_many([case], today, path))[case.id] if path else None
    if refusal := refusal_of(paper, changed, checked):
        raise refusal
    return paper, case

"""Papers of a case that leave: what its stage needs and what lacks, made with the sum frozen, refused when stale."""

import asyncio
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO

import pikepdf
from tortoise.transactions import atomic

from backend import crypto
from backend.domain.errors import NotFound, Refused, Stale
from backend.domain.outgoing import OutKind
from backend.domain.packages import kinds_for
from backend.domain.people import Actor, Permission
from backend.models import Calculation, Case, OutgoingPaper, StoredFile
from backend.papers.outgoing.catalogue import text_key_of
from backend.papers.outgoing.document import Document, Sheet
from backend.papers.outgoing.facts import Facts, as_plain, changed_between, from_plain
from backend.papers.outgoing.filling import facts_named_in, filled_from, speaks_of_debt
from backend.papers.outgoing.typesetting import pdf_of
from backend.papers.outgoing.word import word_of
from backend.services import files, journal
from backend.services.access import case_for
from backend.services.money import calculations
from backend.services.money.calculations import Purpose
from backend.services.paperwork import templates
from backend.services.paperwork.outgoing_facts import facts_on
from backend.services.paperwork.templates import InUse
from backend.settings import Settings

PDF = "application/pdf"


@dataclass(frozen=True)
class FactNames:
    """Facts by the names that people know them by, each on a line."""

    names: tuple[str, ...]

    @property
    def lines(self) -> tuple[tuple[str, dict[str, object]], ...]:
        return tuple((text_key_of(name), {}) for name in self.names)


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


@dataclass(frozen=True)
class _Draft:
    kind: OutKind
    template: InUse
    file: StoredFile
    pages: int


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
    changed = await _changed(paper, known[paper.day]) if paper else ()
    frozen = await Calculation.get_or_none(id=paper.calculation_id) if paper and paper.calculation_id else None
    return Standing(
        kind, paper, changed, filled.lacking, frozen.total if frozen else None, not _is_form(filled.document)
    )


async def _changed(paper: OutgoingPaper, now_facts: Facts) -> tuple[str, ...]:
    """Facts that the paper speaks of and that are not what they were, counted to its own day."""
    made_by = await templates.version_of(paper.kind, paper.template_version)
    relevant = facts_named_in(made_by.template)
    return tuple(name for name in changed_between(from_plain(paper.facts), now_facts) if name in relevant)


async def make(
    settings: Settings, actor: Actor, case_id: int, kinds: Iterable[OutKind], now: datetime, today: date
) -> Sequence[OutgoingPaper]:
    """Make papers of one day with one frozen sum; each supersedes the one of its kind before it.

    Raises Refused with the facts that lack, Stale when the case changed while the papers were being set.
    """
    case = await case_for(actor, case_id, Permission.FILE_PAPER)
    facts = await facts_on(settings, case, today)
    chosen = [await templates.in_force(kind) for kind in kinds]
    documents = [_document(one, facts) for one in chosen]
    pdfs = await asyncio.to_thread(_set, chosen, documents)
    drafts = [
        _Draft(one.kind, one, await files.keep(settings, pdf, f"{one.kind.value}.pdf", PDF, now), pages)
        for one, (pdf, pages) in zip(chosen, pdfs, strict=True)
    ]
    return await _record(settings, actor, case.id, drafts, facts, now, today)


async def make_what_can_be(
    settings: Settings, actor: Actor, case_id: int, now: datetime, today: date
) -> Sequence[OutgoingPaper]:
    """Of the stage's set, all that lack nothing and are not there as they should be."""
    _, standings = await standings_of(settings, actor, case_id, today)
    kinds = [one.kind for one in standings if one.can_be_made and not one.is_fresh]
    return await make(settings, actor, case_id, kinds, now, today) if kinds else ()


def _document(chosen: InUse, facts: Facts) -> Document:
    filled = filled_from(chosen.template, templates.title_of(chosen.kind), facts)
    if filled.lacking:
        raise Refused("refusal-outgoing-lacks", kind=chosen.kind, what=FactNames(filled.lacking))
    return filled.document


def _set(chosen: Sequence[InUse], documents: Sequence[Document]) -> list[tuple[bytes, int]]:
    pdfs = [pdf_of(document, filed=one.kind.is_filed) for one, document in zip(chosen, documents, strict=True)]
    return [(pdf, _pages_of(pdf)) for pdf in pdfs]


def _pages_of(pdf: bytes) -> int:
    with pikepdf.open(BytesIO(pdf)) as opened:
        return len(opened.pages)


@atomic()
async def _record(
    settings: Settings,
    actor: Actor,
    case_id: int,
    drafts: Sequence[_Draft],
    facts: Facts,
    now: datetime,
    today: date,
) -> Sequence[OutgoingPaper]:
    case = await case_for(actor, case_id, Permission.FILE_PAPER, lock=True)
    if await facts_on(settings, case, today) != facts:
        raise Stale
    of_debt = any(speaks_of_debt(draft.template.template) for draft in drafts)
    frozen = await calculations.freeze(actor, case.id, Purpose.at(case.at), today, now, today) if of_debt else None
    kinds = [draft.kind for draft in drafts]
    await OutgoingPaper.filter(case_id=case.id, kind__in=kinds, superseded=False).update(superseded=True)
    plain = as_plain(facts)
    made = [
        await OutgoingPaper.create(
            case_id=case.id,
            kind=draft.kind,
            template_version=draft.template.version,
            day=today,
            facts=plain,
            digest=_digest(plain),
            calculation=frozen if frozen and speaks_of_debt(draft.template.template) else None,
            file=draft.file,
            pages=draft.pages,
            made_by=actor.id,
            made_at=now,
        )
        for draft in drafts
    ]
    await journal.write(
        actor,
        "outgoing.made",
        now,
        case_id=case.id,
        papers=[paper.id for paper in made],
        kinds=[kind.value for kind in kinds],
        calculation=frozen.id if frozen else None,
    )
    return made


def _digest(plain: Mapping[str, object]) -> str:
    return crypto.ring().blind(json.dumps(plain, sort_keys=True, ensure_ascii=False), "outgoing")


async def give(settings: Settings, actor: Actor, paper_id: int) -> Given:
    """The PDF as it was made, to print or to file. Raises Refused when a newer one is there, or its facts changed."""
    paper, case = await _ready(settings, actor, paper_id)
    return Given(paper, case, await files.content_of(settings, paper.file))


async def give_word(settings: Settings, actor: Actor, paper_id: int) -> Given:
    """The same words to edit. Raises Refused as `give` does, and of a form of the post."""
    paper, case = await _ready(settings, actor, paper_id)
    made_by = await templates.version_of(paper.kind, paper.template_version)
    document = filled_from(made_by.template, templates.title_of(paper.kind), from_plain(paper.facts)).document
    if _is_form(document):
        raise Refused("refusal-outgoing-no-word")
    return Given(paper, case, await asyncio.to_thread(word_of, document))


def _is_form(document: Document) -> bool:
    return any(isinstance(block, Sheet) for block in document.blocks)


async def _ready(settings: Settings, actor: Actor, paper_id: int) -> tuple[OutgoingPaper, Case]:
    paper = await OutgoingPaper.get_or_none(id=paper_id).select_related("file")
    if paper is None:
        raise NotFound
    case = await case_for(actor, paper.case_id, Permission.FILE_PAPER)
    if paper.superseded:
        raise Refused("refusal-outgoing-superseded")
    if changed := await _changed(paper, await facts_on(settings, case, paper.day)):
        raise Refused("refusal-outgoing-stale", kind=paper.kind, what=FactNames(changed))
    return paper, case

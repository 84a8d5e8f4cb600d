"""The package of a case: what its stage sends and what lacks, refused by stop checks, put together to be printed."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from backend.domain.errors import Refused
from backend.domain.outgoing import OutKind
from backend.domain.packages import Attached, Package, Part, packages_for, path_served
from backend.domain.people import Actor, Permission
from backend.models import Case, OutgoingPaper
from backend.papers.binding import Binding
from backend.papers.outgoing.facts import Facts
from backend.papers.outgoing.together import lacking_for
from backend.papers.scans import pages_of
from backend.scratch import scratch_folder
from backend.services import files, journal, stop_checks
from backend.services.access import case_for
from backend.services.paperwork import templates
from backend.services.paperwork.attachments import Sheets, attached_to, sheets
from backend.services.paperwork.leaving import Piece, changes_in, piece_of, refusal_of
from backend.services.paperwork.outgoing_facts import FactNames, facts_of_many
from backend.services.paperwork.outgoing_making import make_many
from backend.services.paperwork.templates import InUse
from backend.services.stop_checks import Checked
from backend.settings import Settings
from backend.texts import texts_for

COURT_LANGUAGE = "ru"
PRINTED = "package.printed"


@dataclass(frozen=True)
class Lack:
    """A part that is not there: a paper by the facts that it wants, or a file that nobody has put in."""

    part: Part
    facts: tuple[str, ...] = ()

    @property
    def refusal(self) -> Refused:
        if self.facts:
            return Refused("refusal-outgoing-lacks", kind=self.part, what=FactNames(self.facts))
        return Refused("refusal-package-lacks-file", what=self.part)


@dataclass(frozen=True)
class Readiness:
    """`papers` are fresh, `to_make` are not there or stale; `checked` where the package is filed somewhere."""

    case: Case
    facts: Facts
    packages: tuple[Package, ...]
    papers: Mapping[OutKind, OutgoingPaper]
    to_make: tuple[OutKind, ...]
    attached: Mapping[Attached, Sheets]
    lacks: tuple[Lack, ...]
    checked: Checked | None

    @property
    def refusal(self) -> Refused | None:
        """Why it cannot be printed now: the law before what lacks."""
        if not self.packages:
            return Refused("refusal-package-none")
        if self.checked and (barred := self.checked.refusal):
            return barred
        return self.lacks[0].refusal if self.lacks else None

    @property
    def paper_ids(self) -> list[int]:
        return sorted(paper.id for paper in self.papers.values())


@dataclass(frozen=True)
class Printed:
    case: Case
    content: bytes
    pages: int


@dataclass(frozen=True)
class Bound:
    """One part as it goes into a file."""

    title: str
    pieces: tuple[Piece, ...]

    @property
    def pages(self) -> int:
        return sum(piece.pages for piece in self.pieces)


Parts = Sequence[tuple[str, Sequence[Bound]]]
"""What goes to whom, by the addressee's name."""


async def look(settings: Settings, actor: Actor, case_id: int, today: date) -> Readiness:
    case = await case_for(actor, case_id, Permission.FILE_PAPER)
    return (await look_many(settings, [case], today))[case.id]


async def look_many(
    settings: Settings, cases: Sequence[Case], today: date, *, gathered: bool = True
) -> dict[int, Readiness]:
    """Of many, by a handful of questions; `gathered` papers count only where a case is printed by itself."""
    facts = await facts_of_many(settings, cases, today)
    attached, fresh = await attached_to(cases), await _fresh(settings, cases, facts, today)
    in_force = await templates.in_force_of(kind for case in cases for kind in _kinds_at(case, gathered=True))
    found = {}
    for path in {path_served(case.at) for case in cases}:
        same = [case for case in cases if path_served(case.at) is path]
        checked = await stop_checks.check_many(same, today, path) if path else {}
        for case in same:
            found[case.id] = await _readiness(
                case,
                facts[case.id],
                in_force,
                fresh.get(case.id, {}),
                attached[case.id],
                checked.get(case.id),
                gathered,
            )
    return found


async def _readiness(
    case: Case,
    facts: Facts,
    in_force: Mapping[OutKind, InUse],
    fresh: Mapping[OutKind, OutgoingPaper],
    attached: Mapping[Attached, Sheets],
    checked: Checked | None,
    gathered: bool,
) -> Readiness:
    packages = packages_for(case.at)
    wanted = _kinds_at(case, gathered=gathered)
    to_make = tuple(kind for kind in wanted if kind not in fresh)
    may_lack = {part for one in packages for part in one.may_lack}
    missing = dict.fromkeys(part for one in packages for part in one.attached if part not in attached)
    lacks = await _lacks(facts, [in_force[kind] for kind in to_make])
    lacks += [Lack(part) for part in missing if part not in may_lack]
    papers = {kind: fresh[kind] for kind in wanted if kind in fresh}
    return Readiness(case, facts, packages, papers, to_make, attached, tuple(lacks), checked)


def _kinds_at(case: Case, *, gathered: bool) -> dict[OutKind, None]:
    """What its stage sends, each kind once, in their order."""
    packages = packages_for(case.at)
    own = dict.fromkeys(kind for one in packages for kind in one.papers)
    return own | dict.fromkeys(kind for one in packages for kind in one.gathered) if gathered else own


async def _lacks(facts: Facts, chosen: Sequence[InUse]) -> list[Lack]:
    lacking = await asyncio.to_thread(lacking_for, [one.text for one in chosen], facts)
    return [Lack(one.kind, names) for one, names in zip(chosen, lacking, strict=True) if names]


async def _fresh(
    settings: Settings, cases: Sequence[Case], facts: Mapping[int, Facts], today: date
) -> dict[int, dict[OutKind, OutgoingPaper]]:
    """The papers that may be printed as they are: each is held against the facts of its own day, counted now."""
    papers = (
        await OutgoingPaper.filter(case_id__in=[case.id for case in cases], superseded=False)
        .order_by("id")
        .select_related("file")
    )
    changed = await changes_in(settings, {case.id: case for case in cases}, papers, {today: dict(facts)})
    found: dict[int, dict[OutKind, OutgoingPaper]] = {}
    for paper in papers:
        if refusal_of(paper, changed[paper.id], None) is None:
            found.setdefault(paper.case_id, {})[paper.kind] = paper
    return found


async def put_together(settings: Settings, actor: Actor, case_id: int, now: datetime, today: date) -> Printed:
    """Make what is not fresh, and bind the whole for a printer. Raises Refused by what bars or lacks."""
    ready = await look(settings, actor, case_id, today)
    if refusal := ready.refusal:
        raise refusal
    if ready.to_make:
        made = (await make_many(settings, actor, {ready.case.id: ready.to_make}, now, today))[ready.case.id]
        if isinstance(made, Refused):
            raise made
        ready = await look(settings, actor, case_id, today)
    parts = await parts_of(settings, ready, gathered=True)
    with scratch_folder() as folder:
        target = folder / "package.pdf"
        pages = await asyncio.to_thread(_bind, target, parts)
        content = await asyncio.to_thread(target.read_bytes)
    await journal.write(actor, PRINTED, now, case_id=ready.case.id, pages=pages, papers=ready.paper_ids)
    return Printed(ready.case, content, pages)


def _bind(target: Path, parts: Parts) -> int:
    with Binding(target) as book:
        for to, some in parts:
            book.mark(to, 0)
            bind_parts(book, some, 1)
        return book.pages


def bind_parts(book: Binding, parts: Sequence[Bound], level: int) -> None:
    """Each part begins on a sheet of its own."""
    for part in parts:
        book.mark(part.title, level)
        for piece in part.pieces:
            book.add(piece.content, piece.first, piece.pages)
        book.pad()


async def parts_of(settings: Settings, ready: Readiness, *, gathered: bool = False) -> Parts:
    """Read from where it is kept; a copy for another addressee is the same pages again."""
    texts = texts_for(COURT_LANGUAGE)
    pieces: dict[Part, tuple[Piece, ...]] = {
        kind: tuple(Piece(content, 0, pages_of(content)) for content in await sheets(settings, some))
        for kind, some in ready.attached.items()
        if any(kind in package.attached for package in ready.packages)
    }
    contents = {paper.file_id: await files.content_of(settings, paper.file) for paper in ready.papers.values()}
    for kind, paper in ready.papers.items():
        pieces[kind] = (await piece_of(paper, ready.case, contents[paper.file_id]),)
    found = []
    for package in ready.packages:
        wanted = (*package.parts, *(package.gathered if gathered else ()))
        bound = [Bound(texts(part.text_key), pieces[part]) for part in wanted if part in pieces]
        found.append((texts(package.to.text_key), bound))
    return found

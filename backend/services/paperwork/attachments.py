"""Files from outside that go along with our papers: kept sealed as they came, put away by a person, found by kind."""

import asyncio
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from tortoise.expressions import Q
from tortoise.transactions import atomic

from backend.domain.errors import Refused
from backend.domain.packages import Attached, Owner
from backend.domain.people import Actor, Permission
from backend.domain.reading import PaperKind
from backend.models import Attachment, Case, Paper, PaperPage, PaperState, StoredFile
from backend.papers.scans import pages_of, sheets_of
from backend.services import files, journal
from backend.services.access import case_for
from backend.settings import Settings

LARGEST = 20 * 2**20
"""Bytes; the messenger hands out no more."""
_READ: Mapping[str, Attached] = {
    PaperKind.WRIT.value: Attached.ENFORCEMENT_DOCUMENT,
    PaperKind.COURT_ORDER.value: Attached.ENFORCEMENT_DOCUMENT,
    PaperKind.FEE_PAYMENT.value: Attached.FEE_RECEIPT,
}
"""Papers that were read, and the place in a package that each of them fills."""


@dataclass(frozen=True)
class Sheets:
    """What lies in the place of one kind: the files in the order in which they came."""

    files: tuple[StoredFile, ...]


async def attach(
    settings: Settings,
    actor: Actor,
    case_id: int,
    kind: Attached,
    content: bytes,
    name: str,
    now: datetime,
    today: date,
) -> Attachment:
    """Keep one file for the case, for its cession or for the office, by its kind; what a step asks for is at hand then.

    Raises Refused of a file that cannot be printed.
    """
    case = await case_for(actor, case_id, Permission.FILE_PAPER)
    if len(content) > LARGEST:
        raise Refused("refusal-attachment-large")
    pages = pages_of(await asyncio.to_thread(sheets_of, content))
    file = await files.keep(settings, content, name, "", now)
    return await _attached(actor, case.id, kind, file, pages, now, today)


@atomic()
async def _attached(
    actor: Actor, case_id: int, kind: Attached, file: StoredFile, pages: int, now: datetime, today: date
) -> Attachment:
    case = await case_for(actor, case_id, Permission.FILE_PAPER, lock=True)
    of_case, of_cession = kind.owner is Owner.CASE, kind.owner is Owner.CESSION
    made = await Attachment.create(
        kind=kind,
        case_id=case.id if of_case else None,
        cession_id=case.cession_id if of_cession else None,
        file=file,
        pages=pages,
        added_by=actor.id,
        added_at=now,
    )
    if kind.evidence and kind.evidence.value not in case.evidence:
        case.evidence = {**case.evidence, kind.evidence.value: today.isoformat()}
        case.version += 1
        await case.save(update_fields=["evidence", "version"])
    await journal.write(actor, "attachment.added", now, case_id=case.id, kind=kind.value, file=file.id, pages=pages)
    return made


@atomic()
async def put_away(actor: Actor, case_id: int, kind: Attached, now: datetime) -> int:
    """All files of a kind are kept, and go along no more; gives how many they were."""
    case = await case_for(actor, case_id, Permission.FILE_PAPER, lock=True)
    theirs = Attachment.filter(_owned_by([case]), kind=kind, put_away=False)
    count = await theirs.update(put_away=True)
    if count:
        await journal.write(actor, "attachment.put_away", now, case_id=case.id, kind=kind.value, files=count)
    return count


async def attached_to(cases: Sequence[Case]) -> dict[int, dict[Attached, Sheets]]:
    """What is there for each case, by kind; what was photographed and confirmed too, where nobody put a file."""
    own: defaultdict[int, list[Attachment]] = defaultdict(list)
    bought: defaultdict[int, list[Attachment]] = defaultdict(list)
    office: list[Attachment] = []
    for row in await Attachment.filter(_owned_by(cases), put_away=False).order_by("id").select_related("file"):
        (own[row.case_id] if row.case_id else bought[row.cession_id] if row.cession_id else office).append(row)
    photographed = await _photographed(cases)
    found = {}
    for case in cases:
        kinds: defaultdict[Attached, list[StoredFile]] = defaultdict(list)
        for row in (*own[case.id], *bought[case.cession_id], *office):
            kinds[row.kind].append(row.file)
        whole = {**photographed.get(case.id, {}), **kinds}
        found[case.id] = {kind: Sheets(tuple(some)) for kind, some in whole.items()}
    return found


async def sheets(settings: Settings, found: Sheets) -> list[bytes]:
    """Each file as PDF."""
    contents = [await files.content_of(settings, file) for file in found.files]
    return [await asyncio.to_thread(sheets_of, content) for content in contents]


def _owned_by(cases: Sequence[Case]) -> Q:
    own = Q(case_id__in=[case.id for case in cases])
    bought = Q(cession_id__in=list({case.cession_id for case in cases}))
    return own | bought | Q(case_id=None, cession_id=None)


async def _photographed(cases: Sequence[Case]) -> Mapping[int, Mapping[Attached, list[StoredFile]]]:
    """The newest of each kind that a person confirmed, page by page."""
    confirmed = Paper.filter(case_id__in=[case.id for case in cases], state=PaperState.CONFIRMED, kind__in=list(_READ))
    newest = {(paper.case_id, _READ[paper.kind]): paper.id for paper in await confirmed.order_by("id")}
    places = {paper_id: place for place, paper_id in newest.items()}
    found: defaultdict[int, defaultdict[Attached, list[StoredFile]]] = defaultdict(lambda: defaultdict(list))
    for page in await PaperPage.filter(paper_id__in=list(places)).order_by("position").select_related("file"):
        case_id, kind = places[page.paper_id]
        found[case_id or 0][kind].append(page.file)
    return found

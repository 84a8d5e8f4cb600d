"""Papers on their way in: kept as they came, read by a job, put right by a person. Filing is in paper_filing.py."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import Any

from tortoise.transactions import atomic

from backend import queue
from backend.domain.errors import NotFound, Stale
from backend.domain.papers import fields_of, parse_typed
from backend.domain.people import SYSTEM, Actor, Permission
from backend.domain.reading import OURS, PaperKind, Reading
from backend.models import Paper, PaperPage, PaperState, Person, StoredFile
from backend.recognition import packed
from backend.services import files, journal
from backend.services.access import case_for, require
from backend.services.notices import plain
from backend.services.paperwork import field_checks
from backend.services.paperwork.page_codes import Returned, returned
from backend.services.paperwork.paper_matching import matches_for
from backend.services.paperwork.paper_view import as_said, double_of, kind_of, paper_for, reading_of, said_of
from backend.settings import Settings

READ = "papers.read"
SHOW = "papers.show"
# Parts of an album are updates of their own; the last comes within a second.
ALBUM_GATHERS = timedelta(seconds=1.5)
OPEN = frozenset({PaperState.RECEIVED, PaperState.READ, PaperState.UNREADABLE})
# The picture holds no text that anybody could read.
HOPELESS = ("paper-blank", "paper-illegible")
MOST_LIKELY = 5


class How(StrEnum):
    """What a page that came in is."""

    NEW = "new"
    JOINED = "joined"
    LATE = "late"
    REPEATED = "repeated"
    DOUBLE = "double"


@dataclass(frozen=True)
class Sent:
    """A page as it came. `source_key` names its album, or its message; `position` orders the pages of a paper.

    `chat_id` and `told_id` are of the message that was answered at once and will become the result. `compressed`: it
    came as a photograph, which the messenger makes smaller.
    """

    source_key: str
    position: int
    content: bytes
    name: str
    mime: str
    of_album: bool = False
    chat_id: int | None = None
    told_id: int | None = None
    compressed: bool = False
    batch_id: int | None = None


@dataclass(frozen=True)
class Received:
    paper: Paper
    how: How


async def is_known(source_key: str) -> bool:
    """Claims that pages of this album, or this very message, came before."""
    return await Paper.exists(source_key=source_key)


async def receive(settings: Settings, actor: Actor, sent: Sent, now: datetime) -> Received:
    """Keep a page and put its paper on the way to be read. The same page again adds nothing, nor does the same file.

    A page of an album whose paper is filed already becomes a paper of its own that waits for a person's word.
    """
    require(actor, Permission.FILE_PAPER)
    if (before := await _received_before(sent)) is not None:
        return before
    if not sent.of_album and (held := await _held_already(actor, sent.content)) is not None:
        return Received(held, How.DOUBLE)
    file = await files.keep(settings, sent.content, sent.name, sent.mime, now)
    return await _take_in(actor, sent, file, now)


async def _received_before(sent: Sent) -> Received | None:
    keys = [sent.source_key, _late_key(sent)]
    page = await PaperPage.filter(paper__source_key__in=keys, position=sent.position).select_related("paper").first()
    if page is None:
        return None
    unasked = page.paper.source_key == _late_key(sent) and _waits_for_a_word(page.paper)
    return Received(page.paper, How.LATE if unasked else How.REPEATED)


async def _held_already(actor: Actor, content: bytes) -> Paper | None:
    """A paper that holds these very bytes and that this person may open; one that was put aside is no hindrance."""
    digest = hashlib.sha256(content).hexdigest()
    pages = PaperPage.filter(file__sha256=digest).exclude(paper__state=PaperState.DISCARDED)
    for page in await pages.order_by("id").select_related("paper"):
        try:
            return await paper_for(actor, page.paper_id)
        except NotFound:
            continue
    return None


@atomic()
async def _take_in(actor: Actor, sent: Sent, file: StoredFile, now: datetime) -> Received:
    is_new = not await Paper.exists(source_key=sent.source_key)
    paper = await _paper_of(actor, sent, sent.source_key, now)
    if paper.state not in OPEN:
        late = await _paper_of(actor, sent, _late_key(sent), now)
        await _add_page(actor, late, sent, file, now)
        return Received(late, How.LATE)
    await _add_page(actor, paper, sent, file, now)
    await _read_anew(paper, now + ALBUM_GATHERS if sent.of_album else now)
    return Received(paper, How.NEW if is_new else How.JOINED)


async def _paper_of(actor: Actor, sent: Sent, key: str, now: datetime) -> Paper:
    row = Paper(
        source_key=key,
        uploaded_by=actor.id,
        uploaded_at=now,
        chat_id=sent.chat_id,
        message_id=sent.told_id if key == sent.source_key else None,
        batch_id=sent.batch_id,
    )
    await Paper.bulk_create([row], ignore_conflicts=True)
    return await Paper.select_for_update().get(source_key=key)


async def _add_page(actor: Actor, paper: Paper, sent: Sent, file: StoredFile, now: datetime) -> None:
    page = PaperPage(paper_id=paper.id, position=sent.position, file_id=file.id, compressed=sent.compressed)
    await PaperPage.bulk_create([page], ignore_conflicts=True)
    await journal.write(actor, "paper.received", now, paper=paper.id, position=sent.position)


def _late_key(sent: Sent) -> str:
    return f"{sent.source_key}:{sent.position}"


def _waits_for_a_word(paper: Paper) -> bool:
    return paper.state is PaperState.RECEIVED and paper.version == 1


async def _read_anew(paper: Paper, run_at: datetime) -> None:
    paper.state, paper.trouble, paper.trouble_details = PaperState.RECEIVED, "", {}
    paper.version += 1
    await paper.save()
    args = {"paper_id": paper.id, "version": paper.version}
    await queue.enqueue(READ, args, run_at=run_at, key=f"paper:{paper.id}:{paper.version}")


@atomic()
async def told_in(paper_id: int, chat_id: int, message_id: int) -> None:
    """Remember the message that shows this paper."""
    await Paper.filter(id=paper_id).update(chat_id=chat_id, message_id=message_id)


async def of_message(source_key: str) -> Paper | None:
    return await Paper.get_or_none(source_key=source_key)


async def originals(paper: Paper) -> Sequence[StoredFile]:
    """The files as they came, in the order of the messages."""
    return [page.file for page in await paper.pages.all().order_by("position").select_related("file")]


async def pages_to_read(paper_id: int, version: int) -> Sequence[StoredFile]:
    """Empty when the paper has gone on since: somebody else reads it, or has read it."""
    paper = await Paper.get_or_none(id=paper_id, version=version, state=PaperState.RECEIVED)
    return await originals(paper) if paper else ()


@atomic()
async def record_reading(
    paper_id: int, version: int, reading: Reading, sheets: Sequence[int], now: datetime
) -> Paper | None:
    """Write down what the machine read. What a person said before stays; None when the paper has gone on since."""
    paper = await still_to_read(paper_id, version)
    if paper is not None:
        await take_over(paper, reading, sheets, now)
    return paper


async def take_over(paper: Paper, reading: Reading, sheets: Sequence[int], now: datetime) -> None:
    """Put a reading on a locked paper, within the deed of whoever locked it."""
    paper.reading = {"read": packed(reading), "sheets": list(sheets), "candidates": []}
    sender = (await Person.get(id=paper.uploaded_by)).actor()
    own = await returned(sender, reading.codes)
    paper.kind = str(paper.typed.get("kind") or (OURS if own else reading.kind).value)
    paper.kind_confidence = Decimal(f"{1.0 if paper.typed.get('kind') or own else reading.kind_confidence:.4f}")
    hopeless = next((key for key in HOPELESS if key in reading.warnings), "")
    legible = not hopeless or kind_of(paper) is not PaperKind.UNKNOWN
    paper.state, paper.trouble = (PaperState.READ, "") if legible else (PaperState.UNREADABLE, hopeless)
    await _match(paper, sender, own)
    await _keep_what_was_said(paper)
    await _read_is_over(paper, now)


async def _keep_what_was_said(paper: Paper) -> None:
    """A better photograph of a paper that waits to be filed: what a person said of it need not be said again."""
    before = await double_of(paper) if paper.case_id else None
    if before is not None and before.state is PaperState.READ:
        paper.typed = {**paper.typed, "fields": {**said_of(before), **said_of(paper)}}


@atomic()
async def record_trouble(
    paper_id: int, version: int, key: str, details: Mapping[str, Any], now: datetime
) -> Paper | None:
    """Write down why the paper could not be read, by the key of the sentence."""
    paper = await still_to_read(paper_id, version)
    if paper is None:
        return None
    paper.state, paper.trouble, paper.trouble_details = PaperState.UNREADABLE, key, plain(details)
    await _read_is_over(paper, now)
    return paper


async def still_to_read(paper_id: int, version: int) -> Paper | None:
    """The locked paper; None when it has gone on since: somebody else has read it, or it was stopped."""
    paper = await Paper.select_for_update().get_or_none(id=paper_id)
    moved_on = paper is None or paper.version != version or paper.state is not PaperState.RECEIVED
    return None if moved_on else paper


async def _read_is_over(paper: Paper, now: datetime) -> None:
    paper.read_at = now
    await _save(paper)
    key, turn = f"paper-show:{paper.id}:{paper.version}", f"paper-show:{paper.id}"
    await queue.enqueue(SHOW, {"paper_id": paper.id}, run_at=now, key=key, turn=turn)
    await journal.write(
        SYSTEM,
        "paper.read",
        now,
        case_id=paper.case_id,
        paper=paper.id,
        kind=paper.kind,
        confidence=paper.kind_confidence,
        trouble=paper.trouble,
    )


async def _match_again(paper: Paper) -> None:
    sender = (await Person.get(id=paper.uploaded_by)).actor()
    await _match(paper, sender, await returned(sender, reading_of(paper).codes))


async def _match(paper: Paper, sender: Actor, own: Sequence[Returned]) -> None:
    """Propose a case on behalf of whoever sent the paper, unless a person has named one."""
    if paper.typed.get("case"):
        paper.case_id = int(paper.typed["case"])
        return
    if own:
        paper.case_id = own[0].paper.case_id
        return
    matches = await matches_for(sender, as_said(paper))
    paper.case_id = int(matches.chosen.case) if matches.chosen else None
    likely = [{"case": int(one.case), "agrees": one.agrees, "differs": one.differs} for one in matches.ranked]
    paper.reading = {**paper.reading, "candidates": likely[:MOST_LIKELY]}


@atomic()
async def correct(
    actor: Actor,
    paper_id: int,
    version: int,
    name: str,
    text: str,
    now: datetime,
    today: date,
    *,
    settings: Settings | None = None,
) -> Paper:
    """A person writes what the paper says. Raises Refused when the words do not fit the field.

    `settings` say whether that is kept for measuring; without them nothing is.
    """
    paper = await _in_hand(actor, paper_id, version)
    _must_have(paper, name)
    return await _say(actor, paper, name, parse_typed(name, text, today), now, settings)


@atomic()
async def approve(
    actor: Actor, paper_id: int, version: int, name: str, now: datetime, *, settings: Settings | None = None
) -> Paper:
    """A person has compared the value with the picture: from now on it is theirs."""
    paper = await _in_hand(actor, paper_id, version)
    _must_have(paper, name)
    return await _say(actor, paper, name, as_said(paper).value(name), now, settings)


def _must_have(paper: Paper, name: str) -> None:
    if name not in fields_of(kind_of(paper)):
        raise NotFound


async def _say(actor: Actor, paper: Paper, name: str, value: str, now: datetime, settings: Settings | None) -> Paper:
    await field_checks.keep(settings, paper, name, value, now)
    paper.typed = {**paper.typed, "fields": {**said_of(paper), name: value}}
    if paper.case_id is None:
        await _match_again(paper)
    await _save(paper)
    as_read = reading_of(paper).value(name) == value
    await journal.write(actor, "paper.field", now, case_id=paper.case_id, paper=paper.id, field=name, as_read=as_read)
    return paper


@atomic()
async def name_kind(actor: Actor, paper_id: int, version: int, kind: PaperKind, now: datetime) -> Paper:
    """A person says what the paper is; it wins over every later reading."""
    paper = await _in_hand(actor, paper_id, version)
    before, paper.kind, paper.kind_confidence = paper.kind, kind.value, Decimal(1)
    paper.typed = {**paper.typed, "kind": kind.value}
    paper.state, paper.trouble = PaperState.READ, ""
    if paper.case_id is None:
        await _match_again(paper)
    await _save(paper)
    await journal.write(
        actor, "paper.kind", now, case_id=paper.case_id, paper=paper.id, before=before, after=paper.kind
    )
    return paper


@atomic()
async def name_case(actor: Actor, paper_id: int, version: int, case_id: int, now: datetime) -> Paper:
    """A person says whose paper it is."""
    paper = await _in_hand(actor, paper_id, version)
    case = await case_for(actor, case_id, Permission.FILE_PAPER)
    before, paper.case_id = paper.case_id, case.id
    paper.typed = {**paper.typed, "case": case.id}
    await _save(paper)
    await journal.write(actor, "paper.case", now, case_id=case.id, paper=paper.id, before=before, after=case.id)
    return paper


@atomic()
async def discard(actor: Actor, paper_id: int, version: int, now: datetime) -> Paper:
    """Not ours, or not wanted. The files stay as they came."""
    paper = await _in_hand(actor, paper_id, version, OPEN)
    paper.state, paper.case_id = PaperState.DISCARDED, None
    await _save(paper)
    await journal.write(actor, "paper.discarded", now, paper=paper.id)
    return paper


@atomic()
async def read_again(actor: Actor, paper_id: int, version: int, now: datetime) -> Paper:
    """Put it on the way once more: a late page by itself, a paper that could not be read, or one that was put aside."""
    paper = await _in_hand(actor, paper_id, version, OPEN | {PaperState.DISCARDED})
    await _read_anew(paper, now)
    await journal.write(actor, "paper.again", now, paper=paper.id)
    return paper


async def _in_hand(
    actor: Actor,
    paper_id: int,
    version: int,
    states: frozenset[PaperState] = frozenset({PaperState.READ, PaperState.UNREADABLE}),
) -> Paper:
    """The locked paper as the press saw it. Raises Stale when it has gone on since."""
    paper = await paper_for(actor, paper_id, Permission.FILE_PAPER, lock=True)
    if paper.version != version or paper.state not in states:
        raise Stale
    return paper


async def _save(paper: Paper) -> None:
    paper.version += 1
    await paper.save()

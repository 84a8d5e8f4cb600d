"""Many files in one go: gathered under one message, told by one bar, ended by one summary.

What became of a file is in its paper, so nothing is counted here that a crash could leave wrong.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from tortoise.transactions import atomic

from backend import queue
from backend.domain.errors import NotFound
from backend.domain.people import Actor, Permission
from backend.models import Paper, PaperBatch, PaperPage, PaperState
from backend.services import journal
from backend.services.access import require
from backend.services.paperwork.papers import READ

SHOW = "papers.batch"
MOST_FILES = 50
# Whoever sends a third file while two are still unread is sending many.
BECOMES_A_BATCH = 2
SENT_TOGETHER = timedelta(seconds=60)
# A batch that was asked for waits for its first file, and a while for each further one; one that made itself closes
# soon after the last.
WAITS, BETWEEN, LINGERS = timedelta(minutes=15), timedelta(minutes=3), timedelta(seconds=60)


class Group(StrEnum):
    """How the summary sorts papers; the order is that of the screen."""

    FILED = "filed"
    WAITING = "waiting"
    UNREADABLE = "unreadable"
    ASIDE = "aside"
    DOUBLE = "double"


_GROUP_OF = {
    PaperState.CONFIRMED: Group.FILED,
    PaperState.READ: Group.WAITING,
    PaperState.UNREADABLE: Group.UNREADABLE,
    PaperState.DISCARDED: Group.ASIDE,
}


@dataclass(frozen=True)
class Standing:
    """`groups` hold papers that are done with; `unread` how many are still to be read; `last_file` the last message."""

    batch: PaperBatch
    groups: dict[Group, Sequence[Paper]]
    unread: int
    last_file: int

    @property
    def is_out_of_sight(self) -> bool:
        """Its end is to be told below the files, where one looks; until then its message stays where it is."""
        told_in = self.batch.message_id
        return not self.unread and told_in is not None and told_in < self.last_file

    @property
    def count(self) -> int:
        return self.unread + self.done

    @property
    def done(self) -> int:
        return sum(len(papers) for papers in self.groups.values())

    @property
    def is_stopped(self) -> bool:
        return self.batch.stopped_at is not None

    @property
    def by_itself(self) -> int:
        """How many were filed without anybody's look."""
        return sum(1 for paper in self.groups[Group.FILED] if paper.outcome.get("by_itself"))


@dataclass(frozen=True)
class Joined:
    """The batch that a coming file belongs to; `stubs` are the messages of papers that it took in, which go."""

    batch: PaperBatch
    stubs: Sequence[int] = ()


@atomic()
async def open_batch(actor: Actor, chat_id: int, message_id: int, now: datetime) -> PaperBatch:
    """A person says that many files come, each a paper of its own."""
    require(actor, Permission.FILE_PAPER)
    return await PaperBatch.create(
        opened_by=actor.id, chat_id=chat_id, message_id=message_id, asked=True, opened_at=now, last_at=now
    )


@atomic()
async def joining(actor: Actor, chat_id: int, now: datetime) -> Joined | None:
    """The batch for a file that comes now: an open one, or one made of the papers that are still unread."""
    batch = await PaperBatch.filter(opened_by=actor.id, chat_id=chat_id).order_by("-id").first()
    if batch is not None and await _takes_more(batch, now):
        batch.last_at = now
        await batch.save(update_fields=["last_at"])
        return Joined(batch)
    unread = Paper.filter(uploaded_by=actor.id, chat_id=chat_id, state=PaperState.RECEIVED, batch_id=None)
    fresh = await unread.filter(uploaded_at__gte=now - SENT_TOGETHER, version__gt=1).order_by("id").select_for_update()
    if len(fresh) < BECOMES_A_BATCH:
        return None
    return await _gathered(actor, chat_id, fresh, now)


async def _gathered(actor: Actor, chat_id: int, fresh: Sequence[Paper], now: datetime) -> Joined:
    """The first answer becomes the message of the batch, the others go."""
    told = [paper.message_id for paper in fresh if paper.message_id is not None]
    batch = await PaperBatch.create(
        opened_by=actor.id, chat_id=chat_id, message_id=told[0] if told else None, opened_at=now, last_at=now
    )
    await Paper.filter(id__in=[paper.id for paper in fresh]).update(batch_id=batch.id, message_id=None)
    return Joined(batch, told[1:])


async def _takes_more(batch: PaperBatch, now: datetime) -> bool:
    files = await Paper.filter(batch_id=batch.id).count() + len(batch.doubles)
    patience = (BETWEEN if files else WAITS) if batch.asked else LINGERS
    return batch.stopped_at is None and now - batch.last_at <= patience and files < MOST_FILES


@atomic()
async def note_double(batch_id: int, position: int, paper_id: int) -> None:
    """A file that the store has already in this paper."""
    batch = await PaperBatch.select_for_update().get(id=batch_id)
    if [position, paper_id] not in batch.doubles:
        batch.doubles = [*batch.doubles, [position, paper_id]]
        await batch.save(update_fields=["doubles"])


@atomic()
async def tell_soon(batch_id: int, what: int | str, now: datetime) -> None:
    """The bar grows with each file that comes or is read; in turn, for two at once would each send a bar."""
    key, turn = f"batch-show:{batch_id}:{what}", f"batch-show:{batch_id}"
    await queue.enqueue(SHOW, {"batch_id": batch_id}, run_at=now, key=key, turn=turn)


async def standing_of(actor: Actor, batch_id: int) -> Standing:
    """How far a batch of one's own has come; NotFound for another's."""
    batch = await PaperBatch.get_or_none(id=batch_id, opened_by=actor.id)
    if batch is None:
        raise NotFound
    papers = await Paper.filter(batch_id=batch.id).order_by("id")
    groups: dict[Group, list[Paper]] = {group: [] for group in Group}
    for paper in papers:
        if paper.state in _GROUP_OF:
            groups[_GROUP_OF[paper.state]].append(paper)
    held = {paper.id: paper for paper in await Paper.filter(id__in=[paper_id for _, paper_id in batch.doubles])}
    groups[Group.DOUBLE] = [held[paper_id] for _, paper_id in batch.doubles if paper_id in held]
    unread = sum(1 for paper in papers if paper.state is PaperState.RECEIVED)
    last = await PaperPage.filter(paper__batch_id=batch.id).order_by("-position").first()
    positions = [position for position, _ in batch.doubles] + ([last.position] if last else [])
    return Standing(batch, {group: tuple(found) for group, found in groups.items()}, unread, max(positions, default=0))


@atomic()
async def stop(actor: Actor, batch_id: int, now: datetime) -> None:
    """What is not read yet is put aside; what is being read just now comes to nothing. Pressed twice it is the same."""
    batch = await _own(actor, batch_id)
    if batch.stopped_at is not None:
        return
    batch.stopped_at = now
    await batch.save(update_fields=["stopped_at"])
    for paper in await Paper.filter(batch_id=batch.id, state=PaperState.RECEIVED).select_for_update():
        paper.state, paper.version = PaperState.DISCARDED, paper.version + 1
        await paper.save(update_fields=["state", "version"])
    await journal.write(actor, "batch.stopped", now, batch=batch.id)


@atomic()
async def go_on(actor: Actor, batch_id: int, now: datetime) -> None:
    """Read what was put aside by stopping; what was read before is not read again."""
    batch = await _own(actor, batch_id)
    if batch.stopped_at is None:
        return
    batch.stopped_at, batch.last_at = None, now
    await batch.save(update_fields=["stopped_at", "last_at"])
    for paper in await Paper.filter(batch_id=batch.id, state=PaperState.DISCARDED, read_at=None).select_for_update():
        paper.state, paper.version = PaperState.RECEIVED, paper.version + 1
        await paper.save(update_fields=["state", "version"])
        args = {"paper_id": paper.id, "version": paper.version}
        await queue.enqueue(READ, args, run_at=now, key=f"paper:{paper.id}:{paper.version}")
    await journal.write(actor, "batch.went_on", now, batch=batch.id)


@atomic()
async def told_in(batch_id: int, message_id: int) -> None:
    await PaperBatch.filter(id=batch_id).update(message_id=message_id)


async def _own(actor: Actor, batch_id: int) -> PaperBatch:
    require(actor, Permission.FILE_PAPER)
    batch = await PaperBatch.select_for_update().get_or_none(id=batch_id, opened_by=actor.id)
    if batch is None:
        raise NotFound
    return batch

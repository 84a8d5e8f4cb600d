"""The journal: each deed writes one entry, chained to the one before it by a digest."""

import asyncio
import hashlib
import json
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from tortoise.transactions import atomic

from backend.dialect import on_postgres
from backend.domain.people import Actor
from backend.models import JournalEntry, JournalHead
from backend.pouring import pour

FIRST = "0" * 64
PAGE = 2_000
_COLUMNS = ("seq", "at", "actor_id", "actor_role", "action", "case_id", "details", "previous", "digest")


@dataclass(frozen=True)
class Broken:
    """The first place at which the chain does not hold."""

    seq: int
    what: str


@atomic()
async def write(
    actor: Actor, action: str, now: datetime, *, case_id: int | None = None, **details: Any
) -> JournalEntry:
    """Add one entry within the caller's deed. `details` hold no personal data: ids, codes, sums."""
    head = await _locked_head()
    entry = JournalEntry(
        seq=head.seq + 1,
        at=now,
        actor_id=actor.id,
        actor_role=actor.role.value,
        action=action,
        case_id=case_id,
        details=json.loads(_spelled(details)),
        previous=head.digest,
    )
    entry.digest = digest_of(entry)
    await entry.save(force_create=True)
    await JournalHead.filter(id=1).update(seq=entry.seq, digest=entry.digest)
    return entry


@atomic()
async def write_many(
    actor: Actor, action: str, now: datetime, what: Sequence[tuple[int | None, Mapping[str, Any]]]
) -> list[int]:
    """Add an entry for each (case, details), in order; gives their numbers. No objects are made.

    The head row is locked, so writers stand in line.
    """
    head = await _locked_head()
    rows = _chained(head, actor, action, now, [(case_id, _spelled(dict(details))) for case_id, details in what])
    await _add(rows)
    return [row[0] for row in rows]


@atomic()
async def write_alike(actor: Actor, action: str, now: datetime, what: Sequence[tuple[int, Mapping[str, Any]]]) -> None:
    """As `write_many`, for a hundred thousand cases: few different details of plain values, and no objects."""
    head = await _locked_head()
    await _add(await asyncio.to_thread(_chained_alike, head, actor, action, now, what))


async def _add(rows: list[tuple[Any, ...]]) -> None:
    await pour("journal_entry", _COLUMNS, rows)
    if rows:
        await JournalHead.filter(id=1).update(seq=rows[-1][0], digest=rows[-1][-1])


def _chained_alike(
    head: JournalHead, actor: Actor, action: str, now: datetime, what: Sequence[tuple[int, Mapping[str, Any]]]
) -> list[tuple[Any, ...]]:
    spelled: dict[tuple[Any, ...], str] = {}
    told: list[tuple[int | None, str]] = []
    for case_id, details in what:
        same = tuple(details.items())
        if same not in spelled:
            spelled[same] = _spelled(dict(details))
        told.append((case_id, spelled[same]))
    return _chained(head, actor, action, now, told)


def _chained(
    head: JournalHead, actor: Actor, action: str, now: datetime, what: Sequence[tuple[int | None, str]]
) -> list[tuple[Any, ...]]:
    """Rows as the store keeps them, from each case with its details spelled."""
    at: datetime | str = now if on_postgres() else now.astimezone(UTC).isoformat(" ")
    moment, role = _moment(now), actor.role.value
    before_id = _spelled([moment, actor.id, role, action])[1:-1]
    rows, previous = [], head.digest
    for seq, (case_id, text) in enumerate(what, start=head.seq + 1):
        body = f"{previous}\n[{seq},{before_id},{'null' if case_id is None else case_id},{text}]"
        digest = hashlib.sha256(body.encode()).hexdigest()
        rows.append((seq, at, actor.id, role, action, case_id, text, previous, digest))
        previous = digest
    return rows


async def _locked_head() -> JournalHead:
    return await JournalHead.select_for_update().get_or_none(id=1) or await _first_head()


async def _first_head() -> JournalHead:
    await JournalHead.bulk_create([JournalHead(id=1, seq=0, digest=FIRST)], ignore_conflicts=True)
    return await JournalHead.select_for_update().get(id=1)


def digest_of(entry: JournalEntry) -> str:
    """SHA-256 over the previous digest and every field, in one fixed spelling."""
    body = [
        entry.seq,
        _moment(entry.at),
        entry.actor_id,
        entry.actor_role,
        entry.action,
        entry.case_id,
        entry.details,
    ]
    return hashlib.sha256(f"{entry.previous}\n{_spelled(body)}".encode()).hexdigest()


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="microseconds")


_spelled = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=str).encode


@dataclass
class Chain:
    """What has been walked so far: the number and the digest of the last entry that holds."""

    seq: int = 0
    digest: str = FIRST

    def add(self, entry: JournalEntry) -> Broken | None:
        due = self.seq + 1
        if entry.seq != due:
            return Broken(due, "missing")
        if entry.previous != self.digest or entry.digest != digest_of(entry):
            return Broken(due, "changed")
        self.seq, self.digest = due, entry.digest
        return None

    def end_at(self, head: JournalHead | None) -> Broken | None:
        last = head.seq if head else 0
        if last != self.seq:
            return Broken(self.seq + 1, "missing") if last > self.seq else Broken(last + 1, "added")
        return Broken(last, "changed") if head and head.digest != self.digest else None


async def verify() -> Broken | None:
    """Walk the whole chain. None when it holds from the first entry to the head."""
    chain = Chain()
    while True:
        async for entry in _after(chain.seq):
            if broken := chain.add(entry):
                return broken
        head = await JournalHead.get_or_none(id=1)
        # Deeds go on meanwhile: what was added since is walked too.
        if head is None or head.seq <= chain.seq or not await JournalEntry.exists(seq=chain.seq + 1):
            return chain.end_at(head)


async def _after(last: int) -> AsyncIterator[JournalEntry]:
    while page := await JournalEntry.filter(seq__gt=last).order_by("seq").limit(PAGE):
        for entry in page:
            yield entry
        last = page[-1].seq

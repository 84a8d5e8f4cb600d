"""The journal: each deed writes one entry, chained to the one before it by a digest."""

import hashlib
import json
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from tortoise.transactions import atomic

from backend.domain.people import Actor
from backend.models import JournalEntry, JournalHead

FIRST = "0" * 64
PAGE = 2_000


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
    return (await write_many(actor, action, now, [(case_id, details)]))[0]


@atomic()
async def write_many(
    actor: Actor, action: str, now: datetime, what: list[tuple[int | None, Mapping[str, Any]]]
) -> list[JournalEntry]:
    """Add an entry for each (case, details), in order. The head row is locked, so writers stand in line."""
    head = await JournalHead.select_for_update().get_or_none(id=1) or await _first_head()
    entries = []
    seq, previous = head.seq, head.digest
    for case_id, details in what:
        seq += 1
        entry = JournalEntry(
            seq=seq,
            at=now,
            actor_id=actor.id,
            actor_role=actor.role.value,
            action=action,
            case_id=case_id,
            details=json.loads(json.dumps(dict(details), default=str)),
            previous=previous,
        )
        entry.digest = previous = digest_of(entry)
        entries.append(entry)
    await JournalEntry.bulk_create(entries, batch_size=PAGE)
    await JournalHead.filter(id=1).update(seq=seq, digest=previous)
    return entries


async def _first_head() -> JournalHead:
    await JournalHead.bulk_create([JournalHead(id=1, seq=0, digest=FIRST)], ignore_conflicts=True)
    return await JournalHead.select_for_update().get(id=1)


def digest_of(entry: JournalEntry) -> str:
    """SHA-256 over the previous digest and every field, in one fixed spelling."""
    body = [
        entry.seq,
        entry.at.astimezone(UTC).isoformat(timespec="microseconds"),
        entry.actor_id,
        entry.actor_role,
        entry.action,
        entry.case_id,
        entry.details,
    ]
    text = json.dumps(body, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(f"{entry.previous}\n{text}".encode()).hexdigest()


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

"""The directory of courts: taken in from a file, and held in memory so that many addresses are looked up at once."""

import asyncio
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

from tortoise.transactions import atomic

from backend import queue
from backend.domain.folding import fold_words
from backend.domain.people import Actor, Permission
from backend.domain.territories import Directory, Precinct, Territory, read_territory
from backend.models import Court, Policy, TerritoryText
from backend.registers.courts import CourtRow, FaultyRow, read_courts
from backend.services import journal
from backend.services.access import require

FIND = "courts.find"


@dataclass(frozen=True)
class UnreadLine:
    """A line of a court's territory that nobody may guess at."""

    code: str
    text: str


@dataclass
class DirectoryReport:
    """What became of a file: courts new and changed, texts new, lines that were not read, rows that were not taken."""

    added: int = 0
    changed: int = 0
    texts: int = 0
    rules: int = 0
    unread: list[UnreadLine] = field(default_factory=list)
    faulty: list[FaultyRow] = field(default_factory=list)

    def as_json(self) -> dict[str, Any]:
        return asdict(self)


@dataclass(frozen=True)
class Known:
    """The directory of one day: its rules, and the courts by code and by id."""

    rules: Directory
    by_code: Mapping[str, Court]
    by_id: Mapping[int, Court]

    def above(self, court: Court) -> Court | None:
        return self.by_id.get(court.above_id) if court.above_id is not None else None


async def take_in(actor: Actor, file: Path, now: datetime, today: date) -> DirectoryReport:
    """Take every good row of a file; the rest is named in the report.

    A text of a territory holds from its day on and is never changed; one with words that differ needs a later day.
    Raises Unreadable for a file that is no directory.
    """
    require(actor, Permission.IMPORT_REGISTER)
    found = read_courts(file, today.year + 1)
    report = DirectoryReport(faulty=found.faulty)
    # Tens of thousands of lines take seconds: chats are answered meanwhile, and no transaction waits.
    territories = await asyncio.to_thread(_territories, found.rows)
    await _store(actor, found.rows, territories, report, now)
    return report


def _territories(rows: Sequence[CourtRow]) -> dict[str, Territory]:
    return {row.code: read_territory(row.territory, row.place) for row in rows if row.territory}


@atomic()
async def _store(
    actor: Actor,
    rows: Sequence[CourtRow],
    territories: Mapping[str, Territory],
    report: DirectoryReport,
    now: datetime,
) -> None:
    known = {court.code: court for court in await Court.all()}
    for row in sorted(rows, key=lambda row: bool(row.above)):
        if row.above and row.above not in known:
            report.faulty.append(FaultyRow(row.row, "above"))
            continue
        known[row.code] = await _kept(row, known, report, now)
        if row.territory:
            await _text(row, known[row.code], territories[row.code], report, now)
    counts = {"added": report.added, "changed": report.changed, "texts": report.texts}
    await _new_edition(actor, now)
    await journal.write(actor, "courts.taken_in", now, **counts)
    await ask_to_find(now)


@atomic()
async def ask_to_find(now: datetime) -> None:
    """A directory or cases have come: the job names the courts of cases, beside the chats."""
    await queue.enqueue(FIND, {}, run_at=now, key=f"{FIND}:{now.isoformat()}")


async def _kept(row: CourtRow, known: Mapping[str, Court], report: DirectoryReport, now: datetime) -> Court:
    court = known.get(row.code) or Court(code=row.code, kind=row.kind, region=row.region)
    said = {name: value for name, value in row.values.items() if value}
    said |= {"search_name": fold_words(row.values["name"])[:300]}
    above_id = known[row.above].id if row.above else court.above_id
    if court.id is not None and above_id == court.above_id and all(getattr(court, key) == said[key] for key in said):
        return court
    report.added, report.changed = report.added + (court.id is None), report.changed + (court.id is not None)
    court.update_from_dict({**said, "above_id": above_id, "updated_at": now})
    await court.save()
    return court


async def _text(row: CourtRow, court: Court, territory: Territory, report: DirectoryReport, now: datetime) -> None:
    report.unread += [UnreadLine(row.code, line.text) for line in territory.unread]
    report.rules += len(territory.rules)
    before = await TerritoryText.get_or_none(court_id=court.id, since=row.since)
    if before is not None:
        if (before.text, before.place) != (row.territory, row.place):
            report.faulty.append(FaultyRow(row.row, "since"))
        return
    report.texts += 1
    await TerritoryText.create(
        court_id=court.id, place=row.place, text=row.territory, since=row.since, source=row.source, read_at=now
    )


EDITION = "courts"
"""The row of `Policy` that each intake of a file writes anew, so that every process sees that there is another."""


@dataclass
class _Held:
    """What this process has read: of which edition, for which day."""

    edition: str = ""
    day: date | None = None
    known: Known | None = None


_held = _Held()


async def known_on(day: date) -> Known:
    """The directory in force on a day, read anew only when a file has come since, to whichever process."""
    kept = await Policy.get_or_none(name=EDITION)
    edition = str(kept.value["edition"]) if kept else ""
    if not edition:
        return Known(Directory(()), {}, {})
    if _held.known is None or (_held.edition, _held.day) != (edition, day):
        _held.known, _held.edition, _held.day = await _built(day), edition, day
    return _held.known


async def _new_edition(actor: Actor, now: datetime) -> None:
    value = {"edition": secrets.token_hex(8)}
    await Policy.update_or_create(defaults={"value": value, "changed_by": actor.id, "changed_at": now}, name=EDITION)


async def _built(day: date) -> Known:
    courts = {court.id: court for court in await Court.all()}
    newest: dict[int, TerritoryText] = {}
    for text in await TerritoryText.filter(since__lte=day).order_by("since"):
        newest[text.court_id] = text
    rules = await asyncio.to_thread(_directory, list(newest.values()), courts)
    return Known(rules, {court.code: court for court in courts.values()}, courts)


def _directory(texts: Sequence[TerritoryText], courts: Mapping[int, Court]) -> Directory:
    return Directory(
        Precinct(court.code, court.region, text.since, read_territory(text.text, text.place).rules)
        for text in texts
        if (court := courts[text.court_id])
    )

"""A view as Excel files: asked for with one press, made by a job bit by bit, sent as news to whoever asked."""

import asyncio
import tempfile
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

from tortoise.transactions import atomic

from backend import queue
from backend.domain.errors import NotFound, Refused
from backend.domain.money import ZERO
from backend.domain.people import Actor, Permission, may
from backend.models import Notice, Person, StoredFile
from backend.papers.workbooks import Sheet, Workbook
from backend.services import files, journal
from backend.services.access import require
from backend.services.lists.export_rows import Line, Shown, cells_of, headings, lines_of, shown_to
from backend.services.lists.views import Day, count_of, ids_in
from backend.services.notices import Button, News, owe
from backend.settings import Settings
from backend.texts import Texts, texts_for

EXPORT = "exports.make"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
AT_ONCE = 250
LARGEST_PART = 40 * 2**20
"""Telegram takes 50 MB from a bot; what the packer still holds comes on top."""


@dataclass(frozen=True)
class Part:
    """One workbook of an export: of so many ids taken, so many cases that owe so much."""

    path: Path
    taken: int
    count: int
    total: Decimal


@atomic()
async def ask(actor: Actor, view: str, day: Day, asked: str, now: datetime) -> int:
    """Put an export on its way; how many cases it will hold as things stand. `asked` names the press, once."""
    require(actor, Permission.EXPORT_CASES)
    count = await count_of(actor, view, day)
    if not count:
        raise Refused("refusal-export-empty")
    args: queue.Args = {"person_id": actor.id, "view": view, "day": day.name, "asked": asked}
    await queue.enqueue(EXPORT, args, run_at=now, key=f"{EXPORT}:{actor.id}:{asked}")
    return count


async def make(settings: Settings, person_id: int, view: str, day: str, asked: str, now: datetime) -> None:
    """The job. What the person may see is asked anew. Done again after a crash, nothing is sent twice."""
    person = await Person.get(id=person_id)
    actor, texts = person.actor(), texts_for(person.language, person.timezone)
    if not may(actor, Permission.EXPORT_CASES) or await _is_told(person_id, asked):
        return
    with tempfile.TemporaryDirectory(prefix="cessio-") as folder:
        try:
            parts = await write(actor, view, Day.named(day, actor.timezone), Path(folder), texts)
        except NotFound:  # a filter that is no more
            return
        kept = [await _keep(settings, part, number, len(parts), now, texts) for number, part in enumerate(parts, 1)]
    await _tell(actor, view, day, asked, parts, kept, now)


async def write(
    actor: Actor, view: str, day: Day, folder: Path, texts: Texts, *, largest: int = LARGEST_PART
) -> list[Part]:
    """The workbooks, one or several. The cases are those of the view at its beginning, each as it stands when read."""
    ids = array("q", await ids_in(actor, view, day))
    parts: list[Part] = []
    done = 0
    while done < len(ids) or not parts:
        part = await _write_part(ids[done:], actor, day.on, folder / f"{len(parts)}.xlsx", texts, largest)
        parts.append(part)
        done += part.taken
    return parts


async def _write_part(ids: "array[int]", actor: Actor, today: date, path: Path, texts: Texts, largest: int) -> Part:
    """As many cases as go into one file. Rows are read here and written in a thread, a few at a time."""
    shown = shown_to(actor)
    book = await asyncio.to_thread(Workbook, path, [Sheet(texts("export-sheet"), headings(shown, texts))])
    taken, count, total = 0, 0, ZERO
    try:
        while taken < len(ids) and (not taken or book.size <= largest):
            lines = await lines_of(ids[taken : taken + AT_ONCE], actor, texts, today)
            await asyncio.to_thread(_add, book, lines, shown)
            taken += AT_ONCE
            count += len(lines)
            total += sum((line.balance for line in lines), ZERO)
    finally:
        await asyncio.to_thread(book.close)
    return Part(path, min(taken, len(ids)), count, total)


def _add(book: Workbook, lines: Sequence[Line], shown: Sequence[Shown]) -> None:
    book.add(cells_of(lines, shown))


async def _is_told(person_id: int, asked: str) -> bool:
    return await Notice.filter(person_id=person_id, key=_notice_key(asked, 1)).exists()


def _notice_key(asked: str, part: int) -> str:
    return f"export:{asked}:{part}"


async def _keep(settings: Settings, part: Part, number: int, parts: int, now: datetime, texts: Texts) -> StoredFile:
    name = texts("export-file", on=now.astimezone(texts.zone).date(), part=number if parts > 1 else 0)
    return await files.keep(settings, await asyncio.to_thread(part.path.read_bytes), name, XLSX, now)


@atomic()
async def _tell(
    actor: Actor, view: str, day: str, asked: str, parts: Sequence[Part], kept: Sequence[StoredFile], now: datetime
) -> None:
    count = sum(part.count for part in parts)
    await journal.write(actor, "cases.exported", now, view=view, count=count, files=[file.id for file in kept])
    button = Button("button-export-list", "list", {"view": view, "day": day})
    for number, (part, file) in enumerate(zip(parts, kept, strict=True), 1):
        args = {"count": part.count, "sum": part.total, "at": now, "part": number, "parts": len(parts)}
        text = "notice-export-done" if len(parts) == 1 else "notice-export-part"
        await owe(actor.id, News(text, _notice_key(asked, number), args, ((button,),), file_id=file.id), now)

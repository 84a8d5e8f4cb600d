"""A folder in which statements are put: each is taken in once it lies still, and moved to where its end shows."""

import asyncio
import hashlib
from collections.abc import Sequence
from datetime import date, datetime
from html import escape
from pathlib import Path

from tortoise.transactions import atomic

from backend.domain.errors import TradeError
from backend.domain.people import SYSTEM, Role
from backend.services.money import statements
from backend.services.money.statements import Report
from backend.services.notices import Button, Lines, News, owe_to_roles
from backend.settings import Settings

TAKING, TAKEN, REFUSED = ".taking", "taken", "refused"
STILL_SECONDS = 5
TOLD = frozenset({Role.ACCOUNTANT.value, Role.MANAGER.value})


async def look(settings: Settings, now: datetime, today: date) -> int:
    """Give how many files were taken in. One that was being taken in when the process died is taken up again."""
    folder = settings.statement_dir
    if folder is None or not folder.is_dir():
        return 0
    files = await asyncio.to_thread(_claimed, folder, now)
    return sum([await _take_in(folder, file, settings, now, today) for file in files])


def _claimed(folder: Path, now: datetime) -> Sequence[Path]:
    """Files that have lain still, moved aside by one step that happens or does not, so that nobody else takes them."""
    for name in (TAKING, TAKEN, REFUSED):
        (folder / name).mkdir(exist_ok=True)
    for file in sorted(folder.iterdir()):
        if file.is_file() and not file.name.startswith(".") and _lies_still(file, now):
            file.replace(_free(folder / TAKING, file.name))
    return sorted((folder / TAKING).iterdir())


def _lies_still(file: Path, now: datetime) -> bool:
    """A bank's program may still be writing it."""
    return now.timestamp() - file.stat().st_mtime >= STILL_SECONDS


async def _take_in(folder: Path, file: Path, settings: Settings, now: datetime, today: date) -> bool:
    try:
        content = await asyncio.to_thread(file.read_bytes)
    except FileNotFoundError:  # another process has it
        return False
    name, digest = file.name, hashlib.sha256(file.name.encode() + content).hexdigest()[:32]
    try:
        report = await statements.take_in(SYSTEM, content, settings, now, today)
    except TradeError as error:
        await _tell_refused(name, digest, error, now)
        await asyncio.to_thread(_move, file, folder / REFUSED)
        return False
    await _tell_taken(name, digest, report, now)
    await asyncio.to_thread(_move, file, folder / TAKEN)
    return True


@atomic()
async def _tell_taken(name: str, digest: str, report: Report, now: datetime) -> None:
    told = {
        "file": escape(name),
        "matched": report.many("matched"),
        "matched_total": report.total("matched"),
        "waiting": report.many("waiting"),
        "waiting_total": report.total("waiting"),
    }
    decide = ((Button("statements-open-waiting", "go", {"screen": "doubtful"}, {"count": told["waiting"]}),),)
    buttons = decide if told["waiting"] else ()
    await owe_to_roles(TOLD, News("statements-notice-taken", f"folder:{digest}", told, buttons), now)


@atomic()
async def _tell_refused(name: str, digest: str, error: TradeError, now: datetime) -> None:
    told = {"file": escape(name), "why": Lines(((error.key, error.details),))}
    await owe_to_roles(TOLD, News("statements-notice-refused", f"folder:{digest}", told), now)


def _move(file: Path, folder: Path) -> None:
    file.replace(_free(folder, file.name))


def _free(folder: Path, name: str) -> Path:
    """A file of the same name may lie there: every day's file of a bank is called alike."""
    target, number = folder / name, 1
    while target.exists():
        number += 1
        target = folder / f"{Path(name).stem}.{number}{Path(name).suffix}"
    return target

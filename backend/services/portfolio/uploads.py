"""A register sent in the chat: kept, read by a job, reported once; a column in doubt is asked of the person."""

import asyncio
import shutil
import textwrap
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from html import escape
from pathlib import Path
from typing import Any

from tortoise.queryset import QuerySet
from tortoise.transactions import atomic

from backend import queue
from backend.domain.errors import NotFound, Stale, Unreadable
from backend.domain.people import Actor, Permission
from backend.domain.progress import Progress, ProgressTeller, tell_nobody
from backend.models import Cession, Person, RegisterImport, RegisterUpload, StoredFile, UploadState
from backend.registers.headings import COLUMN
from backend.registers.words import finding_words
from backend.scratch import scratch_folder
from backend.services import files, journal
from backend.services.access import creditors_of, require
from backend.services.notices import Button, Lines, Named, News, owe
from backend.services.portfolio import came_along, quality, registers
from backend.services.portfolio.registers import CessionTerms
from backend.settings import Settings
from backend.texts import texts_for

TAKE_IN = "registers.take_in"
KEPT_FOR = timedelta(days=7)
"""A register that was stopped, from the day when it was sent; later it begins anew."""
SHOWN_NAMES, NAME_LENGTH = 6, 30
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


async def contracts_of(actor: Actor) -> QuerySet[Cession]:
    """The contracts under which registers came that this person may see, the newest first."""
    require(actor, Permission.IMPORT_REGISTER)
    creditors = await creditors_of(actor)
    contracts = Cession.all() if creditors is None else Cession.filter(creditor_id__in=creditors)
    return contracts.order_by("-id").select_related("creditor")


async def terms_of(actor: Actor, cession_id: int) -> CessionTerms:
    """Raises NotFound when there is no such contract for this person."""
    cession = await (await contracts_of(actor)).get_or_none(id=cession_id)
    if cession is None:
        raise NotFound
    return CessionTerms(cession.creditor.name, cession.number, cession.signed_on)


@atomic()
async def send(actor: Actor, file_id: int, terms: CessionTerms, now: datetime) -> RegisterUpload:
    """Put a kept file on its way in. The same file under the same contract is one upload while it is on its way."""
    require(actor, Permission.IMPORT_REGISTER)
    await registers.require_creditor(actor, terms.creditor)
    upload, is_new = await RegisterUpload.get_or_create(
        file_id=file_id,
        defaults={
            "person_id": actor.id,
            "creditor_name": terms.creditor,
            "cession_number": terms.number,
            "cession_date": terms.signed_on,
            "sent_at": now,
        },
    )
    if is_new:
        await journal.write(actor, "register.sent", now, upload=upload.id)
        await _enqueue(upload, now)
    return upload


async def asking(actor: Actor, upload_id: int) -> RegisterUpload:
    """One's own register; without choices where nothing is asked of it. Raises NotFound."""
    require(actor, Permission.IMPORT_REGISTER)
    upload = await RegisterUpload.get_or_none(id=upload_id, person_id=actor.id)
    if upload is None:
        raise NotFound
    return upload


def title_of(upload: RegisterUpload) -> str:
    """The usual heading of the column that is asked for."""
    return COLUMN[upload.column].headings[0] if upload.column in COLUMN else upload.column


@atomic()
async def settle_column(actor: Actor, upload_id: int, choice: int, now: datetime) -> RegisterUpload:
    """A person says which heading is meant: remembered for this creditor, and the register goes on its way again."""
    upload = await _own(actor, upload_id)
    if upload.state is not UploadState.ASKING or not 0 <= choice < len(upload.choices):
        raise Stale
    await registers.remember_column(actor, upload.creditor_name, upload.column, upload.choices[choice])
    upload.state, upload.column, upload.choices = UploadState.WAITING, "", []
    await _enqueue(upload, now)
    return upload


async def shown_in(upload_id: int, chat_id: int, message_id: int) -> None:
    """Where the progress of this upload is to be told."""
    await RegisterUpload.filter(id=upload_id).update(chat_id=chat_id, message_id=message_id)


@atomic()
async def stop(actor: Actor, upload_id: int, now: datetime) -> RegisterUpload:
    """Nothing is stored before the last moment, so what was stopped is as if it had not been begun."""
    upload = await _own(actor, upload_id)
    if upload.state is not UploadState.WAITING:
        raise Stale
    upload.stop_asked = True
    await upload.save(update_fields=["stop_asked"])
    await journal.write(actor, "register.stop_asked", now, upload=upload.id)
    return upload


@atomic()
async def go_on(actor: Actor, upload_id: int, now: datetime) -> RegisterUpload:
    """A stopped register is gone on with after the last row that lies ready."""
    upload = await _own(actor, upload_id)
    if upload.state is not UploadState.STOPPED:
        raise Stale
    upload.state, upload.stop_asked, upload.rows_done = UploadState.WAITING, False, 0
    await journal.write(actor, "register.sent", now, upload=upload.id)
    await _enqueue(upload, now)
    return upload


async def _own(actor: Actor, upload_id: int) -> RegisterUpload:
    """Locked. Raises NotFound when this person sent no such register."""
    require(actor, Permission.IMPORT_REGISTER)
    upload = await RegisterUpload.select_for_update().get_or_none(id=upload_id, person_id=actor.id)
    if upload is None:
        raise NotFound
    return upload


class _Stopped(Exception):
    """The person who sent the register wants it no more, for now."""


class _Watch:
    """A ProgressTeller: keeps how far the reading is for each percent of it, and hears that it is to stop."""

    def __init__(self, upload_id: int, tell: ProgressTeller) -> None:
        self._upload_id = upload_id
        self._tell = tell
        self._percent = -1

    async def __call__(self, progress: Progress) -> None:
        if progress.percent != self._percent:
            self._percent = progress.percent
            upload = RegisterUpload.filter(id=self._upload_id)
            if await upload.filter(stop_asked=True).exists():
                raise _Stopped
            await upload.update(rows_done=progress.done, rows_all=progress.whole)
        await self._tell(progress)


async def take_in(
    settings: Settings, upload_id: int, now: datetime, today: date, tell: ProgressTeller = tell_nobody
) -> None:
    """The job: read, store, report. Done again after a crash, it goes on, or gives the report that was stored."""
    upload = await RegisterUpload.get(id=upload_id).select_related("file")
    if upload.state is not UploadState.WAITING:
        return
    await _forget_old(settings, now)
    kept = _kept_in(settings, upload.id)
    kept.mkdir(mode=0o700, parents=True, exist_ok=True)
    person = await Person.get(id=upload.person_id)
    with scratch_folder() as folder:
        file = folder / f"register{Path(upload.file.name).suffix.lower()}"
        file.write_bytes(await files.content_of(settings, upload.file))
        rejected = folder / "rejected.xlsx"
        try:
            report = await _report(
                settings, person.actor(), upload, file, rejected, now, today, _Watch(upload.id, tell)
            )
        except _Stopped:
            await _rest(upload, now)
            return
        except Unreadable as error:
            await _refuse(upload, error, now)
            await asyncio.to_thread(shutil.rmtree, kept)
            return
        workbook = await _kept(settings, upload, rejected, now)
    await _tell(upload, report, workbook, now)
    await asyncio.to_thread(shutil.rmtree, kept)


def _kept_in(settings: Settings, upload_id: int) -> Path:
    """Where a register lies ready until it is stored: sealed as in the store, its names in the clear as there."""
    return settings.data_dir / "unfinished" / str(upload_id)


async def _forget_old(settings: Settings, now: datetime) -> None:
    """What nobody went on with, and what a crash left behind."""
    waiting = RegisterUpload.filter(state__in=[UploadState.WAITING, UploadState.STOPPED], sent_at__gt=now - KEPT_FOR)
    names = {str(upload_id) for upload_id in await waiting.values_list("id", flat=True)}
    for folder in await asyncio.to_thread(_folders, settings.data_dir / "unfinished"):
        if folder.name not in names:
            await asyncio.to_thread(shutil.rmtree, folder)


def _folders(parent: Path) -> list[Path]:
    return list(parent.iterdir()) if parent.is_dir() else []


async def _report(
    settings: Settings,
    actor: Actor,
    upload: RegisterUpload,
    file: Path,
    rejected: Path,
    now: datetime,
    today: date,
    tell: ProgressTeller,
) -> dict[str, Any]:
    terms = CessionTerms(upload.creditor_name, upload.cession_number, upload.cession_date)
    words = finding_words(texts_for(settings.language))
    before = await RegisterImport.get_or_none(upload_id=upload.id)
    if before is not None:
        return before.report
    report = await registers.take_in(
        actor,
        file,
        terms,
        now,
        today,
        words=words,
        rejected_to=rejected,
        upload_id=upload.id,
        tell=tell,
        kept=_kept_in(settings, upload.id),
    )
    return report.as_json()


async def _kept(settings: Settings, upload: RegisterUpload, rejected: Path, now: datetime) -> StoredFile | None:
    content = await asyncio.to_thread(_content, rejected)
    if content is None:
        return None
    name = texts_for(settings.language)("register-rejected-file", name=Path(upload.file.name).stem)
    return await files.keep(settings, content, name, XLSX, now)


def _content(file: Path) -> bytes | None:
    return file.read_bytes() if file.exists() else None


@atomic()
async def _tell(upload: RegisterUpload, report: dict[str, Any], workbook: StoredFile | None, now: datetime) -> None:
    await RegisterUpload.filter(id=upload.id).update(state=UploadState.DONE)
    taken = await RegisterImport.get_or_none(upload_id=upload.id)
    args = {
        "file": escape(upload.file.name),
        "creditor": escape(upload.creditor_name),
        **{name: report[name] for name in ("rows", "accepted", "rejected")},
        **{part: Decimal(amount) for part, amount in report["totals"].items()},
        "faults": Lines((*came_along.lines_of(report), *_unknown(report), *_faults(report).lines)),
    }
    news = News(
        "notice-register-done",
        f"register:{upload.id}",
        args,
        (
            (Button("button-register-cases", "list", {"view": "stage-A20"}),),
            *(came_along.buttons_of(report, taken.id) if taken else ()),
        ),
        file_id=workbook.id if workbook else None,
    )
    await owe(upload.person_id, news, now)
    if taken:
        await quality.ask_after_import(taken.id, upload.person_id, now)


def _unknown(report: dict[str, Any]) -> Sequence[tuple[str, dict[str, Any]]]:
    """Columns that make nothing of a loan: their values lie on the case, and count for nothing."""
    names = [f"«{escape(textwrap.shorten(name, NAME_LENGTH, placeholder='…'))}»" for name in report["unknown_columns"]]
    if not names:
        return ()
    more = len(names) - SHOWN_NAMES
    return [("register-unknown", {"names": ", ".join(names[:SHOWN_NAMES]), "more": max(more, 0)})]


def _faults(report: dict[str, Any]) -> Lines:
    """What was wrong, by code, the rejected rows first."""
    lines: list[tuple[str, dict[str, Any]]] = []
    for head, counts in (
        ("register-faults-rejected", report["errors"]),
        ("register-faults-warned", report["warnings"]),
    ):
        lines += [(head, {})] if counts else []
        lines += [
            ("register-fault-line", {"count": count, "what": Named(f"register-code-{code.replace('_', '-')}")})
            for code, count in counts.items()
        ]
    return Lines(tuple(lines))


@atomic()
async def _rest(upload: RegisterUpload, now: datetime) -> None:
    await RegisterUpload.filter(id=upload.id).update(state=UploadState.STOPPED, stop_asked=False)
    button = Button("button-register-go-on", "register-go-on", {"upload_id": upload.id})
    args = {"file": escape(upload.file.name), "creditor": escape(upload.creditor_name)}
    await owe(
        upload.person_id,
        News("notice-register-stopped", f"register:{upload.id}:{upload.tries}:stopped", args, ((button,),)),
        now,
    )


@atomic()
async def _refuse(upload: RegisterUpload, error: Unreadable, now: datetime) -> None:
    choices = [str(choice) for choice in error.details.get("choices", ())]
    asks = bool(choices)
    await RegisterUpload.filter(id=upload.id).update(
        state=UploadState.ASKING if asks else UploadState.REFUSED,
        column=str(error.details.get("column", "")),
        choices=choices,
    )
    args = {name: value for name, value in error.details.items() if isinstance(value, str)}
    button = Button("button-register-column", "column", {"upload_id": upload.id})
    await owe(
        upload.person_id,
        News(error.key, f"register:{upload.id}:{upload.tries}", args, ((button,),) if asks else ()),
        now,
    )


async def _enqueue(upload: RegisterUpload, now: datetime) -> None:
    upload.tries += 1
    await upload.save()
    await queue.enqueue(TAKE_IN, {"upload_id": upload.id}, run_at=now, key=f"{TAKE_IN}:{upload.id}:{upload.tries}")

"""Taking a portfolio register in: every good row becomes a case, whole or not at all."""

import asyncio
import hashlib
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TypeAlias

from tortoise.functions import Count
from tortoise.transactions import atomic

from backend import crypto, queue
from backend.domain import dated
from backend.domain.errors import NotAllowed
from backend.domain.people import SYSTEM, Actor, Permission
from backend.domain.progress import Progress, ProgressTeller, tell_nobody
from backend.domain.stages import Event, Stage
from backend.models import Case, Cession, ColumnAnswer, Creditor, DebtorKey, RegisterImport, StageAnswer
from backend.registers.further import STAGE_ANSWER
from backend.registers.preparation import preparing
from backend.registers.preparing import KnownPerson
from backend.registers.process import Order, loan_digest
from backend.registers.rejected import FindingWords
from backend.registers.report import RegisterReport
from backend.registers.rows import RegisterRow
from backend.registers.staging import share_out
from backend.registers.wire import unpacked
from backend.scratch import scratch_folder
from backend.services import journal
from backend.services import stages as moving
from backend.services.access import creditors_of, require
from backend.services.many.many_steps import follow_event_with_many
from backend.services.notices import Button, News, owe
from backend.services.portfolio import before, storing
from backend.services.work.staffing import Leveller, Shifts

START_CHECKS = "registers.start_checks"
CHECKS_AT_ONCE = 100
LOANS_AT_ONCE = 5_000

Looker: TypeAlias = Callable[[Sequence[RegisterRow], Mapping[str, str]], Awaitable[None]]
"""Is shown accepted rows, some at a time, with the heading of each known column by its key."""


@dataclass(frozen=True)
class CessionTerms:
    """The contract by which the portfolio was bought."""

    creditor: str
    number: str
    signed_on: date


@dataclass(frozen=True)
class _Ready:
    """A register that was read and lies ready beside the store; `newest` is the creditor's last case by then."""

    report: RegisterReport
    newest: int
    last_key: int


async def take_in(
    actor: Actor,
    file: Path,
    terms: CessionTerms,
    now: datetime,
    today: date,
    *,
    words: FindingWords,
    rejected_to: Path | None = None,
    upload_id: int | None = None,
    dry_run: bool = False,
    show: Looker | None = None,
    tell: ProgressTeller = tell_nobody,
) -> RegisterReport:
    """Read a register and store its good rows in one transaction. The same file again adds nothing.

    A dry run stores none of them, and may `show` them while they are read.

    Raises Unreadable when the file as a whole cannot be taken, before anything is stored, and NotAllowed for a creditor
    who is not this person's. What `tell` raises ends it, and nothing is stored.
    """
    require(actor, Permission.IMPORT_REGISTER)
    await require_creditor(actor, terms.creditor)
    with scratch_folder() as folder:
        while True:
            staged = None if dry_run else folder / "staged.sqlite3"
            asks = upload_id is not None
            ready = await _prepare(file, terms, today, words, rejected_to, folder, staged, tell, show, asks=asks)
            if staged is None or not ready.report.accepted:
                return ready.report
            digest = await asyncio.to_thread(_sha256, file)
            if await _enter(actor, staged, ready, terms, digest, upload_id, now, today):
                return ready.report
            staged.unlink()  # another register came in meanwhile: look again


async def require_creditor(actor: Actor, name: str) -> None:
    """A colleague whose work is bound to some creditors takes in the registers of these alone."""
    bound = await creditors_of(actor)
    if bound is not None and not await Creditor.filter(name=name, id__in=bound).exists():
        raise NotAllowed("refusal-not-your-creditor")


async def answers_of(creditor_id: int) -> dict[str, str]:
    """What a person said before of this creditor's columns, and of the words that it has for stages."""
    columns = {row.column: row.heading for row in await ColumnAnswer.filter(creditor_id=creditor_id)}
    stages = {STAGE_ANSWER + row.words: row.stage for row in await StageAnswer.filter(creditor_id=creditor_id)}
    return columns | stages


@atomic()
async def remember_column(actor: Actor, creditor_name: str, column: str, heading: str) -> None:
    require(actor, Permission.IMPORT_REGISTER)
    creditor, _ = await Creditor.get_or_create(name=creditor_name)
    await ColumnAnswer.filter(creditor_id=creditor.id, column=column).delete()
    await ColumnAnswer.create(creditor_id=creditor.id, column=column, heading=heading)


async def _prepare(
    file: Path,
    terms: CessionTerms,
    today: date,
    words: FindingWords,
    rejected_to: Path | None,
    folder: Path,
    staged: Path | None,
    tell: ProgressTeller,
    show: Looker | None,
    *,
    asks: bool,
) -> _Ready:
    """In processes of its own; the store is only asked, between other things, and no transaction is held."""
    creditor = await Creditor.get_or_none(name=terms.creditor)
    newest, last_key = await _newest(creditor), await _last_key()
    order = Order(
        file=file,
        today=today,
        words=words,
        mapping=await answers_of(creditor.id) if creditor else {},
        stored=await _loans_of(creditor, newest),
        rejected_to=rejected_to,
        scratch=folder,
        staged=staged,
        shown=show is not None,
        law_data=dated.folder_in_use(),
        ask_people=last_key > 0,
        asks=asks,
    )
    async with preparing(order, crypto.ring()) as preparation:
        async for moment in preparation:
            if moment.asks:
                await preparation.answer(await _people(moment.asks, last_key))
            if show:
                await show(list(unpacked(moment.rows)), moment.headings)
            await tell(Progress(moment.done, moment.whole))
        assert preparation.report is not None  # noqa: S101 - the loop ends with it
        return _Ready(preparation.report, newest, last_key)


async def _newest(creditor: Creditor | None) -> int:
    if creditor is None:
        return 0
    last = await Case.filter(creditor_id=creditor.id).order_by("-id").first().only("id")
    return last.id if last else 0


async def _last_key() -> int:
    last = await DebtorKey.all().order_by("-id").first().only("id")
    return last.id if last else 0


async def _loans_of(creditor: Creditor | None, newest: int) -> frozenset[bytes]:
    """What this creditor's cases hold up to the newest, a page at a time."""
    found: set[bytes] = set()
    last = 0
    while creditor and last < newest:
        page = Case.filter(creditor_id=creditor.id, id__gt=last, id__lte=newest).order_by("id").limit(LOANS_AT_ONCE)
        rows = await page.values_list("id", "contract_key", "debtor__birth_date")
        found.update(loan_digest((str(contract), birth)) for _, contract, birth in rows)
        last = int(str(rows[-1][0]))
    return frozenset(found)


async def _people(digests: Collection[str], last_key: int) -> dict[str, KnownPerson]:
    """Debtors of the store by a digest of an identity document; of several the newest."""
    keys = DebtorKey.filter(kind__in=("passport", "inn", "snils"), digest__in=list(digests), id__lte=last_key)
    rows = await keys.order_by("id").values_list("digest", "debtor_id", "debtor__birth_date", "debtor__region")
    return {
        str(digest): KnownPerson(str(birth), str(region), id=int(str(debtor))) for digest, debtor, birth, region in rows
    }


async def _enter(
    actor: Actor,
    staged: Path,
    ready: _Ready,
    terms: CessionTerms,
    digest: str,
    upload_id: int | None,
    now: datetime,
    today: date,
) -> bool:
    """False when the store has changed since the file was read, so that it must be asked anew."""
    creditor = await Creditor.get_or_none(name=terms.creditor)
    leveller = await Leveller.for_stage(Stage.A10_IMPORTED, creditor.id if creditor else 0)
    await asyncio.to_thread(share_out, staged, (leveller.next() for _ in range(ready.report.accepted)))
    stages = await before.lay_ready(staged, creditor.id if creditor else 0, terms.signed_on, now, today)
    async with storing.at_hand(staged):
        return await _store(actor, staged, ready, stages, terms, digest, upload_id, now, today)


@atomic()
async def _store(
    actor: Actor,
    staged: Path,
    ready: _Ready,
    stages: Mapping[int, str],
    terms: CessionTerms,
    digest: str,
    upload_id: int | None,
    now: datetime,
    today: date,
) -> bool:
    """Everything at once. The journal comes last: its head is what every other deed waits for."""
    await Creditor.get_or_create(name=terms.creditor)
    creditor = await Creditor.select_for_update().get(name=terms.creditor)
    if await _newest(creditor) != ready.newest or await _last_key() != ready.last_key:
        return False
    cession, _ = await Cession.get_or_create(creditor_id=creditor.id, number=terms.number, signed_on=terms.signed_on)
    stage, due_on = Stage.A10_IMPORTED, moving.term_of(Stage.A10_IMPORTED, today)
    common = storing.Common(creditor.id, cession.id, cession.signed_on, stage.value, due_on, actor, now, today)
    case_ids = await storing.store(staged, common)
    taken = await RegisterImport.create(
        cession_id=cession.id,
        upload_id=upload_id,
        file_sha256=digest,
        imported_at=now,
        report=ready.report.as_json(),
    )
    await queue.enqueue(START_CHECKS, {"cession_id": cession.id}, run_at=now, key=f"{START_CHECKS}:{cession.id}")
    details = {name: {"stage": name} for name in {stage.value, *stages.values()}}
    told = [(case_id, details[stages.get(number, stage.value)]) for number, case_id in enumerate(case_ids, start=1)]
    await journal.write_alike(actor, "case.imported", now, told)
    await journal.write(actor, "register.imported", now, register=taken.id, accepted=ready.report.accepted)
    return True


async def start_checks(now: datetime, today: date, cession_id: int) -> None:
    """After an import: each new case goes on to the check of its file, some at a time, so that chats need not wait."""
    shifts = await Shifts.now()
    while True:
        new = Case.filter(cession_id=cession_id, stage=Stage.A10_IMPORTED.value)
        waiting = [case.id for case in await new.limit(CHECKS_AT_ONCE).only("id")]
        if not await follow_event_with_many(waiting, Event.REGISTER_IMPORTED, SYSTEM, now, today, shifts):
            break
        await asyncio.sleep(0)
    await _tell_colleagues(cession_id, now, today)


@atomic()
async def _tell_colleagues(cession_id: int, now: datetime, today: date) -> None:
    """One notice a colleague for all the new cases, not one a case."""
    new = Case.filter(cession_id=cession_id, stage=Stage.A20_INTAKE_CHECK.value, stage_since=today)
    rows = new.exclude(responsible_id=None).annotate(many=Count("id")).group_by("responsible_id")
    for row in await rows.values("responsible_id", "many"):
        news = News(
            "notice-cases-yours",
            f"yours:{cession_id}:{today}",
            {"count": int(row["many"])},
            ((Button("button-my-cases", "list", {"view": "mine"}),),),
        )
        await owe(int(row["responsible_id"]), news, now)


def _sha256(file: Path) -> str:
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()

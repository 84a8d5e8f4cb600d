"""Taking a portfolio register in: every good row becomes a case, whole or not at all."""

import asyncio
import hashlib
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Coroutine, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, TypeAlias

from tortoise.functions import Count
from tortoise.transactions import atomic

from backend import crypto, queue
from backend.dialect import on_postgres
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
from backend.registers.staging import COLUMNS, share_out, take
from backend.registers.wire import unpacked
from backend.scratch import scratch_folder
from backend.services import journal
from backend.services import stages as moving
from backend.services.access import creditors_of, require
from backend.services.many.many_steps import follow_event_with_many
from backend.services.notices import Button, News, owe
from backend.services.portfolio import before, storing
from backend.services.portfolio.storing import Common
from backend.services.work.staffing import Leveller, Shifts

START_CHECKS = "registers.start_checks"
CHECKS_AT_ONCE = 100
LOANS_AT_ONCE = 5_000
MANY_REJECTED = 3
"""A rejected row takes about so many times as long to write down as an accepted one to store."""

Looker: TypeAlias = Callable[[Sequence[RegisterRow], Mapping[str, str]], Awaitable[None]]
"""Is shown accepted rows, some at a time, with the heading of each known column by its key."""


@dataclass(frozen=True)
class CessionTerms:
    """The contract by which the portfolio was bought."""

    creditor: str
    number: str
    signed_on: date


@dataclass(frozen=True)
class _Coming:
    """A register on its way in."""

    actor: Actor
    file: Path
    terms: CessionTerms
    now: datetime
    today: date
    words: FindingWords
    rejected_to: Path | None
    upload_id: int | None
    tell: ProgressTeller
    folder: Path
    """For what must not outlive its reading."""
    kept: Path | None
    """For what is gone on with when the preparing was broken off."""

    @property
    def staged(self) -> Path:
        return (self.kept or self.folder) / "staged.sqlite3"


@dataclass(frozen=True)
class _Ready:
    """A register that was read and lies ready beside the store; `imports` and `last_key` are how the store stood."""

    report: RegisterReport
    imports: int
    last_key: int


class _Changed(Exception):
    """Another register came in while this one was read: it is read again, for the store must be asked anew."""


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
    kept: Path | None = None,
) -> RegisterReport:
    """Read a register and store its good rows in one transaction. The same file again adds nothing.

    A dry run stores none of them, and may `show` them while they are read. What was prepared before something ended it
    stays in the folder `kept`; another time with the same folder begins after the last row that lies ready there,
    unless the store or the day has changed.

    Raises Unreadable when the file as a whole cannot be taken, before anything is stored, and NotAllowed for a creditor
    who is not this person's. What `tell` raises ends it, and nothing is stored.
    """
    require(actor, Permission.IMPORT_REGISTER)
    await require_creditor(actor, terms.creditor)
    with scratch_folder() as folder:
        coming = _Coming(actor, file, terms, now, today, words, rejected_to, upload_id, tell, folder, kept)
        while True:
            with suppress(_Changed):
                async with _working(coming, None if dry_run else coming.staged, show) as work:
                    if dry_run:
                        return await work.whole()
                    return await (_store_meanwhile(coming, work) if on_postgres() else _enter(coming, work))


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


class _Work:
    """The preparing as it goes: `laid` is set when more rows lie ready, and once all are `read`."""

    def __init__(
        self, preparing_: Coroutine[Any, Any, None], read: "asyncio.Future[_Ready]", laid: asyncio.Event
    ) -> None:
        self.read, self.laid = read, laid
        self._task = asyncio.create_task(preparing_)
        self._task.add_done_callback(self._ended)
        read.add_done_callback(lambda _: laid.set())

    def _ended(self, task: "asyncio.Task[None]") -> None:
        if not self.read.done():
            error = None if task.cancelled() else task.exception()
            self.read.set_exception(error) if error else self.read.cancel()

    async def whole(self) -> RegisterReport:
        """Once the rejected rows are in their workbook too."""
        report = (await self.read).report
        await self._task
        return report

    async def end(self) -> None:
        self._task.cancel()
        with suppress(asyncio.CancelledError, Exception):
            await self._task


@asynccontextmanager
async def _working(coming: _Coming, staged: Path | None, show: Looker | None) -> AsyncIterator[_Work]:
    """Outside of the caller's transaction, and over when this ends."""
    read: asyncio.Future[_Ready] = asyncio.get_running_loop().create_future()
    laid = asyncio.Event()
    work = _Work(_prepare(coming, staged, show, read, laid), read, laid)
    try:
        yield work
    finally:
        await work.end()


async def _prepare(
    coming: _Coming,
    staged: Path | None,
    show: Looker | None,
    read: "asyncio.Future[_Ready]",
    laid: asyncio.Event,
) -> None:
    """In processes of its own; the store is only asked, between other things, and no transaction is held."""
    creditor = await Creditor.get_or_none(name=coming.terms.creditor)
    imports, last_key = await RegisterImport.all().count(), await _last_key()
    mapping = await answers_of(creditor.id) if creditor else {}
    order = Order(
        file=coming.file,
        today=coming.today,
        words=coming.words,
        mapping=mapping,
        stored=await _loans_of(creditor),
        rejected_to=coming.rejected_to,
        scratch=coming.folder,
        staged=staged,
        stamp=await asyncio.to_thread(_stamp, coming, mapping, imports, last_key),
        shown=show is not None,
        law_data=dated.folder_in_use(),
        ask_people=last_key > 0,
        asks=coming.upload_id is not None,
    )
    async with preparing(order, crypto.ring()) as preparation:
        async for moment in preparation:
            if moment.asks:
                await preparation.answer(await _people(moment.asks, last_key))
            if show:
                await show(list(unpacked(moment.rows)), moment.headings)
            if moment.laid:
                laid.set()
            await coming.tell(Progress(moment.done, moment.whole))
        assert preparation.report is not None  # noqa: S101 - the loop ends with it
        read.set_result(_Ready(preparation.report, imports, last_key))
        await preparation.workbook()


def _stamp(coming: _Coming, mapping: Mapping[str, str], imports: int, last_key: int) -> str:
    """Of whatever rows are judged and laid ready by: where it differs, those that lie ready are of no use."""
    store = (imports, last_key, crypto.ring().keys[0][0])
    given = (_sha256(coming.file), sorted(mapping.items()), coming.today, coming.terms.creditor)
    return hashlib.sha256(repr((given, store, COLUMNS)).encode()).hexdigest()


async def _last_key() -> int:
    last = await DebtorKey.all().order_by("-id").first().only("id")
    return last.id if last else 0


async def _loans_of(creditor: Creditor | None) -> frozenset[bytes]:
    """What this creditor's cases hold, a page at a time."""
    found: set[bytes] = set()
    last = 0
    while creditor:
        page = Case.filter(creditor_id=creditor.id, id__gt=last).order_by("id").limit(LOANS_AT_ONCE)
        rows = await page.values_list("id", "contract_key", "debtor__birth_date")
        if not rows:
            break
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


async def _enter(coming: _Coming, work: _Work) -> RegisterReport:
    """SQLite: the whole at once, for it shuts everybody else out meanwhile. Raises _Changed, and nothing is stored."""
    ready = await work.read
    report = ready.report
    if MANY_REJECTED * report.rejected > report.accepted:
        await work.whole()  # nobody waits for the store while so many are written down
    if not report.accepted:
        return report
    creditor = await Creditor.get_or_none(name=coming.terms.creditor)
    leveller = await Leveller.for_stage(Stage.A10_IMPORTED, creditor.id if creditor else 0)
    stages = await _before(coming, creditor)
    await asyncio.to_thread(share_out, coming.staged, (leveller.next() for _ in range(report.accepted)))
    async with storing.at_hand(coming.staged):
        await _store(coming, work, ready, stages)
    return report


@atomic()
async def _store(coming: _Coming, work: _Work, ready: _Ready, stages: Mapping[int, str]) -> None:
    common = await _common(coming)
    await _check_unchanged(common, ready)
    case_ids = await storing.store(common)
    await work.whole()
    await _write_down(coming, ready.report, stages, common, case_ids)


@atomic()
async def _store_meanwhile(coming: _Coming, work: _Work) -> RegisterReport:
    """PostgreSQL: rows go in while the next ones are prepared. Raises _Changed, and nothing is stored."""
    await work.laid.wait()
    if work.read.done() and not (await work.read).report.accepted:
        return await work.whole()
    common = await _common(coming)
    leveller = await Leveller.for_stage(Stage.A10_IMPORTED, common.creditor_id)
    pouring = storing.Pouring(coming.staged, common, iter(leveller.next, object()))
    await pouring.begin()
    while not work.read.done():
        work.laid.clear()
        await pouring.more()
        await work.laid.wait()
    ready = await work.read
    await _check_unchanged(common, ready)
    stages = await _before(coming, await Creditor.get(id=common.creditor_id))
    case_ids = await pouring.finish()
    await work.whole()
    await _write_down(coming, ready.report, stages, common, case_ids)
    return ready.report


async def _common(coming: _Coming) -> Common:
    """What all the cases share; the creditor and the contract are there by then."""
    terms, stage = coming.terms, Stage.A10_IMPORTED
    creditor, _ = await Creditor.get_or_create(name=terms.creditor)
    cession, _ = await Cession.get_or_create(creditor_id=creditor.id, number=terms.number, signed_on=terms.signed_on)
    due_on = moving.term_of(stage, coming.today)
    return Common(
        creditor.id, cession.id, cession.signed_on, stage.value, due_on, coming.actor, coming.now, coming.today
    )


async def _check_unchanged(common: Common, ready: _Ready) -> None:
    """The creditor is held from here on, so that no other register of theirs comes in. Raises _Changed.

    Another one that is on its way points at the creditor already: held against that too, each would wait for the other.
    """
    await Creditor.select_for_update(no_key=True).get(id=common.creditor_id)
    if await RegisterImport.all().count() != ready.imports or await _last_key() != ready.last_key:
        raise _Changed


async def _before(coming: _Coming, creditor: Creditor | None) -> Mapping[int, str]:
    await asyncio.to_thread(take, coming.staged)
    creditor_id = creditor.id if creditor else 0
    return await before.lay_ready(coming.staged, creditor_id, coming.terms.signed_on, coming.now, coming.today)


async def _write_down(
    coming: _Coming, report: RegisterReport, stages: Mapping[int, str], common: Common, case_ids: Sequence[int]
) -> None:
    """The journal comes last: its head is what every other deed waits for."""
    actor, now = coming.actor, coming.now
    taken = await RegisterImport.create(
        cession_id=common.cession_id,
        upload_id=coming.upload_id,
        file_sha256=await asyncio.to_thread(_sha256, coming.file),
        imported_at=now,
        report=report.as_json(),
    )
    cession_id = common.cession_id
    await queue.enqueue(START_CHECKS, {"cession_id": cession_id}, run_at=now, key=f"{START_CHECKS}:{cession_id}")
    details = {name: {"stage": name} for name in {common.stage, *stages.values()}}
    told = [(case_id, details[stages.get(number, common.stage)]) for number, case_id in enumerate(case_ids, start=1)]
    await journal.write_alike(actor, "case.imported", now, told)
    await journal.write(actor, "register.imported", now, register=taken.id, accepted=report.accepted)


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

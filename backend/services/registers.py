"""Taking a portfolio register in: every good row becomes a case, whole or not at all."""

import asyncio
import hashlib
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from tortoise.functions import Count
from tortoise.transactions import atomic

from backend import queue
from backend.domain import stages
from backend.domain.calendar import working_calendar
from backend.domain.folding import fold_contract
from backend.domain.ledger import Basis, Component, Entry, EntryKind, Origin
from backend.domain.money import ZERO
from backend.domain.people import SYSTEM, Actor, Permission
from backend.domain.portfolio import LoanKey, contract_key
from backend.domain.stages import Event, Stage
from backend.ids import next_ids
from backend.models import Case, Cession, ColumnAnswer, Creditor, Debtor, DebtorKey, LedgerEntry, RegisterImport
from backend.registers.reading import open_register
from backend.registers.rejected import FindingWords
from backend.registers.report import RegisterReport
from backend.registers.rows import RegisterRow
from backend.services import debtors, journal, ledger
from backend.services import stages as moving
from backend.services.access import require
from backend.services.notices import Button, News, owe
from backend.services.staffing import Leveller

START_CHECKS = "registers.start_checks"
CHECKS_AT_ONCE = 100
ROWS_AT_ONCE = 500
PARTS = (
    ("principal", Component.PRINCIPAL),
    ("interest", Component.INTEREST),
    ("penalty", Component.PENALTY),
    ("fees", Component.FEES),
)


@dataclass(frozen=True)
class CessionTerms:
    """The contract by which the portfolio was bought."""

    creditor: str
    number: str
    signed_on: date


@dataclass(frozen=True)
class Draft:
    """A register that was read and not stored yet."""

    accepted: Sequence[RegisterRow]
    report: RegisterReport
    newest: int


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
    progress: Callable[[int, int], None] = lambda _done, _all: None,
) -> RegisterReport:
    """Read a register and store its good rows in one transaction. The same file again adds nothing.

    Raises Unreadable when the file as a whole cannot be taken, before anything is stored.
    """
    require(actor, Permission.IMPORT_REGISTER)
    creditor = await Creditor.get_or_none(name=terms.creditor)
    mapping = await answers_of(creditor.id) if creditor else {}
    while True:
        draft = await _read(file, creditor, today, words, mapping, rejected_to, progress)
        if dry_run or not draft.accepted:
            return draft.report
        digest = await asyncio.to_thread(_sha256, file)
        if await _store(actor, draft, terms, digest, upload_id, now, today):
            return draft.report
        creditor = await Creditor.get_or_none(name=terms.creditor)  # another register came in meanwhile: look again


async def answers_of(creditor_id: int) -> dict[str, str]:
    """What a person said before of this creditor's columns."""
    return {row.column: row.heading for row in await ColumnAnswer.filter(creditor_id=creditor_id)}


@atomic()
async def remember_column(actor: Actor, creditor_name: str, column: str, heading: str) -> None:
    require(actor, Permission.IMPORT_REGISTER)
    creditor, _ = await Creditor.get_or_create(name=creditor_name)
    await ColumnAnswer.filter(creditor_id=creditor.id, column=column).delete()
    await ColumnAnswer.create(creditor_id=creditor.id, column=column, heading=heading)


async def _read(
    file: Path,
    creditor: Creditor | None,
    today: date,
    words: FindingWords,
    mapping: Mapping[str, str],
    rejected_to: Path | None,
    progress: Callable[[int, int], None],
) -> Draft:
    """Read in a thread, batch by batch, asking the store between batches and holding no transaction."""
    newest = await _newest(creditor)
    accepted: list[RegisterRow] = []
    reading = await asyncio.to_thread(open_register, file, today=today, words=words, mapping=mapping)
    with reading:
        while batch := await asyncio.to_thread(reading.next_batch):
            stored = await _stored(creditor, batch.keys)
            accepted += await asyncio.to_thread(reading.settle, batch, stored)
            progress(reading.rows_passed, reading.rows_expected)
        return Draft(accepted, await asyncio.to_thread(reading.finish, rejected_to), newest)


async def _newest(creditor: Creditor | None) -> int:
    if creditor is None:
        return 0
    last = await Case.filter(creditor_id=creditor.id).order_by("-id").first().only("id")
    return last.id if last else 0


async def _stored(creditor: Creditor | None, keys: Collection[LoanKey]) -> set[LoanKey]:
    if creditor is None:
        return set()
    contracts = [contract for contract, _ in keys]
    rows = (
        await Case.filter(creditor_id=creditor.id, contract_key__in=contracts)
        .select_related("debtor")
        .only("contract_key", "debtor__birth_date")
    )
    return {(row.contract_key, row.debtor.birth_date) for row in rows}


@atomic()
async def _store(
    actor: Actor, draft: Draft, terms: CessionTerms, digest: str, upload_id: int | None, now: datetime, today: date
) -> bool:
    """False when cases of this creditor came in since the file was read: what is a duplicate must be asked anew."""
    await Creditor.get_or_create(name=terms.creditor)
    creditor = await Creditor.select_for_update().get(name=terms.creditor)
    if await _newest(creditor) != draft.newest:
        return False
    cession, _ = await Cession.get_or_create(creditor_id=creditor.id, number=terms.number, signed_on=terms.signed_on)
    leveller = await Leveller.for_stage(Stage.A10_IMPORTED, creditor.id)
    for at in range(0, len(draft.accepted), ROWS_AT_ONCE):
        rows = draft.accepted[at : at + ROWS_AT_ONCE]
        await _store_rows(rows, cession, leveller, actor, now, today)
    taken = await RegisterImport.create(
        cession_id=cession.id,
        upload_id=upload_id,
        file_sha256=digest,
        imported_at=now,
        report=draft.report.as_json(),
    )
    await journal.write(actor, "register.imported", now, register=taken.id, accepted=draft.report.accepted)
    await queue.enqueue(START_CHECKS, {"cession_id": cession.id}, run_at=now, key=f"{START_CHECKS}:{cession.id}")
    return True


async def _store_rows(
    rows: Sequence[RegisterRow],
    cession: Cession,
    leveller: Leveller,
    actor: Actor,
    now: datetime,
    today: date,
) -> None:
    people = await _debtors_for(rows)
    case_ids = await next_ids(Case, len(rows))
    due_on = stages.due_on(Stage.A10_IMPORTED, today, working_calendar().add_working_days)
    cases, entries = [], []
    for case_id, row, debtor in zip(case_ids, rows, people, strict=True):
        opening = _opening(row, cession.signed_on)
        case = _case(case_id, row, debtor.id, cession)
        case.stage, case.stage_since, case.due_on = Stage.A10_IMPORTED.value, today, due_on
        case.responsible_id = leveller.next()
        case.balance = sum((entry.amount for entry in opening), ZERO)
        case.created_at = now
        cases.append(case)
        entries += [ledger.row_of(case_id, entry, actor, now) for entry in opening]
    await Case.bulk_create(cases)
    await LedgerEntry.bulk_create(entries)
    await journal.write_many(actor, "case.imported", now, [(case.id, {"stage": case.stage}) for case in cases])


async def _debtors_for(rows: Sequence[RegisterRow]) -> list[Debtor]:
    """One debtor a row: the person whom a document and the birth date name, here or in the store, else a new one."""
    found = await debtors.same_person_as(rows)
    present = {debtor.id: debtor for debtor in await Debtor.filter(id__in=set(found.values()))}
    known = {paper: present[debtor_id] for paper, debtor_id in found.items()}
    new: list[Debtor] = []
    result: list[Debtor] = []
    for row in rows:
        papers = debtors.identity_papers(row)
        same = next((known[paper] for paper in papers if paper in known), None)
        if same is None or same.birth_date != row.birth_date:
            same = debtors.debtor_of(row)
            new.append(same)
            known |= dict.fromkeys(papers, same)
        result.append(same)
    for debtor, debtor_id in zip(new, await next_ids(Debtor, len(new)), strict=True):
        debtor.update_from_dict({"id": debtor_id})  # a plain assignment would let the store give another
    await Debtor.bulk_create(new)
    await DebtorKey.bulk_create([key for debtor in new for key in debtors.keys_of(debtor)])
    return result


def _case(case_id: int, row: RegisterRow, debtor_id: int, cession: Cession) -> Case:
    return Case(
        id=case_id,
        debtor_id=debtor_id,
        creditor_id=cession.creditor_id,
        cession_id=cession.id,
        contract_number=row.contract_number,
        contract_key=contract_key(row.contract_number),
        contract_fold=fold_contract(row.contract_number),
        contract_date=row.contract_date,
        external_id=row.external_id,
        deal_uid=row.deal_uid,
        loan_amount=row.loan_amount,
        annual_rate=str(row.annual_rate or ""),
        loan_due_on=row.due_date,
        overdue_since=row.overdue_since,
        last_payment_on=row.last_payment_date,
        extra=dict(row.extra),
    )


def _opening(row: RegisterRow, on: date) -> list[Entry]:
    """What was bought, as the register says, on the day of the cession (ГК ст. 384)."""
    sums = [(component, getattr(row, part)) for part, component in PARTS]
    return [
        Entry(component, EntryKind.OPENING, amount, on, Basis.CESSION, Origin.IMPORT)
        for component, amount in sums
        if amount
    ]


async def start_checks(now: datetime, today: date, cession_id: int) -> None:
    """After an import: each new case goes on to the check of its file, some at a time, so that chats need not wait."""
    while True:
        new = Case.filter(cession_id=cession_id, stage=Stage.A10_IMPORTED.value)
        waiting = [case.id for case in await new.limit(CHECKS_AT_ONCE).only("id")]
        if not await _start_some(waiting, now, today):
            break
    await _tell_colleagues(cession_id, now, today)


@atomic()
async def _start_some(case_ids: Sequence[int], now: datetime, today: date) -> int:
    moved = 0
    for case in await Case.filter(id__in=case_ids, stage=Stage.A10_IMPORTED.value).select_for_update():
        moved += await moving.follow_event(case, Event.REGISTER_IMPORTED, SYSTEM, now, today, tell=False) is not None
    return moved


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

"""The check of quality of a register that is not stored: its good rows beside one another and beside the store."""

import asyncio
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from tortoise.queryset import QuerySet

from backend import crypto
from backend.domain.calendar import working_calendar
from backend.domain.folding import fold_contract
from backend.domain.money import ZERO
from backend.domain.people_names import fold_name
from backend.domain.quality import Clock, Finding, Loan, Survey, holds_of_words
from backend.domain.stages import Hold, Stage
from backend.models import Case, Creditor, Debtor, DebtorKey
from backend.papers.quality import Line, Spool, write_quality
from backend.registers.check import PARTS
from backend.registers.preparing import identity_papers, region_code
from backend.registers.rows import RegisterRow
from backend.scratch import scratch_folder
from backend.services.portfolio.quality_cases import DOCUMENTS, spoken_of
from backend.texts import Texts


@dataclass(frozen=True)
class _Beside:
    """What the store holds that touches some rows: by contract, by person, by name."""

    loans: Collection[tuple[str, date]] = ()
    people: Mapping[str, tuple[int, date]] = field(default_factory=dict)
    elsewhere: Mapping[int, Collection[Hold]] = field(default_factory=dict)
    others: Collection[int] = ()
    names: Mapping[tuple[str, date], Collection[int]] = field(default_factory=dict)


class RowSurvey:
    """Looks at the rows that an import would take, as a dry run shows them; to be closed."""

    def __init__(self, creditor: str, today: date, folder: Path) -> None:
        self._creditor = creditor
        self._survey = Survey(today, Clock(working_calendar()))
        self._spool = Spool(folder)

    async def look(self, rows: Sequence[RegisterRow], headings: Mapping[str, str]) -> None:
        """`headings` of the register, by the keys of its columns."""
        beside = await _beside(rows, self._creditor) if await Debtor.exists() else _Beside()
        await asyncio.to_thread(self._take, rows, beside, {headings[key]: key for key in DOCUMENTS if key in headings})

    async def finish(self, workbook: Path, texts: Texts) -> dict[str, Any]:
        """The figures; the workbook is written where it is asked for."""
        await asyncio.to_thread(write_quality, workbook, self._survey, self._spool, texts)
        return self._survey.as_json() | {"workbook": str(workbook)}

    def close(self) -> None:
        self._spool.close()

    def _take(self, rows: Sequence[RegisterRow], beside: _Beside, checked: Mapping[str, str]) -> None:
        for row in rows:
            loan = _loan(row, beside, checked)
            line = Line(str(row.number), row.contract_number, row.full_name, row.birth_date, self._creditor, loan.owed)
            self._spool.add(line, self._survey.take(loan))


@contextmanager
def surveying(creditor: str, today: date) -> Iterator[RowSurvey]:
    with scratch_folder() as folder, closing(RowSurvey(creditor, today, folder)) as survey:
        yield survey


def _loan(row: RegisterRow, beside: _Beside, checked: Mapping[str, str]) -> Loan:
    person = _person(row, beside)
    remarks = holds_of_words(row.before.get("debtor_status", "")) | spoken_of(row.extra)
    stage = row.before.get("stage")
    return Loan(
        birth_date=row.birth_date,
        contract_date=row.contract_date,
        owed=sum((getattr(row, part) for part in PARTS), ZERO),
        principal=row.principal,
        interest=row.interest,
        penalty=row.penalty,
        fees=row.fees,
        loan_amount=row.loan_amount,
        due_date=row.due_date,
        overdue_since=row.overdue_since,
        last_payment_date=row.last_payment_date,
        documents=frozenset(name for name in DOCUMENTS if getattr(row, name)),
        doubtful=frozenset(checked[name] for name in row.extra if name in checked),
        has_phone=bool(row.phones),
        has_region=bool(region_code(row.residence_address, row.registration_address)),
        stage=Stage(stage) if stage else Stage.A10_IMPORTED,
        holds=frozenset({*remarks, *(beside.elsewhere.get(person, ()) if person else ())}),
        crossed=_crossed(row, person, beside),
    )


def _person(row: RegisterRow, beside: _Beside) -> int | None:
    """The debtor of the store whom a document and the birth date name."""
    for kind, value in identity_papers(row) if beside.people else ():
        found = beside.people.get(crypto.ring().blind(value, kind))
        if found and found[1] == row.birth_date:
            return found[0]
    return None


def _crossed(row: RegisterRow, person: int | None, beside: _Beside) -> frozenset[Finding]:
    found: set[Finding] = set()
    if (fold_contract(row.contract_number), row.birth_date) in beside.loans:
        found.add(Finding.SAME_LOAN)
    if person in beside.others:
        found.add(Finding.SAME_PERSON)
    if set(beside.names.get((fold_name(row.full_name), row.birth_date), ())) - {person}:
        found.add(Finding.NAMESAKE)
    return frozenset(found)


async def _beside(rows: Sequence[RegisterRow], creditor_name: str) -> _Beside:
    creditor = await Creditor.get_or_none(name=creditor_name)
    creditor_id = creditor.id if creditor else 0
    others: QuerySet[Case] = Case.exclude(creditor_id=creditor_id)
    loans = await others.filter(contract_fold__in=[fold_contract(row.contract_number) for row in rows]).values_list(
        "contract_fold", "debtor__birth_date"
    )
    digests = [crypto.ring().blind(value, kind) for row in rows for kind, value in identity_papers(row)]
    keys = DebtorKey.filter(kind__in=DOCUMENTS, digest__in=digests)
    people = {
        str(digest): (int(str(debtor)), birth)
        for digest, debtor, birth in await keys.values_list("digest", "debtor_id", "debtor__birth_date")
    }
    known = Case.filter(debtor_id__in=[debtor for debtor, _ in people.values()])
    elsewhere: dict[int, set[Hold]] = {}
    theirs: set[int] = set()
    for debtor, creditor, holds in await known.values_list("debtor_id", "creditor_id", "holds"):
        elsewhere.setdefault(int(str(debtor)), set()).update(map(Hold, holds))
        if creditor != creditor_id:
            theirs.add(int(str(debtor)))
    return _Beside({(str(fold), birth) for fold, birth in loans}, people, elsewhere, theirs, await _names(rows))


async def _names(rows: Sequence[RegisterRow]) -> Mapping[tuple[str, date], Collection[int]]:
    found: dict[tuple[str, date], set[int]] = {}
    namesakes = Debtor.filter(search_name__in=[fold_name(row.full_name) for row in rows])
    for name, birth, debtor in await namesakes.values_list("search_name", "birth_date", "id"):
        found.setdefault((str(name), birth), set()).add(int(str(debtor)))
    return found

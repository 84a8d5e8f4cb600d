"""The merge workbook of a deed over many cases: a row for each case with all that its papers need."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO

from backend.domain.amounts_in_words import amount_in_words
from backend.domain.ledger import OWED_COMPONENTS, Balance, balance
from backend.domain.money import ZERO
from backend.domain.progress import Progress, ProgressTeller, tell_nobody
from backend.models import Bulk, BulkItem, BulkKind, BulkOutcome, Case, LedgerEntry, Person
from backend.papers.workbooks import Cell, CellKind, Column, Sheet, Workbook
from backend.services import files
from backend.services.many.bulk_kinds import portions
from backend.services.many.bulk_trying import XLSX
from backend.settings import Settings
from backend.texts import Texts, texts_for

AT_ONCE = 50
"""Sealed fields are opened case by case: more at once would hold up the chats."""
BEFORE = ("number", "debtor", "born", "birth-place", "passport", "inn", "snils", "address", "lives", "email")
LOAN = ("contract", "contract-on", "creditor", "cession", "cession-on")
COURT = ("court", "court-number", "court-uid", "enforcement")
DAYS = frozenset({"born", "contract-on", "cession-on"})


@dataclass(frozen=True)
class Row:
    case: Case
    owed: Balance


async def merge_workbook(
    settings: Settings, bulk_id: int, now: datetime, today: date, *, tell: ProgressTeller = tell_nobody
) -> int | None:
    """The id of the kept file. None where the deed is of another kind."""
    bulk = await Bulk.get(id=bulk_id)
    if bulk.kind is not BulkKind.DOCUMENTS:
        return None
    asker = await Person.get(id=bulk.asked_by)
    texts = texts_for(asker.language, asker.timezone)
    done = BulkItem.filter(bulk_id=bulk_id, outcome=BulkOutcome.DONE).order_by("id")
    case_ids = [int(str(case_id)) for case_id in await done.values_list("case_id", flat=True)]
    made = BytesIO()
    with Workbook(made, [Sheet(texts("bulk-merge-sheet"), _columns(texts))]) as book:
        for number, some in enumerate(portions(case_ids, AT_ONCE), 1):
            book.add([_cells(row) for row in await _rows(some, today)])
            await tell(Progress(min(number * AT_ONCE, len(case_ids)), len(case_ids)))
            await asyncio.sleep(0)
    name = texts("bulk-merge-file", number=bulk.id, on=today) + ".xlsx"
    kept = await files.keep(settings, made.getvalue(), name, XLSX, now)
    return int(kept.id)


async def _rows(case_ids: Sequence[int], today: date) -> list[Row]:
    cases = await Case.filter(id__in=list(case_ids)).select_related("debtor", "creditor", "cession").order_by("id")
    entries: dict[int, list[LedgerEntry]] = {case.id: [] for case in cases}
    for entry in await LedgerEntry.filter(case_id__in=list(case_ids)).order_by("on", "id"):
        entries[entry.case_id].append(entry)
    return [Row(case, balance([entry.as_entry() for entry in entries[case.id]], today)) for case in cases]


def _columns(texts: Texts) -> list[Column]:
    said = [*BEFORE, *LOAN, *COURT]
    sums = [*(component.value.replace("_", "-") for component in OWED_COMPONENTS), "total"]
    return [
        *(Column(texts(f"bulk-merge-{name}"), CellKind.DAY if name in DAYS else CellKind.TEXT, 22) for name in said),
        *(Column(texts(f"bulk-merge-{name}"), CellKind.SUM) for name in sums),
        Column(texts("bulk-merge-words"), CellKind.TEXT, 60),
    ]


def _cells(row: Row) -> tuple[Cell, ...]:
    return (*_debtor(row.case), *_loan(row.case), *_court(row.case), *_sums(row.owed))


def _debtor(case: Case) -> tuple[Cell, ...]:
    debtor = case.debtor
    papers = (debtor.birth_place, debtor.passport, debtor.inn, debtor.snils)
    places = (debtor.registration_address, debtor.residence_address, debtor.email)
    return (case.number, debtor.full_name, debtor.birth_date, *papers, *places)


def _loan(case: Case) -> tuple[Cell, ...]:
    cession = case.cession
    return (case.contract_number, case.contract_date, case.creditor.name, cession.number, cession.signed_on)


def _court(case: Case) -> tuple[Cell, ...]:
    return (case.court_name, case.court_case_number, case.court_uid, case.enforcement_number)


def _sums(owed: Balance) -> tuple[Cell, ...]:
    total: Decimal = max(owed.total - owed.overpayment, ZERO)
    return (*(owed.parts[component] for component in OWED_COMPONENTS), total, amount_in_words(total))

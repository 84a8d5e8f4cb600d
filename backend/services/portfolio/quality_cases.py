"""The loans of a check of quality as the store holds them: page by page, by plain queries that each take a moment."""

import asyncio
import json
from collections import defaultdict
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from tortoise.connection import get_connection
from tortoise.queryset import QuerySet

from backend.domain.money import ZERO, roubles
from backend.domain.quality import Finding, Loan, holds_of_words
from backend.domain.stages import Hold, Stage
from backend.models import Case, ColumnAnswer, Debtor
from backend.registers.headings import COLUMN, REMARKS, folded

PAGE = 400  # whoever taps meanwhile waits for one query of a page at most
DOCUMENTS = ("passport", "inn", "snils")

LOANS = """
SELECT c.id, c.contract_number, c.contract_date, c.loan_amount, c.loan_due_on, c.overdue_since, c.last_payment_on,
       c.extra, c.stage, c.holds, c.balance, c.creditor_id, c.region, k.name AS creditor,
       d.full_name, d.birth_date, d.passport, d.inn, d.snils, d.phones
FROM debt_case c JOIN debtor d ON d.id = c.debtor_id JOIN creditor k ON k.id = c.creditor_id
WHERE c.id IN ({ids}) ORDER BY c.id"""
OPENINGS = """
SELECT case_id, component, SUM(amount) AS amount FROM ledger_entry
WHERE case_id IN ({ids}) AND kind = 'opening' GROUP BY case_id, component"""
CROSSINGS: Mapping[Finding, str] = {
    Finding.SAME_LOAN: """
SELECT DISTINCT c.id FROM debt_case c JOIN debtor d ON d.id = c.debtor_id
JOIN debt_case o ON o.contract_fold = c.contract_fold AND o.creditor_id <> c.creditor_id
JOIN debtor p ON p.id = o.debtor_id AND p.birth_date = d.birth_date WHERE c.id IN ({ids})""",
    Finding.SAME_PERSON: """
SELECT DISTINCT c.id FROM debt_case c
JOIN debt_case o ON o.debtor_id = c.debtor_id AND o.creditor_id <> c.creditor_id WHERE c.id IN ({ids})""",
    Finding.NAMESAKE: """
SELECT DISTINCT c.id FROM debt_case c JOIN debtor d ON d.id = c.debtor_id
JOIN debtor p ON p.search_name = d.search_name AND p.birth_date = d.birth_date AND p.id <> d.id
WHERE c.id IN ({ids})""",
}
HOLDS_ELSEWHERE = """
SELECT c.id, o.holds FROM debt_case c JOIN debt_case o ON o.debtor_id = c.debtor_id AND o.id <> c.id
WHERE c.id IN ({ids}) AND CAST(o.holds AS TEXT) <> '[]'"""


@dataclass(frozen=True, slots=True)
class Known:
    """A loan with what names it in a workbook."""

    case_id: int
    contract: str
    name: str
    creditor: str
    loan: Loan


async def pages_of(cases: QuerySet[Case]) -> AsyncIterator[Sequence[Known]]:
    """All cases of a query, some hundreds at a time, by id."""
    answers = await _document_headings()
    last = 0
    while True:
        ids = await cases.filter(id__gt=last).order_by("id").limit(PAGE).values_list("id", flat=True)
        if not ids:
            return
        last = int(str(ids[-1]))
        yield await _page([int(str(one)) for one in ids], answers)


async def _page(ids: Sequence[int], answers: Mapping[int, Mapping[str, str]]) -> Sequence[Known]:
    rows = await _ask(LOANS, ids)
    openings = await _ask(OPENINGS, ids)
    crossed: dict[int, set[Finding]] = defaultdict(set)
    for finding, sql in CROSSINGS.items():
        for row in await _ask(sql, ids):
            crossed[row["id"]].add(finding)
    elsewhere = await _ask(HOLDS_ELSEWHERE, ids)
    return await asyncio.to_thread(_known, rows, openings, crossed, elsewhere, answers)


async def _ask(sql: str, ids: Sequence[int]) -> Sequence[Mapping[str, Any]]:
    asked = sql.format(ids=",".join(map(str, ids)))
    rows: list[dict[str, Any]] = await get_connection("default").execute_query_dict(asked)
    return rows


async def _document_headings() -> Mapping[int, Mapping[str, str]]:
    """By creditor: folded heading to document. A value that failed its check lies under its heading in `extra`."""
    usual = {folded(heading): key for key in DOCUMENTS for heading in COLUMN[key].headings}
    said: dict[int, dict[str, str]] = defaultdict(lambda: dict(usual))
    for answer in await ColumnAnswer.filter(column__in=DOCUMENTS):
        said[answer.creditor_id][folded(answer.heading)] = answer.column
    return said


def _known(
    rows: Iterable[Mapping[str, Any]],
    openings: Iterable[Mapping[str, Any]],
    crossed: Mapping[int, set[Finding]],
    elsewhere: Iterable[Mapping[str, Any]],
    answers: Mapping[int, Mapping[str, str]],
) -> Sequence[Known]:
    bought: dict[int, dict[str, Decimal]] = defaultdict(dict)
    for row in openings:
        bought[row["case_id"]][row["component"]] = roubles(int(row["amount"]))
    holds: dict[int, set[Hold]] = defaultdict(set)
    for row in elsewhere:
        holds[row["id"]] |= _holds(row["holds"])
    return [
        Known(
            row["id"],
            row["contract_number"],
            row["full_name"],
            row["creditor"],
            _loan(row, bought[row["id"]], frozenset(crossed[row["id"]]), holds[row["id"]], answers[row["creditor_id"]]),
        )
        for row in rows
    ]


def _loan(
    row: Mapping[str, Any],
    bought: Mapping[str, Decimal],
    crossed: frozenset[Finding],
    elsewhere: set[Hold],
    headings: Mapping[str, str],
) -> Loan:
    extra = _opened(Case, "extra", row["extra"])
    amount = row["loan_amount"]
    return Loan(
        birth_date=_required(row["birth_date"]),
        contract_date=_required(row["contract_date"]),
        owed=roubles(row["balance"]),
        principal=bought.get("principal", ZERO),
        interest=bought.get("interest", ZERO),
        penalty=bought.get("penalty", ZERO),
        fees=bought.get("fees", ZERO),
        loan_amount=None if amount is None else roubles(amount),
        due_date=_day(row["loan_due_on"]),
        overdue_since=_day(row["overdue_since"]),
        last_payment_date=_day(row["last_payment_on"]),
        documents=frozenset(name for name in DOCUMENTS if row[name]),
        doubtful=frozenset(headings[name] for name in map(folded, extra) if name in headings),
        has_phone=bool(_opened(Debtor, "phones", row["phones"]).get("phones")),
        has_region=bool(row["region"]),
        stage=Stage(row["stage"]),
        holds=frozenset(_holds(row["holds"]) | elsewhere | spoken_of(extra)),
        crossed=crossed,
    )


def spoken_of(extra: Mapping[str, str]) -> frozenset[Hold]:
    """What the remarks among a register's further columns say of the debtor."""
    found = (holds_of_words(words) for heading, words in extra.items() if folded(heading) in REMARKS)
    return frozenset[Hold]().union(*found)


def _opened(model: type[Case] | type[Debtor], field: str, raw: Any) -> Mapping[str, Any]:
    opened: Mapping[str, Any] = model._meta.fields_map[field].to_python_value(raw)  # noqa: SLF001 - Tortoise names it so
    return opened or {}


def _holds(raw: Any) -> set[Hold]:
    return {Hold(one) for one in (json.loads(raw) if isinstance(raw, str | bytes) else raw or ())}


def _day(raw: Any) -> date | None:
    if raw is None:
        return None
    if isinstance(raw, datetime):
        return raw.date()
    return raw if isinstance(raw, date) else date.fromisoformat(raw)


def _required(raw: Any) -> date:
    found = _day(raw)
    assert found is not None  # noqa: S101 - the column is never empty
    return found

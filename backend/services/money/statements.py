"""Statements of banks: taken in whole or not at all, each document posted once, the doubtful left to a person."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from tortoise.transactions import atomic

from backend import queue
from backend.domain.money import ZERO
from backend.domain.people import Actor, Permission
from backend.domain.statements import UNNAMED, DocumentState, Format, Incoming, channel_of
from backend.models import BankStatement, Payment
from backend.services import journal
from backend.services.access import require
from backend.services.money import payments, posting, refunds, registries, statement_reversals, statement_rows
from backend.services.money.posting import Due, Posted
from backend.services.money.statement_work import DUPLICATE, Found, Work, work_of
from backend.services.notices import News, owe
from backend.services.raw_sql import ask
from backend.settings import Settings

TELL_DEBTORS = "statements.tell_debtors"
THANKED = """
SELECT p.id FROM payment p JOIN bank_document d ON d.id = p.document_id JOIN debt_case c ON c.id = p.case_id
JOIN person w ON w.debtor_id = c.debtor_id WHERE d.statement_id = $1 AND w.role = 'debtor' ORDER BY p.id
"""


@dataclass(frozen=True)
class Item:
    """A document that came, and where it stands now. `state` is a DocumentState, or "duplicate"."""

    incoming: Incoming
    state: str
    case_id: int | None = None
    contract: str | None = None
    rule: str = ""


@dataclass(frozen=True)
class Report:
    """`documents` counts all of the file; the items are what came to our accounts."""

    format: Format
    accounts: Sequence[str]
    documents: int
    items: Sequence[Item]
    statement_id: int | None = None

    def many(self, *states: str) -> int:
        return sum(item.state in states for item in self.items)

    def total(self, *states: str) -> Decimal:
        return sum((item.incoming.document.amount for item in self.items if not states or item.state in states), ZERO)

    def counts(self) -> dict[str, Any]:
        """Without whom and what for: it is kept beside the statement."""
        found, waits = DocumentState.MATCHED, DocumentState.WAITING
        return {
            "format": self.format.value,
            "accounts": [account for account in self.accounts if account != UNNAMED],
            "documents": self.documents,
            "incoming": len(self.items),
            "incoming_total": f"{self.total():.2f}",
            "posted": self.many(found, waits),
            "posted_total": f"{self.total(found, waits):.2f}",
            "duplicates": self.many(DUPLICATE),
            "matched": self.many(found),
            "matched_total": f"{self.total(found):.2f}",
            "waiting": self.many(waits),
            "waiting_total": f"{self.total(waits):.2f}",
            "registry": self.many(DocumentState.REGISTRY),
            "returned": self.many(DocumentState.RETURNED),
        }

    def as_json(self) -> dict[str, Any]:
        return self.counts() | {"items": [_item_as_json(item) for item in self.items]}


def _item_as_json(item: Item) -> dict[str, Any]:
    document = item.incoming.document
    return {
        "number": document.number,
        "date": document.on.isoformat(),
        "sum": f"{document.amount:.2f}",
        "payer": document.payer.name,
        "purpose": document.purpose,
        "state": item.state,
        "case": item.contract,
        "rule": item.rule,
    }


async def preview(actor: Actor, content: bytes, settings: Settings) -> Report:
    """What would come of a file. Raises Unreadable and Refused as `take_in` does; nothing is stored."""
    require(actor, Permission.RECORD_PAYMENT)
    return await _report(await work_of(content, settings))


@atomic()
async def take_in(actor: Actor, content: bytes, settings: Settings, now: datetime, today: date) -> Report:
    """Post what came and was not known yet.

    Raises Unreadable where the file is none, breaks off or does not add up, Refused where it is of others' accounts.
    """
    require(actor, Permission.RECORD_PAYMENT)
    await statement_rows.hold_all()
    work = await work_of(content, settings)
    statement = await BankStatement.create(
        file_sha256=hashlib.sha256(content).hexdigest(), format=work.format, taken_by=actor.id, taken_at=now, report={}
    )
    numbers = await statement_rows.write(statement.id, [found.new for found in work.found if found.new])
    written = dict(zip((found.incoming.key for found in work.new), numbers, strict=True))
    await _post(actor, statement.id, work, written, now, today)
    await registries.share_out(work.registry)
    undone = await statement_reversals.follow(actor, statement.id, work.reversals, now, today)
    returned = await refunds.follow(actor, work.debits, work.own, now, today)
    report = replace(await _report(work), statement_id=statement.id)
    statement.report = report.counts()
    await statement.save(update_fields=["report"])
    await journal.write(
        actor, "statement.taken_in", now, statement=statement.id, reversals=undone, refunds=returned, **report.counts()
    )
    return report


async def report_of(actor: Actor, statement_id: int) -> Mapping[str, Any]:
    """The counts that were given when it was taken in."""
    require(actor, Permission.RECORD_PAYMENT)
    return dict((await BankStatement.get(id=statement_id)).report)


async def _post(
    actor: Actor, statement_id: int, work: Work, written: Mapping[str, int], now: datetime, today: date
) -> None:
    """What is matched goes to its cases; what a person had entered before only learns of its document."""
    dues = [
        _due(found, found.case_id, written[found.incoming.key], today)
        for found in work.new
        if found.case_id is not None and found.by_hand is None
    ]
    posted = await posting.post(actor, dues, now, today)
    for found in work.new:
        if found.by_hand is not None:
            await Payment.filter(id=found.by_hand).update(document_id=written[found.incoming.key])
    to_settle = set(posted.to_settle)
    last = {one.id: one.payments[-1][0] for one in posted.accounts if one.id in to_settle}
    for payment_id in sorted(last.values()):
        await payments.settle(await Payment.get(id=payment_id), actor, now, today)
    await _tell(actor, statement_id, posted, now)


def _due(found: Found, case_id: int, document_id: int, today: date) -> Due:
    document = found.incoming.document
    # A bank east of us has closed its day already; nothing is credited on a day that has not come.
    received_on = min(document.came_on, today)
    return Due(case_id, document.amount, received_on, channel_of(document), found.incoming.key, document_id)


async def _tell(actor: Actor, statement_id: int, posted: Posted, now: datetime) -> None:
    """Each colleague learns in one notice of all the money on their cases; debtors are thanked by a job."""
    for person_id, accounts in posting.by_colleague(posted.accounts).items():
        sums = [due.amount for one in accounts for _, due in one.payments]
        args = {"count": len(sums), "sum": sum(sums, ZERO)}
        if person_id != actor.id:
            news = News("statements-notice-came", f"statement:{statement_id}", args, is_light=True)
            await owe(person_id, news, now)
    if posted.accounts:
        await queue.enqueue(TELL_DEBTORS, {"statement_id": statement_id}, run_at=now, key=f"statement:{statement_id}")


async def tell_debtors(settings: Settings, statement_id: int, now: datetime) -> None:
    """Thank those who talk to us for what a statement brought. Again, it thanks nobody twice."""
    rows = await ask(THANKED, statement_id)
    for row in rows:
        await payments.tell_debtor(settings, row["id"], now)


async def _report(work: Work) -> Report:
    contracts = await statement_rows.contracts_of({found.case_id for found in work.found if found.case_id})
    items = [_item(found, contracts) for found in work.found]
    return Report(work.format, work.accounts, work.documents, items)


def _item(found: Found, contracts: Mapping[int, str]) -> Item:
    return Item(found.incoming, found.state, found.case_id, contracts.get(found.case_id or 0), found.rule)

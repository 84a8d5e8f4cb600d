"""Many payments at once, within the caller's deed: credited in memory, written in bulk; few need a closer look."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from backend.dialect import on_postgres
from backend.domain import ledger as rules
from backend.domain.crediting import credited
from backend.domain.ledger import Component, Entry, EntryKind
from backend.domain.money import kopecks, roubles
from backend.domain.payments import PaymentChannel
from backend.domain.people import Actor
from backend.ids import next_ids
from backend.models import Payment, PlanState
from backend.pouring import pour
from backend.services import journal
from backend.services.raw_sql import ask, ids, listed, tell_many

PAYMENT = (
    "id", "case_id", "amount", "received_on", "channel", "external_id", "payer", "recorded_by", "recorded_at",
    "document_id",
)  # fmt: skip
ENTRY = (
    "case_id", "component", "kind", "amount", "on", "basis", "origin", "payment_id", "created_by", "created_at",
)  # fmt: skip
CASES = "SELECT id, contract_date, holds, responsible_id FROM debt_case WHERE {listed} ORDER BY id{lock}"
ENTRIES = 'SELECT case_id, component, kind, amount, "on" FROM ledger_entry WHERE {listed}'
PLANS = "SELECT DISTINCT case_id FROM plan WHERE {listed} AND state IN ('{accepted}', '{completed}')"
BALANCE = "UPDATE debt_case SET balance = $1 WHERE id = $2"


@dataclass(frozen=True)
class Due:
    """Money for one case. (channel, number) is new: whoever calls has looked."""

    case_id: int
    amount: Decimal
    received_on: date
    channel: PaymentChannel
    number: str
    document_id: int | None = None


@dataclass
class Account:
    """A case as far as money goes, while it is credited."""

    id: int
    contract_date: date
    has_holds: bool
    responsible_id: int | None
    entries: list[Entry] = field(default_factory=list)
    new: list[Entry] = field(default_factory=list)
    payments: list[tuple[int, Due]] = field(default_factory=list)


@dataclass(frozen=True)
class Posted:
    """`to_settle`: cases whose plan, hold or end follows from the new balance; the others only owe less."""

    accounts: Sequence[Account]
    to_settle: Sequence[int]


async def post(actor: Actor, dues: Sequence[Due], now: datetime, today: date) -> Posted:
    """Payments, entries, balances and the journal of many cases, each payment in the order of its day."""
    if not dues:
        return Posted((), ())
    numbers = await next_ids(Payment, len(dues))
    accounts = await _accounts({due.case_id for due in dues})
    for payment_id, due in sorted(zip(numbers, dues, strict=True), key=lambda one: (one[1].received_on, one[0])):
        _credit(accounts[due.case_id], payment_id, due, today)
    await _write(list(accounts.values()), actor, now, today)
    planned = await _with_plans(accounts)
    return Posted(
        list(accounts.values()), [one.id for one in accounts.values() if one.id in planned or _is_settled(one, today)]
    )


async def _accounts(case_ids: set[int]) -> dict[int, Account]:
    """Locked in the order of their ids, so that two who post at once do not wait for each other."""
    lock = " FOR UPDATE" if on_postgres() else ""
    found = ids(sorted(case_ids))
    accounts = {
        row["id"]: Account(
            id=row["id"],
            contract_date=_day(row["contract_date"]),
            has_holds=str(row["holds"]) != "[]",
            responsible_id=row["responsible_id"],
        )
        for row in await ask(CASES.format(listed=listed("id", 1), lock=lock), found)
    }
    for row in await ask(ENTRIES.format(listed=listed("case_id", 1)), found):
        entry = Entry(Component(row["component"]), EntryKind(row["kind"]), roubles(row["amount"]), _day(row["on"]))
        accounts[row["case_id"]].entries.append(entry)
    return accounts


def _credit(account: Account, payment_id: int, due: Due, today: date) -> None:
    whole = (*account.entries, *account.new)
    account.new += credited(whole, due.amount, due.channel, account.contract_date, due.received_on, today, payment_id)
    account.payments.append((payment_id, due))


async def _write(accounts: Sequence[Account], actor: Actor, now: datetime, today: date) -> None:
    payments = [(payment_id, due) for one in accounts for payment_id, due in one.payments]
    await pour("payment", PAYMENT, [_payment_row(payment_id, due, actor, now) for payment_id, due in payments])
    await pour("ledger_entry", ENTRY, [_entry_row(one.id, new, actor, now) for one in accounts for new in one.new])
    balances = {one.id: rules.balance((*one.entries, *one.new), today) for one in accounts}
    rows = [(kopecks(owed.total - owed.overpayment), case_id) for case_id, owed in balances.items()]
    await tell_many(BALANCE, rows)
    told = [(one.id, _told(payment_id, due, balances[one.id])) for one in accounts for payment_id, due in one.payments]
    await journal.write_many(actor, "payment.recorded", now, told)


def _told(payment_id: int, due: Due, owed: rules.Balance) -> Mapping[str, Any]:
    return {
        "payment": payment_id,
        "amount": due.amount,
        "channel": due.channel.value,
        "received_on": due.received_on,
        "left": owed.total,
        "overpayment": owed.overpayment,
    }


def _payment_row(payment_id: int, due: Due, actor: Actor, now: datetime) -> tuple[Any, ...]:
    came = stored(due.received_on)
    known = (due.channel.value, due.number, "", actor.id, stored_moment(now), due.document_id)
    return (payment_id, due.case_id, kopecks(due.amount), came, *known)


def _entry_row(case_id: int, entry: Entry, actor: Actor, now: datetime) -> tuple[Any, ...]:
    what = (entry.component.value, entry.kind.value, kopecks(entry.amount), stored(entry.on), str(entry.basis))
    return (case_id, *what, entry.origin.value, entry.payment_id, actor.id, stored_moment(now))


def _is_settled(account: Account, today: date) -> bool:
    """Paid off or overpaid, or a hold may end: what follows is decided case by case."""
    owed = rules.balance((*account.entries, *account.new), today)
    return owed.nothing_is_owed or account.has_holds


async def _with_plans(case_ids: Iterable[int]) -> set[int]:
    sql = PLANS.format(listed=listed("case_id", 1), accepted=PlanState.ACCEPTED, completed=PlanState.COMPLETED)
    return {row["case_id"] for row in await ask(sql, ids(sorted(case_ids)))}


def by_colleague(accounts: Iterable[Account]) -> Mapping[int, Sequence[Account]]:
    """Whose cases were paid."""
    found: dict[int, list[Account]] = defaultdict(list)
    for account in accounts:
        if account.responsible_id is not None:
            found[account.responsible_id].append(account)
    return found


def stored(on: date | None) -> Any:
    """A day as the store keeps it."""
    return on if on is None or on_postgres() else on.isoformat()


def stored_moment(at: datetime) -> Any:
    return at if on_postgres() else at.astimezone(UTC).isoformat(" ")


def _day(value: Any) -> date:
    return value if isinstance(value, date) else date.fromisoformat(value)

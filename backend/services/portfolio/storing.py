"""The moment at which a register enters the store: what lies ready in a file becomes rows, inside the caller's deed.

On SQLite the file is attached and SQLite itself copies it, for whoever writes meanwhile waits. On PostgreSQL it goes by
COPY through tables that live as long as the transaction, and nobody waits but for the journal, which comes last.
"""

import asyncio
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from tortoise.connection import get_connection

from backend.dialect import on_postgres
from backend.domain.ledger import Basis, EntryKind, Origin
from backend.domain.people import Actor
from backend.pouring import pour_from
from backend.registers.staging import COLUMNS, NUMBERED, RESPONSIBLE, Record, records_of
from backend.services.portfolio import before

STAGED = "incoming"
_DAYS = ("birth_date", "contract_date", "loan_due_on", "overdue_since", "last_payment_on")
_POINTERS = frozenset({"debtor_n", "debtor_id", "case_n"})
_WHOLE = _POINTERS | {"n", "person_id", "amount", "balance", "loan_amount", "payment_n", "responsible_id", "is_open"}
_CACHE, _USUAL_CACHE = -204_800, -2_000
"""Kibibytes of SQLite's cache while the rows go in, and else: what does not fit is written and read again and again."""
_WORK_MEMORY = "64MB"
"""Of PostgreSQL for one sort or join, within this transaction."""
_BY_ROW = "name_part_added"
"""The trigger of SQLite that keeps the words of one new name; a register brings its own list of them."""


@dataclass(frozen=True)
class Common:
    """What all the new cases share."""

    creditor_id: int
    cession_id: int
    signed_on: date
    stage: str
    due_on: date | None
    actor: Actor
    now: datetime
    today: date

    @property
    def of_case(self) -> Mapping[str, Any]:
        """Columns of a case that a register does not give."""
        return {
            "creditor_id": self.creditor_id,
            "cession_id": self.cession_id,
            "stage": self.stage,
            "stage_since": self.today,
            "due_on": self.due_on,
            "created_at": self.now,
            **_NEW_CASE,
        }

    @property
    def of_entry(self) -> Mapping[str, Any]:
        """What was bought, as the register says, on the day of the cession (ГК ст. 384)."""
        return {
            "kind": EntryKind.OPENING.value,
            "on": self.signed_on,
            "basis": str(Basis.CESSION),
            "origin": Origin.IMPORT.value,
            "created_by": self.actor.id,
            "created_at": self.now,
        }


_NEW_CASE: Mapping[str, Any] = {
    "is_open": True,
    "holds": "[]",
    "evidence": "{}",
    "noted": "{}",
    "court_name": "",
    "court_case_number": "",
    "court_case_key": "",
    "court_uid": "",
    "enforcement_number": "",
    "version": 1,
}


@asynccontextmanager
async def at_hand(file: Path) -> AsyncIterator[None]:
    """While it lasts, `store` may be called; on SQLite the file hangs on the connection, which no deed can change."""
    connection = get_connection("default")
    if on_postgres():
        yield
        return
    await connection.execute_query(f"ATTACH DATABASE ? AS {STAGED}", [str(file)])
    await connection.execute_query(f"PRAGMA main.cache_size = {_CACHE}")
    try:
        yield
    finally:
        await connection.execute_query(f"PRAGMA main.cache_size = {_USUAL_CACHE}")
        await connection.execute_query("PRAGMA shrink_memory")
        await connection.execute_query(f"DETACH DATABASE {STAGED}")


async def store(file: Path, common: Common) -> Sequence[int]:
    """Copy everything and give the ids of the new cases, in the order of the register."""
    ids = await _postgres_ids(file) if on_postgres() else await _sqlite_ids()
    connection = get_connection("default")
    numbers = before.Numbers(ids.source, *((ids.base["debt_case"], ids.base["payment"]) if ids.base else ()))
    async with _words_at_once(ids):
        for sql in _statements(ids, common):
            await connection.execute_query(sql)
    for sql in before.statements(numbers, common.now, common.actor.id):
        await connection.execute_query(sql)
    return await _case_ids(ids)


@asynccontextmanager
async def _words_at_once(ids: "_Ids") -> AsyncIterator[None]:
    """SQLite has triggers for each row alone, so within this transaction the register's list of words stands in.

    PostgreSQL's trigger looks at a whole statement.
    """
    if ids.base is None:
        yield
        return
    connection = get_connection("default")
    found = await connection.execute_query_dict("SELECT sql FROM sqlite_master WHERE name = ?", [_BY_ROW])
    await connection.execute_query(f"DROP TRIGGER {_BY_ROW}")
    yield
    await connection.execute_query(
        f"INSERT INTO name_part (part) SELECT w.part FROM {ids.source}name_word w"  # noqa: S608 - names of ours
        " WHERE NOT EXISTS (SELECT 1 FROM name_part WHERE part = w.part) ORDER BY w.part"
    )
    await connection.execute_query(found[0]["sql"])


async def _case_ids(ids: "_Ids") -> Sequence[int]:
    connection = get_connection("default")
    if ids.base is not None:
        found = await connection.execute_query_dict(f"SELECT count(*) AS many FROM {ids.source}debt_case")  # noqa: S608 - names of ours
        return range(ids.base["debt_case"] + 1, ids.base["debt_case"] + 1 + int(found[0]["many"]))
    found = await connection.execute_query_dict(f"SELECT id FROM {ids.source}debt_case ORDER BY n")  # noqa: S608 - names of ours
    return [int(row["id"]) for row in found]


@dataclass(frozen=True)
class _Ids:
    """How numbers of the register become ids: by adding to the last one, or by looking up what a sequence gave."""

    source: str
    base: Mapping[str, int] | None = None

    @property
    def case(self) -> str:
        return "c.id" if self.base is None else f"{self.base['debt_case']} + c.n"

    def case_of(self, number: str) -> tuple[str, str]:
        """The expression, and the join that it needs."""
        if self.base is None:
            return "c.id", f" JOIN {self.source}debt_case c ON c.n = {number}"
        return f"{self.base['debt_case']} + {number}", ""

    def debtor_of(self, number: str) -> tuple[str, str]:
        if self.base is None:
            return "p.id", f" LEFT JOIN {self.source}debtor p ON p.n = {number}"
        return f"{self.base['debtor']} + {number}", ""

    def value(self, name: str, expression: str) -> str:
        """PostgreSQL will not take a text for a day unasked."""
        return f"CAST({expression} AS date)" if self.base is None and name in _DAYS else expression


async def _sqlite_ids() -> _Ids:
    return _Ids(f"{STAGED}.", {table: await _last_id(table) for table in NUMBERED})


async def _last_id(table: str) -> int:
    """The caller's transaction keeps others from taking the next ones."""
    sql = f"SELECT coalesce(max(id), 0) AS last FROM {table}"  # noqa: S608 - a name of ours
    return int((await get_connection("default").execute_query_dict(sql))[0]["last"])


async def _postgres_ids(file: Path) -> _Ids:
    connection = get_connection("default")
    await connection.execute_query(f"SET LOCAL work_mem = '{_WORK_MEMORY}'")
    for table, names in (*COLUMNS.items(), RESPONSIBLE):
        target = f"{STAGED}_{table}"
        columns = ("n", *names) if table in NUMBERED else names
        fields = ", ".join(f"{name} {'bigint' if name in _WHOLE else 'text'}" for name in columns)
        own_id = f", id bigint DEFAULT nextval('{table}_id_seq')" if table in NUMBERED else ""
        await connection.execute_query(f"CREATE TEMP TABLE {target} ({fields}{own_id}) ON COMMIT DROP")
        sql = f"SELECT {', '.join(columns)} FROM {table} ORDER BY rowid"  # noqa: S608 - names of ours
        await pour_from(target, columns, _batches(file, sql))
        # Only how many they are matters to the joins: looking at sealed texts takes longer than they do.
        await connection.execute_query(f"ANALYZE {target} ({columns[0]})")
    return _Ids(f"{STAGED}_")


async def _batches(file: Path, sql: str) -> AsyncIterator[Iterable[Record]]:
    records = records_of(file, sql)
    while batch := await asyncio.to_thread(next, records, None):
        yield batch


def _statements(ids: _Ids, common: Common) -> Iterator[str]:
    source = ids.source
    debtor, of_debtor = ids.debtor_of("c.debtor_n")
    holder, of_holder = ids.debtor_of("k.debtor_n")
    case, of_case = ids.case_of("e.case_n")
    person = "d.id" if ids.base is None else f"{ids.base['debtor']} + d.n"
    # PostgreSQL's own tables hold them in this order, and sorting such wide rows would go over the disk.
    ordered = "" if ids.base is None else " ORDER BY d.n"
    yield _insert(ids, "debtor", "d", {"id": person}, f"{source}debtor d{ordered}")
    yield _insert(
        ids,
        "debt_case",
        "c",
        {"id": ids.case, "debtor_id": f"coalesce(c.debtor_id, {debtor})", "responsible_id": "r.person_id"},
        f"{source}debt_case c{of_debtor} LEFT JOIN {source}responsible r ON r.n = c.n ORDER BY c.n",
        common.of_case,
    )
    yield _insert(ids, "debtor_key", "k", {"debtor_id": holder}, f"{source}debtor_key k{of_holder}")
    yield _insert(ids, "ledger_entry", "e", {"case_id": case}, f"{source}ledger_entry e{of_case}", common.of_entry)


def _insert(
    ids: _Ids, table: str, alias: str, found: Mapping[str, str], source: str, same: Mapping[str, Any] | None = None
) -> str:
    """`found` are expressions, `same` is one value for all rows; the other columns are as they lie ready."""
    lying = {name: ids.value(name, f"{alias}.{name}") for name in COLUMNS[table] if name not in _POINTERS}
    given = lying | dict(found) | {name: _literal(value) for name, value in (same or {}).items()}
    names = ", ".join(f'"{name}"' for name in given)
    return f"INSERT INTO {table} ({names}) SELECT {', '.join(given.values())} FROM {source}"  # noqa: S608 - values of ours


def _literal(value: object) -> str:
    match value:
        case None:
            return "NULL"
        case bool() | int():
            return str(value).upper()
        case datetime():
            return f"'{value.astimezone(UTC).isoformat(' ')}'"
        case date():
            return f"'{value.isoformat()}'"
    return "'" + str(value).replace("'", "''") + "'"

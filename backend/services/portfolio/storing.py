"""How a register enters the store: what lies ready in a file becomes rows, inside the caller's deed.

On SQLite the whole file is attached and SQLite itself copies it, for whoever writes meanwhile waits. On PostgreSQL rows
go by COPY while the next ones are still being prepared, and nobody waits but for the journal, which comes last.
"""

import asyncio
from array import array
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, cast

from tortoise.connection import get_connection

from backend.domain.ledger import Basis, EntryKind, Origin
from backend.domain.people import Actor
from backend.pouring import pour
from backend.registers.staging import COLUMNS, NUMBERED, Record, lying_ready, put_in_order, records_between
from backend.services.portfolio import before
from backend.sqlite import ImmediateClient

STAGED = "incoming"
_POINTERS = frozenset({"debtor_n", "debtor_id", "case_n"})
_CASE = COLUMNS["debt_case"][2:]
_DAYS_OF_DEBTOR = (COLUMNS["debtor"].index("birth_date"),)
_DAYS_OF_CASE = tuple(map(_CASE.index, ("contract_date", "loan_due_on", "overdue_since", "last_payment_on")))
_WHOLE = frozenset({"n", "case_n", "person_id", "amount", "balance", "payment_n", "responsible_id", "is_open"})
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
    """SQLite: while it lasts, `store` may be called; the file hangs on the connection, which no deed can change."""
    await asyncio.to_thread(put_in_order, file)
    connection = cast("ImmediateClient", get_connection("default"))
    async with connection.attaching:
        await connection.execute_query(f"ATTACH DATABASE ? AS {STAGED}", [str(file)])
        await connection.execute_query(f"PRAGMA main.cache_size = {_CACHE}")
        try:
            yield
        finally:
            await connection.execute_query(f"PRAGMA main.cache_size = {_USUAL_CACHE}")
            await connection.execute_query("PRAGMA shrink_memory")
            await connection.execute_query(f"DETACH DATABASE {STAGED}")


async def store(common: Common) -> Sequence[int]:
    """SQLite: copy everything and give the ids of the new cases, in the order of the register."""
    connection = get_connection("default")
    last = {table: await _last_id(table) for table in NUMBERED}
    async with _words_at_once():
        for sql in _statements(last, common):
            await connection.execute_query(sql)
    numbers = before.Numbers(f"{STAGED}.", last["debt_case"], last["payment"])
    for sql in before.statements(numbers, common.now, common.actor.id):
        await connection.execute_query(sql)
    found = await connection.execute_query_dict(f"SELECT count(*) AS many FROM {STAGED}.debt_case")  # noqa: S608 - names of ours
    return range(last["debt_case"] + 1, last["debt_case"] + 1 + int(found[0]["many"]))


@asynccontextmanager
async def _words_at_once() -> AsyncIterator[None]:
    """SQLite has triggers for each row alone, so within this transaction the register's list of words stands in."""
    connection = get_connection("default")
    found = await connection.execute_query_dict("SELECT sql FROM sqlite_master WHERE name = ?", [_BY_ROW])
    await connection.execute_query(f"DROP TRIGGER {_BY_ROW}")
    yield
    await connection.execute_query(
        f"INSERT INTO name_part (part) SELECT w.part FROM {STAGED}.name_word w"  # noqa: S608 - names of ours
        " WHERE NOT EXISTS (SELECT 1 FROM name_part WHERE part = w.part) ORDER BY w.part"
    )
    await connection.execute_query(found[0]["sql"])


async def _last_id(table: str) -> int:
    """The caller's transaction keeps others from taking the next ones."""
    sql = f"SELECT coalesce(max(id), 0) AS last FROM {table}"  # noqa: S608 - a name of ours
    return int((await get_connection("default").execute_query_dict(sql))[0]["last"])


def _statements(last: Mapping[str, int], common: Common) -> Iterator[str]:
    source, person, case = f"{STAGED}.", f"{last['debtor']} + ", f"{last['debt_case']} + "
    yield _insert("debtor", "d", {"id": f"{person}d.n"}, f"{source}debtor d ORDER BY d.n")
    yield _insert(
        "debt_case",
        "c",
        {
            "id": f"{case}c.n",
            "debtor_id": f"coalesce(c.debtor_id, {person}c.debtor_n)",
            "responsible_id": "r.person_id",
        },
        f"{source}debt_case c LEFT JOIN {source}responsible r ON r.n = c.n ORDER BY c.n",
        common.of_case,
    )
    yield _insert("debtor_key", "k", {"debtor_id": f"{person}k.debtor_n"}, f"{source}debtor_key k")
    yield _insert("ledger_entry", "e", {"case_id": f"{case}e.case_n"}, f"{source}ledger_entry e", common.of_entry)


def _insert(
    table: str, alias: str, found: Mapping[str, str], source: str, same: Mapping[str, Any] | None = None
) -> str:
    """`found` are expressions, `same` is one value for all rows; the other columns are as they lie ready."""
    lying = {name: f"{alias}.{name}" for name in COLUMNS[table] if name not in _POINTERS}
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


class Pouring:
    """PostgreSQL: a register that goes in while it is being prepared; the caller's transaction holds all of it."""

    def __init__(self, file: Path, common: Common, people: Iterator[int | None]) -> None:
        """`people` are those who will answer for the cases, in the order of the register."""
        self._file = file
        self._common = common
        self._people = people
        self._seen: dict[str, int] = {}
        self._last: Mapping[str, int] = {}
        self._debtors, self._cases = array("q"), array("q")

    async def begin(self) -> None:
        connection = get_connection("default")
        await connection.execute_query(f"SET LOCAL work_mem = '{_WORK_MEMORY}'")
        await connection.execute_query(
            f"CREATE TEMP TABLE {STAGED}_debtor_key (kind text, digest text, debtor_id bigint) ON COMMIT DROP"
        )

    async def more(self) -> None:
        """What has come to lie ready since."""
        self._last = await asyncio.to_thread(lying_ready, self._file)
        async for rows in self._new("debtor"):
            self._debtors.extend(await _reserved("debtor", len(rows)))
            records = [(self._debtors[n - 1], *_dated(values, _DAYS_OF_DEBTOR)) for n, *values in rows]
            await pour("debtor", ("id", *COLUMNS["debtor"]), records)
        async for rows in self._new("debt_case"):
            self._cases.extend(await _reserved("debt_case", len(rows)))
            await self._pour_cases(rows)
        async for rows in self._new("ledger_entry"):
            same = self._common.of_entry
            entries = [(self._cases[n - 1], component, amount, *same.values()) for n, component, amount in rows]
            await pour("ledger_entry", ("case_id", "component", "amount", *same), entries)
        async for rows in self._new("debtor_key"):
            keys = [(kind, digest, self._debtors[n - 1]) for n, kind, digest in rows]
            await pour(f"{STAGED}_debtor_key", ("kind", "digest", "debtor_id"), keys)

    async def finish(self) -> Sequence[int]:
        """The rest, once everything lies ready; gives the ids of the new cases, in the order of the register."""
        await self.more()
        connection = get_connection("default")
        # In the order of its index, added so they cost a fraction.
        await connection.execute_query(
            "INSERT INTO debtor_key (kind, digest, debtor_id)"  # noqa: S608 - names of ours
            f' SELECT kind, digest, debtor_id FROM {STAGED}_debtor_key ORDER BY kind COLLATE "C", digest COLLATE "C"'
        )
        if await self._pour_before():
            for sql in before.statements(before.Numbers(f"{STAGED}_"), self._common.now, self._common.actor.id):
                await connection.execute_query(sql)
        return self._cases

    async def _new(self, table: str) -> AsyncIterator[list[Record]]:
        while (seen := self._seen.get(table, 0)) < self._last[table]:
            rows = await asyncio.to_thread(records_between, self._file, table, seen, self._last[table])
            self._seen[table] = seen + len(rows)
            yield rows

    async def _pour_cases(self, rows: list[Record]) -> None:
        same = self._common.of_case
        records = [
            (
                self._cases[n - 1],
                known if debtor_n is None else self._debtors[debtor_n - 1],
                next(self._people),
                *_dated(values, _DAYS_OF_CASE),
                *same.values(),
            )
            for n, debtor_n, known, *values in rows
        ]
        await pour("debt_case", ("id", "debtor_id", "responsible_id", *_CASE, *same), records)

    async def _pour_before(self) -> bool:
        """Data of before, into tables that live as long as the transaction; False where the register has none."""
        if not self._last["standing"]:
            return False
        connection = get_connection("default")
        for table in before.TABLES:
            columns = ("n", *COLUMNS[table]) if table in NUMBERED else COLUMNS[table]
            fields = ", ".join(f"{name} {'bigint' if name in _WHOLE else 'text'}" for name in columns)
            own_id = f", id bigint DEFAULT nextval('{table}_id_seq')" if table in NUMBERED else ""
            await connection.execute_query(f"CREATE TEMP TABLE {STAGED}_{table} ({fields}{own_id}) ON COMMIT DROP")
            async for rows in self._new(table):
                await pour(f"{STAGED}_{table}", columns, [tuple(row) for row in rows])
        await connection.execute_query(f"CREATE TEMP TABLE {STAGED}_debt_case (n bigint, id bigint) ON COMMIT DROP")
        await pour(f"{STAGED}_debt_case", ("n", "id"), list(enumerate(self._cases, start=1)))
        return True


async def _reserved(table: str, many: int) -> list[int]:
    """Ids that nobody else will be given."""
    sql = f"SELECT nextval('{table}_id_seq') AS id FROM generate_series(1, {many})"  # noqa: S608 - a name of ours
    return [int(row["id"]) for row in await get_connection("default").execute_query_dict(sql)]


def _dated(values: Sequence[Any], days: Sequence[int]) -> Sequence[Any]:
    """COPY will not take a text for a day."""
    dated = list(values)
    for at in days:
        if dated[at] is not None:
            dated[at] = date.fromisoformat(dated[at])
    return dated

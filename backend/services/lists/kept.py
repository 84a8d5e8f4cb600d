"""Texts of a table that guards.sql keeps and that only grows: read whole once, and then what has come since."""

import asyncio
from collections.abc import Callable, Sequence
from typing import Generic, Protocol, TypeVar

from tortoise.connection import get_connection

from backend.dialect import on_postgres
from backend.services.lists.where import rows_of


class Taking(Protocol):
    """Takes texts in as they come; it may be given one twice."""

    def add(self, given: Sequence[str]) -> None: ...


T = TypeVar("T", bound=Taking)

# What has been written since the texts were read last. PostgreSQL tells by the oldest transaction that was under way
# then; SQLite has one writer at a time, so that numbers grow as they are committed.
ALL = {
    True: "SELECT {column}, pg_snapshot_xmin(pg_current_snapshot())::text FROM {table}",
    False: "SELECT {column}, id FROM {table} ORDER BY id",
}
NEW = {
    True: "SELECT {column}, pg_snapshot_xmin(pg_current_snapshot())::text FROM {table}"
    " WHERE written >= $1::text::xid8 AND written < pg_snapshot_xmax(pg_current_snapshot())",
    False: "SELECT {column}, id FROM {table} WHERE id > ? ORDER BY id",
}


class Kept(Generic[T]):
    """What this process holds of `table`. By store: a process works with one, tests with one after another."""

    def __init__(self, table: str, column: str, empty: Callable[[], T]) -> None:
        self._names, self._empty = {"table": table, "column": column}, empty
        self._reading = asyncio.Lock()
        self._store, self._held = "", empty()
        self._read_to: str | int | None = None

    async def now(self) -> T:
        """All of them as they stand now: what has come since the last question is read and kept."""
        async with self._reading:
            if self._store != (store := _name_of_store()):
                self._store, self._held, self._read_to = store, self._empty(), None
            rows = await (self._all() if self._read_to is None else self._new())
            if rows:
                await asyncio.to_thread(self._held.add, [row[0] for row in rows])
                self._read_to = rows[-1][1]
            return self._held

    async def _all(self) -> Sequence[tuple[str, str | int]]:
        return await rows_of(ALL[on_postgres()].format(**self._names))

    async def _new(self) -> Sequence[tuple[str, str | int]]:
        return await rows_of(NEW[on_postgres()].format(**self._names), [self._read_to])


def _name_of_store() -> str:
    connection = get_connection("default")
    return str(getattr(connection, "filename", "") or getattr(connection, "database", ""))

"""Tortoise's SQLite engine with transactions that take the write lock at once, and readers that wait for none.

The stock engine says BEGIN, which reads first and asks for the lock later: two processes that read and then write
end with "database is locked" however long they are ready to wait. And it has one connection, so that whoever only
looks waits until the transaction of another has ended, its fsync included.
"""

import asyncio
import sqlite3
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any, cast

from tortoise.backends.base.client import TransactionalDBClient, TransactionContext
from tortoise.backends.sqlite.client import SqliteClient, SqliteTransactionContext, SqliteTransactionWrapper
from tortoise.connection import get_connections
from tortoise.exceptions import TransactionManagementError

Row = dict[str, Any]
Found = tuple[int, Sequence[Row]]


class ImmediateTransaction(SqliteTransactionWrapper):
    """`afterwards` is called once what was written can be seen by readers; never after a rollback."""

    def __init__(self, connection: SqliteClient) -> None:
        super().__init__(connection)
        self.afterwards: set[Callable[[], None]] = set()

    async def begin(self) -> None:
        try:
            await self._connection.commit()
            await self._connection.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as error:
            raise TransactionManagementError(error) from error

    async def commit(self) -> None:
        await super().commit()
        for call in self.afterwards:
            call()


class ImmediateContext(SqliteTransactionContext):
    """Gives the connection back when the beginning fails or is cancelled; the stock one would keep it for ever."""

    async def __aenter__(self) -> TransactionalDBClient:
        await self._trxlock.acquire()
        try:
            await self.ensure_connection()
            await self.connection.begin()
        except BaseException:
            await asyncio.shield(self._give_back())
            raise
        self.token = get_connections().set(self.connection_name, self.connection)
        return cast("TransactionalDBClient", self.connection)

    async def _give_back(self) -> None:
        """The thread of the connection works off in order: a BEGIN whose waiter has gone is undone after it."""
        try:
            if self.connection._connection:  # noqa: SLF001 - the engine keeps it there
                await self.connection._connection.rollback()  # noqa: SLF001
        finally:
            self._trxlock.release()


class ImmediateClient(SqliteClient):
    """What is read outside a transaction goes over a connection of its own: WAL shows it what was last committed.

    `attaching` is held as long as another file hangs on the connection that writes.
    """

    def __init__(self, file_path: str, **kwargs: Any) -> None:
        super().__init__(file_path, **kwargs)
        self._reader = SqliteClient(file_path, **kwargs)
        self._reader.pragmas["query_only"] = "ON"
        self.attaching = asyncio.Lock()

    def _in_transaction(self) -> TransactionContext:
        return ImmediateContext(ImmediateTransaction(self), self._lock)

    async def execute_query(self, query: str, values: list[Any] | None = None) -> Found:
        if _only_reads(query):
            return cast("Found", await self._reader.execute_query(query, values))
        return cast("Found", await super().execute_query(query, values))

    async def execute_query_dict(self, query: str, values: list[Any] | None = None) -> list[Row]:
        if _only_reads(query):
            return cast("list[Row]", await self._reader.execute_query_dict(query, values))
        return cast("list[Row]", await super().execute_query_dict(query, values))

    async def close(self) -> None:
        await self._reader.close()
        await super().close()


def _only_reads(query: str) -> bool:
    return query.lstrip()[:6].upper() == "SELECT"


def _in_utc(moment: datetime) -> str:
    """SQLite compares moments as text, so they are all written on one clock, as the stock adapter does not."""
    return moment.astimezone(UTC).isoformat(" ")


sqlite3.register_adapter(datetime, _in_utc)
client_class: Any = ImmediateClient

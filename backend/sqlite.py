"""Tortoise's SQLite engine with transactions that take the write lock at once.

The stock engine says BEGIN, which reads first and asks for the lock later: two processes that read and then write
end with "database is locked" however long they are ready to wait.
"""

import asyncio
import sqlite3
from datetime import UTC, datetime
from typing import Any, cast

from tortoise.backends.base.client import TransactionalDBClient, TransactionContext
from tortoise.backends.sqlite.client import SqliteClient, SqliteTransactionContext, SqliteTransactionWrapper
from tortoise.connection import get_connections
from tortoise.exceptions import TransactionManagementError


class ImmediateTransaction(SqliteTransactionWrapper):
    async def begin(self) -> None:
        try:
            await self._connection.commit()
            await self._connection.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as error:
            raise TransactionManagementError(error) from error


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
    def _in_transaction(self) -> TransactionContext:
        return ImmediateContext(ImmediateTransaction(self), self._lock)


def _in_utc(moment: datetime) -> str:
    """SQLite compares moments as text, so they are all written on one clock, as the stock adapter does not."""
    return moment.astimezone(UTC).isoformat(" ")


sqlite3.register_adapter(datetime, _in_utc)
client_class: Any = ImmediateClient

"""Many rows of one table at once, within the caller's transaction, by the shortest way that each engine has."""

from collections.abc import Sequence
from typing import Any

from tortoise.connection import get_connection

from backend.dialect import on_postgres


async def pour(table: str, columns: Sequence[str], rows: list[tuple[Any, ...]]) -> None:
    """Values as the store keeps them: kopecks, sealed text, JSON as text."""
    connection: Any = get_connection("default")
    if on_postgres():
        await connection._connection.copy_records_to_table(table, columns=list(columns), records=rows)  # noqa: SLF001 - the engine keeps its driver there
        return
    marks, names = ", ".join("?" * len(columns)), ", ".join(f'"{name}"' for name in columns)
    await connection.execute_many(f'INSERT INTO "{table}" ({names}) VALUES ({marks})', rows)  # noqa: S608 - names of ours

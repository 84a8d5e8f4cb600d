"""Statements of our own for many rows at once, in the dialect of the store."""

import json
import re
from collections.abc import Collection, Sequence
from functools import cache
from typing import Any, cast

from tortoise.connection import get_connection

from backend.dialect import on_postgres


def listed(column: str, number: int) -> str:
    """«The column is one of these ids», however many they are, as the `number`-th value of a statement."""
    if on_postgres():
        return f"{column} = ANY(${number}::bigint[])"
    return f"{column} IN (SELECT value FROM json_each(${number}))"  # noqa: S608 - our own words


def ids(case_ids: Collection[int]) -> Any:
    """The value that goes with `listed`."""
    return list(case_ids) if on_postgres() else json.dumps(list(case_ids))


def listed_texts(column: str, number: int) -> str:
    """The same of texts."""
    if on_postgres():
        return f"{column} = ANY(${number}::text[])"
    return f"{column} IN (SELECT value FROM json_each(${number}))"  # noqa: S608 - our own words


def texts(values: Collection[str]) -> Any:
    """The value that goes with `listed_texts`."""
    return list(values) if on_postgres() else json.dumps(list(values), ensure_ascii=False)


async def ask(statement: str, *values: Any) -> list[dict[str, Any]]:
    return await get_connection("default").execute_query_dict(in_dialect(statement), list(values))


async def tell_many(statement: str, rows: Sequence[Sequence[Any]]) -> None:
    """One statement for many rows, within the caller's transaction."""
    await get_connection("default").execute_many(in_dialect(statement), cast("list[list[Any]]", rows))


def in_dialect(statement: str) -> str:
    return statement if on_postgres() else _of_sqlite(statement)


@cache
def _of_sqlite(statement: str) -> str:
    return re.sub(r"\$(\d+)", r"?\1", statement)

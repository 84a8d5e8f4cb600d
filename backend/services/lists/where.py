"""A condition in SQL of our own, for what the query builder cannot say, to be joined with others like any Q."""

from typing import Any

from pypika_tortoise.context import SqlContext
from pypika_tortoise.terms import Criterion
from tortoise.connection import get_connection
from tortoise.expressions import Q, ResolveContext
from tortoise.query_utils import QueryModifier
from tortoise.queryset import QuerySet


class _Said(Criterion):
    def __init__(self, sql: str) -> None:
        super().__init__()
        self.sql = sql

    def get_sql(self, ctx: SqlContext) -> str:
        _ = ctx
        return self.sql


class Where(Q):
    """`sql` is a constant of the code or made of whole numbers and ISO days: never of what somebody typed."""

    def __init__(self, sql: str) -> None:
        super().__init__()
        self.sql = f"({sql})"

    def __bool__(self) -> bool:
        return True

    def resolve(self, resolve_context: ResolveContext) -> QueryModifier:
        _ = resolve_context
        return QueryModifier(where_criterion=_Said(self.sql))


def on_postgres() -> bool:
    return get_connection("default").capabilities.dialect == "postgres"


def ids_as_sql(query: QuerySet[Any]) -> tuple[str, list[Any]]:
    """The statement that selects the ids of a query, and its values, to stand inside another statement."""
    ids = query.values_list("id")
    ids._choose_db_if_not_chosen()  # noqa: SLF001 - the public `sql()` keeps the values to itself
    ids._make_query()  # noqa: SLF001
    sql, values = ids.query.get_parameterized_sql()
    return sql, list(values)


async def rows_of(sql: str, values: list[Any] | None = None) -> list[Any]:
    """Rows of a statement as the driver gives them, read by position or by name."""
    _, rows = await get_connection("default").execute_query(sql, values)
    return list(rows)


async def ids_of(query: QuerySet[Any]) -> list[int]:
    return [row[0] for row in await rows_of(*ids_as_sql(query))]

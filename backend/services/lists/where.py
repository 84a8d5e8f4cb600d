"""A condition in SQL of our own, for what the query builder cannot say, to be joined with others like any Q."""

from datetime import date
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


# Said as a bare word, SQLite takes it for a mere check and begins elsewhere. Said as an equation it begins with an
# index of open cases, which is nearly all of them: right where that index also orders or narrows the list.
IS_OPEN = Where('"debt_case"."is_open"')

# What has no term stands last, on both databases. Lists speak of terms in these very words, which indexes of guards.sql
# hold.
DUE = f'COALESCE("debt_case"."due_on", \'{date.max}\')'


def due_by(last: date, *, first: date = date.min) -> Where:
    """Terms that end on these days: both belong to them."""
    return Where(f"{DUE} <= '{last}'" if first == date.min else f"{DUE} BETWEEN '{first}' AND '{last}'")


class Few(Where):
    """What rows of another table say of their cases.

    `rows` selects a `case_id` and whatever else `holds` asks of a row that it calls `few`. A list in the order of ids,
    or its count, begins with the rows; in any other order each case is asked in its turn. `is_one_a_case`: no case has
    two such rows.
    """

    def __init__(self, rows: str, holds: str = "TRUE", *, is_one_a_case: bool = False) -> None:
        self.rows, self.joined = rows, f'("debt_case"."id" = few.case_id AND ({holds}))'
        self.chosen = "few.case_id" if is_one_a_case else "DISTINCT few.case_id"
        super().__init__(f"EXISTS (SELECT 1 FROM ({rows}) AS few WHERE {self.joined})")  # noqa: S608 - as above


IDS, IN_ORDER = 'SELECT "id" "0" FROM "debt_case"', 'ORDER BY "id"'


def ids_as_sql(query: QuerySet[Any]) -> tuple[str, list[Any]]:
    """The statement that selects the ids of a query, and its values, to stand inside another statement."""
    ids = query.values_list("id")
    ids._choose_db_if_not_chosen()  # noqa: SLF001 - the public `sql()` keeps the values to itself
    ids._make_query()  # noqa: SLF001
    sql, values = ids.query.get_parameterized_sql()
    few = next(filter(None, map(_few_in, query._q_objects)), None)  # noqa: SLF001
    return _beginning_with(few, sql) if few else sql, list(values)


def _few_in(condition: Q) -> Few | None:
    if isinstance(condition, Few):
        return condition
    parts = condition.children if condition.join_type == Q.AND else ()
    return next(filter(None, map(_few_in, parts)), None)


def _beginning_with(few: Few, sql: str) -> str:
    if IDS not in sql or ("ORDER BY" in sql and IN_ORDER not in sql):
        return sql
    begun = sql.replace(IDS, f'SELECT {few.chosen} FROM ({few.rows}) AS few CROSS JOIN "debt_case"', 1)  # noqa: S608 - of our own making
    return begun.replace(few.sql, few.joined).replace(IN_ORDER, "ORDER BY few.case_id")


async def rows_of(sql: str, values: list[Any] | None = None) -> list[Any]:
    """Rows of a statement as the driver gives them, read by position or by name."""
    _, rows = await get_connection("default").execute_query(sql, values)
    return list(rows)


async def ids_of(query: QuerySet[Any]) -> list[int]:
    return [row[0] for row in await rows_of(*ids_as_sql(query))]


async def counted(query: QuerySet[Any]) -> int:
    sql, values = ids_as_sql(query)
    return int((await rows_of(f"SELECT count(*) FROM ({sql}) AS found", values))[0][0])  # noqa: S608 - of our own making

"""Ids taken beforehand, so that rows that point at each other can be written in bulk."""

from tortoise.connection import get_connection
from tortoise.models import Model


async def next_ids(model: type[Model], count: int) -> list[int]:
    """Take `count` ids for rows of this model. On SQLite the caller's transaction keeps others from taking the same."""
    table = model._meta.db_table  # noqa: SLF001 - Tortoise names its metadata so
    connection = get_connection("default")
    if connection.capabilities.dialect == "postgres":
        sql = f"SELECT nextval('{table}_id_seq') AS id FROM generate_series(1, $1)"  # noqa: S608 - a name of ours
        return [int(row["id"]) for row in await connection.execute_query_dict(sql, [count])]
    sql = f"SELECT coalesce(max(id), 0) AS last FROM {table}"  # noqa: S608 - a name of ours
    last = int((await connection.execute_query_dict(sql))[0]["last"])
    return list(range(last + 1, last + 1 + count))

"""The models and the migrations on disk say the same, in words that both databases bear."""

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from pydantic import SecretStr
from tortoise import Tortoise
from tortoise.connection import get_connection
from tortoise.fields.relational import BackwardFKRelation
from tortoise.migrations.autodetector import MigrationAutodetector
from tortoise.migrations.executor import MigrationExecutor, MigrationTarget
from tortoise.models import Model

from backend import models, store
from backend.settings import Settings
from backend.store import APPS
from tests.conftest import POSTGRES

BY_GUARDS = {"idx_debt_case_court_c_551d7e"}
"""Of PostgreSQL, where an index of guards.sql does the same work."""
MODELS = [model for name in models.__all__ if issubclass(model := getattr(models, name), Model)]


async def test_the_migrations_on_disk_make_what_the_models_describe(opened: Settings) -> None:
    changes = await MigrationAutodetector(Tortoise.apps, APPS).changes()

    assert [writer.as_string() for writer in changes] == []


async def test_a_model_that_no_migration_makes_is_noticed(opened: Settings) -> None:
    """The question above is asked of something that can answer no."""
    apps = {"models": {name: model for name, model in Tortoise.apps["models"].items() if name != "Debtor"}}

    changes = await MigrationAutodetector(apps, APPS).changes()  # type: ignore[arg-type]

    assert changes


async def test_indexes_name_columns_that_are_there(opened: Settings) -> None:
    """SQLite takes a misspelt column for a string, and indexes that."""
    wrong = []
    for model in MODELS:
        meta = model._meta
        known = {name for name, field in meta.fields_map.items() if not isinstance(field, BackwardFKRelation)}
        for group in (*meta.indexes, *meta.unique_together):
            names = group if isinstance(group, tuple | list) else group.fields
            wrong += [f"{model.__name__}: {name}" for name in names if name not in known]

    assert wrong == []


async def test_what_models_say_of_themselves_holds_no_semicolon(opened: Settings) -> None:
    """It becomes a comment in the migration, which is split at semicolons."""
    said = [(model.__name__, model.__doc__ or "") for model in MODELS]
    said += [
        (f"{model.__name__}.{name}", field.description or "")
        for model in MODELS
        for name, field in model._meta.fields_map.items()
    ]

    assert [where for where, words in said if ";" in words] == []


async def test_every_table_is_described_by_a_record_that_the_backend_names(opened: Settings) -> None:
    registered = set(Tortoise.apps["models"].values())

    assert registered == set(MODELS)


async def test_every_index_that_a_model_names_is_in_the_store(opened: Settings) -> None:
    """Tortoise loses some where it alters a table."""
    connection = get_connection("default")
    schema = connection.schema_generator(connection).get_create_schema_sql(safe=True)
    named = set(re.findall(r'CREATE INDEX IF NOT EXISTS "(\w+)"', schema))

    catalogue = "SELECT name FROM sqlite_master" if not POSTGRES else "SELECT indexname AS name FROM pg_indexes"
    there = {row["name"] for row in await connection.execute_query_dict(catalogue)}

    assert named - there == (BY_GUARDS if POSTGRES else set())


@pytest.mark.slow
@pytest.mark.skipif(bool(POSTGRES), reason="made and altered by other words of Tortoise; compared where files can be")
async def test_a_store_brought_up_step_by_step_is_like_one_made_at_once(settings: Settings, tmp_path: Path) -> None:
    await store.upgrade(settings)
    stepwise = settings.model_copy(update={"database_url": SecretStr(f"sqlite://{tmp_path}/steps.sqlite3")})
    await Tortoise.init(config=store.config(stepwise, foreign_keys="OFF"))
    await MigrationExecutor(get_connection("default"), APPS).migrate([MigrationTarget("models", "0001_initial")])
    await Tortoise.close_connections()
    await store.upgrade(stepwise)

    assert shape_of(store.sqlite_path(stepwise)) == shape_of(store.sqlite_path(settings))


TOLD = (
    'SELECT name, type, "notnull", dflt_value, pk FROM pragma_table_info(?) ORDER BY name',
    'SELECT "table", "from", "to", on_delete FROM pragma_foreign_key_list(?) ORDER BY "from"',
    """SELECT list."unique", list.origin, group_concat(info.name) AS over
       FROM pragma_index_list(?) list, pragma_index_info(list.name) info GROUP BY list.name ORDER BY over, origin""",
)


def shape_of(path: Path) -> dict[str, list[list[tuple[object, ...]]]]:
    """Columns, references and indexes of each table, in whatever order they were made; and what triggers do."""
    with closing(sqlite3.connect(path)) as asked:
        named = asked.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        tables = [name for (name,) in asked.execute("SELECT name FROM sqlite_master WHERE type IN ('table', 'view')")]
        shapes = {table: [asked.execute(told, (table,)).fetchall() for told in TOLD] for table in tables}
        return shapes | {name: [[(sql,)]] for name, sql in named}

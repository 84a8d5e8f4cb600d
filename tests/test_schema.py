"""The models and the migrations on disk say the same, in words that both databases bear."""

import re

from tortoise import Tortoise
from tortoise.connection import get_connection
from tortoise.fields.relational import BackwardFKRelation
from tortoise.migrations.autodetector import MigrationAutodetector
from tortoise.models import Model

from backend import models
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

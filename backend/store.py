"""The store: opening, closing, and bringing its schema up to date without losing a row."""

import sqlite3
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from tortoise import Tortoise
from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.connection import get_connection
from tortoise.exceptions import IntegrityError, OperationalError
from tortoise.migrations.executor import MigrationExecutor, MigrationTarget
from tortoise.transactions import in_transaction

from backend import crypto, scratch
from backend.settings import Settings

UPGRADE_LOCK = 733_001  # pg_advisory_lock: one upgrade at a time, whatever the number of processes
BUSY_MS = 15_000
LATEST = MigrationTarget(app_label="models", name="__latest__")

APPS = {"models": {"models": ["backend.models"], "migrations": "backend.migrations"}}
# PostgreSQL's own defaults are for spinning disks and for questions of seconds: ours take milliseconds, which compiling
# a plan or starting helpers would multiply.
QUICK_QUESTIONS = {"jit": "off", "random_page_cost": "1.1", "max_parallel_workers_per_gather": "0"}
BLANK = {"connections": {"default": "sqlite://:memory:"}, "apps": APPS}  # what `tortoise makemigrations` works with


class UpgradeFailed(Exception):
    """The schema was not changed; the message says what stood in the way."""


def config(settings: Settings, **sqlite_pragmas: str) -> dict[str, Any]:
    """Tortoise's configuration for the store that the settings name."""
    return {
        "connections": {"default": _connection(settings, sqlite_pragmas)},
        "apps": APPS,
        "use_tz": True,
        "timezone": "UTC",
    }


def _connection(settings: Settings, pragmas: dict[str, str]) -> dict[str, Any]:
    url = settings.database_url.get_secret_value()
    if not settings.on_postgres:
        path = sqlite_path(settings)
        credentials = {"file_path": str(path), "busy_timeout": BUSY_MS, "synchronous": "FULL", **pragmas}
        return {"engine": "backend.sqlite", "credentials": credentials}
    parts = urlsplit(url)
    credentials = {
        "host": parts.hostname or "127.0.0.1",
        "port": parts.port or 5432,
        "user": unquote(parts.username or ""),
        "password": unquote(parts.password or ""),
        "database": parts.path.lstrip("/"),
        "minsize": 1,
        "maxsize": 10,
        "server_settings": QUICK_QUESTIONS,
        "reset": _nothing_to_reset,
    }
    return {"engine": "tortoise.backends.asyncpg", "credentials": credentials}


async def _nothing_to_reset(_: object) -> None:
    """No statement of ours leaves anything behind on a connection; the pool would ask the server twice for each."""


def sqlite_path(settings: Settings) -> Path:
    """`sqlite://data/x.sqlite3` lies below the working folder, `sqlite:////var/x.sqlite3` anywhere."""
    return Path(settings.database_url.get_secret_value().removeprefix("sqlite://").partition("?")[0])


async def open_store(settings: Settings) -> None:
    """Load the key ring and connect. The schema must be up to date: `upgrade` first."""
    crypto.use_ring(crypto.ring_from(settings.secret_keys.get_secret_value(), settings.data_dir / "keys"))
    scratch.use_folder(settings.data_dir / "scratch")
    if not settings.on_postgres:
        sqlite_path(settings).parent.mkdir(parents=True, exist_ok=True)
    # aiogram, APScheduler and aiohttp start tasks outside the context that opened the store.
    await Tortoise.init(config=config(settings), _enable_global_fallback=True)


async def close_store() -> None:
    await Tortoise.close_connections()


@asynccontextmanager
async def opened(settings: Settings) -> AsyncIterator[None]:
    """For commands: upgrade, open, and close again."""
    await upgrade(settings)
    await open_store(settings)
    try:
        yield
    finally:
        await close_store()


async def upgrade(settings: Settings, tell: Callable[[str], None] = lambda _: None) -> None:
    """Bring the schema up to date, whole or not at all. Raises UpgradeFailed, and leaves the store as it was."""
    crypto.use_ring(crypto.ring_from(settings.secret_keys.get_secret_value(), settings.data_dir / "keys"))
    try:
        await (_upgrade_postgres(settings) if settings.on_postgres else _upgrade_sqlite(settings, tell))
    except (OperationalError, IntegrityError, sqlite3.Error, OSError) as error:
        raise UpgradeFailed(f"the schema stays as it was: {error}") from error
    finally:
        await Tortoise.close_connections()


async def _upgrade_postgres(settings: Settings) -> None:
    """In one transaction behind one lock: PostgreSQL alters its schema transactionally."""
    from procrastinate.schema import SchemaManager  # noqa: PLC0415 - its libraries are loaded only where they are used

    await Tortoise.init(config=config(settings))
    async with in_transaction() as connection:
        await connection.execute_query(f"SELECT pg_advisory_xact_lock({UPGRADE_LOCK})")
        executor = _executor(connection)
        # Asking a table that is not there yet would spoil the transaction, so it is made first.
        await executor.recorder.ensure_schema(executor._schema_editor(atomic=False))  # noqa: SLF001 - no public way
        await _migrate(executor, connection)
        for statement in _guards("postgres"):
            await connection.execute_script(statement)
        if not (await connection.execute_query_dict("SELECT to_regclass('procrastinate_jobs') AS found"))[0]["found"]:
            await connection.execute_script(SchemaManager.get_schema())


async def _upgrade_sqlite(settings: Settings, tell: Callable[[str], None]) -> None:
    """On a copy, which takes the place of the file once nothing is missing from it.

    SQLite rebuilds a table to alter it, and with foreign keys on, the rebuild deletes the rows that point at it: they
    are off here, and every row and reference is counted. A crash leaves the old file, whole.
    """
    path = sqlite_path(settings)
    path.parent.mkdir(parents=True, exist_ok=True)
    if not await _is_pending(settings):
        return
    draft = path.with_name(f"{path.name}.upgrade")
    draft.unlink(missing_ok=True)
    _copy(path, draft)
    before = _row_counts(draft)
    changed = config(settings, foreign_keys="OFF")
    changed["connections"]["default"]["credentials"]["file_path"] = str(draft)
    await Tortoise.init(config=changed)
    connection = get_connection("default")
    await _migrate(_executor(connection), connection)
    for statement in _guards("sqlite"):
        await connection.execute_script(statement)
    await connection.execute_script("INSERT INTO debtor_name(debtor_name) VALUES ('rebuild')")
    await Tortoise.close_connections()
    _check_nothing_is_lost(draft, before)
    if before:
        kept = path.with_name(f"{path.name}.before-{datetime.now(UTC):%Y%m%d%H%M%S}")
        _copy(path, kept)
        tell(f"the store as it was is kept as {kept.name}")
    for suffix in ("-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    draft.replace(path)


async def _migrate(executor: MigrationExecutor, connection: BaseDBAsyncClient) -> None:
    """A new store is made at once as the models describe it: Tortoise takes a second or more for each migration."""
    if not await executor.plan([LATEST]):
        return
    models = connection.schema_generator(connection)
    if is_new := not await executor.recorder.applied_migrations():
        await connection.execute_script(models.get_create_schema_sql(safe=False))
    await executor.migrate([LATEST], fake=is_new)
    for statement in _indexes_in(models.get_create_schema_sql(safe=True)):
        await connection.execute_script(statement)


def _indexes_in(schema: str) -> Iterator[str]:
    """Tortoise forgets the index of a column that it adds, and on SQLite all those of a table that it alters."""
    return (line for line in schema.splitlines() if line.startswith("CREATE INDEX IF NOT EXISTS"))


async def _is_pending(settings: Settings) -> bool:
    if not sqlite_path(settings).exists():
        return True
    await Tortoise.init(config=config(settings))
    try:
        return bool(await _executor(get_connection("default")).plan([LATEST]))
    finally:
        await Tortoise.close_connections()


def _executor(connection: BaseDBAsyncClient) -> MigrationExecutor:
    return MigrationExecutor(connection, APPS)


def _guards(engine: str) -> list[str]:
    """The statements of guards.sql for one engine."""
    text = Path(__file__).with_name("guards.sql").read_text(encoding="utf-8")
    section = text.split(f"-- [{engine}]", 1)[1].split("\n-- [", 1)[0]
    return [part.strip() + ";" for part in section.split("\n--;") if part.strip()]


def _copy(source: Path, target: Path) -> None:
    """Through SQLite itself, so that what still lies in the write-ahead log comes along."""
    if not source.exists():
        return
    with closing(sqlite3.connect(source, timeout=5)) as old, closing(sqlite3.connect(target)) as new:
        old.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        old.backup(new)


def _row_counts(path: Path) -> dict[str, int]:
    if not path.exists():
        return {}
    with closing(sqlite3.connect(path)) as connection:
        tables = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table'"
            " AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'debtor_name%'"
        ).fetchall()
        return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for (name,) in tables}  # noqa: S608 - names come from the schema


def _check_nothing_is_lost(path: Path, before: dict[str, int]) -> None:
    after = _row_counts(path)
    fewer = [name for name, rows in before.items() if name in after and after[name] < rows]
    with closing(sqlite3.connect(path)) as connection:
        torn = connection.execute("PRAGMA foreign_key_check").fetchall()
    if fewer or torn:
        raise UpgradeFailed(f"rows would be lost: {', '.join(fewer) or 'references to nowhere'}")

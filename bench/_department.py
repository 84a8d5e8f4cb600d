"""A department of any size, made up from a seed: a store full of cases in minutes, kept between benches.

    async with department("sqlite", 100_000) as settings:
        await store.open_store(settings)

What is built lies in the temporary folder (SQLite) or as a template (PostgreSQL, where CESSIO_BENCH_POSTGRES or
CESSIO_TEST_POSTGRES names a server) until the schema changes; each bench gets a copy of its own. What guards.sql has
got since is added to what is kept.
"""

import asyncio
import hashlib
import multiprocessing
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import deque
from collections.abc import AsyncIterator, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import asynccontextmanager, closing
from itertools import product
from pathlib import Path
from typing import Any

import asyncpg

from backend import store
from backend.settings import Settings
from bench._people import Tables, batch, begin, firm

RING = "bench:" + "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY="
POSTGRES = os.environ.get("CESSIO_BENCH_POSTGRES") or os.environ.get("CESSIO_TEST_POSTGRES") or ""
FOLDER = Path(tempfile.gettempdir()) / "cessio-bench"
AT_ONCE = 20_000
MAKERS = 2
SCHEMA = ("backend/migrations", "bench/_department.py", "bench/_people.py")
QUICK = {"journal_mode": "OFF", "synchronous": "OFF", "temp_store": "MEMORY", "cache_size": -1_500_000, "threads": 2}


def stores() -> list[str]:
    """The stores that can be measured here."""
    return ["sqlite", "postgres"] if POSTGRES else ["sqlite"]


def each_apart(bench: str, sizes: Sequence[int], store_names: Sequence[str], *options: str) -> None:
    """Each in a process of its own: its memory is told, and the ORM keeps the statements of one dialect."""
    for cases, name in product(sizes, store_names):
        command = [sys.executable, "-m", bench, "--cases", str(cases), "--store", name, *options]
        subprocess.run(command, check=True)  # noqa: S603 - ourselves


@asynccontextmanager
async def department(store_name: str, cases: int, *, seed: int = 1) -> AsyncIterator[Settings]:
    """Settings of a copy with so many cases; nothing is connected yet, and the copy goes when the bench ends."""
    name = f"cessio_bench_{cases}_{seed}_{_version()}"
    kept = _kept_sqlite(name, cases, seed) if store_name == "sqlite" else _kept_postgres(name, cases, seed)
    async with kept as settings:
        yield settings


def settings_of(url: str, folder: Path) -> Settings:
    return Settings(_env_file=None, database_url=url, redis_url="", data_dir=folder, secret_keys=RING)


@asynccontextmanager
async def _kept_sqlite(name: str, cases: int, seed: int) -> AsyncIterator[Settings]:
    FOLDER.mkdir(parents=True, exist_ok=True)
    template = FOLDER / f"{name}.sqlite3"
    if not template.exists():
        _forget_older(f"cessio_bench_{cases}_{seed}_*.sqlite3")
        draft = template.with_suffix(f".{os.getpid()}.draft")
        await store.upgrade(settings_of(f"sqlite://{draft}", FOLDER))
        await asyncio.to_thread(_fill_sqlite, draft, cases, seed)
        draft.replace(template)
    await asyncio.to_thread(_guard_sqlite, template)
    copy = FOLDER / f"{name}.{os.getpid()}.sqlite3"
    shutil.copyfile(template, copy)
    try:
        yield settings_of(f"sqlite://{copy}", FOLDER)
    finally:
        for suffix in ("", "-wal", "-shm"):
            copy.with_name(copy.name + suffix).unlink(missing_ok=True)


def _forget_older(pattern: str) -> None:
    for path in FOLDER.glob(pattern):
        path.unlink(missing_ok=True)


def _fill_sqlite(path: Path, cases: int, seed: int) -> None:
    """Without triggers and indexes until all rows are there: made at once they cost a fifth."""
    begun = time.perf_counter()
    connection = _quick(path)
    left_out = connection.execute(
        "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND (type = 'index' OR type = 'trigger')"
        " AND (tbl_name IN ('debtor', 'debtor_key', 'debt_case', 'letter', 'ledger_entry', 'case_tag'))"
    ).fetchall()
    for kind, what, _ in left_out:
        connection.execute(f'DROP {kind} "{what}"')
    connection.execute("BEGIN")
    for table, columns, rows in _batches(cases, seed):
        connection.executemany(_insert(table, columns), rows)
    connection.execute("COMMIT")
    for _, _, sql in left_out:
        connection.execute(sql)
    connection.execute("INSERT INTO debtor_name(debtor_name) VALUES ('rebuild')")
    connection.close()
    _guard_sqlite(path)
    _tell("sqlite", cases, begun)


def _quick(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma, value in QUICK.items():
        connection.execute(f"PRAGMA {pragma} = {value}")
    return connection


def _guard_sqlite(path: Path) -> None:
    """The statements that an upgrade runs, if they have changed since they were last run here.

    SQLite is not told how its values are spread, since nothing tells it in use either.
    """
    statements = store._guards("sqlite")  # noqa: SLF001 - the same that an upgrade runs
    number = int(_digest(statements), 16)
    with closing(sqlite3.connect(path)) as connection:
        if connection.execute("PRAGMA user_version").fetchone()[0] == number:
            return
    with closing(_quick(path)) as connection:
        for statement in statements:
            connection.executescript(statement)
        connection.execute(f"PRAGMA user_version = {number}")
        connection.execute("PRAGMA journal_mode = WAL")


def _digest(statements: Sequence[str]) -> str:
    return hashlib.sha256("".join(statements).encode()).hexdigest()[:7]


def _insert(table: str, columns: Sequence[str]) -> str:
    names = ", ".join(f'"{name}"' for name in columns)
    return f"INSERT INTO {table} ({names}) VALUES ({', '.join('?' * len(columns))})"  # noqa: S608 - names of ours


@asynccontextmanager
async def _kept_postgres(name: str, cases: int, seed: int) -> AsyncIterator[Settings]:
    known = {row["datname"] for row in await _ask("SELECT datname FROM pg_database")}
    if name not in known:
        older = [one for one in known if one.startswith(f"cessio_bench_{cases}_{seed}_")]
        await administer(*(f'DROP DATABASE IF EXISTS "{one}" WITH (FORCE)' for one in older))
        draft = f"{name}_draft_{os.getpid()}"
        await administer(f'DROP DATABASE IF EXISTS "{draft}" WITH (FORCE)', f'CREATE DATABASE "{draft}"')
        await store.upgrade(settings_of(f"{POSTGRES}/{draft}", FOLDER))
        await _fill_postgres(draft, cases, seed)
        await administer(f'ALTER DATABASE "{draft}" RENAME TO "{name}"')
    await _guard_postgres(name)
    copy = f"{name}_{os.getpid()}"
    await administer(f'CREATE DATABASE "{copy}" TEMPLATE "{name}" STRATEGY FILE_COPY')
    try:
        yield settings_of(f"{POSTGRES}/{copy}", FOLDER)
    finally:
        await administer(f'DROP DATABASE IF EXISTS "{copy}" WITH (FORCE)')


async def _fill_postgres(database: str, cases: int, seed: int) -> None:
    begun = time.perf_counter()
    connection = await asyncpg.connect(f"{POSTGRES}/{database}", command_timeout=600)
    await connection.execute("SET session_replication_role = replica; SET maintenance_work_mem = '512MB'")
    await connection.execute("SET synchronous_commit = off")
    left_out = await connection.fetch(
        "SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS sql FROM pg_index"
        " WHERE indrelid::regclass::text IN ('debtor', 'debtor_key', 'debt_case', 'letter', 'ledger_entry', 'case_tag')"
        " AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conindid = indexrelid)"
    )
    for row in left_out:
        await connection.execute(f"DROP INDEX {row['name']}")
    tables = set()
    for table, columns, rows in _batches(cases, seed):
        tables.add(table)
        await connection.copy_records_to_table(table, records=rows, columns=list(columns))
    for row in left_out:
        await connection.execute(row["sql"])
    for table in sorted(tables):
        await connection.execute(f"SELECT setval('{table}_id_seq', (SELECT max(id) FROM {table}))")  # noqa: S608 - names of ours
    await connection.close()
    await _guard_postgres(database)
    _tell("postgres", cases, begun)


async def _guard_postgres(database: str) -> None:
    """As on SQLite; which ones it has run, the database says in a comment."""
    statements = store._guards("postgres")  # noqa: SLF001 - the same that an upgrade runs
    digest = _digest(statements)
    said = f"SELECT shobj_description(oid, 'pg_database') FROM pg_database WHERE datname = '{database}'"  # noqa: S608 - a name of ours
    if (await _ask(said))[0][0] == digest:
        return
    connection = await asyncpg.connect(f"{POSTGRES}/{database}", command_timeout=600)
    await connection.execute("SET maintenance_work_mem = '512MB'")
    for statement in (*statements, "VACUUM ANALYZE", f"COMMENT ON DATABASE \"{database}\" IS '{digest}'"):
        await connection.execute(statement)
    await connection.close()


def _batches(cases: int, seed: int) -> Iterator[Tables]:
    """Made in processes beside this one, which writes: a few batches ahead of it, lest they fill the memory."""
    yield from firm()
    starting = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(MAKERS, starting, initializer=begin, initargs=(RING, seed)) as makers:
        made: deque[Future[list[Tables]]] = deque()
        for first in range(1, cases + 1, AT_ONCE):
            made.append(makers.submit(batch, seed, range(first, min(first + AT_ONCE, cases + 1)), cases))
            if len(made) > MAKERS:
                yield from made.popleft().result()
        for one in made:
            yield from one.result()


def _version() -> str:
    digest = hashlib.sha256()
    for place in map(Path, SCHEMA):
        for path in sorted(place.glob("*.py")) if place.is_dir() else [place]:
            digest.update(path.read_bytes())
    return digest.hexdigest()[:10]


def _tell(store_name: str, cases: int, begun: float) -> None:
    print(f"{store_name}: {cases:,} cases built in {time.perf_counter() - begun:.0f} s", file=sys.stderr, flush=True)


async def _ask(sql: str) -> list[Any]:
    connection = await asyncpg.connect(f"{POSTGRES}/postgres")
    try:
        return list(await connection.fetch(sql))
    finally:
        await connection.close()


async def administer(*statements: str) -> None:
    connection = await asyncpg.connect(f"{POSTGRES}/postgres", command_timeout=600)
    try:
        for statement in statements:
            await connection.execute(statement)
    finally:
        await connection.close()

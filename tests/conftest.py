"""What all tests share: a fresh store for each, on SQLite or, with CESSIO_TEST_POSTGRES set, on PostgreSQL."""

import asyncio
import os
import shutil
import tempfile
from collections.abc import AsyncIterator, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from fcntl import LOCK_EX, flock
from hashlib import sha256
from pathlib import Path
from typing import Any, TypeVar

import asyncpg
import pytest

from backend import store
from backend.settings import Settings
from tests import chance  # hypothesis loaded late, deep in a report, would overrun the parser of Python 3.11

chance.load()

RING = "test:" + "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY="
T = TypeVar("T")
BACKEND = Path(store.__file__).parent
KEPT = Path(tempfile.gettempdir()) / f"cessio-tests-{os.getuid()}"
POSTGRES = os.environ.get("CESSIO_TEST_POSTGRES", "")
WORKER = os.environ.get("PYTEST_XDIST_WORKER", "solo")
# Without the number of a database: each worker has its own, so that dialogs of one do not answer the other's.
REDIS = os.environ.get("CESSIO_TEST_REDIS", "")
OWN_REDIS = f"{REDIS}/{WORKER.removeprefix('gw') if WORKER != 'solo' else 15}" if REDIS else ""


@pytest.fixture(autouse=True)
def no_settings_from_outside(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A developer's own .env and CESSIO_ variables must not reach a test."""
    for name in list(os.environ):
        if name.startswith("CESSIO_") and not name.startswith("CESSIO_TEST_"):
            monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)


def make_settings(folder: Path, database_url: str, **changes: Any) -> Settings:
    given = {"database_url": database_url, "redis_url": OWN_REDIS, "data_dir": folder, "secret_keys": RING, **changes}
    return Settings(_env_file=None, **given)


@pytest.fixture(scope="session")
def sqlite_template() -> Path:
    """A store with the present schema, made once for all workers and runs, and copied for each test."""
    path = KEPT / f"{_schema()}.sqlite3"
    with _one_at_a_time():
        if not path.exists():
            draft = path.with_suffix(".draft")
            _run(store.upgrade(make_settings(KEPT, f"sqlite://{draft}")))
            draft.replace(path)
    return path


@pytest.fixture(scope="session")
def postgres_template() -> str:
    """As on SQLite. It stays on the server for the next run."""
    name = f"cessio_template_{_schema()}"
    with _one_at_a_time():
        if not _run(_is_there(name)):
            draft = f"{name}_draft"
            _run(_administer(f'DROP DATABASE IF EXISTS "{draft}" WITH (FORCE)', f'CREATE DATABASE "{draft}"'))
            _run(store.upgrade(make_settings(KEPT, f"{POSTGRES}/{draft}")))
            _run(_administer(f'ALTER DATABASE "{draft}" RENAME TO "{name}"'))
    return name


def _schema() -> str:
    """What the schema is made of, in a few letters."""
    made_of = (*(BACKEND / "migrations").glob("*.py"), *(BACKEND / "models").glob("*.py"))
    others = (BACKEND / "guards.sql", BACKEND / "store.py", BACKEND.parent / "requirements.lock")
    return sha256(b"".join(path.read_bytes() for path in (*sorted(made_of), *others))).hexdigest()[:12]


@contextmanager
def _one_at_a_time() -> Iterator[None]:
    """All migrations take ten seconds: the other workers wait for the first."""
    KEPT.mkdir(exist_ok=True)
    with (KEPT / "lock").open("w") as lock:
        flock(lock, LOCK_EX)
        yield


@pytest.fixture
async def settings(tmp_path: Path, request: pytest.FixtureRequest) -> AsyncIterator[Settings]:
    """Settings of a fresh, empty store with the present schema; nothing is connected yet."""
    if not POSTGRES:
        template = request.getfixturevalue("sqlite_template")
        shutil.copyfile(template, tmp_path / "store.sqlite3")
        yield make_settings(tmp_path, f"sqlite://{tmp_path / 'store.sqlite3'}")
        return
    template = request.getfixturevalue("postgres_template")
    name = f"cessio_test_{WORKER}_{os.getpid()}_{abs(hash(request.node.nodeid)) % 10**8}"
    await _administer(
        f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)', f'CREATE DATABASE "{name}" TEMPLATE "{template}"'
    )
    yield make_settings(tmp_path, f"{POSTGRES}/{name}")
    await _administer(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')


@pytest.fixture
async def opened(settings: Settings) -> AsyncIterator[Settings]:
    """The same store, open for this test."""
    await store.open_store(settings)
    yield settings
    await store.close_store()


async def _is_there(name: str) -> bool:
    connection = await asyncpg.connect(f"{POSTGRES}/postgres")
    try:
        return bool(await connection.fetchval("SELECT true FROM pg_database WHERE datname = $1", name))
    finally:
        await connection.close()


async def _administer(*statements: str) -> None:
    connection = await asyncpg.connect(f"{POSTGRES}/postgres")
    try:
        for statement in statements:
            await connection.execute(statement)
    finally:
        await connection.close()


def _run(work: Coroutine[None, None, T]) -> T:
    with ThreadPoolExecutor(1) as aside:  # the test that asks first already runs a loop
        return aside.submit(asyncio.run, work).result()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """What opens no store is the same on both: on PostgreSQL it need not be proved again."""
    if not POSTGRES:
        return
    pure = [item for item in items if "settings" not in getattr(item, "fixturenames", ())]
    items[:] = [item for item in items if item not in pure]
    config.hook.pytest_deselected(items=pure)

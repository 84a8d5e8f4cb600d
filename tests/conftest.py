"""What all tests share: a fresh store for each, on SQLite or, with CESSIO_TEST_POSTGRES set, on PostgreSQL."""

import asyncio
import os
import shutil
from collections.abc import AsyncIterator, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import asyncpg
import pytest

from backend import store
from backend.settings import Settings
from tests import chance  # hypothesis loaded late, deep in a report, would overrun the parser of Python 3.11

chance.load()

RING = "test:" + "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY="
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
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with the present schema, made once and copied for each test."""
    path = tmp_path_factory.mktemp("template") / "template.sqlite3"
    _run(store.upgrade(make_settings(path.parent, f"sqlite://{path}")))
    return path


@pytest.fixture(scope="session")
def postgres_template() -> Iterator[str]:
    name = f"cessio_template_{WORKER}_{os.getpid()}"
    _run(_administer(f'DROP DATABASE IF EXISTS "{name}"', f'CREATE DATABASE "{name}"'))
    _run(store.upgrade(make_settings(Path("/nonexistent"), f"{POSTGRES}/{name}")))
    yield name
    _run(_administer(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)'))


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


async def _administer(*statements: str) -> None:
    connection = await asyncpg.connect(f"{POSTGRES}/postgres")
    try:
        for statement in statements:
            await connection.execute(statement)
    finally:
        await connection.close()


def _run(work: Coroutine[None, None, None]) -> None:
    with ThreadPoolExecutor(1) as aside:  # the test that asks first already runs a loop
        aside.submit(asyncio.run, work).result()

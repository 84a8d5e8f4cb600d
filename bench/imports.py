"""How long a register takes into the store, and what it takes of memory, beside the bare reading of the same file.

    python -m bench.imports --rows 100000 --postgres postgres://postgres@127.0.0.1:5432/bench

The register, with every kind of fault, is made once and kept. All of a table is measured in one run, for only then can
its lines be compared. The lock is felt by another process that asks for it every few milliseconds.
"""

import argparse
import asyncio
import datetime as dt
import os
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Thread

import asyncpg

ROOT = Path(__file__).parents[1]
sys.path.append(str(ROOT / "scripts"))
from make_register import make_register  # noqa: E402 - found there only now

KEPT = Path(tempfile.gettempdir()) / "cessio-bench"
TERMS = ("--creditor", "ООО «Ромашка»", "--cession-number", "1", "--cession-date", "2026-11-01")
PAUSE = 0.005
OPENPYXL = """
import openpyxl, sys
for row in openpyxl.load_workbook(sys.argv[1], read_only=True).active.iter_rows(values_only=True): pass
"""
CALAMINE = """
import python_calamine, sys
for row in python_calamine.CalamineWorkbook.from_path(sys.argv[1]).get_sheet_by_index(0).iter_rows(): pass
"""


@dataclass(frozen=True)
class Took:
    """`memory` is the greatest sum over the process and all that it started, shared pages counted once."""

    name: str
    seconds: float
    memory: int
    locked: float | None = None


def register_of(rows: int) -> Path:
    file = KEPT / f"register-{rows}.xlsx"
    if not file.exists():
        KEPT.mkdir(exist_ok=True)
        draft = file.with_suffix(".draft.xlsx")
        make_register(draft, rows, seed=1, faults=True, today=dt.date(2026, 11, 21))
        draft.replace(file)
    return file


def measured(name: str, command: list[str], environment: dict[str, str] | None = None) -> Took:
    began = time.perf_counter()
    process = subprocess.Popen(  # noqa: S603 - our own command
        [sys.executable, *command],
        cwd=ROOT,
        env={**os.environ, **(environment or {})},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    memory = 0
    while process.poll() is None:
        memory = max(memory, sum(map(_memory, _family(process.pid))))
        time.sleep(0.2)
    if process.returncode:
        raise SystemExit(f"{name} failed")
    return Took(name, time.perf_counter() - began, memory)


def _family(pid: int) -> Iterator[int]:
    yield pid
    with suppress(OSError):
        for task in Path(f"/proc/{pid}/task").iterdir():
            for child in (task / "children").read_text().split():
                yield from _family(int(child))


def _memory(pid: int) -> int:
    """Megabytes."""
    with suppress(OSError):
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) // 1024
    return 0


@contextmanager
def felt(is_locked: Callable[[], bool]) -> Iterator[list[float]]:
    """The longest time for which the lock was not to be had, once it ends."""
    longest, done = [0.0], Event()

    def ask() -> None:
        since: float | None = None
        while not done.is_set():
            now = time.perf_counter()
            if is_locked():
                since = now if since is None else since
                longest[0] = max(longest[0], time.perf_counter() - since)
            else:
                since = None
            time.sleep(PAUSE)

    thread = Thread(target=ask)
    thread.start()
    try:
        yield longest
    finally:
        done.set()
        thread.join()


def on_sqlite(file: Path, *options: str) -> Took:
    with tempfile.TemporaryDirectory(dir=KEPT) as folder:
        store = Path(folder) / "store.sqlite3"
        environment = {"CESSIO_DATABASE_URL": f"sqlite://{store}", "CESSIO_DATA_DIR": folder}
        command = ["-m", "bot", "import", str(file), *TERMS, "--rejected", f"{folder}/rejected.xlsx", *options]

        def is_locked() -> bool:
            if not store.exists():
                return False
            with closing(sqlite3.connect(store, timeout=0, isolation_level=None)) as connection:
                try:
                    connection.execute("BEGIN IMMEDIATE")
                    connection.execute("ROLLBACK")
                except sqlite3.OperationalError:
                    return True
            return False

        with felt(is_locked) as longest:
            took = measured("cessio import, SQLite", command, environment)
        return Took(took.name, took.seconds, took.memory, longest[0])


def on_postgres(file: Path, url: str) -> Took:
    """The lock is the head of the journal: whoever writes a deed waits for that row alone."""
    asyncio.run(_anew(url))
    with tempfile.TemporaryDirectory(dir=KEPT) as folder:
        environment = {"CESSIO_DATABASE_URL": url, "CESSIO_DATA_DIR": folder}
        command = ["-m", "bot", "import", str(file), *TERMS, "--rejected", f"{folder}/rejected.xlsx"]
        with felt(lambda: asyncio.run(_head_is_locked(url))) as longest:
            took = measured("cessio import, PostgreSQL", command, environment)
    return Took(took.name, took.seconds, took.memory, longest[0])


async def _anew(url: str) -> None:
    server, _, name = url.rpartition("/")
    connection = await asyncpg.connect(f"{server}/postgres")
    await connection.execute(f'DROP DATABASE IF EXISTS "{name}"')
    await connection.execute(f'CREATE DATABASE "{name}"')
    await connection.close()


async def _head_is_locked(url: str) -> bool:
    connection = await asyncpg.connect(url)
    try:
        await connection.execute("SET lock_timeout = 1")
        await connection.execute("BEGIN; INSERT INTO journal_head VALUES (1, 0, '') ON CONFLICT DO NOTHING")
        await connection.execute("SELECT 1 FROM journal_head FOR UPDATE NOWAIT")
    except asyncpg.LockNotAvailableError:
        return True
    except asyncpg.PostgresError:
        return False  # the schema is still being made
    finally:
        await connection.close()
    return False


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--postgres", default="", help="URL of a database that may be thrown away")
    told = parser.parse_args()
    file = register_of(told.rows)
    lines = [
        measured("openpyxl, read-only", ["-c", OPENPYXL, str(file)]),
        measured("calamine", ["-c", CALAMINE, str(file)]),
        on_sqlite(file, "--dry-run"),
        on_sqlite(file),
    ]
    lines[2] = Took("cessio import --dry-run", lines[2].seconds, lines[2].memory)
    if told.postgres:
        lines.append(on_postgres(file, told.postgres))
    bare = lines[1].seconds
    print(f"{told.rows} rows, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    print(f"{'':28}{'seconds':>9}{'rows/s':>9}{'MB':>7}{'x calamine':>12}{'lock, s':>9}")
    for took in lines:
        lock = "" if took.locked is None else f"{took.locked:.2f}"
        speed, ratio = told.rows / took.seconds, took.seconds / bare
        print(f"{took.name:28}{took.seconds:9.1f}{speed:9.0f}{took.memory:7}{ratio:12.1f}{lock:>9}")


if __name__ == "__main__":
    main()

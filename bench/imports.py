"""How long a register takes into the store, what it takes of memory, and whether its report is true to the kopeck.

    python -m bench.imports [--rows 100000] [--store sqlite postgres]

The register, with every kind of fault, is made once and kept with what its maker knows of it; each report is compared
with that. All of a table is measured in one run, for only then can its lines be compared, the bare reading of the same
file among them. Processor seconds are those of the command and of all that it started, without PostgreSQL's server;
on a machine that does other work too they say more than the clock. The stores are made beforehand. The lock is
felt by somebody beside the import who asks for it every few milliseconds. PostgreSQL is measured where
CESSIO_BENCH_POSTGRES or CESSIO_TEST_POSTGRES names a server.
"""

import argparse
import asyncio
import datetime as dt
import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Event, Thread
from typing import Any

import asyncpg

from backend.services.journal import FIRST
from bench._department import POSTGRES, administer, stores

ROOT = Path(__file__).parents[1]
sys.path.append(str(ROOT / "scripts"))
from make_register import make_register  # noqa: E402 - found there only now

KEPT = Path(tempfile.gettempdir()) / "cessio-bench"
TICKS = os.sysconf("SC_CLK_TCK")
TERMS = ("--creditor", "ООО «Ромашка»", "--cession-number", "1", "--cession-date", "2026-11-01")
UPGRADE = ["-m", "bot", "db", "upgrade"]
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
    """`memory` is the greatest sum over the process and all that it started, shared pages counted once.

    `processor` are seconds of all of them; `told` is what the command printed.
    """

    name: str
    seconds: float
    processor: float
    memory: int
    told: bytes
    locked: float | None = None


def register_of(rows: int) -> tuple[Path, dict[str, Any]]:
    """With what is true of it."""
    file, truth = KEPT / f"register-{rows}.xlsx", KEPT / f"register-{rows}.truth.json"
    if not file.exists() or not truth.exists():
        KEPT.mkdir(exist_ok=True)
        draft = file.with_suffix(".draft.xlsx")
        made = make_register(draft, rows, seed=1, faults=True, today=dt.date(2026, 11, 21))
        truth.write_text(json.dumps({name: figure for name, figure in made.items() if name != "rejected_rows"}))
        draft.replace(file)
    return file, json.loads(truth.read_text())


def untrue(took: Took, truth: dict[str, Any]) -> list[str]:
    """Figures of a report that are not what the maker of the register knows."""
    report = json.loads(took.told)
    return [f"{name}: {report[name]}, not {figure}" for name, figure in truth.items() if report[name] != figure]


def measured(name: str, command: list[str], environment: dict[str, str] | None = None) -> Took:
    began = time.perf_counter()
    process = subprocess.Popen(  # noqa: S603 - our own command
        [sys.executable, *command],
        cwd=ROOT,
        env={**os.environ, **(environment or {})},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    memory, processor = 0, dict[int, float]()
    while process.poll() is None:
        family = list(_family(process.pid))
        memory = max(memory, sum(map(_memory, family)))
        processor |= {pid: seconds for pid in family if (seconds := _processor(pid))}
        time.sleep(0.1)
    seconds = time.perf_counter() - began
    if process.returncode or process.stdout is None:
        raise SystemExit(f"{name} failed")
    return Took(name, seconds, sum(processor.values()), memory, process.stdout.read())


def _family(pid: int) -> Iterator[int]:
    yield pid
    with suppress(OSError):
        for task in Path(f"/proc/{pid}/task").iterdir():
            for child in (task / "children").read_text().split():
                yield from _family(int(child))


def _processor(pid: int) -> float:
    with suppress(OSError):
        told = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        return (int(told[11]) + int(told[12])) / TICKS
    return 0


def _memory(pid: int) -> int:
    """Megabytes."""
    with suppress(OSError):
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) // 1024
    return 0


@contextmanager
def felt(asking: AbstractContextManager[Callable[[], bool]]) -> Iterator[list[float]]:
    """The longest time for which the lock was not to be had, once it ends. `asking` gives whether it is held."""
    longest, done = [0.0], Event()

    def ask() -> None:
        since: float | None = None
        with asking as is_locked:
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


def on_sqlite(name: str, file: Path, *options: str) -> Took:
    with tempfile.TemporaryDirectory(dir=KEPT) as folder:
        store = Path(folder) / "store.sqlite3"
        environment = {"CESSIO_DATABASE_URL": f"sqlite://{store}", "CESSIO_DATA_DIR": folder}
        command = [*_importing(file, folder), *options]
        measured("cessio db upgrade", UPGRADE, environment)
        with felt(_store_lock(store)) as longest:
            took = measured(name, command, environment)
        return replace(took, locked=None if options else longest[0])


@contextmanager
def _store_lock(store: Path) -> Iterator[Callable[[], bool]]:
    with closing(sqlite3.connect(store, timeout=0, isolation_level=None)) as connection:

        def is_locked() -> bool:
            try:
                connection.execute("BEGIN IMMEDIATE")
                connection.execute("ROLLBACK")
            except sqlite3.OperationalError:
                return True
            return False

        yield is_locked


def _importing(file: Path, folder: str) -> list[str]:
    written = ("--rejected", f"{folder}/rejected.xlsx", "--quality", f"{folder}/quality.xlsx")
    return ["-m", "bot", "import", str(file), *TERMS, *written, "--json"]


def on_postgres(file: Path) -> Took:
    """The lock is the head of the journal: whoever writes a deed waits for that row alone."""
    name = f"cessio_bench_import_{os.getpid()}"
    environment = {"CESSIO_DATABASE_URL": (url := f"{POSTGRES}/{name}")}
    asyncio.run(administer(f'CREATE DATABASE "{name}"'))
    try:
        with tempfile.TemporaryDirectory(dir=KEPT) as folder:
            environment["CESSIO_DATA_DIR"] = folder
            measured("cessio db upgrade", UPGRADE, environment)
            with felt(_journal_lock(url)) as longest:
                took = measured("cessio import, PostgreSQL", _importing(file, folder), environment)
    finally:
        asyncio.run(administer(f'DROP DATABASE "{name}" WITH (FORCE)'))
    return replace(took, locked=longest[0])


@contextmanager
def _journal_lock(url: str) -> Iterator[Callable[[], bool]]:
    """Over one connection: to open one for each question would take a core of its own."""
    with asyncio.Runner() as runner:
        connection = runner.run(asyncpg.connect(url))
        runner.run(connection.execute("INSERT INTO journal_head VALUES (1, 0, $1) ON CONFLICT DO NOTHING", FIRST))
        yield lambda: runner.run(_head_is_locked(connection))
        runner.run(connection.close())


async def _head_is_locked(connection: asyncpg.Connection) -> bool:
    try:
        await connection.execute("SELECT 1 FROM journal_head FOR UPDATE NOWAIT")
    except asyncpg.LockNotAvailableError:
        return True
    return False


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--store", nargs="+", default=stores())
    told = parser.parse_args()
    file, truth = register_of(told.rows)
    lines = [
        measured("openpyxl, read-only", ["-c", OPENPYXL, str(file)]),
        measured("calamine", ["-c", CALAMINE, str(file)]),
        on_sqlite("cessio import --dry-run", file, "--dry-run"),
    ]
    if "sqlite" in told.store:
        lines.append(on_sqlite("cessio import, SQLite", file))
    if "postgres" in told.store:
        lines.append(on_postgres(file))
    by_openpyxl, bare = (line.seconds for line in lines[:2])
    print(f"{told.rows} rows, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    print(f"{'':28}{'seconds':>9}{'of CPU':>9}{'rows/s':>9}{'MB':>7}{'x openpyxl':>12}{'x calamine':>12}{'lock, s':>9}")
    for took in lines:
        lock = "" if took.locked is None else f"{took.locked:.2f}"
        speed, ratios = told.rows / took.seconds, (took.seconds / by_openpyxl, took.seconds / bare)
        figures = f"{took.seconds:9.1f}{took.processor:9.1f}{speed:9.0f}{took.memory:7}"
        print(f"{took.name:28}{figures}{ratios[0]:12.1f}{ratios[1]:12.1f}{lock:>9}")
    for took in lines[2:]:
        wrong = untrue(took, truth)
        print(f"{took.name}: " + ("; ".join(wrong) or f"the report is what was made, {truth['totals']}"))
    if any(untrue(took, truth) for took in lines[2:]):
        raise SystemExit(1)


if __name__ == "__main__":
    main()

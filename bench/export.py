"""A whole department into Excel: seconds and memory, beside xlsxwriter and openpyxl writing the same cells.

    python -m bench.export [--cases 100000]

Each is measured in a process of its own, so that its peak of memory is its own. The bare libraries get the cells ready
made, read from the workbook of the export; what they take is writing alone. «Longest wait» is how long a task of the
same process had to wait for its turn while the export ran.
"""

import argparse
import asyncio
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, date, datetime
from itertools import islice
from pathlib import Path
from typing import Any

import xlsxwriter
from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from python_calamine import CalamineWorkbook

from backend import store
from backend.domain.people import Actor, Role
from backend.services.lists import exports
from backend.services.lists.views import Day
from backend.texts import texts_for
from bench._department import department, settings_of, stores

MANAGER = Actor(id=1, role=Role.MANAGER)
TODAY = datetime.now(UTC).date()
CHUNK = 20_000


async def ours(url: str, folder: Path) -> dict[str, Any]:
    settings = settings_of(url, folder)
    await store.open_store(settings)
    texts, day = texts_for("ru"), Day.of(TODAY, MANAGER.timezone)
    texts("export-sheet")  # the words of a running process are read
    watch = asyncio.create_task(longest_wait())
    began = time.perf_counter()
    parts = await exports.write(MANAGER, "open", day, folder, texts, largest=10**12)
    seconds = time.perf_counter() - began
    watch.cancel()
    await store.close_store()
    return {"seconds": seconds, "rows": parts[0].count, "size": parts[0].path.stat().st_size, "wait": WAITED[0]}


WAITED = [0.0]


async def longest_wait() -> None:
    while True:
        asked = time.perf_counter()
        await asyncio.sleep(0.005)
        WAITED[0] = max(WAITED[0], time.perf_counter() - asked - 0.005)


def rows_of(made: Path) -> Any:
    """The cells that the export wrote; text, numbers, days."""
    return CalamineWorkbook.from_path(str(made)).get_sheet_by_index(0).iter_rows()


def with_xlsxwriter(made: Path, folder: Path) -> float:
    seconds = 0.0
    with xlsxwriter.Workbook(str(folder / "bare.xlsx"), {"constant_memory": True}) as book:
        page = book.add_worksheet()
        day, money = book.add_format({"num_format": "dd.mm.yyyy"}), book.add_format({"num_format": "#,##0.00"})
        writers: dict[type, Callable[..., Any]] = {
            str: page.write_string,
            float: lambda at, column, value: page.write_number(at, column, value, money),
            date: lambda at, column, value: page.write_datetime(at, column, value, day),
        }
        rows, at = rows_of(made), 0
        while chunk := list(islice(rows, CHUNK)):
            began = time.perf_counter()
            for row in chunk:
                for column, value in enumerate(row):
                    if value != "":
                        writers[type(value)](at, column, value)
                at += 1
            seconds += time.perf_counter() - began
        began = time.perf_counter()
    return seconds + time.perf_counter() - began


def with_openpyxl(made: Path, folder: Path) -> float:
    book = Workbook(write_only=True)
    page: Any = book.create_sheet()
    seconds, rows = 0.0, rows_of(made)
    while chunk := list(islice(rows, CHUNK)):
        began = time.perf_counter()
        for row in chunk:
            page.append([_cell(page, value) for value in row])
        seconds += time.perf_counter() - began
    began = time.perf_counter()
    book.save(folder / "open.xlsx")
    return seconds + time.perf_counter() - began


def _cell(page: Any, value: Any) -> Any:
    if isinstance(value, str):
        return value or None
    cell = WriteOnlyCell(page, value)
    cell.number_format = "dd.mm.yyyy" if isinstance(value, date) else "#,##0.00"
    return cell


def child(how: str, source: str, folder: Path) -> None:
    before = peak()
    if how == "ours":
        told = asyncio.run(ours(source, folder))
    else:
        bare = {"xlsxwriter": with_xlsxwriter, "openpyxl": with_openpyxl}[how]
        told = {"seconds": bare(Path(source), folder)}
    print(json.dumps(told | {"peak": peak(), "grew": peak() - before, "cpu": time.process_time()}))


def peak() -> int:
    """MiB, of this process alone: what `getrusage` says is inherited from the parent."""
    line = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) // 1024


def measured(how: str, source: str, folder: Path) -> dict[str, Any]:
    command = [sys.executable, "-m", "bench.export", "--child", how, source, str(folder)]
    told = subprocess.run(command, check=True, capture_output=True, text=True).stdout  # noqa: S603 - this very file
    found: dict[str, Any] = json.loads(told)
    return found


async def bench(name: str, cases: int) -> None:
    async with department(name, cases) as settings:
        with tempfile.TemporaryDirectory(prefix="cessio-") as made:
            folder = Path(made)
            found = await asyncio.to_thread(measured, "ours", settings.database_url.get_secret_value(), folder)
            print(
                f"{name:9}{found['rows']:9,} rows  {found['seconds']:6.1f} s (of a processor {found['cpu']:.1f})"
                f"  {found['rows'] / found['seconds']:8,.0f} rows/s"
                f"  {found['size'] / 2**20:5.1f} MiB  peak {found['peak']} MiB (grew {found['grew']})"
                f"  longest wait {1000 * found['wait']:.0f} ms"
            )
            for how in ("xlsxwriter", "openpyxl") if name == "sqlite" else ():
                bare = await asyncio.to_thread(measured, how, str(folder / "0.xlsx"), folder)
                ratio = found["seconds"] / bare["seconds"]
                print(
                    f"{how:9}{'':16}{bare['seconds']:6.1f} s (of a processor {bare['cpu']:.1f}, reading too)"
                    f"  the export takes {ratio:.2f} of it"
                    f"  peak {bare['peak']} MiB, the reading of the cells among it"
                )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cases", type=int, default=100_000)
    parser.add_argument("--child", nargs=3, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.child:
        child(given.child[0], given.child[1], Path(given.child[2]))
        return
    for name in stores():
        asyncio.run(bench(name, given.cases))


if __name__ == "__main__":
    main()

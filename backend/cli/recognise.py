"""`cessio recognise`: court papers read from files, one JSON object a line."""

import asyncio
import os
import sys
from pathlib import Path
from typing import Any

import click

from backend.cli.plain import fail, print_json, sentence, settings_or_exit
from backend.domain.errors import OutsideDown, TradeError
from backend.recognition import Readers, report
from backend.settings import Settings
from backend.wiring import ocr_engine


@click.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="FILE...")
@click.option("--jsonl", is_flag=True, help="One JSON object a line, as without it.")
@click.option("--processes", type=click.IntRange(1, 64), help="Papers read at once; by default one a core.")
def recognise(files: tuple[Path, ...], *, jsonl: bool, processes: int | None) -> None:
    """Read court papers: photographs, scans and PDF; a line for each paper of a file, with its pages there."""
    _ = jsonl
    try:
        failed = asyncio.run(_read_all(settings_or_exit(), files, processes or os.cpu_count() or 1))
    except OutsideDown as error:
        fail(f"Papers cannot be read on this machine: {error.reason}.")
    sys.exit(1 if failed else 0)


async def _read_all(settings: Settings, files: tuple[Path, ...], processes: int) -> int:
    """Lines come in the order of the files, each as soon as those before it are read; the number that failed."""
    readers = Readers(ocr_engine(settings), processes=min(processes, len(files)))
    failed = 0
    waiting = [asyncio.create_task(_lines(readers, file)) for file in files]
    try:
        for task in waiting:
            for line in await task:
                failed += "error" in line
                print_json(line)
    finally:
        for task in waiting:
            task.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)
        await readers.close()
    return failed


async def _lines(readers: Readers, file: Path) -> list[dict[str, Any]]:
    try:
        return [report(file.name, reading) for reading in await readers.read_papers([file])]
    except OutsideDown:
        raise
    except TradeError as error:
        return [{"file": file.name, "error": sentence(error)}]

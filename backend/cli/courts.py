"""`cessio courts`: the directory of courts."""

from datetime import UTC, datetime
from pathlib import Path

import click

from backend.cli.plain import print_json, with_store
from backend.domain.calendar import day_in
from backend.domain.people import SYSTEM
from backend.services.courts import directory, naming
from backend.services.courts.directory import DirectoryReport
from backend.settings import Settings


@click.group()
def courts() -> None:
    """The directory of courts."""


@courts.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--json", "as_json", is_flag=True)
def import_(file: Path, *, as_json: bool) -> None:
    """Take a workbook or a CSV of courts in; its columns are described in docs/courts.md."""

    async def work(settings: Settings) -> DirectoryReport:
        now = datetime.now(UTC)
        return await directory.take_in(SYSTEM, file, now, day_in(settings.timezone, now))

    report = with_store(work)
    if as_json:
        print_json(report.as_json())
        return
    click.echo(f"{report.added} courts added, {report.changed} changed; {report.texts} texts, {report.rules} rules.")
    for faulty in report.faulty:
        click.echo(f"  row {faulty.row} was not taken: column {faulty.column}")
    for line in report.unread:
        click.echo(f"  {line.code}: a line was not read: {line.text}")


@courts.command()
@click.option("--json", "as_json", is_flag=True)
def find(*, as_json: bool) -> None:
    """Name the court of every case that has yet to be filed, where it is sure."""

    async def work(settings: Settings) -> dict[str, int]:
        now = datetime.now(UTC)
        counts = await naming.find_all(now, day_in(settings.timezone, now))
        return {reason.value: count for reason, count in sorted(counts.items())}

    counts = with_store(work)
    if as_json:
        print_json(counts)
    else:
        click.echo("\n".join(f"{reason}: {count}" for reason, count in counts.items()) or "No case waits for a court.")

"""`cessio import`: a portfolio register."""

import sys
from datetime import UTC, datetime
from pathlib import Path

import click

from backend.cli.plain import fail, print_json, sentence, with_store
from backend.domain.calendar import day_in
from backend.domain.errors import TradeError
from backend.domain.people import SYSTEM
from backend.registers.report import RegisterReport
from backend.registers.words import finding_words
from backend.services import registers
from backend.services.registers import CessionTerms
from backend.settings import Settings
from backend.texts import texts_for


@click.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--creditor", required=True, help="Who sold the portfolio.")
@click.option("--cession-number", required=True, help="Number of the cession contract.")
@click.option("--cession-date", required=True, type=click.DateTime(["%Y-%m-%d"]))
@click.option("--rejected", type=click.Path(dir_okay=False, path_type=Path), help="Where to write the rejected rows.")
@click.option("--dry-run", is_flag=True, help="Only the report; nothing is stored.")
@click.option("--json", "as_json", is_flag=True)
def import_(
    file: Path,
    creditor: str,
    cession_number: str,
    cession_date: datetime,
    rejected: Path | None,
    *,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Take a register in: every good row becomes a case; the rows that cannot be are given back in a workbook."""
    rejected_to = rejected or file.with_name(f"{file.stem}.rejected.xlsx")

    async def work(settings: Settings) -> RegisterReport | TradeError:
        now = datetime.now(UTC)
        try:
            return await registers.take_in(
                SYSTEM,
                file,
                CessionTerms(creditor, cession_number, cession_date.date()),
                now,
                day_in(settings.timezone, now),
                words=finding_words(texts_for(settings.language)),
                rejected_to=rejected_to,
                dry_run=dry_run,
                progress=_progress,
            )
        except TradeError as error:
            return error

    report = with_store(work)
    if isinstance(report, TradeError):
        fail(sentence(report), 2)
    if as_json:
        print_json(report.as_json())
    else:
        click.echo(_plain(report))


def _progress(done: int, expected: int) -> None:
    if sys.stderr.isatty():
        click.echo(f"\r{done} of {expected} rows", nl=done >= expected, err=True)


def _plain(report: RegisterReport) -> str:
    lines = [f"{report.rows} rows: {report.accepted} accepted, {report.rejected} rejected."]
    lines += [f"  rejected, {code}: {count}" for code, count in report.errors.items()]
    lines += [f"  warning, {code}: {count}" for code, count in report.warnings.items()]
    lines += [f"  {part}: {amount:.2f}" for part, amount in report.totals.items()]
    if report.unknown_columns:
        lines.append(f"Columns kept as they are: {', '.join(report.unknown_columns)}.")
    if report.rejected_file:
        lines.append(f"Rejected rows, to be mended and imported again: {report.rejected_file}")
    return "\n".join(lines)

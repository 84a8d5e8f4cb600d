"""`cessio import`: a portfolio register."""

import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import click

from backend.cli.plain import fail, print_json, sentence, with_store
from backend.domain.calendar import day_in
from backend.domain.errors import TradeError
from backend.domain.people import SYSTEM
from backend.domain.progress import Progress
from backend.registers.report import RegisterReport
from backend.registers.words import finding_words
from backend.services.portfolio import quality_rows, registers
from backend.services.portfolio.registers import CessionTerms
from backend.settings import Settings
from backend.texts import texts_for


@click.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--creditor", required=True, help="Who sold the portfolio.")
@click.option("--cession-number", required=True, help="Number of the cession contract.")
@click.option("--cession-date", required=True, type=click.DateTime(["%Y-%m-%d"]))
@click.option("--rejected", type=click.Path(dir_okay=False, path_type=Path), help="Where to write the rejected rows.")
@click.option(
    "--quality",
    "quality_file",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Where a dry run writes the workbook of what it found in the good rows.",
)
@click.option("--dry-run", is_flag=True, help="Only the report and the check of quality; nothing is stored.")
@click.option("--json", "as_json", is_flag=True)
def import_(
    file: Path,
    creditor: str,
    cession_number: str,
    cession_date: datetime,
    rejected: Path | None,
    quality_file: Path | None,
    *,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Take a register in: every good row becomes a case; the rows that cannot be are given back in a workbook."""
    rejected_to = rejected or file.with_name(f"{file.stem}.rejected.xlsx")
    quality_to = quality_file or file.with_name(f"{file.stem}.quality.xlsx")

    async def work(settings: Settings) -> tuple[RegisterReport, dict[str, Any]] | TradeError:
        now = datetime.now(UTC)
        today, texts = day_in(settings.timezone, now), texts_for(settings.language)
        words = finding_words(texts)
        terms = CessionTerms(creditor, cession_number, cession_date.date())
        take_in = partial(
            registers.take_in, SYSTEM, file, terms, now, today, words=words, rejected_to=rejected_to, tell=_Told()
        )
        try:
            if not dry_run:
                return await take_in(), {}
            with quality_rows.surveying(creditor, today) as survey:
                report = await take_in(dry_run=True, show=survey.look)
                return report, await survey.finish(quality_to, texts)
        except TradeError as error:
            return error

    done = with_store(work)
    if isinstance(done, TradeError):
        fail(sentence(done), 2)
    report, quality = done
    if as_json:
        print_json(report.as_json() | ({"quality": quality} if quality else {}))
    else:
        click.echo("\n".join([_plain(report), *_plain_quality(quality)]))


class _Told:
    """Progress on standard error: one line that grows on a terminal, a line for each tenth in a log."""

    def __init__(self) -> None:
        self._tenths = 0

    async def __call__(self, progress: Progress) -> None:
        line = f"{progress.bar} {progress.done} of {progress.whole} rows"
        if sys.stderr.isatty():
            click.echo(f"\r{line}", nl=progress.done >= progress.whole, err=True)
        elif progress.percent // 10 > self._tenths:
            self._tenths = progress.percent // 10
            click.echo(line, err=True)


def _plain(report: RegisterReport) -> str:
    lines = [f"{report.rows} rows: {report.accepted} accepted, {report.rejected} rejected."]
    lines += [f"  rejected, {code}: {count}" for code, count in report.errors.items()]
    lines += [f"  warning, {code}: {count}" for code, count in report.warnings.items()]
    lines += [f"  {part}: {amount:.2f}" for part, amount in report.totals.items()]
    lines += [f"  came along, {name}: {count}" for name, count in report.brought.items()]
    if report.unknown_stages:
        lines.append(f"Words that mean no stage: {', '.join(report.unknown_stages)}.")
    if report.unknown_columns:
        lines.append(f"Columns kept as they are: {', '.join(report.unknown_columns)}.")
    if report.rejected_file:
        lines.append(f"Rejected rows, to be mended and imported again: {report.rejected_file}")
    return "\n".join(lines)


def _plain_quality(quality: Mapping[str, Any]) -> list[str]:
    if not quality:
        return []
    lines = [f"Quality: nothing found in {quality['clean']} of {quality['loans']}."]
    lines += [f"  {name}: {one['count']} for {one['sum']}" for name, one in quality["findings"].items()]
    return [*lines, f"  limitation ran out: {quality['expired']}", f"Cases by finding: {quality['workbook']}"]

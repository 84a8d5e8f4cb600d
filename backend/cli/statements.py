"""`cessio statement`: a bank statement."""

from datetime import UTC, datetime
from pathlib import Path

import click

from backend.cli.plain import fail, print_json, sentence, with_store
from backend.domain.calendar import day_in
from backend.domain.errors import TradeError
from backend.domain.people import SYSTEM
from backend.services.money import statements
from backend.services.money.statements import Report
from backend.settings import Settings


@click.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--dry-run", is_flag=True, help="Only the report; nothing is stored.")
@click.option("--json", "as_json", is_flag=True)
def statement(file: Path, *, dry_run: bool, as_json: bool) -> None:
    """Take a bank statement in: 1CClientBankExchange, camt.053 or a table. Whole, or exit status 2 and nothing."""
    content = file.read_bytes()

    async def work(settings: Settings) -> Report | TradeError:
        now = datetime.now(UTC)
        try:
            if dry_run:
                return await statements.preview(SYSTEM, content, settings)
            return await statements.take_in(SYSTEM, content, settings, now, day_in(settings.timezone, now))
        except TradeError as error:
            return error

    done = with_store(work)
    if isinstance(done, TradeError):
        fail(sentence(done), 2)
    if as_json:
        print_json(done.as_json())
    else:
        click.echo(_plain(done))


def _plain(report: Report) -> str:
    told = report.counts()
    return "\n".join(
        (
            f"{told['documents']} documents, {told['incoming']} of them came to us: {told['incoming_total']}.",
            f"  posted: {told['posted']}, {told['posted_total']}",
            f"    on cases: {told['matched']}, {told['matched_total']}",
            f"    waiting for a person: {told['waiting']}, {told['waiting_total']}",
            f"  known before: {told['duplicates']}",
            f"  waiting for a registry: {told['registry']}",
            f"  returned to us: {told['returned']}",
        )
    )

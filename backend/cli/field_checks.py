"""`cessio field-checks`: what was read beside what people said, one JSON object a line, to measure the reader by."""

from dataclasses import asdict

import click

from backend.cli.plain import print_json, with_store
from backend.services.paperwork.field_checks import measured
from backend.settings import Settings


@click.command("field-checks")
def field_checks() -> None:
    """Print what is kept of corrected fields. It holds personal data: keep it where the store is kept."""

    async def look(_: Settings) -> list[dict[str, object]]:
        return [asdict(one) async for one in measured()]

    for line in with_store(look):
        print_json(line)

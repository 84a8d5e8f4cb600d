"""`cessio audit verify`: proves that nothing in the journal was changed or is missing."""

import sys

import click

from backend.cli.plain import print_json, with_store
from backend.models import JournalHead
from backend.services import journal
from backend.settings import Settings


@click.group()
def audit() -> None:
    """The journal of who did what."""


@audit.command()
@click.option("--json", "as_json", is_flag=True)
def verify(*, as_json: bool) -> None:
    """Walk the chain of digests and say the first place that is wrong."""

    async def look(_: Settings) -> tuple[journal.Broken | None, int, str]:
        broken = await journal.verify()
        head = await JournalHead.get_or_none(id=1)
        return broken, head.seq if head else 0, head.digest if head else journal.FIRST

    broken, entries, digest = with_store(look)
    if as_json:
        print_json({"entries": entries, "head": digest, "broken": broken and {"seq": broken.seq, "what": broken.what}})
    elif broken:
        click.echo(f"The journal does not hold: entry {broken.seq} is {broken.what}.")
    else:
        click.echo(f"The journal holds: {entries} entries, the last digest is {digest[:16]}…")
    sys.exit(1 if broken else 0)

"""`cessio db upgrade`: brings the store's schema up to date."""

import asyncio

import click

from backend import store
from backend.cli.plain import fail, settings_or_exit


@click.group()
def db() -> None:
    """The store."""


@db.command()
def upgrade() -> None:
    """Bring the schema up to date, whole or not at all; the file as it was is kept beside it."""
    settings = settings_or_exit()
    try:
        asyncio.run(store.upgrade(settings, lambda words: click.echo(words, err=True)))
    except store.UpgradeFailed as error:
        fail(str(error))
    click.echo("The schema is up to date.")

"""`cessio keys`: the ring of keys that seals personal data."""

from datetime import UTC, datetime

import click

from backend import crypto
from backend.cli.plain import fail, settings_or_exit, with_store
from backend.services import sealing
from backend.settings import Settings


@click.group()
def keys() -> None:
    """Encryption keys."""


@keys.command()
def new() -> None:
    """Print a fresh ring for CESSIO_SECRET_KEYS. Nothing is changed."""
    click.echo(crypto.new_ring().text())


@keys.command()
@click.option("--drop-old", is_flag=True, help="Forget the old keys once everything is sealed anew.")
def rotate(*, drop_old: bool) -> None:
    """Seal everything anew with a fresh key. A ring that lies in CESSIO_SECRET_KEYS is printed for you to replace."""
    settings = settings_or_exit()
    given = settings.secret_keys.get_secret_value()
    folder = settings.data_dir / "keys"
    ring = crypto.ring_from(given, folder).with_new_key()
    if given:
        click.echo(
            "Put this ring into CESSIO_SECRET_KEYS everywhere, restart, and run the command again to seal anew:",
            err=True,
        )
        click.echo(ring.text())
        return

    async def work(_: Settings) -> int:
        # The new ring is kept before anything is sealed with it: a crash leaves values that both rings can open.
        crypto.save_ring(ring, folder)
        crypto.use_ring(ring)
        return await sealing.seal_anew(settings, datetime.now(UTC))

    try:
        sealed = with_store(work)
    except crypto.KeyMissing as error:
        fail(f"A value could not be opened: {error}. The old keys are kept.")
    if drop_old:
        crypto.save_ring(ring.current_only(), folder)
    click.echo(f"{sealed} values and files are sealed with the new key.")

"""`python -m backend.integrations.post.simulator --port 8090`: the Post on a desk, for trying things by hand."""

import asyncio
from datetime import datetime, timedelta

import click

from backend.domain.post_codes import MOSCOW
from backend.integrations.post.simulator import Account, PostSimulator, Travel


@click.command()
@click.option("--port", default=8090, show_default=True)
@click.option("--login", default="demo", show_default=True)
@click.option("--password", default="demo", show_default=True)
@click.option(
    "--single-limit", default=100, show_default=True, help="Questions a day by single access; 0 for no limit."
)
@click.option("--ticket-delay", default=900.0, show_default=True, help="Seconds until a ticket's answer is ready.")
@click.option("--day-lasts", default=86400.0, show_default=True, help="Seconds that a travelling letter's day lasts.")
@click.option("--travel/--still", default=True, show_default=True, help="Letters travel by themselves, or wait.")
@click.option("--seed", default=0, show_default=True)
def main(
    port: int,
    login: str,
    password: str,
    single_limit: int,
    ticket_delay: float,
    day_lasts: float,
    travel: bool,
    seed: int,
) -> None:
    """Serve the Russian Post's tracking protocol on the loopback, with letters that travel by themselves."""
    simulator = PostSimulator(
        lambda: datetime.now(MOSCOW),
        Account(login, password, single_limit=single_limit or None),
        seed=seed,
        travel=Travel(timedelta(seconds=day_lasts)) if travel else None,
        ticket_delay=timedelta(seconds=ticket_delay),
    )
    asyncio.run(_serve(simulator, port))


async def _serve(simulator: PostSimulator, port: int) -> None:
    async with simulator.running(port) as address:
        click.echo(f"{address}/rtm34?wsdl\n{address}/fc?wsdl\n{address}/sim/letters")
        await asyncio.Event().wait()


if __name__ == "__main__":
    main()

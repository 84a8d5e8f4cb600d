"""Commands that start the process or parts of it."""

import asyncio
import sys

import click

from backend.cli.plain import fail, sentence, settings_or_exit
from backend.domain.errors import TradeError
from backend.store import UpgradeFailed

WHOLE = frozenset({"bot", "worker", "scheduler", "web"})


def _run(*parts: str) -> None:
    settings = settings_or_exit()
    if not settings.telegram_token.get_secret_value():
        click.echo("Set CESSIO_TELEGRAM_TOKEN: the bot's token, as @BotFather gave it.", err=True)
        sys.exit(1)
    if frozenset(parts) != WHOLE and not settings.on_postgres:
        click.echo(
            "Parts as processes of their own need PostgreSQL: set CESSIO_DATABASE_URL, or use «cessio run».", err=True
        )
        sys.exit(1)
    from bot.run import Process  # noqa: PLC0415 - loading the messenger's library takes seconds

    try:
        asyncio.run(Process(settings, frozenset(parts)).run())
    except TradeError as error:
        fail(sentence(error))
    except UpgradeFailed as error:
        fail(str(error))


@click.command()
def run() -> None:
    """The whole system in one process: bot, worker, scheduler, HTTP."""
    _run(*WHOLE)


@click.command()
def bot() -> None:
    """Only the bot: receives updates. Any number with a webhook, one with polling."""
    _run("bot")


@click.command()
def worker() -> None:
    """Only a worker: does durable jobs. Any number."""
    _run("worker")


@click.command()
def scheduler() -> None:
    """Only a clock: enqueues what is planned. Any number."""
    _run("scheduler")


@click.command()
def api() -> None:
    """Only HTTP: the webhook, health, metrics. Any number."""
    _run("web")


@click.command()
@click.option("--port", default=8070, show_default=True, help="Where the chat page is served.")
@click.option("--cases", default=500, show_default=True, help="How many invented cases to fill the store with.")
def demo(port: int, cases: int) -> None:
    """A demonstration with no server, token or account: prints one address and serves a chat page there."""
    from bot.demo.run import run_demo  # noqa: PLC0415 - only a demonstration needs the sandbox

    asyncio.run(run_demo(port, cases))

"""What commands share: settings, an open store, plain sentences, exit statuses 0 done, 1 failed, 2 called wrongly."""

import asyncio
import json
import sys
from collections.abc import Awaitable, Callable
from typing import Any, NoReturn, TypeVar

import click
from pydantic import ValidationError

from backend import store
from backend.domain.errors import TradeError
from backend.settings import Settings
from backend.texts import texts_for

Result = TypeVar("Result")


def settings_or_exit() -> Settings:
    """The settings; a wrong one is named in one sentence."""
    try:
        return Settings()
    except ValidationError as error:
        for problem in error.errors():
            name = "_".join(map(str, problem["loc"])).upper()
            click.echo(f"CESSIO_{name}: {problem['msg']}", err=True)
        sys.exit(2)


def with_store(work: Callable[[Settings], Awaitable[Result]]) -> Result:
    """Run work on the open, upgraded store; a refusal becomes a sentence and exit status 1."""
    settings = settings_or_exit()

    async def opened() -> Result:
        async with store.opened(settings):
            return await work(settings)

    try:
        return asyncio.run(opened())
    except (store.UpgradeFailed, OSError) as error:
        fail(f"The store cannot be opened: {error}")
    except TradeError as error:
        fail(sentence(error))


def sentence(error: TradeError) -> str:
    """The refusal in English words: commands speak English."""
    return texts_for("en")(error.key, **error.details)


def fail(words: str, status: int = 1) -> NoReturn:
    click.echo(words, err=True)
    sys.exit(status)


def print_json(value: Any) -> None:
    click.echo(json.dumps(value, ensure_ascii=False, default=str))

"""How updates of MAX reach the intake: asked for one after another, or pushed. Kept before they are confirmed."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from typing import Any, TypeVar

import structlog
from pydantic import ValidationError

from backend.integrations.max import MaxClient, MaxDown, MaxRefused, MaxTooMany
from backend.models import Bookmark
from backend.texts import texts_for
from bot.intake import Intake
from bot.max.updates import TYPES, updates_of

BOOKMARK = "max"
POLL_SECONDS, REST_SECONDS, HASTY_SECONDS = 25, 2.0, 0.3
_PASSING = (MaxDown, MaxRefused, MaxTooMany)

log = structlog.get_logger("cessio.max")
Pause = Callable[[float], Awaitable[None]]
T = TypeVar("T")


class MaxReceiver:
    """`language` is the office's, for what is said in a chat of many."""

    def __init__(self, client: MaxClient, intake: Intake, language: str) -> None:
        self.client = client
        self.intake = intake
        self.language = language

    async def take(self, *told: Mapping[str, Any]) -> None:
        """Returns once all of them are kept. One that cannot be read holds up no other."""
        for raw in told:
            try:
                found = await updates_of(raw, self.client.token)
            except (KeyError, TypeError, ValidationError) as error:
                log.warning("an update that cannot be read", kind=raw.get("update_type"), error=type(error).__name__)
                continue
            if found:
                await self.intake.receive(found)
            if raw["update_type"] == "bot_added":
                await self._decline(raw)

    async def take_webhook(self, body: bytes) -> None:
        """Raises ValueError for what is no update at all."""
        told = json.loads(body)
        if not isinstance(told, dict) or "update_type" not in told:
            raise ValueError("no update")
        await self.take(told)

    async def poll(self, stop: asyncio.Event, pause: Pause) -> None:
        """Until `stop`. The mark is kept, since without one MAX hands out only the newest."""
        await self.patiently(self.client.unsubscribe, stop, pause)
        while not stop.is_set():
            asked_at, mark = asyncio.get_running_loop().time(), await Bookmark.get_or_none(name=BOOKMARK)
            ask = partial(self.client.updates, mark.place if mark else None, POLL_SECONDS, TYPES)
            told, place = await self.patiently(ask, stop, pause) or ([], None)
            await self.take(*told)
            if place is not None:
                await Bookmark.update_or_create({"place": place}, name=BOOKMARK)
            if not told and asyncio.get_running_loop().time() - asked_at < HASTY_SECONDS:
                await pause(HASTY_SECONDS)  # a server that does not poll long would be asked without end

    async def patiently(self, ask: Callable[[], Awaitable[T]], stop: asyncio.Event, pause: Pause) -> T | None:
        """What MAX answers; None where the process stops before it does."""
        while not stop.is_set():
            work, stopped = asyncio.ensure_future(ask()), asyncio.create_task(stop.wait())
            try:
                await asyncio.wait({work, stopped}, return_when=asyncio.FIRST_COMPLETED)
                return work.result() if work.done() else None
            except MaxTooMany as error:
                await pause(error.wait)
            except _PASSING as error:
                log.warning("MAX is away", error=type(error).__name__, why=str(error))
                await pause(REST_SECONDS)
            finally:
                work.cancel()
                stopped.cancel()
        return None

    async def _decline(self, raw: Mapping[str, Any]) -> None:
        """In a chat of many nothing is told of anybody: one sentence, and silence."""
        words = texts_for(self.language)("max-no-groups")
        try:
            await self.client.send({"text": words, "attachments": [], "link": None}, chat_id=raw["chat_id"])
        except _PASSING as error:
            log.warning("not declined", error=type(error).__name__)

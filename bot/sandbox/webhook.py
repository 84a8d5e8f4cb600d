"""Delivery by webhook: in order, with the secret, again after growing pauses until the bot says 2xx."""

import asyncio
import json
import re
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

import aiohttp

from bot.sandbox.updates import Updates
from bot.sandbox.wire import Json, bad_request, present

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105  # the name of a header
SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
ANSWER_SECONDS = 60


@dataclass
class Webhook:
    updates: Updates
    serve: Callable[[Json], Awaitable[object]] | None = None
    first_pause: float = 1.0
    longest_pause: float = 60.0
    url: str = ""
    secret: str = ""
    max_connections: int = 40
    error: str = ""
    error_at: int = 0
    _task: asyncio.Task[None] | None = field(default=None, repr=False)

    def check(self, url: str, secret: str) -> None:
        """Plain http is let through, as by a Bot API server of one's own."""
        if url and not url.startswith(("https://", "http://")):
            raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
        if secret and not SECRET.fullmatch(secret):
            raise bad_request("secret token contains unallowed characters")

    async def point(self, url: str, secret: str, max_connections: int) -> None:
        await self.stop()
        self.url, self.secret, self.max_connections = url, secret, max_connections
        self.error, self.error_at = "", 0
        self.updates.webhook_url = url
        if url:
            self.updates.end_polls("setWebhook request")
            self._task = asyncio.create_task(self._deliver(url))

    async def stop(self) -> None:
        if self._task:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
            self._task = None

    def info(self) -> Json:
        return {
            "url": self.url,
            "has_custom_certificate": False,
            "pending_update_count": self.updates.pending,
        } | present(
            last_error_date=self.error_at,
            last_error_message=self.error,
            max_connections=self.max_connections if self.url else None,
            allowed_updates=self.updates.allowed,
        )

    async def _deliver(self, url: str) -> None:
        pause = self.first_pause
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=ANSWER_SECONDS)) as session:
            while True:
                update = await self.updates.next()
                if await self._post(session, url, update):
                    self.updates.done(update)
                    pause = self.first_pause
                else:
                    await asyncio.sleep(pause)
                    pause = min(pause * 2, self.longest_pause)

    async def _post(self, session: aiohttp.ClientSession, url: str, update: Json) -> bool:
        headers = {SECRET_HEADER: self.secret} if self.secret else {}
        try:
            async with session.post(url, json=update, headers=headers) as response:
                if response.ok:
                    await self._obey(await response.read())
                    return True
                self._note(f"Wrong response from the webhook: {response.status} {response.reason}")
        except (aiohttp.ClientError, TimeoutError) as error:
            self._note(f"Connection failed: {error}")
        return False

    async def _obey(self, body: bytes) -> None:
        """A method in the answer's body is called; its result goes nowhere."""
        try:
            asked = json.loads(body or b"{}")
        except ValueError:
            return
        if self.serve and isinstance(asked, dict) and asked.get("method"):
            await self.serve(asked)

    def _note(self, error: str) -> None:
        self.error, self.error_at = error, int(time.time())

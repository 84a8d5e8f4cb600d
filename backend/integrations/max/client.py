"""Asks MAX over HTTPS: what it refused, what surely did not reach it and what may have are three different errors.

The protocol: the schema of 1 July 2026 (max-messenger/max-bot-api-client-go, `schema.yaml`), the pages of dev.max.ru.
"""

import asyncio
import ssl
from collections.abc import AsyncIterator, Mapping, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

import aiohttp

URL = "https://platform-api2.max.ru"
SECONDS = 20
NOT_READY = "attachment.not.ready"
_NOT_READY_WAITS = (0.3, 1, 2, 4)
_TOO_MANY, _SERVER, _OK = 429, 500, 200
_CHUNK = 65536
_PATIENCE, _LONGEST_PATIENCE = 3, 2
Json = dict[str, Any]


class MaxRefused(Exception):
    """It will not be done: `code` is in MAX's words, such as `verify.token`; nothing was taken."""

    def __init__(self, status: int, code: str, message: str) -> None:
        self.status, self.code, self.message = status, code, message
        super().__init__(f"{status} {code}: {message}")


class MaxTooMany(Exception):
    """Nothing was taken; `wait` seconds before asking again."""

    def __init__(self, wait: int) -> None:
        self.wait = wait
        super().__init__(f"wait {wait} s")


class MaxDown(Exception):
    """No answer that can be read. `reached`: it may have been done all the same."""

    def __init__(self, reason: str, *, reached: bool) -> None:
        self.reached = reached
        super().__init__(reason)


class MaxClient:
    """`ca` is a file of further roots: the certificate of MAX is by the ministry's own, which few machines know."""

    def __init__(self, http: aiohttp.ClientSession, token: str, url: str = URL, ca: Path | None = None) -> None:
        self.token = token
        self._http = http
        self._url = url.rstrip("/")
        self._ssl: ssl.SSLContext | bool = True
        if ca is not None:
            self._ssl = ssl.create_default_context()
            self._ssl.load_verify_locations(ca)

    # Messages

    async def me(self) -> Json:
        return await self._ask("GET", "me")

    async def set_commands(self, commands: Mapping[str, str]) -> None:
        """Names and what they do: the menu behind the slash."""
        listed = [{"name": name, "description": words} for name, words in commands.items()]
        await self._ask("PATCH", "me", body={"commands": listed})

    async def send(self, body: Mapping[str, Any], *, user_id: int | None = None, chat_id: int | None = None) -> Json:
        """The message as it stands now. To a person, or into a chat."""
        to = {"user_id": user_id} if user_id is not None else {"chat_id": chat_id}
        told = await self._until_ready("POST", "messages", {**to, "disable_link_preview": "true"}, body)
        message: Json = told["message"]
        return message

    async def edit(self, mid: str, body: Mapping[str, Any]) -> None:
        """May be repeated without harm. `attachments: []` takes all away, `None` leaves them."""
        await self._until_ready("PUT", "messages", {"message_id": mid}, body)

    async def delete(self, mid: str) -> None:
        self._accepted(await self._ask("DELETE", "messages", {"message_id": mid}))

    async def answer(self, callback_id: str, notification: str) -> None:
        self._accepted(await self._ask("POST", "answers", {"callback_id": callback_id}, {"notification": notification}))

    async def upload(self, kind: str, content: bytes, name: str) -> Json:
        """What goes into the `payload` of an attachment. `kind`: image or file."""
        place = await self._ask("POST", "uploads", {"type": kind})
        form = aiohttp.FormData(quote_fields=False)
        form.add_field("data", BytesIO(content), filename=name, content_type="application/octet-stream")
        return await self._read("POST", place["url"], data=form)

    async def download(self, url: str) -> AsyncIterator[bytes]:
        """A file that somebody sent: its address is open to whoever knows it."""
        try:
            async with self._http.get(url, ssl=self._ssl, timeout=aiohttp.ClientTimeout(total=SECONDS)) as answer:
                if answer.status != _OK:
                    raise MaxRefused(answer.status, "file", "")
                async for chunk in answer.content.iter_chunked(_CHUNK):
                    yield chunk
        except (aiohttp.ClientError, TimeoutError) as error:
            raise MaxDown(type(error).__name__, reached=False) from error

    # Updates

    async def updates(self, marker: int | None, wait: int, types: Sequence[str]) -> tuple[list[Json], int | None]:
        """Those from `marker` on, which confirms all before it, and the next mark. Long: up to `wait` seconds."""
        query = {"timeout": wait, "types": ",".join(types)} | ({"marker": marker} if marker is not None else {})
        told = await self._ask("GET", "updates", query, seconds=wait + SECONDS)
        return told["updates"], told.get("marker")

    async def subscribe(self, url: str, secret: str, types: Sequence[str]) -> None:
        """From now on updates are pushed there, and to no other place of ours: MAX heaps subscriptions up."""
        body = {"url": url, "secret": secret, "update_types": list(types)}
        self._accepted(await self._ask("POST", "subscriptions", body=body))
        await self._leave_all_but(url)

    async def unsubscribe(self) -> None:
        """Without this `updates` gives nothing: the two ways exclude each other."""
        await self._leave_all_but("")

    async def _leave_all_but(self, url: str) -> None:
        for one in (await self._ask("GET", "subscriptions"))["subscriptions"]:
            if one["url"] != url:
                self._accepted(await self._ask("DELETE", "subscriptions", {"url": one["url"]}))

    # The wire

    async def _until_ready(self, method: str, path: str, query: Mapping[str, Any], body: Mapping[str, Any]) -> Json:
        """A file is worked on for a while after it was taken; until then no message may hold it."""
        for wait in _NOT_READY_WAITS:
            try:
                return self._accepted(await self._ask(method, path, query, body))
            except MaxRefused as refusal:
                if refusal.code != NOT_READY:
                    raise
            await asyncio.sleep(wait)
        raise MaxDown(NOT_READY, reached=False)

    def _accepted(self, told: Json) -> Json:
        if told.get("success") is False:
            raise MaxRefused(_OK, "not.done", str(told.get("message", "")))
        return told

    async def _ask(
        self,
        method: str,
        path: str,
        query: Mapping[str, Any] | None = None,
        body: Mapping[str, Any] | None = None,
        *,
        seconds: float = SECONDS,
    ) -> Json:
        """Two calls a second into one dialog are too many already: a short wait is waited here."""
        given: Json = {"params": {key: str(value) for key, value in (query or {}).items()}}
        given |= {"json": body} if body is not None else {}
        headers = {"Authorization": self.token}
        for left in range(_PATIENCE, -1, -1):
            try:
                return await self._read(method, f"{self._url}/{path}", headers=headers, seconds=seconds, **given)
            except MaxTooMany as error:
                if not left or error.wait > _LONGEST_PATIENCE:
                    raise
                await asyncio.sleep(error.wait)
        raise AssertionError

    async def _read(self, method: str, url: str, *, seconds: float = SECONDS, **given: Any) -> Json:
        timeout = aiohttp.ClientTimeout(total=seconds)
        try:
            async with self._http.request(method, url, ssl=self._ssl, timeout=timeout, **given) as answer:
                return await _told(answer)
        except aiohttp.ClientConnectorError as error:
            raise MaxDown(type(error).__name__, reached=False) from error
        except (aiohttp.ClientError, TimeoutError, ValueError) as error:
            raise MaxDown(type(error).__name__, reached=True) from error


async def _told(answer: aiohttp.ClientResponse) -> Json:
    if answer.status == _TOO_MANY:
        asked = answer.headers.get("Retry-After", "")
        raise MaxTooMany(int(asked) if asked.isdigit() else 1)
    if answer.status >= _SERVER:
        raise MaxDown(str(answer.status), reached=True)
    told = await answer.json(content_type=None)
    if not isinstance(told, dict):
        raise MaxDown("no JSON object", reached=True)
    if answer.status != _OK:
        raise MaxRefused(answer.status, str(told.get("code", "")), str(told.get("message", "")))
    return told

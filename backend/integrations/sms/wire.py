"""Asking a gateway over HTTP: what was surely not taken is told from what may have been."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import aiohttp

from backend.domain.errors import OutsideDown
from backend.integrations.carrier import CutOff

SECONDS = 20
_TOO_MANY, _SERVER = 429, 500


@dataclass(frozen=True)
class Gateway:
    """`name` is what our errors call it. Nothing of a message is ever logged."""

    http: aiohttp.ClientSession
    url: str
    name: str

    async def ask(self, path: str, *, headers: Mapping[str, str] | None = None, **body: Any) -> Any:
        """The JSON of an answer. Raises OutsideDown where nothing was taken, CutOff where nobody can tell."""
        try:
            async with self.http.post(
                f"{self.url.rstrip('/')}/{path}",
                headers=dict(headers or {}),
                timeout=aiohttp.ClientTimeout(total=SECONDS),
                **body,
            ) as answer:
                return await self._read(answer)
        except aiohttp.ClientConnectorError as error:
            raise OutsideDown(self.name, reason=type(error).__name__) from error
        except (aiohttp.ClientError, TimeoutError, ValueError) as error:
            raise CutOff(type(error).__name__) from error

    async def _read(self, answer: aiohttp.ClientResponse) -> Any:
        if answer.status == _TOO_MANY:
            asked = answer.headers.get("Retry-After", "")
            wait = timedelta(seconds=int(asked)) if asked.isdigit() else None
            raise OutsideDown(self.name, reason="429", wait=wait)
        if answer.status >= _SERVER:
            raise CutOff(str(answer.status))
        told = await answer.json(content_type=None)
        if not isinstance(told, dict | list):
            raise CutOff("no JSON object")
        return told

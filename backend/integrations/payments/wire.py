"""One question to a provider over HTTP, one JSON back, whatever happens on the way."""

import json
from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

import aiohttp

from backend.domain.errors import OutsideDown

LARGEST_ANSWER = 1024 * 1024
SECONDS = 15
_ACCEPTED, _SERVER_ERRORS, _TOO_MANY = 202, 500, 429


class Wire:
    """Where a provider is, and what every question to it carries."""

    def __init__(self, http: aiohttp.ClientSession, url: str, service: str, headers: Mapping[str, str]) -> None:
        self._http = http
        self._url = url.rstrip("/")
        self._service = service
        self._headers = dict(headers)

    async def ask(
        self, method: str, path: str, body: Mapping[str, Any] | None = None, headers: Mapping[str, str] | None = None
    ) -> dict[str, Any]:
        """Raises OutsideDown: `retry` is False where the provider refused the question itself."""
        try:
            async with self._http.request(
                method,
                f"{self._url}{path}",
                json=body,
                headers=self._headers | dict(headers or {}),
                timeout=aiohttp.ClientTimeout(total=SECONDS),
            ) as answer:
                content = await answer.content.read(LARGEST_ANSWER + 1)
                status = answer.status
        except TimeoutError as error:
            raise self._down("timeout") from error
        except (aiohttp.ClientError, OSError) as error:
            raise self._down(type(error).__name__) from error
        if status == _ACCEPTED:
            raise self._down("still at it")
        if status >= 400:  # noqa: PLR2004 - the numbers of HTTP
            raise self._down(f"HTTP {status}", retry=status >= _SERVER_ERRORS or status == _TOO_MANY)
        return self._object(content)

    def _object(self, content: bytes) -> dict[str, Any]:
        try:
            answer = json.loads(content, parse_float=Decimal)
        except ValueError as error:
            raise self._down("the answer is no JSON") from error
        if not isinstance(answer, dict):
            raise self._down("the answer is no object")
        return answer

    def _down(self, reason: str, *, retry: bool = True) -> OutsideDown:
        return OutsideDown(self._service, retry=retry, reason=reason)


def amount_in(value: Any, service: str) -> Decimal:
    """A sum as a provider writes it: text or a number. Raises OutsideDown."""
    try:
        return Decimal(str(value)).quantize(Decimal("0.01"))
    except InvalidOperation as error:
        raise OutsideDown(service, reason="no sum in the answer") from error

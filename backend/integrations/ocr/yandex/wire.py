"""HTTP with the cloud, from the process that reads: blocking, for nothing else happens there meanwhile."""

import http.client
import json
import urllib.error
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from backend.domain.errors import OutsideDown

SERVICE = "yandex"
LARGEST_ANSWER = 32 * 2**20
TOO_MANY = 429
_SERVER_ERRORS = 500


@dataclass(frozen=True)
class Answer:
    status: int
    body: bytes

    @property
    def passes(self) -> bool:
        """The same question may be answered a little later."""
        return self.status == TOO_MANY or self.status >= _SERVER_ERRORS

    @property
    def message(self) -> str:
        """The vendor's words, in either of the two envelopes of its errors."""
        try:
            told: Any = json.loads(self.body)
            error = told.get("error", told)
            return str(error.get("message", ""))
        except (ValueError, AttributeError):
            return ""


@dataclass(frozen=True)
class Web:
    """`seconds` for one question."""

    seconds: float = 20.0

    def post(self, url: str, body: Mapping[str, Any], headers: Mapping[str, str]) -> Answer:
        return self._ask(url, json.dumps(body).encode(), headers)

    def get(self, url: str, headers: Mapping[str, str]) -> Answer:
        return self._ask(url, None, headers)

    def _ask(self, url: str, body: bytes | None, headers: Mapping[str, str]) -> Answer:
        """Any answer, errors too. Raises OutsideDown when there is none."""
        if not url.startswith(("https://", "http://127.0.0.1", "http://localhost")):
            raise OutsideDown(SERVICE, retry=False, reason="the address is not https")
        request = urllib.request.Request(  # noqa: S310 - checked above
            url, data=body, headers={"Content-Type": "application/json", **headers}
        )
        try:
            with urllib.request.urlopen(request, timeout=self.seconds) as answer:  # noqa: S310 - checked above
                return Answer(answer.status, answer.read(LARGEST_ANSWER))
        except urllib.error.HTTPError as error:
            with error:
                return Answer(error.code, error.read(LARGEST_ANSWER))
        except (OSError, http.client.HTTPException) as error:
            raise OutsideDown(SERVICE, reason=type(error).__name__) from error

"""Questions to OCR API v1: one picture answered at once, or handed in and asked for until it is ready."""

import base64
import json
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import quote

from backend.domain.errors import OutsideDown, Unreadable
from backend.integrations.ocr.yandex.access import Access
from backend.integrations.ocr.yandex.wire import SERVICE, TOO_MANY, Answer, Web

URL = "https://ocr.api.cloud.yandex.net"
LARGEST_FILE = 10 * 2**20
MOST_PIXELS = 20_000_000
_OK, _NOT_FOUND, _TOO_LARGE, _BAD = 200, 404, 413, 400
_REFUSED = frozenset({401, 403})
_NOT_READY = "not ready"
# One question a second at once; ten when handed in, fifty askings for results.
_BETWEEN_QUESTIONS, _BETWEEN_LOOKS = 1.0, 0.5
_PAUSES = (1.0, 2.0, 4.0)


@dataclass
class VisionClient:
    """`later` hands pictures in and asks for the result, which bears ten times as many a second.

    Never sent: `x-data-logging-enabled`, by which the vendor may keep what it read.
    """

    access: Access
    folder: str = ""
    url: str = URL
    later: bool = False
    web: Web = field(default_factory=Web)
    patience: float = 60.0
    pauses: tuple[float, ...] = _PAUSES
    _asked_at: float = field(default=float("-inf"), repr=False, compare=False)

    def recognise(self, content: bytes, mime: str) -> bytes:
        """The answer's body: one JSON object a page, a line each.

        Raises Unreadable for a picture that the service does not take, OutsideDown for everything that is not of it.
        """
        if len(content) > LARGEST_FILE:
            raise Unreadable("paper-file-too-large", megabytes=LARGEST_FILE // 2**20)
        question = {
            "content": base64.b64encode(content).decode(),
            "mimeType": mime,
            "languageCodes": ["ru", "en"],
            "model": "page",
        }
        return self._later(question) if self.later else self._now(question)

    def _now(self, question: Mapping[str, object]) -> bytes:
        for pause in (*self.pauses, None):
            self._wait_turn()
            try:
                answer = self._post("/ocr/v1/recognizeText", question)
            finally:
                # From the answer, not from the asking: a question that was long on its way would be followed too soon.
                self._asked_at = time.monotonic()
            if answer.status == _OK:
                return answer.body
            if not answer.passes or pause is None:
                raise _refused(answer)
            time.sleep(pause)
        raise AssertionError

    def _later(self, question: Mapping[str, object]) -> bytes:
        """Handed in once: each handing-in is billed, so only one that was not taken is repeated."""
        for pause in (*self.pauses, None):
            answer = self._post("/ocr/v1/recognizeTextAsync", question)
            if answer.status == _OK:
                return self._result(_operation(answer))
            if answer.status != TOO_MANY or pause is None:
                raise _refused(answer)
            time.sleep(pause)
        raise AssertionError

    def _result(self, operation: str) -> bytes:
        until = time.monotonic() + self.patience
        while time.monotonic() < until:
            answer = self._get(f"/ocr/v1/getRecognition?operationId={quote(operation, safe='')}")
            if answer.status == _OK:
                return answer.body
            if not answer.passes and not (answer.status == _NOT_FOUND and _NOT_READY in answer.message):
                raise _refused(answer)
            time.sleep(_BETWEEN_LOOKS)
        raise OutsideDown(SERVICE, reason="the result is not ready")

    def _wait_turn(self) -> None:
        left = self._asked_at + _BETWEEN_QUESTIONS - time.monotonic()
        if left > 0:
            time.sleep(left)

    def _post(self, path: str, question: Mapping[str, object]) -> Answer:
        return self.web.post(self.url + path, question, self._headers())

    def _get(self, path: str) -> Answer:
        return self.web.get(self.url + path, self._headers())

    def _headers(self) -> dict[str, str]:
        folder = {"x-folder-id": self.folder} if self.folder else {}
        return {"Authorization": self.access.header(self.web), **folder}


def _operation(answer: Answer) -> str:
    try:
        return str(json.loads(answer.body)["id"])
    except (ValueError, KeyError, TypeError) as error:
        raise OutsideDown(SERVICE, reason="no operation in the answer") from error


def _refused(answer: Answer) -> OutsideDown | Unreadable:
    """The vendor's own words may repeat what was read, so only the status goes on."""
    if answer.status == _TOO_LARGE:
        return Unreadable("paper-file-too-large", megabytes=LARGEST_FILE // 2**20)
    if answer.status == _BAD:
        return Unreadable("paper-not-a-picture")
    return OutsideDown(
        SERVICE, retry=answer.passes or answer.status not in _REFUSED | {_NOT_FOUND}, reason=f"HTTP {answer.status}"
    )

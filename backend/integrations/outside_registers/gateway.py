"""The client of the gateway."""

from dataclasses import asdict
from http import HTTPStatus

import aiohttp

from backend.domain.errors import OutsideDown
from backend.domain.outside_checks import OutsideCheck, Said, Subject, Verdict

TIMEOUT = aiohttp.ClientTimeout(total=30)
LARGEST_ANSWER = 1_000_000


class RegistersGateway:
    """An OutsideRegister."""

    name = "gateway"

    def __init__(self, http: aiohttp.ClientSession, url: str, key: str) -> None:
        self._http, self._url, self._key = http, url.rstrip("/"), key

    async def ask(self, check: OutsideCheck, subject: Subject) -> Said:
        asked = {"subject": {**asdict(subject), "born": subject.born.isoformat()}}
        headers = {"Authorization": f"Bearer {self._key}"} if self._key else {}
        url = f"{self._url}/v1/checks/{check.value}"
        try:
            async with self._http.post(url, json=asked, headers=headers, timeout=TIMEOUT) as answer:
                if answer.status != HTTPStatus.OK:
                    retry = answer.status >= HTTPStatus.INTERNAL_SERVER_ERROR
                    raise OutsideDown("registers", retry=retry, reason=str(answer.status))
                if (answer.content_length or 0) > LARGEST_ANSWER:
                    raise OutsideDown("registers", retry=False, reason="too large")
                words = await answer.json()
        except (TimeoutError, aiohttp.ClientError, ValueError) as error:
            raise OutsideDown("registers", reason=type(error).__name__) from error
        if not isinstance(words, dict) or words.get("verdict") not in set(Verdict):
            raise OutsideDown("registers", retry=False, reason="no verdict")
        return Said(Verdict(words["verdict"]), words)

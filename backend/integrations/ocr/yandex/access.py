"""How a request shows who asks: an API key, or the IAM token of a service account (`iam/v1/tokens`)."""

import base64
import json
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa

from backend.domain.errors import OutsideDown
from backend.integrations.ocr.yandex.wire import SERVICE, Web

AUDIENCE = "https://iam.api.cloud.yandex.net/iam/v1/tokens"
# A token lives for twelve hours at most; the vendor asks to take a new one each hour.
_REFRESH_SECONDS = 3600.0
_OK = 200


class Access(Protocol):
    def header(self, web: Web) -> str:
        """The value of Authorization. Raises OutsideDown when a token cannot be had."""
        ...


@dataclass(frozen=True)
class ApiKey:
    """A key with the scope `yc.ai.vision.execute`."""

    key: str = field(repr=False)

    def header(self, web: Web) -> str:  # noqa: ARG002 - a key needs nobody
        return f"Api-Key {self.key}"


@dataclass
class ServiceAccount:
    """An authorised key of a service account; `of_file` takes it as the vendor's console saves it."""

    key_id: str
    account_id: str
    private_key: str = field(repr=False)
    url: str = AUDIENCE
    clock: Callable[[], float] = time.time
    _token: str = field(default="", repr=False, compare=False)
    _taken: float = field(default=0.0, repr=False, compare=False)

    @classmethod
    def of_file(cls, path: Path, url: str = AUDIENCE) -> "ServiceAccount":
        """Raises OutsideDown when the file is no authorised key."""
        try:
            told = json.loads(path.read_text(encoding="utf-8"))
            return cls(str(told["id"]), str(told["service_account_id"]), str(told["private_key"]), url)
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise OutsideDown(SERVICE, retry=False, reason="the key file is no authorised key") from error

    def header(self, web: Web) -> str:
        if not self._token or time.monotonic() - self._taken > _REFRESH_SECONDS:
            self._token, self._taken = self._asked(web), time.monotonic()
        return f"Bearer {self._token}"

    def _asked(self, web: Web) -> str:
        answer = web.post(self.url, {"jwt": self._signed(int(self.clock()))}, {})
        try:
            if answer.status == _OK:
                return str(json.loads(answer.body)["iamToken"])
        except (ValueError, KeyError) as error:
            raise OutsideDown(SERVICE, reason="no token in the answer") from error
        raise OutsideDown(SERVICE, retry=answer.passes, reason=f"no IAM token: HTTP {answer.status}")

    def _signed(self, now: int) -> str:
        """A JWT by PS256, good for an hour."""
        head = {"typ": "JWT", "alg": "PS256", "kid": self.key_id}
        claims = {"aud": AUDIENCE, "iss": self.account_id, "iat": now, "exp": now + 3600}
        signed = ".".join(_base64url(json.dumps(part).encode()) for part in (head, claims))
        pem = self.private_key[self.private_key.find("-----BEGIN") :]  # the console writes a warning above it
        key = serialization.load_pem_private_key(pem.encode(), password=None)
        if not isinstance(key, rsa.RSAPrivateKey):
            raise OutsideDown(SERVICE, retry=False, reason="the key is not RSA")
        pss = padding.PSS(padding.MGF1(hashes.SHA256()), salt_length=hashes.SHA256().digest_size)
        return f"{signed}.{_base64url(key.sign(signed.encode(), pss, hashes.SHA256()))}"


def _base64url(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()

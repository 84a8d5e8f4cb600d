"""The service on a port of the loopback. It checks what the real one checks and answers in its words and envelopes."""

import base64
import binascii
import io
import json
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

import pikepdf
from aiohttp import web
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from PIL import Image, UnidentifiedImageError

from backend.integrations.ocr.yandex.simulator.pages import Scan, annotation

LARGEST_FILE, MOST_PIXELS, MOST_PAGES = 10 * 2**20, 20_000_000, 200
KEPT_SECONDS = 3 * 24 * 3600.0
LONGEST_MODEL, MOST_LANGUAGES = 50, 8
_PDF = "application/pdf"
_MIMES = frozenset({_PDF, "JPEG", "PNG", "PDF", "image/jpeg", "image/png"})
_MODELS = frozenset({"page", "page-column-sort", "handwritten", "table", "markdown", "passport"})
_ONLY_RU_EN = frozenset({"handwritten", "table"})
_A_SECOND = {"now": 1, "later": 10, "look": 50}
_GRPC = {400: 3, 401: 16, 403: 7, 404: 5, 413: 3, 429: 8, 500: 13, 503: 14}
_REASON = {
    400: "Bad Request", 401: "Unauthorized", 403: "Forbidden", 404: "Not Found", 413: "Request Entity Too Large",
    429: "Too Many Requests", 500: "Internal Server Error", 503: "Service Unavailable",
}  # fmt: skip


@dataclass(frozen=True)
class Account:
    """Who may ask. `public_key` is of the service account whose tokens are signed by `key_id`."""

    api_key: str = "key-of-the-desk"
    folder: str = "b1g00000000000000000"
    key_id: str = ""
    account_id: str = ""
    public_key: rsa.RSAPublicKey | None = None


@dataclass(frozen=True)
class Asked:
    """What came in: the digest and the size of the picture, never the picture; `headers` in small letters."""

    path: str
    digest: str
    size: int
    model: str
    headers: dict[str, str]


class _Refused(Exception):
    def __init__(self, status: int, message: str, *, bare: bool = False) -> None:
        self.status, self.message, self.bare = status, message, bare
        super().__init__(message)


@dataclass
class VisionSimulator:
    """`scans` are answered one after another, the last for good; `troubles` are statuses that the next questions get.

    `clock` counts seconds. A result is ready after `looks` askings.
    """

    scans: Sequence[Scan] = (Scan(""),)
    account: Account = field(default_factory=Account)
    clock: Callable[[], float] = time.monotonic
    looks: int = 2
    bare_frames: bool = False
    troubles: list[int] = field(default_factory=list)
    asked: list[Asked] = field(default_factory=list)
    tokens: set[str] = field(default_factory=set)
    _given: int = 0
    _seconds: dict[str, list[float]] = field(default_factory=dict)
    _operations: dict[str, "_Operation"] = field(default_factory=dict)

    @asynccontextmanager
    async def serve(self, port: int = 0) -> AsyncIterator[str]:
        """The address to put in the place of the service's and of the IAM's."""
        runner = web.AppRunner(self._app(), access_log=None)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", port)
        await site.start()
        try:
            yield f"http://127.0.0.1:{runner.addresses[0][1]}"
        finally:
            await runner.cleanup()

    def _app(self) -> web.Application:
        app = web.Application(client_max_size=2 * LARGEST_FILE)
        app.router.add_post("/ocr/v1/recognizeText", _enveloped(self._now))
        app.router.add_post("/ocr/v1/recognizeTextAsync", _enveloped(self._later))
        app.router.add_get("/ocr/v1/getRecognition", _enveloped(self._result))
        app.router.add_get("/operations/{id}", _enveloped(self._operation))
        app.router.add_post("/iam/v1/tokens", _enveloped(self._token))
        return app

    async def _now(self, request: web.Request) -> web.Response:
        self._door(request, "now")
        question = await self._question(request)
        if question.pages > 1:
            raise _Refused(400, "PDF has too many pages for the synchronous method")
        return _json(self._frame(question, 0))

    async def _later(self, request: web.Request) -> web.Response:
        self._door(request, "later")
        question = await self._question(request)
        number = f"crn{len(self._operations):017d}"
        frames = [self._frame(question, page) for page in range(question.pages)]
        self._operations[number] = _Operation(frames, self.clock())
        return _json(self._told_of(number))

    async def _result(self, request: web.Request) -> web.Response:
        self._door(request, "look")
        operation = self._operations.get(request.query.get("operationId", ""))
        if operation is None or self.clock() - operation.at > KEPT_SECONDS:
            raise _Refused(404, "operation is not found")
        operation.looked += 1
        if operation.looked <= self.looks:
            raise _Refused(404, "operation data is not ready")
        lines = "\n".join(json.dumps(frame, ensure_ascii=False) for frame in operation.frames)
        return web.Response(text=lines + "\n", content_type="application/json")

    async def _operation(self, request: web.Request) -> web.Response:
        self._door(request, "look")
        if request.match_info["id"] not in self._operations:
            raise _Refused(404, "operation is not found")
        return _json(self._told_of(request.match_info["id"]))

    async def _token(self, request: web.Request) -> web.Response:
        """RFC 7519 by PS256, signed by the account's key, for this audience, not expired."""
        told = await request.json()
        if not self._is_signed(str(told.get("jwt", ""))):
            raise _Refused(401, "JWT is invalid", bare=True)
        token = f"t1.{len(self.tokens):04d}"
        self.tokens.add(token)
        return _json({"iamToken": token, "expiresAt": "2026-11-23T21:00:00.000000000Z"})

    def _is_signed(self, jwt: str) -> bool:
        parts = jwt.split(".")
        if len(parts) != 3 or self.account.public_key is None:  # noqa: PLR2004 - head, claims, signature
            return False
        head, claims = (json.loads(_unbase64(part)) for part in parts[:2])
        pss = padding.PSS(padding.MGF1(hashes.SHA256()), salt_length=hashes.SHA256().digest_size)
        try:
            signed = ".".join(parts[:2]).encode()
            self.account.public_key.verify(_unbase64(parts[2]), signed, pss, hashes.SHA256())
        except InvalidSignature:
            return False
        return bool(
            head == {"typ": "JWT", "alg": "PS256", "kid": self.account.key_id}
            and claims["iss"] == self.account.account_id
            and claims["aud"].endswith("/iam/v1/tokens")
            and 0 < claims["exp"] - claims["iat"] <= 3600  # noqa: PLR2004 - an hour
        )

    def _door(self, request: web.Request, kind: str) -> None:
        """The order of the real one: who asks, in which folder, how often, and what happens to be broken."""
        word, _, secret = request.headers.get("Authorization", "").partition(" ")
        known = {"Api-Key": secret == self.account.api_key, "Bearer": secret in self.tokens}
        if not known.get(word):
            raise _Refused(401, "Unknown api key" if word == "Api-Key" else "The token is invalid", bare=True)
        folder = request.headers.get("x-folder-id", self.account.folder)
        if folder != self.account.folder:
            raise _Refused(
                400,
                f"Specified folder ID '{folder}' does not match with service account folder ID '{self.account.folder}'",
            )
        lately = [at for at in self._seconds.get(kind, []) if self.clock() - at < 1]
        if len(lately) >= _A_SECOND[kind]:
            raise _Refused(429, "limit on requests was exceeded")
        self._seconds[kind] = [*lately, self.clock()]
        if self.troubles:
            raise _Refused(self.troubles.pop(0), "the service is in trouble")

    async def _question(self, request: web.Request) -> "_Question":
        told = await request.json()
        content = _decoded(told.get("content"))
        model = told.get("model") or "page"
        self.asked.append(
            Asked(
                request.path,
                sha256(content).hexdigest(),
                len(content),
                model,
                {name.lower(): value for name, value in request.headers.items() if name != "Authorization"},
            )
        )
        _check_model(model, told.get("languageCodes") or ["*"])
        if told.get("mimeType", "JPEG") not in _MIMES:
            raise _Refused(400, "unsupported mime type")
        return _measured(content, told.get("mimeType") in {_PDF, "PDF"})

    def _frame(self, question: "_Question", page: int) -> dict[str, Any]:
        scan = self.scans[min(self._given, len(self.scans) - 1)]
        self._given += 1
        told = {"textAnnotation": annotation(scan, question.width, question.height, self._given), "page": str(page)}
        return told if self.bare_frames else {"result": told}

    def _told_of(self, number: str) -> dict[str, Any]:
        return {
            "id": number,
            "description": "OCR async recognition",
            "createdAt": "2026-11-23T09:00:00Z",
            "createdBy": self.account.account_id,
            "modifiedAt": "2026-11-23T09:00:00Z",
            "done": self._operations[number].looked >= self.looks,
            "metadata": None,
        }


@dataclass
class _Operation:
    frames: list[dict[str, Any]]
    at: float
    looked: int = 0


@dataclass(frozen=True)
class _Question:
    width: int
    height: int
    pages: int = 1


def _decoded(told: Any) -> bytes:
    try:
        content = base64.b64decode(str(told or ""), validate=True)
    except binascii.Error as error:
        raise _Refused(400, "content is not valid base64") from error
    if not content:
        raise _Refused(400, "content is empty")
    if len(content) > LARGEST_FILE:
        raise _Refused(413, "file is too large")
    return content


def _check_model(model: str, languages: list[str]) -> None:
    if len(model) > LONGEST_MODEL or model not in _MODELS:
        raise _Refused(400, "unknown model")
    if len(languages) > MOST_LANGUAGES:
        raise _Refused(400, "too many language codes")
    if model in _ONLY_RU_EN and not set(languages) <= {"ru", "en"}:
        raise _Refused(400, f"model {model} does not support these languages")


def _measured(content: bytes, is_pdf: bool) -> _Question:
    if is_pdf:
        try:
            with pikepdf.open(io.BytesIO(content)) as pdf:
                pages = len(pdf.pages)
        except pikepdf.PdfError as error:
            raise _Refused(400, "can't decode PDF") from error
        if pages > MOST_PAGES:
            raise _Refused(400, "PDF has too many pages")
        return _Question(1654, 2339, pages)
    try:
        with Image.open(io.BytesIO(content)) as image:
            width, height = image.size
    except (UnidentifiedImageError, OSError) as error:
        raise _Refused(400, "can't decode image") from error
    if width * height > MOST_PIXELS:
        raise _Refused(400, "image is too large")
    return _Question(width, height)


def _unbase64(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def _json(told: dict[str, Any], status: int = 200) -> web.Response:
    return web.Response(text=json.dumps(told, ensure_ascii=False), status=status, content_type="application/json")


def _enveloped(handler: Callable[[web.Request], Any]) -> Callable[[web.Request], Any]:
    """Errors as the gateway wraps them, or bare, as some paths do."""

    async def answered(request: web.Request) -> web.Response:
        try:
            answer: web.Response = await handler(request)
        except _Refused as error:
            code = _GRPC.get(error.status, 13)
            if error.bare:
                return _json({"code": code, "message": error.message, "details": []}, error.status)
            told = {
                "grpcCode": code,
                "httpCode": error.status,
                "message": error.message,
                "httpStatus": _REASON.get(error.status, ""),
                "details": [],
            }
            return _json({"error": told}, error.status)
        return answer

    return answered

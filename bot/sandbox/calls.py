"""A call of a method as it came, by form, JSON or with files, made into values."""

import json
import tomllib
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from aiohttp import web

from bot.sandbox.journal import fingerprint
from bot.sandbox.wire import Json, Rejected, bad_request

API = tomllib.loads(Path(__file__).with_name("api.toml").read_text())
ANSWERS_TRUE: dict[str, list[str]] = API["answers_true"]
REQUIRED: dict[str, list[str]] = API["answers_other"] | ANSWERS_TRUE
NAMES = {name.lower(): name for name in REQUIRED}
MISSING = {
    "chat_id": "chat_id is empty",
    "from_chat_id": "from_chat_id is empty",
    "text": "message text is empty",
    "message_id": "message identifier is not specified",
    "callback_query_id": "query is too old and response timeout expired or query ID is invalid",
    "file_id": "file_id not specified",
}
MEDIA = frozenset({"photo", "document", "video", "voice", "audio", "animation", "video_note", "sticker"})
ATTACHED = "attach://"


def flag(value: str) -> bool:
    return value.lower() in {"true", "1", "yes"}


def whole(value: str) -> int:
    try:
        return int(float(value))
    except ValueError:
        return 0


READERS: dict[str, Callable[[str], Any]] = {"flags": flag, "integers": whole, "numbers": float, "objects": json.loads}
READER = {name: READERS[kind] for kind, names in API["kinds"].items() for name in names}


@dataclass(frozen=True)
class Upload:
    name: str
    content: bytes
    mime: str


@dataclass
class Call:
    method: str
    params: Json
    uploads: dict[str, Upload] = field(default_factory=dict)

    def get(self, name: str, default: Any = None) -> Any:
        value = self.params.get(name)
        return default if value is None else value

    def upload(self, reference: str) -> Upload | None:
        return self.uploads.get(reference.removeprefix(ATTACHED))

    def told(self) -> Json:
        """For the journal: files by name, size and hash."""
        files = {name: fingerprint(upload.name, upload.content) for name, upload in self.uploads.items()}
        return self.params | files


def make_call(method: str, raw: Json, uploads: dict[str, Upload] | None = None) -> Call:
    """A call with typed values; refused when the method is none or something that it needs is absent."""
    name = NAMES.get(method.lower())
    if name is None:
        raise Rejected(404, "Not Found: method not found")
    call = Call(name, {key: read_value(key, value) for key, value in raw.items()}, uploads or {})
    for upload in call.uploads:
        # A file may come under the parameter's own name, without a reference to it.
        if upload in MEDIA and upload not in call.params:
            call.params[upload] = ATTACHED + upload
    for needed in REQUIRED[name]:
        if call.params.get(needed) in (None, ""):
            raise bad_request(missing(needed))
    return call


def read_value(name: str, value: Any) -> Any:
    if not isinstance(value, str) or name not in READER:
        return value
    try:
        return READER[name](value)
    except ValueError as error:
        raise bad_request(f"can't parse {name.replace('_', ' ')} JSON object") from error


def missing(name: str) -> str:
    if name in MEDIA:
        return f"there is no {name.replace('_', ' ')} in the request"
    return MISSING.get(name, f'parameter "{name}" is required')


async def read_request(request: web.Request) -> tuple[Json, dict[str, Upload]]:
    """The raw parameters, the address' and the body's together, and the files."""
    raw: Json = dict(request.query)
    if request.content_type == "application/json":
        return raw | await read_json(request), {}
    uploads = {}
    if request.can_read_body:
        for name, value in (await request.post()).items():
            if isinstance(value, web.FileField):
                uploads[name] = Upload(value.filename, value.file.read(), value.content_type)
            else:
                raw[name] = value.decode() if isinstance(value, bytes | bytearray) else value
    return raw, uploads


async def read_json(request: web.Request) -> Json:
    try:
        body = json.loads(await request.text() or "{}")
    except ValueError as error:
        raise bad_request("can't parse JSON object") from error
    if not isinstance(body, dict):
        raise bad_request("can't parse JSON object")
    return body

"""Files on disk, and what a messenger does to a photograph before anyone sees it."""

import asyncio
import io
import mimetypes
import secrets
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageOps

from bot.sandbox.wire import Json, Rejected, bad_request, present

MEGABYTE = 1024 * 1024
PHOTO_BYTES = 10 * MEGABYTE
UPLOAD_BYTES = 50 * MEGABYTE
DOWNLOAD_BYTES = 20 * MEGABYTE
PHOTO_SIDES = (90, 320, 800, 1280)
PHOTO_QUALITY = 87
PHOTO_PERIMETER = 10_000
PHOTO_RATIO = 20
THUMBNAIL_SIDE = 320
FOLDERS = {"photo": "photos", "document": "documents", "video": "videos", "voice": "voice", "audio": "music"}
MARKS = {"photo": "AgAC", "document": "BQAC", "video": "BAAC", "voice": "AwAC", "audio": "CQAC", "thumbnail": "AAMC"}


@dataclass(frozen=True)
class StoredFile:
    id: str
    unique_id: str
    kind: str
    name: str
    mime: str
    size: int
    path: str  # as getFile tells it
    width: int = 0
    height: int = 0

    def wire(self) -> Json:
        named = {} if self.kind in {"photo", "thumbnail"} else {"file_name": self.name, "mime_type": self.mime}
        shape = {"file_id": self.id, "file_unique_id": self.unique_id, "file_size": self.size}
        return shape | present(width=self.width, height=self.height, **named)


class FileStore:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._files: dict[str, StoredFile] = {}
        self._media: dict[str, Json] = {}
        self._count = 0

    def find(self, file_id: str) -> StoredFile:
        """By its id; refused with Telegram's words when there is none."""
        if file_id not in self._files:
            raise bad_request("wrong file_id or the file is temporarily unavailable")
        return self._files[file_id]

    def at(self, path: str) -> Path | None:
        known = {stored.path for stored in self._files.values()}
        return self.folder / path if path in known else None

    def content(self, stored: StoredFile) -> Path:
        return self.folder / stored.path

    async def keep(self, kind: str, name: str, content: bytes, mime: str = "") -> Json:
        """The media as a message carries it: a list of sizes for a photo, one object for anything else."""
        make = self._photo if kind == "photo" else self._plain
        media = await asyncio.to_thread(make, kind, name, content, mime)
        for file_id in [size["file_id"] for size in media["sizes"]]:
            self._media[file_id] = media
        return media

    def again(self, kind: str, file_id: str) -> Json:
        """Media sent by the id of a file that is already here."""
        media = self._media.get(file_id)
        if media is None:
            raise bad_request("wrong file identifier/HTTP URL specified")
        if media["kind"] != kind:
            raise bad_request(f"can't use file of type {media['kind'].title()} as {kind.title()}")
        return media

    def _plain(self, kind: str, name: str, content: bytes, mime: str) -> Json:
        if len(content) > UPLOAD_BYTES:
            raise Rejected(413, "Request Entity Too Large")
        if not content:
            raise bad_request("file must be non-empty")
        guessed = mimetypes.guess_type(name)[0] or mime or "application/octet-stream"
        stored = self._store(kind, name, content, guessed)
        wire = stored.wire() | self._picture(content, guessed) | moving(kind)
        return {"kind": kind, "sizes": [{"file_id": stored.id}], "wire": wire}

    def _picture(self, content: bytes, mime: str) -> Json:
        """A picture sent as a document gets a small likeness beside its untouched bytes."""
        if mime not in {"image/jpeg", "image/png", "image/webp"}:
            return {}
        try:
            image = upright(content)
        except Rejected:
            return {}
        thumbnail = self._size(image, THUMBNAIL_SIDE, "thumbnail").wire()
        return {"thumbnail": thumbnail, "thumb": thumbnail}

    def _photo(self, kind: str, name: str, content: bytes, _mime: str) -> Json:
        if len(content) > PHOTO_BYTES:
            raise bad_request(
                f"file of size {len(content)} bytes is too big for a photo; the maximum size is {PHOTO_BYTES} bytes"
            )
        image = upright(content)
        width, height = image.size
        if width + height > PHOTO_PERIMETER or max(width, height) > PHOTO_RATIO * min(width, height):
            raise bad_request("PHOTO_INVALID_DIMENSIONS")
        big = max(width, height)
        sides = [side for side in PHOTO_SIDES if side < big] + [min(big, PHOTO_SIDES[-1])]
        sizes = [self._size(image, side, kind, name).wire() for side in dict.fromkeys(sides)]
        return {"kind": kind, "sizes": sizes, "wire": sizes}

    def _size(self, image: Image.Image, side: int, kind: str, _name: str = "") -> StoredFile:
        small = image.copy()
        small.thumbnail((side, side), Image.Resampling.LANCZOS)
        written = io.BytesIO()
        small.save(written, "JPEG", quality=PHOTO_QUALITY)
        return self._store(kind, "photo.jpg", written.getvalue(), "image/jpeg", small.size)

    def _store(self, kind: str, name: str, content: bytes, mime: str, size: tuple[int, int] = (0, 0)) -> StoredFile:
        self._count += 1
        folder = FOLDERS.get(kind, "thumbnails")
        path = f"{folder}/file_{self._count}{Path(name).suffix.lower()}"
        (self.folder / folder).mkdir(parents=True, exist_ok=True)
        (self.folder / path).write_bytes(content)
        file_id = MARKS.get(kind, "BQAC") + secrets.token_urlsafe(42)
        stored = StoredFile(file_id, secrets.token_urlsafe(11), kind, name, mime, len(content), path, *size)
        self._files[file_id] = stored
        return stored


def moving(kind: str) -> Json:
    """What Telegram always tells of a recording. Nothing here looks into one."""
    sides = {"width": 640, "height": 360} if kind == "video" else {}
    return {"duration": 1, **sides} if kind in {"video", "voice", "audio"} else {}


def upright(content: bytes) -> Image.Image:
    """Turned as the camera says and on white, without the camera's notes."""
    try:
        image = ImageOps.exif_transpose(Image.open(io.BytesIO(content)))
        if image.mode in {"RGBA", "LA", "P"}:
            image = image.convert("RGBA")
            paper = Image.new("RGBA", image.size, "white")
            image = Image.alpha_composite(paper, image)
        return image.convert("RGB")
    except (OSError, ValueError, Image.DecompressionBombError) as error:
        raise bad_request("IMAGE_PROCESS_FAILED") from error

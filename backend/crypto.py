"""Sealing of personal data: AES-256-GCM under a ring of keys, and keyed blind indexes for exact search."""

import base64
import binascii
import hashlib
import hmac
import os
import secrets
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY_BYTES = 32
NONCE_BYTES = 12
_NONCES_AT_ONCE = 1_024
_INDEX_LABEL = b"cessio blind index"
SEAL_MARK = "sealed:v1:"
"""Stands before a sealed text in the store."""


class KeyMissing(Exception):
    """A value was sealed with a key that the ring no longer holds, or it was altered in the store."""


@dataclass(frozen=True)
class KeyRing:
    """Keys by id, the current one first; older ones only open what they once sealed."""

    keys: tuple[tuple[str, bytes], ...]

    @classmethod
    def parse(cls, text: str) -> "KeyRing":
        """Read `id:base64,id:base64`. Raises ValueError when a key is not 256 bits or an id repeats."""
        keys = tuple(_parse_key(part) for part in text.split(",") if part.strip())
        if not keys:
            raise ValueError("the key ring is empty")
        if len({name for name, _ in keys}) != len(keys):
            raise ValueError("a key id stands twice in the ring")
        return cls(keys)

    def __reduce__(self) -> tuple[type["KeyRing"], tuple[tuple[tuple[str, bytes], ...]]]:
        """Only the keys go to another process: what was made of them here does not travel."""
        return KeyRing, (self.keys,)

    def text(self) -> str:
        return ",".join(f"{name}:{base64.b64encode(key).decode()}" for name, key in self.keys)

    def with_new_key(self) -> "KeyRing":
        return KeyRing(((secrets.token_hex(4), secrets.token_bytes(KEY_BYTES)), *self.keys))

    def current_only(self) -> "KeyRing":
        return KeyRing(self.keys[:1])

    @cached_property
    def _ciphers(self) -> dict[str, AESGCM]:
        return {name: AESGCM(key) for name, key in self.keys}

    @cached_property
    def _indexes(self) -> tuple["_BlindIndex", ...]:
        return tuple(_BlindIndex(hmac.digest(key, _INDEX_LABEL, "sha256")) for _, key in self.keys)

    def seal(self, plain: bytes, context: str) -> bytes:
        """`context` names where the value lies; the same bytes moved elsewhere do not open."""
        name = self.keys[0][0]
        nonce = os.urandom(NONCE_BYTES)
        return name.encode() + b":" + nonce + self._ciphers[name].encrypt(nonce, plain, context.encode())

    def open(self, sealed: bytes, context: str) -> bytes:
        name, _, rest = sealed.partition(b":")
        cipher = self._ciphers.get(name.decode("ascii", "replace"))
        if cipher is None:
            raise KeyMissing("sealed with a key that the ring does not hold")
        try:
            return cipher.decrypt(rest[:NONCE_BYTES], rest[NONCE_BYTES:], context.encode())
        except InvalidTag as error:
            raise KeyMissing("the value was altered or moved") from error

    def seal_text(self, plain: str, context: str) -> str:
        return base64.b64encode(self.seal(plain.encode(), context)).decode()

    def sealer(self, context: str) -> Callable[[str], str]:
        """For one column of very many rows: text to what lies in the store, its mark before it; empty stays empty."""
        name = self.keys[0][0]
        head, encrypt, place = f"{name}:".encode(), self._ciphers[name].encrypt, context.encode()
        nonces = _fresh_nonces()

        def sealed(plain: str) -> str:
            if not plain:
                return ""
            nonce = next(nonces)
            whole = head + nonce + encrypt(nonce, plain.encode(), place)
            return SEAL_MARK + binascii.b2a_base64(whole, newline=False).decode("ascii")

        return sealed

    def open_text(self, sealed: str, context: str) -> str:
        return self.open(base64.b64decode(sealed), context).decode()

    def blind(self, value: str, kind: str) -> str:
        """Digest of a normalised value under the current key: equal values meet, nobody reads them back."""
        return self._indexes[0].digest(value, kind)

    def derived(self, purpose: str) -> tuple[bytes, ...]:
        """A key for this purpose alone under each key of the ring, the current one first; it tells nothing of them."""
        return tuple(hmac.digest(key, f"cessio {purpose}".encode(), "sha256") for _, key in self.keys)

    def blinds(self, value: str, kind: str) -> list[str]:
        """Digests under every key of the ring, to search while a rotation is under way."""
        return [index.digest(value, kind) for index in self._indexes]


def new_ring() -> KeyRing:
    return KeyRing(()).with_new_key()


def ring_from(setting: str, folder: Path) -> KeyRing:
    """The ring from the setting, else from `folder`/ring, made there at first start and readable by its owner only."""
    if setting:
        return KeyRing.parse(setting)
    path = folder / "ring"
    if not path.exists():
        save_ring(new_ring(), folder)
    return KeyRing.parse(path.read_text(encoding="ascii").strip())


def save_ring(ring: KeyRing, folder: Path) -> None:
    """Put in place whole or not at all: a half-written ring would lock everything away."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    draft = folder / f".ring-{secrets.token_hex(4)}"
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(ring.text())
        file.flush()
        os.fsync(file.fileno())
    draft.replace(folder / "ring")


def _parse_key(part: str) -> tuple[str, bytes]:
    name, _, encoded = part.strip().partition(":")
    key = base64.b64decode(encoded, validate=True)
    if not name or len(key) != KEY_BYTES:
        raise ValueError("a key must read id:base64 of 32 bytes")
    return name, key


def _fresh_nonces() -> Iterator[bytes]:
    """Each is given once. Asking the system for every one of them would cost more than the sealing."""
    while True:
        drawn = os.urandom(NONCE_BYTES * _NONCES_AT_ONCE)
        for at in range(0, len(drawn), NONCE_BYTES):
            yield drawn[at : at + NONCE_BYTES]


class _BlindIndex:
    """HMAC-SHA256 under one key (RFC 2104), cut to 128 bits; what depends on the key alone is worked out once."""

    def __init__(self, key: bytes) -> None:
        padded = key.ljust(hashlib.sha256().block_size, b"\0")
        self._inner = hashlib.sha256(bytes(byte ^ 0x36 for byte in padded))
        self._outer = hashlib.sha256(bytes(byte ^ 0x5C for byte in padded))

    def digest(self, value: str, kind: str) -> str:
        inner = self._inner.copy()
        inner.update(f"{kind}\0{value}".encode())
        outer = self._outer.copy()
        outer.update(inner.digest())
        return outer.hexdigest()[:32]


class _Holder:
    ring: KeyRing | None = None


def use_ring(ring: KeyRing) -> None:
    """Set the ring of this process; the store does it once when it opens."""
    _Holder.ring = ring


def ring() -> KeyRing:
    if _Holder.ring is None:
        raise KeyMissing("no key ring is loaded: open the store first")
    return _Holder.ring

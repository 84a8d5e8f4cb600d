"""Messages between the processes of an import: a length, then a pickle. Both ends are ours and trust it."""

import pickle
import struct
from typing import IO, Any

LENGTH = struct.Struct(">Q")


def send(stream: IO[bytes], message: object) -> None:
    stream.write(framed(message))
    stream.flush()


def framed(message: object) -> bytes:
    data = pickle.dumps(message, pickle.HIGHEST_PROTOCOL)
    return LENGTH.pack(len(data)) + data


def receive(stream: IO[bytes]) -> Any:
    """Raises EOFError when the other end has gone."""
    head = stream.read(LENGTH.size)
    if len(head) < LENGTH.size:
        raise EOFError
    return unframed(stream.read(LENGTH.unpack(head)[0]))


def unframed(data: bytes) -> Any:
    return pickle.loads(data)  # noqa: S301 - from our own process

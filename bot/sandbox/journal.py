"""The journal of calls: what the bot asked, with what, and what it was told; never the token."""

import hashlib
from collections import deque

from bot.sandbox.wire import Json

KEPT = 10_000


class Journal:
    def __init__(self) -> None:
        self.last = 0
        self._lines: deque[Json] = deque(maxlen=KEPT)

    def write(self, method: str, params: Json, answer: Json, *, way: str, started: float, took: float) -> Json:
        self.last += 1
        line = {
            "n": self.last,
            "method": method,
            "params": params,
            "ok": answer.get("ok"),
            "error_code": answer.get("error_code"),
            "description": answer.get("description"),
            "way": way,
            "at": started,
            "ms": round(took * 1000, 1),
        }
        self._lines.append(line)
        return line

    def lines(self, after: int = 0, method: str = "") -> list[Json]:
        return [line for line in self._lines if line["n"] > after and method in {"", line["method"]}]

    def clear(self) -> None:
        self._lines.clear()


def fingerprint(name: str, content: bytes) -> Json:
    """A file in the journal is its name, size and hash."""
    return {"file": name, "size": len(content), "sha256": hashlib.sha256(content).hexdigest()}

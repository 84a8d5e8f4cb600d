"""What the simulated Post was asked: every request as it came, without passwords."""

import re
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

KEPT = 10_000
_PASSWORD = re.compile(rb"(<(?:\w+:)?password[^>]*>).*?(</)", re.DOTALL)
_SECRET_HEADERS = frozenset({"authorization", "cookie", "proxy-authorization"})


@dataclass(frozen=True, slots=True)
class Entry:
    at: datetime
    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes
    route: str
    fault: str


class Journal:
    def __init__(self) -> None:
        self._entries: deque[Entry] = deque(maxlen=KEPT)

    def write(
        self, at: datetime, method: str, path: str, headers: Mapping[str, str], body: bytes, route: str, fault: str
    ) -> None:
        shown = {name: told for name, told in headers.items() if name.lower() not in _SECRET_HEADERS}
        self._entries.append(Entry(at, method, path, shown, _PASSWORD.sub(rb"\1***\2", body), route, fault))

    def entries(self, route: str = "") -> list[Entry]:
        return [entry for entry in self._entries if not route or entry.route == route]

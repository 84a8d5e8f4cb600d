"""What happened in the chats, in order, for those who watch: pages by websocket, tests by waiting."""

import asyncio
from collections import deque

from bot.sandbox.wire import Json

KEPT = 20_000


class Bell:
    """Wakes everyone who waits at the moment when it rings."""

    def __init__(self) -> None:
        self._ringing = asyncio.Event()

    def ring(self) -> None:
        self._ringing.set()
        self._ringing = asyncio.Event()

    async def heard(self) -> None:
        await self._ringing.wait()


class Events:
    def __init__(self) -> None:
        self.last = 0
        self.closed = False
        self._log: deque[Json] = deque(maxlen=KEPT)
        self._bell = Bell()

    def add(self, kind: str, people: list[int] | None = None, **content: object) -> int:
        """The event's number. `people` are those who may see it; None is everybody."""
        self.last += 1
        self._log.append({"n": self.last, "kind": kind, "people": people, **content})
        self._bell.ring()
        return self.last

    def since(self, number: int, person: int | None = None) -> list[Json]:
        newer = []
        for event in reversed(self._log):
            if event["n"] <= number:
                break
            if person is None or event["people"] is None or person in event["people"]:
                newer.append(event)
        return newer[::-1]

    async def wait(self, number: int, person: int | None = None, seconds: float | None = None) -> list[Json]:
        """Events after the number, at once or as soon as there are any; none when the time is up or on closing."""
        try:
            async with asyncio.timeout(seconds):
                while not (found := self.since(number, person)) and not self.closed:
                    await self._bell.heard()
                return found
        except TimeoutError:
            return []

    def close(self) -> None:
        self.closed = True
        self._bell.ring()

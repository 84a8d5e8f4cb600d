"""The bot's queue of updates: kept until confirmed, handed to one poller or to the webhook."""

import asyncio

from bot.sandbox.events import Bell
from bot.sandbox.wire import Json, conflict

MOST_AT_ONCE = 100
LONGEST_POLL = 50
# Telegram sends these only to those who name them.
ONLY_WHEN_NAMED = frozenset({"chat_member", "message_reaction", "message_reaction_count"})


class Updates:
    def __init__(self, first_id: int = 1000) -> None:
        self.next_id = first_id
        self.allowed: list[str] = []
        self.webhook_url = ""
        self.closed = False
        self._waiting: list[Json] = []
        self._repeated: list[Json] = []
        self._delivered: list[Json] = []
        self._bell = Bell()
        self._poll = 0
        self._polling = 0
        self._ended_by = ""

    def add(self, kind: str, content: Json) -> Json | None:
        """The update, or None where the bot has not asked for this kind."""
        named = kind in self.allowed if self.allowed else kind not in ONLY_WHEN_NAMED
        if not named:
            return None
        update: Json = {"update_id": self.next_id, kind: content}
        self.next_id += 1
        self._waiting.append(update)
        self._bell.ring()
        return update

    def repeat(self, update_id: int) -> bool:
        """Hand an update out once more, though it was confirmed: the net does that too."""
        known = [update for update in self._delivered + self._waiting if update["update_id"] == update_id]
        self._repeated += known[:1]
        self._bell.ring()
        return bool(known)

    async def get(self, offset: int, limit: int, seconds: float) -> list[Json]:
        if self.webhook_url:
            reason = (
                "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
            )
            raise conflict(reason)
        self.end_polls("other getUpdates request; make sure that only one bot instance is running")
        self._poll += 1
        me = self._poll
        self.confirm(offset)
        self._polling += 1
        try:
            await self._wait(me, min(seconds, LONGEST_POLL))
        finally:
            self._polling -= 1
        return self._take(max(1, min(limit or MOST_AT_ONCE, MOST_AT_ONCE)))

    def end_polls(self, reason: str) -> None:
        if self._polling:
            self._ended_by = reason
            self._poll += 1
            self._bell.ring()

    async def _wait(self, me: int, seconds: float) -> None:
        try:
            async with asyncio.timeout(seconds):
                while not self.pending and not self.closed:
                    await self._bell.heard()
                    if me != self._poll:
                        raise conflict(f"terminated by {self._ended_by}")
        except TimeoutError:
            return

    def _take(self, limit: int) -> list[Json]:
        repeated, self._repeated = self._repeated[:limit], self._repeated[limit:]
        return repeated + self._waiting[: limit - len(repeated)]

    def confirm(self, offset: int) -> None:
        """Forget what comes before the offset; a negative one keeps only so many of the last."""
        if offset < 0:
            offset = self.next_id + offset
        self._delivered += [update for update in self._waiting if update["update_id"] < offset]
        self._waiting = [update for update in self._waiting if update["update_id"] >= offset]
        del self._delivered[:-MOST_AT_ONCE]

    async def next(self) -> Json:
        """The first update that waits; it stays until it is confirmed."""
        while not self.pending:
            await self._bell.heard()
        return self._repeated[0] if self._repeated else self._waiting[0]

    def done(self, update: Json) -> None:
        if self._repeated and self._repeated[0] is update:
            self._repeated.pop(0)
        else:
            self.confirm(update["update_id"] + 1)

    def drop(self) -> None:
        self._waiting.clear()

    @property
    def pending(self) -> int:
        return len(self._waiting) + len(self._repeated)

    def close(self) -> None:
        self.closed = True
        self._bell.ring()

"""Updates: kept in the store before the messenger is told that they arrived, handled once, in order in each chat."""

import asyncio
import secrets
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import structlog
from aiogram import Bot, Dispatcher
from aiogram.types import Update as TelegramUpdate
from aiogram.types.update import UpdateTypeLookupError
from tortoise.expressions import Q
from tortoise.transactions import atomic

from backend.domain.channels import DebtorChannel
from backend.models import Update
from backend.services.max_messages import messenger_by
from bot.dialogs import Changes, holding

LEASE = timedelta(seconds=120)
TRIES = 3
KEPT = timedelta(days=5)
"""Telegram hands an update out for one day, and begins its numbers anew after a week; MAX repeats one for up to 4½."""

log = structlog.get_logger("cessio.intake")


class Intake:
    """Between the messenger and the conversations.

    A row is written before the update is confirmed, so a crash loses none. It is claimed before work and done after,
    so that a crash in between hands it out again: deeds bear that, being keyed by versions and digests.
    """

    def __init__(
        self,
        bot: Bot,
        dispatcher: Dispatcher,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        max_bot: Bot | None = None,
    ) -> None:
        self.bot = bot
        self.max_bot = max_bot
        self.dispatcher = dispatcher
        self.clock = clock
        self.name = secrets.token_hex(8)
        self._chats: dict[str, asyncio.Task[None]] = {}
        self._woken: set[str] = set()

    async def receive(self, updates: list[TelegramUpdate]) -> None:
        """Keep them; what was kept before is not kept twice. Returns once they are safe."""
        now = self.clock()
        rows = [
            Update(
                id=update.update_id,
                chat_key=_chat_key(update),
                payload=update.model_dump(mode="json", exclude_unset=True, by_alias=True),
                received_at=now,
            )
            for update in updates
        ]
        await Update.bulk_create(rows, ignore_conflicts=True)
        for key in dict.fromkeys(row.chat_key for row in rows):
            self.wake(key)

    async def recover(self, *, take_over: bool) -> None:
        """Hand out again what a process that is gone left undone. `take_over`: no other process can be alive.

        What was done long ago is forgotten: after a quiet week the messenger begins its numbers anew.
        """
        now = self.clock()
        await Update.filter(done_at__lt=now - KEPT).delete()
        left = Update.filter(done_at=None)
        if take_over:
            await left.exclude(taken_by=self.name).update(taken_until=None)
        free = (
            await left.filter(Q(taken_until=None) | Q(taken_until__lt=now))
            .distinct()
            .values_list("chat_key", flat=True)
        )
        for key in free:
            self.wake(str(key))

    def wake(self, chat_key: str) -> None:
        """One task a chat: its updates wait for each other, other chats do not wait for them."""
        self._woken.add(chat_key)
        if chat_key not in self._chats:
            self._chats[chat_key] = asyncio.create_task(self._work(chat_key), name=f"chat {chat_key}")

    async def give_way(self, seconds: float) -> None:
        """Until the taps that are being answered now are, so long at most: for work that nobody waits for."""
        if self._chats:
            await asyncio.wait(self._chats.values(), timeout=seconds)

    async def finish(self) -> None:
        """Let the conversations under way end."""
        await asyncio.gather(*self._chats.values(), return_exceptions=True)

    async def _work(self, chat_key: str) -> None:
        try:
            while chat_key in self._woken:  # woken again while looking: look again
                self._woken.discard(chat_key)
                while row := await self._take_oldest(chat_key):
                    await self._handle(row)
        finally:
            self._chats.pop(chat_key, None)

    async def _handle(self, row: Update) -> None:
        bot = self.max_bot if messenger_by(row.id) is DebtorChannel.MAX else self.bot
        with holding() as changes:
            try:
                if bot is None:
                    raise LookupError("MAX was switched off")  # noqa: TRY301 - what it told is answered nowhere else
                update = TelegramUpdate.model_validate(row.payload, context={"bot": bot})
                await self.dispatcher.feed_update(bot, update)
            except Exception:  # whatever went wrong, the chat's next update must have its turn
                log.exception("update failed", update=row.id)
        await self._finish(row, changes)

    @atomic()
    async def _finish(self, row: Update, changes: Changes) -> None:
        """The update is done and the dialog goes on, both or neither: done again, it is heard in the same place."""
        mine = Update.filter(id=row.id, taken_by=self.name, done_at=None)
        if await mine.update(done_at=self.clock(), payload={}, taken_until=None):
            await changes.write()

    async def _take_oldest(self, chat_key: str) -> Update | None:
        while True:
            row = await Update.filter(chat_key=chat_key, done_at=None).order_by("id").first()
            if row is None:
                return None
            now = self.clock()
            free = Q(taken_until=None) | Q(taken_until__lt=now)
            taken = await Update.filter(free, id=row.id, done_at=None).update(
                taken_by=self.name, taken_until=now + LEASE, tries=row.tries + 1
            )
            if not taken:
                return None
            if row.tries < TRIES:
                return row
            # It has brought the process down each time: put it aside rather than stop the chat for good.
            log.error("update given up", update=row.id)
            await Update.filter(id=row.id).update(done_at=now, payload={}, taken_until=None)


def _chat_key(update: TelegramUpdate) -> str:
    """Whose turn it is; a kind of update that this version does not know stands in a line of its own."""
    try:
        event = update.event
    except UpdateTypeLookupError:
        return "unknown"
    chat = getattr(event, "chat", None) or getattr(getattr(event, "message", None), "chat", None)
    person = getattr(event, "from_user", None)
    number = chat.id if chat else person.id if person else 0
    return f"max:{number}" if messenger_by(update.update_id) is DebtorChannel.MAX else str(number)

"""A message that shows how far a long piece of work has come: edited in place, with a bar.

tell = LiveMessage(bot, upload.chat_id, upload.message_id, lambda progress: Screen(...))
await uploads.take_in(..., tell=tell)      # a ProgressTeller
"""

from collections.abc import Callable
from contextlib import suppress
from time import monotonic

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError, TelegramRetryAfter

from backend.domain.progress import Progress
from backend.texts import Texts
from handlers.screens import Screen

EVERY_SECONDS = 3.0
"""Telegram bears about twenty messages and edits a minute in one chat."""

Draw = Callable[[Progress], Screen]


def progress_line(texts: Texts, progress: Progress) -> str:
    """«▓▓▓░░░ 45 %»."""
    return texts("progress-line", bar=progress.bar, percent=progress.percent)


class LiveMessage:
    """A ProgressTeller. What comes within three seconds of the last edit is left out; a refused edit hurts nobody."""

    def __init__(
        self,
        bot: Bot,
        chat_id: int | None,
        message_id: int | None,
        draw: Draw,
        *,
        every: float = EVERY_SECONDS,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        self._bot = bot
        self._place = (chat_id, message_id)
        self._draw = draw
        self._every = every
        self._clock = clock
        self._silent_until = clock() + every / 2
        """Work that is done at once shows no bar at all."""
        self._shown = ""

    async def __call__(self, progress: Progress) -> None:
        chat_id, message_id = self._place
        if chat_id is None or message_id is None or self._clock() < self._silent_until:
            return
        self._silent_until = self._clock() + self._every
        screen = self._draw(progress)
        if screen.text == self._shown:
            return
        self._shown = screen.text
        with suppress(TelegramAPIError):
            await self._edit(chat_id, message_id, screen)

    @property
    def was_shown(self) -> bool:
        return bool(self._shown)

    async def last(self, screen: Screen) -> None:
        """What stands there in the end, however short a time ago the bar was moved."""
        chat_id, message_id = self._place
        if chat_id is not None and message_id is not None:
            with suppress(TelegramAPIError):
                await self._edit(chat_id, message_id, screen)

    async def _edit(self, chat_id: int, message_id: int, screen: Screen) -> None:
        try:
            await self._bot.edit_message_text(
                screen.text, chat_id=chat_id, message_id=message_id, reply_markup=screen.markup
            )
        except TelegramRetryAfter as error:
            self._silent_until = self._clock() + error.retry_after

"""Takes messages with birth dates and codes out of chats; one that is gone already is nobody's loss."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from aiogram import Bot
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramAPIError,
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramRetryAfter,
)

from backend.domain.channels import DebtorChannel
from backend.domain.errors import OutsideDown
from backend.queue import Handler
from backend.services.max_messages import messenger_by
from backend.services.scrubbing import REMOVE


class Scrubber:
    def __init__(self, bots: Mapping[DebtorChannel, Bot]) -> None:
        self.bots = bots

    @property
    def jobs(self) -> dict[str, Handler]:
        return {REMOVE: self.remove}

    async def remove(self, now: datetime, chat_id: int, message_id: int) -> None:
        """Raises OutsideDown when it has to be tried again."""
        _ = now
        messenger = messenger_by(message_id)
        bot = self.bots.get(messenger)
        if bot is None:  # switched off since
            return
        try:
            await bot.delete_message(chat_id, message_id)
        except (TelegramBadRequest, TelegramForbiddenError):
            return
        except (TelegramAPIError, ClientDecodeError) as error:
            wait = timedelta(seconds=error.retry_after) if isinstance(error, TelegramRetryAfter) else None
            raise OutsideDown(messenger.value, reason=type(error).__name__, wait=wait) from error

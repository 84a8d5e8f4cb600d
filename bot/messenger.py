"""Sends what is owed: a neutral stub first, its id kept, then the words by an edit that may be repeated without harm.

Telegram knows no second sending from a first. So a crash can leave at most a stray stub without a word of content;
what is told is told once.
"""

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

import structlog
from aiogram import Bot
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramAPIError,
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramRetryAfter,
)
from aiogram.types import BufferedInputFile, InputMediaDocument, InputMediaPhoto

from backend.domain.errors import OutsideDown
from backend.models import Notice, NoticeState, Person, StoredFile
from backend.services import contacts, files, people
from backend.services.notices import put_off, vivid
from backend.settings import Settings
from backend.texts import Texts, texts_for
from handlers.screens import notice_markup

log = structlog.get_logger("cessio.messenger")
Painter = Callable[[Mapping[str, Any], Texts], Awaitable[bytes]]


class Messenger:
    """Delivers notices over Telegram; the job that calls it is repeated until the notice is settled."""

    def __init__(self, bot: Bot, settings: Settings, painters: Mapping[str, Painter]) -> None:
        self.bot = bot
        self.settings = settings
        self.painters = painters

    async def send(self, now: datetime, notice_id: int) -> None:
        """One notice, from owed to settled. Raises OutsideDown when it has to be tried again."""
        notice = await Notice.get_or_none(id=notice_id)
        if notice is None or notice.state is not NoticeState.OWED:
            return None
        person = await Person.get(id=notice.person_id)
        if notice.not_after is not None and now > notice.not_after:
            return await _settle(notice, NoticeState.EXPIRED, now, "too late")
        if not person.is_reachable or person.telegram_id is None:
            return await _settle(notice, NoticeState.REFUSED, now, "unreachable")
        if notice.message_id is None:
            if notice.is_contact and not await self._is_lawful(notice, now):
                return None
            if not await self._send_stub(notice, person, now):
                return None
        return await self._fill(notice, person, now)

    async def _is_lawful(self, notice: Notice, now: datetime) -> bool:
        """Ask the rules again at the moment of sending; put the notice off to the earliest lawful moment otherwise."""
        verdict = await contacts.permit(notice, now)
        if verdict.allowed:
            return True
        if verdict.earliest is None or (notice.not_after is not None and verdict.earliest > notice.not_after):
            await _settle(notice, NoticeState.REFUSED, now, verdict.reason)
        else:
            await put_off(notice.id, verdict.earliest)
        return False

    async def _send_stub(self, notice: Notice, person: Person, now: datetime) -> bool:
        texts = texts_for(person.language, person.timezone)
        try:
            stub = await self.bot.send_message(person.telegram_id or 0, texts("notice-stub"))
        except (TelegramForbiddenError, TelegramBadRequest) as error:
            await self._give_up(notice, person, now, error)
            return False
        except (TelegramAPIError, ClientDecodeError) as error:
            raise _trouble(error) from error
        await contacts.stub_was_shown(notice, stub.chat.id, stub.message_id, now)
        return True

    async def _give_up(self, notice: Notice, person: Person, now: datetime, error: TelegramAPIError) -> None:
        log.info("unreachable", person=person.id, error=type(error).__name__)
        await people.mark_unreachable(person.id)
        await _settle(notice, NoticeState.REFUSED, now, "unreachable")

    async def _fill(self, notice: Notice, person: Person, now: datetime) -> None:
        texts = texts_for(person.language, person.timezone)
        words = texts(notice.text, **vivid(notice.args))
        markup = notice_markup(notice.buttons, texts)
        try:
            media = await self._media(notice, words, texts)
            if media:
                await self.bot.edit_message_media(
                    media, chat_id=notice.chat_id, message_id=notice.message_id, reply_markup=markup
                )
            else:
                await self.bot.edit_message_text(
                    words, chat_id=notice.chat_id, message_id=notice.message_id, reply_markup=markup
                )
        except TelegramBadRequest as error:
            if "not modified" not in error.message and "not found" not in error.message:
                raise
        except TelegramForbiddenError as error:  # blocked after the stub
            return await self._give_up(notice, person, now, error)
        except (TelegramAPIError, ClientDecodeError) as error:
            raise _trouble(error) from error
        return await _settle(notice, NoticeState.SENT, now)

    async def _media(self, notice: Notice, words: str, texts: Texts) -> InputMediaPhoto | InputMediaDocument | None:
        """The picture or the file that goes with the words; None for words alone."""
        if notice.picture:
            picture = await self.painters[notice.picture](vivid(notice.args), texts)
            return InputMediaPhoto(media=BufferedInputFile(picture, f"{notice.picture}.png"), caption=words)
        if notice.file_id:
            file = await StoredFile.get(id=notice.file_id)
            content = await files.content_of(self.settings, file)
            return InputMediaDocument(media=BufferedInputFile(content, file.name), caption=words)
        return None


def _trouble(error: TelegramAPIError | ClientDecodeError) -> OutsideDown:
    """What the job is told: try again, and not before the messenger allows it."""
    wait = timedelta(seconds=error.retry_after) if isinstance(error, TelegramRetryAfter) else None
    return OutsideDown("telegram", reason=type(error).__name__, wait=wait)


async def _settle(notice: Notice, state: NoticeState, now: datetime, reason: str = "") -> None:
    notice.state, notice.reason = state, reason
    notice.sent_at = now if state is NoticeState.SENT else None
    await notice.save(update_fields=["state", "reason", "sent_at"])

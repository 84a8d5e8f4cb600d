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
    TelegramNetworkError,
    TelegramRetryAfter,
)
from aiogram.types import BufferedInputFile, InputMediaDocument, InputMediaPhoto, Message
from aiohttp import ClientConnectorError

from backend.domain.channels import DebtorChannel
from backend.domain.errors import OutsideDown
from backend.integrations.carrier import Carrier
from backend.integrations.max import MaxDown
from backend.models import Notice, NoticeState, Person, StoredFile
from backend.services import carrying, deliveries, files, people, sending
from backend.services.max_messages import messenger_by
from backend.services.notices import vivid
from backend.services.sending import Passage
from backend.settings import Settings
from backend.texts import Texts, texts_for
from handlers.screens import notice_markup

log = structlog.get_logger("cessio.messenger")
Painter = Callable[[Mapping[str, Any], Texts], Awaitable[bytes]]


class Messenger:
    """Delivers notices; the job that calls it is repeated until the notice is settled.

    Colleagues are told over Telegram. What is for a debtor passes the gate first (`services/sending.py`), which says
    over which service and to which address it goes, and goes nowhere else.
    """

    def __init__(
        self,
        bot: Bot,
        settings: Settings,
        painters: Mapping[str, Painter],
        carriers: Mapping[DebtorChannel, Carrier] | None = None,
        max_bot: Bot | None = None,
    ) -> None:
        self.bots = bots_of(bot, max_bot)
        self.settings = settings
        self.painters = painters
        self.carriers = carriers or {}

    async def send(self, now: datetime, notice_id: int) -> None:
        """One notice, from owed to settled. Raises OutsideDown when it has to be tried again."""
        notice = await Notice.get_or_none(id=notice_id)
        if notice is None or notice.state is not NoticeState.OWED:
            return None
        person = await Person.get(id=notice.person_id)
        if notice.not_after is not None and now > notice.not_after:
            return await _settle(notice, NoticeState.EXPIRED, "too late")
        if person.debtor_id is not None or notice.is_contact:
            return await self._send_to_debtor(notice, person, now)
        if not person.is_reachable or person.telegram_id is None:
            return await _settle(notice, NoticeState.REFUSED, "unreachable")
        if notice.message_id is None:
            stub = await self._show_stub(notice, person, DebtorChannel.TELEGRAM, person.telegram_id)
            if stub is None:
                return None
            notice.chat_id, notice.message_id = stub.chat.id, stub.message_id
            await notice.save(update_fields=["chat_id", "message_id"])
        return await self._fill(notice, person, now)

    async def _send_to_debtor(self, notice: Notice, person: Person, now: datetime) -> None:
        if notice.message_id is None:
            passage = await self._carry(notice, now)
            if passage is None or not await self._show_contact(notice, person, passage, now):
                return
        await self._fill(notice, person, now)

    async def _carry(self, notice: Notice, now: datetime) -> Passage | None:
        """The passage, where it leads over a messenger; any other is carried to its end here."""
        office = sending.office_of(self.settings, self.carriers, now)
        while passage := await sending.begin(office, notice.id, now):
            if passage.service in self.bots:
                return passage
            if await carrying.carry(self.carriers[passage.service], passage, now):
                return None
        return None

    async def _show_contact(self, notice: Notice, person: Person, passage: Passage, now: datetime) -> bool:
        try:
            stub = await self._show_stub(notice, person, passage.service, int(passage.address))
        except OutsideDown as trouble:
            if _never_left(trouble.__cause__):
                await deliveries.not_taken(passage.contact.id)
            raise
        if stub is None:
            await deliveries.did_not_come_through(passage.contact.id, "unreachable", now)
            return False
        await deliveries.stub_was_shown(notice, passage.contact.id, stub.chat.id, stub.message_id)
        return True

    async def _show_stub(
        self, notice: Notice, person: Person, messenger: DebtorChannel, account: int
    ) -> Message | None:
        """None where the account cannot be written to any more."""
        texts, bot = texts_for(person.language, person.timezone), self.bots[messenger]
        try:
            return await bot.send_message(account, texts("notice-stub"))
        except (TelegramForbiddenError, TelegramBadRequest) as error:
            await self._give_up(notice, messenger, account, error)
            return None
        except (TelegramAPIError, ClientDecodeError) as error:
            raise _trouble(messenger, error) from error

    async def _give_up(self, notice: Notice, messenger: DebtorChannel, account: int, error: TelegramAPIError) -> None:
        log.info("unreachable", notice=notice.id, messenger=messenger.value, error=type(error).__name__)
        await people.mark_account_unreachable(messenger, account)
        await _settle(notice, NoticeState.REFUSED, "unreachable")

    async def _fill(self, notice: Notice, person: Person, now: datetime) -> None:
        texts, messenger = texts_for(person.language, person.timezone), messenger_by(notice.message_id or 0)
        if messenger not in self.bots:
            raise OutsideDown(messenger.value, reason="switched off")
        bot, words = self.bots[messenger], texts(notice.text, **vivid(notice.args))
        markup = notice_markup(notice.buttons, texts)
        try:
            media = await self._media(notice, words, texts)
            if media:
                await bot.edit_message_media(
                    media, chat_id=notice.chat_id, message_id=notice.message_id, reply_markup=markup
                )
            else:
                await bot.edit_message_text(
                    words, chat_id=notice.chat_id, message_id=notice.message_id, reply_markup=markup
                )
        except TelegramBadRequest as error:
            if "not modified" not in error.message and "not found" not in error.message:
                raise
        except TelegramForbiddenError as error:  # blocked after the stub
            await self._give_up(notice, messenger, notice.chat_id or 0, error)
            return await deliveries.failed_after_stub(notice.id, now)
        except (TelegramAPIError, ClientDecodeError) as error:
            raise _trouble(messenger, error) from error
        return await deliveries.words_were_shown(notice.id, now)

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


def bots_of(bot: Bot, max_bot: Bot | None) -> dict[DebtorChannel, Bot]:
    """What is switched on: Telegram always, for there the office works."""
    return {DebtorChannel.TELEGRAM: bot} | ({DebtorChannel.MAX: max_bot} if max_bot else {})


def _trouble(messenger: DebtorChannel, error: TelegramAPIError | ClientDecodeError) -> OutsideDown:
    """What the job is told: try again, and not before the messenger allows it."""
    wait = timedelta(seconds=error.retry_after) if isinstance(error, TelegramRetryAfter) else None
    return OutsideDown(messenger.value, reason=type(error).__name__, wait=wait)


def _never_left(error: BaseException | None) -> bool:
    """Whether the messenger surely took nothing: it said so, or there was no line to it at all."""
    if isinstance(error, TelegramRetryAfter):
        return True
    if not isinstance(error, TelegramNetworkError):
        return False
    why = error.__context__
    return isinstance(why, ClientConnectorError) or (isinstance(why, MaxDown) and not why.reached)


async def _settle(notice: Notice, state: NoticeState, reason: str) -> None:
    notice.state, notice.reason = state, reason
    await notice.save(update_fields=["state", "reason"])

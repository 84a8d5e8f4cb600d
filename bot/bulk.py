"""A deed over many cases in its one message: the bar while a job works on it, what came of it, the workbook beneath."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError, TelegramBadRequest, TelegramForbiddenError, TelegramRetryAfter
from aiogram.types import BufferedInputFile, InputMediaDocument

from backend.domain.errors import OutsideDown
from backend.domain.progress import Progress
from backend.jobs import bulk as jobs
from backend.models import Bulk, Person, StoredFile
from backend.queue import Handler
from backend.services import files, people
from backend.services.many import bulk
from backend.services.many.bulk_running import MADE_TO_BE_SENT
from backend.texts import Texts, texts_for
from backend.wiring import Outside
from bot.progress import LiveMessage
from handlers.screens import Screen
from handlers.staff.bulk.screen import WITHOUT_FILE, bulk_screen

WRITES_OVER = ("can't be edited", "not found", "no caption", "no text")
"""What the messenger says where the message is gone, or is of the other kind."""


class LiveCaption(LiveMessage):
    """The bar under a workbook."""

    async def _edit(self, chat_id: int, message_id: int, screen: Screen) -> None:
        await self._bot.edit_message_caption(
            chat_id=chat_id, message_id=message_id, caption=screen.text, reply_markup=screen.markup
        )


class BulkTeller:
    """The jobs of deeds that speak: every edit may be repeated without harm."""

    def __init__(self, bot: Bot, things: Outside, give_way: jobs.GiveWay) -> None:
        self.bot = bot
        self.things = things
        self.give_way = give_way
        self.jobs: Mapping[str, Handler] = {
            bulk.TRY: self.try_out,
            bulk.RUN: self.run,
            bulk.UNDO: self.undo,
            bulk.SHOW: self.show_again,
        }

    async def try_out(self, now: datetime, bulk_id: int) -> None:
        live = await self._live(LiveMessage, bulk_id)
        await jobs.try_out(self.things, now, bulk_id, tell=live, give_way=self.give_way)
        await self.show(bulk_id, with_file=True)

    async def run(self, now: datetime, bulk_id: int, runs: int) -> None:
        await self.show(bulk_id)
        live = await self._live(LiveCaption, bulk_id)
        await jobs.run(self.things, now, bulk_id, runs, tell=live, give_way=self.give_way)
        await self.show(bulk_id, with_file=await _has_new_file(bulk_id))

    async def undo(self, now: datetime, bulk_id: int) -> None:
        await self.show(bulk_id)
        live = await self._live(LiveCaption, bulk_id)
        await jobs.undo(self.things, now, bulk_id, tell=live, give_way=self.give_way)
        await self.show(bulk_id)

    async def show_again(self, _: datetime, bulk_id: int) -> None:
        """After somebody else's word on it."""
        await self.show(bulk_id)

    async def _live(self, kind: type[LiveMessage], bulk_id: int) -> LiveMessage:
        deed = await Bulk.get(id=bulk_id)
        texts = await _texts_of(deed)
        picture = await bulk.picture_of(deed)

        def draw(progress: Progress) -> Screen:
            deed.done = progress.done
            return bulk_screen(picture, texts, progress)

        return kind(self.bot, deed.chat_id, deed.message_id, draw)

    async def show(self, bulk_id: int, *, with_file: bool = False) -> None:
        """As it stands, to whoever asked. Raises OutsideDown when it has to be tried again."""
        deed = await Bulk.get(id=bulk_id)
        screen = bulk_screen(await bulk.picture_of(deed), await _texts_of(deed))
        try:
            await self._put(deed, screen, with_file=with_file and deed.workbook_id is not None)
        except TelegramForbiddenError:
            await people.mark_unreachable(deed.asked_by)
        except TelegramRetryAfter as error:
            raise OutsideDown("telegram", wait=timedelta(seconds=error.retry_after)) from error
        except TelegramAPIError as error:
            raise OutsideDown("telegram", reason=type(error).__name__) from error

    async def _put(self, deed: Bulk, screen: Screen, *, with_file: bool) -> None:
        bare = deed.workbook_id is None or deed.state in WITHOUT_FILE
        edit = self._edit_text if bare else self._edit_media if with_file else self._edit_caption
        try:
            if deed.message_id is not None:
                await edit(deed, screen)
                return
        except TelegramBadRequest as error:
            if "not modified" in error.message:
                return
            if not any(words in error.message for words in WRITES_OVER):
                raise
        await self._send_stub(deed)
        await (self._edit_text if bare else self._edit_media)(deed, screen)

    async def _send_stub(self, deed: Bulk) -> None:
        """Where there is no message yet, or it is gone: a neutral one whose id is kept first."""
        person = await Person.get(id=deed.asked_by)
        chat_id = deed.chat_id or person.telegram_id
        if chat_id is None:
            raise OutsideDown("telegram", retry=False, reason="no account")
        stub = await self.bot.send_message(chat_id, (await _texts_of(deed))("notice-stub"))
        deed.chat_id, deed.message_id = stub.chat.id, stub.message_id
        await bulk.told_in(deed.id, stub.chat.id, stub.message_id)

    async def _edit_text(self, deed: Bulk, screen: Screen) -> None:
        await self.bot.edit_message_text(
            screen.text, chat_id=deed.chat_id, message_id=deed.message_id, reply_markup=screen.markup
        )

    async def _edit_caption(self, deed: Bulk, screen: Screen) -> None:
        await self.bot.edit_message_caption(
            chat_id=deed.chat_id, message_id=deed.message_id, caption=screen.text, reply_markup=screen.markup
        )

    async def _edit_media(self, deed: Bulk, screen: Screen) -> None:
        file = await StoredFile.get(id=deed.workbook_id)
        content = BufferedInputFile(await files.content_of(self.things.settings, file), file.name)
        await self.bot.edit_message_media(
            InputMediaDocument(media=content, caption=screen.text),
            chat_id=deed.chat_id,
            message_id=deed.message_id,
            reply_markup=screen.markup,
        )


async def _has_new_file(bulk_id: int) -> bool:
    return (await Bulk.get(id=bulk_id)).kind in MADE_TO_BE_SENT


async def _texts_of(deed: Bulk) -> Texts:
    person = await Person.get(id=deed.asked_by)
    return texts_for(person.language, person.timezone)

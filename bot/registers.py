"""A register's one message: said when it was sent, a bar while it is read, edited in place until the report comes."""

from collections.abc import Mapping
from datetime import datetime
from html import escape

from aiogram import Bot

from backend.domain.progress import Progress
from backend.jobs.registers import take_in
from backend.models import Person, RegisterUpload, UploadState
from backend.queue import Handler
from backend.services.portfolio import uploads
from backend.texts import Texts, texts_for
from backend.wiring import Outside
from bot.progress import LiveMessage, progress_line
from handlers.screens import Screen
from handlers.staff.registers import stop_row


class RegisterTeller:
    """The job of a register that speaks while it is at work."""

    def __init__(self, bot: Bot, things: Outside) -> None:
        self.bot = bot
        self.things = things
        self.jobs: Mapping[str, Handler] = {uploads.TAKE_IN: self.take_in}

    async def take_in(self, now: datetime, upload_id: int) -> None:
        live = _Live(self.bot, upload_id)
        await take_in(self.things, now, upload_id, live)
        await live.end()


class _Live:
    """A ProgressTeller. Where to tell is known only once the handler has said that the register is on its way."""

    def __init__(self, bot: Bot, upload_id: int) -> None:
        self._bot = bot
        self._upload_id = upload_id
        self._message: LiveMessage | None = None

    async def __call__(self, progress: Progress) -> None:
        if self._message is None:
            upload = await RegisterUpload.get(id=self._upload_id).select_related("file")
            if upload.message_id is None:
                return
            person = await Person.get(id=upload.person_id)
            texts = texts_for(person.language, person.timezone)
            self._message = LiveMessage(
                self._bot, upload.chat_id, upload.message_id, lambda at: _screen(upload, at, texts)
            )
        await self._message(progress)

    async def end(self) -> None:
        """Neither a bar stands still for ever, nor a button to stop what is over."""
        upload = await RegisterUpload.get(id=self._upload_id).select_related("file")
        if upload.message_id is None or upload.state is UploadState.WAITING:
            return
        texts = texts_for((await Person.get(id=upload.person_id)).language)
        words = texts(f"register-over-{upload.state.value}", file=escape(upload.file.name))
        message = self._message or LiveMessage(
            self._bot, upload.chat_id, upload.message_id, lambda at: _screen(upload, at, texts)
        )
        await message.last(Screen(words))


def _screen(upload: RegisterUpload, progress: Progress, texts: Texts) -> Screen:
    words = texts(
        "register-progress",
        file=escape(upload.file.name),
        creditor=escape(upload.creditor_name),
        bar=progress_line(texts, progress),
        done=progress.done,
        whole=progress.whole,
    )
    return Screen(words, [stop_row(upload.id, texts)])

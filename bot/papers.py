"""A paper's one message: said at once, a bar while it is read, then the result, each by an edit of the same message."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from datetime import datetime, timedelta

from aiogram import Bot
from aiogram.exceptions import (
    TelegramAPIError,
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramRetryAfter,
)
from aiogram.types import BufferedInputFile

from backend.domain.calendar import day_in
from backend.domain.errors import OutsideDown
from backend.jobs.papers import read
from backend.models import Paper, PaperBatch, PaperState, Person
from backend.queue import Handler
from backend.services import people
from backend.services.paperwork import batches, papers
from backend.services.paperwork.paper_trouble import about_to_show, flaw_of, picture_of
from backend.services.paperwork.self_filing import file_by_itself
from backend.texts import Texts, texts_for
from backend.wiring import Outside
from handlers.screens import Screen
from handlers.staff.papers.batch_screen import batch_screen
from handlers.staff.papers.screen import present_screen, reading_words
from handlers.staff.papers.trouble import PICTURE, trouble_caption


class PaperTeller:
    """The jobs of papers that speak: an edit may be repeated without harm, so a crash shows no result twice."""

    def __init__(self, bot: Bot, things: Outside) -> None:
        self.bot = bot
        self.things = things
        self.jobs: Mapping[str, Handler] = {
            papers.READ: self.read,
            papers.SHOW: self.show,
            batches.SHOW: self.show_batch,
        }

    async def read(self, now: datetime, paper_id: int, version: int) -> None:
        await read(self.things, now, paper_id, version, self.tell_progress)

    async def tell_progress(self, paper_id: int, ticks: int) -> None:
        """Never worth a failure of the reading itself."""
        paper = await Paper.get(id=paper_id)
        if paper.message_id is None or paper.state is not PaperState.RECEIVED:
            return
        texts = await _texts_of(paper)
        with suppress(TelegramAPIError):
            await self.bot.edit_message_text(
                reading_words(texts, ticks), chat_id=paper.chat_id, message_id=paper.message_id
            )

    async def show(self, now: datetime, paper_id: int) -> None:
        """The paper as it stands, to whoever sent it. Raises OutsideDown when it has to be tried again."""
        paper = await Paper.get(id=paper_id)
        person = await Person.get(id=paper.uploaded_by)
        today = day_in(person.timezone, now)
        if paper.batch_id is not None:
            if self.things.settings.papers_file_themselves:
                await file_by_itself(paper.id, now, today)
            await batches.tell_soon(paper.batch_id, f"{paper.id}:{paper.version}", now)
            return
        texts = texts_for(person.language, person.timezone)
        screen = await present_screen(person.actor(), paper, today, texts)
        async with _told(person):
            await self._put(paper, person, screen, texts)
            await self._show_trouble(paper, texts)

    async def show_batch(self, _now: datetime, batch_id: int) -> None:
        """The bar or the summary, by an edit, until nothing changed meanwhile."""
        person = await Person.get(id=(await PaperBatch.get(id=batch_id)).opened_by)
        texts, shown = texts_for(person.language, person.timezone), None
        async with _told(person):
            while True:
                standing = await batches.standing_of(person.actor(), batch_id)
                screen = batch_screen(standing, texts)
                if screen == shown:
                    return
                if standing.is_out_of_sight:
                    await self._move_down(standing.batch, texts)
                await self._put_batch(standing.batch, screen)
                shown = screen

    async def _move_down(self, batch: PaperBatch, texts: Texts) -> None:
        """A stub below the files takes the place of the bar above them; a crash leaves a stub without content."""
        above = batch.message_id
        stub = await self.bot.send_message(batch.chat_id, texts("batch-ready"))
        batch.message_id = stub.message_id
        await batches.told_in(batch.id, stub.message_id)
        with suppress(TelegramAPIError):
            await self.bot.delete_message(batch.chat_id, above or 0)

    async def _put_batch(self, batch: PaperBatch, screen: Screen) -> None:
        try:
            if batch.message_id is not None:
                await self.bot.edit_message_text(
                    screen.text, chat_id=batch.chat_id, message_id=batch.message_id, reply_markup=screen.markup
                )
                return
        except TelegramBadRequest as error:
            if "not modified" in error.message:
                return
            if "can't be edited" not in error.message and "not found" not in error.message:
                raise
        told = await self.bot.send_message(batch.chat_id, screen.text, reply_markup=screen.markup)
        batch.message_id = told.message_id
        await batches.told_in(batch.id, told.message_id)

    async def _show_trouble(self, paper: Paper, texts: Texts) -> None:
        """The place that cannot be read, at once, while the sheet is still at hand to be taken again."""
        flaw = flaw_of(paper)
        if flaw is None or not await about_to_show(paper.id):
            return
        picture = BufferedInputFile(await picture_of(self.things.settings, paper, flaw), PICTURE)
        with suppress(TelegramAPIError):  # the button under the result shows it too
            await self.bot.send_photo(
                paper.chat_id or 0, picture, caption=trouble_caption(flaw.key, texts), protect_content=True
            )

    async def _put(self, paper: Paper, person: Person, screen: Screen, texts: Texts) -> None:
        if paper.message_id is None:
            await self._send_stub(paper, person, texts)
        try:
            await self._edit(paper, screen)
        except TelegramBadRequest as error:
            if "not modified" in error.message:
                return
            if "can't be edited" not in error.message and "not found" not in error.message:
                raise
            await self._send_stub(paper, person, texts)
            await self._edit(paper, screen)

    async def _send_stub(self, paper: Paper, person: Person, texts: Texts) -> None:
        chat_id = paper.chat_id or person.telegram_id
        if chat_id is None:
            raise OutsideDown("telegram", retry=False, reason="no account")
        stub = await self.bot.send_message(chat_id, reading_words(texts))
        paper.chat_id, paper.message_id = stub.chat.id, stub.message_id
        await papers.told_in(paper.id, stub.chat.id, stub.message_id)

    async def _edit(self, paper: Paper, screen: Screen) -> None:
        await self.bot.edit_message_text(
            screen.text, chat_id=paper.chat_id, message_id=paper.message_id, reply_markup=screen.markup
        )


@asynccontextmanager
async def _told(person: Person) -> AsyncIterator[None]:
    """Raises OutsideDown when it has to be tried again."""
    try:
        yield
    except TelegramForbiddenError:
        await people.mark_unreachable(person.id)
    except TelegramRetryAfter as error:
        raise OutsideDown("telegram", wait=timedelta(seconds=error.retry_after)) from error
    except TelegramAPIError as error:
        raise OutsideDown("telegram", reason=type(error).__name__) from error


async def _texts_of(paper: Paper) -> Texts:
    person = await Person.get(id=paper.uploaded_by)
    return texts_for(person.language, person.timezone)

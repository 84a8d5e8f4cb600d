"""Relays what a debtor says into a topic of its own in the team's chat, with the facts of the case at its head.

As with notices, a stub goes first and its id is kept before any word goes in by an edit, which may be repeated without
harm: a crash can leave a stray stub, and nothing is lost or said twice. A picture is one call and may come twice.
"""

from contextlib import suppress
from datetime import datetime, timedelta

import structlog
from aiogram import Bot
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramAPIError,
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramRetryAfter,
)
from aiogram.types import BufferedInputFile

from backend.domain.errors import OutsideDown
from backend.models import StoredFile, Talk, TalkLine, TeamChat
from backend.queue import Handler
from backend.services import files, talks
from backend.settings import Settings
from backend.texts import Texts, texts_for
from handlers.team.talk_words import context_words, head_markup, line_words, over_title, topic_title

log = structlog.get_logger("cessio.talks")
NO_TOPICS = ("not a forum", "not enough rights", "chat_admin_required", "chat not found")


class TalkTeller:
    def __init__(self, bot: Bot, settings: Settings) -> None:
        self.bot = bot
        self.settings = settings

    @property
    def jobs(self) -> dict[str, Handler]:
        return {talks.RELAY: self.relay}

    async def relay(self, now: datetime, talk_id: int) -> None:
        """What was not told yet of this talk, and its end. Raises OutsideDown when it has to be tried again."""
        talk = await Talk.get(id=talk_id)
        team = await TeamChat.get_or_none(id=talk.team_id or 0, is_active=True)
        if team is None:
            await talks.without_topic(talk, now)
            return
        texts = texts_for(team.language)
        try:
            if talk.thread_id is None:
                await self._open_topic(talk, team, texts)
            for line in await talks.untold(talk):
                await self._tell(line, talk, team, texts, now)
            if talk.closed_at is not None:
                await self._close_topic(talk, team, texts)
        except TelegramBadRequest as error:
            if not any(word in str(error).lower() for word in NO_TOPICS):
                raise
            await talks.without_topic(talk, now)
        except TelegramForbiddenError:
            await talks.without_topic(talk, now)
        except (TelegramAPIError, ClientDecodeError) as error:
            wait = timedelta(seconds=error.retry_after) if isinstance(error, TelegramRetryAfter) else None
            raise OutsideDown("telegram", reason=type(error).__name__, wait=wait) from error

    async def _close_topic(self, talk: Talk, team: TeamChat, texts: Texts) -> None:
        """The title says that it is over, and nobody writes there any more. Both may be repeated without harm."""
        title = over_title(await talks.facts_of(talk), texts)
        with suppress(TelegramBadRequest):
            await self.bot.edit_forum_topic(team.chat_id, talk.thread_id or 0, name=title)
        with suppress(TelegramBadRequest):
            await self.bot.close_forum_topic(team.chat_id, talk.thread_id or 0)

    async def _open_topic(self, talk: Talk, team: TeamChat, texts: Texts) -> None:
        facts = await talks.facts_of(talk)
        topic = await self.bot.create_forum_topic(team.chat_id, topic_title(facts, texts))
        talk.thread_id = topic.message_thread_id
        await talk.save(update_fields=["thread_id"])
        username = (await self.bot.me()).username or ""
        await self.bot.send_message(
            team.chat_id,
            context_words(facts, texts),
            message_thread_id=talk.thread_id,
            reply_markup=head_markup(talk, facts, username, texts),
        )

    async def _tell(self, line: TalkLine, talk: Talk, team: TeamChat, texts: Texts, now: datetime) -> None:
        if line.file_id:
            await self._send_file(line, talk, team, texts)
        else:
            if line.stub_id is None:
                stub = await self.bot.send_message(
                    team.chat_id, texts("talks-stub"), message_thread_id=talk.thread_id, disable_notification=True
                )
                line.stub_id = stub.message_id
                await line.save(update_fields=["stub_id"])
            try:
                await self.bot.edit_message_text(line_words(line, texts), chat_id=team.chat_id, message_id=line.stub_id)
            except TelegramBadRequest as error:
                if "not modified" not in error.message:
                    raise
        line.told_at = now
        await line.save(update_fields=["told_at"])

    async def _send_file(self, line: TalkLine, talk: Talk, team: TeamChat, texts: Texts) -> None:
        kept = await StoredFile.get(id=line.file_id or 0)
        content = BufferedInputFile(await files.content_of(self.settings, kept), kept.name)
        where = {"message_thread_id": talk.thread_id, "caption": line_words(line, texts)[:1024]}
        if kept.mime.startswith("image/"):
            await self.bot.send_photo(team.chat_id, content, **where)  # type: ignore[arg-type]
        else:
            await self.bot.send_document(team.chat_id, content, **where)  # type: ignore[arg-type]

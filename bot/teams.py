"""Tells teams what happened: one message a topic in five minutes, extended by edits, at most so many calls a minute.

As with notices, a neutral stub is sent first and its id is kept before any content goes in by an edit, which may be
repeated without harm. What a message says is fixed in the store before it is shown. So a crash can leave a stray stub
without a word, and nothing is lost or told twice. A topic made and not kept stays behind empty.
"""

from collections import deque
from collections.abc import Awaitable
from datetime import datetime, timedelta
from typing import TypeVar

import structlog
from aiogram import Bot
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramAPIError,
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramRetryAfter,
)

from backend.domain.errors import OutsideDown
from backend.domain.people import SYSTEM
from backend.domain.teams import ELSEWHERE
from backend.models import TeamChat, TeamTopic
from backend.queue import Handler
from backend.services import team_alerts, teams
from backend.texts import texts_for
from handlers.team.words import alert_markup, alert_text, topic_title

log = structlog.get_logger("cessio.teams")
T = TypeVar("T")

CALLS = 18
WITHIN = timedelta(minutes=1)
"""Telegram lets a bot write 20 messages a minute into a group; two are left for answers to people."""
GONE = ("thread not found", "topic_id_invalid", "message to edit not found", "topic_deleted")
NO_TOPICS = ("not a forum", "not enough rights", "chat_admin_required")


class Enough(Exception):
    """The minute's calls are spent; the clock asks again."""


class TeamTeller:
    def __init__(self, bot: Bot) -> None:
        self.bot = bot
        self._calls: dict[int, deque[datetime]] = {}

    @property
    def jobs(self) -> dict[str, Handler]:
        return {teams.TEND: self.tend}

    async def tend(self, now: datetime, team_id: int) -> None:
        """Make and name the topics, tell what waits. Raises OutsideDown when it has to be tried again."""
        team = await TeamChat.get_or_none(id=team_id, is_active=True)
        if team is None:
            return
        try:
            await self._name_topics(team, now)
            for key in await team_alerts.topics_to_tell(team, now):
                await self._tell(team, await teams.topic_for(team, key), now)
        except Enough:
            return
        except TelegramMigrateToChat as error:
            await teams.has_moved(team.chat_id, error.migrate_to_chat_id)
            await teams.ask_to_tend(team.id, now + WITHIN)
        except (TelegramAPIError, ClientDecodeError) as error:
            await self._trouble(team, error, now)

    async def _trouble(self, team: TeamChat, error: TelegramAPIError | ClientDecodeError, now: datetime) -> None:
        if isinstance(error, TelegramForbiddenError) or _says(error, "chat not found"):
            log.info("thrown out of a team's chat", team=team.id)
            await teams.was_lost(team.chat_id, SYSTEM, now)
            return
        wait = timedelta(seconds=error.retry_after) if isinstance(error, TelegramRetryAfter) else None
        raise OutsideDown("telegram", reason=type(error).__name__, wait=wait) from error

    # Topics

    async def _name_topics(self, team: TeamChat, now: datetime) -> None:
        due = await teams.topics_to_name(team, now)
        counts = await teams.open_cases_by_topic(team) if due else {}
        for topic in due:
            title = topic_title(topic, counts.get(topic.key, 0), texts_for(team.language))
            await self._name(team, topic, title, now)

    async def _name(self, team: TeamChat, topic: TeamTopic, title: str, now: datetime) -> None:
        """A group without topics, or without the right to them, works with plain messages."""
        thread_id = topic.thread_id
        try:
            if thread_id is None:
                made = await self._call(team, self.bot.create_forum_topic(team.chat_id, title), now)
                thread_id = made.message_thread_id
            elif title != topic.title:
                await self._call(team, self.bot.edit_forum_topic(team.chat_id, thread_id, name=title), now)
        except TelegramBadRequest as error:
            if _says(error, *GONE):
                await teams.has_gone(topic)
                return
            if not _says(error, *NO_TOPICS, "not_modified"):
                raise
        await teams.was_named(topic, title, now, thread_id=thread_id)

    # Alerts

    async def _tell(self, team: TeamChat, topic: TeamTopic, now: datetime) -> None:
        if topic.thread_id is None and topic.renamed_at is None and topic.key != ELSEWHERE:
            await self._name_topics(team, now)
            await topic.refresh_from_db()
        try:
            message_id = await team_alerts.message_to_fill(topic, now)
            if message_id is None:
                await self._send_stub(team, topic, now)
                message_id = await team_alerts.message_to_fill(topic, now)
            if message_id is not None:
                await self._fill(team, topic, message_id, now)
        except TelegramBadRequest as error:
            if not _says(error, *GONE):
                raise
            await teams.has_gone(topic)

    async def _send_stub(self, team: TeamChat, topic: TeamTopic, now: datetime) -> None:
        words = texts_for(team.language)("team-stub")
        send = self.bot.send_message(team.chat_id, words, message_thread_id=topic.thread_id)
        stub = await self._call(team, send, now)
        await team_alerts.stub_was_shown(topic, stub.message_id, now)

    async def _fill(self, team: TeamChat, topic: TeamTopic, message_id: int, now: datetime) -> None:
        texts, message = texts_for(team.language), await team_alerts.message_of(topic, message_id)
        username = (await self.bot.me()).username or ""
        edit = self.bot.edit_message_text(
            alert_text(message, texts),
            chat_id=team.chat_id,
            message_id=message_id,
            reply_markup=alert_markup(message, topic, message_id, username, texts),
        )
        try:
            await self._call(team, edit, now)
        except TelegramBadRequest as error:
            if not _says(error, "not modified"):
                raise
        await team_alerts.was_told(topic, message_id, now)

    async def _call(self, team: TeamChat, call: Awaitable[T], now: datetime) -> T:
        """One of the minute's calls into this group. Raises Enough when there is none left."""
        made = self._calls.setdefault(team.id, deque(maxlen=CALLS))
        if len(made) == CALLS and now - made[0] < WITHIN:
            _forget(call)
            raise Enough
        made.append(now)
        return await call


def _forget(call: Awaitable[object]) -> None:
    """A coroutine that nobody awaits is closed, or Python complains of it."""
    close = getattr(call, "close", None)
    if close is not None:
        close()


def _says(error: TelegramAPIError | ClientDecodeError, *words: str) -> bool:
    return any(word in str(error).lower() for word in words)

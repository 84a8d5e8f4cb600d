"""A messenger that keeps what it takes, and loses the line or lets the process die before or after it has."""

import random
from collections.abc import AsyncGenerator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from aiogram import Bot
from aiogram.client.session.base import BaseSession
from aiogram.exceptions import TelegramNetworkError, TelegramRetryAfter
from aiogram.methods import EditMessageText, SendMessage, TelegramMethod
from aiogram.types import Chat, Message

STUB = "🔔 …"


class Killed(BaseException):
    """The process is no more: nothing of it may catch this."""


class Befalls(StrEnum):
    NOTHING = "nothing"
    CUT_BEFORE = "cut_before"
    CUT_AFTER = "cut_after"
    KILLED_BEFORE = "killed_before"
    KILLED_AFTER = "killed_after"
    TOO_MANY = "too_many"


BEFORE = frozenset({Befalls.CUT_BEFORE, Befalls.KILLED_BEFORE, Befalls.TOO_MANY})


@dataclass
class Shown:
    """A message on somebody's phone, and every text that it ever showed."""

    chat_id: int
    at: datetime
    texts: list[str] = field(default_factory=list)

    @property
    def content(self) -> list[str]:
        return [text for text in dict.fromkeys(self.texts) if text != STUB]


class CutLine(BaseSession):
    """`troubles` is how many more calls may go wrong."""

    def __init__(self, seed: int) -> None:
        super().__init__()
        self.dice = random.Random(seed)
        self.now = datetime(2026, 11, 23, tzinfo=UTC)
        self.phones: list[Shown] = []
        self.troubles = 0

    async def make_request(self, bot: Bot, method: TelegramMethod[Any], timeout: int | None = None) -> Any:  # noqa: ARG002, ASYNC109 - the library's own signature
        befalls = self._befalls()
        if befalls in BEFORE:
            raise _trouble(befalls, method)
        answer = self._take(method)
        if befalls is not Befalls.NOTHING:
            raise _trouble(befalls, method)
        return answer

    def _befalls(self) -> Befalls:
        if self.troubles <= 0 or self.dice.random() < 0.4:
            return Befalls.NOTHING
        self.troubles -= 1
        return self.dice.choice([one for one in Befalls if one is not Befalls.NOTHING])

    def _take(self, method: TelegramMethod[Any]) -> Message:
        if isinstance(method, SendMessage):
            self.phones.append(Shown(int(method.chat_id), self.now, [method.text]))
            return Message(
                message_id=len(self.phones), date=self.now, chat=Chat(id=int(method.chat_id), type="private")
            )
        assert isinstance(method, EditMessageText)
        shown = self.phones[(method.message_id or 0) - 1]
        shown.texts.append(method.text)
        return Message(message_id=method.message_id or 0, date=self.now, chat=Chat(id=shown.chat_id, type="private"))

    async def close(self) -> None:
        """Nothing is open."""

    async def stream_content(self, *_: Any, **__: Any) -> AsyncGenerator[bytes, None]:
        raise NotImplementedError
        yield b""


def _trouble(befalls: Befalls, method: TelegramMethod[Any]) -> BaseException:
    if befalls in (Befalls.KILLED_BEFORE, Befalls.KILLED_AFTER):
        return Killed()
    if befalls is Befalls.TOO_MANY:
        return TelegramRetryAfter(method, "Too Many Requests", retry_after=3)
    return TelegramNetworkError(method, "ServerDisconnectedError")

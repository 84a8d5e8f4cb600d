"""The bot without a messenger: updates made by hand go in, what would be sent is written down."""

# ruff: noqa: ARG002, ASYNC109 - the library calls its sessions so, and with more than this one looks at

from collections.abc import AsyncGenerator, Callable
from datetime import datetime
from itertools import count
from typing import Any

from aiogram import Bot
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.base import BaseSession
from aiogram.enums import ParseMode
from aiogram.methods import (
    AnswerCallbackQuery,
    EditMessageCaption,
    EditMessageReplyMarkup,
    EditMessageText,
    GetFile,
    SendDocument,
    SendMediaGroup,
    SendMessage,
    SendPhoto,
)
from aiogram.methods.base import TelegramMethod
from aiogram.types import Chat, File, InlineKeyboardMarkup, Message, Update, User

from backend.domain.people import Role
from backend.models import Dialog, Person
from backend.settings import Settings
from backend.wiring import Outside
from bot.app import dispatcher
from bot.dialogs import StoreStorage
from tests.factories import NOW

TOKEN = "42:recorder"
MESSAGE_LIKE = (SendMessage, SendPhoto, SendDocument, EditMessageText, EditMessageCaption, EditMessageReplyMarkup)


class Patient:
    """Nobody is too fast here."""

    async def admits(self, person_id: int, now: datetime) -> bool:
        return True


class Session(BaseSession):
    """Answers as the messenger would when all goes well."""

    def __init__(self) -> None:
        super().__init__()
        self.calls: list[TelegramMethod[Any]] = []
        self._ids = count(1_000)

    async def close(self) -> None:
        """Nothing is open."""

    async def make_request(self, bot: Bot, method: TelegramMethod[Any], timeout: int | None = None) -> Any:
        self.calls.append(method)
        if isinstance(method, MESSAGE_LIKE):
            return self._message(bot, method)
        if isinstance(method, SendMediaGroup):
            return [self._message(bot, method) for _ in method.media]
        if isinstance(method, GetFile):
            return File(file_id=method.file_id, file_unique_id="x", file_path="documents/x").as_(bot)
        return True

    def _message(self, bot: Bot, method: Any) -> Message:
        markup = getattr(method, "reply_markup", None)
        return Message(
            message_id=getattr(method, "message_id", None) or next(self._ids),
            date=NOW,
            chat=Chat(id=int(method.chat_id or 0), type="private"),
            text=getattr(method, "text", None) or getattr(method, "caption", None) or "",
            reply_markup=markup if isinstance(markup, InlineKeyboardMarkup) else None,
        ).as_(bot)

    async def stream_content(
        self,
        url: str,
        headers: dict[str, Any] | None = None,
        timeout: int = 30,
        chunk_size: int = 65536,
        raise_for_status: bool = True,
    ) -> AsyncGenerator[bytes, None]:
        yield b"nothing that anybody could read"


def say_of(method: TelegramMethod[Any]) -> str:
    """A call as its reader sees it: what kind, which words, which buttons."""
    kind = type(method).__name__
    said = getattr(method, "text", None) or getattr(method, "caption", None) or ""
    markup = getattr(method, "reply_markup", None)
    rows = markup.inline_keyboard if isinstance(markup, InlineKeyboardMarkup) else []
    return f"{kind}: {said} {[button.text for row in rows for button in row]}"


class Desk:
    """`await desk.press(person, data)` gives what the bot did: every call, in order."""

    def __init__(self, settings: Settings, things: Outside, clock: Callable[[], datetime] = lambda: NOW) -> None:
        self.session = Session()
        self.bot = Bot(TOKEN, session=self.session, default=DefaultBotProperties(parse_mode=ParseMode.HTML))
        self.dispatcher = dispatcher()
        self.dispatcher.fsm.storage = StoreStorage()
        self.dispatcher.workflow_data.update(settings=settings, outside=things, clock=clock, throttle=Patient())
        self._numbers = count(1)

    async def press(self, person: Person, data: str) -> list[TelegramMethod[Any]]:
        number = next(self._numbers)
        below = {
            "message_id": 7,
            "date": int(NOW.timestamp()),
            "chat": _chat(person),
            "from": {"id": 42, "is_bot": True, "first_name": "Cessio"},
            "text": "the screen before",
        }
        query = {"id": str(number), "from": _user(person), "chat_instance": "1", "data": data, "message": below}
        return await self.feed({"update_id": number, "callback_query": query})

    async def say(self, person: Person, **content: Any) -> list[TelegramMethod[Any]]:
        number = next(self._numbers)
        head = {"message_id": number, "date": int(NOW.timestamp()), "chat": _chat(person), "from": _user(person)}
        return await self.feed({"update_id": number, "message": head | content})

    async def feed(self, update: dict[str, Any]) -> list[TelegramMethod[Any]]:
        before = len(self.session.calls)
        await self.dispatcher.feed_update(self.bot, Update.model_validate(update, context={"bot": self.bot}))
        return self.session.calls[before:]

    async def ask(self, person: Person, state: str | None, **data: Any) -> None:
        """Put a question to the person, as a conversation would have."""
        number = person.telegram_id or 0
        context = self.dispatcher.fsm.get_context(self.bot, number, number)
        await context.set_state(state)
        await context.set_data(data)

    async def forget(self) -> None:
        await Dialog.all().delete()


def answers(calls: list[TelegramMethod[Any]]) -> list[AnswerCallbackQuery]:
    return [call for call in calls if isinstance(call, AnswerCallbackQuery)]


def _user(person: Person) -> dict[str, Any]:
    return User(id=person.telegram_id or 0, is_bot=False, first_name=person.name, language_code="ru").model_dump()


def _chat(person: Person) -> dict[str, Any]:
    return {"id": person.telegram_id, "type": "private", "first_name": person.name}


ROLES = tuple(role for role in Role if role is not Role.SYSTEM)

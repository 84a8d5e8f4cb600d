"""Carries what conversations say to MAX: each method of the library becomes calls of MAX, each refusal its error."""

from collections.abc import AsyncGenerator
from datetime import UTC, datetime
from functools import singledispatchmethod
from typing import Any

from aiogram import Bot
from aiogram.client.session.base import BaseSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import (
    TelegramAPIError,
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramUnauthorizedError,
)
from aiogram.methods import (
    AnswerCallbackQuery,
    DeleteMessage,
    EditMessageMedia,
    EditMessageText,
    GetFile,
    GetMe,
    SendDocument,
    SendMessage,
    SendPhoto,
    SetMyCommands,
    TelegramMethod,
)
from aiogram.types import Chat, File, InputFile, InputMediaDocument, InputMediaPhoto, Message, User

from backend.domain.channels import DebtorChannel
from backend.domain.errors import Refused
from backend.integrations.max import MaxClient, MaxDown, MaxRefused, MaxTooMany
from backend.services.max_messages import mid_of, number_of
from bot.max.keyboards import attachment_of
from bot.max.words import pieces

BOT_ID = 0
"""No bot of Telegram is numbered so: dialogs of the two messengers lie apart by it."""
LARGEST_DOWNLOAD = 20 * 1024 * 1024
_NOT_DONE, _GONE = 200, 404
_ERRORS: dict[int, type[TelegramAPIError]] = {
    _NOT_DONE: TelegramBadRequest,
    400: TelegramBadRequest,
    401: TelegramUnauthorizedError,
    403: TelegramForbiddenError,
    _GONE: TelegramBadRequest,
}
Json = dict[str, Any]


class MaxSession(BaseSession):
    """Chats are people here: a number of a chat is the number of the account, which may be written to by it.

    What MAX has nothing for raises Refused, which is told in a sentence.
    """

    def __init__(self, client: MaxClient) -> None:
        super().__init__(api=TelegramAPIServer(base="", file="{path}"))
        self.client = client

    async def close(self) -> None:
        """The line is closed by who opened it."""

    async def make_request(self, bot: Bot, method: TelegramMethod[Any], timeout: int | None = None) -> Any:  # noqa: ASYNC109 - the library's own signature
        _ = timeout
        try:
            return await self._do(method, bot)
        except MaxTooMany as error:
            raise TelegramRetryAfter(method, "too.many.requests", error.wait) from error
        except MaxRefused as error:
            raise _ERRORS.get(error.status, TelegramAPIError)(method, _in_telegrams_words(error)) from error
        except MaxDown as error:
            raise TelegramNetworkError(method, str(error)) from error

    async def stream_content(
        self,
        url: str,
        headers: dict[str, Any] | None = None,
        timeout: int = 30,  # noqa: ASYNC109 - the library's own signature
        chunk_size: int = 65536,
        raise_for_status: bool = True,
    ) -> AsyncGenerator[bytes, None]:
        _ = headers, timeout, chunk_size, raise_for_status
        taken = 0
        async for chunk in self.client.download(url):
            taken += len(chunk)
            if taken > LARGEST_DOWNLOAD:
                raise Refused("adding-refusal-large")
            yield chunk

    @singledispatchmethod
    async def _do(self, method: TelegramMethod[Any], bot: Bot) -> object:
        """What MAX has nothing for."""
        _ = method, bot
        raise Refused("refusal-not-in-max")

    @_do.register
    async def _send_message(self, method: SendMessage, bot: Bot) -> Message:
        user_id, (*first, last) = int(method.chat_id), pieces(method.text)
        for words in first:
            await self.client.send(_body(words), user_id=user_id)
        body = _body(last, attachment_of(method.reply_markup), notify=not method.disable_notification)
        return await _as_message(bot, await self.client.send(body, user_id=user_id), user_id)

    @_do.register
    async def _send_photo(self, method: SendPhoto, bot: Bot) -> Message:
        return await self._send_file(bot, method, await self._uploaded(bot, "image", method.photo))

    @_do.register
    async def _send_document(self, method: SendDocument, bot: Bot) -> Message:
        return await self._send_file(bot, method, await self._uploaded(bot, "file", method.document))

    async def _send_file(self, bot: Bot, method: SendPhoto | SendDocument, file: Json) -> Message:
        user_id = int(method.chat_id)
        body = _body(method.caption or "", [file, *attachment_of(method.reply_markup)])
        return await _as_message(bot, await self.client.send(body, user_id=user_id), user_id)

    @_do.register
    async def _edit_text(self, method: EditMessageText, bot: Bot) -> Message:
        """A text that has grown over one message goes on in new ones, the buttons under the last."""
        mid, user_id = await _mid_of(method, method.message_id), int(method.chat_id or 0)
        buttons, (first, *rest) = attachment_of(method.reply_markup), pieces(method.text or "")
        await self.client.edit(mid, _body(first, [] if rest else buttons))
        shown = {"body": {"mid": mid, "text": first}}
        for left, words in enumerate(rest, start=1 - len(rest)):
            shown = await self.client.send(_body(words, [] if left else buttons), user_id=user_id)
        return await _as_message(bot, shown, user_id)

    @_do.register
    async def _edit_media(self, method: EditMessageMedia, bot: Bot) -> Message:
        mid, user_id, media = await _mid_of(method, method.message_id), int(method.chat_id or 0), method.media
        if not isinstance(media, InputMediaPhoto | InputMediaDocument):
            raise Refused("refusal-not-in-max")
        file = await self._uploaded(bot, "image" if isinstance(media, InputMediaPhoto) else "file", media.media)
        await self.client.edit(mid, _body(media.caption or "", [file, *attachment_of(method.reply_markup)]))
        return await _as_message(bot, {"body": {"mid": mid, "text": None}}, user_id)

    @_do.register
    async def _delete(self, method: DeleteMessage, bot: Bot) -> bool:
        _ = bot
        await self.client.delete(await _mid_of(method, method.message_id))
        return True

    @_do.register
    async def _answer(self, method: AnswerCallbackQuery, bot: Bot) -> bool:
        """What has to be read is said as a message: not every client shows a notification. Nothing is not answered."""
        _ = bot
        user_id, _, callback_id = method.callback_query_id.partition(":")
        if method.text and method.show_alert:
            await self.client.send(_body(method.text, text_format=None), user_id=int(user_id))
        elif method.text:
            await self.client.answer(callback_id, method.text)
        return True

    @_do.register
    async def _me(self, method: GetMe, bot: Bot) -> User:
        _ = method
        me = await self.client.me()
        return User(id=bot.id, is_bot=True, first_name=me["first_name"], username=me.get("username"))

    @_do.register
    async def _commands(self, method: SetMyCommands, bot: Bot) -> bool:
        """One menu for all: MAX has none by language or by person."""
        _ = bot
        if method.language_code is None:
            await self.client.set_commands({one.command: one.description for one in method.commands})
        return True

    @_do.register
    async def _file(self, method: GetFile, bot: Bot) -> File:
        """Files of MAX are known by their addresses."""
        _ = bot
        return File(file_id=method.file_id, file_unique_id=method.file_id, file_path=method.file_id)

    async def _uploaded(self, bot: Bot, kind: str, file: object) -> Json:
        if not isinstance(file, InputFile):
            raise Refused("refusal-not-in-max")
        content = b"".join([chunk async for chunk in file.read(bot)])
        return {"type": kind, "payload": await self.client.upload(kind, content, file.filename or kind)}


def _in_telegrams_words(refusal: MaxRefused) -> str:
    """Conversations know by these words that a message is gone and has to be sent anew."""
    told = f"{refusal.code} {refusal.message}"
    return f"message not found: {told}" if refusal.status in (_NOT_DONE, _GONE) else told


def messenger_of(bot: Bot) -> DebtorChannel:
    """Over which messenger this bot speaks."""
    return DebtorChannel.MAX if isinstance(bot.session, MaxSession) else DebtorChannel.TELEGRAM


def _body(
    text: str, attachments: list[Json] | None = None, *, notify: bool = True, text_format: str | None = "html"
) -> Json:
    """Without attachments those that were there are taken away, as the library means it."""
    return {"text": text, "format": text_format, "attachments": attachments or [], "link": None, "notify": notify}


async def _mid_of(method: TelegramMethod[Any], number: int | None) -> str:
    mid = await mid_of(number or 0)
    if mid is None:
        raise TelegramBadRequest(method, "message to edit not found")
    return mid


async def _as_message(bot: Bot, shown: Json, user_id: int) -> Message:
    """The message as the library knows one."""
    made = Message(
        message_id=await number_of(shown["body"]["mid"]),
        date=datetime.fromtimestamp(shown.get("timestamp", 0) / 1000, UTC),
        chat=Chat(id=user_id, type="private"),
        text=shown["body"]["text"],
    )
    return made.as_(bot)

"""Screens: a text, buttons, perhaps a picture or a file; edited in place when pressed, new when asked in words."""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from aiogram.exceptions import TelegramBadRequest
from aiogram.filters.callback_data import CallbackData
from aiogram.types import (
    BufferedInputFile,
    CallbackQuery,
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    Message,
)

from backend.domain.calendar import day_in
from backend.domain.people import Actor, Permission
from backend.services.notices import vivid
from backend.texts import Texts
from handlers.callbacks import Go, packed

Row = Sequence[InlineKeyboardButton]
LABEL_LENGTH = 64
PAIR, A_SIGN = 2, 2
COLOURED = "\ufe0f"
A_ROW, HALF_A_ROW = 42, 16
"""Letters that a phone shows on a button alone in its row, and on one that shares it with another."""


@dataclass(frozen=True)
class Screen:
    """`text` is HTML as Telegram reads it: names and other people's words go through `html.escape` on the way in."""

    text: str
    rows: Sequence[Row] = field(default_factory=tuple)

    @property
    def markup(self) -> InlineKeyboardMarkup:
        return InlineKeyboardMarkup(inline_keyboard=fitting(self.rows))


def needs(permission: Permission) -> dict[str, Permission]:
    """The flag of a handler: `@router.message(…, flags=needs(Permission.SEE_CASES))`. No handler goes without."""
    return {"permission": permission}


def today_of(actor: Actor, now: datetime) -> date:
    """The business day on this person's own calendar."""
    return day_in(actor.timezone, now)


def button(label: str, data: CallbackData) -> InlineKeyboardButton:
    return InlineKeyboardButton(text=cut_to_row(label, LABEL_LENGTH), callback_data=data.pack())


def copy_button(label: str, text: str) -> InlineKeyboardButton:
    """A press puts `text` (a case number, an account) on the clipboard."""
    return InlineKeyboardButton(text=cut_to_row(label, LABEL_LENGTH), copy_text=CopyTextButton(text=text[:256]))


def fitting(rows: Iterable[Row]) -> list[list[InlineKeyboardButton]]:
    """Two buttons stand side by side where both can be read on a phone, else one below the other."""
    made: list[list[InlineKeyboardButton]] = []
    for row in rows:
        cut = len(row) == PAIR and max(map(_width, row)) > HALF_A_ROW and not any(map(_is_a_sign, row))
        made += [[one] for one in row] if cut else [list(row)] if row else []
    return made


def _width(one: InlineKeyboardButton) -> int:
    """The mark that makes a sign a coloured picture takes no room."""
    return len(one.text.replace(COLOURED, ""))


def _is_a_sign(one: InlineKeyboardButton) -> bool:
    """A picture alone, such as the «⚙️» beside a name, belongs to what stands on its left."""
    return len(one.text) <= A_SIGN


def cut_to_row(label: str, room: int = A_ROW) -> str:
    """What a phone shows of it in one row: the end, which matters least, gives way, and is seen to be missing."""
    return label if len(label) <= room else f"{label[: room - 1].rstrip(' ·,')}…"


def home_row(texts: Texts, *before: InlineKeyboardButton) -> list[InlineKeyboardButton]:
    return [*before, button(texts("button-home"), Go(screen="home"))]


def notice_markup(rows: Sequence[Sequence[Mapping[str, Any]]], texts: Texts) -> InlineKeyboardMarkup:
    """Buttons of a notice, as a service wrote them, in the person's language."""
    buttons = [
        [
            InlineKeyboardButton(
                text=cut_to_row(texts(item["label"], **vivid(item["args"])), LABEL_LENGTH),
                callback_data=packed(item["target"], item["to"]),
            )
            for item in row
        ]
        for row in rows
    ]
    return InlineKeyboardMarkup(inline_keyboard=fitting(buttons))


async def show(event: Message | CallbackQuery, screen: Screen) -> None:
    """Edit the pressed message, or answer a written one. A message that cannot be edited any more is answered anew."""
    if isinstance(event, CallbackQuery):
        if isinstance(event.message, Message) and event.message.text is not None:
            try:
                await event.message.edit_text(screen.text, reply_markup=screen.markup)
            except TelegramBadRequest as error:
                if "not modified" in error.message:
                    return
                if "can't be edited" not in error.message and "not found" not in error.message:
                    raise
            else:
                return
        if event.message is not None:
            await event.message.answer(screen.text, reply_markup=screen.markup)
        return
    await event.answer(screen.text, reply_markup=screen.markup)


async def show_and_keep(event: Message | CallbackQuery, screen: Screen) -> Message | None:
    """As `show`, and give the message where the screen now stands, for what will be edited there later."""
    if isinstance(event, CallbackQuery):
        await show(event, screen)
        return event.message if isinstance(event.message, Message) else None
    return await event.answer(screen.text, reply_markup=screen.markup)


async def show_picture(event: Message | CallbackQuery, picture: bytes, name: str, screen: Screen) -> None:
    message = event.message if isinstance(event, CallbackQuery) else event
    if message is not None:
        await message.answer_photo(
            BufferedInputFile(picture, name), caption=screen.text, reply_markup=screen.markup, protect_content=True
        )


async def show_file(event: Message | CallbackQuery, content: bytes, name: str, screen: Screen) -> None:
    message = event.message if isinstance(event, CallbackQuery) else event
    if message is not None:
        await message.answer_document(
            BufferedInputFile(content, name), caption=screen.text, reply_markup=screen.markup, protect_content=True
        )


async def toast(query: CallbackQuery, text: str, *, alert: bool = False) -> None:
    """A word above the chat; an answer that came too late is nobody's loss."""
    with suppress(TelegramBadRequest):
        await query.answer(text[:200], show_alert=alert)

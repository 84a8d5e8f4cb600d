"""Buttons as MAX draws them: always under the message, seven in a row, or three where one of them is wide."""

import math
from collections.abc import Sequence
from typing import Any

from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup, KeyboardButton, ReplyKeyboardMarkup

from backend.domain.errors import Refused
from backend.integrations.max import limits

Button = dict[str, str]


def attachment_of(markup: object) -> list[dict[str, Any]]:
    """What goes among a message's attachments; nothing where there are no buttons."""
    if isinstance(markup, InlineKeyboardMarkup):
        rows = [[_inline(one) for one in row] for row in markup.inline_keyboard]
    elif isinstance(markup, ReplyKeyboardMarkup):
        rows = [[_key(one) for one in row] for row in markup.keyboard]
    else:
        return []
    fitted = fitting(rows)
    return [{"type": "inline_keyboard", "payload": {"buttons": fitted}}] if fitted else []


def fitting(rows: Sequence[Sequence[Button]]) -> list[list[Button]]:
    """The same buttons in the same order, in rows that MAX takes; drawn closer where there are too many rows."""
    made = [list(part) for row in rows for part in _parts(row, limits.WIDE_IN_A_ROW if _is_wide(row) else len(row))]
    if len(made) <= limits.ROWS:
        return made
    buttons = [one for row in made for one in row]
    return [list(part) for part in _parts(buttons, math.ceil(len(buttons) / limits.ROWS))]


def _parts(row: Sequence[Button], most: int) -> list[Sequence[Button]]:
    step = max(1, min(most, limits.IN_A_ROW))
    return [row[at : at + step] for at in range(0, len(row), step)]


def _is_wide(row: Sequence[Button]) -> bool:
    return any(one["type"] in limits.WIDE for one in row)


def _inline(one: InlineKeyboardButton) -> Button:
    text = one.text[: limits.LABEL]
    if one.callback_data is not None:
        return {"type": "callback", "text": text, "payload": one.callback_data}
    if one.url is not None:
        return {"type": "link", "text": text, "url": one.url}
    if one.copy_text is not None:
        return {"type": "clipboard", "text": text, "payload": one.copy_text.text}
    raise Refused("refusal-not-in-max")


def _key(one: KeyboardButton) -> Button:
    """A key of Telegram's lower keyboard, which MAX has not."""
    return {"type": "request_contact" if one.request_contact else "message", "text": one.text[: limits.LABEL]}

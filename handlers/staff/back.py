"""The way back from a card to the very page of the list from which it was opened."""

from aiogram.types import CallbackQuery, InlineKeyboardButton, Message

from backend.domain.people import Actor
from backend.services.lists import places
from backend.services.lists.places import Place
from backend.texts import Texts
from handlers.screens import Screen
from handlers.staff.list_callbacks import ThisPage

FOUND = "found"
"""The view of what was found by words: they are kept beside it, never in a button."""


async def came_from(query: CallbackQuery, actor: Actor, sought: str) -> None:
    """A case was pressed: if it stood in a list, this message goes back to that page, whatever comes between."""
    if not isinstance(query.message, Message) or (page := _page_in(query.message)) is None:
        return
    place = Place(page, sought if _is_found(page) else "")
    await places.remember(actor.id, query.message.message_id, place)


async def with_way_back(screen: Screen, query: CallbackQuery, actor: Actor, texts: Texts) -> Screen:
    """The screen with «to the list» before its last row's buttons, if a list is behind this message."""
    place = await place_behind(query, actor)
    if place is None:
        return screen
    back = InlineKeyboardButton(text=texts("list-back"), callback_data=place.button)
    return Screen(screen.text, [*screen.rows[:-1], [back, *screen.rows[-1]]])


async def place_behind(query: CallbackQuery, actor: Actor) -> Place | None:
    return await places.place_behind(actor.id, query.message.message_id) if query.message else None


def _page_in(message: Message) -> str | None:
    """The button by which a list draws itself anew tells which page it is."""
    rows = message.reply_markup.inline_keyboard if message.reply_markup else []
    told = (one.callback_data or "" for row in rows for one in row)
    return next((data for data in told if data.startswith(f"{ThisPage.__prefix__}:")), None)


def _is_found(page: str) -> bool:
    return page.startswith(f"{ThisPage.__prefix__}:{FOUND}:")

"""What has to be said in words for a deed over many cases: a reason, a tag."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from aiogram import Router
from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from backend.domain import bulk as rules
from backend.domain.errors import Refused
from backend.domain.people import Actor, Permission
from backend.models import BulkKind
from backend.services.many import bulk
from backend.texts import Texts
from handlers.callbacks import OpenBulk
from handlers.filters import WORDS, May
from handlers.screens import Screen, button, home_row, needs, show

router = Router(name="staff.bulk.words")
router.message.filter(May(Permission.TAKE_STEP))
LONGEST_REASON = 500


class Saying(StatesGroup):
    """The list, the day and what was chosen are kept with the question."""

    reason = State()
    tag = State()


async def ask_words(
    query: CallbackQuery,
    state: FSMContext,
    question: State,
    words: str,
    chosen: CallbackData,
    given: Mapping[str, Any],
    texts: Texts,
) -> None:
    view, day = getattr(chosen, "view", ""), getattr(chosen, "day", "")
    await state.set_state(question)
    await state.set_data({"view": view, "day": day, **given})
    back = button(texts("button-back"), OpenBulk(view=view, day=day))
    await show(query, Screen(words, [home_row(texts, back)]))


@router.message(Saying.reason, WORDS, flags=needs(Permission.TAKE_STEP))
async def take_reason(message: Message, actor: Actor, now: datetime, texts: Texts, state: FSMContext) -> None:
    await _begin(message, actor, now, texts, state, reason=(message.text or "").strip()[:LONGEST_REASON])


@router.message(Saying.tag, WORDS, flags=needs(Permission.TAG_CASE))
async def take_tag(message: Message, actor: Actor, now: datetime, texts: Texts, state: FSMContext) -> None:
    await _begin(message, actor, now, texts, state, tag=message.text or "")


async def _begin(message: Message, actor: Actor, now: datetime, texts: Texts, state: FSMContext, **said: str) -> None:
    """A word that does not do leaves the question open."""
    known = await state.get_data()
    if "kind" not in known:
        raise Refused("refusal-stale")
    if "tag" in said:
        said["tag"] = rules.tag_of(said["tag"])
    chosen: dict[str, Any] = {name: known[name] for name in known.keys() & {"step", "hold", "put"}}
    asked = await message.answer(texts("bulk-looking"))
    chosen |= {"chat_id": asked.chat.id, "message_id": asked.message_id, **said}
    await bulk.begin(actor, BulkKind(known["kind"]), known["view"], known["day"], now, **chosen)
    await state.clear()

"""Words and pictures that a debtor adds to what he has told: to an objection, or to a report of hardship."""

from collections.abc import Awaitable, Callable
from datetime import datetime

from aiogram import Bot, F, Router
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, InlineKeyboardButton, Message

from backend.domain.errors import Refused
from backend.domain.people import Actor, Permission
from backend.services import disputes, files, hardship
from backend.settings import Settings
from backend.texts import Texts
from handlers.callbacks import Go, OpenDisputeOf
from handlers.filters import FOR_DEBTORS, WORDS
from handlers.screens import Screen, button, home_row, needs, show

router = Router(name="debtor.adding")
router.message.filter(FOR_DEBTORS)
SEES = needs(Permission.SEE_OWN_DEBT)

DISPUTE, HARDSHIP = "dispute", "hardship"
LARGEST = 10 * 1024 * 1024
KINDS = {"image/jpeg", "image/png", "image/heic", "application/pdf"}


class Adding(StatesGroup):
    """The question stays open: one may send several pictures and a word."""

    what = State()


async def ask_to_add(query: CallbackQuery, kind: str, number: int, words: str, texts: Texts, state: FSMContext) -> None:
    await state.set_state(Adding.what)
    await state.set_data({"kind": kind, "id": number})
    await show(query, Screen(words, [home_row(texts, *_back(kind, number, texts))]))


@router.message(Adding.what, WORDS, flags=SEES)
async def take_words(message: Message, actor: Actor, now: datetime, texts: Texts, state: FSMContext) -> None:
    data = await state.get_data()
    await _add(data["kind"])(actor, int(data["id"]), now, words=message.text or "")
    await _thank(message, data["kind"], int(data["id"]), texts)


@router.message(Adding.what, F.photo | F.document, flags=SEES)
async def take_picture(
    message: Message, bot: Bot, actor: Actor, settings: Settings, now: datetime, texts: Texts, state: FSMContext
) -> None:
    data = await state.get_data()
    file_id = await kept_file(message, bot, settings, now)
    await _add(data["kind"])(actor, int(data["id"]), now, words=message.caption or "", file_id=file_id)
    await _thank(message, data["kind"], int(data["id"]), texts)


async def kept_file(message: Message, bot: Bot, settings: Settings, now: datetime) -> int:
    """The id of the kept picture or PDF. Raises Refused for anything else, and for what is too large."""
    if message.photo:
        source, name, mime, size = message.photo[-1], "photo.jpg", "image/jpeg", message.photo[-1].file_size
    elif message.document and message.document.mime_type in KINDS:
        sent = message.document
        source, name, mime, size = sent, sent.file_name or "file", sent.mime_type or "", sent.file_size  # type: ignore[assignment]
    else:
        raise Refused("adding-refusal-kind")
    if (size or 0) > LARGEST:
        raise Refused("adding-refusal-large")
    stream = await bot.download(source)
    kept = await files.keep(settings, stream.read() if stream else b"", name, mime, now)
    return int(kept.id)


def _add(kind: str) -> Callable[..., Awaitable[object]]:
    return hardship.add if kind == HARDSHIP else disputes.add


def _back(kind: str, number: int, texts: Texts) -> list[InlineKeyboardButton]:
    return [button(texts("button-back"), OpenDisputeOf(dispute_id=number))] if kind == DISPUTE else []


async def _thank(message: Message, kind: str, number: int, texts: Texts) -> None:
    done = button(texts("adding-done"), OpenDisputeOf(dispute_id=number) if kind == DISPUTE else Go(screen="debts"))
    await show(message, Screen(texts("adding-added"), [[done], home_row(texts)]))

"""A bank statement in the chat: the file, what would come of it, the word to take it in, what is left to decide."""

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from html import escape
from typing import Any

from aiogram import Bot, F, Router
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from backend.domain.errors import Refused
from backend.domain.people import Actor, Permission
from backend.services import files
from backend.services.money import doubtful, statement_uploads
from backend.settings import Settings
from backend.texts import LANGUAGES, Texts, texts_for
from handlers.callbacks import Go
from handlers.filters import May
from handlers.screens import Row, Screen, button, home_row, needs, show, today_of
from handlers.staff.statement_callbacks import TakeStatement

router = Router(name="staff.statements")
router.message.filter(May(Permission.RECORD_PAYMENT))

LARGEST_FILE = 20 * 2**20
IS_STATEMENT = F.document.file_name.regexp(r"(?i).*\.(txt|xml)$")
IS_TABLE = F.document.file_name.regexp(r"(?i).*\.csv$")


def says_statement(message: Message) -> bool:
    """The caption says so, in whichever language: a register of debts may be a table as well."""
    caption = (message.caption or "").strip().casefold()
    return caption in {texts_for(language)("statements-caption") for language in LANGUAGES}


class SendingStatement(StatesGroup):
    """A table that is sent now is a statement, not a register of debts."""

    file = State()


@router.callback_query(Go.filter(F.screen == "statements"), flags=needs(Permission.RECORD_PAYMENT))
async def how(query: CallbackQuery, actor: Actor, texts: Texts, state: FSMContext) -> None:
    await state.set_state(SendingStatement.file)
    back = [button(texts("refunds-open-list"), Go(screen="refunds"))]
    await show(query, Screen(texts("statements-how"), [*await waiting_row(actor, texts), back, home_row(texts)]))


@router.message(SendingStatement.file, IS_TABLE, flags=needs(Permission.RECORD_PAYMENT))
@router.message(IS_TABLE, says_statement, flags=needs(Permission.RECORD_PAYMENT))
@router.message(IS_STATEMENT, flags=needs(Permission.RECORD_PAYMENT))
async def receive(
    message: Message, actor: Actor, bot: Bot, settings: Settings, now: datetime, texts: Texts, state: FSMContext
) -> None:
    document = message.document
    if document is None or (document.file_size or 0) > LARGEST_FILE:
        raise Refused("statement-too-large")
    stream = await bot.download(document)
    content = stream.read() if stream else b""
    file = await files.keep(settings, content, document.file_name or "", document.mime_type or "", now)
    found = await statement_uploads.receive(actor, file, content, settings, now)
    await state.clear()
    words = texts("statements-preview", file=escape(document.file_name or ""), **_args(found.report.counts()))
    take = [button(texts("statements-take"), TakeStatement(upload_id=found.upload.id))]
    await show(message, Screen(words, [take, home_row(texts)]))


@router.callback_query(TakeStatement.filter(), flags=needs(Permission.RECORD_PAYMENT))
async def take(
    query: CallbackQuery, callback_data: TakeStatement, actor: Actor, settings: Settings, now: datetime, texts: Texts
) -> None:
    counts = await statement_uploads.take_in(actor, callback_data.upload_id, settings, now, today_of(actor, now))
    words = texts("statements-taken-in", **_args(counts))
    await show(query, Screen(words, [*await waiting_row(actor, texts), home_row(texts)]))


async def waiting_row(actor: Actor, texts: Texts) -> list[Row]:
    """To what waits for somebody, where anything does."""
    queue = await doubtful.waiting(actor)
    if not queue.count:
        return []
    return [[button(texts("statements-open-waiting", count=queue.count), Go(screen="doubtful"))]]


def _args(counts: Mapping[str, Any]) -> dict[str, Any]:
    """Counts of a report, its sums as sums again."""
    return {
        name: Decimal(value) if name.endswith("_total") else value
        for name, value in counts.items()
        if name not in {"format", "accounts"}
    }

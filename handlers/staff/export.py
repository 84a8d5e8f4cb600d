"""A list as an Excel file: asked for by one press, sent when it is ready."""

from datetime import datetime

from aiogram import Router
from aiogram.types import CallbackQuery

from backend.domain.people import Actor, Permission
from backend.services.lists import exports
from backend.texts import Texts
from handlers.screens import needs, toast
from handlers.staff.list_callbacks import ExportList
from handlers.staff.lists import day_of

router = Router(name="staff.export")


@router.callback_query(ExportList.filter(), flags=needs(Permission.EXPORT_CASES))
async def export(query: CallbackQuery, callback_data: ExportList, actor: Actor, now: datetime, texts: Texts) -> None:
    """The list stays on the screen; the file comes as news."""
    day = day_of(callback_data.day, actor, now)
    count = await exports.ask(actor, callback_data.view, day, query.id, now)
    await toast(query, texts("export-on-its-way", count=count))

"""The register of contacts as a workbook of a month, for whoever has to show it to the supervising body."""

import asyncio
import tempfile
from datetime import date, datetime, timedelta
from pathlib import Path

from aiogram import F, Router
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery
from pydantic import Field

from backend.domain.people import Actor, Permission
from backend.services import contact_register
from backend.texts import Texts
from handlers.callbacks import Go
from handlers.screens import Screen, button, home_row, needs, show, show_file, today_of

router = Router(name="contact_register")


class ContactMonth(CallbackData, prefix="crm"):
    """The month so many before the present one."""

    back: int = Field(ge=0, le=120)


@router.callback_query(Go.filter(F.screen == "contact-register"), flags=needs(Permission.EXPORT_CASES))
async def choose_month(query: CallbackQuery, texts: Texts) -> None:
    months = [
        button(texts("register-contact-this-month"), ContactMonth(back=0)),
        button(texts("register-contact-last-month"), ContactMonth(back=1)),
    ]
    await show(query, Screen(texts("register-contact-choose"), [months, home_row(texts)]))


@router.callback_query(ContactMonth.filter(), flags=needs(Permission.EXPORT_CASES))
async def give_month(
    query: CallbackQuery, callback_data: ContactMonth, actor: Actor, now: datetime, texts: Texts
) -> None:
    first, last = _month(today_of(actor, now), callback_data.back)
    with tempfile.TemporaryDirectory(prefix="cessio-") as folder:
        path = Path(folder) / "contacts.xlsx"
        count = await contact_register.write(actor, first, last, path, now, texts)
        content = await asyncio.to_thread(path.read_bytes)
    month = f"{first:%Y-%m}"
    words = texts("register-contact-given", count=count, month=month)
    await show_file(query, content, texts("register-contact-file", month=month), Screen(words, [home_row(texts)]))


def _month(today: date, back: int) -> tuple[date, date]:
    """Its first day and its last."""
    months = today.year * 12 + today.month - 1 - back
    first = date(months // 12, months % 12 + 1, 1)
    after = date((months + 1) // 12, (months + 1) % 12 + 1, 1)
    return first, after - timedelta(days=1)

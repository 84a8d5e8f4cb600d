"""The day's work at any hour: the same numbers as in the morning, each opening its list."""

from datetime import datetime

from aiogram import F, Router
from aiogram.types import CallbackQuery, InlineKeyboardButton

from backend.domain.people import Actor, Permission, may
from backend.services.work import morning
from backend.texts import Texts
from handlers.callbacks import Go, OpenTasks, packed
from handlers.screens import LABEL_LENGTH, Row, Screen, button, home_row, needs, show, today_of
from handlers.staff.work_callbacks import OpenAbsences

router = Router(name="staff.morning")


@router.callback_query(Go.filter(F.screen == "today"), flags=needs(Permission.PLAN_WORK))
async def open_today(query: CallbackQuery, actor: Actor, now: datetime, texts: Texts) -> None:
    made = await morning.morning_of(actor, today_of(actor, now))
    words = texts("morning-empty", on=made.day.on) if made.is_empty else texts(morning.TEXT, **morning.args_of(made))
    await show(query, Screen(words, [*_rows(made, texts), *_beside(actor, texts), home_row(texts)]))


def _rows(made: morning.Morning, texts: Texts) -> list[Row]:
    return [
        [
            InlineKeyboardButton(
                text=texts(one.label, **one.args)[:LABEL_LENGTH], callback_data=packed(one.target, one.to)
            )
            for one in row
        ]
        for row in morning.buttons_of(made)
    ]


def _beside(actor: Actor, texts: Texts) -> list[Row]:
    rows: list[Row] = [
        [
            button(texts("morning-all-tasks"), OpenTasks(name="mine")),
            button(texts("morning-calendar"), Go(screen="hearings")),
        ],
        [button(texts("absence-open"), OpenAbsences(person_id=actor.id))],
    ]
    if may(actor, Permission.ASSIGN_CASE):
        late = button(texts("morning-all-late"), OpenTasks(name="all-late"))
        rows.append([button(texts("menu-load"), Go(screen="load")), late])
    return rows

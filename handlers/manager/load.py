"""The load of each colleague as bars in text, and the lists behind the numbers of one."""

from collections.abc import Sequence
from datetime import datetime
from html import escape

from aiogram import F, Router
from aiogram.types import CallbackQuery

from backend.domain.people import Actor, Permission
from backend.services.work.load import Load, load_lists, load_of
from backend.texts import Texts
from handlers.callbacks import Go, OpenList
from handlers.screens import Row, Screen, button, home_row, needs, show, today_of
from handlers.staff.work_callbacks import OpenAbsences, OpenLoad

router = Router(name="manager.load")
ASSIGNS = needs(Permission.ASSIGN_CASE)
BAR = 10
MOST = 30


@router.callback_query(Go.filter(F.screen == "load"), flags=ASSIGNS)
async def open_load(query: CallbackQuery, actor: Actor, now: datetime, texts: Texts) -> None:
    loads = (await load_of(actor, today_of(actor, now)))[:MOST]
    most = max((load.cases for load in loads), default=0)
    lines = [_line(load, most, texts) for load in loads]
    buttons = [button(load.person.name, OpenLoad(person_id=load.person.id)) for load in loads]
    rows: list[Row] = [buttons[start : start + 2] for start in range(0, len(buttons), 2)]
    back = button(texts("button-back"), Go(screen="today"))
    await show(query, Screen("\n".join([texts("load-head"), *lines]), [*rows, home_row(texts, back)]))


@router.callback_query(OpenLoad.filter(), flags=ASSIGNS)
async def open_person(query: CallbackQuery, callback_data: OpenLoad, actor: Actor, now: datetime, texts: Texts) -> None:
    lists = await load_lists(actor, callback_data.person_id, now, today_of(actor, now))
    load = lists.load
    numbers: Sequence[tuple[str, str]] = [
        (texts("load-open-cases", count=load.cases), lists.cases),
        (texts("load-open-due", count=load.due), lists.due),
        (texts("load-open-late", count=load.late), lists.late),
    ]
    rows: list[Row] = [[button(label, OpenList(view=view))] for label, view in numbers]
    rows.append([button(texts("absence-open"), OpenAbsences(person_id=load.person.id))])
    back = button(texts("button-back"), Go(screen="load"))
    await show(query, Screen(_line(load, load.cases, texts), [*rows, home_row(texts, back)]))


def _line(load: Load, most: int, texts: Texts) -> str:
    """`■■■■□□`: against whoever has most."""
    filled = round(load.cases * BAR / most) if most else 0
    return texts(
        "load-line-away" if load.person.is_away else "load-line",
        name=escape(load.person.name),
        bar="■" * filled + "□" * (BAR - filled),
        cases=load.cases,
        due=load.due,
        late=load.late,
        tasks=load.late_tasks,
    )

"""Statements of banks: the folder that is looked through by the clock, and thanks to those whose money came."""

from datetime import datetime
from functools import partial

from backend.domain.calendar import day_in
from backend.jobs.schedule import Scheduled
from backend.services import contacts
from backend.services.money import statement_folder, statements
from backend.wiring import Outside

FOLDER = "statements.folder"


def schedule_for(things: Outside) -> tuple[Scheduled, ...]:
    if things.settings.statement_dir is None:
        return ()
    why = "A statement that a bank's program has put into the folder is taken in within a minute."
    return (Scheduled(FOLDER, "* * * * *", why, partial(look, things)),)


async def look(things: Outside, now: datetime, planned_at: str = "") -> None:
    _ = planned_at
    await statement_folder.look(things.settings, now, day_in(things.settings.timezone, now))


async def thank(things: Outside, now: datetime, statement_id: int) -> None:
    if contacts.messengers_of(things.settings, now):
        await statements.tell_debtors(things.settings, statement_id, now)

"""After a register came in: its cases begin their way."""

from datetime import datetime

from backend.domain.calendar import day_in
from backend.domain.progress import ProgressTeller, tell_nobody
from backend.services.courts import directory
from backend.services.portfolio import registers, uploads
from backend.wiring import Outside


async def start_checks(things: Outside, now: datetime, cession_id: int) -> None:
    today = day_in(things.settings.timezone, now)
    await registers.start_checks(now, today, cession_id)
    await directory.ask_to_find(now)


async def take_in(things: Outside, now: datetime, upload_id: int, tell: ProgressTeller = tell_nobody) -> None:
    today = day_in(things.settings.timezone, now)
    await uploads.take_in(things.settings, upload_id, now, today, tell)

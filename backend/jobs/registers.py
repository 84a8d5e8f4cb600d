"""After a register came in: its cases begin their way."""

from datetime import datetime
from zoneinfo import ZoneInfo

from backend.services import registers, uploads
from backend.wiring import Outside


async def start_checks(things: Outside, now: datetime, cession_id: int) -> None:
    today = now.astimezone(ZoneInfo(things.settings.timezone)).date()
    await registers.start_checks(now, today, cession_id)


async def take_in(things: Outside, now: datetime, upload_id: int) -> None:
    today = now.astimezone(ZoneInfo(things.settings.timezone)).date()
    await uploads.take_in(things.settings, upload_id, now, today)

"""The check of a portfolio's quality, which somebody asked for or an import owes."""

from datetime import datetime

from backend.domain.calendar import day_in
from backend.services.portfolio import quality
from backend.wiring import Outside


async def check(things: Outside, now: datetime, report_id: int) -> None:
    await quality.check(things.settings, report_id, now, day_in(things.settings.timezone, now))

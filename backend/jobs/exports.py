"""Exports that were asked for."""

from datetime import datetime

from backend.services.lists import exports
from backend.wiring import Outside


async def make(things: Outside, now: datetime, person_id: int, view: str, day: str, asked: str) -> None:
    await exports.make(things.settings, person_id, view, day, asked, now)

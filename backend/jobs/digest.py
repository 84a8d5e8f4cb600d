"""The morning digests of managers."""

from datetime import datetime

from backend.services import digest
from backend.wiring import Outside

MORNING = "digest.morning"


async def owe_morning(things: Outside, now: datetime, planned_at: str) -> None:
    _ = things, planned_at
    await digest.owe_morning_digests(now)

"""What the clock does about talks of debtors with people: those that fell silent are ended."""

from datetime import datetime
from functools import partial

from backend.jobs.schedule import Scheduled
from backend.services import talk_endings
from backend.wiring import Outside

SILENT = "talks.silent"


def schedule_for(things: Outside) -> tuple[Scheduled, ...]:
    """When, what, why."""
    why = "A talk that nobody goes on with keeps a topic open, and what he writes next is taken for an answer."
    return (Scheduled(SILENT, "35 10 * * *", why, partial(end_silent, things)),)


async def end_silent(things: Outside, now: datetime, planned_at: str = "") -> None:
    """Talk by talk, each in a transaction of its own."""
    _ = planned_at
    for talk_id in await talk_endings.fallen_silent(things.settings, now):
        await talk_endings.end_silent(things.settings, talk_id, now)

"""Waits for papers by the clock: followed through the day, what is usual learned each night."""

from datetime import datetime
from functools import partial

from backend.domain.calendar import day_in
from backend.jobs.schedule import Scheduled
from backend.services.silence import customs, waits
from backend.wiring import Outside

FOLLOW = "silence.follow"
LEARN = "silence.learn"


def schedule_for(things: Outside) -> tuple[Scheduled, ...]:
    return (
        Scheduled(FOLLOW, "40 * * * *", "A case that was answered is silent no more.", partial(follow, things)),
        Scheduled(
            LEARN, "15 4 * * *", "What is usual is told by all waits, also those of today.", partial(learn, things)
        ),
    )


async def follow(things: Outside, now: datetime, planned_at: str = "") -> None:
    _ = planned_at
    await waits.follow(now, things.settings.timezone)


async def learn(things: Outside, now: datetime, planned_at: str = "") -> None:
    _ = planned_at
    await waits.follow(now, things.settings.timezone)
    await customs.learn(now, day_in(things.settings.timezone, now))

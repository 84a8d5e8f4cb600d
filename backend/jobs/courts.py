"""Courts of cases, found after a directory came in, and every night for what came to its filing since."""

from datetime import datetime
from functools import partial

from backend.domain.calendar import day_in
from backend.jobs.schedule import Scheduled
from backend.services.courts import naming
from backend.wiring import Outside

NIGHTLY = "courts.nightly"


def schedule_for(things: Outside) -> tuple[Scheduled, ...]:
    """When, what, why."""
    why = "Cases that came to their filing, and addresses that were put right, get their court before the morning."
    return (Scheduled(NIGHTLY, "20 4 * * *", why, partial(nightly, things)),)


async def find(things: Outside, now: datetime) -> None:
    await naming.find_all(now, day_in(things.settings.timezone, now))


async def nightly(things: Outside, now: datetime, planned_at: str = "") -> None:
    _ = planned_at
    await find(things, now)

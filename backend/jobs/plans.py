"""Plans by the clock: asked about the morning after a missed day, ended when past help; agreements printed."""

from datetime import datetime
from functools import partial

from backend.domain.calendar import day_in
from backend.domain.errors import Refused
from backend.jobs.schedule import Scheduled
from backend.services.money import plan_keeping, plan_signing
from backend.wiring import Outside

DAILY = "plans.daily"


def schedule_for(things: Outside) -> tuple[Scheduled, ...]:
    """When, what, why."""
    why = "A promise that was not kept is somebody's work the same morning; a plan past help hides a debt."
    return (Scheduled(DAILY, "15 6 * * *", why, partial(look_at_late_ones, things)),)


async def look_at_late_ones(things: Outside, now: datetime, planned_at: str = "") -> None:
    """Plan by plan, each in a transaction of its own, so that what was done stays done."""
    _ = planned_at
    today = day_in(things.settings.timezone, now)
    for plan_id in await plan_keeping.candidates(today):
        await plan_keeping.look_at(plan_id, now, today)


async def print_agreement(things: Outside, now: datetime, plan_id: int) -> None:
    """What lacks for the paper is somebody's work; the agreement itself stands without it."""
    today = day_in(things.settings.timezone, now)
    try:
        await plan_signing.print_agreement(things.settings, plan_id, now, today)
    except Refused:
        await plan_keeping.ask_for_agreement(plan_id, now, today)

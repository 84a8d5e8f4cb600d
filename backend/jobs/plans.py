"""Plans whose instalments are not paid: ended after the days of grace."""

from datetime import datetime
from functools import partial

from backend.domain.calendar import day_in
from backend.jobs.schedule import Scheduled
from backend.services.money import plans
from backend.wiring import Outside

DAILY = "plans.daily"


def schedule_for(things: Outside) -> tuple[Scheduled, ...]:
    """When, what, why."""
    why = "A plan that is not kept hides a debt that somebody has to take up again."
    return (Scheduled(DAILY, "15 6 * * *", why, partial(break_slipped, things)),)


async def break_slipped(things: Outside, now: datetime, planned_at: str = "") -> None:
    """Plan by plan, each in a transaction of its own, so that what was done stays done."""
    _ = planned_at
    today = day_in(things.settings.timezone, now)
    for plan_id in await plans.candidates_to_break(today):
        await plans.break_plan(plan_id, now, today)

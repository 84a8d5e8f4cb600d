"""What the clock does so that nothing personal is kept longer than it is of use."""

from datetime import datetime
from functools import partial

from backend.jobs.schedule import Scheduled
from backend.services import forgetting
from backend.wiring import Outside

NIGHTLY = "files.forget"


def schedule_for(things: Outside) -> tuple[Scheduled, ...]:
    """When, what, why."""
    why = "Workbooks that were sent hold personal data and go out of date: after 30 days they are thrown away."
    return (Scheduled(NIGHTLY, "40 3 * * *", why, partial(forget_sent, things)),)


async def forget_sent(things: Outside, now: datetime, planned_at: str = "") -> None:
    _ = planned_at
    await forgetting.forget_sent(things.settings, now)

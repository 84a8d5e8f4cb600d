"""What the clock does so that nothing personal is kept longer than it is of use."""

from datetime import datetime
from functools import partial

from backend.domain.calendar import day_in
from backend.jobs.schedule import Scheduled
from backend.services import forgetting
from backend.services.paperwork import field_checks
from backend.wiring import Outside

NIGHTLY, CHECKS = "files.forget", "field_checks.purge"


def schedule_for(things: Outside) -> tuple[Scheduled, ...]:
    """When, what, why."""
    why = "Workbooks that were sent hold personal data and go out of date: after 30 days they are thrown away."
    kept = "What people corrected on papers is kept for measuring as long as the settings say, and no longer."
    return (
        Scheduled(NIGHTLY, "40 3 * * *", why, partial(forget_sent, things)),
        Scheduled(CHECKS, "50 3 * * *", kept, partial(purge_checks, things)),
    )


async def forget_sent(things: Outside, now: datetime, planned_at: str = "") -> None:
    _ = planned_at
    await forgetting.forget_sent(things.settings, now)


async def purge_checks(things: Outside, now: datetime, planned_at: str = "") -> None:
    _ = planned_at
    await field_checks.purge(things.settings, now, day_in(things.settings.timezone, now))

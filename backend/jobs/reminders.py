"""What debtors are told by the clock, within the law: reminders of instalments, thanks for payments."""

from datetime import datetime
from functools import partial

from backend.jobs.schedule import Scheduled
from backend.services import reminders, sending
from backend.services.money import payments
from backend.wiring import Outside

HOURLY = "reminders.hourly"


def schedule_for(things: Outside) -> tuple[Scheduled, ...]:
    """When, what, why."""
    return (
        Scheduled(HOURLY, "5 * * * *", "Debtors' days begin by eleven different clocks.", partial(owe_due, things)),
    )


async def owe_due(things: Outside, now: datetime, planned_at: str = "") -> None:
    _ = planned_at
    await reminders.owe_due(things.settings, now, things.carriers)


async def thank(things: Outside, now: datetime, payment_id: int) -> None:
    if sending.office_of(things.settings, things.carriers, now).costs:
        await payments.tell_debtor(things.settings, payment_id, now)

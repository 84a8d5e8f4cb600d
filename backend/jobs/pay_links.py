"""What became of links to pay by: after a notice at once, and without one by asking."""

from datetime import datetime
from functools import partial

from backend.domain.pay_links import Provider
from backend.jobs.schedule import Scheduled
from backend.services.money import pay_links
from backend.wiring import Outside

LOOK = "pay_links.look"


def schedule_for(things: Outside) -> tuple[Scheduled, ...]:
    if not things.pay:
        return ()
    why = "A notice may be lost: links that are open are asked about, the older the more seldom."
    return (Scheduled(LOOK, "*/5 * * * *", why, partial(look, things)),)


async def look(things: Outside, now: datetime, planned_at: str = "") -> None:
    _ = planned_at
    await pay_links.look_at_open(things.pay, now, things.settings.timezone)


async def follow(things: Outside, now: datetime, provider: str, outside_id: str) -> None:
    known = things.pay.get(Provider(provider))
    if known is not None:
        await pay_links.follow(known, outside_id, now, things.settings.timezone)

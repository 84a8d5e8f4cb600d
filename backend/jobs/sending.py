"""What the clock does about messages to debtors: reports of delivery are read, what was lost goes another way."""

from datetime import datetime, timedelta
from functools import partial

import structlog

from backend.domain.calendar import day_in
from backend.domain.errors import OutsideDown
from backend.integrations.carrier import Awaited, Carrier, CutOff
from backend.jobs.schedule import Scheduled
from backend.models import Contact
from backend.services import deliveries, spokespeople
from backend.wiring import Outside

REPORTS, POWERS = "sending.reports", "spokespeople.end"
WAITED_FOR = timedelta(days=4)
"""Gateways tell of a message for three days at most."""

log = structlog.get_logger("cessio.sending")


def schedule_for(things: Outside) -> tuple[Scheduled, ...]:
    """When, what, why."""
    why = "What did not come through has to go another way while it is still true."
    over = "Whoever spoke for a debtor until yesterday sees nothing today."
    return (
        Scheduled(REPORTS, "*/5 * * * *", why, partial(read_reports, things)),
        Scheduled(POWERS, "1 0 * * *", over, partial(end_powers, things)),
    )


async def read_reports(things: Outside, now: datetime, planned_at: str = "") -> None:
    """Ask every carrier. One that is away is asked again at the next time; the others do not wait for it."""
    _ = planned_at
    for carrier in things.carriers.values():
        try:
            await _read_reports(carrier, now)
        except (OutsideDown, CutOff) as error:
            log.warning("no reports", service=carrier.service.value, error=type(error).__name__)
    await deliveries.give_up_silent(things.carriers, now)


async def _read_reports(carrier: Carrier, now: datetime) -> None:
    waiting = await deliveries.awaited(carrier.service, now - WAITED_FOR)
    for report in await carrier.reports([_awaited(one) for one in waiting]):
        await deliveries.told(report, carrier.service)


async def end_powers(things: Outside, now: datetime, planned_at: str = "") -> None:
    _ = planned_at
    await spokespeople.end_those_over(now, day_in(things.settings.timezone, now))


def _awaited(contact: Contact) -> Awaited:
    return Awaited(contact.notice_id or 0, contact.outside_id, contact.address or "", contact.at)

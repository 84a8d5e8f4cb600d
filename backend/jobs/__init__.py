"""What happens without anybody pressing: the jobs by name, and the clock's schedule with the reason for each."""

from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from typing import Any

from backend.jobs import digest, letters, plans, registers, reminders
from backend.jobs.schedule import Scheduled
from backend.services.letters import ASK
from backend.services.payments import TELL_DEBTOR
from backend.services.registers import START_CHECKS
from backend.services.uploads import TAKE_IN
from backend.wiring import Outside

Job = Callable[..., Awaitable[Any]]

HANDLERS: Mapping[str, Job] = {
    START_CHECKS: registers.start_checks,
    TAKE_IN: registers.take_in,
    ASK: letters.ask_one,
    TELL_DEBTOR: reminders.thank,
}


def schedule_for(things: Outside) -> tuple[Scheduled, ...]:
    """When, what, why."""
    return (
        Scheduled(
            digest.MORNING,
            "*/10 * * * *",
            "Each manager is owed a digest at an hour of their own clock; one that was slept through is made up for.",
            partial(digest.owe_morning, things),
        ),
        *letters.schedule_for(things),
        *plans.schedule_for(things),
        *reminders.schedule_for(things),
    )

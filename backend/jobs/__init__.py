"""What happens without anybody pressing: the jobs by name, and the clock's schedule with the reason for each."""

from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from typing import Any

from backend.jobs import (
    courts,
    digest,
    exports,
    forgetting,
    letters,
    pay_links,
    plans,
    quality,
    registers,
    reminders,
    sending,
    silence,
    statements,
    talks,
    teams,
    work,
)
from backend.jobs.schedule import Scheduled
from backend.services.courts.directory import FIND
from backend.services.lists.exports import EXPORT
from backend.services.money.pay_links import FOLLOW
from backend.services.money.payments import TELL_DEBTOR
from backend.services.money.plan_signing import PRINT
from backend.services.money.statements import TELL_DEBTORS
from backend.services.portfolio.quality import CHECK
from backend.services.portfolio.registers import START_CHECKS
from backend.services.portfolio.uploads import TAKE_IN
from backend.services.post.letters import ASK
from backend.wiring import Outside

Job = Callable[..., Awaitable[Any]]

HANDLERS: Mapping[str, Job] = {
    START_CHECKS: registers.start_checks,
    TAKE_IN: registers.take_in,
    CHECK: quality.check,
    EXPORT: exports.make,
    FIND: courts.find,
    ASK: letters.ask_one,
    TELL_DEBTOR: reminders.thank,
    TELL_DEBTORS: statements.thank,
    FOLLOW: pay_links.follow,
    PRINT: plans.print_agreement,
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
        *courts.schedule_for(things),
        *letters.schedule_for(things),
        *silence.schedule_for(things),
        *plans.schedule_for(things),
        *reminders.schedule_for(things),
        *work.schedule_for(things),
        *teams.schedule_for(things),
        *talks.schedule_for(things),
        *statements.schedule_for(things),
        *pay_links.schedule_for(things),
        *forgetting.schedule_for(things),
        *sending.schedule_for(things),
    )

"""What the clock does for those who work: morning lists, escalations, reminders of hearings, absences."""

from datetime import datetime
from functools import partial

from backend.jobs.schedule import Scheduled
from backend.services.work import absences, escalations, hearings, morning
from backend.wiring import Outside

MORNING, REMINDERS, ABSENCES = "work.morning", "work.hearings", "work.absences"


def schedule_for(things: Outside) -> tuple[Scheduled, ...]:
    """When, what, why."""
    return (
        Scheduled(
            ABSENCES,
            "*/10 * * * *",
            "Everybody's day begins by their own clock; whoever is away from today gets no work any more.",
            partial(turn_absences, things),
        ),
        Scheduled(
            MORNING,
            "*/10 * * * *",
            "Each colleague is owed the day's work at an hour of their own clock, and managers what was left lying.",
            partial(owe_mornings, things),
        ),
        Scheduled(
            REMINDERS,
            "*/10 * * * *",
            "A hearing is told of the day before, two hours before, and asked about when it is over.",
            partial(remind_of_hearings, things),
        ),
    )


async def turn_absences(things: Outside, now: datetime, planned_at: str = "") -> None:
    _ = things, planned_at
    await absences.turn(now)


async def owe_mornings(things: Outside, now: datetime, planned_at: str = "") -> None:
    _ = things, planned_at
    await absences.turn(now)  # whoever is back today has a morning again
    await morning.owe_mornings(now)
    await escalations.owe_escalations(now)


async def remind_of_hearings(things: Outside, now: datetime, planned_at: str = "") -> None:
    _ = things, planned_at
    await hearings.owe_reminders(now)

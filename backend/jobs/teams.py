"""What the clock does for team chats: look into the journal, remind of hearings and of what is late."""

from datetime import datetime
from functools import partial

from backend.jobs.schedule import Scheduled
from backend.services import team_alerts
from backend.wiring import Outside

GATHER = "teams.gather"
REMIND = "teams.remind"


def schedule_for(things: Outside) -> tuple[Scheduled, ...]:
    return (
        Scheduled(
            GATHER,
            "* * * * *",
            "What happened is told to teams together, at most once in five minutes in each topic.",
            partial(gather, things),
        ),
        Scheduled(
            REMIND,
            "20 8-19 * * *",
            "Tomorrow's hearings and what is late stand in rows, not in the journal.",
            partial(remind, things),
        ),
    )


async def gather(things: Outside, now: datetime, planned_at: str = "") -> None:
    _ = things, planned_at
    await team_alerts.gather(now)


async def remind(things: Outside, now: datetime, planned_at: str = "") -> None:
    _ = things, planned_at
    await team_alerts.remind(now)

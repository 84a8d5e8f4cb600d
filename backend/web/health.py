"""Is everything there: the store, the engine of durable work, the clock, each named."""

from datetime import datetime, timedelta

from tortoise.connection import get_connection
from tortoise.exceptions import BaseORMException

from backend.models import Firing, Job, JobState
from backend.settings import Settings

SILENT_CLOCK = timedelta(minutes=15)
STUCK_WORK = timedelta(minutes=10)


async def readiness(settings: Settings, now: datetime) -> dict[str, str]:
    """«ok» or what is wrong, for each part."""
    try:
        await get_connection("default").execute_query("SELECT 1")
    except (BaseORMException, OSError):
        return {"store": "cannot be reached", "engine": "unknown", "clock": "unknown"}
    return {"store": "ok", "engine": await _engine(settings, now), "clock": await _clock(now)}


async def _engine(settings: Settings, now: datetime) -> str:
    if settings.on_postgres:
        rows = await get_connection("default").execute_query_dict(
            "SELECT count(*) AS late FROM procrastinate_jobs WHERE status = 'todo' AND scheduled_at < $1",
            [now - STUCK_WORK],
        )
        late = int(rows[0]["late"])
    else:
        late = await Job.filter(state=JobState.WAITING, run_at__lt=now - STUCK_WORK).count()
    return "ok" if not late else f"{late} jobs are late"


async def _clock(now: datetime) -> str:
    last = await Firing.all().order_by("-planned_at").first()
    return "ok" if last is None or last.fired_at > now - SILENT_CLOCK else "no schedule has fired lately"

"""What is done by the clock is declared, not scattered: a name, when, why, and who does it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from apscheduler.triggers.cron import CronTrigger

from backend.queue import Handler

FIELDS = ("minute", "hour", "day", "month", "day_of_week")

# Looked back through from the near to the far, so that few planned times are counted off whatever the rhythm.
SPANS = (timedelta(minutes=2), timedelta(hours=2), timedelta(days=2), timedelta(days=40), timedelta(days=1500))


@dataclass(frozen=True)
class Scheduled:
    """`cron` has five fields, or six with the seconds in front; days of the week go by name.

    Where both the day of the month and of the week are given, both must hold. The handler is called as
    `(now, planned_at)`, the latter as ISO text; on one schedule it never runs beside itself.
    """

    name: str
    cron: str
    why: str
    handler: Handler

    def __post_init__(self) -> None:
        # Numbers of weekdays begin with Sunday in cron, with Monday in the library: only names are safe.
        if any(sign.isdigit() for sign in self.cron.split()[-1]):
            raise ValueError(f"{self.name}: name the days of the week, as in mon-fri")
        self.trigger(ZoneInfo("UTC"))

    def trigger(self, zone: ZoneInfo) -> CronTrigger:
        fields = self.cron.split()
        names = FIELDS if len(fields) == len(FIELDS) else ("second", *FIELDS)
        return CronTrigger(**dict(zip(names, fields, strict=True)), timezone=zone)

    def last_planned(self, now: datetime, zone: ZoneInfo) -> datetime | None:
        """The latest planned time that is not after `now`; None for one that has not come in four years."""
        trigger = self.trigger(zone)
        for span in SPANS:
            last: datetime | None = None
            following = trigger.get_next_fire_time(None, now - span)
            while following and following <= now:
                last, following = following, trigger.get_next_fire_time(following, following)
            if last:
                return last
        return None


def handlers_of(schedule: Iterable[Scheduled]) -> Mapping[str, Handler]:
    """Who does each scheduled job, as the queue wants it."""
    return {scheduled.name: scheduled.handler for scheduled in schedule}

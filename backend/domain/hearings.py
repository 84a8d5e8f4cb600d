"""A sitting of a court: how a person writes its day, hour and room, and when its reminders are due."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from backend.domain.errors import Refused
from backend.domain.regions import region_of_code, zone_of

ROOM_LENGTH = 60
SOON = timedelta(hours=2)
ENDED = timedelta(hours=2)
LONGEST_AHEAD = timedelta(days=730)
MOSCOW = "Europe/Moscow"

_WRITTEN = re.compile(
    r"\s*(?P<day>\d{1,2})[./-](?P<month>\d{1,2})(?:[./-](?P<year>\d{4}|\d{2}))?[\s,вvato]+"
    r"(?P<hour>\d{1,2})[:.-](?P<minute>\d{2})(?:[\s,;]+(?P<room>.*))?",
    re.IGNORECASE | re.DOTALL,
)


class Reminder(StrEnum):
    EVE = "eve"
    SOON = "soon"
    OUTCOME = "outcome"


@dataclass(frozen=True)
class Appointed:
    """`at` in the court's own zone."""

    at: datetime
    room: str


def zone_of_court(court_uid: str, region: str) -> str:
    """The clock of the court: of its region by the first digits of the УИД, else of the debtor's region."""
    found = region_of_code(court_uid[:2]) or region_of_code(region)
    return zone_of(found) if found else MOSCOW


def read_appointed(typed: str, timezone: str, now: datetime) -> Appointed:
    """«15.12.2026 10:30 зал 305»; a day without a year is the next such. Raises Refused for what has passed."""
    found = _WRITTEN.fullmatch(typed)
    if found is None:
        raise Refused("refusal-hearing-when")
    zone = ZoneInfo(timezone)
    try:
        clock = time(int(found["hour"]), int(found["minute"]))
        on = _day(int(found["day"]), int(found["month"]), found["year"], now.astimezone(zone).date())
    except ValueError as error:
        raise Refused("refusal-hearing-when") from error
    at = datetime.combine(on, clock, zone)
    if not now < at <= now + LONGEST_AHEAD:
        raise Refused("refusal-hearing-past")
    return Appointed(at, " ".join((found["room"] or "").split())[:ROOM_LENGTH])


def _day(day: int, month: int, year: str | None, today: date) -> date:
    if year:
        return date(int(year) if len(year) > 2 else 2000 + int(year), month, day)  # noqa: PLR2004 - digits of a year
    this_year = date(today.year, month, day)
    return this_year if this_year >= today else date(today.year + 1, month, day)


def reminder_due(at: datetime, now: datetime, timezone: str, morning_hour: int) -> Reminder | None:
    """Which reminder the moment is for: the day before from the person's morning, two hours before, after the end."""
    if now >= at + ENDED:
        return Reminder.OUTCOME
    if now >= at:
        return None
    if now >= at - SOON:
        return Reminder.SOON
    eve = at.astimezone(ZoneInfo(timezone)).date() - timedelta(days=1)
    local = now.astimezone(ZoneInfo(timezone))
    return Reminder.EVE if local.date() == eve and local.hour >= morning_hour else None

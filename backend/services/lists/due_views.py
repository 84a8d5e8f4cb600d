"""Views of a morning: terms that end today or on the next working day, what has just come or become late."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import TYPE_CHECKING

from tortoise.expressions import Q

from backend.domain.calendar import ONE_DAY, working_calendar
from backend.domain.people import Actor
from backend.domain.stages import OPEN_STAGES
from backend.domain.tasks import ESCALATED_AFTER, late_since
from backend.domain.work import Section, stages_of
from backend.services.lists.where import due_by

if TYPE_CHECKING:
    from backend.services.lists.views import Day

OPEN = [stage.value for stage in OPEN_STAGES]


def due_soon(on: date) -> date:
    """The last day of the terms that a morning shows: the next working day."""
    return working_calendar().next_working_day(on + ONE_DAY)


def late_between(days: int, first: date, on: date) -> tuple[date, date]:
    """Terms that became late by so many working days from `first` to `on`: after the one, up to the other."""
    calendar = working_calendar()
    return late_since(days, first - timedelta(days=1), calendar), late_since(days, on, calendar)


def just_late(days: int) -> "Callable[[Actor, Day], Q]":
    """Of tasks."""

    def condition(_: Actor, day: "Day") -> Q:
        after, up_to = late_between(days, day.first, day.on)
        return Q(due_on__gt=after, due_on__lte=up_to)

    return condition


def _due(section: Section) -> "Callable[[Actor, Day], Q]":
    stages = sorted(stage.value for stage in stages_of(section))
    return lambda actor, day: Q(
        responsible_id=actor.id, stage__in=stages, due_on__gte=day.on, due_on__lte=due_soon(day.on)
    )


def _just_late_cases(days: int) -> "Callable[[Actor, Day], Q]":
    def condition(_: Actor, day: "Day") -> Q:
        after, up_to = late_between(days, day.first, day.on)
        return Q(due_by(up_to, first=after + ONE_DAY)) & Q(is_open=True)

    return condition


DUE_VIEWS: "Mapping[str, Callable[[Actor, Day], Q]]" = {
    **{section.value: _due(section) for section in (Section.FILINGS, Section.ANSWERS, Section.STEPS)},
    Section.NEW.value: lambda actor, day: Q(
        responsible_id=actor.id, stage__in=OPEN, stage_since__gte=day.first, stage_since__lte=day.on
    ),
    **{f"late-{days}": _just_late_cases(days) for days in ESCALATED_AFTER},
}

"""The day by which a case should leave its stage."""

from collections.abc import Callable
from datetime import date, timedelta

from backend.domain.stages.stage import Sla, Stage, Unit
from backend.domain.terms import add_months

AddWorkingDays = Callable[[date, int], date]


def due_on(stage: Stage, since: date, add_working_days: AddWorkingDays) -> date | None:
    """The last day for the stage entered on `since`: its alarm where others work, else its term; None when it has none.

    `add_working_days(day, n)` is the n-th working day after `day`. A month of the law that ends on a day off ends on
    the next working day (ГПК ст. 108 ч. 2).
    """
    sla = stage.alarm or stage.sla
    if sla.unit is Unit.NONE:
        return None
    if sla.unit is Unit.WORKING_DAYS:
        return add_working_days(since, sla.number)
    if sla.unit is Unit.CALENDAR_DAYS:
        return since + timedelta(days=sla.number)
    return _months_later(sla, since, add_working_days)


def _months_later(sla: Sla, since: date, add_working_days: AddWorkingDays) -> date:
    day = add_months(since, sla.number)
    return add_working_days(day - timedelta(days=1), 1) if sla.by_law else day

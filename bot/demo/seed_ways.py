"""The ways by which the demo's cases come to their stages: through the product's own table, a step at a time."""

import heapq
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from itertools import count

from backend.domain.calendar import WorkingCalendar, working_calendar
from backend.domain.stages import TRANSITIONS, Act, EvidenceKind, Stage, Step, Transition, due_on
from backend.domain.stages.conditions import order_path_is_closed
from backend.domain.stages.rows import HEAD

START = Stage.A20_INTAKE_CHECK
# What the table allows from everywhere, and leaps to special stages, are for when nothing ordinary leads there.
_USUAL, _ORDINARY, _SPECIAL, _EVERYWHERE = 1, 4, 40, 100
# Where the cheapest way would be refused: money has to have been collected before it can be given back.
_THROUGH: Mapping[Stage, Stage] = {
    Stage.F40_REVERSAL: Stage.E52_FSSP_TERMINATED,
    Stage.D85_APPEAL: Stage.D72_DENIED,
    Stage.D87_CASSATION: Stage.D85_APPEAL,
}
_LONGEST = timedelta(days=400)
_LOOKED_BACK = 120


@dataclass(frozen=True)
class Move:
    """One step on its day, with the papers and marks that it asks for."""

    step: Step
    on: date
    was: Stage
    stage: Stage
    paper: EvidenceKind | None
    noted: Mapping[str, date | str]
    reason: str
    by_head: bool


@cache
def way_to(target: Stage) -> tuple[Transition, ...]:
    """Rows of the table from the check of the file to `target`."""
    through = _THROUGH.get(target)
    if through:
        return (*way_to(through), *_cheapest(through, target))
    return _cheapest(START, target)


def _cheapest(start: Stage, target: Stage) -> tuple[Transition, ...]:
    order = count()
    queue: list[tuple[int, int, Stage, tuple[Transition, ...]]] = [(0, next(order), start, ())]
    seen: set[Stage] = set()
    while queue:
        cost, _, stage, way = heapq.heappop(queue)
        if stage is target:
            return way
        if stage in seen or stage.final:
            continue
        seen.add(stage)
        for row in TRANSITIONS:
            if row.at is stage and row.to:
                heapq.heappush(queue, (cost + _cost(row), next(order), row.to, (*way, row)))
    raise LookupError(target)


def _cost(row: Transition) -> int:
    if row.everywhere:
        return _EVERYWHERE
    leaps = (row.at.group == "F") != (row.to is not None and row.to.group == "F")
    if leaps or order_path_is_closed in row.own_conditions:
        return _SPECIAL
    return _USUAL if row.usual else _ORDINARY


def moves_to(
    target: Stage, today: date, dice: random.Random, *, earliest: date, last_on: date | None = None
) -> list[Move]:
    """The way with its days: the last step so long ago that most cases are in time, some late and a few forgotten."""
    rows = way_to(target)
    last_on = last_on or _last_day(target, today, dice)
    days = _days(len(rows), earliest, last_on, dice)
    return [_move(row, day) for row, day in zip(rows, days, strict=True)]


def _move(row: Transition, on: date) -> Move:
    to = row.to or row.at
    paper = row.takes[0] if row.takes else None
    reason = "Решение руководителя" if row.asks_reason else ""
    return Move(row.step, on, row.at, to, paper, _noted(row.step, on), reason, by_head=row.by == HEAD)


def _noted(step: Step, on: date) -> Mapping[str, date | str]:
    """What a person writes down before the step, for the rules look at it."""
    day = timedelta(days=1)
    marks: Mapping[Step, Mapping[str, date | str]] = {
        Step.CHOOSE_ROUTE: {"force_date": on - 20 * day, "presentation_ends_on": on + 3 * 365 * day},
        Step.ASK_WRIT: {"force_date": on - 3 * day},
        Step.TO_BANK: {"bank": "АО «Приречный банк»"},
        Step.TO_EMPLOYER: {"employer": "ООО «Заречный хлебозавод»"},
        Step.SET_ASIDE: {"act": Act.DEFAULT_JUDGMENT.value},
    }
    return marks.get(step, {})


def _last_day(target: Stage, today: date, dice: random.Random) -> date:
    """Three cases of four are in time, most of the others a little late."""
    draw = dice.random()
    if draw < 0.76:  # noqa: PLR2004 - the three of four
        found = _entered(target, today, today, today + _LONGEST)
    elif draw < 0.94:  # noqa: PLR2004 - a little late
        found = _entered(target, today, today - timedelta(days=25), today - timedelta(days=1))
    else:
        found = _entered(target, today, today - timedelta(days=90), today - timedelta(days=31))
    return dice.choice(found) if found else working_day(today - timedelta(days=1))


@cache
def _entered(stage: Stage, today: date, due_from: date, due_to: date) -> Sequence[date]:
    """Working days of the last months on which a case entered the stage, if its term ends between these two days."""
    calendar = working_calendar()
    days = (today - timedelta(days=ago) for ago in range(1, _LOOKED_BACK))
    terms = ((day, due_on(stage, day, calendar.add_working_days)) for day in days if not calendar.is_rest(day))
    return [day for day, due in terms if due_from <= (due or today) <= due_to]


def _days(steps: int, earliest: date, last: date, dice: random.Random) -> Sequence[date]:
    """So many days in their order, the last one given, none before `earliest`."""
    gaps = [dice.randrange(3, 22) for _ in range(steps - 1)]
    room = max((last - earliest).days, 0)
    shrink = min(1.0, room / (sum(gaps) or 1))
    days = [last]
    for gap in reversed(gaps):
        days.append(max(working_day(days[-1] - timedelta(days=round(gap * shrink))), earliest))
    return days[::-1][:steps]


def working_day(day: date) -> date:
    """That day, or the last working day before it."""
    calendar: WorkingCalendar = working_calendar()
    while calendar.is_rest(day):
        day -= timedelta(days=1)
    return day

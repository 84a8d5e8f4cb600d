"""Named lists of cases: the same condition counts in a digest and opens behind its number."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from tortoise.expressions import Q, RawSQL, Subquery
from tortoise.queryset import QuerySet

from backend.dialect import on_postgres
from backend.domain.calendar import ONE_DAY
from backend.domain.errors import NotFound
from backend.domain.filters import Filter, Sort
from backend.domain.money import roubles
from backend.domain.people import Actor
from backend.models import Case, JournalEntry, Letter, Payment, Plan, PlanState
from backend.services.access import cases_of
from backend.services.lists.due_views import DUE_VIEWS
from backend.services.lists.filters import condition_of, filter_named
from backend.services.lists.pages import PAGE, Page, in_order, page_of
from backend.services.lists.where import IS_OPEN, Few, counted, due_by, ids_of
from backend.services.portfolio import quality_views

UNDELIVERED = ["returning", "returned", "lost", "seized", "loss_suspected", "unclaimed", "not_accepted"]
LONG_OVERDUE = timedelta(days=30)
NO_MOVEMENT = timedelta(days=60)
UNDOES = {
    "sqlite": "COALESCE(CAST(json_extract(details, '$.undoes') AS INTEGER), 0)",
    "postgres": "COALESCE(CAST(details->>'undoes' AS BIGINT), 0)",
}
"""The step that an entry takes back; 0 where it takes back something else, since NULL is in no list and out of none."""
BETWEEN = "_"
KEPT = "f"
_NUMBER = re.compile(r"\d{1,15}", re.ASCII)


@dataclass(frozen=True)
class Day:
    """A day on somebody's own calendar, or several in a row from `first` to `on`, as after a weekend.

    As moments, `start` belongs to it, `end` does not.
    """

    first: date
    on: date
    start: datetime
    end: datetime

    @classmethod
    def of(cls, on: date, timezone: str, *, first: date | None = None) -> "Day":
        zone, first = ZoneInfo(timezone), first or on
        after = on + timedelta(days=1)
        return cls(first, on, datetime.combine(first, time.min, zone), datetime.combine(after, time.min, zone))

    @classmethod
    def named(cls, name: str, timezone: str) -> "Day":
        """What `name` gave to a button. Raises NotFound when it is no day."""
        first, _, on = name.rpartition(BETWEEN)
        try:
            return cls.of(date.fromisoformat(on), timezone, first=date.fromisoformat(first or on))
        except (ValueError, OverflowError) as error:
            raise NotFound from error

    @property
    def name(self) -> str:
        """`2026-11-23`, or `2026-11-20_2026-11-22`: short enough for a button."""
        return self.on.isoformat() if self.first == self.on else f"{self.first}{BETWEEN}{self.on}"


Condition = Callable[[Actor, Day], Q]


def payments_on(day: Day) -> QuerySet[Payment]:
    """Money that came then and was not undone since."""
    return Payment.filter(received_on__gte=day.first, received_on__lte=day.on, reversed_on=None)


def _with_payments(_: Actor, day: Day) -> Q:
    return Q(id__in=Subquery(payments_on(day).values("case_id")))


def _moved(_: Actor, day: Day) -> Q:
    """By a step that nobody has undone since."""
    steps = JournalEntry.filter(action="case.step", at__gte=day.start, at__lt=day.end)
    undone = JournalEntry.filter(action="case.undone", at__gte=day.start)
    theirs = undone.annotate(undoes=RawSQL(UNDOES["postgres" if on_postgres() else "sqlite"])).values("undoes")
    return Q(id__in=Subquery(steps.exclude(seq__in=Subquery(theirs)).values("case_id")))


def _delivered(_: Actor, day: Day) -> Q:
    letters = Letter.filter(status="delivered", status_at__gte=day.start, status_at__lt=day.end)
    return Q(id__in=Subquery(letters.values("case_id")))


def _returned(_: Actor, day: Day) -> Q:
    letters = Letter.filter(status__in=UNDELIVERED, status_at__gte=day.start, status_at__lt=day.end)
    return Q(id__in=Subquery(letters.values("case_id")))


def _with_plans_ended(state: PlanState) -> Condition:
    """Plans that ended so in these days: kept to the end, or given up."""

    def condition(_: Actor, day: Day) -> Q:
        ended = Plan.filter(state=state, ended_on__gte=day.first, ended_on__lte=day.on)
        return Q(id__in=Subquery(ended.values("case_id")))

    return condition


# A letter on its way cries as long as it is in trouble; one that came back, until the case moves on.
CRYING = Few(
    "SELECT case_id, is_finished, status_at FROM letter WHERE alarm <> ''",
    'NOT few.is_finished OR few.status_at >= "debt_case"."stage_since"',
)


# Learned each night; a case that has moved on since is silent no more.
SILENT = Few(
    "SELECT case_id, stage FROM answer_wait WHERE ended_on IS NULL AND at_risk IS NOT NULL",
    'few.stage = "debt_case"."stage"',
)


VIEWS: Mapping[str, Condition] = {
    "open": lambda _, __: IS_OPEN,
    "mine": lambda actor, _: Q(responsible_id=actor.id) & Q(is_open=True),
    "my-overdue": lambda actor, day: Q(due_by(day.on - ONE_DAY), IS_OPEN, responsible_id=actor.id),
    "overdue": lambda _, day: Q(due_by(day.on - ONE_DAY)) & Q(is_open=True),
    "long-overdue": lambda _, day: Q(due_by(day.on - LONG_OVERDUE - ONE_DAY)) & Q(is_open=True),
    "still": lambda _, day: Q(stage_since__lt=day.on - NO_MOVEMENT) & Q(is_open=True),
    "alarms": lambda _, __: Q(CRYING, IS_OPEN),
    "silent": lambda _, __: Q(SILENT, IS_OPEN),
    "nobody": lambda _, __: Q(responsible_id=None) & Q(is_open=True),
    "paid": _with_payments,
    "moved": _moved,
    "delivered": _delivered,
    "returned": _returned,
    "plans-kept": _with_plans_ended(PlanState.COMPLETED),
    "plans-broken": _with_plans_ended(PlanState.BROKEN),
    **DUE_VIEWS,
}


async def cases_in(actor: Actor, view: str, day: Day) -> QuerySet[Case]:
    """The cases of a view that this person may see, in no order.

    `view` is a name of VIEWS, «stage-» and the code of a stage, «q-» and a finding of a check of quality, or «f» and
    the id of a kept filter. Raises NotFound.
    """
    theirs = await cases_of(actor)
    if (code := view.removeprefix("stage-")) != view:
        return theirs.filter(stage__startswith=f"{code}_")
    if view in VIEWS:
        return theirs.filter(VIEWS[view](actor, day))
    if view.startswith(quality_views.PREFIX):
        return theirs.filter(quality_views.of_finding(view))
    return theirs.filter(await condition_of(await filter_of_view(view), actor, day.on))


async def filter_of_view(view: str) -> Filter:
    """The kept filter that the name of a view means. Raises NotFound."""
    number = view.removeprefix(KEPT)
    if number == view or not _NUMBER.fullmatch(number):
        raise NotFound
    return await filter_named(int(number))


async def sort_of(view: str) -> Sort:
    return (await filter_of_view(view)).sort if _is_kept(view) else Sort.NEWEST


def _is_kept(view: str) -> bool:
    return view not in VIEWS and not view.startswith(("stage-", quality_views.PREFIX))


async def count_of(actor: Actor, view: str, day: Day) -> int:
    """Exactly, however long it takes; a page tells «more than» beyond some thousands."""
    return await counted(await cases_in(actor, view, day))


async def sum_of(actor: Actor, view: str, day: Day) -> Decimal:
    """What the cases of a view owe together."""
    rows = (await cases_in(actor, view, day)).annotate(total=RawSQL("CAST(COALESCE(SUM(balance), 0) AS BIGINT)"))
    return roubles((await rows.values("total"))[0]["total"])


async def ids_in(actor: Actor, view: str, day: Day) -> list[int]:
    """All ids of a view in its order: for deeds over many, and for export."""
    return await ids_of(in_order(await cases_in(actor, view, day), await sort_of(view)))


async def open_view(actor: Actor, view: str, day: Day, *, after: str | int | None = None, size: int = PAGE) -> Page:
    """The page that `after` names, in the order that the filter chose; newest first in views that are no filters."""
    return await page_of(await cases_in(actor, view, day), after, size=size, sort=await sort_of(view))

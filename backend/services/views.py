"""Named lists of cases: the same condition counts in a digest and opens behind its number."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from tortoise.expressions import F, Q, Subquery
from tortoise.queryset import QuerySet

from backend.domain.errors import NotFound
from backend.domain.people import Actor
from backend.domain.stages import Stage
from backend.models import Case, JournalEntry, Letter, Payment
from backend.services.access import cases_of
from backend.services.search import PAGE, Page, page_of

CLOSED = [stage.value for stage in Stage if stage.final]
UNDELIVERED = ["returning", "returned", "lost", "seized", "loss_suspected", "unclaimed", "not_accepted"]
LONG_OVERDUE = timedelta(days=30)
NO_MOVEMENT = timedelta(days=60)
BETWEEN = "_"


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
    entries = JournalEntry.filter(action="case.step", at__gte=day.start, at__lt=day.end)
    return Q(id__in=Subquery(entries.values("case_id")))


def _delivered(_: Actor, day: Day) -> Q:
    letters = Letter.filter(status="delivered", status_at__gte=day.start, status_at__lt=day.end)
    return Q(id__in=Subquery(letters.values("case_id")))


def _returned(_: Actor, day: Day) -> Q:
    letters = Letter.filter(status__in=UNDELIVERED, status_at__gte=day.start, status_at__lt=day.end)
    return Q(id__in=Subquery(letters.values("case_id")))


def _alarmed(_: Actor, __: Day) -> Q:
    """A letter on its way cries as long as it is in trouble; one that came back, until the case moves on."""
    in_trouble = Letter.exclude(alarm="").exclude(case__stage__in=CLOSED)
    cries = Q(is_finished=False) | Q(status_at__gte=F("case__stage_since"))
    return Q(id__in=Subquery(in_trouble.filter(cries).values("case_id")))


VIEWS: Mapping[str, Condition] = {
    "open": lambda _, __: ~Q(stage__in=CLOSED),
    "mine": lambda actor, _: Q(responsible_id=actor.id) & ~Q(stage__in=CLOSED),
    "my-overdue": lambda actor, day: Q(responsible_id=actor.id, due_on__lt=day.on) & ~Q(stage__in=CLOSED),
    "overdue": lambda _, day: Q(due_on__lt=day.on) & ~Q(stage__in=CLOSED),
    "long-overdue": lambda _, day: Q(due_on__lt=day.on - LONG_OVERDUE) & ~Q(stage__in=CLOSED),
    "still": lambda _, day: Q(stage_since__lt=day.on - NO_MOVEMENT) & ~Q(stage__in=CLOSED),
    "alarms": _alarmed,
    "nobody": lambda _, __: Q(responsible_id=None) & ~Q(stage__in=CLOSED),
    "paid": _with_payments,
    "moved": _moved,
    "delivered": _delivered,
    "returned": _returned,
}


async def cases_in(actor: Actor, view: str, day: Day) -> QuerySet[Case]:
    """The cases of a view that this person may see. A view of a stage is named «stage-» and its code."""
    code = view.removeprefix("stage-")
    if code != view:
        return (await cases_of(actor)).filter(stage__startswith=f"{code}_")
    if view not in VIEWS:
        raise NotFound
    return (await cases_of(actor)).filter(VIEWS[view](actor, day))


async def count_of(actor: Actor, view: str, day: Day) -> int:
    return await (await cases_in(actor, view, day)).count()


async def open_view(actor: Actor, view: str, day: Day, *, after: int | None = None, size: int = PAGE) -> Page:
    matching = await cases_in(actor, view, day)
    return await page_of(matching, await matching.count(), after, size)

"""The digest of a manager: a few numbers of the last days, each the count of a list that opens behind it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from tortoise.expressions import RawSQL, Subquery

from backend import queue
from backend.domain.calendar import WorkingCalendar, day_in, working_calendar
from backend.domain.money import ZERO, kopecks, roubles
from backend.domain.people import Actor, Permission, Role
from backend.domain.stages import OPEN_STAGES
from backend.models import JournalHead, Notice, Person
from backend.services.access import cases_of, creditors_of, require
from backend.services.lists.views import Day, count_of, payments_on, sum_of
from backend.services.notices import Button, News, owe, vivid

TEXT = PICTURE = "digest"
FLOWS = ("paid", "moved", "delivered", "returned", "plans-kept", "plans-broken")
STATES = ("overdue", "long-overdue", "still", "nobody", "alarms", "silent", "open")
SILENT = "silent"
LATEST = time(20)
WEEK = timedelta(days=7)
CHARTED = timedelta(days=35)  # thirty days are drawn, and the first of them has its mean of seven
ANCHOR_LENGTH = 12
NO_BREAK = "\u00a0"


@dataclass(frozen=True)
class Figure:
    """How many cases a view holds; `was`: the same days a week earlier, or the last digest, where there is any."""

    view: str
    day: Day
    count: int
    was: int | None = None


@dataclass(frozen=True)
class Digest:
    """`figures` in their order; `daily` ends with the last day and begins early enough for a mean of seven days.

    `owed` is the balance of all open cases. `journal` names the last entry and its digest: kept in a chat, it is an
    anchor outside of the store.
    """

    day: Day
    so_far: bool
    figures: Sequence[Figure]
    money: Decimal
    money_was: Decimal | None
    owed: Decimal
    dead_jobs: int
    journal: str
    daily: Sequence[Decimal]
    groups: Mapping[str, int]


Counted = dict[tuple[frozenset[int] | None, Day, date], Digest]


def last_days(today: date, calendar: WorkingCalendar) -> tuple[date, date]:
    """What the digest of a morning tells: yesterday, with the days off before it and the working day before those."""
    first = yesterday = today - timedelta(days=1)
    while calendar.is_rest(first):
        first -= timedelta(days=1)
    return first, yesterday


def morning_has_come(local: datetime, hour: int, calendar: WorkingCalendar) -> bool:
    """On working days from the chosen hour, and late rather than never until the evening."""
    return hour <= local.hour and local.time() < LATEST and not calendar.is_rest(local.date())


async def digest_of_last_days(actor: Actor, now: datetime, counted: Counted | None = None) -> Digest:
    """`counted` holds what was counted for others just now: whoever sees the same cases gets the same numbers."""
    today = day_in(actor.timezone, now)
    first, last = last_days(today, working_calendar())
    day, counted = Day.of(last, actor.timezone, first=first), {} if counted is None else counted
    seen = (await creditors_of(actor), day, today)
    if seen not in counted:
        counted[seen] = await _digest(actor, day, today)
    return await _compared(counted[seen], actor, today)


async def digest_so_far(actor: Actor, now: datetime) -> Digest:
    """Today until now; a whole day of last week would be no measure for a part of this one."""
    today = day_in(actor.timezone, now)
    return await _compared(await _digest(actor, Day.of(today, actor.timezone), today, so_far=True), actor, today)


async def owe_morning_digests(now: datetime) -> None:
    """Owe today's digest to each manager whose own hour has come and who was not told yet."""
    managers = Person.filter(role=Role.MANAGER, is_active=True, is_away=False, is_reachable=True)
    counted: Counted = {}
    for person in await managers.order_by("id"):
        await _owe_digest(person, now, counted)


async def _owe_digest(person: Person, now: datetime, counted: Counted) -> None:
    local = now.astimezone(ZoneInfo(person.timezone))
    key = f"digest:{person.id}:{local.date()}"
    if not morning_has_come(local, person.digest_hour, working_calendar()):
        return
    if await Notice.exists(person_id=person.id, key=key):
        return
    made = await digest_of_last_days(person.actor(), now, counted)
    news = News(TEXT, key, args_of(made), buttons_of(made), picture=PICTURE)
    await owe(person.id, news, now, not_after=datetime.combine(local.date(), LATEST, local.tzinfo))


def args_of(digest: Digest) -> dict[str, Any]:
    """What fills the text and the picture. A change is « ▲3», « ▼2», « =», or empty where nothing compares."""
    args: dict[str, Any] = {
        "period": "today" if digest.so_far else "day" if digest.day.first == digest.day.on else "days",
        "first": digest.day.first,
        "last": digest.day.on,
        "money": digest.money,
        "money_change": _percent(digest.money, digest.money_was),
        "owed": digest.owed,
        "dead_jobs": digest.dead_jobs,
        "journal": digest.journal,
        "daily": [kopecks(amount) for amount in digest.daily],
        "groups": dict(digest.groups),
        "compared": "yes" if any(one.was is not None for one in digest.figures if one.view in STATES) else "no",
    }
    for figure in digest.figures:
        name = _argument(figure.view)
        args |= {name: figure.count, f"{name}_change": _change(figure.count, figure.was)}
    return args | {"deviations": sum(args[_argument(view)] for view in STATES[1:-1]) + digest.dead_jobs}


def buttons_of(digest: Digest) -> list[tuple[Button, ...]]:
    """Under each number that is not nothing, the list that it counts; two in a row."""
    buttons = [_button(one) for one in digest.figures if one.count]
    return [tuple(buttons[start : start + 2]) for start in range(0, len(buttons), 2)]


def _button(one: Figure) -> Button:
    """Silent cases have a list of their own, in the order of the money at risk."""
    label, args = f"digest-open-{one.view}", {"count": one.count}
    if one.view == SILENT:
        return Button(label, "silence", {}, args)
    return Button(label, "list", {"view": one.view, "day": one.day.name}, args)


async def _digest(actor: Actor, day: Day, today: date, *, so_far: bool = False) -> Digest:
    """As yet compared with nothing that this person was told."""
    require(actor, Permission.SEE_DIGEST)
    zone, now_day = actor.timezone, Day.of(today, actor.timezone)
    before = None if so_far else Day.of(day.on - WEEK, zone, first=day.first - WEEK)
    flows = [await _flow(actor, view, day, before) for view in FLOWS]
    states = [Figure(view, now_day, await count_of(actor, view, now_day)) for view in STATES]
    return Digest(
        day=day,
        so_far=so_far,
        figures=[*flows, *states],
        money=sum(await _money_by_day(actor, day), start=ZERO),
        money_was=sum(await _money_by_day(actor, before), start=ZERO) if before else None,
        owed=await sum_of(actor, "open", now_day),
        dead_jobs=len(await queue.dead_jobs()),
        journal=await _anchor(),
        daily=await _money_by_day(actor, Day.of(day.on, zone, first=day.on - CHARTED)),
        groups=await _groups(actor),
    )


async def _compared(made: Digest, actor: Actor, today: date) -> Digest:
    """The same, each state beside the last digest that this person got before today."""
    told = await _last_told(actor, Day.of(today, actor.timezone))
    figures = [replace(one, was=told.get(_argument(one.view))) if one.view in STATES else one for one in made.figures]
    return replace(made, figures=figures)


async def _flow(actor: Actor, view: str, day: Day, before: Day | None) -> Figure:
    return Figure(view, day, await count_of(actor, view, day), await count_of(actor, view, before) if before else None)


async def _last_told(actor: Actor, today: Day) -> Mapping[str, Any]:
    """The numbers of the last digest before today: how things stood then is kept nowhere else."""
    notice = (
        await Notice.filter(person_id=actor.id, text=TEXT, created_at__lt=today.start).order_by("-created_at").first()
    )
    return vivid(notice.args) if notice else {}


async def _money_by_day(actor: Actor, day: Day) -> list[Decimal]:
    """For each day what came on it, in the cases that this person sees."""
    theirs = payments_on(day).filter(case_id__in=Subquery((await cases_of(actor)).values("id")))
    # The sum stays in kopecks here: the two engines give it in different types, which only the cast makes one.
    rows = theirs.annotate(total=RawSQL("CAST(SUM(amount) AS BIGINT)")).group_by("received_on")
    came = {row["received_on"]: row["total"] for row in await rows.values("received_on", "total")}
    days = (day.on - day.first).days + 1
    return [roubles(came.get(day.first + timedelta(days=number), 0)) for number in range(days)]


async def _groups(actor: Actor) -> dict[str, int]:
    """Open cases by the group of their stage."""
    theirs = (await cases_of(actor)).filter(stage__in=[stage.value for stage in OPEN_STAGES])
    groups = dict.fromkeys("ABCDEF", 0)
    for row in await theirs.annotate(cases=RawSQL("COUNT(*)")).group_by("stage").values("stage", "cases"):
        groups[row["stage"][0]] += row["cases"]
    return groups


async def _anchor() -> str:
    head = await JournalHead.get_or_none(id=1)
    return f"{head.seq} · {head.digest[:ANCHOR_LENGTH]}" if head else "0"


def _argument(view: str) -> str:
    return view.replace("-", "_")


def _change(count: int, was: int | None) -> str:
    if was is None:
        return ""
    return _arrow(f"{abs(count - was)}", count - was)


def _percent(amount: Decimal, was: Decimal | None) -> str:
    """From nothing to something is no percentage: the arrow alone tells it."""
    if was is None:
        return ""
    size = f"{round(abs(amount - was) / was * 100)}{NO_BREAK}%" if was else ""
    return _arrow(size, amount - was)


def _arrow(size: str, difference: Decimal | int) -> str:
    sign = "▲" if difference > 0 else "▼" if difference else "="
    return f"{NO_BREAK}{sign}{size if difference else ''}"

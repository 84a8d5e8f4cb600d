"""The digest of a manager: a few numbers of the last days, each the count of a list that opens behind it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from tortoise.expressions import RawSQL, Subquery
from tortoise.functions import Count

from backend import queue
from backend.domain.calendar import WorkingCalendar, day_in, working_calendar
from backend.domain.money import ZERO, kopecks, roubles
from backend.domain.people import Actor, Permission, Role
from backend.models import JournalHead, Notice, Person
from backend.services.access import cases_of, require
from backend.services.lists.views import Day, cases_in, count_of, payments_on
from backend.services.notices import Button, News, owe, vivid

TEXT = PICTURE = "digest"
FLOWS = ("paid", "moved", "delivered", "returned")
STATES = ("overdue", "long-overdue", "still", "nobody", "alarms", "open")
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


def last_days(today: date, calendar: WorkingCalendar) -> tuple[date, date]:
    """What the digest of a morning tells: yesterday, with the days off before it and the working day before those."""
    first = yesterday = today - timedelta(days=1)
    while calendar.is_rest(first):
        first -= timedelta(days=1)
    return first, yesterday


def morning_has_come(local: datetime, hour: int, calendar: WorkingCalendar) -> bool:
    """On working days from the chosen hour, and late rather than never until the evening."""
    return hour <= local.hour and local.time() < LATEST and not calendar.is_rest(local.date())


async def digest_of_last_days(actor: Actor, now: datetime) -> Digest:
    today = day_in(actor.timezone, now)
    first, last = last_days(today, working_calendar())
    return await _digest(actor, Day.of(last, actor.timezone, first=first), today)


async def digest_so_far(actor: Actor, now: datetime) -> Digest:
    """Today until now; a whole day of last week would be no measure for a part of this one."""
    today = day_in(actor.timezone, now)
    return await _digest(actor, Day.of(today, actor.timezone), today, so_far=True)


async def owe_morning_digests(now: datetime) -> None:
    """Owe today's digest to each manager whose own hour has come and who was not told yet."""
    managers = Person.filter(role=Role.MANAGER, is_active=True, is_away=False, is_reachable=True)
    for person in await managers.order_by("id"):
        await _owe_digest(person, now)


async def _owe_digest(person: Person, now: datetime) -> None:
    local = now.astimezone(ZoneInfo(person.timezone))
    key = f"digest:{person.id}:{local.date()}"
    if not morning_has_come(local, person.digest_hour, working_calendar()):
        return
    if await Notice.exists(person_id=person.id, key=key):
        return
    made = await digest_of_last_days(person.actor(), now)
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
    buttons = [
        Button(f"digest-open-{one.view}", "list", {"view": one.view, "day": one.day.name}, {"count": one.count})
        for one in digest.figures
        if one.count
    ]
    return [tuple(buttons[start : start + 2]) for start in range(0, len(buttons), 2)]


async def _digest(actor: Actor, day: Day, today: date, *, so_far: bool = False) -> Digest:
    require(actor, Permission.SEE_DIGEST)
    zone, now_day = actor.timezone, Day.of(today, actor.timezone)
    before = None if so_far else Day.of(day.on - WEEK, zone, first=day.first - WEEK)
    told = await _last_told(actor, now_day)
    flows = [await _flow(actor, view, day, before) for view in FLOWS]
    states = [Figure(view, now_day, await count_of(actor, view, now_day), told.get(_argument(view))) for view in STATES]
    return Digest(
        day=day,
        so_far=so_far,
        figures=[*flows, *states],
        money=sum(await _money_by_day(actor, day), start=ZERO),
        money_was=sum(await _money_by_day(actor, before), start=ZERO) if before else None,
        owed=await _owed(actor, now_day),
        dead_jobs=len(await queue.dead_jobs()),
        journal=await _anchor(),
        daily=await _money_by_day(actor, Day.of(day.on, zone, first=day.on - CHARTED)),
        groups=await _groups(actor, now_day),
    )


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


async def _owed(actor: Actor, day: Day) -> Decimal:
    rows = (await cases_in(actor, "open", day)).annotate(total=RawSQL("CAST(COALESCE(SUM(balance), 0) AS BIGINT)"))
    return roubles((await rows.values("total"))[0]["total"])


async def _groups(actor: Actor, day: Day) -> dict[str, int]:
    """Open cases by the group of their stage."""
    rows = (await cases_in(actor, "open", day)).annotate(cases=Count("id")).group_by("stage").values("stage", "cases")
    groups = dict.fromkeys("ABCDEF", 0)
    for row in await rows:
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

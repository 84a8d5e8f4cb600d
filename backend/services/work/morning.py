"""Each colleague's morning: how much of what waits today, each number the count of a list that opens behind it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from tortoise.connection import get_connection

from backend.domain.calendar import working_calendar
from backend.domain.people import GRANTS, Actor, Permission
from backend.domain.stages import OPEN_STAGES, Stage
from backend.domain.tasks import TaskKind, TaskState
from backend.domain.work import TASK_SECTIONS, Section, section_of
from backend.models import Hearing, HearingState, Notice, Person, StaffScope, Task
from backend.services.digest import LATEST, last_days, morning_has_come
from backend.services.lists.due_views import due_soon
from backend.services.lists.views import Day
from backend.services.notices import Button, Lines, News, nothing_to_tell, owe
from backend.services.work import hearings

TEXT = "morning"
# So many people are counted at once: the store is free for others between two such questions.
AT_ONCE = 3
MOST_HEARINGS = 6
OPEN = ", ".join(f"'{stage.value}'" for stage in OPEN_STAGES)

Counts = Mapping[Section, int]


@dataclass(frozen=True)
class Morning:
    """What waits for one person on a day; only sections that hold something."""

    day: Day
    counts: Counts
    hearings: Sequence[Hearing]

    @property
    def is_empty(self) -> bool:
        return not self.counts


async def morning_of(actor: Actor, today: date) -> Morning:
    """The same list at any hour."""
    person = await Person.get(id=actor.id)
    return (await _mornings([person], today))[actor.id]


async def owe_mornings(now: datetime) -> int:
    """Owe today's list to each colleague whose hour has come and who has work; gives how many were looked at."""
    due: dict[date, list[Person]] = defaultdict(list)
    for person in await _not_told(now):
        due[_local(person, now).date()].append(person)
    for today, people in due.items():
        for start in range(0, len(people), AT_ONCE):
            some = people[start : start + AT_ONCE]
            mornings = await _mornings(some, today)
            for person in some:
                await _owe(person, mornings[person.id], now)
    return sum(map(len, due.values()))


async def _not_told(now: datetime) -> list[Person]:
    """Whose hour has come on a working day of theirs, and to whom nothing was owed yet."""
    roles = [role.value for role in GRANTS[Permission.PLAN_WORK]]
    people = Person.filter(role__in=roles, is_active=True, is_away=False, is_reachable=True).order_by("id")
    calendar = working_calendar()
    ready = [one for one in await people if morning_has_come(_local(one, now), one.digest_hour, calendar)]
    keys = [_key(one, _local(one, now).date()) for one in ready]
    told = {notice.key for notice in await Notice.filter(key__in=keys).only("id", "key")} if keys else set()
    return [one for one, key in zip(ready, keys, strict=True) if key not in told]


async def _owe(person: Person, morning: Morning, now: datetime) -> None:
    """An empty morning says nothing, and is not counted again."""
    local = _local(person, now)
    key = _key(person, local.date())
    if morning.is_empty:
        await nothing_to_tell(person.id, TEXT, key, now)
        return
    news = News(TEXT, key, args_of(morning), buttons_of(morning))
    await owe(person.id, news, now, not_after=datetime.combine(local.date(), LATEST, local.tzinfo))


def args_of(morning: Morning) -> dict[str, object]:
    lines = [(section.text_key, {"count": count}) for section, count in morning.counts.items()]
    soon = [("morning-hearing", hearings.told(hearing)) for hearing in morning.hearings[:MOST_HEARINGS]]
    return {"on": morning.day.on, "lines": Lines(tuple(lines)), "hearings": Lines(tuple(soon))}


def buttons_of(morning: Morning) -> list[tuple[Button, ...]]:
    """Under each number the list that it counts; two in a row."""
    buttons = [_button(section, count, morning.day) for section, count in morning.counts.items()]
    return [tuple(buttons[start : start + 2]) for start in range(0, len(buttons), 2)]


def _button(section: Section, count: int, day: Day) -> Button:
    label, args = f"morning-open-{section.value}", {"count": count}
    if section.of_cases:
        return Button(
            label, "list", {"view": section.value, "day": day.name if section is Section.NEW else _on(day)}, args
        )
    target = "hearings" if section.of_hearings else "tasks"
    return Button(label, target, {"name": section.value, "day": _on(day)}, args)


def _on(day: Day) -> str:
    return day.on.isoformat()


async def _mornings(people: Sequence[Person], today: date) -> dict[int, Morning]:
    """Everybody's counts by a few grouped questions, however many people and sections there are."""
    counts: dict[int, dict[Section, int]] = {person.id: defaultdict(int) for person in people}
    scopes = await _scopes(people)
    first = last_days(today, working_calendar())[0]
    for person_id, section, count in [
        *await _case_counts(people, scopes, first, today),
        *await _task_counts(people, scopes, today),
    ]:
        counts[person_id][section] += count
    sittings = await _hearings(people, scopes, today)
    made = {}
    for person in people:
        day, theirs = Day.of(today, person.timezone, first=first), counts[person.id]
        now_, before = _by_day(sittings[person.id], day)
        theirs[Section.HEARINGS], theirs[Section.WITHOUT_OUTCOME] = len(now_), len(before)
        made[person.id] = Morning(day, {one: theirs[one] for one in Section if theirs[one]}, now_)
    return made


def _by_day(sittings: Iterable[Hearing], day: Day) -> tuple[list[Hearing], list[Hearing]]:
    """Those of the day itself, and those that passed without anybody saying how."""
    start = datetime.combine(day.on, time.min, day.start.tzinfo)
    known = list(sittings)
    return [one for one in known if start <= one.at < day.end], [one for one in known if one.at < start]


async def _scopes(people: Sequence[Person]) -> dict[int, set[int]]:
    found: dict[int, set[int]] = defaultdict(set)
    for scope in await StaffScope.filter(person_id__in=[person.id for person in people]):
        found[scope.person_id].add(scope.creditor_id)
    return found


async def _case_counts(
    people: Sequence[Person], scopes: Mapping[int, set[int]], first: date, today: date
) -> list[tuple[int, Section, int]]:
    """By person and stage, how many are overdue, due now and new; by creditor too for those who see only some."""
    bound = [person.id for person in people if person.id in scopes]
    free = [person.id for person in people if person.id not in scopes]
    marks = [*await _grouped(free, first, today), *await _grouped(bound, first, today, by_creditor=True)]
    found = []
    for row in marks:
        person_id, stage = row["responsible_id"], Stage(row["stage"])
        if person_id in scopes and row["creditor_id"] not in scopes[person_id]:
            continue
        found += [
            (person_id, Section.OVERDUE, int(row["overdue"] or 0)),
            (person_id, section_of(stage), int(row["due"] or 0)),
            (person_id, Section.NEW, int(row["fresh"] or 0)),
        ]
    return found


async def _grouped(
    people: Sequence[int], first: date, today: date, *, by_creditor: bool = False
) -> list[dict[str, Any]]:
    """Of open cases, one row a person and stage; an index holds all that is asked."""
    if not people:
        return []
    groups = "responsible_id, stage, creditor_id" if by_creditor else "responsible_id, stage"
    ids = ", ".join(str(int(person_id)) for person_id in people)
    # Days and stages are ours and ids are numbers: nothing here was written by anybody.
    sql = f"""
        SELECT {groups},
               SUM(CASE WHEN due_on < '{today}' THEN 1 ELSE 0 END) AS overdue,
               SUM(CASE WHEN due_on >= '{today}' AND due_on <= '{due_soon(today)}' THEN 1 ELSE 0 END) AS due,
               SUM(CASE WHEN stage_since >= '{first}' AND stage_since <= '{today}' THEN 1 ELSE 0 END) AS fresh
        FROM debt_case WHERE responsible_id IN ({ids}) AND stage IN ({OPEN})
        GROUP BY {groups}
    """  # noqa: S608 - see above
    return list(await get_connection("default").execute_query_dict(sql))


async def _task_counts(
    people: Sequence[Person], scopes: Mapping[int, set[int]], today: date
) -> list[tuple[int, Section, int]]:
    ids = [person.id for person in people]
    rows = await Task.filter(person_id__in=ids, state=TaskState.OPEN, due_on__lte=today).values_list(
        "person_id", "kind", "due_on", "case__creditor_id"
    )
    return [
        (int(person_id), Section.LATE_TASKS if due_on < today else TASK_SECTIONS[TaskKind(kind)], 1)
        for person_id, kind, due_on, creditor_id in rows
        if creditor_id in scopes.get(int(person_id), {creditor_id})
    ]


async def _hearings(people: Sequence[Person], scopes: Mapping[int, set[int]], today: date) -> dict[int, list[Hearing]]:
    """Planned ones up to the end of today, wherever on earth today ends last."""
    ids = [person.id for person in people]
    until = datetime.combine(today + timedelta(days=2), time.min, ZoneInfo("UTC"))
    planned = Hearing.filter(person_id__in=ids, state=HearingState.PLANNED, at__lt=until)
    found: dict[int, list[Hearing]] = defaultdict(list)
    for one in await planned.order_by("at").select_related("case__debtor"):
        if one.person_id and one.case.creditor_id in scopes.get(one.person_id, {one.case.creditor_id}):
            found[one.person_id].append(one)
    return found


def _local(person: Person, now: datetime) -> datetime:
    return now.astimezone(ZoneInfo(person.timezone))


def _key(person: Person, day: date) -> str:
    return f"morning:{person.id}:{day}"

"""What was left lying, told to managers: one grouped notice a day, each task and case once at each step."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from tortoise.transactions import atomic

from backend.domain.calendar import ONE_DAY, working_calendar
from backend.domain.people import GRANTS, Actor, Permission
from backend.domain.tasks import ESCALATED_AFTER
from backend.models import Notice, Person, Task
from backend.services.digest import LATEST, morning_has_come
from backend.services.lists import views
from backend.services.lists.views import Day
from backend.services.notices import Button, News, nothing_to_tell, owe
from backend.services.work import task_lists

TEXT = "escalation"
MADE_UP_FOR = timedelta(days=7)
AT_ONCE = 500

Late = dict[str, int]


async def owe_escalations(now: datetime) -> None:
    """Tell each manager whose hour has come what has become late since they were told last."""
    roles = [role.value for role in GRANTS[Permission.ASSIGN_CASE]]
    managers = Person.filter(role__in=roles, is_active=True, is_away=False, is_reachable=True)
    for person in await managers.order_by("id"):
        await _tell(person, now)


async def _tell(person: Person, now: datetime) -> None:
    local = now.astimezone(ZoneInfo(person.timezone))
    key = f"{TEXT}:{person.id}:{local.date()}"
    if not morning_has_come(local, person.digest_hour, working_calendar()):
        return
    if await Notice.exists(person_id=person.id, key=key):
        return
    day = Day.of(local.date(), person.timezone, first=await _since(person, local.date()))
    late = await late_in(person.actor(), day)
    if not any(late.values()):
        await nothing_to_tell(person.id, TEXT, key, now)
        return
    await _escalate(person, News(TEXT, key, args_of(late), _buttons(late, day)), day, now, local)


@atomic()
async def _escalate(person: Person, news: News, day: Day, now: datetime, local: datetime) -> None:
    """The notice, and the mark on each task that a manager knows of it."""
    await owe(person.id, news, now, not_after=datetime.combine(local.date(), LATEST, local.tzinfo))
    ids = [one for days in ESCALATED_AFTER for one in await task_lists.ids_in(person.actor(), f"late-{days}", day)]
    for start in range(0, len(ids), AT_ONCE):
        await Task.filter(id__in=ids[start : start + AT_ONCE]).update(escalated_at=now)


async def late_in(actor: Actor, day: Day) -> Late:
    """How many tasks and cases reached each step in these days: «tasks-1» to «cases-5»."""
    names = [f"late-{days}" for days in ESCALATED_AFTER]
    tasks = {name.replace("late", "tasks"): await task_lists.count_of(actor, name, day) for name in names}
    return tasks | {name.replace("late", "cases"): await views.count_of(actor, name, day) for name in names}


def args_of(late: Late) -> dict[str, int]:
    return {name.replace("-", "_"): count for name, count in late.items()}


def _buttons(late: Late, day: Day) -> list[tuple[Button, ...]]:
    return [(_button(name, count, day),) for name, count in late.items() if count]


def _button(name: str, count: int, day: Day) -> Button:
    what, _, days = name.partition("-")
    label, args = f"escalation-open-{what}", {"count": count, "days": int(days)}
    if what == "cases":
        return Button(label, "list", {"view": f"late-{days}", "day": day.name}, args)
    return Button(label, "tasks", {"name": f"late-{days}", "day": day.name}, args)


async def _since(person: Person, today: date) -> date:
    """The day after this manager was told last, or found that there was nothing to tell."""
    last = await Notice.filter(person_id=person.id, text=TEXT).order_by("-created_at").first()
    told_on = date.fromisoformat(last.key.rpartition(":")[2]) if last else today - MADE_UP_FOR
    return min(told_on + ONE_DAY, today)

"""Who has how much: the open cases of each colleague, what is due this week, what is late."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from tortoise.expressions import RawSQL
from tortoise.functions import Count

from backend.domain.errors import NotFound
from backend.domain.filters import Filter, Whose
from backend.domain.people import GRANTS, Actor, Permission
from backend.domain.stages import OPEN_STAGES, Stage
from backend.domain.tasks import TaskState
from backend.models import Person
from backend.services.access import cases_of, require
from backend.services.lists.filters import keep
from backend.services.work.tasks import tasks_of

WEEK = timedelta(days=6)


@dataclass(frozen=True)
class Load:
    """Of one colleague; `due` counts terms from today for a week, `late` those that ended before."""

    person: Person
    cases: int = 0
    due: int = 0
    late: int = 0
    late_tasks: int = 0


@dataclass(frozen=True)
class LoadLists:
    """Names of the views behind the numbers of one colleague."""

    load: Load
    cases: str
    due: str
    late: str


async def load_of(actor: Actor, today: date) -> Sequence[Load]:
    """Everybody who does casework, the most laden first."""
    require(actor, Permission.ASSIGN_CASE)
    roles = [role.value for role in GRANTS[Permission.PLAN_WORK]]
    people = await Person.filter(role__in=roles, is_active=True).order_by("name", "id")
    cases, due = await _cases(actor), await _due(actor, [person.id for person in people], today)
    tasks = {row["person_id"]: row["late"] for row in await _late_tasks(actor, today)}
    loads = [
        _load(person, cases.get(person.id, 0), due.get(person.id, {}), tasks.get(person.id, 0)) for person in people
    ]
    return sorted(loads, key=lambda load: -load.cases)


async def load_lists(actor: Actor, person_id: int, now: datetime, today: date) -> LoadLists:
    """Raises NotFound for nobody's number."""
    load = next((one for one in await load_of(actor, today) if one.person.id == person_id), None)
    if load is None:
        raise NotFound
    whose = Filter(whose=Whose.SOMEBODY, responsible_id=person_id)
    due = Filter(whose=Whose.SOMEBODY, responsible_id=person_id, due_by=today + WEEK)
    late = Filter(whose=Whose.SOMEBODY, responsible_id=person_id, overdue=True)
    names = [f"f{await keep(one, now)}" for one in (whose, due, late)]
    return LoadLists(load, *names)


def _load(person: Person, cases: int, due: dict[str, int], late_tasks: int) -> Load:
    return Load(person, cases, due.get("due", 0), due.get("late", 0), late_tasks)


async def _cases(actor: Actor) -> dict[int, int]:
    """Open cases of each colleague. Counted by stage, closed ones too: the index answers that alone, and quicker."""
    theirs = (await cases_of(actor)).filter(responsible_id__isnull=False).annotate(cases=RawSQL("COUNT(*)"))
    found: dict[int, int] = defaultdict(int)
    for row in await theirs.group_by("responsible_id", "stage").values("responsible_id", "stage", "cases"):
        found[row["responsible_id"]] += 0 if Stage(row["stage"]).final else row["cases"]
    return found


async def _due(actor: Actor, people: Sequence[int], today: date) -> dict[int, dict[str, int]]:
    """Terms of open cases that end within the week, and of those the late ones."""
    stages = [stage.value for stage in OPEN_STAGES]
    theirs = (await cases_of(actor)).filter(responsible_id__in=people, stage__in=stages, due_on__lte=today + WEEK)
    # Neither names a column that the index lacks.
    late = RawSQL(f"COUNT(CASE WHEN due_on < '{today}' THEN 1 END)")
    counted = theirs.annotate(due=RawSQL("COUNT(*)"), late=late)
    rows = await counted.group_by("responsible_id").values("responsible_id", "due", "late")
    return {row["responsible_id"]: row for row in rows}


async def _late_tasks(actor: Actor, today: date) -> list[dict[str, int]]:
    late = (await tasks_of(actor)).filter(state=TaskState.OPEN, due_on__lt=today)
    return await late.annotate(late=Count("id")).group_by("person_id").values("person_id", "late")

"""Lists of tasks by name: the same condition counts in a morning list and opens behind its number."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from tortoise.expressions import Q

from backend.domain import tasks as rules
from backend.domain.errors import NotFound
from backend.domain.people import Actor
from backend.domain.tasks import TaskState
from backend.domain.work import TASK_SECTIONS, Section
from backend.models import Task
from backend.services.lists.due_views import just_late
from backend.services.lists.views import Day
from backend.services.work.tasks import tasks_of

SIZE = 8


@dataclass(frozen=True)
class TaskPage:
    """`after`: the last one shown, where there are more."""

    tasks: Sequence[Task]
    count: int
    after: int | None


def _today(section: Section) -> Callable[[Actor, Day], Q]:
    kinds = [kind.value for kind, place in TASK_SECTIONS.items() if place is section]
    return lambda actor, day: Q(person_id=actor.id, kind__in=kinds, due_on=day.on)


LISTS: Mapping[str, Callable[[Actor, Day], Q]] = {
    "mine": lambda actor, _: Q(person_id=actor.id),
    Section.LATE_TASKS: lambda actor, day: Q(person_id=actor.id, due_on__lt=day.on),
    **{section: _today(section) for section in set(TASK_SECTIONS.values())},
    **{f"late-{days}": just_late(days) for days in rules.ESCALATED_AFTER},
    "all-late": lambda _, day: Q(due_on__lt=day.on),
}


async def count_of(actor: Actor, name: str, day: Day) -> int:
    return await (await tasks_of(actor)).filter(_condition(actor, name, day)).count()


async def open_list(actor: Actor, name: str, day: Day, *, after: int | None = None) -> TaskPage:
    """The nearest terms first. Raises NotFound for a list that there is not."""
    all_of_them = (await tasks_of(actor)).filter(_condition(actor, name, day))
    rest = all_of_them
    if after is not None and (last := await Task.get_or_none(id=after)):
        rest = all_of_them.filter(Q(due_on__gt=last.due_on) | Q(due_on=last.due_on, id__gt=last.id))
    found = await rest.order_by("due_on", "id").limit(SIZE + 1).select_related("case__debtor", "person")
    return TaskPage(found[:SIZE], await all_of_them.count(), found[SIZE - 1].id if len(found) > SIZE else None)


async def tasks_on(actor: Actor, case_id: int) -> Sequence[Task]:
    """All that is open on a case, then what was done last."""
    theirs = (await tasks_of(actor)).filter(case_id=case_id).select_related("case__debtor", "person")
    open_ = await theirs.filter(state=TaskState.OPEN).order_by("due_on", "id").limit(SIZE)
    rest = await theirs.exclude(state=TaskState.OPEN).order_by("-done_at").limit(max(0, SIZE - len(open_)))
    return [*open_, *rest]


def _condition(actor: Actor, name: str, day: Day) -> Q:
    if name not in LISTS:
        raise NotFound
    return LISTS[name](actor, day) & Q(state=TaskState.OPEN)


async def ids_in(actor: Actor, name: str, day: Day) -> list[int]:
    found = await (await tasks_of(actor)).filter(_condition(actor, name, day)).only("id")
    return [task.id for task in found]

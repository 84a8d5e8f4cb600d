"""Work on a case with a term: asked for by a person or by the rules, done, put off with a reason, handed on."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from html import escape
from typing import Any

from tortoise.expressions import F
from tortoise.queryset import QuerySet
from tortoise.transactions import atomic

from backend.domain import tasks as rules
from backend.domain.calendar import working_calendar
from backend.domain.errors import NotFound, Refused
from backend.domain.letters import Alarm
from backend.domain.people import GRANTS, Actor, Permission, Role, may
from backend.domain.people_names import parse_name
from backend.domain.stages import Duty
from backend.domain.tasks import TaskKind, TaskState, Wanted
from backend.models import Case, Hearing, HearingState, Letter, Person, StaffScope, Task, TaskPostponement
from backend.services import journal
from backend.services.access import case_for, creditors_of, require
from backend.services.case_rows import AnyCase
from backend.services.notices import Button, News, owe
from backend.services.raw_sql import ask, ids, listed
from backend.services.work.shown import held, save

WORDS_LENGTH = 1_000
AT_ONCE = 1_000  # a store takes only so many values in one statement
BUSY = """
SELECT case_id FROM task WHERE {listed} AND state = 'open'
UNION SELECT case_id FROM hearing WHERE {listed} AND state = 'planned'
"""
# What is named in `noted` and ends a term of procedure in which we answer, with the title of the task it makes.
ANSWER_TERMS = {"cure_ends_on": "task-title-cure", "appeal_ends_on": "task-title-appeal"}
# What is named in `noted` and is waited for: the work is due on that day.
AWAITED_DAYS = {"force_expected_on": "task-title-second-copy"}


@dataclass(frozen=True)
class Step:
    """A step that was taken: the case as it is now, who answered before, the duties it left, its journal entry."""

    case: AnyCase
    responsible_before: int | None
    duties: Sequence[Duty]
    seq: int


async def tasks_of(actor: Actor) -> QuerySet[Task]:
    """The tasks on the cases that this person may see."""
    if actor.role is Role.SYSTEM:
        return Task.all()
    if not may(actor, Permission.SEE_CASES):
        return Task.filter(id=None)
    creditors = await creditors_of(actor)
    return Task.all() if creditors is None else Task.filter(case__creditor_id__in=creditors)


async def task_for(actor: Actor, task_id: int) -> Task:
    """With its case, the debtor and whose it is. Raises NotFound where there is none for this person."""
    found = (await tasks_of(actor)).filter(id=task_id)
    task = await found.select_related("case__debtor", "case__creditor", "person").get_or_none()
    if task is None:
        raise NotFound
    return task


async def open_tasks_on(case_id: int, person_id: int, most: int = 1) -> Sequence[Task]:
    """The nearest on a case, this person's own before the others'."""
    found = await Task.filter(case_id=case_id, state=TaskState.OPEN).order_by("due_on", "id").limit(20)
    return sorted(found, key=lambda task: (task.person_id != person_id, task.due_on))[:most]


@atomic()
async def add(
    actor: Actor,
    case_id: int,
    kind: TaskKind,
    due_on: date,
    now: datetime,
    today: date,
    *,
    words: str = "",
    source: str = "",
) -> Task:
    """Ask for work on a case. The same `source`, such as one message of a chat, gives the same task again.

    It falls to whoever adds it; a manager's goes to the colleague responsible for the case.
    """
    require(actor, Permission.PLAN_WORK)
    case = await case_for(actor, case_id, Permission.PLAN_WORK, lock=True)
    if not rules.is_a_term(due_on, today):
        raise Refused("refusal-task-term")
    key = f"by:{actor.id}:{source}" if source else None
    if key and (known := await Task.get_or_none(key=key)):
        return await task_for(actor, known.id)
    own = actor.id if actor.role is not Role.MANAGER else case.responsible_id or actor.id
    task = await Task.create(
        case_id=case.id,
        person_id=own,
        kind=kind,
        words=words.strip()[:WORDS_LENGTH],
        due_on=due_on,
        key=key,
        created_by=actor.id,
        created_at=now,
    )
    await _write_down(actor, "task.added", task, now, kind=kind.value, due_on=due_on, person=own)
    await _tell(task, case, actor, now)
    return await task_for(actor, task.id)


@atomic()
async def done(actor: Actor, task_id: int, version: int, result: str, now: datetime) -> Task:
    """`result`: one of the usual ones, or a person's own words, which only the task keeps."""
    task = await _open(actor, task_id, version)
    task.state, task.result, task.done_by, task.done_at = TaskState.DONE, result.strip()[:WORDS_LENGTH], actor.id, now
    usual = result if result in list(rules.Result) else ""
    await save(task)
    await _write_down(actor, "task.done", task, now, result=usual)
    return task


@atomic()
async def drop(actor: Actor, task_id: int, version: int, now: datetime) -> Task:
    """It is not needed any more."""
    task = await _open(actor, task_id, version)
    task.state, task.done_by, task.done_at = TaskState.DROPPED, actor.id, now
    await save(task)
    await _write_down(actor, "task.dropped", task, now)
    return task


@atomic()
async def postpone(
    actor: Actor, task_id: int, version: int, due_on: date, reason: str, now: datetime, today: date
) -> Task:
    """Move the term; the reason is always asked. After a few times only a manager may, who then knows of it."""
    task = await _open(actor, task_id, version)
    if not reason.strip():
        raise Refused("refusal-task-reason")
    if not rules.is_a_term(due_on, today) or due_on <= min(task.due_on, today):
        raise Refused("refusal-task-term")
    if task.postponed >= rules.MOST_POSTPONEMENTS and not may(actor, Permission.ASSIGN_CASE):
        raise Refused("refusal-task-postponed", count=task.postponed)
    words = reason.strip()[:WORDS_LENGTH]
    await TaskPostponement.create(
        task_id=task.id, was_due_on=task.due_on, due_on=due_on, reason=words, by=actor.id, at=now
    )
    was, task.due_on = task.due_on, due_on
    task.postponed, task.escalated_at = task.postponed + 1, None
    await save(task)
    await _write_down(actor, "task.postponed", task, now, was=was, due_on=due_on, times=task.postponed)
    return task


async def last_reason(task_id: int) -> str:
    """Why the term was moved last; empty where it never was."""
    last = await TaskPostponement.filter(task_id=task_id).order_by("-id").first()
    return (last.reason or "") if last else ""


@atomic()
async def hand_to(actor: Actor, task_id: int, version: int, person_id: int, now: datetime) -> Task:
    """Give the task to a colleague who sees its case and is at work, or take it oneself."""
    task = await _open(actor, task_id, version)
    if person_id not in {person.id for person in await colleagues_for(task.case)}:
        raise Refused("refusal-task-colleague")
    before, task.person_id = task.person_id, person_id
    await save(task)
    await _write_down(actor, "task.handed", task, now, before=before, after=person_id)
    await _tell(task, task.case, actor, now)
    return await task_for(actor, task.id)


async def colleagues_for(case: Case) -> list[Person]:
    """Those at work who may plan work on this case."""
    roles = [role.value for role in GRANTS[Permission.PLAN_WORK]]
    people = await Person.filter(role__in=roles, is_active=True, is_away=False).order_by("name", "id")
    scopes: dict[int, set[int]] = {}
    for scope in await StaffScope.filter(person_id__in=[person.id for person in people]):
        scopes.setdefault(scope.person_id, set()).add(scope.creditor_id)
    return [person for person in people if case.creditor_id in scopes.get(person.id, {case.creditor_id})]


# What the rules ask for, within the deed that makes them ask


async def after_steps(steps: Sequence[Step], now: datetime, today: date) -> None:
    """What steps leave to be done, one task for each duty, and the open work of cases that changed hands."""
    moved: dict[tuple[int | None, int | None], list[int]] = defaultdict(list)
    busy = await _with_open_work(
        [step.case.id for step in steps if step.responsible_before != step.case.responsible_id]
    )
    for step in (step for step in steps if step.case.id in busy):
        moved[step.responsible_before, step.case.responsible_id].append(step.case.id)
    for (before, after), case_ids in moved.items():
        await follow(case_ids, before, after)
    await write_down([task for step in steps for task in _duties_of(step, now, today)])


async def _with_open_work(case_ids: Sequence[int]) -> set[int]:
    """Of many cases few have any: the others need not be asked about pair by pair of colleagues."""
    rows = await ask(BUSY.format(listed=listed("case_id", 1)), ids(case_ids)) if case_ids else []
    return {row["case_id"] for row in rows}


def _duties_of(step: Step, now: datetime, today: date) -> list[Task]:
    wanted = [(f"duty:{step.case.id}:{step.seq}:{duty.value}", rules.DUTIES[duty]) for duty in step.duties]
    return [_made(step.case, key, one, _due(one, today), now) for key, one in wanted]


async def write_down(tasks: Sequence[Task]) -> None:
    """Tasks that the rules ask for; one whose key is known is there already."""
    if tasks:
        await Task.bulk_create(tasks, batch_size=500, ignore_conflicts=True)


async def add_for_alarm(case: Case, letter: Letter, alarm: Alarm, key: str, now: datetime, today: date) -> None:
    """A letter in trouble: the work that puts it right. `key` names this very trouble."""
    debtor = await case.debtor
    address = bool(debtor.residence_address or debtor.registration_address)
    one = rules.task_of_alarm(alarm, letter.kind, has_phone=bool(debtor.phone_numbers), has_address=address)
    if one is not None and case.is_open:
        await write_down([_made(case, key, one, _due(one, today), now)])


async def add_for_terms(case: Case, noted: Mapping[str, date], now: datetime, today: date) -> None:
    """A paper of a court opens a term in which we answer: the work is due before the term ends."""
    for name, title in ANSWER_TERMS.items():
        if name in noted and noted[name] >= today:
            due_on = rules.due_before(noted[name], today, working_calendar())
            one = Wanted(TaskKind.ANSWER, title, 0)
            await write_down([_made(case, f"term:{case.id}:{name}:{noted[name]}", one, due_on, now)])

    for name, title in AWAITED_DAYS.items():
        if name in noted:
            one, due_on = Wanted(TaskKind.FILING, title, 0), max(noted[name], today)
            await write_down([_made(case, f"term:{case.id}:{name}:{noted[name]}", one, due_on, now)])


async def add_wanted(case: Case, key: str, wanted: Sequence[Wanted], now: datetime, today: date) -> None:
    """Work that the rules ask for, one task for each; `key` names what asks for it."""
    await write_down([_made(case, f"{key}:{one.title_key}", one, _due(one, today), now) for one in wanted])


async def add_keyed(
    case: Case, key: str, one: Wanted, now: datetime, today: date, *, due_on: date | None = None
) -> None:
    """One piece of work that the rules ask for, by a key that makes it one. `due_on` where the law names the day."""
    await write_down([_made(case, key, one, due_on or _due(one, today), now)])


async def drop_wanted(keys: Sequence[str], actor: Actor, now: datetime, state: TaskState = TaskState.DROPPED) -> None:
    """What the rules asked for is not needed any more, or was done by the deed that it asked for."""
    for task in await Task.filter(key__in=keys, state=TaskState.OPEN) if keys else []:
        task.state, task.done_by, task.done_at = state, actor.id, now
        await save(task)
        await _write_down(actor, f"task.{state.value}", task, now)


async def follow(case_ids: Sequence[int], before: int | None, after: int | None) -> None:
    """What was open with whoever answered for these cases goes to whoever does now; what others took stays theirs."""
    if before == after:
        return
    for start in range(0, len(case_ids), AT_ONCE):
        some, turned = case_ids[start : start + AT_ONCE], {"person_id": after, "version": F("version") + 1}
        await Task.filter(state=TaskState.OPEN, case_id__in=some, person_id=before).update(**turned)
        await Hearing.filter(state=HearingState.PLANNED, case_id__in=some, person_id=before).update(**turned)


def _made(case: AnyCase, key: str, one: Wanted, due_on: date, now: datetime) -> Task:
    return Task(
        case_id=case.id,
        person_id=case.responsible_id,
        kind=one.kind,
        title_key=one.title_key,
        due_on=due_on,
        key=key,
        created_at=now,
    )


def _due(one: Wanted, today: date) -> date:
    return rules.due_in(one.days, today, working_calendar())


async def _open(actor: Actor, task_id: int, version: int) -> Task:
    return await held(Task, task_for, actor, task_id, version, TaskState.OPEN)


async def _write_down(actor: Actor, action: str, task: Task, now: datetime, **details: Any) -> None:
    await journal.write(actor, action, now, case_id=task.case_id, task=task.id, **details)


async def _tell(task: Task, case: Case, actor: Actor, now: datetime) -> None:
    """Whoever got work from somebody else learns of it."""
    if task.person_id is None or task.person_id == actor.id:
        return
    news = News(
        "task-notice-yours",
        f"task:{task.id}:{task.version}",
        {
            "kind": task.kind,
            "number": case.number,
            "name": escape(parse_name(case.debtor.full_name).short),
            "on": task.due_on,
        },
        ((Button("task-open", "task", {"task_id": task.id}),),),
        case_id=case.id,
        is_light=True,
    )
    await owe(task.person_id, news, now)

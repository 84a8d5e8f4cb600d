"""Work with a term: tasks, hearings, and who is away from when to when."""

from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from tortoise import fields
from tortoise.models import Model

from backend.domain.tasks import TaskKind, TaskState
from backend.models.fields import Sealed

if TYPE_CHECKING:
    from backend.models.cases import Case
    from backend.models.people import Person


class Task(Model):
    """Something to be done on a case by a day. `key` makes one that the rules ask for unique."""

    id = fields.BigIntField(primary_key=True)
    case: "fields.ForeignKeyRelation[Case]" = fields.ForeignKeyField(
        "models.Case", related_name="tasks", on_delete=fields.RESTRICT
    )
    case_id: int
    person: "fields.ForeignKeyNullableRelation[Person]" = fields.ForeignKeyField(
        "models.Person", related_name="tasks", null=True, on_delete=fields.SET_NULL
    )
    person_id: int | None
    kind = fields.CharEnumField(TaskKind, max_length=16)
    title_key = fields.CharField(max_length=64, default="", description="of a task that the rules ask for")
    words = Sealed(default="", description="what a person wrote")
    due_on: date = fields.DateField()
    state = fields.CharEnumField(TaskState, max_length=16, default=TaskState.OPEN)
    key = fields.CharField(max_length=120, null=True, unique=True)
    result = Sealed(default="")
    postponed = fields.SmallIntField(default=0)
    escalated_at = fields.DatetimeField(null=True)
    created_by = fields.BigIntField(default=0)
    created_at = fields.DatetimeField()
    done_by = fields.BigIntField(null=True)
    done_at = fields.DatetimeField(null=True)
    version = fields.IntField(default=1)

    class Meta:
        table = "task"
        indexes = (("person_id", "state", "due_on"), ("state", "due_on"), ("case_id", "state"))


class TaskPostponement(Model):
    """A term that was moved, and why."""

    id = fields.BigIntField(primary_key=True)
    task: fields.ForeignKeyRelation[Task] = fields.ForeignKeyField("models.Task", related_name="postponements")
    task_id: int
    was_due_on = fields.DateField()
    due_on = fields.DateField()
    reason = Sealed(default="")
    by = fields.BigIntField()
    at = fields.DatetimeField()

    class Meta:
        table = "task_postponement"


class HearingState(StrEnum):
    PLANNED = "planned"
    HELD = "held"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"


class Hearing(Model):
    """A sitting of a court in a case. One that is postponed points at the day that came instead."""

    id = fields.BigIntField(primary_key=True)
    case: "fields.ForeignKeyRelation[Case]" = fields.ForeignKeyField(
        "models.Case", related_name="hearings", on_delete=fields.RESTRICT
    )
    case_id: int
    person: "fields.ForeignKeyNullableRelation[Person]" = fields.ForeignKeyField(
        "models.Person", related_name="hearings", null=True, on_delete=fields.SET_NULL
    )
    person_id: int | None
    at = fields.DatetimeField()
    timezone = fields.CharField(max_length=64, description="of the court")
    court_name = fields.CharField(max_length=300, default="")
    room = fields.CharField(max_length=60, default="")
    state = fields.CharEnumField(HearingState, max_length=16, default=HearingState.PLANNED)
    result = Sealed(default="")
    next_id = fields.BigIntField(null=True)
    created_by = fields.BigIntField(default=0)
    created_at = fields.DatetimeField()
    version = fields.IntField(default=1)

    class Meta:
        table = "hearing"
        indexes = (("person_id", "state", "at"), ("state", "at"), ("case_id", "at"))


class Absence(Model):
    """A colleague is away from the first day to the last, both included.

    `ended_on`: the day back at work, or called off.
    """

    id = fields.BigIntField(primary_key=True)
    person: "fields.ForeignKeyRelation[Person]" = fields.ForeignKeyField("models.Person", related_name="absences")
    person_id: int
    first_day = fields.DateField()
    last_day = fields.DateField()
    ended_on = fields.DateField(null=True)
    began_at = fields.DatetimeField(null=True, description="when the clock took the person off the work")
    stand_in_id = fields.BigIntField(null=True, description="who gets the work with terms meanwhile, when one is named")
    created_by = fields.BigIntField()
    created_at = fields.DatetimeField()

    class Meta:
        table = "absence"
        indexes = (("person_id", "last_day"), ("first_day", "last_day"))

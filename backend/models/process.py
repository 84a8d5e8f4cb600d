"""What the process itself must not forget: updates, dialogs, jobs, firings of the clock, settings of the office."""

from enum import StrEnum
from typing import Any

from tortoise import fields
from tortoise.models import Model

from backend.models.fields import SealedJSON


class Update(Model):
    """An update of the messenger, kept before it is confirmed there and claimed once by its id."""

    id = fields.BigIntField(primary_key=True, generated=False, description="the messenger's update_id")
    chat_key = fields.CharField(max_length=40, description="updates of one chat are handled in order")
    payload: dict[str, Any] = SealedJSON(default=dict)  # type: ignore[assignment]
    received_at = fields.DatetimeField()
    taken_by = fields.CharField(max_length=40, default="")
    taken_until = fields.DatetimeField(null=True)
    tries = fields.SmallIntField(default=0)
    done_at = fields.DatetimeField(null=True)

    class Meta:
        table = "telegram_update"
        indexes = (("done_at", "taken_until"),)


class Bookmark(Model):
    """How far we have read what is handed out by a mark, kept so that a restart misses nothing."""

    name = fields.CharField(max_length=20, primary_key=True)
    place = fields.BigIntField()

    class Meta:
        table = "bookmark"


class Dialog(Model):
    """Where a person stands in a few questions in a row."""

    key = fields.CharField(max_length=80, primary_key=True)
    state = fields.CharField(max_length=80, null=True)
    data: dict[str, Any] = SealedJSON(default=dict)  # type: ignore[assignment]
    changed_at = fields.DatetimeField(auto_now=True)

    class Meta:
        table = "dialog"


class JobState(StrEnum):
    WAITING = "waiting"
    RUNNING = "running"
    DEAD = "dead"


class Job(Model):
    """Durable work of the embedded engine. A finished job is deleted."""

    id = fields.BigIntField(primary_key=True)
    name = fields.CharField(max_length=60)
    args: dict[str, Any] = fields.JSONField(default=dict)
    key = fields.CharField(max_length=160, null=True, unique=True)
    turn = fields.CharField(max_length=160, null=True, description="jobs of one turn are done one after another")
    state = fields.CharEnumField(JobState, max_length=16, default=JobState.WAITING)
    run_at = fields.DatetimeField()
    attempts = fields.SmallIntField(default=0)
    taken_by = fields.CharField(max_length=40, default="")
    taken_until = fields.DatetimeField(null=True)
    error = fields.CharField(max_length=200, default="")

    class Meta:
        table = "job"
        indexes = (("state", "run_at", "id"),)


class Firing(Model):
    """One planned time of one schedule: whichever clock writes it first has fired it."""

    id = fields.BigIntField(primary_key=True)
    schedule = fields.CharField(max_length=60)
    planned_at = fields.DatetimeField()
    fired_at = fields.DatetimeField()

    class Meta:
        table = "firing"
        unique_together = (("schedule", "planned_at"),)


class Policy(Model):
    """A setting of the office that managers change in the chat, such as the limits of plans."""

    name = fields.CharField(max_length=40, primary_key=True)
    value: dict[str, Any] = fields.JSONField()
    changed_by = fields.BigIntField(default=0)
    changed_at = fields.DatetimeField()
    version = fields.IntField(default=1)

    class Meta:
        table = "policy"

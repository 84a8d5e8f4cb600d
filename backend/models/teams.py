"""Team chats: a group of the messenger with a topic for each stage or court, and the alerts that go there together."""

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from tortoise import fields
from tortoise.models import Model

from backend.models.fields import Sealed

if TYPE_CHECKING:
    from backend.models.cases import Case


class TeamSort(StrEnum):
    STAGE = "stage"
    COURT = "court"


class TeamChat(Model):
    """A group that a manager made a team's chat."""

    id = fields.BigIntField(primary_key=True)
    chat_id = fields.BigIntField(unique=True)
    title = fields.CharField(max_length=200, default="")
    sort = fields.CharEnumField(TeamSort, max_length=16, default=TeamSort.STAGE)
    language = fields.CharField(max_length=8, default="ru")
    is_active = fields.BooleanField(default=True)
    linked_by = fields.BigIntField()
    linked_at = fields.DatetimeField()
    seen_seq = fields.BigIntField(db_default=0, default=0, description="the last journal entry looked at for alerts")

    class Meta:
        table = "team_chat"


class TeamTopic(Model):
    """A forum topic of a team's chat. `key` is the letter of a group of stages, or a court folded."""

    id = fields.BigIntField(primary_key=True)
    team: fields.ForeignKeyRelation[TeamChat] = fields.ForeignKeyField("models.TeamChat", related_name="topics")
    team_id: int
    key = fields.CharField(max_length=120)
    thread_id: int | None = fields.BigIntField(null=True)
    title = fields.CharField(max_length=128, default="")
    renamed_at: datetime | None = fields.DatetimeField(null=True)
    message_id: int | None = fields.BigIntField(null=True, description="the newest message of alerts here")
    message_at: datetime | None = fields.DatetimeField(null=True)
    hushed_until: datetime | None = fields.DatetimeField(null=True)

    class Meta:
        table = "team_topic"
        unique_together = (("team", "key"),)


class TeamAlert(Model):
    """Something that a team should see, waiting to be told together with others of its topic."""

    id = fields.BigIntField(primary_key=True)
    team: fields.ForeignKeyRelation[TeamChat] = fields.ForeignKeyField("models.TeamChat", related_name="alerts")
    team_id: int
    topic = fields.CharField(max_length=120)
    key = fields.CharField(max_length=160)
    case_id: int | None = fields.BigIntField(null=True)
    text = fields.CharField(max_length=64)
    args: dict[str, Any] = fields.JSONField(default=dict)
    created_at = fields.DatetimeField()
    told_at = fields.DatetimeField(null=True)
    message_id: int | None = fields.BigIntField(null=True)

    class Meta:
        table = "team_alert"
        unique_together = (("team", "key"),)
        indexes = (("told_at", "created_at"), ("team_id", "topic", "told_at"))


class CaseNote(Model):
    """What a colleague wrote down on a case, such as when handing it over."""

    id = fields.BigIntField(primary_key=True)
    case: "fields.ForeignKeyRelation[Case]" = fields.ForeignKeyField(
        "models.Case", related_name="notes", on_delete=fields.RESTRICT
    )
    case_id: int
    person_id = fields.BigIntField()
    words = Sealed(default="")
    at = fields.DatetimeField()

    class Meta:
        table = "case_note"
        indexes = (("case_id", "at"),)

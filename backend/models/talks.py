"""Talks of debtors with people: who asked, in which topic of which team, and every word of both."""

from datetime import datetime
from enum import StrEnum

from tortoise import fields
from tortoise.models import Model

from backend.models.fields import Sealed


class Talk(Model):
    """From the call for a person to the word that ends it. Without a team it goes on in a colleague's own chat."""

    id = fields.BigIntField(primary_key=True)
    case_id = fields.BigIntField(db_index=True)
    person_id = fields.BigIntField(description="the debtor's own account")
    team_id: int | None = fields.BigIntField(null=True)
    thread_id: int | None = fields.BigIntField(null=True, description="the topic that was made for it")
    opened_at = fields.DatetimeField()
    heard_at: datetime = fields.DatetimeField(description="when the debtor said something last")
    closed_at = fields.DatetimeField(null=True)
    closed_by = fields.BigIntField(null=True)

    class Meta:
        table = "talk"
        indexes = (("person_id", "closed_at"), ("team_id", "thread_id"))


class TalkSide(StrEnum):
    DEBTOR = "debtor"
    OFFICE = "office"


class TalkLine(Model):
    """One message of a talk. `source` names the message of the messenger that it was, so that it is one line."""

    id = fields.BigIntField(primary_key=True)
    talk: fields.ForeignKeyRelation[Talk] = fields.ForeignKeyField(
        "models.Talk", related_name="lines", on_delete=fields.RESTRICT
    )
    talk_id: int
    side = fields.CharEnumField(TalkSide, max_length=8, description="whose words")
    person_id = fields.BigIntField()
    words = Sealed(default="")
    file_id: int | None = fields.BigIntField(null=True, description="a kept file that came with it")
    source = fields.CharField(max_length=64)
    at = fields.DatetimeField()
    stub_id: int | None = fields.BigIntField(null=True, description="the message in the topic, before its words")
    told_at = fields.DatetimeField(null=True)

    class Meta:
        table = "talk_line"
        unique_together = (("talk", "source"),)
        indexes = (("talk_id", "told_at"),)

"""How long we waited for papers, and what is usual: kept apart from the cases, learned again each night."""

from decimal import Decimal
from typing import TYPE_CHECKING

from tortoise import fields
from tortoise.models import Model

from backend.domain.silence import Awaited
from backend.models.fields import Money

if TYPE_CHECKING:
    from backend.models.cases import Case


class AnswerWait(Model):
    """One wait of a case for one paper. `days` stands once it is over, `answered` tells whether the paper came.

    `at_risk` is set while the wait lasts beyond what is usual: the balance times the chance that no answer will come.
    """

    id = fields.BigIntField(primary_key=True)
    case: "fields.ForeignKeyRelation[Case]" = fields.ForeignKeyField(
        "models.Case", related_name="waits", on_delete=fields.RESTRICT
    )
    case_id: int
    awaited = fields.CharEnumField(Awaited, max_length=20, description="which paper")
    stage = fields.CharField(max_length=32)
    place = fields.CharField(max_length=120, default="", description="the court by its code or folded name")
    region = fields.CharField(max_length=2, default="")
    since = fields.DateField()
    ended_on = fields.DateField(null=True)
    days = fields.IntField(null=True)
    answered = fields.BooleanField(default=False, db_default=False)
    at_risk: Decimal | None = Money(null=True)  # type: ignore[assignment]
    begun_seq = fields.BigIntField(null=True, description="the step in the journal with which it began")
    ended_seq = fields.BigIntField(null=True)

    class Meta:
        table = "answer_wait"
        unique_together = (("case", "awaited", "since"),)
        indexes = (
            ("ended_on", "awaited"),
            ("awaited", "region", "place", "days"),
            ("at_risk",),
            ("begun_seq",),
            ("ended_seq",),
        )


class AnswerCustom(Model):
    """What is usual in a place for a paper, as learned last. `still` is the share still unanswered after each day."""

    id = fields.BigIntField(primary_key=True)
    awaited = fields.CharEnumField(Awaited, max_length=20, description="which paper")
    place = fields.CharField(max_length=120, default="")
    region = fields.CharField(max_length=2, default="")
    days = fields.IntField()
    is_learned = fields.BooleanField()
    waits = fields.IntField()
    answered = fields.IntField()
    still: list[float] = fields.JSONField()
    learned_at = fields.DatetimeField()

    class Meta:
        table = "answer_custom"
        unique_together = (("awaited", "region", "place"),)

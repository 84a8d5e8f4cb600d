"""Plans that debtors agree on, and their instalments."""

from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

from tortoise import fields
from tortoise.models import Model

from backend.domain.money import ZERO
from backend.models.fields import Money

if TYPE_CHECKING:
    from backend.models.cases import Case


class PlanState(StrEnum):
    OFFERED = "offered"
    ACCEPTED = "accepted"
    COMPLETED = "completed"
    BROKEN = "broken"
    REPLACED = "replaced"


class Plan(Model):
    id = fields.BigIntField(primary_key=True)
    case: "fields.ForeignKeyRelation[Case]" = fields.ForeignKeyField(
        "models.Case", related_name="plans", on_delete=fields.RESTRICT
    )
    case_id: int
    state = fields.CharEnumField(PlanState, max_length=16, default=PlanState.OFFERED)
    total: Decimal = Money()  # type: ignore[assignment]
    proposed_by = fields.BigIntField(default=0)
    proposed_at = fields.DatetimeField()
    accepted_at = fields.DatetimeField(null=True)
    payments_before = fields.BigIntField(
        default=0, description="id of the last payment that the balance shared out already knew"
    )
    terms_digest = fields.CharField(max_length=64, default="", description="of the text that was accepted")
    instalments: "fields.ReverseRelation[Instalment]"

    class Meta:
        table = "plan"
        indexes = (("case_id", "state"),)


class Instalment(Model):
    id = fields.BigIntField(primary_key=True)
    plan: fields.ForeignKeyRelation[Plan] = fields.ForeignKeyField("models.Plan", related_name="instalments")
    plan_id: int
    number = fields.SmallIntField()
    due_on: date = fields.DateField()
    amount: Decimal = Money()  # type: ignore[assignment]
    paid: Decimal = Money(default=ZERO)  # type: ignore[assignment]
    closed_on = fields.DateField(null=True)

    class Meta:
        table = "instalment"
        unique_together = (("plan", "number"),)
        indexes = (("due_on", "closed_on"),)

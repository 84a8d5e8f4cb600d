"""Lines of a debt that its debtor says are wrong, and what they were answered."""

from datetime import date
from typing import TYPE_CHECKING

from tortoise import fields
from tortoise.models import Model

from backend.domain.disputes import DisputeReason, DisputeState
from backend.domain.ledger import Component
from backend.models.fields import Sealed

if TYPE_CHECKING:
    from backend.models.cases import Case


class Dispute(Model):
    """One line of one debt that is said to be wrong. Without an entry, the whole component is."""

    id = fields.BigIntField(primary_key=True)
    case: "fields.ForeignKeyRelation[Case]" = fields.ForeignKeyField(
        "models.Case", related_name="disputes", on_delete=fields.RESTRICT
    )
    case_id: int
    component = fields.CharEnumField(Component, max_length=16, description="the part of the debt")
    entry_id: int | None = fields.BigIntField(null=True, description="the line itself")
    reason = fields.CharEnumField(DisputeReason, max_length=16, description="by the button that was pressed")
    words = Sealed(default="", description="what the debtor added")
    files: list[int] = fields.JSONField(default=list, description="kept files that the debtor added")
    holds: list[str] = fields.JSONField(default=list, description="what it has stopped, to be lifted with the answer")
    state = fields.CharEnumField(DisputeState, max_length=16, default=DisputeState.OPEN)
    filed_by = fields.BigIntField()
    filed_at = fields.DatetimeField()
    due_on: date = fields.DateField(description="the last day on which the law lets us answer")
    answer = Sealed(default="")
    answered_by = fields.BigIntField(null=True)
    answered_at = fields.DatetimeField(null=True)
    version = fields.IntField(default=1)

    class Meta:
        table = "dispute"
        indexes = (("case_id", "state"), ("state", "due_on"))

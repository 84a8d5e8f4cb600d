"""What was owed by a calculation when a paper was made with it: kept whole, whatever the ledger says later."""

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from tortoise import fields
from tortoise.models import Model

from backend.models.fields import Money

if TYPE_CHECKING:
    from backend.models.cases import Case


class Calculation(Model):
    """A frozen sum. `lines` say why, as they were told then, `digest` is of everything that was frozen."""

    id = fields.BigIntField(primary_key=True)
    case: "fields.ForeignKeyRelation[Case]" = fields.ForeignKeyField(
        "models.Case", related_name="calculations", on_delete=fields.RESTRICT
    )
    case_id: int
    purpose = fields.CharField(max_length=24)
    on: date = fields.DateField(description="day to which it was counted")
    total: Decimal = Money()  # type: ignore[assignment]
    apart: Decimal = Money()  # type: ignore[assignment]
    lines: dict[str, Any] = fields.JSONField(default=dict)
    digest = fields.CharField(max_length=64)
    made_by = fields.BigIntField()
    made_at = fields.DatetimeField()

    class Meta:
        table = "calculation"
        indexes = (("case_id", "id"),)

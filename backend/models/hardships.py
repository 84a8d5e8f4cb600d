"""What debtors and their families tell of: income lost, illness, service, bankruptcy, death."""

from datetime import date

from tortoise import fields
from tortoise.models import Model

from backend.domain.hardship import HardshipKind, HardshipState
from backend.models.fields import Sealed


class Hardship(Model):
    """One such report. It concerns all debts of a person. `holds` is what it has stopped in them."""

    id = fields.BigIntField(primary_key=True)
    debtor_id = fields.BigIntField(db_index=True)
    kind = fields.CharEnumField(HardshipKind, max_length=16, description="by the button that was pressed")
    state = fields.CharEnumField(HardshipState, max_length=16, default=HardshipState.REPORTED)
    words = Sealed(default="", description="what was added")
    files: list[int] = fields.JSONField(default=list, description="kept files that were added")
    holds: list[str] = fields.JSONField(default=list)
    papers_due_on: date = fields.DateField(description="until when we wait for papers before we ask again")
    reported_by = fields.BigIntField()
    reported_at = fields.DatetimeField()
    settled_by = fields.BigIntField(null=True)
    settled_at = fields.DatetimeField(null=True)
    version = fields.IntField(default=1)

    class Meta:
        table = "hardship"
        indexes = (("debtor_id", "state"),)

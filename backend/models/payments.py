"""Money that came."""

from decimal import Decimal
from typing import TYPE_CHECKING

from tortoise import fields
from tortoise.models import Model

from backend.models.fields import Money, Sealed

if TYPE_CHECKING:
    from backend.models.cases import Case
    from backend.models.statements import BankDocument


class Payment(Model):
    """A payment is known by its channel and the number it has there: the same one again adds nothing.

    A document of a bank that pays several debts of one person is a payment of each, with its share (ГК ст. 319.1).
    """

    id = fields.BigIntField(primary_key=True)
    case: "fields.ForeignKeyRelation[Case]" = fields.ForeignKeyField(
        "models.Case", related_name="payments", on_delete=fields.RESTRICT
    )
    case_id: int
    amount: Decimal = Money()  # type: ignore[assignment]
    received_on = fields.DateField()
    channel = fields.CharField(max_length=24)
    external_id = fields.CharField(max_length=120)
    payer = Sealed(default="")
    recorded_by = fields.BigIntField(default=0)
    recorded_at = fields.DatetimeField()
    document: "fields.ForeignKeyNullableRelation[BankDocument]" = fields.ForeignKeyField(
        "models.BankDocument", related_name="payments", null=True, db_index=True, on_delete=fields.RESTRICT
    )
    document_id: int | None
    reversed_on = fields.DateField(null=True, description="undone by new entries on this day: it pays nothing now")

    class Meta:
        table = "payment"
        unique_together = (("channel", "external_id"),)
        indexes = (("received_on",),)

"""Overpayments on their way back to debtors."""

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from tortoise import fields
from tortoise.models import Model

from backend.domain.refunds import RefundState, Requisites
from backend.models.fields import Money, Sealed

if TYPE_CHECKING:
    from backend.models.cases import Case


class Refund(Model):
    """One application for an overpayment, from the word that asked for it to the order that paid it."""

    id = fields.BigIntField(primary_key=True)
    case: "fields.ForeignKeyRelation[Case]" = fields.ForeignKeyField(
        "models.Case", related_name="refunds", on_delete=fields.RESTRICT
    )
    case_id: int
    amount: Decimal = Money()  # type: ignore[assignment]
    state = fields.CharEnumField(RefundState, max_length=16, default=RefundState.ASKED)
    payee = Sealed()
    account = Sealed()
    bic = fields.CharField(max_length=9)
    application = Sealed(default="", description="what it rests on, such as a letter of a day")
    by_debtor = fields.BooleanField(description="asked for in the debtor's own chat")
    asked_by = fields.BigIntField()
    asked_at = fields.DatetimeField()
    decided_by: int | None = fields.BigIntField(null=True)
    decided_at = fields.DatetimeField(null=True)
    reason = Sealed(default="", description="why it was declined")
    returned_on: date | None = fields.DateField(null=True)
    order_number = fields.CharField(max_length=120, default="", description="of the payment order")
    debit_key = fields.CharField(
        max_length=64, null=True, unique=True, description="digest of the bank's document by which it left"
    )
    version = fields.IntField(default=1)

    class Meta:
        table = "refund"
        indexes = (("state", "id"), ("case_id", "state"))

    @property
    def requisites(self) -> Requisites:
        return Requisites(self.payee, self.account, self.bic)

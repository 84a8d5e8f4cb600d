"""Links by which a debtor pays through a provider, and what was given back through it."""

from decimal import Decimal
from typing import TYPE_CHECKING

from tortoise import fields
from tortoise.models import Model

from backend.domain.money import ZERO
from backend.domain.pay_links import LinkState, Provider, RefundState
from backend.models.fields import Money

if TYPE_CHECKING:
    from backend.models.cases import Case


class PayLink(Model):
    """One payment that was asked for. `key` goes with every question, so that asking again makes no second one."""

    id = fields.BigIntField(primary_key=True)
    case: "fields.ForeignKeyRelation[Case]" = fields.ForeignKeyField(
        "models.Case", related_name="pay_links", on_delete=fields.RESTRICT
    )
    case_id: int
    provider = fields.CharEnumField(Provider, max_length=16)
    amount: Decimal = Money()  # type: ignore[assignment]
    key = fields.CharField(max_length=64, unique=True)
    outside_id = fields.CharField(max_length=64, null=True, description="what the provider calls it")
    url = fields.CharField(max_length=500, default="")
    state = fields.CharEnumField(LinkState, max_length=16, default=LinkState.ASKED)
    asked_by = fields.BigIntField()
    asked_at = fields.DatetimeField()
    ends_at = fields.DatetimeField()
    looked_at = fields.DatetimeField(null=True, description="when the provider was last asked what became of it")
    payment_id = fields.BigIntField(null=True)
    refunded: Decimal = Money(default=ZERO)  # type: ignore[assignment]

    class Meta:
        table = "pay_link"
        unique_together = (("provider", "outside_id"),)
        indexes = (("state", "ends_at"), ("case_id", "state"))


class PayRefund(Model):
    """Money that goes back the way it came."""

    id = fields.BigIntField(primary_key=True)
    link: fields.ForeignKeyRelation[PayLink] = fields.ForeignKeyField(
        "models.PayLink", related_name="refunds", on_delete=fields.RESTRICT
    )
    link_id: int
    amount: Decimal = Money()  # type: ignore[assignment]
    key = fields.CharField(max_length=64, unique=True)
    outside_id = fields.CharField(max_length=64, null=True)
    state = fields.CharEnumField(RefundState, max_length=16, default=RefundState.ASKED)
    asked_by = fields.BigIntField()
    asked_at = fields.DatetimeField()

    class Meta:
        table = "pay_refund"

"""Letters in the post, and every operation that the post reported, raw."""

from enum import StrEnum
from typing import TYPE_CHECKING, Any

from tortoise import fields
from tortoise.models import Model

if TYPE_CHECKING:
    from backend.models.cases import Case


class LetterKind(StrEnum):
    """What was sent to whom; a delivery means something else for each."""

    ASSIGNMENT_NOTICE = "assignment_notice"
    ORDER_COPY = "order_copy"
    ORDER_PACK = "order_pack"
    CLAIM_COPY = "claim_copy"
    CLAIM_PACK = "claim_pack"
    BANK_PACK = "bank_pack"
    BAILIFF_PACK = "bailiff_pack"
    OTHER = "other"


class Letter(Model):
    id = fields.BigIntField(primary_key=True)
    case: "fields.ForeignKeyRelation[Case]" = fields.ForeignKeyField(
        "models.Case", related_name="letters", on_delete=fields.RESTRICT
    )
    case_id: int
    barcode = fields.CharField(max_length=14, unique=True)
    kind = fields.CharEnumField(LetterKind, max_length=24)
    sent_on = fields.DateField()
    state = fields.CharField(max_length=32, default="registered")
    state_at = fields.DatetimeField(null=True)
    is_finished = fields.BooleanField(default=False)
    alarm = fields.CharField(
        max_length=32, default="", description="the last alarm raised: the same is not raised twice"
    )
    registered_by = fields.BigIntField()
    registered_at = fields.DatetimeField()
    asked_at = fields.DatetimeField(null=True)
    ask_next_at = fields.DatetimeField()
    last_trouble = fields.CharField(max_length=80, default="")

    class Meta:
        table = "letter"
        indexes = (("is_finished", "ask_next_at"), ("case_id", "kind"))


class LetterOperation(Model):
    """One operation as the post told it. The same one again is not stored again."""

    id = fields.BigIntField(primary_key=True)
    letter: fields.ForeignKeyRelation[Letter] = fields.ForeignKeyField("models.Letter", related_name="operations")
    letter_id: int
    type = fields.IntField()
    attr = fields.IntField()
    at_text = fields.CharField(max_length=40, description="as the post wrote it")
    at = fields.DatetimeField()
    index = fields.CharField(max_length=12, default="")
    record: dict[str, Any] = fields.JSONField(default=dict)  # type: ignore[assignment]
    seen_at = fields.DatetimeField()

    class Meta:
        table = "letter_operation"
        unique_together = (("letter", "type", "attr", "at_text", "index"),)


class PostTicket(Model):
    """A question put to the batch service, answered later."""

    id = fields.BigIntField(primary_key=True)
    ticket = fields.CharField(max_length=80, unique=True)
    barcodes: list[str] = fields.JSONField()
    asked_at = fields.DatetimeField()
    ask_next_at = fields.DatetimeField()
    closed_at = fields.DatetimeField(null=True)

    class Meta:
        table = "post_ticket"
        indexes = (("closed_at", "ask_next_at"),)

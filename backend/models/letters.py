"""Letters in the post, and every operation that the post reported, raw."""

from typing import TYPE_CHECKING, Any

from tortoise import fields
from tortoise.models import Model

from backend.domain.letters import CardState, LetterKind

if TYPE_CHECKING:
    from backend.models.cases import Case


class Letter(Model):
    id = fields.BigIntField(primary_key=True)
    case: "fields.ForeignKeyRelation[Case]" = fields.ForeignKeyField(
        "models.Case", related_name="letters", on_delete=fields.RESTRICT
    )
    case_id: int
    barcode = fields.CharField(max_length=14, unique=True)
    kind = fields.CharEnumField(LetterKind, max_length=24)
    sent_on = fields.DateField()
    sent_from = fields.CharField(max_length=6, default="", description="index of the accepting office, where known")
    status = fields.CharField(max_length=32, default="registered")
    status_at = fields.DatetimeField(null=True)
    is_finished = fields.BooleanField(default=False)
    alarm = fields.CharField(
        max_length=32, default="", description="the last alarm raised: the same is not raised twice"
    )
    registered_by = fields.BigIntField()
    registered_at = fields.DatetimeField()
    asked_at = fields.DatetimeField(null=True)
    ask_next_at = fields.DatetimeField()
    last_trouble = fields.CharField(max_length=80, default="")
    card = fields.CharEnumField(
        CardState, max_length=12, default=CardState.NONE, db_default="none", description="the registered notice"
    )
    card_ask_at = fields.DatetimeField(null=True, description="when the Post is asked about the notice next")
    postage_entry = fields.BigIntField(null=True, description="the entry of the ledger that says what it cost")
    receipt_id = fields.BigIntField(null=True, description="the paper that is its receipt")

    class Meta:
        table = "letter"
        indexes = (("is_finished", "ask_next_at"), ("card_ask_at",))


class LetterOperation(Model):
    """One operation as the post told it. The same one again is not stored again."""

    id = fields.BigIntField(primary_key=True)
    letter: fields.ForeignKeyRelation[Letter] = fields.ForeignKeyField("models.Letter", related_name="operations")
    letter_id: int
    type = fields.IntField()
    attr = fields.IntField()
    type_name = fields.CharField(max_length=120, default="")
    attr_name = fields.CharField(max_length=200, default="")
    barcode = fields.CharField(max_length=14, description="may change on the way")
    at_text = fields.CharField(max_length=40, description="as the post wrote it")
    at = fields.DatetimeField()
    zone_assumed = fields.BooleanField(default=False)
    index = fields.CharField(max_length=12, default="")
    record: dict[str, Any] = fields.JSONField(default=dict)
    seen_at = fields.DatetimeField()
    of_card = fields.BooleanField(default=False, db_default=False, description="with the notice, not the letter")

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

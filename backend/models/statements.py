"""Statements of banks that were taken in, and the documents that came to our accounts in them."""

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from tortoise import fields
from tortoise.models import Model

from backend.domain.statements import DocumentState, Format
from backend.models.fields import Money, Sealed

if TYPE_CHECKING:
    from backend.models.papers import StoredFile


class BankStatement(Model):
    """A file that was taken in whole, with the report that was given."""

    id = fields.BigIntField(primary_key=True)
    file_sha256 = fields.CharField(max_length=64, db_index=True)
    format = fields.CharEnumField(Format, max_length=8)
    taken_by = fields.BigIntField()
    taken_at = fields.DatetimeField()
    report: dict[str, Any] = fields.JSONField(description="counts and sums")

    class Meta:
        table = "bank_statement"


class StatementUpload(Model):
    """A statement that was sent in the chat. It is taken in when its sender says so."""

    id = fields.BigIntField(primary_key=True)
    file: "fields.ForeignKeyRelation[StoredFile]" = fields.ForeignKeyField(
        "models.StoredFile", related_name="statements", on_delete=fields.RESTRICT
    )
    file_id: int
    person_id = fields.BigIntField()
    sent_at = fields.DatetimeField()
    statement_id = fields.BigIntField(null=True, description="what it became")

    class Meta:
        table = "statement_upload"


class BankDocument(Model):
    """Money that came, as the bank tells of it. `key` is what it is known by, in whichever file it comes again."""

    id = fields.BigIntField(primary_key=True)
    statement: "fields.ForeignKeyRelation[BankStatement]" = fields.ForeignKeyField(
        "models.BankStatement", related_name="documents", on_delete=fields.RESTRICT
    )
    statement_id: int
    key = fields.CharField(max_length=64, unique=True, description="digest of what tells it from others")
    account = fields.CharField(max_length=34, description="of ours")
    number = fields.CharField(max_length=120)
    on = fields.DateField(description="of the document")
    came_on = fields.DateField()
    amount: Decimal = Money()  # type: ignore[assignment]
    payer = Sealed(default="")
    payer_inn = Sealed(default="")
    payer_account = Sealed(default="")
    purpose = Sealed(default="")
    reference = fields.CharField(max_length=120, default="", description="the bank's own, where it gives one")
    channel = fields.CharField(max_length=24)
    state = fields.CharEnumField(DocumentState, max_length=16)
    rule = fields.CharField(max_length=24, default="")
    candidates: list[int] = fields.JSONField(default=list, description="ids of the cases that it may be for")
    registry_id = fields.BigIntField(null=True, db_index=True, description="of the registry payment it is a row of")
    version = fields.IntField(default=1)

    class Meta:
        table = "bank_document"
        indexes = (("state", "id"), ("number", "amount"))

"""Papers as they came: kept untouched and sealed, with what was read and what a person said of it."""

from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from tortoise import fields
from tortoise.models import Model

from backend.models.fields import Sealed, SealedJSON

if TYPE_CHECKING:
    from backend.models.cases import Case


class PaperState(StrEnum):
    RECEIVED = "received"
    READ = "read"
    UNREADABLE = "unreadable"
    CONFIRMED = "confirmed"
    DISCARDED = "discarded"


class StoredFile(Model):
    """Bytes in DATA_DIR, sealed. The digest is of the bytes as they came."""

    id = fields.BigIntField(primary_key=True)
    sha256 = fields.CharField(max_length=64, db_index=True)
    path = fields.CharField(max_length=120, description="below DATA_DIR/files")
    size = fields.BigIntField()
    mime = fields.CharField(max_length=80, default="")
    name = Sealed(default="", description="as the sender called it")
    stored_at = fields.DatetimeField()

    class Meta:
        table = "stored_file"


class Paper(Model):
    """A court paper of one or more pages. `fields` is what a machine read, `typed` what a person said: it wins."""

    id = fields.BigIntField(primary_key=True)
    case: "fields.ForeignKeyNullableRelation[Case]" = fields.ForeignKeyField(
        "models.Case", related_name="papers", null=True, on_delete=fields.RESTRICT
    )
    case_id: int | None
    source_key = fields.CharField(
        max_length=80, unique=True, description="album or message: the same again is one paper"
    )
    state = fields.CharEnumField(PaperState, max_length=16, default=PaperState.RECEIVED)
    kind = fields.CharField(max_length=24, default="")
    kind_confidence: Decimal = fields.DecimalField(max_digits=5, decimal_places=4, default=Decimal(0))
    reading: dict[str, Any] = SealedJSON(default=dict)  # type: ignore[assignment]
    typed: dict[str, Any] = SealedJSON(default=dict)  # type: ignore[assignment]
    trouble = fields.CharField(
        max_length=80, default="", description="key of the sentence that says why it was not read"
    )
    trouble_details: dict[str, Any] = fields.JSONField(default=dict)
    outcome: dict[str, Any] = SealedJSON(default=dict, description="what was entered when it was confirmed")  # type: ignore[assignment]
    chat_id = fields.BigIntField(null=True)
    message_id = fields.BigIntField(null=True, description="said at once, becomes the result by an edit")
    uploaded_by = fields.BigIntField()
    uploaded_at = fields.DatetimeField()
    read_at = fields.DatetimeField(null=True)
    confirmed_by = fields.BigIntField(null=True)
    confirmed_at = fields.DatetimeField(null=True)
    version = fields.IntField(default=1)
    pages: "fields.ReverseRelation[PaperPage]"

    class Meta:
        table = "paper"
        indexes = (("case_id", "state"), ("uploaded_by", "state"))


class PaperPage(Model):
    id = fields.BigIntField(primary_key=True)
    paper: fields.ForeignKeyRelation[Paper] = fields.ForeignKeyField("models.Paper", related_name="pages")
    paper_id: int
    position = fields.BigIntField(description="order within the paper: the message's id")
    file: fields.ForeignKeyRelation[StoredFile] = fields.ForeignKeyField(
        "models.StoredFile", related_name="pages", on_delete=fields.RESTRICT
    )
    file_id: int

    class Meta:
        table = "paper_page"
        unique_together = (("paper", "position"),)

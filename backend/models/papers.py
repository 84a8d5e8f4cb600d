"""Papers as they came: kept untouched and sealed, with what was read and what a person said of it."""

from datetime import date
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


class PaperBatch(Model):
    """Files that came in one go. What became of each is in its paper, so a batch itself only knows where it is told.

    `asked`: opened by a press, so that every file is a paper of its own, albums too. `doubles` are files that the
    store has already, as pairs of a message and the paper that holds it.
    """

    id = fields.BigIntField(primary_key=True)
    opened_by = fields.BigIntField()
    chat_id = fields.BigIntField()
    message_id = fields.BigIntField(null=True)
    asked = fields.BooleanField(default=False)
    opened_at = fields.DatetimeField()
    last_at = fields.DatetimeField(description="when the last file came")
    stopped_at = fields.DatetimeField(null=True)
    doubles: list[list[int]] = fields.JSONField(default=list)

    class Meta:
        table = "paper_batch"
        indexes = (("opened_by", "chat_id", "last_at"),)


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
    batch: "fields.ForeignKeyNullableRelation[PaperBatch]" = fields.ForeignKeyField(
        "models.PaperBatch", related_name="papers", null=True, on_delete=fields.SET_NULL
    )
    batch_id: int | None
    trouble_shown = fields.BooleanField(
        default=False, db_default=False, description="the place that cannot be read was sent as a picture, once"
    )
    pages: "fields.ReverseRelation[PaperPage]"

    class Meta:
        table = "paper"
        indexes = (("case_id", "state"), ("uploaded_by", "state"), ("batch_id",))


class PaperPage(Model):
    id = fields.BigIntField(primary_key=True)
    paper: fields.ForeignKeyRelation[Paper] = fields.ForeignKeyField("models.Paper", related_name="pages")
    paper_id: int
    position = fields.BigIntField(description="order within the paper: the message's id")
    file: fields.ForeignKeyRelation[StoredFile] = fields.ForeignKeyField(
        "models.StoredFile", related_name="pages", on_delete=fields.RESTRICT
    )
    file_id: int
    compressed = fields.BooleanField(
        default=False, db_default=False, description="came as a photograph, which the messenger has made smaller"
    )

    class Meta:
        table = "paper_page"
        unique_together = (("paper", "position"),)


class FieldCheck(Model):
    """What a machine read and a person said of one field, kept for measuring until a day, where the settings allow.

    The place is on the straightened sheet: left, top, width, height.
    """

    id = fields.BigIntField(primary_key=True)
    paper: fields.ForeignKeyRelation[Paper] = fields.ForeignKeyField("models.Paper", related_name="checks")
    paper_id: int
    kind = fields.CharField(max_length=24)
    field = fields.CharField(max_length=32)
    read = Sealed(default="")
    said = Sealed(default="")
    confidence: Decimal = fields.DecimalField(max_digits=5, decimal_places=4, default=Decimal(0))
    page = fields.IntField(default=0)
    box: list[int] | None = fields.JSONField(null=True)
    checked_at = fields.DatetimeField()
    keep_until: date = fields.DateField()

    class Meta:
        table = "field_check"
        unique_together = (("paper", "field"),)
        indexes = (("keep_until",),)

"""Many cases at one press: what is to be done, what the dry run found for each case, how far it has come."""

from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from tortoise import fields
from tortoise.models import Model

from backend.domain.money import ZERO
from backend.models.fields import Money, SealedJSON

if TYPE_CHECKING:
    from backend.models.papers import StoredFile


class BulkKind(StrEnum):
    ADVANCE = "advance"
    ASSIGN = "assign"
    HOLD = "hold"
    TAG = "tag"
    DOCUMENTS = "documents"
    PACKAGES = "packages"


class BulkState(StrEnum):
    TRYING = "trying"
    TRIED = "tried"
    ASKING_SECOND = "asking_second"
    RUNNING = "running"
    STOPPED = "stopped"
    DONE = "done"
    UNDOING = "undoing"
    UNDONE = "undone"
    DROPPED = "dropped"


class BulkOutcome(StrEnum):
    WAITING = "waiting"
    DONE = "done"
    REFUSED = "refused"
    MOVED_ON = "moved_on"
    UNDONE = "undone"


class Bulk(Model):
    """One deed over many cases. Nothing but the dry run happens before it is confirmed."""

    id = fields.BigIntField(primary_key=True)
    kind = fields.CharEnumField(BulkKind, max_length=16, description="which deed")
    view = fields.CharField(max_length=80, description="the list it was asked for, as a button names it")
    day = fields.CharField(max_length=24, default="")
    params: dict[str, Any] = SealedJSON(default=dict, description="step and reason, colleague, hold, tag")  # type: ignore[assignment]
    state = fields.CharEnumField(BulkState, max_length=16, default=BulkState.TRYING)
    asked_by = fields.BigIntField()
    approved_by = fields.BigIntField(null=True, description="the second person, above a set size")
    count = fields.IntField(default=0)
    refused = fields.IntField(default=0, description="by the dry run")
    amount: Decimal = Money(default=ZERO)  # type: ignore[assignment]
    done = fields.IntField(default=0)
    failed = fields.IntField(default=0, description="refused or moved on when their turn came")
    workbook: "fields.ForeignKeyNullableRelation[StoredFile]" = fields.ForeignKeyField(
        "models.StoredFile", related_name="bulks", null=True, on_delete=fields.RESTRICT
    )
    workbook_id: int | None
    runs = fields.SmallIntField(default=0, description="how often it was set going: part of the job's key")
    undo_until = fields.DatetimeField(null=True)
    chat_id = fields.BigIntField(null=True, description="where the progress is shown")
    message_id = fields.BigIntField(null=True)
    version = fields.IntField(default=1)
    created_at = fields.DatetimeField()
    started_at = fields.DatetimeField(null=True)
    finished_at = fields.DatetimeField(null=True)

    class Meta:
        table = "bulk"
        indexes = (("asked_by", "created_at"), ("state",))


class BulkItem(Model):
    """A case of the deed. `before` is what undoing puts back, which it does only while nobody has touched it since."""

    id = fields.BigIntField(primary_key=True)
    bulk: fields.ForeignKeyRelation[Bulk] = fields.ForeignKeyField("models.Bulk", related_name="items")
    bulk_id: int
    case_id = fields.BigIntField()
    version = fields.IntField(description="of the case at the dry run")
    outcome = fields.CharEnumField(BulkOutcome, max_length=16, default=BulkOutcome.WAITING)
    refusal = fields.CharField(max_length=64, default="", description="key of the sentence")
    details: dict[str, Any] = fields.JSONField(default=dict)
    before: dict[str, Any] = fields.JSONField(default=dict)
    version_after = fields.IntField(null=True)

    class Meta:
        table = "bulk_item"
        unique_together = (("bulk", "case_id"),)
        indexes = (("bulk_id", "outcome", "id"),)

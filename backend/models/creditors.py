"""Who sold the debts, and by which cession contract."""

from enum import StrEnum
from typing import TYPE_CHECKING, Any

from tortoise import fields
from tortoise.models import Model

if TYPE_CHECKING:
    from backend.models.papers import StoredFile


class Creditor(Model):
    """The seller of a portfolio, the first creditor of its loans."""

    id = fields.BigIntField(primary_key=True)
    name = fields.CharField(max_length=300, unique=True)
    inn = fields.CharField(max_length=12, default="")

    class Meta:
        table = "creditor"


class Cession(Model):
    """One contract of assignment, under which one or several registers came."""

    id = fields.BigIntField(primary_key=True)
    creditor: fields.ForeignKeyRelation[Creditor] = fields.ForeignKeyField(
        "models.Creditor", related_name="cessions", on_delete=fields.RESTRICT
    )
    creditor_id: int
    number = fields.CharField(max_length=120)
    signed_on = fields.DateField()

    class Meta:
        table = "cession"
        unique_together = (("creditor", "number", "signed_on"),)


class UploadState(StrEnum):
    WAITING = "waiting"
    ASKING = "asking"
    STOPPED = "stopped"
    DONE = "done"
    REFUSED = "refused"


class RegisterUpload(Model):
    """A register that was sent in the chat, until its report is given."""

    id = fields.BigIntField(primary_key=True)
    file: "fields.ForeignKeyRelation[StoredFile]" = fields.ForeignKeyField(
        "models.StoredFile", related_name="uploads", on_delete=fields.RESTRICT
    )
    file_id: int
    person_id = fields.BigIntField()
    creditor_name = fields.CharField(max_length=300)
    cession_number = fields.CharField(max_length=120)
    cession_date = fields.DateField()
    state = fields.CharEnumField(UploadState, max_length=16, default=UploadState.WAITING)
    column = fields.CharField(max_length=40, default="", description="the column that a person is asked about")
    choices: list[str] = fields.JSONField(default=list)
    tries = fields.SmallIntField(default=0, description="how often it was sent on its way: part of the job's key")
    sent_at = fields.DatetimeField()
    rows_done = fields.IntField(default=0, db_default=0)
    rows_all = fields.IntField(default=0, db_default=0)
    stop_asked = fields.BooleanField(default=False, db_default=False)
    chat_id = fields.BigIntField(null=True, description="where the progress is shown")
    message_id = fields.BigIntField(null=True)

    class Meta:
        table = "register_upload"


class RegisterImport(Model):
    """A register that was taken in, with the report that was given. An upload is taken in once."""

    id = fields.BigIntField(primary_key=True)
    cession: fields.ForeignKeyRelation[Cession] = fields.ForeignKeyField(
        "models.Cession", related_name="imports", on_delete=fields.RESTRICT
    )
    cession_id: int
    upload_id = fields.BigIntField(null=True, unique=True)
    file_sha256 = fields.CharField(max_length=64, db_index=True)
    imported_at = fields.DatetimeField()
    report: dict[str, Any] = fields.JSONField()
    rejected_file_id = fields.BigIntField(null=True)
    quality: dict[str, Any] = fields.JSONField(null=True, description="what the check of the portfolio found")
    quality_file_id = fields.BigIntField(null=True)

    class Meta:
        table = "register_import"


class ColumnAnswer(Model):
    """What a person said which heading of this creditor's registers means."""

    id = fields.BigIntField(primary_key=True)
    creditor: fields.ForeignKeyRelation[Creditor] = fields.ForeignKeyField("models.Creditor", related_name="columns")
    creditor_id: int
    column = fields.CharField(max_length=40)
    heading = fields.CharField(max_length=200)

    class Meta:
        table = "column_answer"
        unique_together = (("creditor", "column"),)

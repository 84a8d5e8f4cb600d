"""Files from outside that go along with our papers: the loan contract, a fee receipt, a power of attorney."""

from typing import TYPE_CHECKING

from tortoise import fields
from tortoise.models import Model

from backend.domain.packages import Attached

if TYPE_CHECKING:
    from backend.models.cases import Case
    from backend.models.creditors import Cession
    from backend.models.papers import StoredFile


class Attachment(Model):
    """One file of a kind. Of a case, of a cession, or of the office where both are absent. Put away, it stays kept."""

    id = fields.BigIntField(primary_key=True)
    kind = fields.CharEnumField(Attached, max_length=24, description="which part of a package")
    case: "fields.ForeignKeyNullableRelation[Case]" = fields.ForeignKeyField(
        "models.Case", related_name="attachments", null=True, on_delete=fields.RESTRICT
    )
    case_id: int | None
    cession: "fields.ForeignKeyNullableRelation[Cession]" = fields.ForeignKeyField(
        "models.Cession", related_name="attachments", null=True, on_delete=fields.RESTRICT
    )
    cession_id: int | None
    file: "fields.ForeignKeyRelation[StoredFile]" = fields.ForeignKeyField(
        "models.StoredFile", related_name="attachments", on_delete=fields.RESTRICT
    )
    file_id: int
    pages = fields.IntField()
    put_away = fields.BooleanField(default=False, db_default=False)
    added_by = fields.BigIntField()
    added_at = fields.DatetimeField()

    class Meta:
        table = "attachment"
        indexes = (("case_id", "kind"), ("cession_id", "kind"), ("kind", "put_away"))

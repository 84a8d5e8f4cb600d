"""Papers that leave, each with the facts that it was made with; and the templates that lawyers wrote for them."""

from datetime import date
from typing import TYPE_CHECKING, Any

from tortoise import fields
from tortoise.models import Model

from backend.domain.outgoing import OutKind
from backend.models.fields import SealedJSON

if TYPE_CHECKING:
    from backend.models.calculations import Calculation
    from backend.models.cases import Case
    from backend.models.papers import StoredFile


class PaperTemplate(Model):
    """A version of a template. Versions count from 1 and stay, version 0 is the shipped one and has no row."""

    id = fields.BigIntField(primary_key=True)
    kind = fields.CharEnumField(OutKind, max_length=32, description="which paper")
    version = fields.IntField()
    text = fields.TextField()
    author_id = fields.BigIntField()
    made_at = fields.DatetimeField()
    active = fields.BooleanField(default=False, db_default=False)

    class Meta:
        table = "paper_template"
        unique_together = (("kind", "version"),)


class OutgoingPaper(Model):
    """A paper as it was made: its file, and the facts of that moment, sealed. A newer one of its kind supersedes it."""

    id = fields.BigIntField(primary_key=True)
    case: "fields.ForeignKeyRelation[Case]" = fields.ForeignKeyField(
        "models.Case", related_name="outgoing", on_delete=fields.RESTRICT
    )
    case_id: int
    kind = fields.CharEnumField(OutKind, max_length=32, description="which paper")
    template_version = fields.IntField()
    day: date = fields.DateField()
    facts: dict[str, Any] = SealedJSON(default=dict)  # type: ignore[assignment]
    digest = fields.CharField(max_length=64, description="keyed, of the facts that the paper speaks of")
    calculation: "fields.ForeignKeyNullableRelation[Calculation]" = fields.ForeignKeyField(
        "models.Calculation", related_name="papers", null=True, on_delete=fields.RESTRICT
    )
    calculation_id: int | None
    file: "fields.ForeignKeyRelation[StoredFile]" = fields.ForeignKeyField(
        "models.StoredFile", related_name="outgoing", on_delete=fields.RESTRICT
    )
    file_id: int
    code = fields.CharField(max_length=16, default="", db_default="", db_index=True, description="in its page codes")
    first_page = fields.IntField(default=0, db_default=0, description="papers made together lie in one file")
    pages = fields.IntField()
    made_by = fields.BigIntField()
    made_at = fields.DatetimeField()
    superseded = fields.BooleanField(default=False, db_default=False)

    class Meta:
        table = "outgoing_paper"
        indexes = (("case_id", "kind", "superseded"),)

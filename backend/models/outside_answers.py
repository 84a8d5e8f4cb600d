"""What registers outside said before something was filed: a court may ask how a fact was known."""

from datetime import date
from typing import TYPE_CHECKING, Any

from tortoise import fields
from tortoise.models import Model

from backend.domain.outside_checks import OutsideCheck, Verdict
from backend.models.fields import SealedJSON

if TYPE_CHECKING:
    from backend.models.cases import Case
    from backend.models.debtors import Debtor


class OutsideAnswer(Model):
    """One answer, kept for ever. About the person, or about one debt of theirs where it names the case."""

    id = fields.BigIntField(primary_key=True)
    kind = fields.CharEnumField(OutsideCheck, max_length=16, description="what was asked")
    debtor: "fields.ForeignKeyRelation[Debtor]" = fields.ForeignKeyField(
        "models.Debtor", related_name="outside_answers", on_delete=fields.RESTRICT
    )
    debtor_id: int
    case: "fields.ForeignKeyNullableRelation[Case]" = fields.ForeignKeyField(
        "models.Case", related_name="outside_answers", null=True, on_delete=fields.RESTRICT
    )
    case_id: int | None
    verdict = fields.CharEnumField(Verdict, max_length=8, description="what it comes to")
    asked_on: date = fields.DateField()
    asked_at = fields.DatetimeField()
    asked_by = fields.BigIntField(description="whoever recorded it, or 0 where a register was asked by us")
    source = fields.CharField(max_length=40, description="the register as it names itself, or the word person")
    question: dict[str, Any] = SealedJSON(default=dict)  # type: ignore[assignment]
    answer: dict[str, Any] = SealedJSON(default=dict, description="word for word")  # type: ignore[assignment]

    class Meta:
        table = "outside_answer"
        indexes = (("debtor_id", "kind", "asked_on"),)

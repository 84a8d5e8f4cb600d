"""What the check of a portfolio found: the report of a day, and the cases behind each finding."""

from typing import Any

from tortoise import fields
from tortoise.models import Model


class QualityReport(Model):
    """One check: of an import, of a creditor's cases, or of all that whoever asked may see when neither is named."""

    id = fields.BigIntField(primary_key=True)
    import_id = fields.BigIntField(null=True, unique=True)
    creditor_id = fields.BigIntField(null=True)
    asked_by = fields.BigIntField(default=0)
    asked_at = fields.DatetimeField()
    made_at = fields.DatetimeField(null=True)
    found: dict[str, Any] = fields.JSONField(null=True, description="counts and sums by finding, money by month")
    file_id = fields.BigIntField(null=True)

    class Meta:
        table = "quality_report"


class QualityCase(Model):
    """A case behind a finding, so that the number of a report opens as a list."""

    id = fields.BigIntField(primary_key=True)
    report: fields.ForeignKeyRelation[QualityReport] = fields.ForeignKeyField(
        "models.QualityReport", related_name="cases"
    )
    report_id: int
    finding = fields.CharField(max_length=24)
    case_id = fields.BigIntField()

    class Meta:
        table = "quality_case"
        indexes = (("report_id", "finding", "case_id"),)


class StageAnswer(Model):
    """Which stage a creditor's own words mean, as a person once said."""

    id = fields.BigIntField(primary_key=True)
    creditor_id = fields.BigIntField()
    words = fields.CharField(max_length=120, description="folded")
    stage = fields.CharField(max_length=32)

    class Meta:
        table = "stage_answer"
        unique_together = (("creditor_id", "words"),)

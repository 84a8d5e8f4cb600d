"""What colleagues look for again and again: filters that buttons name, and views kept under a name."""

from typing import Any

from tortoise import fields
from tortoise.models import Model


class CaseFilter(Model):
    """A filter once used, so that a button of 64 bytes can name it for ever. The same filter is the same row."""

    id = fields.BigIntField(primary_key=True)
    digest = fields.CharField(max_length=64, unique=True, description="of `spec` in one fixed spelling")
    spec: dict[str, Any] = fields.JSONField()
    created_at = fields.DatetimeField()

    class Meta:
        table = "case_filter"


class SavedView(Model):
    """A filter that somebody named. A shared one is everybody's to open, its owner's to change."""

    id = fields.BigIntField(primary_key=True)
    person_id = fields.BigIntField()
    name = fields.CharField(max_length=60)
    chosen: fields.ForeignKeyRelation[CaseFilter] = fields.ForeignKeyField(
        "models.CaseFilter", related_name="views", on_delete=fields.RESTRICT
    )
    chosen_id: int
    is_shared = fields.BooleanField(default=False)
    created_at = fields.DatetimeField()

    class Meta:
        table = "saved_view"
        unique_together = (("person_id", "name"),)
        indexes = (("is_shared",),)

"""The journal: a hash chain of who did what to which case, when; only ever added to."""

from typing import Any

from tortoise import fields
from tortoise.models import Model


class JournalEntry(Model):
    """`digest` covers the entry and the digest before it, so nothing can be changed, removed or slipped in unseen."""

    seq = fields.BigIntField(primary_key=True, generated=False)
    at = fields.DatetimeField()
    actor_id = fields.BigIntField()
    actor_role = fields.CharField(max_length=32)
    action = fields.CharField(max_length=48)
    case_id = fields.BigIntField(null=True)
    details: dict[str, Any] = fields.JSONField()
    previous = fields.CharField(max_length=64)
    digest = fields.CharField(max_length=64)

    class Meta:
        table = "journal_entry"
        indexes = (("case_id", "seq"), ("action", "at"), ("at",))


class JournalHead(Model):
    """One row: the last link. Locking it puts the writers in line."""

    id = fields.SmallIntField(primary_key=True, generated=False)
    seq = fields.BigIntField()
    digest = fields.CharField(max_length=64)

    class Meta:
        table = "journal_head"

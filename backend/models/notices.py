"""What people are owed to be told: rows written with the deed, sent afterwards, each shown once."""

from enum import StrEnum
from typing import Any

from tortoise import fields
from tortoise.models import Model

from backend.models.fields import SealedJSON


class NoticeState(StrEnum):
    OWED = "owed"
    SENT = "sent"
    EXPIRED = "expired"
    REFUSED = "refused"


class Notice(Model):
    """`key` makes it unique: the same news written again is the same row.

    `message_id` is the neutral stub's, kept before any content goes in by an edit, which may be repeated without harm.
    """

    id = fields.BigIntField(primary_key=True)
    person_id = fields.BigIntField()
    key = fields.CharField(max_length=160)
    text = fields.CharField(max_length=64, description="key of the text")
    args: dict[str, Any] = SealedJSON(default=dict)  # type: ignore[assignment]
    buttons: list[list[dict[str, Any]]] = fields.JSONField(default=list)
    picture = fields.CharField(
        max_length=32, default="", description="name of the picture that is drawn when it is sent"
    )
    file_id = fields.BigIntField(null=True, description="a kept file that goes with it as a document")
    case_id = fields.BigIntField(null=True)
    is_contact = fields.BooleanField(default=False, description="creditor-started talk with a debtor: 230-ФЗ applies")
    not_before = fields.DatetimeField()
    not_after = fields.DatetimeField(null=True)
    state = fields.CharEnumField(NoticeState, max_length=16, default=NoticeState.OWED)
    reason = fields.CharField(max_length=80, default="", description="why it was not sent")
    chat_id = fields.BigIntField(null=True)
    message_id = fields.BigIntField(null=True)
    created_at = fields.DatetimeField()
    sent_at = fields.DatetimeField(null=True)
    service = fields.CharField(
        max_length=16, default="", db_default="", description="how it goes to a debtor: chosen when it is sent"
    )
    delivery = fields.CharField(max_length=16, default="", db_default="", description="what the carrier told of it")
    instead_of = fields.BigIntField(null=True, description="the notice that did not come through another way")

    class Meta:
        table = "notice"
        unique_together = (("person_id", "key"),)
        indexes = (("state", "not_before"), ("person_id", "created_at"))

"""Talk with debtors that the law counts, and the codes by which they prove who they are."""

from enum import StrEnum
from typing import Any

from tortoise import fields
from tortoise.models import Model


class Contact(Model):
    """One contact that reached a debtor, with the verdict of the rules at that moment as its certificate."""

    id = fields.BigIntField(primary_key=True)
    debtor_id = fields.BigIntField()
    case_id = fields.BigIntField(null=True)
    channel = fields.CharField(max_length=16)
    kind = fields.CharField(max_length=16, description="message, call or visit")
    by_creditor = fields.BooleanField()
    at = fields.DatetimeField()
    notice_id = fields.BigIntField(null=True, unique=True)
    certificate: dict[str, Any] = fields.JSONField(default=dict)

    class Meta:
        table = "contact"
        indexes = (("debtor_id", "at"),)


class AccessCode(Model):
    """A one-time code printed in a letter to the debtor. Only its digest is kept."""

    id = fields.BigIntField(primary_key=True)
    case_id = fields.BigIntField(db_index=True)
    code_digest = fields.CharField(max_length=64)
    created_at = fields.DatetimeField()
    expires_at = fields.DatetimeField()
    used_at = fields.DatetimeField(null=True)
    used_by = fields.BigIntField(null=True, description="the person: to them alone it answers as before")

    class Meta:
        table = "access_code"
        indexes = (("code_digest",),)


class ConsentKind(StrEnum):
    """What a debtor agrees to, each in a document of its own (152-ФЗ ст. 9, 230-ФЗ ст. 4 ч. 2)."""

    PERSONAL_DATA = "personal_data"
    CHANNEL = "channel"


class Consent(Model):
    """A consent as it was given: to which words, when, and since when no more. The latest of a kind counts."""

    id = fields.BigIntField(primary_key=True)
    person_id = fields.BigIntField()
    debtor_id = fields.BigIntField(null=True, description="known once the person has identified")
    kind = fields.CharEnumField(ConsentKind, max_length=16)
    text_digest = fields.CharField(max_length=64, description="of the very words, in the language they were read in")
    given_at = fields.DatetimeField()
    revoked_at = fields.DatetimeField(null=True)

    class Meta:
        table = "consent"
        indexes = (("person_id", "kind"), ("debtor_id", "kind"))


class IdentityTry(Model):
    """Wrong tries to identify, by messenger account: too many, and the door stays shut for a while."""

    id = fields.BigIntField(primary_key=True)
    person_id = fields.BigIntField()
    at = fields.DatetimeField()
    succeeded = fields.BooleanField(default=False)

    class Meta:
        table = "identity_try"
        indexes = (("person_id", "at"),)

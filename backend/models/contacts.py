"""Talk with debtors that the law counts, and the codes by which they prove who they are."""

from enum import StrEnum
from typing import Any

from tortoise import fields
from tortoise.models import Model

from backend.models.fields import Sealed


class ContactState(StrEnum):
    """How far it came. What is not known to have failed counts as having reached the debtor."""

    RESERVED = "reserved"
    """Judged lawful and about to leave: it is in the counts before a word has gone."""
    ACCEPTED = "accepted"
    UNCERTAIN = "uncertain"
    """The line was cut while it was being taken: it may have gone, so it does not go again this way."""
    DELIVERED = "delivered"
    READ = "read"
    FAILED = "failed"


OPEN_STATES = frozenset({ContactState.RESERVED, ContactState.ACCEPTED, ContactState.UNCERTAIN})


class Contact(Model):
    """One contact with a debtor, with the verdict of the rules at that moment as its certificate.

    The texts are kept for three years after the contact at least (230-ФЗ ст. 17).
    """

    id = fields.BigIntField(primary_key=True)
    debtor_id = fields.BigIntField()
    case_id = fields.BigIntField(null=True)
    channel = fields.CharField(max_length=16)
    kind = fields.CharField(max_length=16, description="message, call or visit")
    by_creditor = fields.BooleanField()
    at = fields.DatetimeField()
    notice_id = fields.BigIntField(null=True, unique=True)
    certificate: dict[str, Any] = fields.JSONField(default=dict)
    service = fields.CharField(max_length=16, default="", db_default="", description="telegram, email, sms")
    state = fields.CharEnumField(
        ContactState, max_length=16, default=ContactState.DELIVERED, db_default=ContactState.DELIVERED.value
    )
    recipient = fields.CharField(max_length=16, default="debtor", db_default="debtor")
    address = Sealed(null=True, description="the number, mailbox or account it went to")
    address_digest = fields.CharField(max_length=64, default="", db_default="")
    template = fields.CharField(max_length=64, default="", db_default="", description="key of the approved text")
    words = Sealed(null=True, description="what was said, word for word")
    outside_id = fields.CharField(max_length=80, default="", db_default="", description="what the carrier calls it")
    settled_at = fields.DatetimeField(null=True, description="when it was delivered, read or failed")
    reason = fields.CharField(max_length=80, default="", db_default="", description="why it failed")
    person_id = fields.BigIntField(null=True, description="the colleague who called or came")

    class Meta:
        table = "contact"
        indexes = (("debtor_id", "at"), ("state", "service", "at"), ("service", "outside_id"))


class AccessCode(Model):
    """A one-time code printed in a letter to the debtor. Only its digest is kept."""

    id = fields.BigIntField(primary_key=True)
    case_id = fields.BigIntField(db_index=True)
    code_digest = fields.CharField(max_length=64)
    created_at = fields.DatetimeField()
    expires_at = fields.DatetimeField()
    used_at = fields.DatetimeField(null=True)
    used_by = fields.BigIntField(null=True, description="the person: to them alone it answers as before")
    tries = fields.IntField(default=0, db_default=0, description="by anybody, the right one too")

    class Meta:
        table = "access_code"
        indexes = (("code_digest",),)


class ConsentKind(StrEnum):
    """What a debtor agrees to, each in a document of its own (152-ФЗ ст. 9, 230-ФЗ ст. 4 ч. 2)."""

    PERSONAL_DATA = "personal_data"
    CHANNEL = "channel"
    THIRD_PERSON = "third_person"


class ConsentWay(StrEnum):
    """How a consent was given or taken back."""

    BUTTON = "button"
    WORD = "word"
    PAPER = "paper"


class Consent(Model):
    """A consent as it was given: to which words, when, and since when no more. The latest of a kind counts."""

    id = fields.BigIntField(primary_key=True)
    person_id = fields.BigIntField()
    debtor_id = fields.BigIntField(null=True, description="known once the person has identified")
    kind = fields.CharEnumField(ConsentKind, max_length=16)
    text_digest = fields.CharField(max_length=64, description="of the very words, in the language they were read in")
    words = Sealed(null=True, description="the very words: their version is their digest")
    way = fields.CharEnumField(ConsentWay, max_length=16, default=ConsentWay.BUTTON, db_default=ConsentWay.BUTTON.value)
    given_at = fields.DatetimeField()
    revoked_at = fields.DatetimeField(null=True)
    revoked_way = fields.CharField(max_length=16, default="", db_default="")

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


class SpokesKind(StrEnum):
    """In whose place somebody speaks."""

    REPRESENTATIVE = "representative"
    HEIR = "heir"


class Spokesperson(Model):
    """Somebody who speaks for a debtor by a paper and until a day: a representative, or an heir.

    `only_through`: the debtor wants to be spoken to through them alone (230-ФЗ ст. 8 ч. 1 п. 1).
    """

    id = fields.BigIntField(primary_key=True)
    debtor_id = fields.BigIntField(db_index=True)
    kind = fields.CharEnumField(SpokesKind, max_length=16)
    full_name = Sealed()
    phone = Sealed(null=True)
    phone_digest = fields.CharField(max_length=64, default="", db_index=True, description="to find them by it")
    paper = fields.CharField(max_length=200, description="what the right rests on, such as a power of attorney")
    since = fields.DateField()
    until = fields.DateField(null=True)
    only_through = fields.BooleanField(default=False, db_default=False)
    added_by = fields.BigIntField()
    added_at = fields.DatetimeField()
    ended_at = fields.DatetimeField(null=True)
    person_id = fields.BigIntField(null=True, description="their own account, once they have identified")

    class Meta:
        table = "spokesperson"

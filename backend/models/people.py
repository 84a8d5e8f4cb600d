"""People who talk to the bot, and the invitations by which staff come in."""

from typing import TYPE_CHECKING

from tortoise import fields
from tortoise.expressions import Q
from tortoise.models import Model

from backend.domain.channels import DebtorChannel
from backend.domain.people import Actor, Role

if TYPE_CHECKING:
    from backend.models.creditors import Creditor
    from backend.models.debtors import Debtor


ACCOUNT_FIELDS = {DebtorChannel.TELEGRAM: "telegram_id", DebtorChannel.MAX: "max_id"}
HAS_ACCOUNT = Q(telegram_id__not_isnull=True) | Q(max_id__not_isnull=True)


class Person(Model):
    """Anyone who ever wrote: staff by invitation, debtors once identified, guests until then.

    A row is one account in one messenger: equal numbers in two messengers are two people.
    """

    id = fields.BigIntField(primary_key=True)
    telegram_id = fields.BigIntField(null=True, unique=True)
    max_id = fields.BigIntField(null=True, description="unique by guards.sql")
    name = fields.CharField(max_length=200, default="")
    role = fields.CharEnumField(Role, max_length=32, default=Role.GUEST)
    language = fields.CharField(max_length=8, default="ru")
    timezone = fields.CharField(max_length=64, default="Europe/Moscow")
    is_active = fields.BooleanField(default=True)
    is_reachable = fields.BooleanField(
        default=True, description="False once the messenger says that the bot is blocked"
    )
    is_away = fields.BooleanField(default=False)
    digest_hour = fields.SmallIntField(default=9, description="managers: hour of the morning digest, own time zone")
    debtor: "fields.ForeignKeyNullableRelation[Debtor]" = fields.ForeignKeyField(
        "models.Debtor", related_name="people", null=True, on_delete=fields.RESTRICT
    )
    debtor_id: int | None
    created_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        table = "person"
        indexes = (("role", "is_active"),)

    @property
    def messenger(self) -> DebtorChannel | None:
        """Where this account is; None for a row that stands for somebody who has none."""
        return next((one for one, field in ACCOUNT_FIELDS.items() if getattr(self, field) is not None), None)

    @property
    def account(self) -> int | None:
        """Its number there."""
        number: int | None = self.telegram_id if self.telegram_id is not None else self.max_id
        return number

    def actor(self) -> Actor:
        role = self.role if self.is_active else Role.GUEST
        return Actor(
            id=self.id,
            role=role,
            name=self.name,
            debtor_id=self.debtor_id if role is Role.DEBTOR else None,
            language=self.language,
            timezone=self.timezone,
        )


class StaffScope(Model):
    """A person with rows here sees only these creditors' cases. Without rows, all."""

    id = fields.BigIntField(primary_key=True)
    person: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField("models.Person", related_name="scopes")
    person_id: int
    creditor: "fields.ForeignKeyRelation[Creditor]" = fields.ForeignKeyField("models.Creditor", related_name="scopes")
    creditor_id: int

    class Meta:
        table = "staff_scope"
        unique_together = (("person", "creditor"),)


class Invitation(Model):
    """A one-time link to a role. Only a digest of its code is kept."""

    id = fields.BigIntField(primary_key=True)
    code_digest = fields.CharField(max_length=64, unique=True)
    role = fields.CharEnumField(Role, max_length=32)
    name = fields.CharField(max_length=200, default="")
    created_by: fields.ForeignKeyNullableRelation[Person] = fields.ForeignKeyField(
        "models.Person", related_name="invited", null=True, on_delete=fields.SET_NULL
    )
    created_by_id: int | None
    created_at = fields.DatetimeField()
    expires_at = fields.DatetimeField()
    used_by: fields.ForeignKeyNullableRelation[Person] = fields.ForeignKeyField(
        "models.Person", related_name="invitations_used", null=True, on_delete=fields.SET_NULL
    )
    used_by_id: int | None
    used_at = fields.DatetimeField(null=True)

    class Meta:
        table = "invitation"

"""Who owes: names stay searchable, everything else that is personal lies sealed."""

from tortoise import fields
from tortoise.models import Model

from backend.models.fields import Sealed, SealedJSON


class Debtor(Model):
    """A person who owes. One person may owe several debts."""

    id = fields.BigIntField(primary_key=True)
    full_name = fields.CharField(max_length=300)
    search_name = fields.CharField(max_length=300, description="folded for search, trigram-indexed")
    birth_date = fields.DateField()
    birth_place = Sealed(default="")
    passport = Sealed(default="")
    inn = Sealed(default="")
    snils = Sealed(default="")
    registration_address = Sealed(default="")
    residence_address = Sealed(default="")
    phones: dict[str, list[str]] = SealedJSON(default=dict, description='{"phones": ["+7…"]}')  # type: ignore[assignment]
    email = Sealed(default="")
    region = fields.CharField(max_length=2, default="", description="two-digit code of the region of residence")

    class Meta:
        table = "debtor"
        indexes = (("search_name", "birth_date"), ("birth_date",))

    @property
    def phone_numbers(self) -> tuple[str, ...]:
        return tuple(self.phones.get("phones", ()))


class DebtorKey(Model):
    """A blind index: kind (phone, inn, snils, passport, email or a look-up) and the digest of the normal form."""

    id = fields.BigIntField(primary_key=True)
    debtor: fields.ForeignKeyRelation[Debtor] = fields.ForeignKeyField("models.Debtor", related_name="keys")
    debtor_id: int
    kind = fields.CharField(max_length=16)
    digest = fields.CharField(max_length=32)

    class Meta:
        table = "debtor_key"
        indexes = (("kind", "digest"),)

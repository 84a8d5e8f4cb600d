"""Courts, the text of where each sits in judgment, and what people chose where the texts left a doubt."""

from datetime import date

from tortoise import fields
from tortoise.models import Model

from backend.domain.courts import Court as CourtKind
from backend.models.fields import Sealed


class Court(Model):
    """A magistrate's precinct or a district court, as papers name it and as its fee is paid.

    `code` is the beginning of its УИД, such as 59MS0012. `name_to` is the name as an application is addressed to it.
    """

    id = fields.BigIntField(primary_key=True)
    code = fields.CharField(max_length=8, unique=True)
    kind = fields.CharEnumField(CourtKind, max_length=16)
    region = fields.CharField(max_length=2)
    name = fields.CharField(max_length=300)
    name_to = fields.CharField(max_length=300, default="")
    search_name = fields.CharField(max_length=300, description="folded for search")
    address = fields.CharField(max_length=300, default="")
    above: "fields.ForeignKeyNullableRelation[Court]" = fields.ForeignKeyField(
        "models.Court", related_name="precincts", null=True, on_delete=fields.RESTRICT
    )
    above_id: int | None
    fee_recipient = fields.CharField(max_length=300, default="")
    fee_inn = fields.CharField(max_length=12, default="")
    fee_kpp = fields.CharField(max_length=9, default="")
    fee_bank = fields.CharField(max_length=300, default="")
    fee_bic = fields.CharField(max_length=9, default="")
    fee_account = fields.CharField(max_length=20, default="", description="of the treasury, to which the fee is paid")
    fee_bank_account = fields.CharField(max_length=20, default="", description="the single treasury account")
    fee_kbk = fields.CharField(max_length=20, default="")
    fee_oktmo = fields.CharField(max_length=11, default="")
    updated_at = fields.DatetimeField()

    class Meta:
        table = "court"
        indexes = (("region", "kind"), ("search_name",))

    @property
    def addressed(self) -> str:
        """The name at the head of an application."""
        return self.name_to or self.name


class TerritoryText(Model):
    """Where a court sits in judgment, word for word as its region set it, from one day on. None is ever changed."""

    id = fields.BigIntField(primary_key=True)
    court: fields.ForeignKeyRelation[Court] = fields.ForeignKeyField(
        "models.Court", related_name="territories", on_delete=fields.RESTRICT
    )
    court_id: int
    place = fields.CharField(max_length=300, default="", description="town or district for lines that name none")
    text = fields.TextField()
    since: date = fields.DateField()
    source = fields.CharField(max_length=300, default="")
    read_at = fields.DatetimeField()

    class Meta:
        table = "territory_text"
        unique_together = (("court", "since"),)


class CourtChoice(Model):
    """Which court a person chose for a house. It goes before every text. The address lies sealed, found by digest."""

    id = fields.BigIntField(primary_key=True)
    digest = fields.CharField(max_length=32, unique=True)
    address = Sealed()
    court: fields.ForeignKeyRelation[Court] = fields.ForeignKeyField(
        "models.Court", related_name="choices", on_delete=fields.RESTRICT
    )
    court_id: int
    chosen_by = fields.BigIntField()
    chosen_at = fields.DatetimeField()

    class Meta:
        table = "court_choice"

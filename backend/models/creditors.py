"""Who sold the debts, and by which cession contract."""

from tortoise import fields
from tortoise.models import Model


class Creditor(Model):
    """The seller of a portfolio, the first creditor of its loans."""

    id = fields.BigIntField(primary_key=True)
    name = fields.CharField(max_length=300, unique=True)
    inn = fields.CharField(max_length=12, default="")

    class Meta:
        table = "creditor"


class Cession(Model):
    """One contract of assignment, under which one or several registers came."""

    id = fields.BigIntField(primary_key=True)
    creditor: fields.ForeignKeyRelation[Creditor] = fields.ForeignKeyField(
        "models.Creditor", related_name="cessions", on_delete=fields.RESTRICT
    )
    creditor_id: int
    number = fields.CharField(max_length=120)
    signed_on = fields.DateField()

    class Meta:
        table = "cession"
        unique_together = (("creditor", "number", "signed_on"),)


class RegisterImport(Model):
    """A register that was taken in, known by the digest of its bytes, with the report that was given."""

    id = fields.BigIntField(primary_key=True)
    cession: fields.ForeignKeyRelation[Cession] = fields.ForeignKeyField(
        "models.Cession", related_name="imports", on_delete=fields.RESTRICT
    )
    cession_id: int
    file_sha256 = fields.CharField(max_length=64, db_index=True)
    imported_at = fields.DatetimeField()
    report: dict[str, object] = fields.JSONField()

    class Meta:
        table = "register_import"


class ColumnAnswer(Model):
    """What a person said which heading of this creditor's registers means."""

    id = fields.BigIntField(primary_key=True)
    creditor: fields.ForeignKeyRelation[Creditor] = fields.ForeignKeyField("models.Creditor", related_name="columns")
    creditor_id: int
    column = fields.CharField(max_length=40)
    heading = fields.CharField(max_length=200)

    class Meta:
        table = "column_answer"
        unique_together = (("creditor", "column"),)

"""A case: one bought loan on its way through post, court and bailiffs."""

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from tortoise import fields
from tortoise.models import Model

from backend.domain.identifiers import number_of
from backend.domain.money import ZERO
from backend.domain.stages import Stage
from backend.models.fields import Money, SealedJSON

if TYPE_CHECKING:
    from backend.models.courts import Court
    from backend.models.creditors import Cession, Creditor
    from backend.models.debtors import Debtor
    from backend.models.people import Person


class Case(Model):
    """`version` grows with every change: a button carries it, and an old button changes nothing.

    Only services/stages.py assigns `stage`. `balance` repeats the sum of the ledger for lists and search, written in
    the same transaction as the entries. The ledger is the truth.
    """

    id = fields.BigIntField(primary_key=True)
    debtor: "fields.ForeignKeyRelation[Debtor]" = fields.ForeignKeyField(
        "models.Debtor", related_name="cases", on_delete=fields.RESTRICT
    )
    debtor_id: int
    creditor: "fields.ForeignKeyRelation[Creditor]" = fields.ForeignKeyField(
        "models.Creditor", related_name="cases", on_delete=fields.RESTRICT
    )
    creditor_id: int
    cession: "fields.ForeignKeyRelation[Cession]" = fields.ForeignKeyField(
        "models.Cession", related_name="cases", on_delete=fields.RESTRICT
    )
    cession_id: int

    contract_number = fields.CharField(max_length=500)
    contract_key = fields.CharField(max_length=500, description="by which a loan is the same loan")
    contract_fold = fields.CharField(max_length=500, db_index=True, description="contract number folded for search")
    contract_date = fields.DateField()
    external_id = fields.CharField(max_length=500, default="")
    deal_uid = fields.CharField(max_length=40, default="")
    loan_amount = Money(null=True)
    annual_rate = fields.CharField(max_length=20, default="", description="percent a year as the register gave it")
    loan_due_on = fields.DateField(null=True)
    overdue_since = fields.DateField(null=True)
    last_payment_on = fields.DateField(null=True)
    extra = SealedJSON(default=dict, description="columns of the register that nobody asked for, and faulty values")

    stage = fields.CharField(max_length=32)
    is_open = fields.BooleanField(db_default=True, default=True, description="not at a final stage, for lists")
    stage_since = fields.DateField()
    due_on: date | None = fields.DateField(null=True)
    holds: list[str] = fields.JSONField(default=list)
    evidence: dict[str, str] = fields.JSONField(
        default=dict, description="papers at hand that steps ask for: kind of evidence -> day"
    )
    noted: dict[str, str] = fields.JSONField(
        default=dict, description="dates and marks that the rules of stages look at"
    )
    responsible: "fields.ForeignKeyNullableRelation[Person]" = fields.ForeignKeyField(
        "models.Person", related_name="cases", null=True, on_delete=fields.SET_NULL
    )
    responsible_id: int | None

    court: "fields.ForeignKeyNullableRelation[Court]" = fields.ForeignKeyField(
        "models.Court", related_name="cases", null=True, on_delete=fields.RESTRICT
    )
    court_id: int | None
    court_found: dict[str, str] | None = fields.JSONField(
        null=True, description="how the court is known: by what, rule, version of its text, how sure"
    )
    court_name = fields.CharField(max_length=300, default="")
    court_case_number = fields.CharField(max_length=60, default="")
    court_case_key = fields.CharField(max_length=60, default="", db_index=True)
    court_uid = fields.CharField(max_length=40, default="", db_index=True)
    enforcement_number = fields.CharField(max_length=60, default="", db_index=True)

    balance: Decimal = Money(default=ZERO)  # type: ignore[assignment]
    region = fields.CharField(
        max_length=2, default="", db_default="", description="the debtor's, repeated for lists and filters"
    )
    version = fields.IntField(default=1)
    created_at = fields.DatetimeField()

    class Meta:
        table = "debt_case"
        indexes = (
            ("creditor_id", "contract_key"),
            ("responsible_id", "stage", "due_on", "stage_since", "creditor_id"),
            ("debtor_id",),
            ("creditor_id", "id"),
            ("cession_id", "id"),
            ("court_name", "id"),
            ("deal_uid",),
        )

    @property
    def at(self) -> Stage:
        return Stage(self.stage)

    @property
    def number(self) -> str:
        return number_of(self.id)


class CaseTag(Model):
    """A word that a colleague put on a case, by which it is found again."""

    id = fields.BigIntField(primary_key=True)
    case: fields.ForeignKeyRelation[Case] = fields.ForeignKeyField("models.Case", related_name="tags")
    case_id: int
    tag = fields.CharField(max_length=40)

    class Meta:
        table = "case_tag"
        unique_together = (("case", "tag"),)
        indexes = (("tag", "case_id"),)

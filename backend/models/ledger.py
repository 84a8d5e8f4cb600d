"""The append-only ledger: entries are added, never changed; the store itself refuses anything else."""

from decimal import Decimal
from typing import TYPE_CHECKING

from tortoise import fields
from tortoise.models import Model

from backend.domain.ledger import Component, Entry, EntryKind, Origin
from backend.models.fields import Money

if TYPE_CHECKING:
    from backend.models.cases import Case


class LedgerEntry(Model):
    """One line of a debt. `amount` raises what is owed when positive and lowers it when negative."""

    id = fields.BigIntField(primary_key=True)
    case: "fields.ForeignKeyRelation[Case]" = fields.ForeignKeyField(
        "models.Case", related_name="entries", on_delete=fields.RESTRICT
    )
    case_id: int
    component = fields.CharField(max_length=24)
    kind = fields.CharField(max_length=32)
    amount: Decimal = Money()  # type: ignore[assignment]
    on = fields.DateField(description="business date")
    basis = fields.CharField(max_length=80, default="", description="article or paper, as a text key")
    origin = fields.CharField(max_length=16, description="import, person, paper, payment, system")
    paper_id = fields.BigIntField(null=True)
    payment_id = fields.BigIntField(null=True, db_index=True)
    reverses_id = fields.BigIntField(null=True)
    created_by = fields.BigIntField(default=0)
    created_at = fields.DatetimeField()

    class Meta:
        table = "ledger_entry"
        indexes = (("case_id", "on"),)

    def as_entry(self) -> Entry:
        """The value that the rules of the ledger work with."""
        return Entry(
            component=Component(self.component),
            kind=EntryKind(self.kind),
            amount=self.amount,
            on=self.on,
            basis=self.basis,
            origin=Origin(self.origin),
            id=self.id,
            paper_id=self.paper_id,
            payment_id=self.payment_id,
            reverses_id=self.reverses_id,
        )

"""Plans that debtors agree on: their instalments, the signature beneath, what a debtor told of his means."""

from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

from tortoise import fields
from tortoise.models import Model

from backend.domain.money import ZERO
from backend.models.fields import Money, Sealed

if TYPE_CHECKING:
    from backend.models.cases import Case


class PlanState(StrEnum):
    """`ASKED` waits for a manager, `COUNTERED` for the debtor's answer to a manager's terms, `OFFERED` for his code."""

    ASKED = "asked"
    COUNTERED = "countered"
    DECLINED = "declined"
    OFFERED = "offered"
    ACCEPTED = "accepted"
    COMPLETED = "completed"
    BROKEN = "broken"
    REPLACED = "replaced"


class Plan(Model):
    id = fields.BigIntField(primary_key=True)
    case: "fields.ForeignKeyRelation[Case]" = fields.ForeignKeyField(
        "models.Case", related_name="plans", on_delete=fields.RESTRICT
    )
    case_id: int
    state = fields.CharEnumField(PlanState, max_length=16, default=PlanState.OFFERED)
    total: Decimal = Money()  # type: ignore[assignment]
    proposed_by = fields.BigIntField(default=0)
    proposed_at = fields.DatetimeField()
    accepted_at = fields.DatetimeField(null=True)
    payments_before = fields.BigIntField(
        default=0, description="id of the last payment that the balance shared out already knew"
    )
    terms_digest = fields.CharField(max_length=64, default="", description="of the text that was accepted")
    forgiven: Decimal | None = Money(  # type: ignore[assignment]
        null=True, description="of the penalty, once the plan is kept to its end"
    )
    replaces_id: int | None = fields.BigIntField(null=True, description="the plan that this one took the place of")
    asked: dict[str, str | int | None] | None = fields.JSONField(
        null=True, description="the proposal that a manager is asked about, or that he made"
    )
    answered_by: int | None = fields.BigIntField(null=True, description="the manager who allowed or declined it")
    answered_at = fields.DatetimeField(null=True)
    answer = Sealed(null=True, description="the manager's words")
    slipped_on: date | None = fields.DateField(null=True, description="when an instalment was missed first")
    ended_on: date | None = fields.DateField(null=True, description="when it was completed, broken or replaced")
    instalments: "fields.ReverseRelation[Instalment]"

    class Meta:
        table = "plan"
        indexes = (("case_id", "state"), ("state", "ended_on"))


class Instalment(Model):
    id = fields.BigIntField(primary_key=True)
    plan: fields.ForeignKeyRelation[Plan] = fields.ForeignKeyField("models.Plan", related_name="instalments")
    plan_id: int
    number = fields.SmallIntField()
    due_on: date = fields.DateField()
    amount: Decimal = Money()  # type: ignore[assignment]
    paid: Decimal = Money(default=ZERO)  # type: ignore[assignment]
    closed_on = fields.DateField(null=True)

    class Meta:
        table = "instalment"
        unique_together = (("plan", "number"),)
        indexes = (("due_on", "closed_on"),)


class PauseState(StrEnum):
    """`ASKED` waits for a manager; a `GRANTED` one has moved the plan's days and is never taken back."""

    ASKED = "asked"
    GRANTED = "granted"
    DECLINED = "declined"

    @property
    def text_key(self) -> str:
        return f"pauses-state-{self.value}"


class PlanPause(Model):
    """Whole months in which a plan asks for nothing: its open instalments from `since` on fall due that much later."""

    id = fields.BigIntField(primary_key=True)
    plan: fields.ForeignKeyRelation[Plan] = fields.ForeignKeyField(
        "models.Plan", related_name="pauses", on_delete=fields.RESTRICT
    )
    plan_id: int
    state = fields.CharEnumField(PauseState, max_length=16, default=PauseState.ASKED)
    since: date = fields.DateField()
    until: date = fields.DateField(description="its last day")
    months = fields.SmallIntField()
    reason = Sealed(description="why, in the words of whoever asked")
    asked_by = fields.BigIntField()
    asked_at = fields.DatetimeField()
    decided_by: int | None = fields.BigIntField(null=True)
    decided_at = fields.DatetimeField(null=True)
    answer = Sealed(default="", description="the manager's words")

    class Meta:
        table = "plan_pause"
        indexes = (("plan_id", "state"), ("state", "id"))


class PlanSignature(Model):
    """A simple electronic signature (63-ФЗ ст. 5, 6, 9): who, with which code, under which words, when.

    Only the digest of the code is kept. `words` are those that stood on the screen, and their digest is their version.
    """

    id = fields.BigIntField(primary_key=True)
    plan: fields.ForeignKeyRelation[Plan] = fields.ForeignKeyField(
        "models.Plan", related_name="signatures", on_delete=fields.RESTRICT
    )
    plan_id: int
    person_id = fields.BigIntField(description="the account to which the code was given")
    debtor_id = fields.BigIntField()
    language = fields.CharField(max_length=8)
    words = Sealed(description="what was signed")
    words_digest = fields.CharField(max_length=64)
    code_digest = fields.CharField(max_length=64)
    code_made_at = fields.DatetimeField()
    tries = fields.SmallIntField(default=0)
    signed_at = fields.DatetimeField(null=True)
    paper_id: int | None = fields.BigIntField(null=True, description="the agreement as it was printed")

    class Meta:
        table = "plan_signature"
        indexes = (("plan_id", "signed_at"), ("person_id", "code_made_at"))


class PayMeans(Model):
    """What a debtor told of himself: the days of the month on which he can pay, and how much."""

    id = fields.BigIntField(primary_key=True)
    debtor_id = fields.BigIntField(unique=True)
    pay_day = fields.SmallIntField(null=True)
    second_day: int | None = fields.SmallIntField(null=True, description="where he is paid twice a month")
    per_month: Decimal | None = Money(null=True)  # type: ignore[assignment]
    changed_at = fields.DatetimeField()

    class Meta:
        table = "pay_means"

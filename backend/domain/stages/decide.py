"""The decision: may this person take this step now, and what follows from it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from backend.domain.errors import NotAllowed, Refused, Stale
from backend.domain.people import Role
from backend.domain.stages.conditions import Refusal
from backend.domain.stages.evidence import KEPT, ROUND, EvidenceKind, proofs_at_hand
from backend.domain.stages.facts import Act, CaseFacts, OriginalAt
from backend.domain.stages.rows import HEAD, Transition
from backend.domain.stages.stage import Stage
from backend.domain.stages.steps import Step
from backend.domain.stages.table import ROWS_AT


class Duty(StrEnum):
    """Work that a step leaves for somebody to do soon, beside the stage's own."""

    WITHDRAW_DOCUMENT = "withdraw-document"
    CHECK_REVERSAL = "check-reversal"
    CLAIM_IN_REGISTER = "claim-in-register"

    @property
    def text_key(self) -> str:
        return f"duty-{self.value}"


@dataclass(frozen=True)
class Decision:
    """What to write down: the move, the papers behind it, and what follows.

    `spends`: kinds whose papers may not be leaned on again; drop them from the next `CaseFacts.evidence`.
    `bureau_event`: exactly one report of this event is owed for this decision. `act`, `original_at`: facts from now on.
    `new_round`: an application to a court begins anew; `CaseFacts.act_was_presented` counts from the last such step.
    """

    was: Stage
    step: Step
    stage: Stage
    evidence: tuple[EvidenceKind, ...]
    spends: frozenset[EvidenceKind]
    owner: Role
    bureau_event: str | None
    new_round: bool
    duties: tuple[Duty, ...]
    act: Act
    original_at: OriginalAt
    basis: str
    reason: str = ""


@dataclass(frozen=True)
class OpenStep:
    """A step that `decide` would not refuse, given a reason where `asks_reason`."""

    step: Step
    stage: Stage
    usual: bool
    asks_reason: bool
    everywhere: bool


@dataclass(frozen=True)
class RefusedStep:
    """A step that this person could take if something were there: `key` is the sentence, `details` fill it."""

    step: Step
    stage: Stage
    usual: bool
    key: str
    details: Mapping[str, Any] = field(default_factory=dict)


_ORIGINAL_AFTER: Mapping[Step, OriginalAt] = {
    Step.ORDER_RECEIVED: OriginalAt.OURS,
    Step.WRIT_RECEIVED: OriginalAt.OURS,
    Step.DUPLICATE_GIVEN: OriginalAt.OURS,
    Step.TO_BANK: OriginalAt.BANK,
    Step.BANK_RETURNED: OriginalAt.OURS,
    Step.TO_BAILIFF: OriginalAt.BAILIFF,
    Step.FSSP_REFUSED: OriginalAt.OURS,
    Step.TO_EMPLOYER: OriginalAt.EMPLOYER,
    Step.DRAFT_ORDER: OriginalAt.NOWHERE,
    Step.DRAFT_CLAIM: OriginalAt.NOWHERE,
}

_ACT_AFTER: Mapping[Step, Act] = {
    Step.ORDER_ISSUED: Act.ORDER,
    Step.ORDER_CANCELLED: Act.NONE,
    Step.REOPEN_CANCEL: Act.NONE,
    Step.GRANTED: Act.JUDGMENT,
    Step.PARTIAL: Act.JUDGMENT,
    Step.SETTLED: Act.JUDGMENT,
    Step.DENIED: Act.NONE,
    Step.LEFT: Act.NONE,
    Step.REVERSE: Act.NONE,
    Step.SET_ASIDE: Act.NONE,
    Step.RETRIAL: Act.NONE,
    Step.DRAFT_ORDER: Act.NONE,
    Step.DRAFT_CLAIM: Act.NONE,
}

_NEW_ROUND = frozenset({Step.DRAFT_ORDER, Step.DRAFT_CLAIM, Step.ESTATE_FEE})


def refusal(row: Transition, facts: CaseFacts, today: date) -> Refusal | None:
    """The first thing that is missing for this row, whoever asks."""
    return next(filter(None, (condition(facts, today) for condition in row.conditions)), None)


def row_for(facts: CaseFacts, step: Step) -> Transition | None:
    return next((row for row in ROWS_AT[facts.stage] if row.step is step), None)


def decide(facts: CaseFacts, step: Step, role: Role, today: date, *, reason: str = "") -> Decision:
    """Take the step or say why not.

    Raises Stale when the case no longer stands where this step is, NotAllowed when it is not this role's,
    Refused with the sentence of what is missing otherwise.
    """
    row = row_for(facts, step)
    if row is None:
        raise Stale("refusal-stage-moved-on", stage=facts.stage)
    if role not in row.may_take:
        raise NotAllowed("refusal-stage-head-only" if row.by == HEAD else "refusal-stage-not-your-step")
    if row.asks_reason and not reason.strip():
        raise Refused("refusal-stage-no-reason")
    missing = refusal(row, facts, today)
    if missing:
        raise Refused(missing.key, **missing.details)
    return _decision(row, facts, reason.strip())


def taken(row: Transition, facts: CaseFacts) -> Decision:
    """What followed from a step that was taken elsewhere, before the case came here: nobody asks now if it might be."""
    return _decision(row, facts, "")


def _decision(row: Transition, facts: CaseFacts, reason: str) -> Decision:
    target = row.target(facts)
    return Decision(
        was=facts.stage,
        step=row.step,
        stage=target,
        evidence=proofs_at_hand(row.takes, facts.evidence),
        spends=_spent(row) & facts.evidence,
        owner=target.owner,
        bureau_event=row.bureau_event,
        new_round=row.step in _NEW_ROUND,
        duties=_duties(row, facts),
        act=_act_after(row.step, facts.act),
        original_at=_ORIGINAL_AFTER.get(row.step, facts.original_at),
        basis=row.basis,
        reason=reason,
    )


def _spent(row: Transition) -> frozenset[EvidenceKind]:
    return frozenset(row.takes) - KEPT | (ROUND if row.step in _NEW_ROUND else frozenset())


def _act_after(step: Step, act: Act) -> Act:
    # Whether a judgment was given by default is written on it, and was entered with it.
    if step in {Step.GRANTED, Step.PARTIAL} and act is Act.DEFAULT_JUDGMENT:
        return act
    return _ACT_AFTER.get(step, act)


def _duties(row: Transition, facts: CaseFacts) -> tuple[Duty, ...]:
    left = row.target(facts)
    ends = left.final or left in {Stage.C72_ORDER_CANCELLED, Stage.D86_DEFAULT_SET_ASIDE}
    was_presented = facts.act_was_presented or facts.original_at.presented
    duties = {
        Duty.WITHDRAW_DOCUMENT: ends and facts.original_at.presented,
        Duty.CHECK_REVERSAL: left is Stage.C72_ORDER_CANCELLED and was_presented,
        Duty.CLAIM_IN_REGISTER: left is Stage.F10_BANKRUPT,
    }
    return tuple(duty for duty, due in duties.items() if due)


def steps_open_to(facts: CaseFacts, role: Role, today: date) -> tuple[OpenStep, ...]:
    """The menu: every step that this role may take now, the usual ones first, those possible everywhere last."""
    rows = [row for row in _rows_of(facts, role) if refusal(row, facts, today) is None]
    return tuple(
        OpenStep(row.step, row.target(facts), row.usual, row.asks_reason, row.everywhere)
        for row in sorted(rows, key=lambda row: (row.everywhere, not row.usual))
    )


def steps_refused(facts: CaseFacts, role: Role, today: date) -> tuple[RefusedStep, ...]:
    """The ordinary steps of this stage that lack something, the usual first; those possible everywhere are left out."""
    rows = [row for row in _rows_of(facts, role) if not row.everywhere]
    lacking = [(row, refusal(row, facts, today)) for row in sorted(rows, key=lambda row: not row.usual)]
    return tuple(
        RefusedStep(row.step, row.target(facts), row.usual, missing.key, missing.details)
        for row, missing in lacking
        if missing is not None
    )


def main_step(facts: CaseFacts, role: Role, today: date) -> OpenStep | RefusedStep | None:
    """The one press: the usual next step, open or with what it lacks; None when it is not this role's to take.

    Of several usual steps the first open one; when all lack something, the first.
    """
    first: RefusedStep | None = None
    for row in sorted((row for row in _rows_of(facts, role) if row.usual), key=lambda row: row.everywhere):
        missing = refusal(row, facts, today)
        if missing is None:
            return OpenStep(row.step, row.target(facts), row.usual, row.asks_reason, row.everywhere)
        if first is None and not row.everywhere:
            first = RefusedStep(row.step, row.target(facts), row.usual, missing.key, missing.details)
    return first


def _rows_of(facts: CaseFacts, role: Role) -> list[Transition]:
    return [row for row in ROWS_AT[facts.stage] if role in row.may_take]

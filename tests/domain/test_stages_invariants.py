"""What holds for any case whatever: proved on facts drawn at random."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from backend.domain.errors import Refused
from backend.domain.people import Role
from backend.domain.stages import (
    Act,
    CaseFacts,
    Decision,
    Event,
    EvidenceKind,
    Hold,
    OriginalAt,
    Stage,
    Step,
    after,
    decide,
    evidence_of_event,
    evidence_of_paper,
    follow,
    main_step,
    path_for_paper,
    step_for_event,
    steps_open_to,
    steps_refused,
)
from backend.domain.stages.holds import STOPPED_STAGES
from tests.chance import tried

TODAY = date(2024, 9, 1)
_days = st.none() | st.integers(-2, 2).map(lambda shift: TODAY + timedelta(days=shift))
_sums = st.sampled_from([Decimal(text) for text in ("-1", "0", "0.01", "100000", "100000.01", "500000", "500000.01")])
_many_papers = st.sets(st.sampled_from(EvidenceKind)) | st.just(set(EvidenceKind))

cases = st.builds(
    CaseFacts,
    stage=st.sampled_from(Stage),
    evidence=_many_papers.map(frozenset),
    holds=st.frozensets(st.sampled_from(Hold), max_size=2),
    balance=_sums,
    price_of_claim=_sums,
    costs_unposted=st.booleans(),
    money_on_the_way=st.booleans(),
    file_is_complete=st.booleans(),
    court_is_named=st.booleans(),
    address_is_known=st.booleans(),
    bank_is_known=st.booleans(),
    employer_is_known=st.booleans(),
    against_heirs=st.booleans(),
    filed_on=_days,
    cure_ends_on=_days,
    appeal_ends_on=_days,
    limitation_ends_on=_days,
    force_date=_days,
    act=st.sampled_from(Act),
    original_at=st.sampled_from(OriginalAt),
    presentation_ends_on=_days,
    presentable_again_on=_days,
    act_was_presented=st.booleans(),
    closed_from=st.none() | st.sampled_from(Stage),
)
roles = st.sampled_from(Role)


@tried(400)
@given(cases, roles)
def test_no_button_is_offered_that_would_be_refused_and_none_is_hidden(facts: CaseFacts, role: Role) -> None:
    offered = {open_step.step: open_step for open_step in steps_open_to(facts, role, TODAY)}
    lacking = {refused.step: refused for refused in steps_refused(facts, role, TODAY)}

    for step in Step:
        answer = _answer(facts, step, role)
        if isinstance(answer, Decision):
            assert offered[step].stage is answer.stage
            assert step not in lacking
        else:
            assert step not in offered
            assert step not in lacking or lacking[step].key == answer


def _answer(facts: CaseFacts, step: Step, role: Role) -> Decision | str:
    try:
        return decide(facts, step, role, TODAY, reason="why")
    except Refused as refusal:
        return refusal.key


@given(cases, roles)
def test_the_main_step_is_one_of_those_shown(facts: CaseFacts, role: Role) -> None:
    main = main_step(facts, role, TODAY)

    shown = (*steps_open_to(facts, role, TODAY), *steps_refused(facts, role, TODAY))
    assert main is None or main in shown


@tried(400)
@given(cases)
def test_the_invariants_hold_after_every_step(facts: CaseFacts) -> None:
    for offered in steps_open_to(facts, Role.MANAGER, TODAY):
        moved = after(facts, decide(facts, offered.step, Role.MANAGER, TODAY, reason="why"))
        reopened = offered.step is Step.REOPEN
        if not reopened:
            _filing_is_in_order(facts, moved)
            _enforcement_is_in_order(facts, moved)
            _no_hold_is_stepped_over(facts, moved)
        _entered_with_a_document(facts, moved)
        _closed_with_nothing_open(facts, moved)


def _filing_is_in_order(facts: CaseFacts, moved: CaseFacts) -> None:
    code = moved.stage.code
    if code == "C40" and (facts.filed_on or TODAY) >= date(2024, 9, 1):
        assert EvidenceKind.COPY_POST_RECEIPT in facts.evidence
    if code in {"C10", "C20", "C30", "C40"}:
        assert facts.price_of_claim <= Decimal(500_000)


def _enforcement_is_in_order(facts: CaseFacts, moved: CaseFacts) -> None:
    code = moved.stage.code
    if code == "E20":
        assert facts.original_at is OriginalAt.OURS
    if code == "E30":
        assert facts.original_at in {OriginalAt.OURS, OriginalAt.BAILIFF}
    if code == "D90":
        assert facts.force_date is not None
        assert facts.force_date <= TODAY


def _entered_with_a_document(facts: CaseFacts, moved: CaseFacts) -> None:
    entered = moved.stage.group == "E" and facts.stage.group != "E" and moved.stage is not Stage.E65_DUPLICATE
    if entered:
        assert facts.original_at is not OriginalAt.NOWHERE
        open_term = facts.presentation_ends_on is not None and facts.presentation_ends_on >= TODAY
        assert open_term or facts.original_at.presented


def _no_hold_is_stepped_over(facts: CaseFacts, moved: CaseFacts) -> None:
    area = STOPPED_STAGES.get(moved.stage)
    stopping = {hold for hold in facts.holds if area in hold.stops}
    assert stopping <= ({Hold.DEAD} if facts.against_heirs else set())


def _closed_with_nothing_open(facts: CaseFacts, moved: CaseFacts) -> None:
    if moved.stage is Stage.G10_PAID:
        assert facts.balance <= 0
        assert not facts.costs_unposted
        assert not facts.money_on_the_way
    checked = facts.evidence & {EvidenceKind.REVERSAL_CHECKED, EvidenceKind.RULING_REVERSAL}
    if facts.stage is Stage.C72_ORDER_CANCELLED and (moved.stage.final or moved.stage is Stage.D10_CLAIM_PREP):
        assert checked or not facts.act_was_presented


PAPERS = st.sampled_from(
    [
        *((kind, "", "") for kind in ("court_order", "ruling_return", "ruling_refusal", "ruling_cancel", "writ")),
        *(("fssp_decree", reason, "end") for reason in ("paid", "no_property", "not_found", "revoked", "bankruptcy")),
        ("fssp_decree", "", "initiation"),
        ("fssp_decree", "expired", "refusal"),
        ("postal_notice", "delivered", ""),
        ("unknown", "", ""),
    ]
)


@tried(600)
@given(cases, PAPERS)
def test_every_step_that_a_paper_causes_is_legal(facts: CaseFacts, paper: tuple[str, str, str]) -> None:
    kind, reason, decree_type = paper
    path = path_for_paper(facts, kind, TODAY, reason=reason, decree_type=decree_type)

    evidence = evidence_of_paper(kind, reason, decree_type)
    if evidence and path:
        filed = replace(facts, evidence=facts.evidence | {evidence})
        decisions = follow(filed, path, Role.MANAGER, TODAY)
        assert decisions[0].was is facts.stage
        assert len(decisions) == len(path)


@tried(300)
@given(cases, st.sampled_from(Event))
def test_every_step_that_an_event_causes_is_one_that_the_program_may_take(facts: CaseFacts, event: Event) -> None:
    step = step_for_event(facts, event, TODAY)
    evidence = evidence_of_event(event)

    if step:
        filed = replace(facts, evidence=facts.evidence | ({evidence} if evidence else frozenset()))
        assert decide(filed, step, Role.SYSTEM, TODAY).step is step

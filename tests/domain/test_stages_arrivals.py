"""What arrives from outside moves the case along rows of the table, or not at all."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from backend.domain.people import Role
from backend.domain.stages import (
    Act,
    CaseFacts,
    Event,
    EvidenceKind,
    OriginalAt,
    Stage,
    Step,
    evidence_of_paper,
    follow,
    path_for_paper,
    step_for_event,
    step_for_paper,
)

TODAY = date(2026, 3, 16)


def a_case(at: Stage, **what_matters: Any) -> CaseFacts:
    return CaseFacts(at, **what_matters)


PAPERS = [
    (Stage.C50_ORDER_AT_COURT, {"kind": "court_order"}, Stage.C60_ORDER_ISSUED),
    (Stage.C60_ORDER_ISSUED, {"kind": "court_order"}, Stage.C80_ORDER_RECEIVED),
    (Stage.C50_ORDER_AT_COURT, {"kind": "ruling_return", "reason": "fee_not_paid"}, Stage.C70_ORDER_RETURNED),
    (Stage.C50_ORDER_AT_COURT, {"kind": "ruling_refusal", "reason": "dispute_of_law"}, Stage.C71_ORDER_REFUSED),
    (Stage.C60_ORDER_ISSUED, {"kind": "ruling_cancel", "reason": "debtor_objections"}, Stage.C72_ORDER_CANCELLED),
    (Stage.D50_CLAIM_AT_COURT, {"kind": "ruling_return"}, Stage.D56_CLAIM_RETURNED),
    (Stage.D55_NO_MOTION, {"kind": "ruling_return"}, Stage.D56_CLAIM_RETURNED),
    (Stage.D50_CLAIM_AT_COURT, {"kind": "ruling_refusal"}, Stage.D57_CLAIM_REFUSED),
    (Stage.D90_WRIT_ASKED, {"kind": "writ"}, Stage.D95_WRIT_RECEIVED),
    (Stage.E30_FSSP_SENT, {"kind": "fssp_decree", "decree_type": "initiation"}, Stage.E40_FSSP_OPEN),
    (Stage.E30_FSSP_SENT, {"kind": "fssp_decree", "decree_type": "refusal"}, Stage.E31_FSSP_REFUSED),
    (Stage.E40_FSSP_OPEN, {"kind": "fssp_decree", "decree_type": "end", "reason": "paid"}, Stage.E51_FSSP_END_47),
    (Stage.E40_FSSP_OPEN, {"kind": "fssp_decree", "decree_type": "end", "reason": "not_found"}, Stage.E50_FSSP_END_46),
    (Stage.E40_FSSP_OPEN, {"kind": "fssp_decree", "decree_type": "end", "reason": "bankruptcy"}, Stage.F10_BANKRUPT),
    (Stage.C40_ORDER_SENT, {"kind": "postal_notice", "reason": "delivered"}, Stage.C50_ORDER_AT_COURT),
    (Stage.D40_CLAIM_SENT, {"kind": "postal_notice", "reason": "delivered"}, Stage.D50_CLAIM_AT_COURT),
]


def led_by(facts: CaseFacts, **paper: str) -> Stage:
    path = path_for_paper(facts, today=TODAY, **paper)
    evidence = evidence_of_paper(paper["kind"], paper.get("reason", ""), paper.get("decree_type", ""))
    assert evidence is not None
    filed = replace(facts, evidence=facts.evidence | {evidence})
    return follow(filed, path, Role.OFFICER, TODAY)[-1].stage


@pytest.mark.parametrize(("at", "paper", "target"), PAPERS)
def test_a_confirmed_paper_moves_the_case(at: Stage, paper: dict[str, str], target: Stage) -> None:
    facts = a_case(at)

    assert step_for_paper(facts, today=TODAY, **paper) is not None
    assert led_by(facts, **paper) is target


@pytest.mark.parametrize("at", [Stage.C40_ORDER_SENT, Stage.C50_ORDER_AT_COURT])
def test_an_order_finds_a_case_that_is_a_little_behind(at: Stage) -> None:
    assert led_by(a_case(at), kind="court_order") is Stage.C60_ORDER_ISSUED


def test_a_case_behind_is_not_moved_by_one_step_but_by_a_path() -> None:
    facts = a_case(Stage.C40_ORDER_SENT)

    assert step_for_paper(facts, "ruling_return", TODAY) is None
    assert path_for_paper(facts, "ruling_return", TODAY) == (Step.ORDER_AT_COURT, Step.ORDER_RETURNED)


def test_a_path_does_not_lead_around_a_missing_proof() -> None:
    facts = a_case(Stage.C30_ORDER_COPY)

    assert path_for_paper(facts, "court_order", TODAY) == ()
    proved = replace(facts, evidence=frozenset({EvidenceKind.COPY_POST_RECEIPT}))
    assert path_for_paper(proved, "court_order", TODAY) == (Step.SEND_ORDER, Step.ORDER_AT_COURT, Step.ORDER_ISSUED)


def test_an_order_stamped_as_in_force_is_in_hand_at_once() -> None:
    in_force = a_case(Stage.C50_ORDER_AT_COURT, force_date=TODAY)
    tomorrow = a_case(Stage.C50_ORDER_AT_COURT, force_date=TODAY + timedelta(days=1))

    assert path_for_paper(in_force, "court_order", TODAY) == (Step.ORDER_ISSUED, Step.ORDER_RECEIVED)
    assert path_for_paper(tomorrow, "court_order", TODAY) == (Step.ORDER_ISSUED,)
    assert led_by(in_force, kind="court_order") is Stage.C80_ORDER_RECEIVED


@pytest.mark.parametrize("at", [Stage.C40_ORDER_SENT, Stage.C50_ORDER_AT_COURT])
def test_a_cancellation_proves_that_there_was_an_order(at: Stage) -> None:
    assert led_by(a_case(at), kind="ruling_cancel") is Stage.C72_ORDER_CANCELLED


@pytest.mark.parametrize("at", [stage for stage in Stage if stage.group == "E"])
def test_an_order_is_cancelled_from_every_stage_of_enforcement(at: Stage) -> None:
    assert led_by(a_case(at, act=Act.ORDER), kind="ruling_cancel") is Stage.C72_ORDER_CANCELLED
    assert path_for_paper(a_case(at, act=Act.JUDGMENT), "ruling_cancel", TODAY) == ()


def test_a_writ_finds_a_granted_claim_once_it_is_in_force() -> None:
    facts = a_case(Stage.D80_WAIT_FORCE, force_date=TODAY)

    assert led_by(facts, kind="writ") is Stage.D95_WRIT_RECEIVED
    assert path_for_paper(facts, "writ", TODAY - timedelta(days=1)) == ()


def test_a_bailiff_s_end_proves_that_he_had_opened() -> None:
    facts = a_case(
        Stage.E10_ROUTE, original_at=OriginalAt.OURS, presentation_ends_on=TODAY + timedelta(days=9), act=Act.ORDER
    )

    assert led_by(facts, kind="fssp_decree", decree_type="end", reason="no_property") is Stage.E50_FSSP_END_46


@pytest.mark.parametrize(
    "paper",
    [
        {"kind": "unknown"},
        {"kind": "fssp_decree", "decree_type": "end"},
        {"kind": "fssp_decree", "decree_type": "end", "reason": "something else"},
        {"kind": "postal_notice", "reason": "returned_expired"},
        {"kind": "postal_notice", "reason": "refused"},
    ],
)
def test_a_paper_that_says_nothing_certain_moves_nothing(paper: dict[str, str]) -> None:
    for stage in Stage:
        assert path_for_paper(a_case(stage), today=TODAY, **paper) == ()


def test_a_paper_of_another_stage_moves_nothing() -> None:
    assert path_for_paper(a_case(Stage.A20_INTAKE_CHECK), "court_order", TODAY) == ()
    assert path_for_paper(a_case(Stage.C80_ORDER_RECEIVED), "court_order", TODAY) == ()
    assert path_for_paper(a_case(Stage.G10_PAID), "ruling_return", TODAY) == ()


# --- events ---------------------------------------------------------------------------------------------------------


def test_a_pack_delivered_to_the_court_moves_the_case_and_nothing_else_does() -> None:
    event = Event.COURT_PACK_DELIVERED

    assert step_for_event(a_case(Stage.C40_ORDER_SENT), event, TODAY) is Step.ORDER_AT_COURT
    assert step_for_event(a_case(Stage.D40_CLAIM_SENT), event, TODAY) is Step.CLAIM_AT_COURT
    assert step_for_event(a_case(Stage.C50_ORDER_AT_COURT), event, TODAY) is None
    assert step_for_event(a_case(Stage.C75_PRIVATE_COMPLAINT), event, TODAY) is None


@pytest.mark.parametrize("stage", list(Stage))
def test_the_last_payment_closes_a_case_wherever_it_stands(stage: Stage) -> None:
    step = step_for_event(a_case(stage, balance=Decimal(0)), Event.BALANCE_ZERO, TODAY)

    assert step is (None if stage.final else Step.PAID)
    assert step_for_event(a_case(stage, balance=Decimal("0.01")), Event.BALANCE_ZERO, TODAY) is None


def test_an_import_a_bankruptcy_and_a_death_are_the_program_s_own_steps() -> None:
    assert step_for_event(a_case(Stage.A10_IMPORTED), Event.REGISTER_IMPORTED, TODAY) is Step.START_CHECK
    assert step_for_event(a_case(Stage.E40_FSSP_OPEN), Event.BANKRUPTCY_FOUND, TODAY) is Step.COURT_BANKRUPT
    assert step_for_event(a_case(Stage.C50_ORDER_AT_COURT), Event.MFC_BANKRUPTCY_FOUND, TODAY) is Step.MFC_BANKRUPT
    assert step_for_event(a_case(Stage.B10_PRETRIAL), Event.DEATH_FOUND, TODAY) is Step.DEBTOR_DIED
    assert step_for_event(a_case(Stage.F21_HEIRS), Event.DEATH_FOUND, TODAY) is None


def test_terms_run_out_by_the_clock() -> None:
    yesterday = TODAY - timedelta(days=1)

    barred = a_case(Stage.A40_STOP_CHECK, limitation_ends_on=yesterday)
    assert step_for_event(barred, Event.LIMITATION_EXPIRED, TODAY) is Step.TERM_EXPIRED
    late = a_case(Stage.E60_PAUSE, presentation_ends_on=yesterday)
    assert step_for_event(late, Event.PRESENTATION_EXPIRED, TODAY) is Step.TERM_EXPIRED
    assert step_for_event(replace(late, presentation_ends_on=TODAY), Event.PRESENTATION_EXPIRED, TODAY) is None

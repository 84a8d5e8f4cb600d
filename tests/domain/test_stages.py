"""Which step may be taken when: each condition on its last day and the day after."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from backend.domain.errors import NotAllowed, Refused, Stale
from backend.domain.people import Role
from backend.domain.stages import (
    Act,
    Area,
    CaseFacts,
    Decision,
    Duty,
    EvidenceKind,
    Hold,
    OpenStep,
    OriginalAt,
    RefusedStep,
    Stage,
    Step,
    after,
    contact_is_stopped,
    decide,
    main_step,
    steps_open_to,
    steps_refused,
)

TODAY = date(2026, 3, 16)
YESTERDAY = TODAY - timedelta(days=1)
TOMORROW = TODAY + timedelta(days=1)


def a_case(at: Stage, *papers: EvidenceKind, **what_matters: Any) -> CaseFacts:
    return CaseFacts(at, frozenset(papers), **what_matters)


def with_a_document(at: Stage, **what_matters: Any) -> CaseFacts:
    presentable: dict[str, Any] = {"original_at": OriginalAt.OURS, "presentation_ends_on": TODAY, "act": Act.ORDER}
    return a_case(at, **{**presentable, **what_matters})


def take(facts: CaseFacts, step: Step, role: Role = Role.MANAGER, today: date = TODAY, reason: str = "") -> Decision:
    return decide(facts, step, role, today, reason=reason)


def refused(facts: CaseFacts, step: Step, role: Role = Role.MANAGER, today: date = TODAY) -> str:
    with pytest.raises(Refused) as refusal:
        decide(facts, step, role, today)
    return refusal.value.key.removeprefix("refusal-stage-")


# --- who, and what a decision says ----------------------------------------------------------------------------------


def test_a_step_taken_says_all_that_is_to_be_written_down() -> None:
    decision = take(a_case(Stage.C50_ORDER_AT_COURT, EvidenceKind.RULING_RETURN), Step.ORDER_RETURNED, Role.LAWYER)

    assert decision.was is Stage.C50_ORDER_AT_COURT
    assert decision.stage is Stage.C70_ORDER_RETURNED
    assert decision.evidence == (EvidenceKind.RULING_RETURN,)
    assert decision.owner is Role.LAWYER
    assert decision.bureau_event == "2.6"
    assert decision.basis == "ГПК ст. 125 ч. 1"


def test_a_button_of_another_stage_is_stale() -> None:
    with pytest.raises(Stale, match="refusal-stage-moved-on"):
        take(a_case(Stage.C50_ORDER_AT_COURT), Step.SEND_ORDER)


def test_an_accountant_does_not_draft() -> None:
    with pytest.raises(NotAllowed, match="refusal-stage-not-your-step"):
        take(a_case(Stage.A40_STOP_CHECK), Step.DRAFT_ORDER, Role.ACCOUNTANT)


@pytest.mark.parametrize("role", [Role.ADMINISTRATOR, Role.DEBTOR, Role.GUEST])
def test_who_is_no_case_worker_is_offered_nothing(role: Role) -> None:
    for stage in Stage:
        assert steps_open_to(a_case(stage, *EvidenceKind), role, TODAY) == ()
        assert main_step(a_case(stage), role, TODAY) is None


def test_an_officer_does_not_write_off_even_with_the_act() -> None:
    facts = a_case(Stage.C70_ORDER_RETURNED, EvidenceKind.WRITE_OFF_ACT)

    with pytest.raises(NotAllowed, match="refusal-stage-head-only"):
        take(facts, Step.WRITE_OFF, Role.OFFICER)
    assert take(facts, Step.WRITE_OFF, Role.MANAGER).stage is Stage.G20_WRITTEN_OFF


def test_the_program_itself_takes_only_what_the_outside_brings() -> None:
    delivered = a_case(Stage.C40_ORDER_SENT, EvidenceKind.COURT_DELIVERY)

    assert take(delivered, Step.ORDER_AT_COURT, Role.SYSTEM).stage is Stage.C50_ORDER_AT_COURT
    with pytest.raises(NotAllowed):
        take(a_case(Stage.A40_STOP_CHECK), Step.DRAFT_ORDER, Role.SYSTEM)


# --- the one press --------------------------------------------------------------------------------------------------


def test_the_main_step_is_the_usual_one() -> None:
    assert main_step(a_case(Stage.A20_INTAKE_CHECK), Role.OFFICER, TODAY) == OpenStep(
        Step.SEND_NOTICE, Stage.A30_NOTICE, usual=True, asks_reason=False, everywhere=False
    )


def test_the_main_step_says_what_is_missing() -> None:
    main = main_step(a_case(Stage.C20_ORDER_FEE), Role.ACCOUNTANT, TODAY)

    assert isinstance(main, RefusedStep)
    assert (main.step, main.key) == (Step.ORDER_COPY, "refusal-stage-no-fee-paid")


def test_the_main_step_is_a_claim_where_the_sum_is_too_large_for_an_order() -> None:
    main = main_step(a_case(Stage.A40_STOP_CHECK, price_of_claim=Decimal("500000.01")), Role.LAWYER, TODAY)

    assert isinstance(main, OpenStep)
    assert main.step is Step.DRAFT_CLAIM


def test_there_is_no_main_step_for_whom_it_is_not() -> None:
    assert main_step(a_case(Stage.C10_ORDER_PREP), Role.MAIL_CLERK, TODAY) is None


def test_steps_possible_from_everywhere_come_last_and_are_not_listed_as_lacking() -> None:
    facts = a_case(Stage.A20_INTAKE_CHECK, EvidenceKind.DEATH_PROOF)

    assert [step.step for step in steps_open_to(facts, Role.OFFICER, TODAY)] == [
        Step.SEND_NOTICE,
        Step.REQUEST_DOCS,
        Step.DEBTOR_DIED,
        Step.SUCCESSION,
    ]
    assert [step.step for step in steps_refused(facts, Role.MANAGER, TODAY)] == [Step.BUY_BACK]


# --- (a) the copy to the debtor -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("filed_on", "goes"), [(date(2024, 8, 31), True), (date(2024, 9, 1), False), (date(2024, 9, 2), False)]
)
def test_since_september_2024_nothing_is_filed_without_proof_of_the_copy(filed_on: date, *, goes: bool) -> None:
    facts = a_case(Stage.C30_ORDER_COPY, filed_on=filed_on)

    if goes:
        assert take(facts, Step.SEND_ORDER).stage is Stage.C40_ORDER_SENT
    else:
        assert refused(facts, Step.SEND_ORDER) == "no-copy-post-receipt"


def test_a_case_not_dated_yet_is_filed_today() -> None:
    facts = a_case(Stage.C30_ORDER_COPY)

    assert take(facts, Step.SEND_ORDER, today=date(2024, 8, 31)).stage is Stage.C40_ORDER_SENT
    assert refused(facts, Step.SEND_ORDER, today=date(2024, 9, 1)) == "no-copy-post-receipt"


def test_with_proof_of_the_copy_the_pack_goes() -> None:
    decision = take(a_case(Stage.C30_ORDER_COPY, EvidenceKind.COPY_POST_RECEIPT), Step.SEND_ORDER, Role.MAIL_CLERK)

    assert decision.stage is Stage.C40_ORDER_SENT
    assert decision.evidence == (EvidenceKind.COPY_POST_RECEIPT,)


def test_a_claim_never_goes_without_proof_of_the_copies() -> None:
    assert refused(a_case(Stage.D30_CLAIM_COPY), Step.SEND_CLAIM, today=date(2024, 8, 31)) == "no-copy-post-receipt"


def test_a_pack_that_came_back_is_sent_again_once() -> None:
    facts = a_case(Stage.C40_ORDER_SENT, EvidenceKind.COPY_POST_RECEIPT, EvidenceKind.PACK_RETURNED)

    again = after(facts, take(facts, Step.RESEND_ORDER))

    assert again.stage is Stage.C40_ORDER_SENT
    assert refused(again, Step.RESEND_ORDER) == "no-pack-returned"


# --- (b) the ceiling of an order ------------------------------------------------------------------------------------


@pytest.mark.parametrize("at", [Stage.A40_STOP_CHECK, Stage.B10_PRETRIAL])
def test_up_to_half_a_million_an_order_comes_first_and_above_it_a_claim(at: Stage) -> None:
    at_most = a_case(at, price_of_claim=Decimal("500000.00"))
    above = a_case(at, price_of_claim=Decimal("500000.01"))

    assert take(at_most, Step.DRAFT_ORDER).stage is Stage.C10_ORDER_PREP
    assert refused(at_most, Step.DRAFT_CLAIM) == "order-first"
    assert refused(above, Step.DRAFT_ORDER) == "over-ceiling"
    assert take(above, Step.DRAFT_CLAIM).stage is Stage.D10_CLAIM_PREP


def test_a_claim_grown_over_the_ceiling_stops_on_its_way() -> None:
    for at, step in (
        (Stage.C10_ORDER_PREP, Step.ORDER_FEE),
        (Stage.C20_ORDER_FEE, Step.ORDER_COPY),
        (Stage.C30_ORDER_COPY, Step.SEND_ORDER),
    ):
        facts = a_case(at, *EvidenceKind, price_of_claim=Decimal("500000.01"))
        assert refused(facts, step) == "over-ceiling"


def test_a_refused_order_opens_the_way_to_a_claim() -> None:
    facts = a_case(Stage.A40_STOP_CHECK, EvidenceKind.RULING_REFUSAL)

    assert take(facts, Step.DRAFT_CLAIM).stage is Stage.D10_CLAIM_PREP


def test_the_ceiling_of_a_very_old_filing_does_not_break_the_menu() -> None:
    facts = a_case(Stage.A40_STOP_CHECK, filed_on=date(2014, 5, 5))

    assert steps_open_to(facts, Role.OFFICER, TODAY)


# --- before filing --------------------------------------------------------------------------------------------------


def test_an_application_needs_a_court_and_an_address() -> None:
    assert refused(a_case(Stage.C10_ORDER_PREP, court_is_named=False), Step.ORDER_FEE) == "no-court"
    assert refused(a_case(Stage.C10_ORDER_PREP, address_is_known=False), Step.ORDER_FEE) == "no-address"
    assert refused(a_case(Stage.D10_CLAIM_PREP, court_is_named=False), Step.CLAIM_FEE) == "no-court"


def test_an_incomplete_file_stays_at_intake() -> None:
    assert refused(a_case(Stage.A20_INTAKE_CHECK, file_is_complete=False), Step.SEND_NOTICE) == "file-incomplete"


def test_a_fee_offset_serves_as_a_fee_paid() -> None:
    assert take(a_case(Stage.D20_CLAIM_FEE, EvidenceKind.FEE_OFFSET), Step.CLAIM_COPY).evidence == (
        EvidenceKind.FEE_OFFSET,
    )


def test_a_debt_is_time_barred_the_day_after_the_last_day() -> None:
    last_day = a_case(Stage.A40_STOP_CHECK, limitation_ends_on=TODAY)

    assert refused(last_day, Step.TERM_EXPIRED) == "limitation-runs"
    assert take(last_day, Step.TERM_EXPIRED, today=TOMORROW).stage is Stage.F50_EXPIRED
    assert refused(a_case(Stage.A40_STOP_CHECK), Step.TERM_EXPIRED) == "limitation-unknown"


# --- at court -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("at", "step"),
    [
        (Stage.C70_ORDER_RETURNED, Step.COMPLAIN),
        (Stage.D57_CLAIM_REFUSED, Step.APPEAL),
        (Stage.D71_PARTIAL, Step.APPEAL),
        (Stage.D85_APPEAL, Step.CASSATION),
    ],
)
def test_an_appeal_is_in_time_on_its_last_day(at: Stage, step: Step) -> None:
    facts = a_case(at, appeal_ends_on=TODAY)

    assert take(facts, step)
    assert refused(facts, step, today=TOMORROW) == "appeal-late"


def test_whether_the_debtor_appealed_late_is_for_the_court() -> None:
    facts = a_case(Stage.D80_WAIT_FORCE, EvidenceKind.OPPONENT_COMPLAINT, appeal_ends_on=YESTERDAY)

    assert take(facts, Step.APPEAL).stage is Stage.D85_APPEAL


def test_defects_are_cured_by_the_last_day_of_the_ruling() -> None:
    facts = a_case(Stage.D55_NO_MOTION, cure_ends_on=TODAY)

    assert take(facts, Step.DEFECTS_CURED).stage is Stage.D50_CLAIM_AT_COURT
    assert refused(facts, Step.DEFECTS_CURED, today=TOMORROW) == "cure-late"


def test_each_hearing_wants_a_summons_of_its_own() -> None:
    facts = a_case(Stage.D60_ACCEPTED, EvidenceKind.SUMMONS)

    heard = after(facts, take(facts, Step.HEARING_SET))

    assert heard.stage is Stage.D62_HEARING
    assert refused(heard, Step.HEARING_SET) == "no-summons"


def test_an_order_is_taken_in_hand_from_the_day_of_force() -> None:
    facts = a_case(Stage.C60_ORDER_ISSUED, EvidenceKind.COURT_ORDER, force_date=TODAY)

    assert refused(facts, Step.ORDER_RECEIVED, today=YESTERDAY) == "order-not-in-force"
    assert take(facts, Step.ORDER_RECEIVED).original_at is OriginalAt.OURS


def test_a_sealed_copy_without_a_date_speaks_for_itself() -> None:
    facts = a_case(Stage.C60_ORDER_ISSUED, EvidenceKind.COURT_ORDER)

    assert take(facts, Step.ORDER_RECEIVED).stage is Stage.C80_ORDER_RECEIVED


def test_an_order_that_was_cancelled_is_not_taken_in_hand() -> None:
    assert refused(a_case(Stage.C60_ORDER_ISSUED, EvidenceKind.RULING_CANCEL), Step.ORDER_RECEIVED) == "no-court-order"


# --- (e) force of a judgment ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("at", [Stage.D70_GRANTED, Stage.D71_PARTIAL, Stage.D75_SETTLED, Stage.D80_WAIT_FORCE])
def test_a_writ_is_asked_for_from_the_day_of_force(at: Stage) -> None:
    facts = a_case(at, force_date=TODAY)

    assert refused(facts, Step.ASK_WRIT, today=YESTERDAY) == "not-in-force"
    assert take(facts, Step.ASK_WRIT).stage is Stage.D90_WRIT_ASKED
    assert refused(a_case(at), Step.ASK_WRIT) == "no-force-date"


def test_a_granted_claim_waits_for_force_and_then_asks_for_the_writ() -> None:
    facts = a_case(Stage.D70_GRANTED, force_date=TODAY)

    before, since = main_step(facts, Role.LAWYER, YESTERDAY), main_step(facts, Role.LAWYER, TODAY)

    assert before is not None
    assert since is not None
    assert (before.step, since.step) == (Step.WAIT_FORCE, Step.ASK_WRIT)


def test_a_writ_in_hand_before_force_is_not_enforced() -> None:
    facts = with_a_document(Stage.D95_WRIT_RECEIVED, act=Act.JUDGMENT, force_date=TODAY)

    assert refused(facts, Step.CHOOSE_ROUTE, today=YESTERDAY) == "not-in-force"
    assert take(facts, Step.CHOOSE_ROUTE).stage is Stage.E10_ROUTE


def test_only_a_default_judgment_is_set_aside() -> None:
    facts = a_case(Stage.D80_WAIT_FORCE, EvidenceKind.RULING_SET_ASIDE, act=Act.JUDGMENT)

    assert refused(facts, Step.SET_ASIDE) == "not-a-default-judgment"
    assert take(replace(facts, act=Act.DEFAULT_JUDGMENT), Step.SET_ASIDE).stage is Stage.D86_DEFAULT_SET_ASIDE


# --- (c), (d) the document and where it lies ------------------------------------------------------------------------


@pytest.mark.parametrize("step", [Step.TO_BANK, Step.TO_BAILIFF, Step.TO_EMPLOYER])
def test_a_document_is_presented_until_the_last_day_of_its_term(step: Step) -> None:
    facts = with_a_document(Stage.E10_ROUTE)

    assert take(facts, step).original_at.presented
    assert refused(facts, step, today=TOMORROW) == "presentation-late"
    assert refused(replace(facts, presentation_ends_on=None), step) == "no-presentation-date"


def test_enforcement_is_not_entered_without_a_document() -> None:
    assert refused(a_case(Stage.C80_ORDER_RECEIVED), Step.CHOOSE_ROUTE) == "no-document"


def test_one_original_is_not_with_a_bank_and_a_bailiff_at_once() -> None:
    at_bank = with_a_document(Stage.E10_ROUTE, original_at=OriginalAt.BANK)
    at_bailiff = with_a_document(Stage.E50_FSSP_END_46, original_at=OriginalAt.BAILIFF)

    assert refused(at_bank, Step.TO_BAILIFF) == "original-bank"
    assert refused(at_bailiff, Step.TO_BANK) == "original-bailiff"


def test_a_document_with_the_bank_comes_back_before_it_goes_to_the_bailiff() -> None:
    facts = with_a_document(Stage.E10_ROUTE)
    at_bank = after(facts, take(facts, Step.TO_BANK))
    withdrawn = after(at_bank, take(at_bank, Step.NEW_ROUTE))

    assert refused(withdrawn, Step.TO_BAILIFF) == "original-bank"
    assert take(replace(withdrawn, original_at=OriginalAt.OURS), Step.TO_BAILIFF).stage is Stage.E30_FSSP_SENT


def test_the_term_stands_still_while_the_document_is_presented() -> None:
    facts = with_a_document(Stage.E31_FSSP_REFUSED, original_at=OriginalAt.BAILIFF, presentation_ends_on=YESTERDAY)

    assert take(facts, Step.TO_BAILIFF).stage is Stage.E30_FSSP_SENT


def test_bailiffs_take_it_again_six_months_after_their_return() -> None:
    facts = with_a_document(Stage.E60_PAUSE, presentable_again_on=TODAY)

    assert refused(facts, Step.TO_BAILIFF, today=YESTERDAY) == "too-early-to-present"
    assert take(facts, Step.TO_BAILIFF).stage is Stage.E30_FSSP_SENT
    assert take(facts, Step.TO_BANK, today=YESTERDAY).stage is Stage.E20_BANK


@pytest.mark.parametrize("at", [Stage.E60_PAUSE, Stage.E65_DUPLICATE])
def test_the_term_for_presenting_has_run_out_the_day_after_its_last(at: Stage) -> None:
    facts = with_a_document(at)

    assert refused(facts, Step.TERM_EXPIRED) == "presentation-runs"
    assert take(facts, Step.TERM_EXPIRED, today=TOMORROW).stage is Stage.F50_EXPIRED


def test_an_employer_takes_up_to_a_hundred_thousand() -> None:
    at_most = with_a_document(Stage.E10_ROUTE, balance=Decimal("100000.00"))

    assert take(at_most, Step.TO_EMPLOYER).original_at is OriginalAt.EMPLOYER
    assert refused(replace(at_most, balance=Decimal("100000.01")), Step.TO_EMPLOYER) == "over-employer-ceiling"
    assert refused(replace(at_most, employer_is_known=False), Step.TO_EMPLOYER) == "no-employer"


def test_without_a_known_bank_the_bailiff_is_the_main_way() -> None:
    main = main_step(with_a_document(Stage.E10_ROUTE, bank_is_known=False), Role.ENFORCEMENT, TODAY)

    assert main is not None
    assert main.step is Step.TO_BAILIFF


# --- (f) paid -------------------------------------------------------------------------------------------------------


def test_a_case_is_closed_as_paid_at_zero_and_not_a_kopeck_before() -> None:
    facts = a_case(Stage.B10_PRETRIAL, balance=Decimal("0.00"))

    assert take(facts, Step.PAID).stage is Stage.G10_PAID
    assert take(replace(facts, balance=Decimal("-0.01")), Step.PAID).stage is Stage.G10_PAID
    assert refused(replace(facts, balance=Decimal("0.01")), Step.PAID) == "still-owed"


def test_a_case_is_not_closed_over_costs_or_money_not_posted() -> None:
    facts = a_case(Stage.B10_PRETRIAL, balance=Decimal(0))

    assert refused(replace(facts, costs_unposted=True), Step.PAID) == "costs-unposted"
    assert refused(replace(facts, money_on_the_way=True), Step.PAID) == "money-on-the-way"


def test_a_case_paid_while_the_bailiff_holds_the_document_leaves_its_withdrawal_to_be_done() -> None:
    facts = with_a_document(Stage.E40_FSSP_OPEN, original_at=OriginalAt.BAILIFF, balance=Decimal(0))

    decision = take(facts, Step.PAID, Role.SYSTEM)

    assert decision.duties == (Duty.WITHDRAW_DOCUMENT,)
    assert decision.bureau_event == "2.5"


# --- (g) reversal ---------------------------------------------------------------------------------------------------


def test_an_order_cancelled_after_enforcement_began_is_not_left_before_its_money_was_looked_for() -> None:
    facts = with_a_document(Stage.E40_FSSP_OPEN, original_at=OriginalAt.BAILIFF)
    facts = replace(facts, evidence=frozenset({EvidenceKind.RULING_CANCEL, EvidenceKind.WRITE_OFF_ACT}))
    decision = take(facts, Step.ORDER_CANCELLED)
    cancelled = after(facts, decision)

    assert decision.duties == (Duty.WITHDRAW_DOCUMENT, Duty.CHECK_REVERSAL)
    assert refused(cancelled, Step.DRAFT_CLAIM) == "reversal-unchecked"
    assert refused(cancelled, Step.WRITE_OFF) == "reversal-unchecked"
    assert refused(replace(cancelled, balance=Decimal(0)), Step.PAID) == "reversal-unchecked"
    main = main_step(cancelled, Role.LAWYER, TODAY)
    assert main is not None
    assert main.step is Step.REVERSE

    reversed_ = after(cancelled, take(cancelled, Step.REVERSE))
    assert refused(reversed_, Step.DRAFT_CLAIM) == "no-reversal-checked"
    checked = replace(reversed_, evidence=reversed_.evidence | {EvidenceKind.REVERSAL_CHECKED})
    claim = after(checked, take(checked, Step.DRAFT_CLAIM))
    assert claim.stage is Stage.D10_CLAIM_PREP
    assert not claim.act_was_presented


def test_an_order_cancelled_in_time_leads_straight_to_a_claim() -> None:
    facts = a_case(Stage.C72_ORDER_CANCELLED, EvidenceKind.RULING_CANCEL)

    assert take(facts, Step.DRAFT_CLAIM).stage is Stage.D10_CLAIM_PREP
    assert refused(facts, Step.REVERSE) == "nothing-to-reverse"


def test_only_an_order_is_cancelled_from_enforcement() -> None:
    facts = a_case(Stage.E20_BANK, EvidenceKind.RULING_CANCEL, act=Act.JUDGMENT)

    assert refused(facts, Step.ORDER_CANCELLED) == "not-an-order"


# --- rounds ---------------------------------------------------------------------------------------------------------


def test_papers_of_a_returned_application_prove_nothing_for_the_next() -> None:
    facts = a_case(
        Stage.C70_ORDER_RETURNED,
        EvidenceKind.FEE_PAID,
        EvidenceKind.COPY_POST_RECEIPT,
        EvidenceKind.COURT_DELIVERY,
        EvidenceKind.CESSION_CONTRACT,
        filed_on=date(2024, 8, 1),
    )
    decision = take(facts, Step.DRAFT_ORDER)
    again = after(facts, decision)

    assert decision.new_round
    assert again.evidence == {EvidenceKind.CESSION_CONTRACT}
    assert again.filed_on is None


# --- holds ----------------------------------------------------------------------------------------------------------

_ALL = [Hold.BANKRUPT, Hold.DEAD, Hold.SVO, Hold.DISPUTE_IDENTITY, Hold.OVERPAID]
_CONTACT_ONLY = [Hold.HOSPITAL_OR_INCAPABLE, Hold.REFUSED_CONTACT, Hold.REPRESENTATIVE_ONLY]
_OURS = [
    (Stage.A40_STOP_CHECK, Step.DRAFT_ORDER, Area.ORDER),
    (Stage.C10_ORDER_PREP, Step.ORDER_FEE, Area.ORDER),
    (Stage.C20_ORDER_FEE, Step.ORDER_COPY, Area.ORDER),
    (Stage.C30_ORDER_COPY, Step.SEND_ORDER, Area.ORDER),
    (Stage.C40_ORDER_SENT, Step.RESEND_ORDER, Area.ORDER),
    (Stage.C71_ORDER_REFUSED, Step.DRAFT_CLAIM, Area.CLAIM),
    (Stage.D10_CLAIM_PREP, Step.CLAIM_FEE, Area.CLAIM),
    (Stage.D20_CLAIM_FEE, Step.CLAIM_COPY, Area.CLAIM),
    (Stage.D30_CLAIM_COPY, Step.SEND_CLAIM, Area.CLAIM),
    (Stage.E10_ROUTE, Step.TO_BANK, Area.ENFORCEMENT),
    (Stage.E10_ROUTE, Step.TO_BAILIFF, Area.ENFORCEMENT),
    (Stage.E10_ROUTE, Step.TO_EMPLOYER, Area.ENFORCEMENT),
]


@pytest.mark.parametrize("hold", list(Hold))
@pytest.mark.parametrize(("at", "step", "area"), _OURS)
def test_a_hold_stops_the_work_that_it_is_for_and_no_other(at: Stage, step: Step, area: Area, hold: Hold) -> None:
    facts = replace(with_a_document(at), evidence=frozenset(EvidenceKind), holds=frozenset({hold}))

    if area in hold.stops:
        assert refused(facts, step) == hold.text_key
    else:
        assert take(facts, step)


def test_which_hold_stops_what() -> None:
    for hold in _ALL:
        assert hold.stops == set(Area)
    for hold in _CONTACT_ONLY:
        assert hold.stops == {Area.CONTACT}
    assert Hold.NO_ORIGINAL_DOC.stops == {Area.ENFORCEMENT}
    assert Hold.AMOUNT_OVER_500K.stops == {Area.ORDER}
    assert contact_is_stopped(frozenset({Hold.NO_ORIGINAL_DOC})) == ()
    assert contact_is_stopped(frozenset({Hold.SVO, Hold.DEAD})) == (Hold.DEAD, Hold.SVO)


def test_what_a_bailiff_did_is_recorded_under_any_hold() -> None:
    facts = a_case(Stage.E30_FSSP_SENT, EvidenceKind.FSSP_OPENED, holds=frozenset(Hold))

    assert take(facts, Step.FSSP_OPENED).stage is Stage.E40_FSSP_OPEN


def test_a_claim_against_heirs_goes_on_though_the_debtor_is_dead() -> None:
    facts = a_case(Stage.F22_ESTATE_CLAIM, holds=frozenset({Hold.DEAD}), against_heirs=True)

    assert take(facts, Step.ESTATE_FEE).stage is Stage.D20_CLAIM_FEE
    assert refused(replace(facts, against_heirs=False), Step.ESTATE_FEE) == "hold-dead"


# --- reopening ------------------------------------------------------------------------------------------------------


def test_a_closed_case_is_reopened_by_the_head_with_a_reason_where_it_stood() -> None:
    facts = a_case(Stage.G10_PAID, closed_from=Stage.C50_ORDER_AT_COURT)

    assert refused(facts, Step.REOPEN) == "no-reason"
    with pytest.raises(NotAllowed):
        take(facts, Step.REOPEN, Role.OFFICER, reason="платёж отозван")
    decision = take(facts, Step.REOPEN, reason=" платёж отозван ")
    assert decision.stage is Stage.C50_ORDER_AT_COURT
    assert decision.reason == "платёж отозван"


def test_a_case_of_unknown_past_is_reopened_at_the_checks() -> None:
    facts = a_case(Stage.G30_BUYBACK)

    with pytest.raises(Refused, match="nowhere-to-return"):
        take(facts, Step.REOPEN, reason="ошибка")
    assert take(facts, Step.REOPEN_CHECKS, reason="ошибка").stage is Stage.A40_STOP_CHECK


def test_a_closed_case_returns_to_enforcement_only_with_a_document_that_may_be_presented() -> None:
    facts = with_a_document(Stage.G10_PAID, closed_from=Stage.E22_BANK_RETURN)

    assert take(facts, Step.REOPEN, reason="ошибка").stage is Stage.E22_BANK_RETURN
    with pytest.raises(Refused, match="presentation-late"):
        take(facts, Step.REOPEN, today=TOMORROW, reason="ошибка")


def test_closing_remembers_where_the_case_stood() -> None:
    facts = a_case(Stage.C50_ORDER_AT_COURT, balance=Decimal(0))

    closed = after(facts, take(facts, Step.PAID))

    assert after(closed, take(closed, Step.REOPEN, reason="ошибка")).stage is Stage.C50_ORDER_AT_COURT

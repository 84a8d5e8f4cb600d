"""The transition table, first half: intake, amicable work, the court order, the claim."""

from backend.domain.stages import conditions as c
from backend.domain.stages.evidence import EvidenceKind as E
from backend.domain.stages.rows import COURT_POST, HEAD, LAW, MAIL, PAY, REG, SPEC, SYS, Transition, at, to
from backend.domain.stages.stage import Stage as S  # noqa: N817 - the table is read across, so its words are short
from backend.domain.stages.steps import Step as T

_NOTICE = (E.NOTICE_POST_RECEIPT, E.CEDENT_NOTICE)
_FEE = (E.FEE_PAID, E.FEE_OFFSET)
_AT_COURT = (E.COURT_DELIVERY, E.E_FILING_NOTICE, E.CASE_CARD)
_HEARING = (E.SUMMONS, E.CASE_CARD)

INTAKE: tuple[Transition, ...] = (
    *at(
        S.A10_IMPORTED,
        to(
            S.A20_INTAKE_CHECK,
            T.START_CHECK,
            SYS | REG,
            E.CESSION_CONTRACT,
            basis="ГК ст. 382, 384",
            usual=True,
            paper_optional=True,
        ),
    ),
    *at(
        S.A20_INTAKE_CHECK,
        to(S.A30_NOTICE, T.SEND_NOTICE, REG, (), c.file_is_complete, basis="ГК ст. 382 п. 3, ст. 385", usual=True),
        to(S.A25_DOCS_REQUESTED, T.REQUEST_DOCS, REG, basis="ГК ст. 385 п. 3"),
        to(S.G30_BUYBACK, T.BUY_BACK, HEAD, E.BUYBACK_AGREEMENT, basis="ГК ст. 390"),
    ),
    *at(
        S.A25_DOCS_REQUESTED,
        to(S.A20_INTAKE_CHECK, T.DOCS_RECEIVED, REG | MAIL, basis="ГК ст. 385 п. 3", usual=True),
        to(S.G30_BUYBACK, T.BUY_BACK, HEAD, E.BUYBACK_AGREEMENT, basis="ГК ст. 390"),
    ),
    *at(
        S.A30_NOTICE,
        to(S.A40_STOP_CHECK, T.RUN_CHECKS, MAIL, _NOTICE, basis="ГК ст. 385; 230-ФЗ ст. 9", usual=True),
    ),
    *at(
        S.A40_STOP_CHECK,
        to(S.C10_ORDER_PREP, T.DRAFT_ORDER, LAW, basis="ГПК ст. 121, 122", usual=True),
        to(S.D10_CLAIM_PREP, T.DRAFT_CLAIM, LAW, (), c.order_path_is_closed, basis="ГПК ст. 131, 135", usual=True),
        to(S.B10_PRETRIAL, T.START_PRETRIAL, LAW, basis="ГК ст. 309; 230-ФЗ ст. 4"),
        to(S.F10_BANKRUPT, T.COURT_BANKRUPT, SPEC | SYS, (E.EFRSB_MESSAGE, E.FSSP_ENDED_BANKRUPT), basis="127-ФЗ"),
        to(S.F12_BANKRUPT_MFC, T.MFC_BANKRUPT, SPEC | SYS, E.MFC_MESSAGE, basis="127-ФЗ ст. 223.2"),
        to(S.F20_DEAD, T.DEBTOR_DIED, SPEC | SYS, E.DEATH_PROOF, basis="ГК ст. 1112, 1175"),
        to(S.F30_SUCCESSION, T.SUCCESSION, SPEC, (E.CESSION_CONTRACT, E.DEATH_PROOF), basis="ГПК ст. 44"),
        to(S.F50_EXPIRED, T.TERM_EXPIRED, LAW | SYS, (), c.limitation_has_run_out, basis="ГК ст. 196, 199, 200"),
        to(S.G30_BUYBACK, T.BUY_BACK, HEAD, E.BUYBACK_AGREEMENT, basis="ГК ст. 390"),
    ),
    *at(
        S.B10_PRETRIAL,
        to(S.C10_ORDER_PREP, T.DRAFT_ORDER, LAW, basis="ГПК ст. 121, 122", usual=True),
        to(S.D10_CLAIM_PREP, T.DRAFT_CLAIM, LAW, (), c.order_path_is_closed, basis="ГПК ст. 131, 135", usual=True),
        to(S.G10_PAID, T.PAID, SYS | PAY, basis="ГК ст. 408"),
    ),
)

ORDER: tuple[Transition, ...] = (
    *at(
        S.C10_ORDER_PREP,
        to(
            S.C20_ORDER_FEE,
            T.ORDER_FEE,
            LAW,
            (),
            c.court_is_named,
            c.address_is_known,
            basis="ГПК ст. 123, 124",
            usual=True,
        ),
        to(S.A40_STOP_CHECK, T.RUN_CHECKS, LAW, basis="ГПК ст. 125"),
    ),
    *at(
        S.C20_ORDER_FEE,
        to(S.C30_ORDER_COPY, T.ORDER_COPY, PAY, _FEE, basis="НК ст. 333.19; ГПК ст. 123 ч. 2", usual=True),
    ),
    *at(
        S.C30_ORDER_COPY,
        to(
            S.C40_ORDER_SENT,
            T.SEND_ORDER,
            MAIL,
            E.COPY_POST_RECEIPT,
            basis="ГПК ст. 123, 124 (с 2024-09-01)",
            usual=True,
            paper_optional=True,
        ),
    ),
    *at(
        S.C40_ORDER_SENT,
        to(S.C50_ORDER_AT_COURT, T.ORDER_AT_COURT, SYS | COURT_POST, _AT_COURT, basis="ГПК ст. 126", usual=True),
        to(S.C40_ORDER_SENT, T.RESEND_ORDER, MAIL, E.PACK_RETURNED, basis="ГК ст. 194"),
    ),
    *at(
        S.C50_ORDER_AT_COURT,
        to(
            S.C60_ORDER_ISSUED,
            T.ORDER_ISSUED,
            COURT_POST,
            (E.COURT_ORDER, E.CASE_CARD, E.RULING_CANCEL),
            basis="ГПК ст. 126, 127",
            usual=True,
        ),
        to(S.C70_ORDER_RETURNED, T.ORDER_RETURNED, COURT_POST, E.RULING_RETURN, basis="ГПК ст. 125 ч. 1"),
        to(S.C71_ORDER_REFUSED, T.ORDER_REFUSED, COURT_POST, E.RULING_REFUSAL, basis="ГПК ст. 125 ч. 3"),
    ),
    *at(
        S.C60_ORDER_ISSUED,
        to(
            S.C80_ORDER_RECEIVED,
            T.ORDER_RECEIVED,
            REG | COURT_POST,
            E.COURT_ORDER,
            c.objection_window_has_passed,
            basis="ГПК ст. 128, 130",
            usual=True,
        ),
        to(S.C72_ORDER_CANCELLED, T.ORDER_CANCELLED, COURT_POST, E.RULING_CANCEL, basis="ГПК ст. 129"),
    ),
    *at(
        S.C70_ORDER_RETURNED,
        to(S.C10_ORDER_PREP, T.DRAFT_ORDER, LAW, basis="ГПК ст. 125 ч. 2", usual=True),
        to(S.D10_CLAIM_PREP, T.DRAFT_CLAIM, LAW, basis="ГПК ст. 131"),
        to(S.A25_DOCS_REQUESTED, T.REQUEST_DOCS, LAW, basis="ГК ст. 385 п. 3"),
        to(S.C75_PRIVATE_COMPLAINT, T.COMPLAIN, LAW, (), c.appeal_term_is_open, basis="ГПК ст. 331, 332"),
        to(S.G20_WRITTEN_OFF, T.WRITE_OFF, HEAD, E.WRITE_OFF_ACT, basis="решение руководителя"),
        to(S.G30_BUYBACK, T.BUY_BACK, HEAD, E.BUYBACK_AGREEMENT, basis="ГК ст. 390"),
    ),
    *at(
        S.C71_ORDER_REFUSED,
        to(S.D10_CLAIM_PREP, T.DRAFT_CLAIM, LAW, basis="ГПК ст. 125 ч. 3, ст. 131", usual=True),
        to(S.C75_PRIVATE_COMPLAINT, T.COMPLAIN, LAW, (), c.appeal_term_is_open, basis="ГПК ст. 331, 332"),
        to(S.G20_WRITTEN_OFF, T.WRITE_OFF, HEAD, E.WRITE_OFF_ACT, basis="решение руководителя"),
        to(S.G30_BUYBACK, T.BUY_BACK, HEAD, E.BUYBACK_AGREEMENT, basis="ГК ст. 390"),
    ),
    *at(
        S.C72_ORDER_CANCELLED,
        to(S.F40_REVERSAL, T.REVERSE, LAW | PAY, (), c.reversal_is_due, basis="ГПК ст. 443–445", usual=True),
        to(S.D10_CLAIM_PREP, T.DRAFT_CLAIM, LAW, (), c.reversal_was_checked, basis="ГПК ст. 129, 131", usual=True),
        to(
            S.G20_WRITTEN_OFF,
            T.WRITE_OFF,
            HEAD,
            E.WRITE_OFF_ACT,
            c.reversal_was_checked,
            basis="решение руководителя",
        ),
    ),
    *at(
        S.C75_PRIVATE_COMPLAINT,
        to(S.C50_ORDER_AT_COURT, T.ORDER_AT_COURT, COURT_POST, E.RULING_COMPLAINT, basis="ГПК ст. 334", usual=True),
        to(S.C70_ORDER_RETURNED, T.ORDER_RETURNED, COURT_POST, E.RULING_COMPLAINT, basis="ГПК ст. 334"),
        to(S.D10_CLAIM_PREP, T.DRAFT_CLAIM, LAW, E.RULING_COMPLAINT, basis="ГПК ст. 131, 334"),
    ),
    *at(
        S.C80_ORDER_RECEIVED,
        to(
            S.E10_ROUTE,
            T.CHOOSE_ROUTE,
            REG | LAW | MAIL,
            (),
            c.document_may_be_presented,
            basis="ГПК ст. 121 ч. 2, ст. 130; 229-ФЗ ст. 21",
            usual=True,
        ),
    ),
)

# The outcomes of a trial are the same from each of its stages.
_SUSPENDED = to(S.D65_SUSPENDED, T.SUSPENDED, COURT_POST, E.RULING_SUSPENDED, basis="ГПК ст. 215, 216")
_PARTIAL = to(S.D71_PARTIAL, T.PARTIAL, COURT_POST, E.JUDGMENT, basis="ГПК ст. 198")
_DENIED = to(S.D72_DENIED, T.DENIED, COURT_POST, E.JUDGMENT, basis="ГПК ст. 198")
_LEFT = to(S.D73_LEFT, T.LEFT, COURT_POST, E.RULING_LEFT, basis="ГПК ст. 222")
_TERMINATED = to(S.D74_TERMINATED, T.TERMINATED, COURT_POST, E.RULING_TERMINATED, basis="ГПК ст. 220")
_SETTLED = to(S.D75_SETTLED, T.SETTLED, COURT_POST, E.RULING_SETTLEMENT, basis="ГПК ст. 153.8–153.10")
_OTHER_OUTCOMES = (_PARTIAL, _DENIED, _LEFT, _TERMINATED, _SETTLED)
_GRANTED = to(S.D70_GRANTED, T.GRANTED, COURT_POST, E.JUDGMENT, basis="ГПК ст. 194, 198")
_GRANTED_USUALLY = to(S.D70_GRANTED, T.GRANTED, COURT_POST, E.JUDGMENT, basis="ГПК ст. 194, 198", usual=True)
_HEARING_SET = to(S.D62_HEARING, T.HEARING_SET, COURT_POST, _HEARING, basis="ГПК ст. 153, 155, 169")
_HEARING_SET_USUALLY = to(S.D62_HEARING, T.HEARING_SET, COURT_POST, _HEARING, basis="ГПК ст. 153, 155, 169", usual=True)
_WRITE_OFF = to(S.G20_WRITTEN_OFF, T.WRITE_OFF, HEAD, E.WRITE_OFF_ACT, basis="решение руководителя")
_APPEAL = to(S.D85_APPEAL, T.APPEAL, LAW, (), c.appeal_term_is_open, basis="ГПК ст. 320, 321")
_APPEAL_USUALLY = to(S.D85_APPEAL, T.APPEAL, LAW, (), c.appeal_term_is_open, basis="ГПК ст. 320, 321", usual=True)
_COMPLAINT = to(S.D85_APPEAL, T.APPEAL, LAW, (), c.appeal_term_is_open, basis="ГПК ст. 331, 332")
# A writ can be asked for once the act is in force: the entry rule of D90 holds it.
_ASK_WRIT = to(S.D90_WRIT_ASKED, T.ASK_WRIT, LAW, basis="ГПК ст. 209, 428", usual=True)
_WAIT_FORCE = to(S.D80_WAIT_FORCE, T.WAIT_FORCE, LAW, basis="ГПК ст. 209, 321", usual=True)

CLAIM: tuple[Transition, ...] = (
    *at(
        S.D10_CLAIM_PREP,
        to(
            S.D20_CLAIM_FEE,
            T.CLAIM_FEE,
            LAW,
            (),
            c.court_is_named,
            c.address_is_known,
            basis="ГПК ст. 28, 29, 131, 132",
            usual=True,
        ),
    ),
    *at(
        S.D20_CLAIM_FEE,
        to(S.D30_CLAIM_COPY, T.CLAIM_COPY, PAY, _FEE, basis="НК ст. 333.19, 333.20, 333.40", usual=True),
    ),
    *at(
        S.D30_CLAIM_COPY,
        to(S.D40_CLAIM_SENT, T.SEND_CLAIM, MAIL, E.COPY_POST_RECEIPT, basis="ГПК ст. 132 п. 6", usual=True),
    ),
    *at(
        S.D40_CLAIM_SENT,
        to(S.D50_CLAIM_AT_COURT, T.CLAIM_AT_COURT, SYS | COURT_POST, _AT_COURT, basis="ГПК ст. 133", usual=True),
    ),
    *at(
        S.D50_CLAIM_AT_COURT,
        to(S.D61_SIMPLIFIED, T.SIMPLIFIED, COURT_POST, E.RULING_SIMPLIFIED, basis="ГПК ст. 232.2, 232.3", usual=True),
        to(S.D60_ACCEPTED, T.ACCEPTED, COURT_POST, E.RULING_ACCEPTED, basis="ГПК ст. 133", usual=True),
        to(S.D55_NO_MOTION, T.LEFT_STILL, COURT_POST, E.RULING_NO_MOTION, basis="ГПК ст. 136"),
        to(S.D56_CLAIM_RETURNED, T.CLAIM_RETURNED, COURT_POST, E.RULING_RETURN, basis="ГПК ст. 135"),
        to(S.D57_CLAIM_REFUSED, T.CLAIM_REFUSED, COURT_POST, E.RULING_REFUSAL, basis="ГПК ст. 134"),
    ),
    *at(
        S.D55_NO_MOTION,
        to(S.D50_CLAIM_AT_COURT, T.DEFECTS_CURED, LAW, (), c.cure_term_is_open, basis="ГПК ст. 136 ч. 2", usual=True),
        to(S.D56_CLAIM_RETURNED, T.CLAIM_RETURNED, COURT_POST, E.RULING_RETURN, basis="ГПК ст. 136 ч. 2"),
    ),
    *at(
        S.D56_CLAIM_RETURNED,
        to(S.D10_CLAIM_PREP, T.DRAFT_CLAIM, LAW, basis="ГПК ст. 135 ч. 3", usual=True),
        to(S.C10_ORDER_PREP, T.DRAFT_ORDER, LAW, basis="ГПК ст. 135 ч. 1 п. 1.1"),
        _COMPLAINT,
        _WRITE_OFF,
    ),
    *at(
        S.D57_CLAIM_REFUSED,
        to(S.D85_APPEAL, T.APPEAL, LAW, (), c.appeal_term_is_open, basis="ГПК ст. 134 ч. 4, ст. 332", usual=True),
        _WRITE_OFF,
    ),
    *at(S.D60_ACCEPTED, _HEARING_SET_USUALLY, _SUSPENDED, _GRANTED, *_OTHER_OUTCOMES),
    *at(
        S.D61_SIMPLIFIED,
        _GRANTED_USUALLY,
        to(S.D60_ACCEPTED, T.ACCEPTED, COURT_POST, E.RULING_ACCEPTED, basis="ГПК ст. 232.2 ч. 4"),
        *_OTHER_OUTCOMES,
    ),
    *at(S.D62_HEARING, _GRANTED_USUALLY, _HEARING_SET, _SUSPENDED, *_OTHER_OUTCOMES),
    *at(
        S.D65_SUSPENDED,
        to(S.D60_ACCEPTED, T.RESUMED, COURT_POST, E.RULING_RESUMED, basis="ГПК ст. 219", usual=True),
        _TERMINATED,
    ),
    *at(S.D70_GRANTED, _ASK_WRIT, _WAIT_FORCE),
    *at(S.D71_PARTIAL, _ASK_WRIT, _WAIT_FORCE, _APPEAL),
    *at(S.D72_DENIED, _APPEAL_USUALLY, _WRITE_OFF),
    *at(
        S.D73_LEFT,
        to(S.D10_CLAIM_PREP, T.DRAFT_CLAIM, LAW, basis="ГПК ст. 223 ч. 2", usual=True),
        _COMPLAINT,
    ),
    *at(
        S.D74_TERMINATED,
        to(S.F22_ESTATE_CLAIM, T.ESTATE_CLAIM, SPEC, (E.DEATH_PROOF, E.NOTARY_ANSWER), basis="ГК ст. 1175", usual=True),
        _WRITE_OFF,
        to(S.G50_FORGIVEN, T.FORGIVE, HEAD, E.FORGIVENESS_BASIS, basis="ГК ст. 415; 391-ФЗ"),
    ),
    *at(
        S.D75_SETTLED,
        to(S.G10_PAID, T.PAID, SYS | PAY, basis="ГК ст. 408", usual=True),
        to(S.D90_WRIT_ASKED, T.ASK_WRIT, LAW, basis="ГПК ст. 153.11, 428"),
    ),
    *at(
        S.D80_WAIT_FORCE,
        _ASK_WRIT,
        _APPEAL,
        to(
            S.D86_DEFAULT_SET_ASIDE,
            T.SET_ASIDE,
            COURT_POST,
            E.RULING_SET_ASIDE,
            c.act_is_a_default_judgment,
            basis="ГПК ст. 241",
        ),
    ),
    *at(
        S.D85_APPEAL,
        to(S.D90_WRIT_ASKED, T.ASK_WRIT, LAW, E.APPEAL_ACT, basis="ГПК ст. 329, 428", usual=True),
        to(S.D70_GRANTED, T.GRANTED, COURT_POST, E.APPEAL_ACT, basis="ГПК ст. 328"),
        to(S.D72_DENIED, T.DENIED, COURT_POST, E.APPEAL_ACT, basis="ГПК ст. 328"),
        to(S.D87_CASSATION, T.CASSATION, LAW, (), c.appeal_term_is_open, basis="ГПК ст. 376, 376.1"),
    ),
    *at(
        S.D86_DEFAULT_SET_ASIDE,
        to(S.D60_ACCEPTED, T.RETRIAL, COURT_POST, basis="ГПК ст. 241, 243", usual=True),
    ),
    *at(
        S.D87_CASSATION,
        to(S.D90_WRIT_ASKED, T.ASK_WRIT, LAW, E.CASSATION_ACT, basis="ГПК ст. 390, 428", usual=True),
        to(S.D60_ACCEPTED, T.RETRIAL, COURT_POST, E.CASSATION_ACT, basis="ГПК ст. 390"),
        to(S.F40_REVERSAL, T.REVERSE, LAW | PAY, E.CASSATION_ACT, basis="ГПК ст. 390, 443–445"),
    ),
    *at(
        S.D90_WRIT_ASKED,
        to(S.D95_WRIT_RECEIVED, T.WRIT_RECEIVED, REG | COURT_POST, E.WRIT, basis="ГПК ст. 428, 429", usual=True),
    ),
    *at(
        S.D95_WRIT_RECEIVED,
        to(
            S.E10_ROUTE,
            T.CHOOSE_ROUTE,
            REG | LAW | MAIL,
            (),
            c.act_is_in_force,
            c.document_may_be_presented,
            basis="229-ФЗ ст. 21",
            usual=True,
        ),
    ),
)

__all__ = ["CLAIM", "INTAKE", "ORDER"]

"""Evidence: the kinds of papers and marks by which a case moves, and how long each may be leaned on."""

from enum import StrEnum


class EvidenceKind(StrEnum):
    """Names of court papers are those of recognition; the rest are filed by hand, by the post or by registers."""

    CESSION_CONTRACT = "cession_contract"
    CEDENT_NOTICE = "cedent_notice"
    NOTICE_POST_RECEIPT = "notice_post_receipt"
    FEE_PAID = "fee_paid"
    FEE_OFFSET = "fee_offset"
    COPY_POST_RECEIPT = "copy_post_receipt"
    COURT_DELIVERY = "court_delivery"
    E_FILING_NOTICE = "e_filing_notice"
    PACK_RETURNED = "pack_returned"
    CASE_CARD = "case_card"
    COURT_ORDER = "court_order"
    RULING_RETURN = "ruling_return"
    RULING_REFUSAL = "ruling_refusal"
    RULING_CANCEL = "ruling_cancel"
    RULING_COMPLAINT = "ruling_complaint"
    RULING_NO_MOTION = "ruling_no_motion"
    RULING_ACCEPTED = "ruling_accepted"
    RULING_SIMPLIFIED = "ruling_simplified"
    SUMMONS = "summons"
    RULING_SUSPENDED = "ruling_suspended"
    RULING_RESUMED = "ruling_resumed"
    JUDGMENT = "judgment"
    RULING_LEFT = "ruling_left"
    RULING_TERMINATED = "ruling_terminated"
    RULING_SETTLEMENT = "ruling_settlement"
    OPPONENT_COMPLAINT = "opponent_complaint"
    APPEAL_ACT = "appeal_act"
    RULING_SET_ASIDE = "ruling_set_aside"
    CASSATION_ACT = "cassation_act"
    WRIT = "writ"
    BANK_RETURN = "bank_return"
    FSSP_OPENED = "fssp_opened"
    FSSP_REFUSED = "fssp_refused"
    FSSP_SUSPENDED = "fssp_suspended"
    FSSP_RESUMED = "fssp_resumed"
    FSSP_ENDED_46 = "fssp_ended_46"
    FSSP_ENDED_47 = "fssp_ended_47"
    FSSP_ENDED_BANKRUPT = "fssp_ended_bankrupt"
    FSSP_TERMINATED = "fssp_terminated"
    RULING_DUPLICATE = "ruling_duplicate"
    EFRSB_MESSAGE = "efrsb_message"
    MFC_MESSAGE = "mfc_message"
    MFC_NOT_COVERED = "mfc_not_covered"
    RTK_RULING = "rtk_ruling"
    DISCHARGE_PROOF = "discharge_proof"
    RULING_NO_DISCHARGE = "ruling_no_discharge"
    DEATH_PROOF = "death_proof"
    NOTARY_ANSWER = "notary_answer"
    RULING_SUCCESSION = "ruling_succession"
    REVERSAL_CHECKED = "reversal_checked"
    RULING_REVERSAL = "ruling_reversal"
    WRITE_OFF_ACT = "write_off_act"
    BUYBACK_AGREEMENT = "buyback_agreement"
    FORGIVENESS_BASIS = "forgiveness_basis"
    ONWARD_CESSION = "onward_cession"

    @property
    def text_key(self) -> str:
        """Name in stages.ftl: `evidence-court-order`."""
        return "evidence-" + self.value.replace("_", "-")

    @property
    def lack_key(self) -> str:
        """The refusal that asks for it: `refusal-stage-no-court-order`."""
        return "refusal-stage-no-" + self.value.replace("_", "-")


_K = EvidenceKind

# A step spends the paper that brought it, so that the same paper does not open the same door twice
# (a second hearing wants a second summons). These stay good until the round of the court ends.
KEPT = frozenset(
    {
        _K.CESSION_CONTRACT,
        _K.CEDENT_NOTICE,
        _K.NOTICE_POST_RECEIPT,
        _K.FEE_PAID,
        _K.FEE_OFFSET,
        _K.COPY_POST_RECEIPT,
        _K.COURT_DELIVERY,
        _K.E_FILING_NOTICE,
        _K.COURT_ORDER,
        _K.RULING_CANCEL,
        _K.WRIT,
        _K.DEATH_PROOF,
        _K.REVERSAL_CHECKED,
        _K.RULING_REVERSAL,
    }
)

# A new application to a court begins a new round: papers of the last one prove nothing in it.
# The order's cancellation and the check of what was collected under it are spent here too.
ROUND = frozenset(
    {
        _K.FEE_PAID,
        _K.FEE_OFFSET,
        _K.COPY_POST_RECEIPT,
        _K.COURT_DELIVERY,
        _K.E_FILING_NOTICE,
        _K.PACK_RETURNED,
        _K.CASE_CARD,
        _K.COURT_ORDER,
        _K.RULING_RETURN,
        _K.RULING_REFUSAL,
        _K.RULING_CANCEL,
        _K.RULING_COMPLAINT,
        _K.RULING_NO_MOTION,
        _K.RULING_ACCEPTED,
        _K.RULING_SIMPLIFIED,
        _K.SUMMONS,
        _K.RULING_SUSPENDED,
        _K.RULING_RESUMED,
        _K.JUDGMENT,
        _K.RULING_LEFT,
        _K.RULING_TERMINATED,
        _K.RULING_SETTLEMENT,
        _K.OPPONENT_COMPLAINT,
        _K.APPEAL_ACT,
        _K.RULING_SET_ASIDE,
        _K.CASSATION_ACT,
        _K.WRIT,
        _K.REVERSAL_CHECKED,
        _K.RULING_REVERSAL,
    }
)

_ENDED = frozenset({_K.FSSP_ENDED_46, _K.FSSP_ENDED_47, _K.FSSP_ENDED_BANKRUPT, _K.FSSP_TERMINATED})

# One paper proves another: what a court rules on it has received, what a bailiff ends he had opened.
# Such a paper opens the earlier door without being spent at it.
PROVED_ALSO_BY: dict[EvidenceKind, frozenset[EvidenceKind]] = {
    _K.COURT_DELIVERY: frozenset(
        {
            _K.COURT_ORDER,
            _K.RULING_RETURN,
            _K.RULING_REFUSAL,
            _K.RULING_CANCEL,
            _K.RULING_NO_MOTION,
            _K.RULING_ACCEPTED,
            _K.RULING_SIMPLIFIED,
        }
    ),
    _K.FSSP_OPENED: _ENDED | {_K.FSSP_SUSPENDED},
    _K.FSSP_RESUMED: _ENDED,
}


def proofs_at_hand(wanted: tuple[EvidenceKind, ...], there: frozenset[EvidenceKind]) -> tuple[EvidenceKind, ...]:
    """Papers of `there` that prove any of `wanted`: themselves first, else those that stand for them; may be empty."""
    own = tuple(kind for kind in wanted if kind in there)
    if own:
        return own
    others = frozenset[EvidenceKind]().union(*(PROVED_ALSO_BY.get(kind, frozenset()) for kind in wanted))
    at_hand = others & there
    return tuple(kind for kind in EvidenceKind if kind in at_hand) if at_hand else ()

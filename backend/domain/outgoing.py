"""Papers that leave: their kinds."""

from enum import StrEnum


class OutKind(StrEnum):
    """What is made here; the value is also the name of its shipped template."""

    ORDER_APPLICATION = "order_application"
    CLAIM = "claim"
    CLAIM_SIMPLIFIED = "claim_simplified"
    CALCULATION = "calculation"
    CESSION_EXTRACT = "cession_extract"
    ASSIGNMENT_NOTICE = "assignment_notice"
    WRIT_APPLICATION = "writ_application"
    BAILIFF_APPLICATION = "bailiff_application"
    BANK_APPLICATION = "bank_application"
    CORRECTION_APPLICATION = "correction_application"
    SUCCESSION_APPLICATION = "succession_application"
    TERM_OBJECTION = "term_objection"
    NO_DEBT_CERTIFICATE = "no_debt_certificate"
    PLAN_AGREEMENT = "plan_agreement"
    COVER_LETTER = "cover_letter"
    INQUIRY = "inquiry"
    INVENTORY_107 = "inventory_107"
    LIST_103 = "list_103"
    NOTICE_119 = "notice_119"
    ENVELOPE = "envelope"
    COURT_ENVELOPE = "court_envelope"

    @property
    def text_key(self) -> str:
        return f"outgoing-kind-{self.value.replace('_', '-')}"

    @property
    def is_filed(self) -> bool:
        """Claims that it goes to a court, a bailiff or a bank, and may be filed as a file: kept as PDF/A."""
        return self in _FILED


_K = OutKind
_FILED = frozenset(
    {
        _K.ORDER_APPLICATION,
        _K.CLAIM,
        _K.CLAIM_SIMPLIFIED,
        _K.CALCULATION,
        _K.CESSION_EXTRACT,
        _K.WRIT_APPLICATION,
        _K.BAILIFF_APPLICATION,
        _K.BANK_APPLICATION,
        _K.CORRECTION_APPLICATION,
        _K.SUCCESSION_APPLICATION,
        _K.TERM_OBJECTION,
    }
)

"""Which fields the output contract knows for each kind: what a paper prints beside these is nobody's business."""

_JUDICIAL = (
    "case_number", "uid", "court_name", "precinct_number", "judge_name", "order_date", "in_force_date", "creditor_name",
    "creditor_inn", "debtor_name", "debtor_birth_date", "debtor_birth_place", "debtor_address", "contract_number",
    "contract_date", "principal", "interest", "penalty", "total_amount", "state_fee", "postal_costs", "grand_total",
)  # fmt: skip
_RULING = (*_JUDICIAL, "reason", "reason_article")
FIELDS: dict[str, tuple[str, ...]] = {
    "court_order": (*_JUDICIAL, "period_from", "period_to"),
    "ruling_return": _RULING,
    "ruling_refusal": _RULING,
    "ruling_cancel": (*_RULING, "cancelled_order_date", "objection_date"),
    "writ": (*_JUDICIAL, "period_from", "period_to", "writ_number", "issue_date"),
    "fssp_decree": (
        "decree_type", "ip_number", "fssp_department", "bailiff_name", "exec_doc_number", "exec_doc_date", "court_name",
        "precinct_number", "order_date", "in_force_date", "creditor_name", "creditor_inn", "debtor_name", "debtor_birth_date",
        "debtor_birth_place", "debtor_address", "total_amount", "reason", "reason_article",
    ),
    "postal_notice": (
        "track_number", "status", "sender_name", "recipient_name", "recipient_address", "send_date", "delivery_date",
        "return_date",
    ),
    "unknown": (),
}  # fmt: skip
KINDS = tuple(FIELDS)
KEY_FIELDS = ("case_number", "debtor_name", "order_date", "total_amount")

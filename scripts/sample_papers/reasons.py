"""Reasons of courts and of bailiffs with the articles they rest on (ГПК 125, 129, 134, 135; 229-ФЗ 31, 46, 47)."""

REASONS: dict[str, dict[str, tuple[str, ...]]] = {
    "ruling_return": {
        "no_documents": ("п. 1 ч. 1 ст. 125",),
        "fee_not_paid": ("п. 2 ч. 1 ст. 125",),
        "form_violation": ("п. 3 ч. 1 ст. 125",),
        "no_copy_proof": ("п. 3 ч. 1 ст. 125", "п. 1 ч. 1 ст. 125"),
        "wrong_jurisdiction": ("п. 2 ч. 1 ст. 135",),
        "no_authority": ("п. 4 ч. 1 ст. 135",),
        "duplicate_case": ("п. 5 ч. 1 ст. 135",),
        "applicant_request": ("п. 6 ч. 1 ст. 135",),
    },
    "ruling_refusal": {
        "dispute_of_law": ("п. 3 ч. 3 ст. 125",),
        "not_order_claim": ("п. 1 ч. 3 ст. 125",),
        "debtor_abroad": ("п. 2 ч. 3 ст. 125",),
        "debtor_dead": ("п. 1 ч. 1 ст. 134",),
        "bankruptcy": ("п. 1 ч. 1 ст. 134", "ч. 1 ст. 134"),
        "already_decided": ("п. 2 ч. 1 ст. 134",),
    },
    "ruling_cancel": {"debtor_objections": ("ст. 129", "ч. 1 ст. 129")},
    "decree_end": {
        "paid": ("п. 1 ч. 1 ст. 47",),
        "no_property": ("п. 4 ч. 1 ст. 46",),
        "not_found": ("п. 3 ч. 1 ст. 46",),
        "revoked": ("п. 1 ч. 1 ст. 46", "п. 3 ч. 1 ст. 47"),
        "bankruptcy": ("п. 7 ч. 1 ст. 47",),
    },
    "decree_refusal": {
        "no_requirements": ("п. 4 ч. 1 ст. 31",),
        "wrong_place": ("п. 2 ч. 1 ст. 31",),
        "no_application": ("п. 1 ч. 1 ст. 31",),
        "expired": ("п. 3 ч. 1 ст. 31",),
    },
}
STATUSES = ("delivered", "delivered", "refused", "returned_expired", "returned_absent")

"""What the reason of a court or a bailiff leaves to be done before the next step: work with a term, item by item."""

from collections.abc import Mapping

from backend.domain.reading import PaperKind
from backend.domain.tasks import TaskKind, Wanted

_RETURN_DAYS = 3
"""Working days: a returned application goes out again within five, and somebody has to put it together."""


def _paper(*items: str, days: int = _RETURN_DAYS) -> tuple[Wanted, ...]:
    return tuple(Wanted(TaskKind.PAPER, f"cure-{item}", days) for item in items)


def _filing(*items: str, days: int = _RETURN_DAYS) -> tuple[Wanted, ...]:
    return tuple(Wanted(TaskKind.FILING, f"cure-{item}", days) for item in items)


# ГПК ст. 125 ч. 1 and 135: an application that was returned may be filed again once the defect is gone.
_RETURN: Mapping[str, tuple[Wanted, ...]] = {
    "no_documents": _paper("contract", "payout", "cessions"),
    "fee_not_paid": _paper("fee-size", "fee-proof"),
    "form_violation": _paper("identifier", "calculation", "signature"),
    "no_copy_proof": _filing("send-copy"),
    "wrong_jurisdiction": _paper("find-precinct"),
    "no_authority": _paper("proxy"),
    "duplicate_case": _paper("find-double"),
    "applicant_request": _paper("who-withdrew"),
}
# ГПК ст. 125 ч. 3 and 134: after a refusal the same application is not filed again.
_REFUSAL: Mapping[str, tuple[Wanted, ...]] = {
    "dispute_of_law": _paper("offset-fee"),
    "not_order_claim": _paper("offset-fee"),
    "debtor_abroad": _paper("address"),
    "debtor_dead": _paper("death-proof", "heirs"),
    "bankruptcy": _paper("find-bankruptcy", days=1),
    "already_decided": _paper("find-act"),
}
# 229-ФЗ ст. 31: ten days to complain, and the document comes back to be sent rightly.
_BAILIFF_REFUSAL: Mapping[str, tuple[Wanted, ...]] = {
    "no_requirements": _paper("writ-defects"),
    "wrong_place": _paper("find-bailiff"),
    "no_application": _filing("bailiff-application"),
    "expired": _filing("restore-term"),
}
# 229-ФЗ ст. 46, 47: the document comes back to the creditor, or the money has come.
_BAILIFF_END: Mapping[str, tuple[Wanted, ...]] = {
    "paid": _paper("reconcile", days=2),
    "no_property": _paper("original-back", days=20),
    "not_found": _paper("original-back", "address", days=20),
    "revoked": _paper("original-back", days=20),
    "bankruptcy": _paper("find-bankruptcy", days=1),
}


def work_after(kind: PaperKind, reason: str, decree_type: str = "") -> tuple[Wanted, ...]:
    """Nothing where the paper names no reason that asks for work."""
    by_reason = {
        (PaperKind.RULING_RETURN, ""): _RETURN,
        (PaperKind.RULING_REFUSAL, ""): _REFUSAL,
        (PaperKind.FSSP_DECREE, "refusal"): _BAILIFF_REFUSAL,
        (PaperKind.FSSP_DECREE, "end"): _BAILIFF_END,
    }
    table = by_reason.get((kind, decree_type if kind is PaperKind.FSSP_DECREE else ""), {})
    return table.get(reason, ())

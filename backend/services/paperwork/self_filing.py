"""A paper of a batch that is filed without anybody's look: everything that filing enters is sure, and it fits."""

from datetime import date, datetime

from backend.domain.errors import Refused, Stale
from backend.domain.ledger import Component
from backend.domain.people import Actor
from backend.domain.reading import PaperKind
from backend.models import Paper, PaperState, Person
from backend.services.paperwork import paper_filing
from backend.services.paperwork.paper_filing import Filing, filing_of
from backend.services.paperwork.paper_slips import slips_on
from backend.services.paperwork.paper_view import PaperView, look_at

# What filing enters, decides by, or tells whose paper it is; a judge's name or an address may stay in doubt.
WEIGHTY = frozenset(
    (
        "case_number", "uid", "court_name", "order_date", "in_force_date", "debtor_name", "contract_number",
        "principal", "interest", "penalty", "fees", "total_amount", "state_fee", "postal_costs", "grand_total",
        "period_to", "reason", "decree_type", "ip_number", "track_number", "status", "delivery_date", "return_date",
        "send_date", "postage", "fee_sum", "payment_date",
    )
)  # fmt: skip
# The kind has a scale of its own; a paper of another kind would fit neither the case nor its stage.
KIND_SURE = 0.97
# Costs come on top of what was claimed; any other difference is for a lawyer to see.
_ON_TOP = frozenset({Component.STATE_FEE, Component.POSTAGE})


async def file_by_itself(paper_id: int, now: datetime, today: date) -> bool:
    """File it on behalf of whoever sent it. False, and nothing is changed, where a person has to look first."""
    paper = await Paper.get(id=paper_id)
    if paper.state is not PaperState.READ or paper.typed or paper.case_id is None:
        return False
    sender = (await Person.get(id=paper.uploaded_by)).actor()
    if not await _is_sure(sender, paper, today):
        return False
    try:
        await paper_filing.confirm(sender, paper.id, paper.version, now, today, by_itself=True)
    except (Refused, Stale):
        return False
    return True


async def _is_sure(sender: Actor, paper: Paper, today: date) -> bool:
    view = await look_at(sender, paper, today)
    if view.kind is PaperKind.UNKNOWN or float(paper.kind_confidence) < KIND_SURE:
        return False
    if view.warnings or view.remarks or view.altered or view.double is not None:
        return False
    if not WEIGHTY.isdisjoint(_in_doubt(view)):
        return False
    filing = await filing_of(view, today)
    return filing is not None and _does_what_was_expected(filing) and not await slips_on(view)


def _in_doubt(view: PaperView) -> frozenset[str]:
    return frozenset(field.name for field in view.doubtful)


def _does_what_was_expected(filing: Filing) -> bool:
    granted = filing.granted
    as_claimed = granted is None or (granted.is_complete and filing.differences.keys() <= _ON_TOP)
    return filing.fits and not filing.lacks and as_claimed

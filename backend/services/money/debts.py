"""A debtor's own debts: the sum, what made it, what comes next."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from backend.domain.accrual import Earned, projected
from backend.domain.disputes import DisputeState
from backend.domain.errors import NotFound
from backend.domain.ledger import Balance, Component, EntryKind, Line
from backend.domain.money import ZERO
from backend.domain.people import Actor, Permission
from backend.models import Case, Dispute, Instalment, Paper, Refund
from backend.services.access import case_for, cases_of, require
from backend.services.money import calculations, ledger, plans


@dataclass(frozen=True)
class Debt:
    case: Case
    owed: Balance
    lines: Sequence[Line]
    next_instalment: Instalment | None
    disputes: Sequence[Dispute] = ()
    has_refund: bool = False


@dataclass(frozen=True)
class Part:
    """One component, and the papers that its entries rest on, by id.

    `earned`: what each accrual was counted from (base, rate, days, article), by the entry's id. `disputed`: entries
    of which the debtor has said that they are wrong, 0 for the whole component.
    """

    case: Case
    line: Line
    papers: Mapping[int, Paper]
    earned: Mapping[int, Sequence[Earned]] = field(default_factory=dict)
    disputed: frozenset[int] = frozenset()


async def debts_of(actor: Actor) -> Sequence[Case]:
    require(actor, Permission.SEE_OWN_DEBT)
    return await (await cases_of(actor)).select_related("creditor").order_by("id")


async def debt_of(actor: Actor, case_id: int, today: date) -> Debt:
    """Raises NotFound for anybody else's."""
    require(actor, Permission.SEE_OWN_DEBT)
    case = await case_for(actor, case_id, Permission.SEE_OWN_DEBT)
    return Debt(
        case=case,
        owed=await ledger.balance_of(case.id, today),
        lines=await ledger.explanation_of(case.id, today),
        next_instalment=await plans.next_instalment(case.id),
        disputes=await Dispute.filter(case_id=case.id, state=DisputeState.OPEN).order_by("id"),
        has_refund=await Refund.exists(case_id=case.id),
    )


async def part_of(actor: Actor, case_id: int, component: Component, today: date) -> Part:
    debt = await debt_of(actor, case_id, today)
    line = next((one for one in debt.lines if one.component is component), None)
    if line is None:
        raise NotFound
    papers = await Paper.filter(case_id=case_id, id__in=[entry.paper_id or 0 for entry in line.entries])
    disputed = await Dispute.filter(case_id=case_id, component=component, state=DisputeState.OPEN)
    return Part(
        debt.case,
        line,
        {paper.id: paper for paper in papers},
        await _earned_of(debt.case, line),
        frozenset(one.entry_id or 0 for one in disputed),
    )


async def _earned_of(case: Case, line: Line) -> dict[int, Sequence[Earned]]:
    """Each accrual counted again on what stood before it; shown only where it comes to the very sum of the entry."""
    accruals = [entry for entry in line.entries if entry.kind is EntryKind.ACCRUAL and entry.id is not None]
    entries = await ledger.entries_of(case.id) if accruals else ()
    terms = await calculations.terms_of(case, entries) if accruals else None
    if terms is None:
        return {}
    found: dict[int, Sequence[Earned]] = {}
    for one in accruals:
        before = [entry for entry in entries if (entry.id or 0) < (one.id or 0) and entry.on <= one.on]
        earned = [each for each in projected(before, terms, one.on).earned if each.charge.component is line.component]
        if sum((each.amount for each in earned), ZERO) == one.amount:
            found[one.id or 0] = earned
    return found

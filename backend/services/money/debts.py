"""A debtor's own debts: the sum, what made it, what comes next."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from backend.domain.errors import NotFound
from backend.domain.ledger import Balance, Component, Line
from backend.domain.people import Actor, Permission
from backend.models import Case, Instalment, Paper
from backend.services.access import case_for, cases_of, require
from backend.services.money import ledger, plans


@dataclass(frozen=True)
class Debt:
    case: Case
    owed: Balance
    lines: Sequence[Line]
    next_instalment: Instalment | None


@dataclass(frozen=True)
class Part:
    """One component, and the papers that its entries rest on, by id."""

    case: Case
    line: Line
    papers: Mapping[int, Paper]


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
    )


async def part_of(actor: Actor, case_id: int, component: Component, today: date) -> Part:
    debt = await debt_of(actor, case_id, today)
    line = next((one for one in debt.lines if one.component is component), None)
    if line is None:
        raise NotFound
    papers = await Paper.filter(case_id=case_id, id__in=[entry.paper_id or 0 for entry in line.entries])
    return Part(debt.case, line, {paper.id: paper for paper in papers})

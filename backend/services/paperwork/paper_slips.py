"""The court's slips on a paper, and the application to have them corrected (ГПК ст. 200 ч. 2)."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from backend.domain.errors import Refused
from backend.domain.ledger import EntryKind
from backend.domain.money import ZERO
from backend.domain.outgoing import OutKind
from backend.domain.people import Actor, Permission
from backend.domain.reading import PaperKind
from backend.domain.slips import Ours, Slip, slips
from backend.models import Case, LedgerEntry
from backend.papers.outgoing.facts import Facts, Misprint, addressed_to
from backend.papers.outgoing.filling import filled_from
from backend.papers.outgoing.typesetting import pdf_of
from backend.recognition import precinct_of
from backend.services.access import require
from backend.services.money.ledger import CLAIMED
from backend.services.paperwork import templates
from backend.services.paperwork.outgoing_facts import FactNames, facts_on
from backend.services.paperwork.paper_view import PaperView, view_of
from backend.settings import Settings

# What is enforced: a slip on anything else is nobody's trouble.
_CORRECTED = frozenset({PaperKind.COURT_ORDER, PaperKind.WRIT})


@dataclass(frozen=True)
class Prepared:
    """An application to the court, ready to be signed."""

    view: PaperView
    pdf: bytes


async def slips_on(view: PaperView) -> tuple[Slip, ...]:
    """Only what a person or sure evidence says is printed: a field in doubt is nobody's slip yet."""
    if view.case is None or view.kind not in _CORRECTED:
        return ()
    sure = {field.name: field.value for field in view.fields if field.value and not field.doubtful}
    printed = {name: value for name, value in sure.items() if name not in view.derived}
    return slips(printed, await _ours(view.case))


async def prepare_correction(settings: Settings, actor: Actor, paper_id: int, today: date) -> Prepared:
    """The application as PDF. Raises Refused when the paper has no slip to correct, or its case is not known."""
    require(actor, Permission.FILE_PAPER)
    view = await view_of(actor, paper_id, today)
    found = await slips_on(view)
    if view.case is None or not found:
        raise Refused("refusal-paper-no-slips")
    facts = _as_printed(await facts_on(settings, view.case, today), view, view.case, found)
    chosen = await templates.in_force(OutKind.CORRECTION_APPLICATION)
    filled = filled_from(chosen.template, templates.title_of(chosen.kind), facts)
    if filled.lacking:
        raise Refused("refusal-outgoing-lacks", kind=chosen.kind, what=FactNames(filled.lacking))
    return Prepared(view, await asyncio.to_thread(pdf_of, filled.document, filed=True))


async def _ours(case: Case) -> Ours:
    filed = case.noted.get("filed_on")
    opened = LedgerEntry.filter(case_id=case.id, kind=EntryKind.OPENING.value, component__in=sorted(CLAIMED))
    claimed = sum([entry.amount for entry in await opened.only("amount")], ZERO)
    return Ours(
        debtor_name=case.debtor.full_name,
        debtor_birth_date=case.debtor.birth_date.isoformat(),
        contract_number=case.contract_number,
        precinct=precinct_of(case.court_name),
        filed_on=date.fromisoformat(filed) if filed else None,
        price=claimed if claimed > Decimal(0) else None,
    )


def _as_printed(facts: Facts, view: PaperView, case: Case, found: Sequence[Slip]) -> Facts:
    """The paper says of its court and case what the case may not know yet; its slips go along."""
    values = view.values
    court, act_date = values.get("court_name") or facts.court_name, values.get("order_date", "")
    return replace(
        facts,
        court_name=court,
        court_to=facts.court_to if court == facts.court_name else addressed_to(court),
        court_case_number=values.get("case_number") or facts.court_case_number,
        court_uid=values.get("uid") or facts.court_uid,
        act_date=date.fromisoformat(act_date) if act_date else facts.act_date,
        claimant_name=facts.claimant_name or case.creditor.name,
        claimant_inn=facts.claimant_inn if facts.claimant_name else case.creditor.inn,
        slips=tuple(Misprint(one.kind.value, one.printed, one.right) for one in found),
    )

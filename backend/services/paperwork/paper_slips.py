"""The court's slips on a paper, and the application to have them corrected (ГПК ст. 200 ч. 2)."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from backend.domain.errors import Refused
from backend.domain.ledger import EntryKind
from backend.domain.money import ZERO
from backend.domain.people import Actor, Permission
from backend.domain.reading import PaperKind
from backend.domain.slips import Ours, Slip, slips
from backend.models import Case, LedgerEntry
from backend.papers.correction import Application, correction_of
from backend.recognition import precinct_of
from backend.services.access import require
from backend.services.money.ledger import CLAIMED
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
    pdf = await asyncio.to_thread(correction_of, _application(settings, view, view.case, found, today))
    return Prepared(view, pdf)


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


def _application(settings: Settings, view: PaperView, case: Case, found: Sequence[Slip], today: date) -> Application:
    values = view.values
    return Application(
        court=values.get("court_name") or case.court_name,
        case_number=values.get("case_number") or case.court_case_number,
        uid=values.get("uid") or case.court_uid,
        act=view.kind.value,
        act_date=values.get("order_date", ""),
        applicant=settings.operator_name or case.creditor.name,
        applicant_inn=settings.operator_inn if settings.operator_name else case.creditor.inn,
        applicant_address=settings.operator_address,
        debtor=case.debtor.full_name,
        slips=tuple(found),
        made_on=today,
    )

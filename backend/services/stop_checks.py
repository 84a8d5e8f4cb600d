"""What our own store knows against filing a case, gathered for the rule."""

from dataclasses import dataclass
from datetime import date

from backend.domain import stop_checks as rules
from backend.domain.people import Actor
from backend.domain.stop_checks import FilingFacts, Finding, Path
from backend.models import Case
from backend.services.access import case_for
from backend.services.courts.naming import By, court_for
from backend.services.facts import facts_of


@dataclass(frozen=True)
class Checked:
    case: Case
    path: Path
    findings: tuple[Finding, ...]


async def check(actor: Actor, case_id: int, today: date) -> Checked:
    case = await case_for(actor, case_id)
    facts = await facts_of(case, today)
    path = rules.path_of(facts)
    filing = FilingFacts(facts, await _court_hears_it(case, today), await _is_elsewhere(case))
    return Checked(case, path, rules.stop_checks(filing, path, today))


async def _court_hears_it(case: Case, today: date) -> bool:
    """What a person named is theirs to answer for, but a magistrate does not hear what is the district court's."""
    answer = await court_for(case, today)
    if answer.court is None or answer.stays:
        return True
    if answer.by in {By.PERSON, By.CONTRACT}:
        return answer.court.kind is answer.wanted
    return case.court_id in (None, answer.court.id)


async def _is_elsewhere(case: Case) -> bool:
    same = Case.filter(creditor_id=case.creditor_id, contract_key=case.contract_key, is_open=True)
    return await same.exclude(id=case.id).exists()

"""What stands against filing a case, gathered for the rule: our own store, registers outside, and who overrode what.

The gate: a step that files something is refused by what is found here, whoever takes it.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from tortoise.transactions import atomic

from backend.domain import stop_checks as rules
from backend.domain.errors import Refused
from backend.domain.outside_checks import Answer, OutsideCheck, Path
from backend.domain.people import Actor, Permission
from backend.domain.stages import CaseFacts, Step
from backend.domain.stop_checks import Effect, FilingFacts, Finding
from backend.models import Case, JournalEntry, OutsideAnswer
from backend.services import journal
from backend.services.access import case_for
from backend.services.courts.naming import By, CourtFor, courts_for
from backend.services.facts import facts_of_many

OVERRIDDEN = "stop.overridden"
OVERRIDE_HOLDS = timedelta(days=30)
"""A decision speaks of what is known; a month later it is asked for again."""


@dataclass(frozen=True)
class Checked:
    """`overridden` are the names of findings that somebody decided to go on with."""

    case: Case
    path: Path
    findings: tuple[Finding, ...]
    overridden: frozenset[str] = frozenset()

    @property
    def bars(self) -> tuple[Finding, ...]:
        """What stands in the way now."""
        return tuple(one for one in self.findings if one.effect is Effect.BARS and not (self.is_overridden(one)))

    @property
    def refusal(self) -> Refused | None:
        """By the first that does."""
        return Refused(self.bars[0].key, **self.bars[0].details) if self.bars else None

    def is_overridden(self, one: Finding) -> bool:
        return one.can_be_overridden and one.name in self.overridden


async def check(actor: Actor, case_id: int, today: date) -> Checked:
    case = await case_for(actor, case_id)
    return (await check_many([case], today))[case.id]


async def check_many(
    cases: Sequence[Case], today: date, path: Path | None = None, facts: Mapping[int, CaseFacts] | None = None
) -> dict[int, Checked]:
    """Of many, by a handful of questions to the store. `path` is what is about to be filed, else what each comes to."""
    known = facts or await facts_of_many(cases, today)
    courts, answers = await courts_for(cases, today), await answers_of(cases)
    twice, overridden = await _elsewhere(cases), await _overridden(cases, today)
    found = {}
    for case in cases:
        filing = FilingFacts(known[case.id], _hears(case, courts[case.id]), case.id in twice, answers.get(case.id, {}))
        way = path or rules.path_of(known[case.id])
        findings = rules.stop_checks(filing, way, today)
        found[case.id] = Checked(case, way, findings, overridden.get(case.id, frozenset()))
    return found


async def gate(case: Case, step: Step, today: date) -> None:
    """Raises Refused by the first thing that stands in the way of what the step files; most steps file nothing."""
    if path := rules.path_of_step(step):
        refuse((await check_many([case], today, path))[case.id])


def refuse(checked: Checked) -> None:
    if refusal := checked.refusal:
        raise refusal


@atomic()
async def override(actor: Actor, case_id: int, name: str, reason: str, now: datetime, today: date) -> Checked:
    """Go on with a finding that the law leaves to us, on somebody's word. Raises Refused of any other."""
    case = await case_for(actor, case_id, Permission.OVERRIDE_STOP, lock=True)
    said = " ".join(reason.split())
    checked = (await check_many([case], today))[case.id]
    finding = next((one for one in checked.findings if one.name == name), None)
    if finding is None or not finding.can_be_overridden:
        raise Refused("refusal-stop-not-ours")
    if not said:
        raise Refused("refusal-stop-no-reason")
    await journal.write(actor, OVERRIDDEN, now, case_id=case.id, finding=name, on=today, reason=said)
    return (await check_many([case], today))[case.id]


async def answers_of(cases: Sequence[Case]) -> dict[int, dict[OutsideCheck, Answer]]:
    """The newest answer to each question; about the person for all that they owe, about a debt for it alone."""
    debtors: defaultdict[int, list[Case]] = defaultdict(list)
    for case in cases:
        debtors[case.debtor_id].append(case)
    found: dict[int, dict[OutsideCheck, Answer]] = {}
    rows = OutsideAnswer.filter(debtor_id__in=list(debtors)).order_by("asked_at", "id")
    for row in await rows.only("id", "kind", "debtor_id", "case_id", "verdict", "asked_on"):
        for case in debtors[row.debtor_id]:
            if row.case_id in {None, case.id}:
                found.setdefault(case.id, {})[row.kind] = Answer(row.verdict, row.asked_on)
    return found


def _hears(case: Case, answer: CourtFor) -> bool:
    """What a person named is theirs to answer for, but a magistrate does not hear what is the district court's."""
    if answer.court is None or answer.stays:
        return True
    if answer.by in {By.PERSON, By.CONTRACT}:
        return answer.court.kind is answer.wanted
    return case.court_id in (None, answer.court.id)


async def _elsewhere(cases: Sequence[Case]) -> set[int]:
    """Cases whose contract another open case rests on too."""
    keys = {case.contract_key for case in cases}
    same = Case.filter(contract_key__in=list(keys), is_open=True).only("id", "creditor_id", "contract_key")
    there: defaultdict[tuple[int, str], set[int]] = defaultdict(set)
    for one in await same:
        there[one.creditor_id, one.contract_key].add(one.id)
    return {case.id for case in cases if there[case.creditor_id, case.contract_key] - {case.id}}


async def _overridden(cases: Sequence[Case], today: date) -> dict[int, frozenset[str]]:
    found: defaultdict[int, set[str]] = defaultdict(set)
    rows = JournalEntry.filter(case_id__in=[case.id for case in cases], action=OVERRIDDEN)
    for row in await rows:
        if today - date.fromisoformat(row.details["on"]) <= OVERRIDE_HOLDS:
            found[row.case_id or 0].add(row.details["finding"])
    return {case_id: frozenset(names) for case_id, names in found.items()}

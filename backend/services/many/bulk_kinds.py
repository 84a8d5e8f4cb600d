"""The kinds of deeds over many cases: what each makes of a case, and when it is refused."""

import asyncio
from abc import ABC, abstractmethod
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Any

from backend.domain import bulk as rules
from backend.domain import stages
from backend.domain.errors import NotAllowed, Refused, Stale
from backend.domain.money import ZERO
from backend.domain.people import Actor, Permission
from backend.domain.stages import TRANSITIONS, CaseFacts, Decision, Duty, Stage, Step
from backend.domain.stop_checks import path_of_step
from backend.models import BulkKind, Case, CaseTag, StaffScope
from backend.services import stages as moving
from backend.services import stop_checks
from backend.services.case_rows import CaseRow, case_rows
from backend.services.facts import facts_of_many
from backend.services.paperwork.outgoing_making import not_made, open_cases
from backend.services.paperwork.packages import look_many
from backend.services.stop_checks import Checked
from backend.services.work.staffing import Shifts
from backend.settings import Settings

PACKAGES_AT_ONCE = 25
AT_ONCE = 500  # looked at together: one question each, and no long breath for the others


@dataclass
class Office:
    """On whose behalf, on which day, with whom at work."""

    actor: Actor
    today: date
    shifts: Shifts
    params: Mapping[str, Any]
    planned: dict[int, int] = field(default_factory=dict)
    bound: frozenset[int] | None = None
    settings: Settings | None = None
    """Assigning: who takes which case; the creditors to whom the chosen colleague is bound."""

    def __post_init__(self) -> None:
        self.term_of = cache(lambda stage: moving.term_of(stage, self.today))


@dataclass(frozen=True, slots=True)
class Matter:
    """One case before the rule. `known`: what it needs besides the row; `plan`: what the dry run had said."""

    case: CaseRow
    known: Any
    office: Office
    plan: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What will become of one case. `refusal` is the key of a sentence that `lack` fills; empty: it will be done."""

    case: CaseRow
    refusal: str = ""
    lack: Mapping[str, Any] = field(default_factory=dict)
    step: str = ""
    stage: str = ""
    owner: int | None = None


@dataclass(frozen=True, slots=True)
class Deed:
    """What the journal says of a case. `is_row`: the row itself was changed, not what hangs on it."""

    details: Mapping[str, Any]
    duties: tuple[Duty, ...] = ()
    is_row: bool = True


class Kind(ABC):
    """`look` is the dry run, `act` the effect: both ask the same rule of the same facts."""

    permissions: tuple[Permission, ...]

    async def prepare(self, office: Office, case_ids: Sequence[int]) -> None:
        """What has to be known of all the cases before the first of them."""
        _ = office, case_ids

    async def beside(self, cases: Sequence[CaseRow], office: Office) -> Mapping[int, Any]:
        """What the rule needs besides the row, by case."""
        _ = cases, office
        return {}

    async def beside_now(self, cases: Sequence[CaseRow], office: Office) -> Mapping[int, Any]:
        """The same when their turn comes, within the deed's transaction."""
        return await self.beside(cases, office)

    async def look(self, cases: Sequence[CaseRow], office: Office) -> list[Verdict]:
        known = await self.beside(cases, office)
        return [self._looked(Matter(case, known.get(case.id), office)) for case in cases]

    def _looked(self, matter: Matter) -> Verdict:
        case = matter.case
        try:
            return self.judge(matter)
        except Stale:
            return Verdict(case, "bulk-refusal-not-here", stage=case.stage, owner=case.responsible_id)
        except NotAllowed as refused:
            return Verdict(case, refused.key, stage=case.stage, owner=case.responsible_id)
        except Refused as refused:
            return Verdict(case, refused.key, refused.details, stage=case.stage, owner=case.responsible_id)

    @abstractmethod
    def judge(self, matter: Matter) -> Verdict:
        """Raises Refused. Leaves the case as it is."""

    @abstractmethod
    def act(self, matter: Matter) -> Deed:
        """Change the case as the dry run said. Raises Refused when the rules say no by now."""


@dataclass(frozen=True, slots=True)
class Ready:
    """The facts of a case, and what stands against filing it where it stands before a step that files."""

    facts: CaseFacts
    checked: Checked | None


class Advance(Kind):
    """One step for all, or for each the usual next one. What files something passes the stop checks first."""

    permissions = (Permission.TAKE_STEP,)

    async def beside(self, cases: Sequence[CaseRow], office: Office) -> Mapping[int, Ready]:
        facts = await facts_of_many(cases, office.today)
        filing = await Case.filter(id__in=[case.id for case in cases if case.at in FILES_FROM])
        step = office.params.get("step", "")
        path = path_of_step(Step(step)) if step else None
        checked = await stop_checks.check_many(filing, office.today, path, facts) if filing else {}
        return {case.id: Ready(facts[case.id], checked.get(case.id)) for case in cases}

    def judge(self, matter: Matter) -> Verdict:
        case, office = matter.case, matter.office
        decision = self._decided(matter.known, office.params.get("step", ""), office)
        owner = office.shifts.responsible_for(decision.stage, case.creditor_id, case.responsible_id)
        self._deal(case.responsible_id, owner, decision, office)
        return Verdict(case, step=decision.step.value, stage=decision.stage.value, owner=owner)

    def act(self, matter: Matter) -> Deed:
        case, office, before = matter.case, matter.office, matter.case.responsible_id
        decision = self._decided(matter.known, matter.plan["step"], office)
        owner = self._owner(case, matter.plan["owner"], decision, office)
        moving.settle(case, decision, office.today, office.term_of(decision.stage))
        case.responsible_id = owner
        self._deal(before, owner, decision, office)
        return Deed(moving.told_of(case, decision, before), decision.duties)

    @staticmethod
    def _decided(known: Ready, step: str, office: Office) -> Decision:
        role, today = office.actor.role, office.today
        wanted = Step(step) if step else rules.usual_step(known.facts, role, today)
        decision = stages.decide(known.facts, wanted, role, today, reason=office.params.get("reason", ""))
        if known.checked and path_of_step(wanted):
            stop_checks.refuse(known.checked)
        return decision

    @staticmethod
    def _owner(case: CaseRow, planned: int | None, decision: Decision, office: Office) -> int | None:
        """Whom the dry run named, unless they have gone or are away by now."""
        if planned in office.shifts.at_work(decision.stage, case.creditor_id):
            return planned
        return office.shifts.responsible_for(decision.stage, case.creditor_id, case.responsible_id)

    @staticmethod
    def _deal(before: int | None, owner: int | None, decision: Decision, office: Office) -> None:
        office.shifts.given(before, owner, was_open=not decision.was.final, is_open=not decision.stage.final)


class Assign(Kind):
    """To one colleague, or levelled among those at work for the stage of each case."""

    permissions = (Permission.ASSIGN_CASE,)

    async def prepare(self, office: Office, case_ids: Sequence[int]) -> None:
        if person_id := office.params.get("person_id"):
            scope = await StaffScope.filter(person_id=person_id).values_list("creditor_id", flat=True)
            office.bound = frozenset(int(str(one)) for one in scope) or None
            return
        cases = [case for some in portions(case_ids) for case in await case_rows(some)]
        office.planned = _levelled([case for case in cases if case.is_open], office.shifts)

    def judge(self, matter: Matter) -> Verdict:
        case, office = matter.case, matter.office
        if not case.is_open:
            raise Refused("bulk-refusal-closed")
        chosen = office.params.get("person_id")
        owner = chosen or office.planned.get(case.id)
        if owner is None:
            raise Refused("bulk-refusal-nobody-at-work")
        if chosen and office.bound is not None and case.creditor_id not in office.bound:
            raise Refused("bulk-refusal-not-their-creditor")
        if owner == case.responsible_id:
            raise Refused("bulk-refusal-already-theirs")
        return Verdict(case, stage=case.stage, owner=owner)

    def act(self, matter: Matter) -> Deed:
        case, owner = matter.case, matter.plan["owner"]
        if not matter.office.shifts.is_there(owner):
            raise Refused("bulk-refusal-away")
        before, case.responsible_id = case.responsible_id, owner
        return Deed({"before": before, "after": case.responsible_id})


class HoldKind(Kind):
    """Put on hold, or lift it."""

    permissions = (Permission.HOLD_CASE,)

    def judge(self, matter: Matter) -> Verdict:
        case, params = matter.case, matter.office.params
        put, hold = params["put"], params["hold"]
        if put == (hold in case.holds):
            raise Refused("bulk-refusal-held" if put else "bulk-refusal-not-held")
        return Verdict(case, stage=case.stage, owner=case.responsible_id)

    def act(self, matter: Matter) -> Deed:
        self.judge(matter)
        case, params = matter.case, matter.office.params
        put, hold, before = params["put"], params["hold"], case.holds
        case.holds = sorted({*before, hold}) if put else [one for one in before if one != hold]
        return Deed({"before": before, "after": case.holds, "reason": params.get("reason", "")})


class Tag(Kind):
    """A word put on cases, or taken off. The rules do not look at it, so that a case keeps its version."""

    permissions = (Permission.TAG_CASE,)

    async def beside(self, cases: Sequence[CaseRow], office: Office) -> Mapping[int, bool]:
        there = CaseTag.filter(case_id__in=[case.id for case in cases], tag=office.params["tag"])
        return dict.fromkeys([int(str(one)) for one in await there.values_list("case_id", flat=True)], True)

    def judge(self, matter: Matter) -> Verdict:
        case, put = matter.case, matter.office.params["put"]
        if put == bool(matter.known):
            raise Refused("bulk-refusal-tagged" if put else "bulk-refusal-not-tagged")
        return Verdict(case, stage=case.stage, owner=case.responsible_id)

    def act(self, matter: Matter) -> Deed:
        self.judge(matter)
        params = matter.office.params
        return Deed({"tag": params["tag"]}, is_row=False)


class Documents(Kind):
    """A workbook from which papers are merged; nothing changes in a case."""

    permissions = (Permission.EXPORT_CASES, Permission.SEE_IDENTITY)

    async def beside(self, cases: Sequence[CaseRow], office: Office) -> Mapping[int, CaseFacts]:
        return await facts_of_many(cases, office.today)

    def judge(self, matter: Matter) -> Verdict:
        case, known = matter.case, matter.known
        if not known.address_is_known:
            raise Refused("refusal-stage-no-address")
        if not known.court_is_named:
            raise Refused("refusal-stage-no-court")
        if known.balance <= ZERO:
            raise Refused("bulk-refusal-nothing-owed")
        return Verdict(case, stage=case.stage, owner=case.responsible_id)

    def act(self, matter: Matter) -> Deed:
        self.judge(matter)
        return Deed({}, is_row=False)


class Packages(Kind):
    """The packages of cases in one file to print; nothing changes in a case. Papers are made before its turn comes."""

    permissions = (Permission.FILE_PAPER, Permission.EXPORT_CASES)

    async def beside(self, cases: Sequence[CaseRow], office: Office) -> Mapping[int, Refused | None]:
        if office.settings is None:
            raise AssertionError("packages are made by the settings of the office")
        found: dict[int, Refused | None] = {}
        for some in portions([case.id for case in cases], PACKAGES_AT_ONCE):
            ready = await look_many(office.settings, await open_cases(office.actor, some), office.today, gathered=False)
            found |= {case_id: one.refusal for case_id, one in ready.items()}
            await asyncio.sleep(0)
        return found

    async def beside_now(self, cases: Sequence[CaseRow], office: Office) -> Mapping[int, Refused | None]:
        _ = office
        return await not_made([case.id for case in cases])

    def judge(self, matter: Matter) -> Verdict:
        case, refusal = matter.case, matter.known
        if refusal is not None:
            raise refusal
        return Verdict(case, stage=case.stage, owner=case.responsible_id)

    def act(self, matter: Matter) -> Deed:
        self.judge(matter)
        return Deed({}, is_row=False)


KINDS: Mapping[BulkKind, Kind] = {
    BulkKind.ADVANCE: Advance(),
    BulkKind.ASSIGN: Assign(),
    BulkKind.HOLD: HoldKind(),
    BulkKind.TAG: Tag(),
    BulkKind.DOCUMENTS: Documents(),
    BulkKind.PACKAGES: Packages(),
}


FILES_FROM = frozenset(row.at for row in TRANSITIONS if path_of_step(row.step))
"""The stages from which something is filed."""


def portions(case_ids: Sequence[int], size: int = AT_ONCE) -> Iterator[Sequence[int]]:
    return (case_ids[first : first + size] for first in range(0, len(case_ids), size))


def _levelled(cases: Sequence[CaseRow], shifts: Shifts) -> dict[int, int]:
    """Group by group, each by what the groups before it have made of the load."""
    load: Counter[int | None] = Counter(shifts.load)
    groups: dict[tuple[Stage, int], list[tuple[int, int | None]]] = defaultdict(list)
    for case in cases:
        groups[case.at, case.creditor_id].append((case.id, case.responsible_id))
        if case.responsible_id in load:
            load[case.responsible_id] -= 1
    taken: dict[int, int] = {}
    for (stage, creditor_id), some in groups.items():
        dealt = rules.levelled(some, {one: load[one] for one in shifts.at_work(stage, creditor_id)})
        load.update(dealt.values())
        taken |= dealt
    return taken

"""What stands against filing, seen at once before money is spent on a fee, and asked again at the step itself (§8).

The conditions of the steps are asked themselves, so that what is found here is what the step would refuse; the rest is
what no step refuses and a court would: it sends back, leaves without result, or the debtor only has to ask.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from backend.domain.money import ZERO
from backend.domain.outside_checks import Answer, Doubt, OutsideCheck, Path, doubts
from backend.domain.stages import Act, CaseFacts, EvidenceKind, Hold, Stage, Step
from backend.domain.stages.conditions import (
    Condition,
    address_is_known,
    court_is_named,
    file_is_complete,
    order_path_is_closed,
    price_is_within_order_ceiling,
)
from backend.domain.stages.holds import HOLDS, Area

SOON = timedelta(days=30)


class Effect(StrEnum):
    BARS = "bars"
    WARNS = "warns"


@dataclass(frozen=True)
class Finding:
    """`key` names the sentence that says what is found and what to do; `basis` the articles it rests on."""

    effect: Effect
    key: str
    basis: str
    details: Mapping[str, Any] = field(default_factory=dict)
    check: OutsideCheck | None = None
    """What is to be asked outside to be rid of it."""

    @property
    def name(self) -> str:
        """By which it is told from the others of its case: journals and buttons hold it."""
        return f"{self.key}:{self.check.value}" if self.check else self.key

    @property
    def can_be_overridden(self) -> bool:
        """Claims that the law leaves it to us: the court would look at the reason, and not send the paper back."""
        return self.effect is Effect.BARS and self.key in _OURS_TO_DECIDE


@dataclass(frozen=True)
class FilingFacts:
    """What is known. `court_hears_it`: the court named is the one that the address leads to.

    `same_contract_elsewhere`: another open case rests on the same contract. `answers`: what registers outside said
    last; None where only our own store is asked.
    """

    case: CaseFacts
    court_hears_it: bool = True
    same_contract_elsewhere: bool = False
    answers: Mapping[OutsideCheck, Answer] | None = None


def path_of(facts: CaseFacts) -> Path:
    """Enforcement once there is a document, a claim once an order was tried or claims are reached, else an order."""
    if facts.stage.group == "E" or facts.stage in {Stage.C80_ORDER_RECEIVED, Stage.D95_WRIT_RECEIVED}:
        return Path.ENFORCEMENT
    tried = {EvidenceKind.RULING_REFUSAL, EvidenceKind.RULING_CANCEL} & facts.evidence
    return Path.CLAIM if facts.stage.group == "D" or tried or facts.against_heirs else Path.ORDER


def path_of_step(step: Step) -> Path | None:
    """What is filed by a step; None of the many that file nothing."""
    return _FILED_BY.get(step)


def stop_checks(facts: FilingFacts, path: Path, today: date) -> tuple[Finding, ...]:
    """Everything found, what bars before what warns; nothing found means that nobody asked knows of anything."""
    found = [*_holds(facts.case, path), *_outside(facts, path, today)]
    if path is not Path.ENFORCEMENT:
        found += [*_refused(facts.case, path, today), *_further(facts, path, today)]
    return tuple(sorted(found, key=lambda one: one.effect is Effect.WARNS))


def _holds(case: CaseFacts, path: Path) -> Iterator[Finding]:
    for hold in Hold:
        overcome = hold is Hold.DEAD and path is Path.CLAIM and case.against_heirs
        if hold in case.holds and AREAS[path] in HOLDS[hold].stops and not overcome:
            yield Finding(Effect.BARS, hold.refusal_key, HOLDS[hold].basis)


def _outside(facts: FilingFacts, path: Path, today: date) -> Iterator[Finding]:
    """Found dead is no bar to a claim against heirs, and a debtor sought by bailiffs is only said."""
    if facts.answers is None:
        return
    for demand, doubt in doubts(facts.answers, path, today):
        if doubt is Doubt.FOUND and demand.check is OutsideCheck.DEATH and facts.case.against_heirs:
            continue
        known = facts.answers.get(demand.check)
        details: dict[str, Any] = {"check": demand.check, **({"on": known.on} if known else {})}
        effect = Effect.BARS if demand.bars else Effect.WARNS
        yield Finding(effect, f"stop-outside-{doubt.value}", demand.basis, details, demand.check)


def _refused(case: CaseFacts, path: Path, today: date) -> Iterator[Finding]:
    of_path: tuple[tuple[Condition, str], ...] = ((price_is_within_order_ceiling, "ГПК ст. 121 ч. 1"),)
    if path is Path.CLAIM:
        # Once claims are reached this was looked at, and what closed the way of orders is spent.
        reached = case.stage.group == "D"
        of_path = () if reached else ((order_path_is_closed, "ГПК ст. 135 ч. 1 п. 1.1"),)
    asked: tuple[tuple[Condition, str], ...] = (
        (file_is_complete, "ГПК ст. 71, 124, 132"),
        (court_is_named, "ГПК ст. 28, 32, 123"),
        (address_is_known, "ГПК ст. 28, 124, 131"),
        *of_path,
    )
    for condition, basis in asked:
        refusal = condition(case, today)
        if refusal is not None:
            yield Finding(Effect.BARS, refusal.key, basis, refusal.details)


def _further(facts: FilingFacts, path: Path, today: date) -> Iterator[Finding]:
    case = facts.case
    if case.price_of_claim <= ZERO:
        yield Finding(Effect.BARS, "stop-nothing-to-claim", "ГК ст. 408")
    if not facts.court_hears_it:
        yield Finding(Effect.BARS, "stop-other-court", "ГПК ст. 28, 135 ч. 1 п. 2")
    if case.act in {Act.JUDGMENT, Act.DEFAULT_JUDGMENT} or (case.act is Act.ORDER and path is Path.ORDER):
        yield Finding(Effect.BARS, "stop-act-there", "ГПК ст. 134 ч. 1 п. 2")
    if facts.same_contract_elsewhere:
        yield Finding(Effect.BARS, "stop-same-contract", "ГПК ст. 134, 135")
    yield from _limitation(case, today)
    if EvidenceKind.CESSION_CONTRACT not in case.evidence and case.stage in _INTAKE:
        yield Finding(Effect.WARNS, "stop-no-cession", "ГК ст. 382, 385")
    if case.money_on_the_way:
        yield Finding(Effect.WARNS, "stop-money-on-the-way", "ГК ст. 408")


def _limitation(case: CaseFacts, today: date) -> Iterator[Finding]:
    """Applied only when the debtor asks for it, so that it is a risk and no bar (ГК ст. 199)."""
    last = case.limitation_ends_on
    if case.limitation_stands:
        return
    if last is None:
        yield Finding(Effect.WARNS, "stop-limitation-unknown", "ГК ст. 196, 200")
    elif last < today:
        yield Finding(Effect.WARNS, "stop-limitation-over", "ГК ст. 199", {"date": last})
    elif last <= today + SOON:
        yield Finding(Effect.WARNS, "stop-limitation-soon", "ГК ст. 196", {"date": last, "days": (last - today).days})


_INTAKE = frozenset({Stage.A20_INTAKE_CHECK, Stage.A25_DOCS_REQUESTED, Stage.A30_NOTICE, Stage.A40_STOP_CHECK})

AREAS: Mapping[Path, Area] = {
    Path.ORDER: Area.ORDER,
    Path.CLAIM: Area.CLAIM,
    Path.ENFORCEMENT: Area.ENFORCEMENT,
}
_FILED_BY: Mapping[Step, Path] = {
    Step.SEND_ORDER: Path.ORDER,
    Step.RESEND_ORDER: Path.ORDER,
    Step.SEND_CLAIM: Path.CLAIM,
    Step.TO_BANK: Path.ENFORCEMENT,
    Step.TO_BAILIFF: Path.ENFORCEMENT,
    Step.TO_EMPLOYER: Path.ENFORCEMENT,
}
# A silent register, or a case that only looks like ours; what a court has to refuse is nobody's to decide.
_OURS_TO_DECIDE = frozenset({"stop-outside-never", "stop-outside-old", "stop-same-contract", "stop-other-court"})

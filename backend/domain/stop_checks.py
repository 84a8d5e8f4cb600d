"""What stands against filing, seen at once before money is spent on a fee (domain.md §8).

The conditions of the steps are asked themselves, so that what is found here is what the step would refuse; the rest is
what no step refuses and a court would: it sends back, leaves without result, or the debtor only has to ask.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from backend.domain.money import ZERO
from backend.domain.stages import Act, CaseFacts, EvidenceKind, Hold, Stage
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


class Path(StrEnum):
    """What is about to be filed."""

    ORDER = "order"
    CLAIM = "claim"

    @property
    def area(self) -> Area:
        return Area.ORDER if self is Path.ORDER else Area.CLAIM


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


@dataclass(frozen=True)
class FilingFacts:
    """What is known from our own store. `court_hears_it`: the court named is the one that the address leads to.

    `same_contract_elsewhere`: another open case rests on the same contract.
    """

    case: CaseFacts
    court_hears_it: bool = True
    same_contract_elsewhere: bool = False


def path_of(facts: CaseFacts) -> Path:
    """A claim once an order has been tried or the group of claims is reached, else an order."""
    tried = {EvidenceKind.RULING_REFUSAL, EvidenceKind.RULING_CANCEL} & facts.evidence
    return Path.CLAIM if facts.stage.group == "D" or tried or facts.against_heirs else Path.ORDER


def stop_checks(facts: FilingFacts, path: Path, today: date) -> tuple[Finding, ...]:
    """Everything found, what bars before what warns; nothing found means that our own store knows of nothing."""
    found = [*_holds(facts.case, path), *_refused(facts.case, path, today), *_further(facts, path, today)]
    return tuple(sorted(found, key=lambda one: one.effect is Effect.WARNS))


def _holds(case: CaseFacts, path: Path) -> Iterator[Finding]:
    for hold in Hold:
        overcome = hold is Hold.DEAD and path is Path.CLAIM and case.against_heirs
        if hold in case.holds and path.area in HOLDS[hold].stops and not overcome:
            yield Finding(Effect.BARS, hold.refusal_key, HOLDS[hold].basis)


def _refused(case: CaseFacts, path: Path, today: date) -> Iterator[Finding]:
    of_path = (
        (price_is_within_order_ceiling, "ГПК ст. 121 ч. 1")
        if path is Path.ORDER
        else (order_path_is_closed, "ГПК ст. 135 ч. 1 п. 1.1")
    )
    asked: tuple[tuple[Condition, str], ...] = (
        (file_is_complete, "ГПК ст. 71, 124, 132"),
        (court_is_named, "ГПК ст. 28, 32, 123"),
        (address_is_known, "ГПК ст. 28, 124, 131"),
        of_path,
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
    if last is None:
        yield Finding(Effect.WARNS, "stop-limitation-unknown", "ГК ст. 196, 200")
    elif last < today:
        yield Finding(Effect.WARNS, "stop-limitation-over", "ГК ст. 199", {"date": last})
    elif last <= today + SOON:
        yield Finding(Effect.WARNS, "stop-limitation-soon", "ГК ст. 196", {"date": last, "days": (last - today).days})


_INTAKE = frozenset({Stage.A20_INTAKE_CHECK, Stage.A25_DOCS_REQUESTED, Stage.A30_NOTICE, Stage.A40_STOP_CHECK})

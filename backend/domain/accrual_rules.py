"""What a debt may earn after its cession, and what stops that, from the dated tables."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from backend.domain import dated
from backend.domain.dated import Basis, Row
from backend.domain.ledger import Component


class Charge(StrEnum):
    """What is earned by the day."""

    INTEREST = "interest"
    PENALTY = "penalty"
    LATE_INTEREST = "late_interest"
    """On money withheld (ГК ст. 395): a line apart, asked for by a claim of its own."""

    @property
    def component(self) -> Component:
        return Component.INTEREST if self is Charge.INTEREST else Component.PENALTY

    @property
    def is_apart(self) -> bool:
        return self is Charge.LATE_INTEREST

    @property
    def key(self) -> str:
        """Of its name in locales."""
        return f"accrual-charge-{self.replace('_', '-')}"


class StopKind(StrEnum):
    BANKRUPTCY = "bankruptcy"
    DEATH = "death"
    SERVICE = "service"
    """Called up for the special operation, or under the law of the written-off debts."""


@dataclass(frozen=True)
class StopRule:
    since: date
    charges: frozenset[Charge]
    basis: Basis


@dataclass(frozen=True)
class JudgmentRule:
    since: date
    ends: frozenset[Charge]
    opens: frozenset[Charge]
    basis: Basis


@dataclass(frozen=True)
class ChargeRule:
    since: date
    basis: Basis


@dataclass(frozen=True)
class AccrualRules:
    stops: Mapping[StopKind, tuple[StopRule, ...]]
    judgments: tuple[JudgmentRule, ...]
    charges: Mapping[Charge, tuple[ChargeRule, ...]]


def stop_rule(kind: StopKind, day: date) -> StopRule:
    return dated.in_force(accrual_rules().stops[kind], day, what=f"accrual.toml, {kind}")


def judgment_rule(day: date) -> JudgmentRule:
    return dated.in_force(accrual_rules().judgments, day, what="accrual.toml, judgment")


def charge_basis(charge: Charge, day: date) -> Basis:
    return dated.in_force(accrual_rules().charges[charge], day, what=f"accrual.toml, {charge}").basis


@dated.table("accrual")
def accrual_rules(data: Row) -> AccrualRules:
    """Give the rules of charges in use."""
    return AccrualRules(
        stops=MappingProxyType(
            {
                kind: dated.by_since(
                    StopRule(row["since"], _charges(row["stops"]), dated.basis(row)) for row in _of(data["stop"], kind)
                )
                for kind in StopKind
            }
        ),
        judgments=dated.by_since(
            JudgmentRule(row["since"], _charges(row["ends"]), _charges(row["opens"]), dated.basis(row))
            for row in data["judgment"]
        ),
        charges=MappingProxyType(
            {
                charge: dated.by_since(
                    ChargeRule(row["since"], dated.basis(row)) for row in _of(data["charge"], charge)
                )
                for charge in (Charge.INTEREST, Charge.LATE_INTEREST)
            }
        ),
    )


def _of(rows: Iterable[Row], kind: str) -> list[Row]:
    found = [row for row in rows if row["kind"] == kind]
    if not found:
        raise ValueError(f"no row of {kind}")
    return found


def _charges(names: Iterable[str]) -> frozenset[Charge]:
    return frozenset(map(Charge, names))

"""Sums and days that the law sets for the stages, from the dated tables."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from backend.domain import dated
from backend.domain.dated import Basis, Row
from backend.domain.fees import Ceiling, fee_rules


@dataclass(frozen=True)
class StageLimits:
    copy_proof_since: date
    copy_proof: Basis
    employer_ceilings: tuple[Ceiling, ...]


@dated.table("stages")
def stage_limits(data: Row) -> StageLimits:
    proof = data["copy_proof"][0]
    return StageLimits(
        copy_proof_since=proof["since"],
        copy_proof=dated.basis(proof),
        employer_ceilings=dated.by_since(
            Ceiling(row["since"], Decimal(row["most"]), dated.basis(row)) for row in data["employer_ceiling"]
        ),
    )


def order_ceiling_on(day: date) -> Decimal:
    """The most that a court order may be asked for (ГПК ст. 121 ч. 1)."""
    return _most(fee_rules().ceilings, day)


def employer_ceiling_on(day: date) -> Decimal:
    """The most for which a document may go straight to an employer (229-ФЗ ст. 9 ч. 1)."""
    return _most(stage_limits().employer_ceilings, day)


def _most(ceilings: tuple[Ceiling, ...], day: date) -> Decimal:
    # A date before the first known row is an old case; a menu must not fail over it.
    return dated.in_force(ceilings, max(day, ceilings[0].since), what="ceiling").most

"""Which court hears a claim, by which order of procedure, and what a bailiff keeps back (ГПК ст. 23, 232.2; 229-ФЗ)."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from backend.domain import dated
from backend.domain.dated import Basis, Row
from backend.domain.fees import order_ceiling
from backend.domain.money import rounded


class Court(StrEnum):
    MAGISTRATE = "magistrate"
    DISTRICT = "district"


@dataclass(frozen=True)
class MagistrateRow:
    since: date
    most: Decimal
    most_of_consumer: Decimal
    basis: Basis


@dataclass(frozen=True)
class SimplifiedRow:
    since: date
    most: Decimal
    basis: Basis


@dataclass(frozen=True)
class ShareRow:
    since: date
    share: Decimal
    least: Decimal
    basis: Basis


@dataclass(frozen=True)
class CourtRules:
    magistrates: tuple[MagistrateRow, ...]
    simplified: tuple[SimplifiedRow, ...]
    bailiff_fees: tuple[ShareRow, ...]
    wages: tuple[ShareRow, ...]


def order_comes_first(price: Decimal, filed: date) -> bool:
    """A claim that fits an order is returned: the order has to be asked for first (ГПК ст. 135 ч. 1 п. 1.1)."""
    return price <= order_ceiling(filed).most


def court_of_claim(price: Decimal, filed: date, *, by_consumer: bool = False) -> tuple[Court, Basis]:
    """The court of the debtor's residence that hears a claim. `by_consumer`: a consumer claims from a business."""
    row = dated.in_force(court_rules().magistrates, filed, what="courts.toml, magistrate")
    most = row.most_of_consumer if by_consumer else row.most
    return (Court.MAGISTRATE if price <= most else Court.DISTRICT), row.basis


def is_simplified(price: Decimal, filed: date, *, documents_show_it: bool = False) -> bool:
    """Heard without a sitting: up to a price, or any price that documents of the debtor show (ГПК ст. 232.2)."""
    row = dated.in_force(court_rules().simplified, filed, what="courts.toml, simplified")
    return documents_show_it or price <= row.most


def bailiff_fee(sum_: Decimal, day: date) -> Decimal:
    """What the bailiff takes for the state from a citizen; it goes to the state and is never credited to the debt."""
    row = dated.in_force(court_rules().bailiff_fees, day, what="courts.toml, bailiff_fee")
    return max(rounded(sum_ * row.share), row.least)


def most_of_wage(wage: Decimal, day: date) -> Decimal:
    """What an employer may keep back of a wage for such a debt (229-ФЗ ст. 99 ч. 2)."""
    row = dated.in_force(court_rules().wages, day, what="courts.toml, wage")
    return rounded(wage * row.share)


@dated.table("courts")
def court_rules(data: Row) -> CourtRules:
    """Give the ceilings of courts and the shares of bailiffs in use."""
    return CourtRules(
        magistrates=dated.by_since(
            MagistrateRow(row["since"], Decimal(row["most"]), Decimal(row["most_of_consumer"]), dated.basis(row))
            for row in data["magistrate"]
        ),
        simplified=dated.by_since(
            SimplifiedRow(row["since"], Decimal(row["most"]), dated.basis(row)) for row in data["simplified"]
        ),
        bailiff_fees=dated.by_since(map(_read_share, data["bailiff_fee"])),
        wages=dated.by_since(map(_read_share, data["wage"])),
    )


def _read_share(row: Row) -> ShareRow:
    return ShareRow(row["since"], Decimal(row["share"]), Decimal(row.get("least", 0)), dated.basis(row))

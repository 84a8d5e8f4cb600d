"""Holds: what stops work on a case whatever its stage, and which work each stops."""

from dataclasses import dataclass
from enum import StrEnum

from backend.domain.stages.stage import Stage


class Area(StrEnum):
    """Work that a hold can stop."""

    ORDER = "order"
    CLAIM = "claim"
    ENFORCEMENT = "enforcement"
    CONTACT = "contact"


class Hold(StrEnum):
    BANKRUPT = "H_BANKRUPT"
    DEAD = "H_DEAD"
    SVO = "H_SVO"
    HOSPITAL_OR_INCAPABLE = "H_HOSPITAL_OR_INCAPABLE"
    REFUSED_CONTACT = "H_REFUSED_CONTACT"
    REPRESENTATIVE_ONLY = "H_REPRESENTATIVE_ONLY"
    DISPUTE_IDENTITY = "H_DISPUTE_IDENTITY"
    DISPUTED_SUM = "H_DISPUTED_SUM"
    OVERPAID = "H_OVERPAID"
    NO_ORIGINAL_DOC = "H_NO_ORIGINAL_DOC"
    AMOUNT_OVER_500K = "H_AMOUNT_OVER_500K"

    @property
    def stops(self) -> frozenset[Area]:
        return HOLDS[self].stops

    @property
    def text_key(self) -> str:
        """Name in stages.ftl: `hold-bankrupt`."""
        return "hold-" + self.value[2:].lower().replace("_", "-")

    @property
    def refusal_key(self) -> str:
        return f"refusal-stage-{self.text_key}"


@dataclass(frozen=True)
class HoldLine:
    stops: frozenset[Area]
    basis: str


_ALL = frozenset(Area)
_CONTACT = frozenset({Area.CONTACT})

HOLDS: dict[Hold, HoldLine] = {
    Hold.BANKRUPT: HoldLine(_ALL, "127-ФЗ ст. 213.11, 223.4; 230-ФЗ ст. 7"),
    Hold.DEAD: HoldLine(_ALL, "ГК ст. 1112, 1175; ГПК ст. 44"),
    Hold.SVO: HoldLine(_ALL, "377-ФЗ; 391-ФЗ"),
    Hold.HOSPITAL_OR_INCAPABLE: HoldLine(_CONTACT, "230-ФЗ ст. 7"),
    Hold.REFUSED_CONTACT: HoldLine(_CONTACT, "230-ФЗ ст. 8"),
    Hold.REPRESENTATIVE_ONLY: HoldLine(_CONTACT, "230-ФЗ ст. 8"),
    Hold.DISPUTE_IDENTITY: HoldLine(_ALL, "ГК ст. 812"),
    Hold.DISPUTED_SUM: HoldLine(frozenset({Area.CONTACT, Area.ORDER}), "ГПК ст. 125 ч. 3 п. 3; 230-ФЗ ст. 6, 10"),
    Hold.OVERPAID: HoldLine(_ALL, "ГК ст. 408, 1102"),
    Hold.NO_ORIGINAL_DOC: HoldLine(frozenset({Area.ENFORCEMENT}), "229-ФЗ ст. 13, 30"),
    Hold.AMOUNT_OVER_500K: HoldLine(frozenset({Area.ORDER}), "ГПК ст. 121 ч. 1"),
}

# What our own people do there. A bank's return, a bailiff's refusal or opening (E22, E31, E40) are
# acts of others: they have happened whatever we hold, and a case that could not record them would lie.
STOPPED_STAGES: dict[Stage, Area] = {
    Stage.C10_ORDER_PREP: Area.ORDER,
    Stage.C20_ORDER_FEE: Area.ORDER,
    Stage.C30_ORDER_COPY: Area.ORDER,
    Stage.C40_ORDER_SENT: Area.ORDER,
    Stage.D10_CLAIM_PREP: Area.CLAIM,
    Stage.D20_CLAIM_FEE: Area.CLAIM,
    Stage.D30_CLAIM_COPY: Area.CLAIM,
    Stage.D40_CLAIM_SENT: Area.CLAIM,
    Stage.E20_BANK: Area.ENFORCEMENT,
    Stage.E30_FSSP_SENT: Area.ENFORCEMENT,
    Stage.E70_EMPLOYER: Area.ENFORCEMENT,
}


def contact_is_stopped(holds: frozenset[Hold]) -> tuple[Hold, ...]:
    """The holds under which nothing may be sent to the debtor on our own initiative, in their order."""
    return tuple(hold for hold in Hold if hold in holds and Area.CONTACT in hold.stops)

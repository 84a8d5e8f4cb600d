"""What the rules of stages look at: the facts of one case, as plain values."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from backend.domain.stages.evidence import EvidenceKind
from backend.domain.stages.holds import Hold
from backend.domain.stages.stage import Stage


class OriginalAt(StrEnum):
    """Where the one original of the enforcement document (order or writ) lies."""

    NOWHERE = "nowhere"
    OURS = "ours"
    BANK = "bank"
    BAILIFF = "bailiff"
    EMPLOYER = "employer"
    COURT = "court"

    @property
    def presented(self) -> bool:
        """Lies where it is enforced: the term for presenting is interrupted meanwhile (229-ФЗ ст. 22)."""
        return self in {OriginalAt.BANK, OriginalAt.BAILIFF, OriginalAt.EMPLOYER}


class Act(StrEnum):
    """The court act that the case rests on now."""

    NONE = "none"
    ORDER = "order"
    JUDGMENT = "judgment"
    DEFAULT_JUDGMENT = "default_judgment"


@dataclass(frozen=True)
class CaseFacts:
    """Defaults describe an ordinary case on which nothing is missing but papers, so that a caller states what matters.

    Money in roubles. `price_of_claim` is principal, interest and penalty, without fee and postage (ГПК ст. 91).
    `evidence` holds the kinds filed and not yet spent: see `Decision.spends`.
    """

    stage: Stage
    evidence: frozenset[EvidenceKind] = field(default_factory=frozenset)
    holds: frozenset[Hold] = field(default_factory=frozenset)

    balance: Decimal = Decimal("50000.00")
    price_of_claim: Decimal = Decimal("50000.00")
    # A fee or postage was paid out and is not in the ledger yet.
    costs_unposted: bool = False
    # Money has been announced (a bailiff's deposit, a bank's answer) and is not posted yet.
    money_on_the_way: bool = False

    file_is_complete: bool = True
    court_is_named: bool = True
    address_is_known: bool = True
    bank_is_known: bool = True
    employer_is_known: bool = True
    # The claim goes against heirs or the estate: the debtor's death no longer stops it.
    against_heirs: bool = False

    filed_on: date | None = None
    # Last days of terms, already rolled to working days by the calendar.
    cure_ends_on: date | None = None
    appeal_ends_on: date | None = None
    # Of the part of the debt that expires next, or last with all of them gone; None where it cannot be told.
    limitation_ends_on: date | None = None
    # A court was asked, and the clock of limitation stands (ГК ст. 204).
    limitation_stands: bool = False
    # The day when the debtor received the order, and the day when the act entered into force.
    order_received_on: date | None = None
    force_date: date | None = None

    act: Act = Act.NONE
    original_at: OriginalAt = OriginalAt.NOWHERE
    # 229-ФЗ ст. 21: three years, counted anew after each return.
    presentation_ends_on: date | None = None
    # 229-ФЗ ст. 46 ч. 5: as a rule six months after a return by the bailiff.
    presentable_again_on: date | None = None
    # The present act has been with a bank, a bailiff or an employer, or money came under it.
    act_was_presented: bool = False

    # Of a closed case: where it stood before.
    closed_from: Stage | None = None


# What belongs to one application to a court, and is empty again when a new one begins (`Decision.new_round`).
OF_ONE_ROUND = (
    "filed_on",
    "cure_ends_on",
    "appeal_ends_on",
    "order_received_on",
    "force_date",
    "presentation_ends_on",
    "presentable_again_on",
    "act_was_presented",
)

"""A line of a debt that its debtor says is wrong: the reasons, what they stop meanwhile, until when to answer."""

from datetime import date
from enum import StrEnum

from backend.domain.calendar import WorkingCalendar
from backend.domain.stages import Hold
from backend.domain.terms import Term, term


class DisputeReason(StrEnum):
    """What may be wrong, so that it is said by one press."""

    PAID = "paid"
    WRONG_SUM = "wrong_sum"
    NOT_AGREED = "not_agreed"
    NOT_MINE = "not_mine"
    OTHER = "other"

    @property
    def text_key(self) -> str:
        return f"dispute-reason-{self.value.replace('_', '-')}"

    @property
    def stops(self) -> Hold:
        """What is put on the case until the answer.

        Who denies the loan itself disputes everything that is done about it (ГК ст. 812). Any other objection stops
        contact, as good faith asks (230-ФЗ ст. 6 ч. 1), and the order, which no judge gives where the right is
        disputed (ГПК ст. 125 ч. 3 п. 3); a claim, where the dispute is heard, is not stopped.
        """
        return Hold.DISPUTE_IDENTITY if self is DisputeReason.NOT_MINE else Hold.DISPUTED_SUM


class DisputeState(StrEnum):
    OPEN = "open"
    AGREED = "agreed"
    DISAGREED = "disagreed"
    WITHDRAWN = "withdrawn"

    @property
    def text_key(self) -> str:
        return f"dispute-state-{self.value}"


def answer_term(filed_on: date, calendar: WorkingCalendar) -> Term:
    """Until when a debtor's request has to be answered (230-ФЗ ст. 10)."""
    return term("debtor_request", filed_on, calendar)

"""A line of a debt that its debtor says is wrong: the reasons, what they stop meanwhile, until when to answer."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from enum import StrEnum

from backend.domain.calendar import WorkingCalendar
from backend.domain.errors import Refused
from backend.domain.ledger import Basis, Component, Entry, EntryKind, Origin, balance, reverse
from backend.domain.money import ZERO
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


def corrected(
    entries: Sequence[Entry], component: Component, entry: Entry | None, right: Decimal, on: date
) -> tuple[Entry, ...]:
    """What makes a line, or without one its whole component, the sum that is right; nothing where it is already.

    Nothing is erased: a line that should not be there at all is undone by one that names it. Raises Refused for a line
    that was undone before, and for money that came: a payment is undone as a payment.
    """
    undone = {one.reverses_id for one in entries if one.reverses_id is not None}
    if entry is not None and (entry.payment_id is not None or entry.id in undone or entry.reverses_id is not None):
        raise Refused("disputes-refusal-line")
    if entry is not None and not right:
        return reverse([entry], on)
    standing = entry.amount if entry else balance(entries, on).parts.get(component, ZERO)
    difference = right - standing
    if not difference:
        return ()
    return (Entry(component, EntryKind.CORRECTION, difference, on, Basis.MISTAKE, Origin.PERSON),)

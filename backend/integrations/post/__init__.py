"""The Russian Post's tracking: what can be asked of it, what it answers, and what goes wrong.

OutsideDown(service="post")   no answer, or none that can be read; `retry` says whether later may help
├── LimitReached              today's questions are used up; the next day of Moscow brings new ones
├── BadCredentials            login or password are wrong, or the contract lacks this access
└── RequestRejected           the Post understood and refused: asking the same again is useless
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from backend.domain.errors import OutsideDown
from backend.domain.post_codes import Operation

__all__ = [
    "ANSWER_KEPT",
    "FIRST_POLL",
    "POLL_EVERY",
    "SERVICE",
    "SINGLE_DAILY_LIMIT",
    "TICKET_BY_PRACTICE",
    "TICKET_BY_PROTOCOL",
    "AnswerGone",
    "BadCredentials",
    "BatchAnswer",
    "ItemAnswer",
    "LimitReached",
    "NotReady",
    "Operation",
    "PostBatch",
    "PostTracker",
    "RequestRejected",
    "TicketAnswer",
    "next_poll",
]

SERVICE = "post"

# Without a postal contract; with one there is no limit. Not confirmed since 2021, so settings may say otherwise.
SINGLE_DAILY_LIMIT = 100
TICKET_BY_PROTOCOL = 3000
# Answers about 3,000 finished items are so large that they break off on the way.
TICKET_BY_PRACTICE = 500
FIRST_POLL = timedelta(minutes=15)
POLL_EVERY = timedelta(minutes=15)
ANSWER_KEPT = timedelta(hours=32)


class LimitReached(OutsideDown):
    default_key = "error-post-limit"

    def __init__(self, reason: str = "") -> None:
        super().__init__(SERVICE, retry=True, reason=reason)


class BadCredentials(OutsideDown):
    default_key = "error-post-credentials"

    def __init__(self, reason: str = "") -> None:
        super().__init__(SERVICE, retry=False, reason=reason)


class RequestRejected(OutsideDown):
    """`number` is the batch service's ErrorTypeID, 0 where a SOAP fault told it in words."""

    default_key = "error-post-rejected"

    def __init__(self, reason: str = "", *, number: int = 0) -> None:
        self.number = number
        super().__init__(SERVICE, retry=False, reason=reason)


@dataclass(frozen=True, slots=True)
class ItemAnswer:
    """One item of a ticket. `error` is the Post's sentence about this item, or ours when its record cannot be read."""

    barcode: str
    operations: tuple[Operation, ...] = ()
    not_found: bool = False
    error: str = ""


@dataclass(frozen=True, slots=True)
class BatchAnswer:
    ticket: str
    prepared_at: datetime | None
    items: tuple[ItemAnswer, ...]


@dataclass(frozen=True, slots=True)
class NotReady:
    """Ask again in a quarter of an hour. A ticket that the Post never gave out is answered like this too."""

    ticket: str


@dataclass(frozen=True, slots=True)
class AnswerGone:
    """The answer was kept for 32 hours and is deleted: a new ticket is needed."""

    ticket: str


TicketAnswer = BatchAnswer | NotReady | AnswerGone


class PostTracker(Protocol):
    async def history(self, barcode: str, message_type: int = 0) -> tuple[Operation, ...]:
        """Everything that happened to one item; empty when the Post knows nothing of it.

        `message_type` 1 asks of the registered notice of delivery that goes with the item.
        """


class PostBatch(Protocol):
    async def ticket(self, barcodes: Sequence[str]) -> str:
        """Ask of up to 3,000 items (500 by practice); the answer is fetched by the ticket, 15 minutes later."""

    async def answer(self, ticket: str) -> TicketAnswer: ...


def next_poll(taken_at: datetime, polled_at: datetime | None = None) -> datetime | None:
    """When a ticket may be asked for, by the Post's rules; None when its answer will have been deleted by then."""
    due = taken_at + FIRST_POLL if polled_at is None else max(taken_at + FIRST_POLL, polled_at + POLL_EVERY)
    return due if due < taken_at + ANSWER_KEPT else None

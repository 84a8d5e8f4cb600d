"""What can go wrong in the trade; each carries the key of the sentence that says what to do next.

TradeError
├── Refused          the rules do not allow it now: the sentence says what is missing
│   ├── NotAllowed   this person's role does not do this
│   └── Stale        the screen that was pressed shows a state that has gone
├── NotFound         absent, or not theirs: one and the same answer
├── Unreadable       a file or an input that cannot be understood
└── OutsideDown      a service outside did not answer as agreed; `retry`: later may help, not before `wait` is over
"""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any


class TradeError(Exception):
    """Base of all refusals: `key` names a text in locales/, `details` fill it."""

    default_key = "error-unexpected"

    def __init__(self, key: str | None = None, **details: Any) -> None:
        self.key = key or self.default_key
        self.details: Mapping[str, Any] = details
        super().__init__(self.key)


class Refused(TradeError):
    default_key = "refusal-not-now"


class NotAllowed(Refused):
    default_key = "refusal-not-allowed"


class Stale(Refused):
    default_key = "refusal-stale"


class NotFound(TradeError):
    default_key = "refusal-not-found"


class Unreadable(TradeError):
    default_key = "refusal-unreadable"


class OutsideDown(TradeError):
    default_key = "error-outside-down"

    def __init__(self, service: str, *, retry: bool = True, reason: str = "", wait: timedelta | None = None) -> None:
        self.service = service
        self.wait = wait
        self.retry = retry
        self.reason = reason
        super().__init__(service=service)

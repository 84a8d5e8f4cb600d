"""What a team should see in its chat, and in which topic: one table over what the journal writes down anyway."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from backend.domain.folding import even_marks
from backend.domain.letters import Alarm
from backend.domain.post_codes import MailStatus
from backend.domain.stages import Stage, Step

GROUPS = "ABCDEFG"
TOPIC_KEY_LENGTH = 120
ELSEWHERE = ""
"""The key of what has no topic of its own: it goes to the chat's general one."""


class AlertKind(StrEnum):
    """Something that a team should see. The order is that of a message: what burns comes first."""

    ESCALATED = "escalated"
    HEARING = "hearing"
    NOBODYS = "nobodys"
    CANCELLED = "cancelled"
    REFUSED = "refused"
    RETURNED = "returned"
    LETTER_BACK = "letter-back"
    LETTER_LOST = "letter-lost"
    ISSUED = "issued"
    DELIVERED = "delivered"
    PAID = "paid"
    PAYMENT_UNDONE = "payment-undone"

    @property
    def text_key(self) -> str:
        return f"team-alert-{self.value}"


@dataclass(frozen=True)
class Told:
    """One row of the table: an entry of this action, whose detail of this name holds one of these values by now."""

    kind: AlertKind
    action: str
    detail: str = ""
    values: frozenset[str] = frozenset()

    def fits(self, action: str, details: Mapping[str, Any]) -> bool:
        if action != self.action:
            return False
        came = set(_values(details.get(self.detail))) - set(_values(details.get("before")))
        return not self.detail or not self.values.isdisjoint(came)


def _values(detail: Any) -> Sequence[str]:
    """A pair (status, alarm) and a lone word are both looked at word by word."""
    return [str(one) for one in detail] if isinstance(detail, list) else [str(detail)]


def _words(*values: StrEnum) -> frozenset[str]:
    return frozenset(value.value for value in values)


STEP, LETTER = "case.step", "letter.state"
NOBODY = "None"

ALERTS: tuple[Told, ...] = (
    Told(AlertKind.CANCELLED, STEP, "step", _words(Step.ORDER_CANCELLED, Step.SET_ASIDE)),
    Told(AlertKind.REFUSED, STEP, "step", _words(Step.ORDER_REFUSED, Step.CLAIM_REFUSED, Step.DENIED)),
    Told(AlertKind.RETURNED, STEP, "step", _words(Step.ORDER_RETURNED, Step.CLAIM_RETURNED, Step.LEFT_STILL)),
    Told(AlertKind.ISSUED, STEP, "step", _words(Step.ORDER_ISSUED, Step.GRANTED, Step.PARTIAL)),
    Told(AlertKind.LETTER_BACK, LETTER, "after", _words(Alarm.RETURNED, Alarm.RETURNING, Alarm.UNCLAIMED)),
    Told(AlertKind.LETTER_LOST, LETTER, "after", _words(Alarm.LOST, Alarm.LOSS_SUSPECTED, Alarm.SILENCE)),
    Told(AlertKind.DELIVERED, LETTER, "after", _words(MailStatus.DELIVERED)),
    Told(AlertKind.PAID, "payment.recorded"),
    Told(AlertKind.PAYMENT_UNDONE, "payment.reversed"),
    Told(AlertKind.NOBODYS, "case.assigned", "after", frozenset({NOBODY})),
)
ACTIONS = frozenset({one.action for one in ALERTS})


def alert_of(action: str, details: Mapping[str, Any]) -> AlertKind | None:
    """What a team sees of an entry of the journal; None for the most of them."""
    if _took_the_last_hand_off(action, details):
        return AlertKind.NOBODYS
    return next((row.kind for row in ALERTS if row.fits(action, details)), None)


def _took_the_last_hand_off(action: str, details: Mapping[str, Any]) -> bool:
    """A step that left a case to nobody weighs more than the step."""
    before, after = (*(details.get("responsible") or (None, None)), None, None)[:2]
    return action == STEP and before is not None and after is None


def stage_topic(stage: Stage) -> str:
    return stage.group


def court_topic(court_name: str) -> str:
    return " ".join(even_marks(court_name).casefold().split())[:TOPIC_KEY_LENGTH] or ELSEWHERE

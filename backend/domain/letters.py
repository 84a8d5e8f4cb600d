"""What a letter's operations amount to, what follows for its case, and when the Post is asked again.

The newest operation tells the state, with three reservations that make a return a return:
a cancellation (26) takes back the operation before it; a letter that was turned round goes on being returned, wherever
it travels, until it is handed to somebody; and operations that contradict each other are for a person, not for a guess.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from backend.domain.post_codes import Code, MailStatus, Operation, Reason, Weight, code, term

S = MailStatus

ON_THE_WAY = frozenset(
    {S.REGISTERED, S.ACCEPTED, S.IN_TRANSIT, S.AT_OFFICE, S.OUT_FOR_DELIVERY, S.ATTEMPT_FAILED, S.PLACED},
)
_BEGINNINGS = frozenset({S.REGISTERED, S.ACCEPTED})
_UNDER_WAY = ON_THE_WAY - {S.REGISTERED} | {S.UNCLAIMED, S.LOSS_SUSPECTED}
_PASSES_AFTER_DELIVERY = ON_THE_WAY - {S.ATTEMPT_FAILED} | {S.DELIVERED}
_PASSES_AFTER_RETURN = ON_THE_WAY | {S.RETURNING, S.RETURNED, S.UNCLAIMED}

# Between two clocks of Russia lie whole hours, so the same event told twice differs in hours only.
_WIDEST_ZONE_GAP = timedelta(hours=10)


@dataclass(frozen=True, slots=True)
class MailState:
    """What is known of a letter.

    `by` set the status; `accepted`, `arrived` (at the office of delivery) and `turned` (towards the sender) are the
    first operations of their kind that were not taken back; `last` is the newest of all, notes too. `final`: the Post
    will tell nothing more. `contradictory`: operations exclude each other. `unknown`: codes that the dictionary lacks.
    """

    status: MailStatus = MailStatus.REGISTERED
    reason: Reason | None = None
    final: bool = False
    contradictory: bool = False
    by: Operation | None = None
    accepted: Operation | None = None
    arrived: Operation | None = None
    turned: Operation | None = None
    last: Operation | None = None
    voided: tuple[Operation, ...] = ()
    unknown: tuple[str, ...] = ()
    numbers: tuple[str, ...] = field(default=())

    @property
    def since(self) -> datetime | None:
        return self.by.at if self.by else None

    @property
    def day(self) -> date | None:
        """The date of the state on the calendar of the office where it came about."""
        return self.by.day if self.by else None


def mail_state(operations: Iterable[Operation]) -> MailState:
    """The state that a letter's operations, in any order, amount to; no operations mean a registered number."""
    ordered = in_order(operations)
    standing, voided = _without_cancelled(ordered)
    state = MailState(voided=voided, numbers=tuple(dict.fromkeys(each.barcode for each in ordered if each.barcode)))
    for operation in standing:
        state = _after(state, operation)
    return replace(state, last=ordered[-1] if ordered else None)


def in_order(operations: Iterable[Operation]) -> tuple[Operation, ...]:
    """By time, each once; what happened in the same second stays in the order in which it was told."""
    once = {(each.type, each.attr, each.index, each.at): each for each in operations}
    return tuple(sorted(once.values(), key=lambda each: each.at))


def merged(known: Iterable[Operation], fresh: Iterable[Operation]) -> tuple[Operation, ...]:
    """Both histories as one; an operation told once with and once without its zone is kept once, with the zone."""
    found: dict[tuple[int, int, str, int, int], list[Operation]] = {}
    for operation in (*known, *fresh):
        key = (operation.type, operation.attr, operation.index, operation.at.minute, operation.at.second)
        told = found.setdefault(key, [])
        twin = next((place for place, other in enumerate(told) if _same_event(operation, other)), None)
        if twin is None:
            told.append(operation)
        elif told[twin].zone_assumed and not operation.zone_assumed:
            told[twin] = operation
    return in_order(operation for told in found.values() for operation in told)


def _same_event(one: Operation, other: Operation) -> bool:
    apart = abs(one.at.replace(microsecond=0) - other.at.replace(microsecond=0))
    if one.zone_assumed == other.zone_assumed:
        return not apart
    return apart <= _WIDEST_ZONE_GAP


def _without_cancelled(ordered: tuple[Operation, ...]) -> tuple[list[Operation], tuple[Operation, ...]]:
    standing: list[Operation] = []
    voided: list[Operation] = []
    for operation in ordered:
        if code(operation.type, operation.attr).weight is not Weight.VOID:
            standing.append(operation)
            continue
        taken_back = _last_that_counts(standing)
        if taken_back is not None:
            standing.remove(taken_back)
            voided.append(taken_back)
        if taken_back is None or _status(taken_back) in _BEGINNINGS:
            standing.append(operation)
    return standing, tuple(voided)


def _last_that_counts(operations: list[Operation]) -> Operation | None:
    """The operation that a cancellation means: notes between (such as the request to cancel) are not it."""
    counting = (each for each in reversed(operations) if code(each.type, each.attr).weight is Weight.STATE)
    return next(counting, None)


def _status(operation: Operation) -> MailStatus | None:
    line = code(operation.type, operation.attr)
    return MailStatus.CANCELLED if line.weight is Weight.VOID else line.status


def _after(state: MailState, operation: Operation) -> MailState:
    line = code(operation.type, operation.attr)
    if not line.known:
        state = replace(state, unknown=(*state.unknown, operation.code))
    told = _status(operation)
    if told is None or state.contradictory:
        return state
    if _contradicts(state, told):
        return replace(state, status=S.CHECK, by=operation, final=True, contradictory=True)
    if _says_nothing_new(state, told):
        return state
    return _moved(state, operation, told, line)


def _contradicts(state: MailState, told: MailStatus) -> bool:
    if told is S.DELIVERED:
        return state.turned is not None or state.status is S.RETURNED
    return state.status is S.DELIVERED and told not in _PASSES_AFTER_DELIVERY


def _says_nothing_new(state: MailState, told: MailStatus) -> bool:
    match state.status:
        case S.DELIVERED:
            return True
        case S.RETURNED:
            return told in _PASSES_AFTER_RETURN
        case S.CHECK if state.final:
            return told in ON_THE_WAY
    if state.turned:
        return told in ON_THE_WAY
    return told in _BEGINNINGS and state.status in _UNDER_WAY


def _moved(state: MailState, operation: Operation, told: MailStatus, line: Code) -> MailState:
    goes_on = told is state.status and state.by is not None and told is not S.ATTEMPT_FAILED
    state = replace(
        state,
        status=told,
        by=state.by if goes_on else operation,
        final=line.terminal or (goes_on and state.final),
        reason=(state.reason or line.reason) if goes_on or state.turned else line.reason,
    )
    match told:
        case S.ACCEPTED:
            return replace(state, accepted=state.accepted or operation)
        case S.AT_OFFICE:
            return replace(state, arrived=state.arrived or operation)
        case S.RETURNING:
            return replace(state, turned=state.turned or operation)
    return state


class LetterKind(StrEnum):
    """What was sent to whom; a delivery means something else for each."""

    ASSIGNMENT_NOTICE = "assignment_notice"
    ORDER_COPY = "order_copy"
    ORDER_PACK = "order_pack"
    CLAIM_COPY = "claim_copy"
    CLAIM_PACK = "claim_pack"
    BANK_PACK = "bank_pack"
    BAILIFF_PACK = "bailiff_pack"
    INQUIRY = "inquiry"
    OTHER = "other"

    @property
    def text_key(self) -> str:
        return f"letter-kind-{self.value.replace('_', '-')}"


class CardState(StrEnum):
    """The registered notice that goes back to us once the letter was handed over. The values are kept in the store."""

    NONE = "none"  # the letter was sent without one
    AWAITED = "awaited"
    BACK = "back"
    MISSING = "missing"  # it did not come back in its time

    @property
    def text_key(self) -> str:
        return f"letter-card-{self.value}"


TO_COURT = frozenset({LetterKind.ORDER_PACK, LetterKind.CLAIM_PACK})
TO_DEBTOR = frozenset({LetterKind.ASSIGNMENT_NOTICE, LetterKind.ORDER_COPY, LetterKind.CLAIM_COPY})


_COURT = re.compile(r"\bсуд|\bмиров\w+\s+суд", re.IGNORECASE)


def is_for_court(addressee: str) -> bool:
    """By the name that stands on an envelope or a receipt."""
    return _COURT.search(addressee) is not None


class Event(StrEnum):
    """What a letter's fate means to its case."""

    COURT_DELIVERY = "court_delivery"  # C40 -> C50, D40 -> D50
    DEBTOR_SERVED = "debtor_served"
    DEBTOR_DEEMED_SERVED = "debtor_deemed_served"  # ГК РФ ст. 165.1 п. 1 абз. 2
    ADDRESSEE_DELIVERY = "addressee_delivery"


class Alarm(StrEnum):
    """What a person has to look at."""

    DELIVERY_TAKEN_BACK = "delivery_taken_back"
    ANOTHER_ITEM = "another_item"
    RETURNING = "returning"
    RETURNED = "returned"
    DEATH = "death"
    LOST = "lost"
    LOSS_SUSPECTED = "loss_suspected"
    UNCLAIMED = "unclaimed"
    NOT_ACCEPTED = "not_accepted"
    CANCELLED = "cancelled"
    CHECK = "check"
    SILENCE = "silence"


@dataclass(frozen=True, slots=True)
class Dispatch:
    """When we handed the letter over, and at which office if that is known (its six-figure index)."""

    on: date
    office: str = ""


@dataclass(frozen=True, slots=True)
class Consequence:
    """What follows for the case: an event that came about `on` a day, an alarm, both or neither.

    `by_lawyer`: the event holds only when a lawyer says so, and the case does not move by itself.
    """

    event: Event | None = None
    on: date | None = None
    by_lawyer: bool = False
    alarm: Alarm | None = None


# A number comes round again after years; a list may be accepted some days after it was handed over.
_ACCEPTED_AT_MOST_BEFORE = timedelta(days=3)
_ACCEPTED_AT_MOST_AFTER = timedelta(days=30)

# Ending in the addressee's own hands: ГК РФ ст. 165.1 п. 1 абз. 2, пленум ВС от 23.06.2015 № 25 п. 63, 67.
_ON_THE_ADDRESSEE = frozenset({Reason.EXPIRED, Reason.REFUSAL, Reason.ABSENT, Reason.MOVED})

_ALARMS = {
    S.RETURNING: Alarm.RETURNING,
    S.RETURNED: Alarm.RETURNED,
    S.LOST: Alarm.LOST,
    S.SEIZED: Alarm.LOST,
    S.LOSS_SUSPECTED: Alarm.LOSS_SUSPECTED,
    S.UNCLAIMED: Alarm.UNCLAIMED,
    S.NOT_ACCEPTED: Alarm.NOT_ACCEPTED,
    S.CANCELLED: Alarm.CANCELLED,
    S.CHECK: Alarm.CHECK,
}


def consequence(kind: LetterKind, state: MailState, today: date, sent: Dispatch | None = None) -> Consequence:
    """What the letter's state means to its case today. An operation of somebody else's item never moves the case."""
    if sent is not None and another_item(state, sent):
        return Consequence(alarm=Alarm.ANOTHER_ITEM)
    if state.status is S.DELIVERED:
        return Consequence(event=_delivery_of(kind), on=state.day)
    alarm = _alarm(kind, state, today, sent)
    if kind in TO_DEBTOR and state.turned and state.reason in _ON_THE_ADDRESSEE and not state.contradictory:
        return Consequence(event=Event.DEBTOR_DEEMED_SERVED, on=state.turned.day, by_lawyer=True, alarm=alarm)
    return Consequence(alarm=alarm)


def another_item(state: MailState, sent: Dispatch) -> bool:
    """Operations under our number that cannot be ours: accepted on other days, or in another region than ours was."""
    if state.accepted is None:
        return False
    day = state.accepted.day
    if not sent.on - _ACCEPTED_AT_MOST_BEFORE <= day <= sent.on + _ACCEPTED_AT_MOST_AFTER:
        return True
    return bool(sent.office) and state.accepted.index[:3] != sent.office[:3]


def since_dispatch(operations: Iterable[Operation], sent: Dispatch) -> tuple[Operation, ...]:
    """Without the life of an earlier item under the same number; the number itself may be given out weeks before."""
    earliest = sent.on - 2 * term("storage_days")
    return tuple(each for each in operations if each.day >= earliest)


def _delivery_of(kind: LetterKind) -> Event:
    if kind in TO_COURT:
        return Event.COURT_DELIVERY
    return Event.DEBTOR_SERVED if kind in TO_DEBTOR else Event.ADDRESSEE_DELIVERY


def _alarm(kind: LetterKind, state: MailState, today: date, sent: Dispatch | None) -> Alarm | None:
    if any(_status(each) is S.DELIVERED for each in state.voided):
        return Alarm.DELIVERY_TAKEN_BACK
    if kind in TO_DEBTOR and state.reason is Reason.DEATH:
        return Alarm.DEATH
    if state.status in _ALARMS:
        return _ALARMS[state.status]
    return Alarm.SILENCE if is_silent(kind, state, today, sent) else None


def is_silent(kind: LetterKind, state: MailState, today: date, sent: Dispatch | None = None) -> bool:
    """Nothing was heard for ten days.

    A letter that waits for its addressee may be silent for its storage term too; a court fetches its mail in days, so
    there the ten days hold everywhere.
    """
    heard = state.last.day if state.last else (sent.on if sent else None)
    if heard is None or state.final:
        return False
    rests = state.status in {S.AT_OFFICE, S.ATTEMPT_FAILED, S.PLACED} and kind not in TO_COURT
    quiet = term("silence_days") + (term("storage_days") if rests else timedelta())
    return today - heard >= quiet


@dataclass(frozen=True, slots=True)
class Watched:
    """A letter as the one who asks the Post sees it."""

    kind: LetterKind
    state: MailState
    registered_at: datetime
    asked_at: datetime | None = None


# How many days later a state can have changed in a way that matters.
_PAUSE = {
    S.OUT_FOR_DELIVERY: 0.5,
    S.ATTEMPT_FAILED: 2,
    S.PLACED: 2,
    S.RETURNING: 3,
    S.UNCLAIMED: 7,
    S.LOST: 7,
    S.CANCELLED: 7,
    S.LOSS_SUSPECTED: 2,
    S.NOT_ACCEPTED: 2,
}
_FIRST_LEG = 2
_RESTING_PAUSE = 3
_GROWN_COLD = timedelta(days=60)
_WEEK = 7
_GIVEN_UP = timedelta(days=200)


def next_question(letter: Watched, now: datetime, day: timedelta = timedelta(days=1)) -> datetime | None:
    """When to ask the Post again; a moment that has passed means now, None means never.

    The first question comes at once: a number typed wrong shows while the receipt is at hand. `day` is how long a
    day's pause lasts, so that a demonstration may live faster.
    """
    if letter.state.final or now - letter.registered_at > _GIVEN_UP:
        return None
    if letter.asked_at is None:
        return letter.registered_at
    due = letter.asked_at + _pause(letter, now) * day
    if letter.state.status is S.ACCEPTED and letter.state.accepted:
        return max(due, letter.state.accepted.at + _FIRST_LEG * day)
    return due


# The notice goes back by ordinary post: nobody sees it sooner, and one that is not there in so long was lost.
_CARD_TRAVELS, _CARD_PAUSE, _CARD_GIVEN_UP = timedelta(days=5), timedelta(days=4), timedelta(days=45)
_HANDED_OVER = 2


def first_card_question(state: MailState) -> datetime | None:
    """When to ask of the registered notice; None before the letter is in its addressee's hands."""
    return state.since + _CARD_TRAVELS if state.status is S.DELIVERED and state.since else None


def card_state(operations: Iterable[Operation], delivered_at: datetime, now: datetime) -> CardState:
    """The notice is back once it was handed over to us, who are its addressee."""
    standing, _ = _without_cancelled(in_order(operations))
    if any(each.type == _HANDED_OVER for each in standing):
        return CardState.BACK
    return CardState.MISSING if now - delivered_at > _CARD_GIVEN_UP else CardState.AWAITED


def next_card_question(state: CardState, now: datetime) -> datetime | None:
    return now + _CARD_PAUSE if state is CardState.AWAITED else None


def _pause(letter: Watched, now: datetime) -> float:
    heard_at = letter.state.last.at if letter.state.last else letter.registered_at
    if now - heard_at > _GROWN_COLD:
        return _WEEK
    if letter.state.status is S.AT_OFFICE and letter.kind not in TO_COURT:
        return _RESTING_PAUSE
    return _PAUSE.get(letter.state.status, 1)

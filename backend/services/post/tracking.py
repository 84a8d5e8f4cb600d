"""What the Post said of a letter, and what follows for its case."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from tortoise.transactions import atomic

from backend.domain.letters import (
    TO_COURT,
    TO_DEBTOR,
    Alarm,
    CardState,
    Consequence,
    Dispatch,
    Event,
    LetterKind,
    MailState,
    Watched,
    consequence,
    first_card_question,
    mail_state,
    merged,
    next_question,
    since_dispatch,
)
from backend.domain.people import SYSTEM
from backend.domain.post_codes import MailStatus, Operation
from backend.domain.stages import Event as CaseEvent
from backend.domain.stages import EvidenceKind, Stage, Step
from backend.models import Case, JournalEntry, Letter, LetterOperation
from backend.services import journal, stages
from backend.services.access import case_for
from backend.services.notices import Named
from backend.services.post import letter_contacts
from backend.services.post.telling import Told, named, tell
from backend.services.work import tasks

Known = tuple[int, int, str, str]

STATE = "letter.state"
# What an answer sets on a letter.
HEARD = ("status", "status_at", "is_finished", "alarm", "asked_at", "ask_next_at", "last_trouble", "card_ask_at")
# Where a delivery to the court counts: a clerk may have registered the pack before pressing «sent».
AWAITED_AT: Mapping[LetterKind, frozenset[Stage]] = {
    LetterKind.ORDER_PACK: frozenset({Stage.C30_ORDER_COPY, Stage.C40_ORDER_SENT}),
    LetterKind.CLAIM_PACK: frozenset({Stage.D30_CLAIM_COPY, Stage.D40_CLAIM_SENT}),
}
NEW_ROUND = frozenset({Step.DRAFT_ORDER.value, Step.DRAFT_CLAIM.value, Step.ESTATE_FEE.value})


@dataclass(frozen=True)
class Heard:
    """What an answer makes of a letter, whose row is set already: the state, what follows, the operations to be kept.

    `before` is the status and the alarm that stood.
    """

    letter: Letter
    state: MailState
    follows: Consequence
    new: Sequence[LetterOperation]
    before: tuple[str, str]

    @property
    def is_news(self) -> bool:
        return (self.letter.status, self.letter.alarm) != self.before

    @property
    def delivers(self) -> bool:
        return self.is_news and self.follows.event is not None and not self.follows.by_lawyer

    @property
    def alarms(self) -> bool:
        return self.is_news and not self.delivers and self.follows.alarm not in {None, self.before[1]}

    @property
    def told(self) -> dict[str, Any]:
        """For the journal."""
        return {
            "letter": self.letter.id,
            "before": self.before,
            "after": (self.letter.status, self.letter.alarm),
            "operation": self.state.by.code if self.state.by else None,
            "event": self.follows.event,
            "on": self.follows.on,
        }


@atomic()
async def record(letter_id: int, operations: Iterable[Operation], now: datetime, today: date) -> Letter:
    """Write an answer of the Post down, and do what follows from it. The same answer again changes nothing.

    A delivery moves the case where it waits for it; a return, a silence, an unknown code and somebody else's item
    raise an alarm and never move it.
    """
    case, letter = await _locked(letter_id)
    rows = await LetterOperation.filter(letter_id=letter.id, of_card=False).order_by("id")
    heard = _heard(letter, rows, operations, now, today)
    await LetterOperation.bulk_create(heard.new, ignore_conflicts=True)
    await letter.save()
    if heard.delivers:
        await _delivered(case, letter, heard.state, heard.follows, now, today)
    elif heard.alarms:
        await _alarmed(case, letter, heard.state, heard.follows, now, today)
    if heard.is_news:
        await letter_contacts.follow(letter, heard.before[0])
        await journal.write(SYSTEM, STATE, now, case_id=case.id, **heard.told)
    return letter


async def record_many(answers: Mapping[str, Sequence[Operation]], now: datetime, today: date) -> None:
    """The answers about many letters by their numbers. What moves or alarms a case is a deed of its own."""
    for letter_id, operations in await _record_quiet(answers, now, today):
        await record(letter_id, operations, now, today)


@atomic()
async def _record_quiet(
    answers: Mapping[str, Sequence[Operation]], now: datetime, today: date
) -> list[tuple[int, Sequence[Operation]]]:
    """Write down together what changes nothing for the cases; gives the letters whose answers do.

    No case is locked here, so that nobody who holds one waits for these letters.
    """
    letters = await Letter.filter(barcode__in=list(answers)).order_by("id").select_for_update()
    known: defaultdict[int, list[LetterOperation]] = defaultdict(list)
    theirs = LetterOperation.filter(letter_id__in=[letter.id for letter in letters], of_card=False)
    for row in await theirs.order_by("id"):
        known[row.letter_id].append(row)
    heard = [_heard(letter, known[letter.id], answers[letter.barcode], now, today) for letter in letters]
    quiet = [one for one in heard if not one.delivers and not one.alarms]
    await LetterOperation.bulk_create([row for one in quiet for row in one.new], ignore_conflicts=True)
    if quiet:
        await Letter.bulk_update([one.letter for one in quiet], fields=HEARD, batch_size=100)
    for one in quiet:
        await letter_contacts.follow(one.letter, one.before[0])
    if news := [(one.letter.case_id, one.told) for one in quiet if one.is_news]:
        await journal.write_many(SYSTEM, STATE, now, news)
    return [(one.letter.id, answers[one.letter.barcode]) for one in heard if one.delivers or one.alarms]


async def _locked(letter_id: int) -> tuple[Case, Letter]:
    """The case before the letter, as those do who register one."""
    case_id = (await Letter.get(id=letter_id)).case_id
    case = await case_for(SYSTEM, case_id, lock=True)
    return case, await Letter.select_for_update().get(id=letter_id)


def _dispatch(letter: Letter) -> Dispatch:
    return Dispatch(letter.sent_on, letter.sent_from)


def _heard(
    letter: Letter, rows: Iterable[LetterOperation], fresh: Iterable[Operation], now: datetime, today: date
) -> Heard:
    """`rows` are the operations that are known already. The letter is set to what follows, and not saved."""
    known = [_operation(row) for row in rows]
    history = merged(known, fresh)
    there = {_known(operation) for operation in known}
    new = [_row(letter, operation, now) for operation in history if _known(operation) not in there]
    state = mail_state(since_dispatch(history, _dispatch(letter)))
    follows = consequence(letter.kind, state, today, _dispatch(letter))
    before = (letter.status, letter.alarm)
    _set_state(letter, state, follows, now)
    return Heard(letter, state, follows, new, before)


def _known(operation: Operation) -> Known:
    return operation.type, operation.attr, operation.at_text, operation.index


def _operation(row: LetterOperation) -> Operation:
    return Operation(
        type=row.type,
        attr=row.attr,
        type_name=row.type_name,
        attr_name=row.attr_name,
        at=row.at,
        index=row.index,
        barcode=row.barcode,
        zone_assumed=row.zone_assumed,
        at_text=row.at_text,
        raw=row.record,
    )


def _row(letter: Letter, operation: Operation, now: datetime) -> LetterOperation:
    return LetterOperation(
        letter_id=letter.id,
        type=operation.type,
        attr=operation.attr,
        type_name=operation.type_name[:120],
        attr_name=operation.attr_name[:200],
        barcode=operation.barcode[:14],
        at_text=operation.at_text,
        at=operation.at,
        zone_assumed=operation.zone_assumed,
        index=operation.index,
        record=dict(operation.raw),
        seen_at=now,
    )


def _set_state(letter: Letter, state: MailState, follows: Consequence, now: datetime) -> None:
    """Somebody else's item under our number says nothing of where ours is.

    The Post tells moments by the clocks of its offices; SQLite orders them rightly only where all are of one zone.
    """
    is_ours = follows.alarm is not Alarm.ANOTHER_ITEM
    letter.status = (state.status if is_ours else MailStatus.CHECK).value
    letter.status_at = state.since.astimezone(UTC) if state.since else None
    letter.alarm = follows.alarm.value if follows.alarm else ""
    letter.asked_at, letter.last_trouble = now, ""
    due = next_question(Watched(letter.kind, state, letter.registered_at, now), now)
    letter.is_finished = due is None
    letter.ask_next_at = (due or now).astimezone(UTC)
    if letter.card is CardState.AWAITED and letter.card_ask_at is None:
        asks_at = first_card_question(state)
        letter.card_ask_at = asks_at.astimezone(UTC) if asks_at else None


async def _delivered(
    case: Case, letter: Letter, state: MailState, follows: Consequence, now: datetime, today: date
) -> None:
    on, answered = follows.on or today, case.responsible_id
    moved = follows.event is Event.COURT_DELIVERY and await _move(case, letter, on, now, today)
    if letter.kind is not LetterKind.OTHER:
        stages.set_noted(case, {f"{letter.kind.value}_delivered_on": on})
        await save_evidence(case)
    args = {"on": on, "means": named("mail-event", follows.event or ""), "stage": case.at}
    key = f"letter:{letter.id}:delivered:{_of(state)}"
    text = "letters-notice-moved" if moved else "letters-notice-delivered"
    told = Told(text, key, args, offers_next=True)
    await tell(case, letter, told, now, today, answered=answered if moved else None)


async def _move(case: Case, letter: Letter, on: date, now: datetime, today: date) -> bool:
    """Lead the case on where it waits for this pack. The evidence bears the day of delivery, not that of the news."""
    if case.at not in AWAITED_AT[letter.kind] or not await _is_of_this_round(case, letter):
        return False
    decision = await stages.follow_event(case, CaseEvent.COURT_PACK_DELIVERED, SYSTEM, now, today)
    case.evidence = {**case.evidence, EvidenceKind.COURT_DELIVERY.value: on.isoformat()}
    return decision is not None


async def _is_of_this_round(case: Case, letter: Letter) -> bool:
    """A pack of the application before this one was delivered for nothing."""
    steps = await JournalEntry.filter(case_id=case.id, action="case.step", at__gt=letter.registered_at)
    return not any(entry.details.get("step") in NEW_ROUND for entry in steps)


async def _alarmed(
    case: Case, letter: Letter, state: MailState, follows: Consequence, now: datetime, today: date
) -> None:
    alarm = follows.alarm or Alarm.CHECK
    args = {
        "what": named("mail-alarm", alarm),
        "means": Named(_meaning(letter, follows)),
        "next": named("mail-next", alarm),
        "stage": case.at,
    }
    resend = await _pack_came_back(case, letter, alarm, today)
    key = f"letter:{letter.id}:alarm:{alarm.value}:{_of(state)}"
    await tasks.add_for_alarm(case, letter, alarm, key, now, today)
    await tell(case, letter, Told("letters-notice-alarm", key, args, offers=resend), now, today)


async def _pack_came_back(case: Case, letter: Letter, alarm: Alarm, today: date) -> Step | None:
    """A pack that lies on our table again may be sent again; that is for a person to press."""
    is_order = letter.kind is LetterKind.ORDER_PACK and case.at is Stage.C40_ORDER_SENT
    if alarm is not Alarm.RETURNED or not is_order or not await _is_of_this_round(case, letter):
        return None
    case.evidence = {**case.evidence, EvidenceKind.PACK_RETURNED.value: today.isoformat()}
    await save_evidence(case)
    return Step.RESEND_ORDER


def _meaning(letter: Letter, follows: Consequence) -> str:
    if follows.by_lawyer and follows.event:
        return named("mail-event", follows.event).text_key
    if letter.kind in TO_COURT:
        return "letters-means-court-has-nothing"
    return "letters-means-not-served" if letter.kind in TO_DEBTOR else "letters-means-not-received"


async def save_evidence(case: Case) -> None:
    case.version += 1
    await case.save(update_fields=["evidence", "noted", "version"])


async def keep_of_card(letter: Letter, operations: Iterable[Operation], now: datetime) -> None:
    rows = [_row(letter, operation, now) for operation in operations]
    for row in rows:
        row.of_card = True
    await LetterOperation.bulk_create(rows, ignore_conflicts=True)


def _of(state: MailState) -> str:
    """Which operation it was: the same alarm over a later one is another alarm."""
    newest = state.last
    return f"{newest.code}:{newest.at_text}" if newest else "nothing"

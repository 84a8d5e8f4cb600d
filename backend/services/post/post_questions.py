"""Which letters the Post is asked about, and when: due ones, within the day's questions, none twice at once."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from tortoise.expressions import Q
from tortoise.transactions import atomic

from backend.domain.errors import OutsideDown
from backend.domain.letters import CardState
from backend.domain.people import Role
from backend.domain.post_codes import MOSCOW
from backend.integrations.post import (
    ANSWER_KEPT,
    FIRST_POLL,
    TICKET_BY_PRACTICE,
    BadCredentials,
    LimitReached,
    RequestRejected,
    next_poll,
)
from backend.models import Letter, Policy, PostTicket
from backend.services.notices import News, owe_to_roles
from backend.services.post import telling

COUNTER = "post-questions"
HEADS = frozenset({Role.MANAGER.value, Role.ADMINISTRATOR.value})

# Whoever takes a letter asks within this time; a process that died over the question has let go of it then.
HELD = timedelta(hours=1)
BREATHER = timedelta(minutes=15)
DAY = timedelta(days=1)
AT_ONCE = timedelta()
# Asking the same again is useless; a week later the number may have come to life.
AFTER_REJECTION = timedelta(days=7)


@dataclass(frozen=True)
class Asked:
    """The questions of one Moscow day, counted before they are put; none are put before `not_before`."""

    day: date
    count: int = 0
    not_before: datetime | None = None

    def allows(self, limit: int, now: datetime) -> bool:
        """`limit` 0 is no limit, as with a postal contract."""
        rested = self.not_before is None or self.not_before <= now
        return rested and (not limit or self.count < limit)


@atomic()
async def take_next(limit: int, now: datetime) -> Letter | None:
    """The letter that has waited longest, held and counted; None when none is due or the day's questions are gone."""
    asked = await _counted(now)
    if not asked.allows(limit, now):
        return None
    due = Letter.filter(is_finished=False, ask_next_at__lte=now).order_by("ask_next_at", "id")
    letter = await due.limit(1).select_for_update(skip_locked=True).first()
    return await _held(letter, asked, now)


@atomic()
async def take_next_card(limit: int, now: datetime) -> Letter | None:
    """The letter whose registered notice is to be asked about, held and counted among the day's questions."""
    asked = await _counted(now)
    if not asked.allows(limit, now):
        return None
    due = Letter.filter(card=CardState.AWAITED, card_ask_at__lte=now).order_by("card_ask_at", "id")
    letter = await due.limit(1).select_for_update(skip_locked=True).first()
    if letter is not None:
        letter.card_ask_at = now + HELD
        await letter.save(update_fields=["card_ask_at"])
        await _count(replace(asked, count=asked.count + 1), now)
    return letter


@atomic()
async def card_was_not_answered(letter_id: int, error: OutsideDown, now: datetime) -> bool:
    """True: other notices may be asked about now. A contract may have tickets alone, so that these do not wait."""
    await Letter.filter(id=letter_id).update(card_ask_at=_again(error, now), last_trouble=_trouble(error))
    return isinstance(error, RequestRejected)


@atomic()
async def take(letter_id: int, limit: int, now: datetime) -> Letter | None:
    """This one letter, if it is due and nobody is asking about it."""
    asked = await _counted(now)
    if not asked.allows(limit, now):
        return None
    due = Letter.filter(id=letter_id, is_finished=False, ask_next_at__lte=now)
    return await _held(await due.select_for_update().get_or_none(), asked, now)


@atomic()
async def was_not_answered(letter_id: int, error: OutsideDown, now: datetime, today: date) -> bool:
    """Write down why a question brought nothing, and when to ask again. True: other letters may be asked about now."""
    await _rest_after(error, now)
    letter = await Letter.select_for_update().get(id=letter_id)
    letter.last_trouble, letter.ask_next_at = _trouble(error), _again(error, now)
    if not error.retry and not isinstance(error, BadCredentials | RequestRejected):
        letter.ask_next_at = now + DAY  # an answer that cannot be read is no better in a quarter of an hour
    await letter.save(update_fields=["last_trouble", "ask_next_at"])
    if isinstance(error, RequestRejected):
        await telling.tell_of_refusal(letter, now, today)
        return True
    return False


@atomic()
async def take_for_ticket(now: datetime) -> list[str]:
    """Up to 500 numbers that are due, held while the question is put."""
    if not (await _counted(now)).allows(0, now):
        return []
    due = Letter.filter(is_finished=False, ask_next_at__lte=now).order_by("ask_next_at", "id")
    letters = await due.limit(TICKET_BY_PRACTICE).select_for_update(skip_locked=True)
    await Letter.filter(id__in=[letter.id for letter in letters]).update(ask_next_at=now + HELD)
    return [letter.barcode for letter in letters]


@atomic()
async def no_ticket(barcodes: Sequence[str], error: OutsideDown, now: datetime) -> None:
    await _rest_after(error, now)
    await _letters(barcodes).update(ask_next_at=_again(error, now), last_trouble=_trouble(error))


@atomic()
async def ticket_opened(number: str, barcodes: Sequence[str], now: datetime) -> None:
    """While the ticket is open, its letters are not asked about again."""
    row = PostTicket(ticket=number, barcodes=list(barcodes), asked_at=now, ask_next_at=next_poll(now))
    await PostTicket.bulk_create([row], ignore_conflicts=True)
    await _letters(barcodes).update(ask_next_at=now + ANSWER_KEPT + FIRST_POLL)


async def tickets_due(now: datetime) -> list[PostTicket]:
    return await PostTicket.filter(closed_at=None, ask_next_at__lte=now).order_by("ask_next_at")


@atomic()
async def ticket_is_not_ready(ticket_id: int, now: datetime, error: OutsideDown | None = None) -> None:
    """Ask for it again in a quarter of an hour, or open it anew when its answer will have been deleted by then."""
    if error is not None:
        await _rest_after(error, now)
    ticket = await PostTicket.select_for_update().get(id=ticket_id)
    due = next_poll(ticket.asked_at, now)
    if due is None:
        await _close(ticket, now, AT_ONCE)
        return
    ticket.ask_next_at = due
    await ticket.save(update_fields=["ask_next_at"])


@atomic()
async def ticket_is_gone(ticket_id: int, now: datetime) -> None:
    """The Post deleted its answer: the letters are due again."""
    await _close(await PostTicket.select_for_update().get(id=ticket_id), now, AT_ONCE)


@atomic()
async def ticket_is_answered(ticket_id: int, now: datetime) -> None:
    """Letters that the answer passed over in silence are asked about tomorrow."""
    await _close(await PostTicket.select_for_update().get(id=ticket_id), now, DAY)


@atomic()
async def item_was_not_answered(barcode: str, reason: str, now: datetime) -> None:
    """One item of a ticket that the Post could not tell of, or that cannot be read."""
    await _letters([barcode]).update(last_trouble=reason[:80], ask_next_at=now + DAY, asked_at=now)


async def _close(ticket: PostTicket, now: datetime, ask_in: timedelta) -> None:
    """Letters of which nothing was heard since the ticket was opened are asked about `ask_in` from now."""
    if ticket.closed_at is not None:
        return
    ticket.closed_at = now
    await ticket.save(update_fields=["closed_at"])
    unheard_of = Q(asked_at=None) | Q(asked_at__lt=ticket.asked_at)
    await _letters(ticket.barcodes).filter(unheard_of).update(ask_next_at=now + ask_in)


def _letters(barcodes: Sequence[str]) -> Any:
    return Letter.filter(barcode__in=list(barcodes), is_finished=False)


async def _held(letter: Letter | None, asked: Asked, now: datetime) -> Letter | None:
    if letter is None:
        return None
    letter.ask_next_at = now + HELD
    await letter.save(update_fields=["ask_next_at"])
    await _count(replace(asked, count=asked.count + 1), now)
    return letter


async def _rest_after(error: OutsideDown, now: datetime) -> None:
    """A used-up day ends the questions until the next one; a wrong password is told to the heads once a day."""
    asked = await _counted(now)
    if isinstance(error, RequestRejected):
        return
    if isinstance(error, BadCredentials):
        await owe_to_roles(HEADS, News("letters-notice-credentials", f"post-credentials:{asked.day}"), now)
    await _count(replace(asked, not_before=_again(error, now)), now)


def _again(error: OutsideDown, now: datetime) -> datetime:
    match error:
        case LimitReached():
            tomorrow = _moscow_day(now) + DAY
            return datetime.combine(tomorrow, time.min, MOSCOW).astimezone(UTC)
        case RequestRejected():
            return now + AFTER_REJECTION
        case BadCredentials():
            return now + HELD
    return now + max(error.wait or BREATHER, BREATHER)


def _trouble(error: OutsideDown) -> str:
    return f"{type(error).__name__}: {error.reason}"[:80]


def _moscow_day(now: datetime) -> date:
    return now.astimezone(MOSCOW).date()


async def _counted(now: datetime) -> Asked:
    """The counter, locked: whoever asks the Post stands in line here. A new day begins at nothing."""
    first = Policy(name=COUNTER, value={}, changed_at=now)
    await Policy.bulk_create([first], ignore_conflicts=True)
    value = (await Policy.select_for_update().get(name=COUNTER)).value
    today = _moscow_day(now)
    rest = datetime.fromisoformat(value["not_before"]) if value.get("not_before") else None
    return Asked(today, int(value.get("count", 0)) if value.get("day") == today.isoformat() else 0, rest)


async def _count(asked: Asked, now: datetime) -> None:
    rest = asked.not_before.isoformat() if asked.not_before else None
    value = {"day": asked.day.isoformat(), "count": asked.count, "not_before": rest}
    await Policy.filter(name=COUNTER).update(value=value, changed_at=now)

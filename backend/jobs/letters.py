"""Asking the Post: item by item without a contract, by tickets with one."""

from collections.abc import Sequence
from datetime import date, datetime
from functools import partial

from backend.domain.calendar import day_in
from backend.domain.errors import OutsideDown
from backend.integrations.post import AnswerGone, BatchAnswer, ItemAnswer, PostBatch
from backend.jobs.schedule import Scheduled
from backend.models import Letter, PostTicket
from backend.services.post import cards, post_questions, tracking
from backend.wiring import Outside

ASK_DUE = "letters.ask-due"
OPEN_TICKETS = "letters.open-tickets"
COLLECT_TICKETS = "letters.collect-tickets"
ASK_CARDS = "letters.ask-cards"
MOST_A_RUN = 500
CARD = 1  # the Post's own number of this kind of question
# Answers that are written down together; the store is free for others between two such portions.
PORTION = 100


def schedule_for(things: Outside) -> tuple[Scheduled, ...]:
    """Which letters are due is told by their rows; the clock only looks."""
    of_cards = Scheduled(
        ASK_CARDS,
        "50 * * * *",
        "Notices of delivery come back after the letters, and are asked about when these have been.",
        partial(ask_cards, things),
    )
    if things.post is not None:
        why = "Letters are asked about as they come due, spread over the day's questions."
        return (Scheduled(ASK_DUE, "*/15 * * * *", why, partial(ask_due, things)), of_cards)
    if things.post_batch is None:
        return ()
    return (
        of_cards,
        Scheduled(
            OPEN_TICKETS,
            "5,35 * * * *",
            "Letters that have come due go to the Post together.",
            partial(open_tickets, things),
        ),
        Scheduled(
            COLLECT_TICKETS,
            "*/5 * * * *",
            "A ticket's answer is ready after a quarter of an hour, and deleted after 32 hours.",
            partial(collect_tickets, things),
        ),
    )


async def ask_due(things: Outside, now: datetime, planned_at: str = "") -> None:
    """Ask about the letters that are due, one after another, while the day's questions last."""
    _ = planned_at
    for _number in range(MOST_A_RUN):
        letter = await post_questions.take_next(things.settings.post_daily_limit, now) if things.post else None
        if letter is None or not await _ask(things, letter, now):
            return


async def ask_cards(things: Outside, now: datetime, planned_at: str = "") -> None:
    """Ask about the registered notices of letters that were handed over; by single access alone (MessageType 1)."""
    _ = planned_at
    for _number in range(MOST_A_RUN):
        asks = things.post_cards
        letter = await post_questions.take_next_card(things.settings.post_daily_limit, now) if asks else None
        if asks is None or letter is None:
            return
        try:
            operations = await asks.history(letter.barcode, CARD)
        except OutsideDown as error:
            if not await post_questions.card_was_not_answered(letter.id, error, now):
                return
        else:
            await cards.record(letter.id, operations, now, _today(things, now))


async def ask_one(things: Outside, now: datetime, letter_id: int) -> None:
    """Ask about one letter out of turn. Where tickets are used, it goes with the next one, being due."""
    if things.post is None:
        return
    letter = await post_questions.take(letter_id, things.settings.post_daily_limit, now)
    if letter is not None:
        await _ask(things, letter, now)


async def _ask(things: Outside, letter: Letter, now: datetime) -> bool:
    """True while it makes sense to go on asking."""
    if things.post is None:
        return False
    try:
        operations = await things.post.history(letter.barcode)
    except OutsideDown as error:
        return await post_questions.was_not_answered(letter.id, error, now, _today(things, now))
    await tracking.record(letter.id, operations, now, _today(things, now))
    return True


async def open_tickets(things: Outside, now: datetime, planned_at: str = "") -> None:
    """Put the letters that are due into tickets of 500."""
    _ = planned_at
    if things.post_batch is None:
        return
    while barcodes := await post_questions.take_for_ticket(now):
        try:
            number = await things.post_batch.ticket(barcodes)
        except OutsideDown as error:
            await post_questions.no_ticket(barcodes, error, now)
            return
        await post_questions.ticket_opened(number, barcodes, now)


async def collect_tickets(things: Outside, now: datetime, planned_at: str = "") -> None:
    """Fetch the answers that are ready; what is not ready is asked for a quarter of an hour later."""
    _ = planned_at
    if things.post_batch is None:
        return
    for ticket in await post_questions.tickets_due(now):
        await _collect(things.post_batch, ticket, now, _today(things, now))


async def _collect(post: PostBatch, ticket: PostTicket, now: datetime, today: date) -> None:
    try:
        answer = await post.answer(ticket.ticket)
    except OutsideDown as error:
        await post_questions.ticket_is_not_ready(ticket.id, now, error)
        return
    match answer:
        case BatchAnswer():
            for start in range(0, len(answer.items), PORTION):
                await _record(answer.items[start : start + PORTION], now, today)
            await post_questions.ticket_is_answered(ticket.id, now)
        case AnswerGone():
            await post_questions.ticket_is_gone(ticket.id, now)
        case _:
            await post_questions.ticket_is_not_ready(ticket.id, now)


async def _record(items: Sequence[ItemAnswer], now: datetime, today: date) -> None:
    for item in items:
        if item.error:
            await post_questions.item_was_not_answered(item.barcode, item.error, now)
    await tracking.record_many({item.barcode: item.operations for item in items if not item.error}, now, today)


def _today(things: Outside, now: datetime) -> date:
    return day_in(things.settings.timezone, now)

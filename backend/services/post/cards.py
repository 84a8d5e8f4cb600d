"""The registered notices of delivery on their way back to us: which are back, which are missing."""

from collections.abc import Iterable
from datetime import UTC, date, datetime

from tortoise.transactions import atomic

from backend.domain.letters import CardState, card_state, next_card_question
from backend.domain.people import SYSTEM
from backend.domain.post_codes import Operation
from backend.models import Letter
from backend.services import journal
from backend.services.post.telling import tell_of_missing_card
from backend.services.post.tracking import keep_of_card


@atomic()
async def record(letter_id: int, operations: Iterable[Operation], now: datetime, today: date) -> Letter:
    """Write down what the Post told of a letter's notice; one that is missing is told of."""
    letter = await Letter.select_for_update().get(id=letter_id)
    told = tuple(operations)
    await keep_of_card(letter, told, now)
    before, letter.card = letter.card, card_state(told, letter.status_at or letter.registered_at, now)
    due = next_card_question(letter.card, now)
    letter.card_ask_at = due.astimezone(UTC) if due else None
    await letter.save(update_fields=["card", "card_ask_at"])
    if letter.card is before:
        return letter
    await journal.write(SYSTEM, "letter.card", now, case_id=letter.case_id, letter=letter.id, card=letter.card.value)
    if letter.card is CardState.MISSING:
        await tell_of_missing_card(letter, now, today)
    return letter

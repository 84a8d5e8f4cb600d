"""In the demonstration a day of the Post lasts seconds, and its letters are due for a question as much sooner."""

import asyncio
from datetime import datetime, timedelta

from tortoise.transactions import in_transaction

from backend import queue
from backend.models import Letter
from backend.services.post.letters import ASK
from bot.run import Process

LOOK_EVERY = 2.0
DAY = timedelta(days=1)


async def hasten(process: Process, postal_day: timedelta) -> None:
    """Ask about each open letter when its turn would have come, had the days been as short as the letter's own."""
    pace = postal_day / DAY
    while not process.stop.is_set():
        await asyncio.sleep(LOOK_EVERY)
        now = process.clock()
        for letter in await Letter.filter(is_finished=False, asked_at__not_isnull=True, ask_next_at__gt=now):
            asked: datetime = letter.asked_at or now
            if asked + (letter.ask_next_at - asked) * pace <= now:
                async with in_transaction():
                    await Letter.filter(id=letter.id, ask_next_at=letter.ask_next_at).update(ask_next_at=now)
                    await queue.enqueue(ASK, {"letter_id": letter.id}, run_at=now, key=f"letter:{letter.id}:ask")

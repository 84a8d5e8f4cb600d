"""What a deed may rely on when it enqueues."""

from datetime import UTC, datetime

import pytest
from tortoise.transactions import in_transaction

from backend import queue
from backend.settings import Settings

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)


async def test_a_job_outside_a_deed_is_refused(opened: Settings) -> None:
    with pytest.raises(queue.NotInTransaction):
        await queue.enqueue("tell", {}, run_at=NOW)


async def test_a_moment_without_a_zone_is_refused(opened: Settings) -> None:
    with pytest.raises(ValueError, match="aware"):
        async with in_transaction():
            await queue.enqueue("tell", {}, run_at=NOW.replace(tzinfo=None))


async def test_a_turn_that_the_store_could_not_keep_is_refused(opened: Settings) -> None:
    with pytest.raises(ValueError, match="turn"):
        async with in_transaction():
            await queue.enqueue("tell", {}, run_at=NOW, turn="t" * (queue.LONGEST_KEY + 1))

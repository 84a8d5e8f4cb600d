"""A hundred thousand letters under way: within the limits, each delivery acted on once, whatever fails."""

import os

import pytest

from backend.settings import Settings
from bench._post import desk_for, is_sound, send, track

LETTERS = int(os.environ.get("CESSIO_TEST_LETTERS", "100000"))


@pytest.mark.slow
@pytest.mark.timeout(0)
async def test_failed_tickets_and_late_answers_lose_nothing_and_double_nothing(opened: Settings) -> None:
    await send(LETTERS)

    async with desk_for(opened, failing=0.1, late=0.1) as desk:
        found = await track(desk, LETTERS, days=60)

    assert is_sound(found), found
    assert found.told == found.delivered
    assert found.finished > LETTERS * 0.95

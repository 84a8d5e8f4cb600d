"""Who is looking at a case: the same answers in one process and, through Redis, in several."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from redis.asyncio import Redis

from bot.presence import LOOKS_FOR, OwnPresence, SharedPresence
from tests.conftest import OWN_REDIS
from tests.factories import NOW

Presences = tuple[OwnPresence | SharedPresence, OwnPresence | SharedPresence]


@pytest.fixture(params=["own", "shared"])
async def two(request: pytest.FixtureRequest) -> AsyncIterator[Presences]:
    """What two chats ask: in one process the same, with Redis each a process of its own."""
    if request.param == "own":
        own = OwnPresence()
        yield own, own
        return
    if not OWN_REDIS:
        pytest.skip("no Redis: see scripts/test.sh")
    async with Redis.from_url(OWN_REDIS) as one, Redis.from_url(OWN_REDIS) as other:
        await one.flushdb()
        yield SharedPresence(one), SharedPresence(other)
        await one.flushdb()


async def test_each_sees_who_else_is_looking_and_never_themselves(two: Presences) -> None:
    one, other = two

    assert await one.opened(7, 1, "Иван П.", NOW) == []
    assert await other.opened(7, 2, "Анна «А» К.", NOW) == ["Иван П."]
    assert await one.opened(7, 1, "Иван П.", NOW) == ["Анна «А» К."]
    assert await other.opened(8, 2, "Анна «А» К.", NOW) == []


async def test_whoever_looked_three_minutes_ago_is_gone_and_comes_again_with_a_look(two: Presences) -> None:
    one, other = two
    await one.opened(7, 1, "Иван П.", NOW)

    assert await other.opened(7, 2, "Анна К.", NOW + LOOKS_FOR - timedelta(seconds=1)) == ["Иван П."]
    assert await other.opened(7, 2, "Анна К.", NOW + LOOKS_FOR) == []
    await one.opened(7, 1, "Иван П.", NOW + LOOKS_FOR)
    assert await other.opened(7, 2, "Анна К.", NOW + LOOKS_FOR) == ["Иван П."]


async def test_redis_forgets_a_case_at_which_nobody_looks_any_more() -> None:
    if not OWN_REDIS:
        pytest.skip("no Redis: see scripts/test.sh")
    async with Redis.from_url(OWN_REDIS) as redis:
        await redis.flushdb()
        await SharedPresence(redis).opened(7, 1, "Иван П.", NOW)
        (key,) = await redis.keys()

        assert 0 < await redis.ttl(key) <= LOOKS_FOR.total_seconds()
        await redis.flushdb()

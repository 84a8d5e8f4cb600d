"""How fast a guest or a debtor may write: a flood costs its sender an answer, and nobody else a moment."""

from collections import deque
from datetime import datetime, timedelta
from typing import Protocol

from redis.asyncio import Redis

MOST = 20
WITHIN = timedelta(seconds=10)


class Throttle(Protocol):
    async def admits(self, person_id: int, now: datetime) -> bool: ...


class OwnThrottle:
    """Counts in this process: enough where there is one."""

    def __init__(self) -> None:
        self._seen: dict[int, deque[datetime]] = {}

    async def admits(self, person_id: int, now: datetime) -> bool:
        seen = self._seen.setdefault(person_id, deque(maxlen=MOST))
        too_many = len(seen) == MOST and now - seen[0] < WITHIN
        seen.append(now)
        return not too_many


class SharedThrottle:
    """Counts in Redis, for all processes together."""

    def __init__(self, redis: Redis) -> None:
        self._redis = redis

    async def admits(self, person_id: int, now: datetime) -> bool:
        key = f"cessio:throttle:{person_id}:{int(now.timestamp() // WITHIN.total_seconds())}"
        async with self._redis.pipeline(transaction=True) as pipe:
            pipe.incr(key)
            pipe.expire(key, int(2 * WITHIN.total_seconds()))
            count, _ = await pipe.execute()
        return int(count) <= MOST

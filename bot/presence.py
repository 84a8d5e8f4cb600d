"""Who is looking at which case now: kept for three minutes beside the store, never in it."""

import json
from collections.abc import Sequence
from datetime import datetime, timedelta

from redis.asyncio import Redis

LOOKS_FOR = timedelta(minutes=3)
SWEPT_FROM = 1_000


class OwnPresence:
    """Remembered in this process: enough where there is one."""

    def __init__(self) -> None:
        self._seen: dict[int, dict[int, tuple[str, datetime]]] = {}

    async def opened(self, case_id: int, person_id: int, name: str, now: datetime) -> Sequence[str]:
        if len(self._seen) > SWEPT_FROM:
            self._sweep(now)
        here = self._seen.setdefault(case_id, {})
        here[person_id] = name, now
        return [name for other, (name, at) in here.items() if other != person_id and now - at < LOOKS_FOR]

    def _sweep(self, now: datetime) -> None:
        """Drop the cases at which nobody has looked for a while."""
        fresh = {
            case: here for case, here in self._seen.items() if any(now - at < LOOKS_FOR for _, at in here.values())
        }
        self._seen = fresh


class SharedPresence:
    """Remembered in Redis, for all processes together."""

    def __init__(self, redis: Redis) -> None:
        self._redis = redis

    async def opened(self, case_id: int, person_id: int, name: str, now: datetime) -> Sequence[str]:
        key = f"cessio:looking:{case_id}"
        async with self._redis.pipeline(transaction=True) as pipe:
            pipe.hgetall(key)
            pipe.hset(key, str(person_id), json.dumps([name, now.timestamp()]))
            pipe.expire(key, int(LOOKS_FOR.total_seconds()))
            here, *_ = await pipe.execute()
        return [name for name, at in _read(here, person_id) if now.timestamp() - at < LOOKS_FOR.total_seconds()]


def _read(here: dict[bytes, bytes], person_id: int) -> list[tuple[str, float]]:
    return [
        (name, at)
        for other, (name, at) in ((int(key), json.loads(kept)) for key, kept in here.items())
        if other != person_id
    ]

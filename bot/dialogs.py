"""Dialog state that outlives the process: in the store, or in Redis for many processes; sealed in both."""

import json
from collections.abc import Mapping
from typing import Any

from aiogram.fsm.state import State
from aiogram.fsm.storage.base import BaseStorage, DefaultKeyBuilder, StateType, StorageKey
from aiogram.fsm.storage.redis import RedisStorage
from redis.asyncio import Redis

from backend import crypto
from backend.models import Dialog

KEYS = DefaultKeyBuilder(prefix="dialog", with_bot_id=True)
SEALED_AS = "dialog"


def shared_storage(redis: Redis) -> RedisStorage:
    """Over Redis, by aiogram's own storage. What people typed is sealed there as it is in the store."""
    return RedisStorage(redis, key_builder=KEYS, json_dumps=_sealed, json_loads=_opened)


class StoreStorage(BaseStorage):
    """Over the dialog table: aiogram has no storage of its own for SQL."""

    async def set_state(self, key: StorageKey, state: StateType = None) -> None:
        await _save(key, state=state.state if isinstance(state, State) else state)

    async def get_state(self, key: StorageKey) -> str | None:
        row = await Dialog.get_or_none(key=KEYS.build(key))
        return row.state if row else None

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        await _save(key, data=dict(data))

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        row = await Dialog.get_or_none(key=KEYS.build(key))
        return dict(row.data) if row else {}

    async def close(self) -> None:
        """The store is closed by who opened it."""


async def _save(key: StorageKey, **values: Any) -> None:
    row, _ = await Dialog.get_or_create(key=KEYS.build(key))
    row.update_from_dict(values)
    await row.save()
    if row.state is None and not row.data:
        await row.delete()


def _sealed(value: Any) -> str:
    return crypto.ring().seal_text(json.dumps(value, ensure_ascii=False), SEALED_AS)


def _opened(text: str | bytes) -> Any:
    return json.loads(crypto.ring().open_text(text if isinstance(text, str) else text.decode(), SEALED_AS))

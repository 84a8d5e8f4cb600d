"""Dialog state that outlives the process: in the store, or in Redis for many processes; sealed in both."""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
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


@dataclass
class Change:
    """What one update made of one dialog; None: it left this part alone."""

    storage: BaseStorage
    state: tuple[str | None] | None = None
    data: dict[str, Any] | None = None


class Changes(dict[StorageKey, Change]):
    """What one update made of the dialogs."""

    async def write(self) -> None:
        for key, change in self.items():
            if change.state is not None:
                await change.storage.set_state(key, change.state[0])
            if change.data is not None:
                await change.storage.set_data(key, change.data)


_held: ContextVar[Changes | None] = ContextVar("held", default=None)


def _change(key: StorageKey) -> Change | None:
    changes = _held.get()
    return changes.get(key) if changes else None


@contextmanager
def holding() -> Iterator[Changes]:
    """Keep back what is made of dialogs within; whoever asks writes it."""
    changes = Changes()
    token = _held.set(changes)
    try:
        yield changes
    finally:
        _held.reset(token)


class HeldStorage(BaseStorage):
    """Another storage behind `holding`: an update that is handled again after a crash finds the dialog as it was."""

    def __init__(self, kept: BaseStorage) -> None:
        self.kept = kept

    async def set_state(self, key: StorageKey, state: StateType = None) -> None:
        changes = _held.get()
        if changes is None:
            await self.kept.set_state(key, state)
            return
        changes.setdefault(key, Change(self.kept)).state = (state.state if isinstance(state, State) else state,)

    async def get_state(self, key: StorageKey) -> str | None:
        change = _change(key)
        return change.state[0] if change and change.state is not None else await self.kept.get_state(key)

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        changes = _held.get()
        if changes is None:
            await self.kept.set_data(key, data)
            return
        changes.setdefault(key, Change(self.kept)).data = dict(data)

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        change = _change(key)
        return dict(change.data) if change and change.data is not None else await self.kept.get_data(key)

    async def close(self) -> None:
        await self.kept.close()


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
